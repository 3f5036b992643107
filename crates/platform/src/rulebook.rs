//! The charter as rules, as it stands: what the association's files say and what decisions have amended since.

use std::ops::Deref;
use std::sync::RwLock;

use charter::{Amendment, Fault, Rules, SourceText, load_amended};

/// The rules in force, replaced when a decision amends them.
///
/// Rules are read at every request and replaced a few times in the life of an association: each state lives as long as
/// the program, so that whoever began to answer under one may end under it.
pub struct RuleBook {
    files: Vec<SourceText>,
    current: RwLock<State>,
}

#[derive(Clone, Copy)]
struct State {
    amendments: usize,
    rules: &'static Rules,
}

impl RuleBook {
    /// Reads files and amendments, oldest first, and proves that they fit.
    pub fn new(files: Vec<SourceText>, amendments: &[Amendment]) -> Result<Self, Vec<Fault>> {
        let rules = load_amended(&files, amendments)?;
        Ok(Self {
            files,
            current: RwLock::new(State {
                amendments: amendments.len(),
                rules: Box::leak(Box::new(rules)),
            }),
        })
    }

    fn state(&self) -> State {
        *self
            .current
            .read()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The rules as they stand.
    pub fn current(&self) -> &'static Rules {
        self.state().rules
    }

    /// How many amendments they hold.
    pub fn amendments(&self) -> usize {
        self.state().amendments
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
        let mut current = self
            .current
            .write()
            .unwrap_or_else(|poisoned| poisoned.into_inner());
        *current = State {
            amendments: amendments.len(),
            rules: Box::leak(Box::new(rules)),
        };
        Ok(())
    }
}

impl Deref for RuleBook {
    type Target = Rules;

    fn deref(&self) -> &Rules {
        self.current()
    }
}
