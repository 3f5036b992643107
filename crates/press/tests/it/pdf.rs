use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

static FILES: AtomicUsize = AtomicUsize::new(0);

/// What one of poppler's programs says of a file.
fn poppler(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> String {
    let number = FILES.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("press-{}-{number}.pdf", std::process::id()));
    std::fs::write(&file, bytes).expect("the temporary folder can be written");
    let output = Command::new(program)
        .args(before)
        .arg(&file)
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
    std::fs::remove_file(&file).expect("it was written above");
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Without spaces and line breaks, so that lines may break where they like.
pub fn bare(text: &str) -> String {
    let is_kept = |c: &char| !c.is_whitespace() && *c != '\u{ad}';
    text.chars().filter(is_kept).collect()
}

/// The text as it can be copied out.
pub fn text(bytes: &[u8]) -> String {
    bare(&poppler("pdftotext", &[], bytes, &["-"]))
}

/// Title, language, whether it is tagged.
pub fn about(bytes: &[u8]) -> String {
    poppler("pdfinfo", &[], bytes, &[])
}

/// The tag tree.
pub fn tags(bytes: &[u8]) -> String {
    poppler("pdfinfo", &["-struct"], bytes, &[])
}

/// Fonts, with whether they are embedded.
pub fn fonts(bytes: &[u8]) -> String {
    poppler("pdffonts", &[], bytes, &[])
}
