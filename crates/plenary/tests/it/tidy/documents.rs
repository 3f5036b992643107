use super::{files, read, shown};
use crate::support::root;

#[test]
fn every_link_between_documents_leads_somewhere() {
    let mut dead = Vec::new();
    let documents = files("docs", &["md"])
        .into_iter()
        .chain(["README.md", "CONTRIBUTING.md"].map(|name| root().join(name)));
    for file in documents {
        let text = read(&file);
        for (at, _) in text.match_indices("](") {
            let target: String = text[at + 2..]
                .chars()
                .take_while(|c| *c != ')' && *c != '#')
                .collect();
            if target.is_empty() || target.contains("://") {
                continue;
            }
            let path = file.parent().expect("a folder").join(&target);
            if !path.exists() {
                dead.push(format!("{}: {target}", shown(&file)));
            }
        }
    }
    assert_eq!(dead, Vec::<String>::new());
}

#[test]
fn folders_beside_the_code_are_named_by_area() {
    let areas = [
        "identity",
        "members",
        "bodies",
        "instruments",
        "events",
        "calls",
        "engagements",
        "correspondence",
        "support",
        "finance",
        "log",
        "reports",
        "editions",
        "news",
        "search",
        "statistics",
        "rules",
        "decisions",
        "meetings",
        "pages",
        "components",
        "errors",
        "emails",
        "desk",
    ];
    for entry in std::fs::read_dir(root().join("templates")).expect("templates") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            let name = path
                .file_name()
                .map(|n| n.to_string_lossy().into_owned())
                .unwrap_or_default();
            assert!(areas.contains(&name.as_str()), "templates/{name} is no area");
        }
    }
}

#[test]
fn every_test_that_the_security_page_names_exists() {
    let page = read(&root().join("docs/SECURITY.md"));
    let is_part = |c: char| c.is_ascii_alphanumeric() || "_:/.".contains(c);
    let mut named = 0;
    let mut missing = Vec::new();
    for word in page.split(|c| !is_part(c)) {
        let word = word.trim_end_matches(['.', ':']);
        let exists = match word.split("::").collect::<Vec<_>>().as_slice() {
            ["folder", ..] => continue,
            [folder, file, test] => {
                let path = root().join(format!("crates/plenary/tests/it/{folder}/{file}.rs"));
                path.exists() && read(&path).contains(&format!("fn {test}()"))
            }
            [path] if path.starts_with("browser/") => root().join(path).exists(),
            _ => continue,
        };
        named += 1;
        if !exists {
            missing.push(word.to_owned());
        }
    }
    assert_eq!(missing, Vec::<String>::new());
    assert!(named > 60, "only {named} tests are named");
}
