//! Issuing: what was printed is kept for good, with what it rests on.

use std::collections::{BTreeMap, BTreeSet};

use base::Lang;
use jiff::Timestamp;
use jiff::civil::Date;
use platform::audit::{self, Actor, Auditor, Change, digest};
use platform::clock::stamp;
use platform::db::{Db, DbError, Json};
use platform::files::{self, Files, Uploaded};
use serde::Serialize;
use serde_json::{Value, json};

use super::model::{Book, ChapterChange, Counted, Failure, FigureChange, Form, Issued, Mark, Printed};
use super::{PRODUCE, sql};

/// What files and audit entries call an edition.
const KIND: &str = "report-edition";

fn failed(error: &dyn std::error::Error) -> Failure {
    tracing::error!(%error, "a report was not made");
    Failure::new("bug", "")
}

impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        tracing::error!(error = ?error, "the database failed while a report was made");
        Failure::new("bug", "")
    }
}

/// The figures of a book, as editions are compared by.
fn counted(book: &Book) -> BTreeMap<String, Counted> {
    let of = |figure: &registry::figure::Figure| Counted {
        value: figure.value.clone(),
        incomplete: figure.incomplete,
    };
    book.figures
        .iter()
        .map(|figure| (figure.id.clone(), of(figure)))
        .collect()
}

/// Ids of either, with what they stand for in both, where that is not the same.
fn differing<'m, T: PartialEq + Clone>(
    before: &'m BTreeMap<String, T>,
    after: &'m BTreeMap<String, T>,
) -> impl Iterator<Item = (String, Option<T>, Option<T>)> + 'm {
    let ids: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    ids.into_iter()
        .map(|id| (id.clone(), before.get(id).cloned(), after.get(id).cloned()))
        .filter(|(_, before, after)| before != after)
}

/// What the next edition of a book's year would say of itself. Refuses when the register says what it said before.
pub async fn mark_for(db: &Db, book: &Book, today: Date) -> Result<Mark, Failure> {
    let before = sql::newest_of(db, i64::from(book.year)).await?;
    let mut mark = Mark {
        number: 1,
        issued_on: today,
        log_size: book.log_size,
        log_root: book.log_root.clone(),
        figures: Vec::new(),
        chapters: Vec::new(),
    };
    let Some(before) = before else { return Ok(mark) };
    let figures = counted(book);
    mark.number = before.number + 1;
    mark.figures = differing(&before.figures.0, &figures)
        .map(|(id, before, after)| FigureChange { id, before, after })
        .collect();
    mark.chapters = differing(&before.chapters.0, &book.chapters)
        .map(|(id, before, after)| {
            let what = match (before, after) {
                (None, _) => "added",
                (_, None) => "gone",
                _ => "changed",
            };
            ChapterChange {
                id,
                what: what.to_owned(),
            }
        })
        .collect();
    if mark.figures.is_empty() && mark.chapters.is_empty() {
        return Err(Failure::new("unchanged", before.number.to_string()));
    }
    Ok(mark)
}

/// Keeps one printed file in the store.
pub async fn keep(
    (db, files): (&Db, &Files),
    (lang, form, bytes): (Lang, Form, Vec<u8>),
    by: &str,
    now: Timestamp,
) -> Result<Printed, Failure> {
    let uploaded = Uploaded {
        by,
        see: PRODUCE,
        now,
    };
    let length = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let digest = files
        .keep_made(db, form.media_type(), bytes, uploaded)
        .await
        .map_err(|error| failed(&error))?;
    Ok(Printed {
        lang: lang.code().to_owned(),
        form: form.word().to_owned(),
        digest,
        bytes: length,
    })
}

fn digest_of(value: &impl Serialize) -> String {
    digest(&serde_json::to_vec(value).expect("record types always serialize"))
}

/// What the audit record says of an edition: everything by which a later change to it would show.
fn said(issued: &Issued) -> Value {
    json!({
        "year": issued.year, "number": issued.number, "at": issued.issued_at,
        "log": { "size": issued.log_size, "root": issued.log_root },
        "files": issued.files, "figures": digest_of(&issued.figures), "chapters": digest_of(&issued.chapters),
        "changed_figures": digest_of(&issued.changed_figures),
        "changed_chapters": digest_of(&issued.changed_chapters),
    })
}

/// Issues what was printed with a mark: the row, the files' use and the audit entry, or nothing.
pub async fn freeze(
    db: &Db,
    (book, mark): (&Book, &Mark),
    files: Vec<Printed>,
    actor: Actor,
    now: Timestamp,
) -> Result<Issued, Failure> {
    let year = i64::from(book.year);
    let issued = Issued {
        id: format!("{year}-{}", mark.number),
        year,
        number: mark.number,
        issued_at: stamp(now),
        issued_by: actor.name.clone(),
        mandate: actor.mandate.clone(),
        log_size: mark.log_size,
        log_root: mark.log_root.clone(),
        figures: Json(counted(book)),
        chapters: Json(book.chapters.clone()),
        changed_figures: Json(mark.figures.clone()),
        changed_chapters: Json(mark.chapters.clone()),
        files: Json(files),
    };
    let mut tx = db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
    let newest = sql::newest_of(&mut tx, year).await?;
    if newest.map_or(0, |newest| newest.number) + 1 != mark.number {
        return Err(Failure::new("overtaken", ""));
    }
    sql::insert_edition(&mut tx, &issued).await?;
    for file in &issued.files.0 {
        let name = format!("{}.{}", issued.id, file.name());
        files::show(&mut tx, (KIND, &name), Some(file.digest.as_str()), true).await?;
    }
    let change = Change {
        action: "issue",
        kind: KIND,
        id: &issued.id,
        before: None,
        after: &said(&issued),
        cites: &[],
    };
    auditor.append(&mut tx, change).await?;
    tx.commit().await?;
    Ok(issued)
}

/// Editions that are not what the audit record says was issued.
pub async fn faults(db: &Db) -> Result<Vec<String>, DbError> {
    let mut faults = Vec::new();
    for issued in sql::editions_all(db).await? {
        let entries = audit::entries_for(db, KIND, &issued.id).await?;
        let entry = entries.iter().find(|entry| entry.action == "issue");
        let recorded = entry.map(|entry| entry.canonical.as_deref().map(serde_json::from_str::<Value>));
        match recorded {
            None => faults.push(format!("editions: {} was never issued", issued.id)),
            Some(Some(Ok(entry))) if entry["after"] == said(&issued) => {}
            // The content of the entry was erased, which is on record itself.
            Some(None) => {}
            Some(Some(_)) => faults.push(format!("editions: {} is not what was issued", issued.id)),
        }
    }
    Ok(faults)
}
