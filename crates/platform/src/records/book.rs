use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::sql;
use crate::db::{Db, DbError};
use crate::files;
use crate::fold::{fold, nearest};

/// References that were asked for, as they were written, by kind.
pub(super) type Asked = BTreeMap<&'static str, BTreeSet<String>>;

/// Every id and spelling in the files being read, so that a reference can be checked wherever it points.
#[derive(Debug, Default)]
pub struct Book {
    ids: BTreeMap<&'static str, BTreeSet<String>>,
    spellings: BTreeMap<(&'static str, String), BTreeSet<String>>,
    asked: RefCell<Asked>,
    /// How many lines the document has that records cite, if the files say so.
    last_line: Option<u64>,
}

/// What a written reference turned out to be.
pub enum Found {
    One(String),
    Many(String),
    Nothing { nearest: Option<String> },
}

impl Book {
    /// Adds an id; false if it was there already.
    pub(super) fn add(&mut self, kind: &'static str, id: &str, spellings: Vec<String>) -> bool {
        for spelling in spellings {
            self.spellings
                .entry((kind, fold(&spelling)))
                .or_default()
                .insert(id.to_owned());
        }
        self.ids.entry(kind).or_default().insert(id.to_owned())
    }

    /// Says how many lines the document has that records cite.
    pub(super) fn limit_lines(&mut self, last: Option<u64>) {
        self.last_line = last;
    }

    pub(super) fn last_line(&self) -> Option<u64> {
        self.last_line
    }

    /// Resolves an id, or a spelling that only one record of the kind has.
    pub(super) fn find(&self, kind: &'static str, written: &str) -> Found {
        self.asked
            .borrow_mut()
            .entry(kind)
            .or_default()
            .insert(written.to_owned());
        if self.ids.get(kind).is_some_and(|ids| ids.contains(written)) {
            return Found::One(written.to_owned());
        }
        match self.spellings.get(&(kind, fold(written))) {
            Some(ids) if ids.len() == 1 => Found::One(ids.iter().next().cloned().unwrap_or_default()),
            Some(ids) => Found::Many(ids.iter().cloned().collect::<Vec<_>>().join(", ")),
            None => Found::Nothing {
                nearest: self.nearest(kind, written),
            },
        }
    }

    /// What was looked for so far.
    pub(super) fn asked(self) -> Asked {
        self.asked.into_inner()
    }

    /// A book of the register that answers what was asked. References written as ids cost one indexed look-up
    /// each; a kind of which something else was written is read whole, O(its records), once.
    pub(super) async fn answering(db: &Db, asked: Asked) -> Result<Book, DbError> {
        let mut book = Book::default();
        for (kind, written) in asked {
            let wanted: Vec<&str> = written.iter().map(String::as_str).collect();
            if kind == files::KIND {
                for digest in files::known_among(db, &wanted).await? {
                    book.add(kind, &digest, Vec::new());
                }
                continue;
            }
            let found = sql::ids_among(db, kind, &wanted).await?;
            if found.len() == written.len() {
                for id in found {
                    book.add(kind, &id, Vec::new());
                }
            } else {
                for (id, spellings) in sql::spelled(db, kind).await? {
                    book.add(kind, &id, spellings);
                }
            }
        }
        Ok(book)
    }

    fn nearest(&self, kind: &'static str, written: &str) -> Option<String> {
        let ids = self.ids.get(kind)?;
        let spelled = self
            .spellings
            .iter()
            .filter(|((k, _), _)| *k == kind)
            .map(|((_, spelling), _)| spelling.as_str());
        let best = nearest(written, ids.iter().map(String::as_str).chain(spelled))?;
        if ids.contains(best) {
            return Some(best.to_owned());
        }
        let owner = self.spellings.get(&(kind, best.to_owned()))?.iter().next()?;
        Some(format!("{owner} ({best})"))
    }
}
