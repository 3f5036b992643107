//! The check of the register itself: what the audit record says of each record against what is kept as written, and
//! what is written against the tables. Whoever changes rows past the program is found by one or the other.
//!
//! The register is built anew from the written forms, through each kind's own `save`, in a database in memory, and
//! compared row by row. Costs two readings and one writing of every record; the tables are read once.

mod rows;
mod said;
mod trace;

use std::collections::{BTreeMap, BTreeSet};

use said::{History, Said};
use trace::Trace;

use super::reading::{Prepared, read_written};
use super::revise::REGISTER;
use super::sql::{self, KeptRow, RevisedRow};
use super::{Book, Fault, Kind, Table};
use crate::db::{Db, DbError};

/// Kind and id of a record.
type Key = (String, String);

/// What the check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    pub records: usize,
    /// Rows of the register's own tables that were compared.
    pub rows: usize,
    /// Records whose newest audit entry was erased: their written form cannot be held against it.
    pub erased: Vec<String>,
    /// In words, each naming what it concerns and what it should be.
    pub faults: Vec<String>,
}

impl Verified {
    fn fault(&mut self, kind: &str, id: &str, says: impl AsRef<str>) {
        self.faults.push(format!("{kind} {id}: {}", says.as_ref()));
    }
}

/// Checks every record of these kinds and every row of their tables.
pub async fn verify(db: &Db, kinds: &[Kind]) -> Result<Verified, DbError> {
    let history = said::history(db, kinds).await?;
    let kept = by_key(sql::kept_rows(db).await?, |row| {
        (row.kind.clone(), row.id.clone())
    });
    let mut revised: BTreeMap<Key, Vec<RevisedRow>> = BTreeMap::new();
    for row in sql::revised_rows(db).await? {
        revised
            .entry((row.kind.clone(), row.id.clone()))
            .or_default()
            .push(row);
    }
    let mut found = Verified {
        records: kept.len(),
        ..Verified::default()
    };
    let unwritten = kept
        .iter()
        .filter(|(key, row)| row.revision == 0 && !revised.contains_key(*key));
    let unwritten = unwritten.count();
    if unwritten > 0 {
        found.faults.push(format!(
            "{unwritten} records have no written form to check against: run `plenary import` once, then this again"
        ));
        return Ok(found);
    }
    let register = Register {
        files: crate::files::known_all(db).await?,
        history,
        kept,
        revised,
    };
    let prepared = register.judge(kinds, &mut found);
    rows::compare(db, kinds, &prepared, &mut found).await?;
    Ok(found)
}

fn by_key<T>(rows: Vec<T>, key: impl Fn(&T) -> Key) -> BTreeMap<Key, T> {
    rows.into_iter().map(|row| (key(&row), row)).collect()
}

/// What is known of every record from the three places that tell.
struct Register {
    /// Digests of uploaded files, to which records may refer.
    files: Vec<String>,
    history: History,
    kept: BTreeMap<Key, KeptRow>,
    revised: BTreeMap<Key, Vec<RevisedRow>>,
}

impl Register {
    fn keys(&self) -> BTreeSet<&Key> {
        let said = self.history.keys().chain(self.kept.keys());
        said.chain(self.revised.keys()).collect()
    }

    fn trace<'a>(&'a self, kind: &'a Kind, key: &'a Key) -> Trace<'a> {
        Trace {
            kind,
            id: &key.1,
            kept: self.kept.get(key),
            revised: self.revised.get(key).map_or(&[], Vec::as_slice),
            said: self.history.get(key).map_or(&[], Vec::as_slice),
        }
    }

    /// Judges every record and gives what the tables should hold, in the order in which kinds are written.
    fn judge(&self, kinds: &[Kind], found: &mut Verified) -> Vec<Prepared> {
        let keys = self.keys();
        for (kind, id) in keys.iter().filter(|key| !kinds.iter().any(|k| k.name == key.0)) {
            found.fault(kind, id, "this program knows no such kind of record");
        }
        let all: Vec<Trace<'_>> = kinds
            .iter()
            .flat_map(|kind| {
                let of_kind = keys.iter().filter(|key| key.0 == kind.name);
                of_kind.map(|key| self.trace(kind, key)).collect::<Vec<_>>()
            })
            .collect();
        let mut book = book_of(&all);
        for digest in &self.files {
            book.add(crate::files::KIND, digest, Vec::new());
        }
        all.iter().filter_map(|trace| trace.judge(&book, found)).collect()
    }
}

/// Ids and spellings of every record, so that references can be read.
fn book_of(all: &[Trace<'_>]) -> Book {
    let empty = Book::default();
    let mut book = Book::default();
    for trace in all {
        let read = trace
            .form()
            .and_then(|form| read(trace.kind, &form, REGISTER, &empty).0);
        let spellings = read.map(|prepared| prepared.body.spellings()).unwrap_or_default();
        book.add(trace.kind.name, trace.id, spellings);
    }
    book
}

/// A written form read, and what is wrong with it.
fn read(kind: &Kind, form: &Table, file: &str, book: &Book) -> (Option<Prepared>, Vec<Fault>) {
    let reading = read_written(kind, form, file, book);
    (reading.prepared, reading.faults)
}
