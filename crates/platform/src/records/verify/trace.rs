//! One record, from its audit entries to its written form.

use super::{Said, Verified, read};
use crate::records::reading::Prepared;
use crate::records::revise::REGISTER;
use crate::records::sql::{KeptRow, RevisedRow, folded};
use crate::records::{Book, Kind, Table};

/// How many differing fields a fault names.
const PATHS_SHOWN_MAX: usize = 5;

/// What the three places that tell of records say of one.
pub(super) struct Trace<'a> {
    pub kind: &'a Kind,
    pub id: &'a str,
    pub kept: Option<&'a KeptRow>,
    /// Oldest first.
    pub revised: &'a [RevisedRow],
    pub said: &'a [Said],
}

/// A written form that was read: the record, and how it differs from what is said of it.
struct Held {
    prepared: Option<Prepared>,
    wrong: Option<String>,
}

impl Trace<'_> {
    /// The written form to read first.
    pub fn form(&self) -> Option<Table> {
        let newest = self.revised.last().map(|row| row.written.as_str());
        let kept = self.kept.and_then(|row| Table::parse(&row.written));
        kept.or_else(|| newest.and_then(Table::parse))
    }

    /// Notes whatever does not fit, and gives the record as it should be.
    pub fn judge(&self, book: &Book, found: &mut Verified) -> Option<Prepared> {
        let mut says: Vec<String> = Vec::new();
        self.judge_presence(&mut says);
        self.judge_chain(&mut says);
        self.judge_revisions(book, &mut says);
        let newest = self.said.last();
        if let Some(entry) = newest.filter(|entry| entry.after.is_none()) {
            found
                .erased
                .push(format!("{} {} (entry {})", self.kind.name, self.id, entry.seq));
        }
        let mut right = None;
        if let Some(row) = self.kept {
            let held = self.hold(&row.written, newest, book);
            if let Some(wrong) = held.wrong {
                says.push(format!("what sys_record keeps as written {wrong}"));
            } else {
                right = held.prepared;
            }
        }
        if let (None, Some(row)) = (&right, self.revised.last()) {
            right = self.hold(&row.written, newest, book).prepared;
        }
        if let (Some(row), Some(prepared)) = (self.kept, &right) {
            self.judge_row(row, prepared, &mut says);
        }
        for words in says {
            found.fault(self.kind.name, self.id, words);
        }
        right
    }

    fn judge_presence(&self, says: &mut Vec<String>) {
        match (self.kept, self.said.last()) {
            (None, Some(entry)) => says.push(format!(
                "it is gone from sys_record, and audit entry {} says it is there",
                entry.seq
            )),
            (None, None) => {
                says.push("it has revisions, and is neither in sys_record nor in the audit record".into())
            }
            (Some(_), None) => says.push("no audit entry says how it came here".into()),
            (Some(_), Some(_)) => {}
        }
    }

    /// Each entry begins where the one before it ended.
    fn judge_chain(&self, says: &mut Vec<String>) {
        for pair in self.said.windows(2) {
            let [earlier, later] = pair else { continue };
            let ended = earlier.digest(self.kind.private);
            if later.after.is_some() && ended.is_some() && later.before != ended {
                says.push(format!(
                    "audit entry {} does not begin with what entry {} left",
                    later.seq, earlier.seq
                ));
            }
        }
    }

    /// Reads a written form and holds it against an entry.
    fn hold(&self, written: &str, entry: Option<&Said>, book: &Book) -> Held {
        let unread = |why: &str| Held {
            prepared: None,
            wrong: Some(format!("cannot be read: {why}")),
        };
        let Some(form) = Table::parse(written) else {
            return unread("it is no TOML");
        };
        let file = entry.and_then(Said::file);
        let file = file
            .or(self.kept.map(|row| row.file.as_str()))
            .unwrap_or(REGISTER);
        let (prepared, faults) = read(self.kind, &form, file, book);
        if let Some(fault) = faults.first() {
            let why = format!("{} at {:?}", fault.wrong.key(), fault.path);
            return Held {
                prepared,
                ..unread(&why)
            };
        }
        let Some(prepared) = prepared else {
            return unread("it is no record of its kind");
        };
        let wrong = match entry {
            _ if prepared.id != self.id => Some("bears another id".to_owned()),
            Some(entry) => {
                let mut paths = entry.unlike(&prepared);
                let more = paths.len().saturating_sub(PATHS_SHOWN_MAX);
                paths.truncate(PATHS_SHOWN_MAX);
                let more = if more > 0 {
                    format!(" and {more} more")
                } else {
                    String::new()
                };
                let list = paths.join(", ");
                (!paths.is_empty())
                    .then(|| format!("is not what audit entry {} says: {list}{more}", entry.seq))
            }
            None => None,
        };
        Held {
            prepared: Some(prepared),
            wrong,
        }
    }

    /// The other columns of its row, which follow from entry and written form.
    fn judge_row(&self, row: &KeptRow, prepared: &Prepared, says: &mut Vec<String>) {
        let source = &prepared.source;
        let list = |items: &[String]| serde_json::to_string(items).unwrap_or_default();
        let spellings = prepared.body.spellings();
        let newest = self.said.last();
        let due = [
            ("file", row.file == source.file),
            ("lines", row.lines == source.lines),
            ("facts", row.facts == list(&source.facts)),
            ("sources", row.sources == list(&source.sources)),
            (
                "withdrawn",
                (&row.withdrawn, &row.withdrawn_reason) == (&source.withdrawn, &source.withdrawn_reason),
            ),
            ("spellings", row.spellings == list(&spellings)),
            (
                "folded",
                row.folded == folded(self.id, &spellings, &prepared.written),
            ),
            (
                "recorded_at",
                newest.is_none_or(|entry| entry.at == row.recorded_at),
            ),
            (
                "digest",
                newest
                    .and_then(|e| e.digest(self.kind.private))
                    .is_none_or(|d| d == row.digest),
            ),
            (
                "revision",
                self.revised
                    .last()
                    .is_some_and(|last| last.number == row.revision),
            ),
        ];
        let wrong: Vec<&str> = due
            .iter()
            .filter(|(_, fits)| !fits)
            .map(|(name, _)| *name)
            .collect();
        if !wrong.is_empty() {
            says.push(format!("its row in sys_record was changed: {}", wrong.join(", ")));
        }
    }

    /// Every revision belongs to an entry and says what the entry says; every entry has one.
    fn judge_revisions(&self, book: &Book, says: &mut Vec<String>) {
        for (number, row) in (1..).zip(self.revised) {
            if row.number != number {
                says.push(format!("its revision {number} is missing from sys_revision"));
                break;
            }
        }
        for row in self.revised {
            let Some(seq) = row.audit else { continue };
            let number = row.number;
            let Some(entry) = self.said.iter().find(|entry| entry.seq == seq) else {
                says.push(format!(
                    "its revision {number} names audit entry {seq}, which is gone or of another record"
                ));
                continue;
            };
            let fits = (&row.at, &row.actor, &row.mandate, &row.action)
                == (&entry.at, &entry.actor, &entry.mandate, &entry.action);
            if !fits {
                says.push(format!(
                    "its revision {number} names another time, actor, mandate or action than audit entry {seq}"
                ));
            }
            if let Some(wrong) = self.hold(&row.written, Some(entry), book).wrong {
                says.push(format!("its revision {number} {wrong}"));
            }
        }
        // Entries from before written forms were kept have no revision; the first revision then names no entry.
        let named: Vec<i64> = self.revised.iter().filter_map(|row| row.audit).collect();
        let since = match self.revised.first().map(|row| row.audit) {
            None | Some(Some(_)) => 0,
            Some(None) => named.iter().copied().min().unwrap_or(i64::MAX),
        };
        for entry in self
            .said
            .iter()
            .filter(|entry| entry.seq >= since && !named.contains(&entry.seq))
        {
            says.push(format!(
                "the revision of audit entry {} is missing from sys_revision",
                entry.seq
            ));
        }
    }
}
