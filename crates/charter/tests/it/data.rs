use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use charter::{Rules, SourceText, load};

pub fn near() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../association/near")
}

pub fn files(folder: &str) -> Vec<SourceText> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(near().join(folder))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    // Who may do what at the desk is no rule of the charter.
    paths.retain(|path| !path.ends_with("roles.toml"));
    paths.sort();
    let read = |path: PathBuf| SourceText {
        path: format!("{folder}/{}", path.file_name().expect("a name").to_string_lossy()),
        text: std::fs::read_to_string(&path).expect("a text"),
    };
    paths.into_iter().map(read).collect()
}

pub fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| {
        let all: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
        load(&all).unwrap_or_else(|faults| {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("{} faults:\n{}", lines.len(), lines.join("\n"))
        })
    })
}

#[test]
fn the_data_of_near_holds_together() {
    assert_eq!(rules().matters.len(), 20);
    assert!(rules().clauses.len() > 120 && rules().powers.len() > 15);
}
