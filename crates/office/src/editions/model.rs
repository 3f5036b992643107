use std::collections::BTreeMap;
use std::sync::Arc;

use base::Lang;
use jiff::civil::Date;
use platform::db::Json;
use platform::row;
use registry::figure::Figure;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// In which form a report is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Pdf,
    Html,
    Xlsx,
    Json,
}

impl Form {
    pub const ALL: [Form; 4] = [Form::Pdf, Form::Html, Form::Xlsx, Form::Json];

    pub fn word(self) -> &'static str {
        match self {
            Form::Pdf => "pdf",
            Form::Html => "html",
            Form::Xlsx => "xlsx",
            Form::Json => "json",
        }
    }

    pub fn read(word: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.word() == word)
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Form::Pdf => "application/pdf",
            Form::Html => "text/html; charset=utf-8",
            Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Form::Json => "application/json",
        }
    }
}

/// A year as it stands on record, ready to be printed.
#[derive(Clone)]
pub struct Book {
    pub year: i16,
    pub figures: Vec<Figure>,
    /// Digest of each chapter, in all languages together.
    pub chapters: BTreeMap<String, String>,
    /// How many entries the register's log had when the year was read, and the root over them.
    pub log_size: i64,
    pub log_root: String,
    pub print: Printer,
}

/// Prints a year in a language and form: an issued edition with its mark, anything else without.
pub type Printer = Arc<dyn Fn(Lang, Form, Option<&Mark>) -> Result<Vec<u8>, Failure> + Send + Sync>;

/// What an edition says of itself. With the same mark, the same state of the register gives the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    pub number: i64,
    pub issued_on: Date,
    pub log_size: i64,
    pub log_root: String,
    pub figures: Vec<FigureChange>,
    pub chapters: Vec<ChapterChange>,
}

/// The value of a figure, and whether some of its parts are not on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Counted {
    pub value: String,
    pub incomplete: bool,
}

/// A figure that is not what it was in the edition before: changed, new or gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FigureChange {
    pub id: String,
    pub before: Option<Counted>,
    pub after: Option<Counted>,
}

/// A chapter whose content is not what it was in the edition before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ChapterChange {
    pub id: String,
    /// changed · added · gone
    pub what: String,
}

/// Why a report was not made. `key` is the text's key without `report-failure-`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    pub key: String,
    pub value: String,
    pub instead: String,
}

impl Failure {
    pub fn new(key: &str, value: impl Into<String>) -> Self {
        Self {
            key: key.to_owned(),
            value: value.into(),
            instead: String::new(),
        }
    }
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Printed {
    pub lang: String,
    pub form: String,
    /// SHA-256 of its bytes.
    pub digest: String,
    pub bytes: i64,
}

impl Printed {
    /// `zh.pdf`: its name within its edition.
    pub fn name(&self) -> String {
        format!("{}.{}", self.lang, self.form)
    }
}

/// A production: what was asked for, how far it is, and what came of it.
#[derive(Clone, Debug)]
pub struct Job {
    pub id: String,
    pub year: i64,
    pub langs: Json<Vec<String>>,
    pub forms: Json<Vec<String>>,
    /// Whether it issues an edition when it is done.
    pub issues: bool,
    /// waiting · running · ready · failed · interrupted
    pub state: String,
    pub step: i64,
    pub steps: i64,
    /// What is being made: `zh.pdf`.
    pub doing: Option<String>,
    pub failure: Option<Json<Failure>>,
    pub files: Json<Vec<Printed>>,
    /// The edition that it issued.
    pub edition: Option<String>,
    pub asked_by: String,
    pub mandate: Option<String>,
    pub asked_at: String,
    /// When whoever makes it was last heard of.
    pub beat_at: Option<String>,
    pub ended_at: Option<String>,
}

row!(Job {
    id,
    year,
    langs,
    forms,
    issues,
    state,
    step,
    steps,
    doing,
    failure,
    files,
    edition,
    asked_by,
    mandate,
    asked_at,
    beat_at,
    ended_at
});

impl Job {
    /// Whether it waits or is under way.
    pub fn is_open(&self) -> bool {
        ["waiting", "running"].contains(&self.state.as_str())
    }

    /// Whether it can be started again.
    pub fn is_broken(&self) -> bool {
        ["failed", "interrupted"].contains(&self.state.as_str())
    }

    /// The files it makes, in their order.
    pub fn wanted(&self) -> Vec<(Lang, Form)> {
        let langs: Vec<Lang> = self
            .langs
            .0
            .iter()
            .filter_map(|code| Lang::from_code(code))
            .collect();
        let forms = self.forms.0.iter().filter_map(|word| Form::read(word));
        forms
            .flat_map(|form| langs.iter().map(move |lang| (*lang, form)))
            .collect()
    }
}

/// What is kept of an edition, in the order of its columns.
#[derive(Clone, Debug)]
pub struct Issued {
    pub id: String,
    pub year: i64,
    pub number: i64,
    pub issued_at: String,
    pub issued_by: String,
    pub mandate: Option<String>,
    pub log_size: i64,
    pub log_root: String,
    pub figures: Json<BTreeMap<String, Counted>>,
    pub chapters: Json<BTreeMap<String, String>>,
    pub changed_figures: Json<Vec<FigureChange>>,
    pub changed_chapters: Json<Vec<ChapterChange>>,
    pub files: Json<Vec<Printed>>,
}

row!(Issued {
    id,
    year,
    number,
    issued_at,
    issued_by,
    mandate,
    log_size,
    log_root,
    figures,
    chapters,
    changed_figures,
    changed_chapters,
    files
});

impl Issued {
    pub fn file(&self, name: &str) -> Option<&Printed> {
        self.files.0.iter().find(|file| file.name() == name)
    }

    /// The role by which it was issued; none when it was issued on the machine itself.
    pub fn role(&self) -> Option<&str> {
        self.mandate
            .as_deref()
            .and_then(|mandate| mandate.split('@').next())
    }

    /// What its files say of it.
    pub fn mark(&self) -> Mark {
        Mark {
            number: self.number,
            issued_on: day_of(&self.issued_at),
            log_size: self.log_size,
            log_root: self.log_root.clone(),
            figures: self.changed_figures.0.clone(),
            chapters: self.changed_chapters.0.clone(),
        }
    }
}

/// The day of a moment as it is kept.
fn day_of(moment: &str) -> Date {
    let day = moment.get(..10).and_then(|day| day.parse().ok());
    day.unwrap_or(Date::constant(1970, 1, 1))
}

/// An issued edition as everybody may see it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Edition {
    /// `2024-1`.
    pub id: String,
    pub year: i64,
    /// 1 is the first of its year.
    pub number: i64,
    pub issued_at: String,
    /// The role of whoever issued it; absent when it was issued on the machine itself.
    pub role: Option<String>,
    /// How many entries the register's log had.
    pub log_size: i64,
    /// Root over them, in hexadecimal.
    pub log_root: String,
    /// Every figure on which it rests, by its id.
    pub figures: BTreeMap<String, Counted>,
    /// What is different from the edition before.
    pub changed_figures: Vec<FigureChange>,
    pub changed_chapters: Vec<ChapterChange>,
    pub files: Vec<Printed>,
}

impl From<Issued> for Edition {
    fn from(issued: Issued) -> Self {
        Self {
            role: issued.role().map(str::to_owned),
            id: issued.id,
            year: issued.year,
            number: issued.number,
            issued_at: issued.issued_at,
            log_size: issued.log_size,
            log_root: issued.log_root,
            figures: issued.figures.0,
            changed_figures: issued.changed_figures.0,
            changed_chapters: issued.changed_chapters.0,
            files: issued.files.0,
        }
    }
}
