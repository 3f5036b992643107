//! A gathered year as a book: what productions and editions print from.

use std::collections::BTreeMap;
use std::sync::Arc;

use base::Lang;
use office::editions::{Book, Failure};
use platform::audit::digest;
use platform::db::{Db, DbError};
use platform::web::App;
use press::PressError;

use super::gather::{Gathered, NoRecords, gather, years_held};
use super::{Form, Mark, Words, print, tell};
use crate::install::Home;

/// Whatever holds the words of a report for as long as one is printed.
pub trait Speaker: Send + Sync + 'static {
    fn words(&self) -> Words<'_>;
}

impl Speaker for App {
    fn words(&self) -> Words<'_> {
        Words {
            texts: &self.texts,
            formats: &self.formats,
            association: &self.association,
            map: &self.map,
        }
    }
}

/// The same outside the running program.
impl Speaker for (platform::i18n::Texts, platform::i18n::Formats, Home) {
    fn words(&self) -> Words<'_> {
        Words {
            texts: &self.0,
            formats: &self.1,
            association: &self.2.association,
            map: &self.2.map,
        }
    }
}

/// A year with the words in which it is told.
pub fn bind(speaker: Arc<impl Speaker>, year: Gathered) -> Book {
    let year = Arc::new(year);
    let words = speaker.words();
    Book {
        year: year.year,
        figures: year.figures.values().cloned().collect(),
        chapters: chapters(words, &year),
        log_size: year.log_size,
        log_root: year.log_root.clone(),
        print: Arc::new(move |lang: Lang, form: Form, mark: Option<&Mark>| {
            print(speaker.words(), &year, lang, form, mark).map_err(|error| unprinted(&error))
        }),
    }
}

/// Digest of each chapter, in all languages together.
fn chapters(words: Words<'_>, year: &Gathered) -> BTreeMap<String, String> {
    let mut whole: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for lang in Lang::ALL {
        for chapter in tell(words, year, lang, None).chapters {
            let said = serde_json::to_vec(&chapter).expect("a chapter is data");
            whole.entry(chapter.id).or_default().extend(said);
        }
    }
    whole.into_iter().map(|(id, said)| (id, digest(&said))).collect()
}

/// Years of which something is on record, the last first.
pub async fn years(db: Db) -> Result<Vec<i16>, DbError> {
    years_held(&db).await
}

/// Reads a year of the running program.
pub async fn open(app: Arc<App>, year: i16) -> Result<Book, Failure> {
    let rules = app.rules.current();
    let gathered = gather(&app.db, &app.files.store, &app.association, rules, year).await;
    let gathered = gathered.map_err(|error| ungathered(&error))?;
    // All six languages are told once to compare editions, on a thread of its own.
    let bound = tokio::task::spawn_blocking(move || bind(app, gathered)).await;
    bound.map_err(|error| ungathered(&error.into()))
}

fn ungathered(error: &anyhow::Error) -> Failure {
    match error.downcast_ref::<NoRecords>() {
        Some(none) => Failure {
            instead: none.known.join(", "),
            ..Failure::new("no-records", none.year.to_string())
        },
        None => {
            tracing::error!(error = ?error, "a year cannot be read");
            Failure::new("bug", "")
        }
    }
}

fn unprinted(error: &anyhow::Error) -> Failure {
    match error.downcast_ref::<PressError>() {
        Some(PressError::MissingForms(characters)) => Failure::new("missing-forms", characters.clone()),
        _ => {
            tracing::error!(error = ?error, "a report cannot be printed");
            Failure::new("bug", "")
        }
    }
}
