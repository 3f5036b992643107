//! The charter as rules, as it stands: what the association's files say and what decisions have amended since.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use charter::{Amendment, Fault, Rules, SourceText, load_amended};

/// The rules in force, replaced when a decision amends them.
///
/// Rules are read at every request and replaced a few times in the life of an association: each state lives as long as
/// the program, so that whoever began to answer under one may end under it.
pub struct RuleBook {
    files: Vec<SourceText>,
    current: RwLock<State>,
}

struct State {
    /// Oldest first; there is never one less.
    amendments: Vec<Amendment>,
    rules: &'static Rules,
    /// The rules under fewer amendments, as far as somebody asked.
    earlier: BTreeMap<usize, &'static Rules>,
}

impl RuleBook {
    /// Reads files and amendments, oldest first, and proves that they fit.
    pub fn new(files: Vec<SourceText>, amendments: &[Amendment]) -> Result<Self, Vec<Fault>> {
        let rules = load_amended(&files, amendments)?;
        Ok(Self {
            files,
            current: RwLock::new(State {
                amendments: amendments.to_vec(),
                rules: Box::leak(Box::new(rules)),
                earlier: BTreeMap::new(),
            }),
        })
    }

    fn state(&self) -> RwLockReadGuard<'_, State> {
        self.current
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    fn change(&self) -> RwLockWriteGuard<'_, State> {
        self.current
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The rules as they stand.
    pub fn current(&self) -> &'static Rules {
        self.state().rules
    }

    /// How many amendments they hold.
    pub fn amendments(&self) -> usize {
        self.state().amendments.len()
    }

    /// The rules when they held no more than so many amendments: a decision was taken under those, whatever has been
    /// decided since and from whichever day it holds. Read once each.
    pub fn under(&self, amendments: usize) -> &'static Rules {
        let (known, first) = {
            let state = self.state();
            match state.amendments.get(..amendments) {
                Some(first) if first.len() < state.amendments.len() => {
                    (state.earlier.get(&amendments).copied(), first.to_vec())
                }
                _ => return state.rules,
            }
        };
        if let Some(known) = known {
            return known;
        }
        match load_amended(&self.files, &first) {
            Ok(rules) => {
                let read: &'static Rules = Box::leak(Box::new(rules));
                self.change().earlier.entry(amendments).or_insert(read)
            }
            // They were proved when they were decided; the files must have changed since.
            Err(_) => self.current(),
        }
    }

    /// The rules as they would be with these amendments.
    pub fn with(&self, amendments: &[Amendment]) -> Result<Rules, Vec<Fault>> {
        load_amended(&self.files, amendments)
    }

    /// Takes up amendments that were decided, if there are more than are known.
    pub fn take_up(&self, amendments: &[Amendment]) -> Result<(), Vec<Fault>> {
        if amendments.len() == self.amendments() {
            return Ok(());
        }
        let rules = load_amended(&self.files, amendments)?;
        let mut current = self.change();
        let (before, held) = (current.amendments.len(), current.rules);
        current.earlier.insert(before, held);
        current.amendments = amendments.to_vec();
        current.rules = Box::leak(Box::new(rules));
        Ok(())
    }
}

impl Deref for RuleBook {
    type Target = Rules;

    fn deref(&self) -> &Rules {
        self.current()
    }
}
