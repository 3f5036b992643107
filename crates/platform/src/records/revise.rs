//! Revising one record: its new written form is read like any data file, shown as what it changes, and written with
//! its mentions, its place in search, its revision and its audit entry, all or nothing.

use super::reading::{Prepared, Reading, read_written};
use super::sql::{self, Standing, Stored};
use super::{Book, Difference, Fault, Kind, Table, Value, Wrong};
use crate::audit::{Actor, Auditor, Change};
use crate::db::{Db, DbError, Tx};
use crate::search::Indexer;

/// What a record made here names as its file.
pub(super) const REGISTER: &str = "register";
/// Fields that say where a record comes from, and are no part of any form.
pub(super) const SOURCE_FIELDS: [&str; 3] = ["lines", "facts", "sources"];
/// The largest written form: several times the largest on record.
const WRITTEN_BYTES_MAX: usize = 64 << 10;
/// The longest note on a revision.
const NOTE_CHARS_MAX: usize = 500;

/// What is done to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Create,
    Correct,
    /// It holds until a day, and no longer.
    End,
    /// An earlier state is written again.
    Undo,
}

impl Action {
    /// Its word in the record.
    pub fn word(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Correct => "correct",
            Action::End => "end",
            Action::Undo => "undo",
        }
    }
}

/// A record's new written form, and why.
#[derive(Clone, Debug)]
pub struct Revision {
    pub kind: String,
    pub id: String,
    pub table: Table,
    pub action: Action,
    pub note: Option<String>,
    /// Digest of the state that the writer saw; nothing for a new record.
    pub made_from: Option<String>,
}

/// Why a revision was not taken. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error("no such kind of record")]
    UnknownKind,
    #[error("no such record")]
    Missing,
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// Somebody else wrote it meanwhile: how it stands now, and what this revision would change in that.
    #[error("the record changed meanwhile")]
    Conflict {
        standing: Box<Standing>,
        differences: Vec<Difference>,
    },
    #[error("nothing would change")]
    Unchanged,
    #[error(transparent)]
    Db(#[from] DbError),
}

/// A revision that could be written: what it would change, field by field.
pub struct Proposal {
    pub action: Action,
    pub differences: Vec<Difference>,
    /// The written form, every reference by its id.
    pub written: Table,
    pub(super) prepared: Prepared,
    pub(super) standing: Option<Standing>,
    pub(super) note: Option<String>,
}

/// Reads a revision against the register and says what it would change; writes nothing. Costs the indexed look-ups
/// of [`Book::answering`], never a reading of the whole register.
pub async fn revise(
    db: &Db,
    kinds: &[Kind],
    revision: Revision,
    now: jiff::Timestamp,
) -> Result<Proposal, Refused> {
    let kind = kinds
        .iter()
        .find(|kind| kind.name == revision.kind)
        .ok_or(Refused::UnknownKind)?;
    let standing = sql::standing(db, kind.name, &revision.id).await?;
    let mut table = revision.table;
    table.set("id", revision.id.as_str());
    let mut faults = faults_of_form(kind.name, &table, revision.note.as_deref());
    match (&standing, revision.action) {
        (Some(_), Action::Create) => faults.push(fault(kind.name, &table, "id", Wrong::Duplicate)),
        (None, Action::Create) => name_source(&mut table, now),
        (None, _) => return Err(Refused::Missing),
        (Some(standing), _) => {
            if revision
                .made_from
                .as_ref()
                .is_some_and(|seen| *seen != standing.digest)
            {
                return Err(conflict(standing.clone(), &table));
            }
        }
    }
    if !faults.is_empty() {
        return Err(Refused::Faults(faults));
    }
    let file = standing
        .as_ref()
        .map_or(REGISTER, |standing| standing.file.as_str());
    let asked = {
        let listening = Book::default();
        read_written(kind, &table, file, &listening);
        listening.asked()
    };
    let book = Book::answering(db, asked).await?;
    let Reading { prepared, faults } = read_written(kind, &table, file, &book);
    let Some(prepared) = prepared.filter(|_| faults.is_empty()) else {
        return Err(Refused::Faults(faults));
    };
    if standing
        .as_ref()
        .is_some_and(|standing| standing.digest == prepared.state().1)
    {
        return Err(Refused::Unchanged);
    }
    rehearse(db, &prepared).await?;
    let before = standing
        .as_ref()
        .map(|standing| standing.written.clone())
        .unwrap_or_default();
    Ok(Proposal {
        action: revision.action,
        differences: Table::differences(&before, &prepared.written),
        written: prepared.written.clone(),
        prepared,
        standing,
        note: revision.note,
    })
}

/// Writes an earlier state again, as a new revision.
pub async fn undo(
    db: &Db,
    kinds: &[Kind],
    (kind, id, number): (&str, &str, i64),
    made_from: Option<String>,
    note: Option<String>,
    now: jiff::Timestamp,
) -> Result<Proposal, Refused> {
    let revisions = sql::revisions_of(db, kind, id).await?;
    let earlier = revisions
        .into_iter()
        .find(|revision| revision.number == number)
        .ok_or(Refused::Missing)?;
    let revision = Revision {
        kind: kind.to_owned(),
        id: id.to_owned(),
        table: earlier.written,
        action: Action::Undo,
        note,
        made_from,
    };
    revise(db, kinds, revision, now).await
}

impl Proposal {
    pub fn id(&self) -> &str {
        &self.prepared.id
    }

    /// Writes it in one transaction, if the record still stands as it was read.
    pub async fn apply(self, db: &Db, actor: Actor, now: jiff::Timestamp) -> Result<(), Refused> {
        let mut tx = db.begin().await?;
        let mut auditor = Auditor::begin(&mut tx, actor.clone(), now).await?;
        self.apply_in(&mut tx, &mut auditor, &actor, &[]).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The same as a part of a larger change, resting on these clauses: whoever began the transaction ends it, and takes
    /// everything back if this is refused.
    pub async fn apply_in(
        &self,
        tx: &mut Tx,
        auditor: &mut Auditor,
        actor: &Actor,
        cites: &[String],
    ) -> Result<(), Refused> {
        let mut indexer = Indexer::begin_for(tx, self.prepared.kind, &self.prepared.id).await?;
        let there = sql::standing(&mut *tx, self.prepared.kind, &self.prepared.id).await?;
        if digest_of(&there) != digest_of(&self.standing) {
            return Err(match there {
                Some(standing) => conflict(standing, &self.written),
                None => Refused::Missing,
            });
        }
        self.write(tx, auditor, &mut indexer, actor, cites)
            .await
            .map_err(|error| refused(&self.prepared, error))
    }

    /// Writes it within a transaction.
    pub(super) async fn write(
        &self,
        tx: &mut Tx,
        auditor: &mut Auditor,
        indexer: &mut Indexer,
        actor: &Actor,
        cites: &[String],
    ) -> Result<(), DbError> {
        let (after, fresh) = self.prepared.state();
        self.prepared.body.save(tx).await?;
        super::import::index(indexer, tx, &self.prepared).await?;
        let before = self.standing.as_ref();
        let stored = Stored {
            record: &self.prepared,
            digest: &fresh,
            file_digest: Some(before.map_or(String::new(), |standing| {
                standing
                    .file_digest
                    .clone()
                    .unwrap_or_else(|| standing.digest.clone())
            })),
            number: before.map_or(0, |standing| standing.revision) + 1,
            action: self.action.word(),
            note: self.note.as_deref(),
            audit: Some(auditor.next()),
        };
        stored.write(tx, actor, auditor.at()).await?;
        let change = Change {
            action: self.action.word(),
            kind: self.prepared.kind,
            id: &self.prepared.id,
            before: before.map(|standing| standing.digest.as_str()),
            after: &after,
            cites,
        };
        auditor.append(tx, change).await.map(drop)
    }
}

fn digest_of(standing: &Option<Standing>) -> Option<&str> {
    standing.as_ref().map(|standing| standing.digest.as_str())
}

fn conflict(standing: Standing, table: &Table) -> Refused {
    Refused::Conflict {
        differences: Table::differences(&standing.written, table),
        standing: Box::new(standing),
    }
}

/// Writes and takes back, so that what the tables refuse is known before anybody applies it.
async fn rehearse(db: &Db, prepared: &Prepared) -> Result<(), Refused> {
    let mut tx = db.begin().await?;
    let wrote = prepared.body.save(&mut tx).await;
    tx.rollback().await?;
    wrote.map_err(|error| refused(prepared, error))
}

/// Two rows of which the tables take only one are a fault of the record, not of the program.
fn refused(prepared: &Prepared, error: DbError) -> Refused {
    if error.is_duplicate() {
        Refused::Faults(vec![fault(
            prepared.kind,
            &prepared.written,
            "",
            Wrong::Duplicate,
        )])
    } else {
        Refused::Db(error)
    }
}

/// A record made here says since when.
pub(super) fn name_source(table: &mut Table, now: jiff::Timestamp) {
    if table.get("lines").is_none() && table.get("sources").is_none() {
        let day = now.strftime("%Y-%m-%d");
        table.set(
            "sources",
            Value::List(vec![Value::Text(format!("{REGISTER}:{day}"))]),
        );
    }
}

pub(super) fn fault(kind: &str, table: &Table, path: &str, wrong: Wrong) -> Fault {
    let id = table.text("id").unwrap_or_default();
    let value = table.leaves().remove(path).unwrap_or_default();
    const SHOWN_CHARS_MAX: usize = 60;
    Fault {
        file: REGISTER.to_owned(),
        line: 1,
        record: format!("{kind} {id}"),
        field: path.to_owned(),
        path: path.to_owned(),
        value: value
            .chars()
            .filter(|c| !c.is_control())
            .take(SHOWN_CHARS_MAX)
            .collect(),
        wrong,
        instead: String::new(),
    }
}

/// What is wrong with a written form before anybody knows what it means.
pub(super) fn faults_of_form(kind: &str, table: &Table, note: Option<&str>) -> Vec<Fault> {
    let bad = |text: &str| text.chars().any(|c| c.is_control() && c != '\n' && c != '\t');
    let mut faults: Vec<Fault> = table
        .leaves()
        .into_iter()
        .filter(|(_, text)| bad(text))
        .map(|(path, _)| fault(kind, table, &path, Wrong::Character))
        .collect();
    if table.to_string().len() > WRITTEN_BYTES_MAX {
        faults.push(fault(kind, table, "", Wrong::TooLong));
    }
    let note = note.unwrap_or_default();
    if note.chars().count() > NOTE_CHARS_MAX {
        faults.push(fault(kind, table, "note-on-change", Wrong::TooLong));
    }
    if bad(note) {
        faults.push(fault(kind, table, "note-on-change", Wrong::Character));
    }
    faults
}
