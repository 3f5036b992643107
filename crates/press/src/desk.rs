//! Typst with nothing but what is compiled in: no files, no packages, no clock.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    #[error("the document cannot be set: {0}")]
    Set(String),
    #[error("the document cannot be written as PDF/UA: {0}")]
    Write(String),
    #[error("no font has a form for: {0}")]
    MissingForms(String),
}

struct Cabinet {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    library: LazyHash<Library>,
}

const FONTS: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansCJK-Regular.otf"),
    include_bytes!("../fonts/NotoSansCJK-Bold.otf"),
];

const TEMPLATES: [(&str, &str); 6] = [
    ("house.typ", include_str!("../templates/house.typ")),
    ("report.typ", include_str!("../templates/report.typ")),
    ("letter.typ", include_str!("../templates/letter.typ")),
    ("minutes.typ", include_str!("../templates/minutes.typ")),
    ("decision.typ", include_str!("../templates/decision.typ")),
    ("certificate.typ", include_str!("../templates/certificate.typ")),
];

static CABINET: LazyLock<Cabinet> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .iter()
        .flat_map(|bytes| Font::iter(Bytes::new(*bytes)))
        .collect();
    Cabinet {
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        library: LazyHash::new(Library::default()),
    }
});

/// The characters of a text for which no font of the house has a form.
pub fn missing_forms(text: &str) -> Vec<char> {
    let has = |c: char| {
        c.is_control()
            || CABINET
                .fonts
                .iter()
                .any(|font| font.info().coverage.contains(u32::from(c)))
    };
    let mut missing: Vec<char> = text.chars().filter(|c| !has(*c)).collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

/// One document on the desk: its template, its data, its pictures.
struct Desk {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a name without parents");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &CABINET.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &CABINET.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        CABINET.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Sets a template with its data. The same data gives the same bytes.
pub(crate) fn set(
    template: &str,
    data: &impl serde::Serialize,
    pictures: &BTreeMap<String, Vec<u8>>,
) -> Result<Vec<u8>, PressError> {
    let data = serde_json::to_vec(data).map_err(|error| PressError::Set(error.to_string()))?;
    let missing = missing_forms(&String::from_utf8_lossy(&data));
    if !missing.is_empty() {
        return Err(PressError::MissingForms(missing.into_iter().collect()));
    }
    let ident = format!("{template}:{}", data.len());
    let mut files: HashMap<FileId, Bytes> = pictures
        .iter()
        .map(|(name, bytes)| (id(name), Bytes::new(bytes.clone())))
        .collect();
    files.insert(id("data.json"), Bytes::new(data));
    let desk = Desk {
        main: id(template),
        sources: TEMPLATES
            .iter()
            .map(|(name, text)| (id(name), Source::new(id(name), (*text).to_owned())))
            .collect(),
        files,
    };
    let set = typst::compile::<PagedDocument>(&desk);
    let document = set.output.map_err(|faults| PressError::Set(said(&faults)))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|fault| PressError::Write(fault.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Plenary".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let written = typst_pdf::pdf(&document, &options).map_err(|faults| PressError::Write(said(&faults)));
    // What typst remembers between documents would grow without end.
    typst::comemo::evict(KEPT_ROUNDS);
    written
}

/// How many documents typst's memory outlives: the six languages of one report.
const KEPT_ROUNDS: usize = 6;

fn said(faults: &[SourceDiagnostic]) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| fault.message.to_string()).collect();
    lines.join("; ")
}
