use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::reading::{Prepared, read_all};
use super::revise::{REGISTER, Writing};
use super::sql::{self, Known};
use super::stored::{Shelf, Stored};
use super::{Fault, Kind, SourceFile, Wrong};
use crate::audit::{Actor, Auditor, Change};
use crate::db::{Db, DbError, Tx};
use crate::search::Indexer;

/// What an import did.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    pub files: usize,
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// Records that came from files and stand in none of them any more: kind and id. They stay in the register.
    pub absent: Vec<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("the data files have {} faults; nothing was written", .0.len())]
    Faults(Vec<Fault>),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// What the files say of a record, held against what the register knows of it.
enum Fate {
    Added,
    Changed,
    Unchanged,
    /// Corrected in the register and, since, in the files: a person decides.
    Disputed,
}

fn fate(known: Option<&Known>, fresh: &str) -> Fate {
    match known {
        None => Fate::Added,
        Some(known) if known.digest == fresh => Fate::Unchanged,
        Some(known) => match &known.file_digest {
            // The file says what it said before the record was corrected here: the correction stays.
            Some(file) if file == fresh => Fate::Unchanged,
            Some(_) => Fate::Disputed,
            None => Fate::Changed,
        },
    }
}

/// Imports data files: reads them all, and writes them in one transaction only if there is no fault.
pub async fn import(
    db: &Db,
    files: &[SourceFile],
    kinds: &[Kind],
    actor: Actor,
    now: jiff::Timestamp,
) -> Result<Imported, ImportError> {
    let kept = crate::files::known_all(db).await?;
    let prepared = read_all(files, kinds, &kept).map_err(ImportError::Faults)?;
    let mut tx = db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor.clone(), now).await?.gathering();
    let mut indexer = Indexer::begin(&mut tx).await?;
    let known: BTreeMap<(String, String), Known> = sql::known_all(&mut tx)
        .await?
        .into_iter()
        .map(|known| ((known.kind.clone(), known.id.clone()), known))
        .collect();
    let mut done = Imported {
        files: files.len(),
        ..Imported::default()
    };
    done.absent = absent(&known, &prepared);
    let mut disputed = Vec::new();
    let mut shelf = Shelf::default();
    for record in &prepared {
        let before = known.get(&(record.kind.to_owned(), record.id.clone()));
        let (after, fresh) = record.state();
        match fate(before, &fresh) {
            Fate::Disputed => {
                disputed.push(corrected(record));
                continue;
            }
            Fate::Unchanged => {
                done.unchanged += 1;
                if !indexer.has(record.kind, &record.id) {
                    index(&mut indexer, &mut tx, record).await?;
                }
                fill(&mut shelf, record, before, &actor, auditor.at());
                continue;
            }
            Fate::Changed => done.changed += 1,
            Fate::Added => done.added += 1,
        }
        record.body.save(&mut tx).await?;
        index(&mut indexer, &mut tx, record).await?;
        let change = Change {
            action: "import",
            kind: record.kind,
            id: &record.id,
            before: before.map(|known| known.digest.as_str()),
            after: &after,
            cites: &[],
        };
        let number = before.map_or(0, |known| known.revision) + 1;
        let stored = Stored::imported(record, &fresh, number, auditor.next());
        stored.put(&mut shelf, &actor, auditor.at());
        auditor.append(&mut tx, change).await?;
    }
    if !disputed.is_empty() {
        return Err(ImportError::Faults(disputed));
    }
    let writing = Writing {
        auditor: &mut auditor,
        indexer,
        shelf,
    };
    writing.finish(&mut tx).await?;
    tx.commit().await?;
    Ok(done)
}

/// Keeps the written form of a record that was loaded before written forms were kept: nothing changes, so there is
/// no audit entry.
fn fill(shelf: &mut Shelf, record: &Prepared, before: Option<&Known>, actor: &Actor, at: &str) {
    let Some(known) = before.filter(|known| known.revision == 0) else {
        return;
    };
    let mut stored = Stored::imported(record, &known.digest, 1, 0);
    stored.audit = None;
    stored.put(shelf, actor, at);
}

pub(super) async fn index(indexer: &mut Indexer, tx: &mut Tx, record: &Prepared) -> Result<(), DbError> {
    match record
        .body
        .findable()
        .filter(|_| record.source.withdrawn.is_none())
    {
        Some(findable) => indexer.put(tx, record.kind, &record.id, findable).await,
        None => indexer.remove(tx, record.kind, &record.id).await,
    }
}

/// Records known from data files that none of the files holds.
fn absent(known: &BTreeMap<(String, String), Known>, prepared: &[Prepared]) -> Vec<String> {
    let there: BTreeSet<(&str, &str)> = prepared
        .iter()
        .map(|record| (record.kind, record.id.as_str()))
        .collect();
    known
        .values()
        .filter(|known| known.file != REGISTER)
        .filter(|known| !there.contains(&(known.kind.as_str(), known.id.as_str())))
        .map(|known| format!("{} {}", known.kind, known.id))
        .collect()
}

fn corrected(record: &Prepared) -> Fault {
    Fault {
        file: record.source.file.clone(),
        line: record.line,
        record: format!("{} {}", record.kind, record.id),
        field: "id".to_owned(),
        path: "id".to_owned(),
        value: record.id.clone(),
        wrong: Wrong::Corrected,
        instead: String::new(),
    }
}
