//! Revising many records of one kind at once: the lines of a sheet, each with its fate, written together or not at all.

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Reading, read_written};
use super::revise::{REGISTER, SOURCE_FIELDS, fault, faults_of_form, name_source};
use super::sql::{self, Standing};
use super::{Action, Book, Difference, Fault, Kind, Proposal, Refused, Table, Wrong};
use crate::audit::{Actor, Auditor};
use crate::db::Db;
use crate::search::Indexer;

/// A line of a sheet as a written form with an id.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its number in the sheet, as people count.
    pub number: usize,
    pub table: Table,
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    Added,
    Changed(Vec<Difference>),
    Unchanged,
    Refused(Vec<Fault>),
}

/// A reference that was written by a name: where, how, and the id it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resolved {
    pub path: String,
    pub written: String,
    pub id: String,
}

/// A line of a sheet with what becomes of it.
#[derive(Clone, Debug)]
pub struct SheetLine {
    pub number: usize,
    pub id: String,
    pub fate: Fate,
    pub resolved: Vec<Resolved>,
}

/// Every line's fate, in their order; can be applied if none is refused.
pub struct Sheet {
    pub lines: Vec<SheetLine>,
    proposals: Vec<Proposal>,
}

/// Reads every line against the register and says what each would change; writes nothing. Two statements for each
/// kind referred to, one for the kind itself, whatever the number of lines; O(lines · log records).
///
/// A line says only what its columns hold: fields of a record that the sheet does not know stay as they are.
pub async fn revise_many(
    db: &Db,
    kinds: &[Kind],
    kind: &str,
    rows: Vec<Row>,
    now: jiff::Timestamp,
) -> Result<Sheet, Refused> {
    let kind = kinds
        .iter()
        .find(|known| known.name == kind)
        .ok_or(Refused::UnknownKind)?;
    let standing: BTreeMap<String, Standing> = sql::standing_all(db, kind.name)
        .await?
        .into_iter()
        .map(|standing| (standing.id.clone(), standing))
        .collect();
    let rows: Vec<Row> = rows
        .into_iter()
        .map(|row| complete(row, &standing, now))
        .collect();
    let asked = {
        let listening = Book::default();
        for row in &rows {
            read_written(kind, &row.table, REGISTER, &listening);
        }
        listening.asked()
    };
    let book = Book::answering(db, asked).await?;
    let mut sheet = Sheet {
        lines: Vec::with_capacity(rows.len()),
        proposals: Vec::new(),
    };
    let mut seen = BTreeSet::new();
    for row in rows {
        let id = row.table.text("id").unwrap_or_default().to_owned();
        let there = standing.get(&id);
        let mut faults = faults_of_form(kind.name, &row.table, None);
        if !id.is_empty() && !seen.insert(id.clone()) {
            faults.push(fault(kind.name, &row.table, "id", Wrong::Duplicate));
        }
        let (fate, resolved) = if faults.is_empty() {
            sheet.propose(kind, &row.table, there, &book)
        } else {
            (Fate::Refused(faults), Vec::new())
        };
        sheet.lines.push(SheetLine {
            number: row.number,
            id,
            fate,
            resolved,
        });
    }
    Ok(sheet)
}

/// References that a form or sheet wrote by a name.
pub fn resolved(typed: &Table, read: &Table) -> Vec<Resolved> {
    Table::differences(typed, read)
        .into_iter()
        .filter_map(|difference| {
            Some(Resolved {
                path: difference.path,
                written: difference.before?,
                id: difference.after?,
            })
        })
        .collect()
}

/// A line with what the record says beside it, and where it comes from.
fn complete(mut row: Row, standing: &BTreeMap<String, Standing>, now: jiff::Timestamp) -> Row {
    match row.table.text("id").and_then(|id| standing.get(id)) {
        Some(there) => {
            for field in SOURCE_FIELDS {
                if let Some(value) = there.written.get(field) {
                    row.table.set(field, value.clone());
                }
            }
        }
        None => name_source(&mut row.table, now),
    }
    row
}

impl Sheet {
    fn propose(
        &mut self,
        kind: &Kind,
        table: &Table,
        there: Option<&Standing>,
        book: &Book,
    ) -> (Fate, Vec<Resolved>) {
        let file = there.map_or(REGISTER, |there| there.file.as_str());
        let Reading { prepared, faults } = read_written(kind, table, file, book);
        let Some(prepared) = prepared.filter(|_| faults.is_empty()) else {
            return (Fate::Refused(faults), Vec::new());
        };
        let resolved = resolved(table, &prepared.written);
        if there.is_some_and(|there| there.digest == prepared.state().1) {
            return (Fate::Unchanged, resolved);
        }
        let before = there.map(|there| there.written.clone()).unwrap_or_default();
        let differences = Table::differences(&before, &prepared.written);
        let (fate, action) = match there {
            Some(_) => (Fate::Changed(differences.clone()), Action::Correct),
            None => (Fate::Added, Action::Create),
        };
        self.proposals.push(Proposal {
            action,
            differences,
            written: prepared.written.clone(),
            prepared,
            standing: there.cloned(),
            note: None,
        });
        (fate, resolved)
    }

    /// Every fault of every line, with the line's number.
    pub fn faults(&self) -> Vec<(usize, &Fault)> {
        let mut all = Vec::new();
        for line in &self.lines {
            let faults: &[Fault] = match &line.fate {
                Fate::Refused(faults) => faults,
                _ => &[],
            };
            all.extend(faults.iter().map(|fault| (line.number, fault)));
        }
        all
    }

    /// Writes every line in one transaction, or, if any is refused or a record changed meanwhile, none.
    pub async fn apply(
        self,
        db: &Db,
        actor: Actor,
        note: Option<String>,
        now: jiff::Timestamp,
    ) -> Result<usize, Refused> {
        let faults: Vec<Fault> = self
            .faults()
            .into_iter()
            .map(|(_, fault)| fault.clone())
            .collect();
        if !faults.is_empty() {
            return Err(Refused::Faults(faults));
        }
        let mut proposals = self.proposals;
        let Some(first) = proposals.first() else {
            return Err(Refused::Unchanged);
        };
        let kind = first.prepared.kind;
        let mut tx = db.begin().await?;
        let mut auditor = Auditor::begin(&mut tx, actor.clone(), now).await?;
        let mut indexer = Indexer::begin(&mut tx).await?;
        let there: BTreeMap<String, String> = sql::standing_all(&mut tx, kind)
            .await?
            .into_iter()
            .map(|standing| (standing.id, standing.digest))
            .collect();
        for proposal in &mut proposals {
            let expected = proposal.standing.as_ref().map(|standing| &standing.digest);
            if there.get(&proposal.prepared.id) != expected {
                let standing = sql::standing(&mut tx, kind, &proposal.prepared.id).await?;
                tx.rollback().await?;
                return Err(match standing {
                    Some(standing) => Refused::Conflict {
                        differences: Table::differences(&standing.written, &proposal.written),
                        standing: Box::new(standing),
                    },
                    None => Refused::Missing,
                });
            }
            proposal.note.clone_from(&note);
            proposal
                .write(&mut tx, &mut auditor, &mut indexer, &actor, &[])
                .await?;
        }
        tx.commit().await?;
        Ok(proposals.len())
    }
}
