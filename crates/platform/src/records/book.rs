use std::collections::{BTreeMap, BTreeSet};

use crate::fold::{fold, nearest};

/// Every id and spelling in the files being read, so that a reference can be checked wherever it points.
#[derive(Debug, Default)]
pub struct Book {
    ids: BTreeMap<&'static str, BTreeSet<String>>,
    spellings: BTreeMap<(&'static str, String), BTreeSet<String>>,
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

    /// Resolves an id, or a spelling that only one record of the kind has.
    pub(super) fn find(&self, kind: &'static str, written: &str) -> Found {
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
