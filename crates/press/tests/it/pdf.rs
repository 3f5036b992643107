use std::io::Write as _;
use std::process::Command;

/// What one of poppler's programs says of a file.
fn poppler(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("it can be written");
    let output = Command::new(program)
        .args(before)
        .arg(file.path())
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program} of poppler-utils: {error}"));
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
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
