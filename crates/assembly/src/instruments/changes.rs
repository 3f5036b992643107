//! What became of an instrument between two days.

use base::PartialDate;
use jiff::civil::Date;
use platform::web::{Ask, Problem};
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Clause, Instrument, Revision};

/// The two days that are compared. Both are inside what is shown: a clause introduced on `from` was there already.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    pub from: Date,
    pub until: Date,
}

impl Span {
    /// As asked for, whichever day was named first; from the founding to the day shown, where nothing was.
    pub(super) fn read(ask: &Ask, instrument: &Instrument) -> Result<Span, Problem> {
        let day = |name: &str, otherwise: Date| match ask.param(name) {
            None => Ok(otherwise),
            Some(text) => base::day(text).map_err(|_| Problem::invalid("date", name, text, "2024-12-31")),
        };
        let (one, other) = (
            day("from", instrument.adopted.first_day())?,
            day("until", ask.on)?,
        );
        Ok(Span {
            from: one.min(other),
            until: one.max(other),
        })
    }

    fn holds(&self, date: &PartialDate) -> bool {
        self.from < date.first_day() && date.first_day() <= self.until
    }
}

/// Changes of an instrument after one day, up to another.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Changes {
    pub from: String,
    pub until: String,
    /// The acts that made them.
    pub revisions: Vec<Revision>,
    pub introduced: Vec<Clause>,
    /// Clauses in force at both ends whose wording changed in between.
    pub amended: Vec<Clause>,
    pub ended: Vec<Clause>,
    /// How many clauses in force at both ends stayed as they were.
    pub unchanged: usize,
}

/// Sorts clauses by what happened to them.
pub(super) fn changes(instrument: &Instrument, clauses: Vec<Clause>, span: Span) -> Changes {
    let mut found = Changes {
        from: span.from.to_string(),
        until: span.until.to_string(),
        revisions: instrument
            .revisions
            .iter()
            .filter(|revision| span.holds(&revision.date))
            .cloned()
            .collect(),
        introduced: Vec::new(),
        amended: Vec::new(),
        ended: Vec::new(),
        unchanged: 0,
    };
    for clause in clauses {
        match (clause.in_force_on(span.from), clause.in_force_on(span.until)) {
            (false, true) => found.introduced.push(clause),
            (true, false) => found.ended.push(clause),
            (true, true) if clause.amended.0.iter().any(|date| span.holds(date)) => {
                found.amended.push(clause)
            }
            (true, true) => found.unchanged += 1,
            (false, false) => {}
        }
    }
    found
}
