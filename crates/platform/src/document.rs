//! Uploaded documents, known by what is in them and not by their names: what may run when somebody opens one is not
//! taken.

use std::io::{Cursor, Read};

use crate::picture::PictureFault;

/// The largest document that is taken.
pub const BYTES_MAX: usize = crate::picture::BYTES_MAX;
/// What an office document may unpack to.
const UNPACKED_BYTES_MAX: u64 = 64 << 20;
/// Where the end of a PDF is looked for.
const PDF_TAIL_BYTES: usize = 2048;
/// What a part of an office document is called that runs something.
const RUNNING: [&str; 4] = ["vbaproject", "activex", "basic/", "scripts/"];

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Docx,
    Odt,
    Text,
    /// A picture, which is made anew before it is kept.
    Picture,
}

impl Kind {
    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Pdf => "application/pdf",
            Kind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Kind::Odt => "application/vnd.oasis.opendocument.text",
            Kind::Text => "text/plain; charset=utf-8",
            Kind::Picture => "image/jpeg",
        }
    }
}

/// A media type that documents are kept under, with how the names of such files end.
pub fn known(media_type: &str) -> Option<(&'static str, &'static str)> {
    let pictures = [("image/jpeg", "jpg"), ("image/png", "png")];
    let texts = [
        (Kind::Pdf, "pdf"),
        (Kind::Docx, "docx"),
        (Kind::Odt, "odt"),
        (Kind::Text, "txt"),
    ];
    let all = texts
        .into_iter()
        .map(|(kind, ending)| (kind.media_type(), ending));
    all.chain(pictures).find(|(known, _)| *known == media_type)
}

/// Why a document is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentFault {
    /// None of the kinds that are taken, whatever its name says.
    Unknown,
    TooLarge,
    Damaged,
    /// It holds a program.
    Runs,
    Picture(PictureFault),
}

impl DocumentFault {
    /// Key of what is wrong, and what is taken instead.
    pub fn says(self) -> (&'static str, String) {
        match self {
            DocumentFault::Unknown => ("document-kind", "PDF, DOCX, ODT, TXT, JPEG, PNG, WebP".to_owned()),
            DocumentFault::TooLarge => ("picture-bytes", format!("{} MB", BYTES_MAX >> 20)),
            DocumentFault::Damaged => ("document-damaged", String::new()),
            DocumentFault::Runs => ("document-runs", String::new()),
            DocumentFault::Picture(fault) => fault.says(),
        }
    }
}

/// What a document is, by its content. O(what it unpacks to).
pub fn sniff(bytes: &[u8]) -> Result<Kind, DocumentFault> {
    if bytes.len() > BYTES_MAX {
        return Err(DocumentFault::TooLarge);
    }
    if bytes.starts_with(b"%PDF-") {
        let tail = bytes.get(bytes.len().saturating_sub(PDF_TAIL_BYTES)..);
        let is_whole = tail.is_some_and(|tail| tail.windows(5).any(|part| part == b"%%EOF"));
        return if is_whole {
            pdf(bytes)
        } else {
            Err(DocumentFault::Damaged)
        };
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return packed(bytes);
    }
    if image::guess_format(bytes).is_ok() {
        return Ok(Kind::Picture);
    }
    text(bytes)
}

/// A PDF that, as far as it says so openly, runs nothing when it is opened.
fn pdf(bytes: &[u8]) -> Result<Kind, DocumentFault> {
    let runs = [&b"/JavaScript"[..], b"/Launch"];
    let has = |name: &[u8]| bytes.windows(name.len()).any(|part| part == name);
    match runs.into_iter().any(has) {
        true => Err(DocumentFault::Runs),
        false => Ok(Kind::Pdf),
    }
}

/// A text document of an office program.
fn packed(bytes: &[u8]) -> Result<Kind, DocumentFault> {
    let damaged = |_| DocumentFault::Damaged;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut names: Vec<String> = Vec::new();
    let mut left = UNPACKED_BYTES_MAX;
    let mut declared = String::new();
    for n in 0..archive.len() {
        let mut part = archive.by_index(n).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.to_lowercase();
        let is_declaration = name == "mimetype";
        names.push(name);
        let mut limited = part.by_ref().take(left + 1);
        let size = if is_declaration {
            limited.read_to_string(&mut declared).map(|size| size as u64)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink())
        };
        let size = size.map_err(|_| DocumentFault::Damaged)?;
        left = left.checked_sub(size).ok_or(DocumentFault::TooLarge)?;
    }
    if names
        .iter()
        .any(|name| RUNNING.iter().any(|part| name.contains(part)))
    {
        return Err(DocumentFault::Runs);
    }
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if declared.trim() == Kind::Odt.media_type() && has("content.xml") {
        Ok(Kind::Odt)
    } else if has("[content_types].xml") && has("word/document.xml") {
        Ok(Kind::Docx)
    } else {
        Err(DocumentFault::Unknown)
    }
}

/// Words and nothing else.
fn text(bytes: &[u8]) -> Result<Kind, DocumentFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| DocumentFault::Unknown)?;
    let is_plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    match text.trim_start_matches('\u{feff}') {
        plain if !plain.trim().is_empty() && plain.chars().all(is_plain) => Ok(Kind::Text),
        _ => Err(DocumentFault::Unknown),
    }
}
