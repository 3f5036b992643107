//! What became of an instrument between two days.

use base::{Localized, PartialDate};
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
    /// Clauses in force at both ends whose wording changed in between, as they read at the end.
    pub amended: Vec<Amended>,
    pub ended: Vec<Clause>,
    /// How many clauses in force at both ends stayed as they were.
    pub unchanged: usize,
}

/// A clause that reads otherwise, with how it read before, where the record tells.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Amended {
    #[serde(flatten)]
    pub clause: Clause,
    pub before: Option<Before>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Before {
    pub title: Localized,
    pub summary: Option<Localized>,
}

impl Amended {
    /// What reads otherwise, before and after.
    pub fn reworded(&self) -> Vec<(Localized, Localized)> {
        let before = self.before.as_ref();
        before.map_or_else(Vec::new, |before| {
            reworded((&before.title, &before.summary), &self.clause)
        })
    }
}

/// Title and summary of a clause, before and after, as far as they differ.
pub(super) fn reworded(
    (title, summary): (&Localized, &Option<Localized>),
    after: &Clause,
) -> Vec<(Localized, Localized)> {
    let titles = (title.clone(), after.title.clone());
    let of = |text: &Option<Localized>| text.clone().unwrap_or_default();
    let summaries = (of(summary), of(&after.summary));
    let differ = |(before, after): &(Localized, Localized)| before != after;
    [titles, summaries].into_iter().filter(differ).collect()
}

fn amended(clause: Clause, span: Span) -> Amended {
    let known = !clause.reworded_after(span.from);
    let then = known.then(|| clause.clone().as_of(span.from));
    Amended {
        before: then.map(|then| Before {
            title: then.title,
            summary: then.summary,
        }),
        clause: clause.as_of(span.until),
    }
}

impl Changes {
    /// Whether of some amended clause only the later wording is on record.
    pub fn lacks_wordings(&self) -> bool {
        self.amended.iter().any(|one| one.before.is_none())
    }
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
            (false, true) => found.introduced.push(clause.as_of(span.until)),
            (true, false) => found.ended.push(clause.as_of(span.from)),
            (true, true) if clause.amended.0.iter().any(|date| span.holds(date)) => {
                found.amended.push(amended(clause, span))
            }
            (true, true) => found.unchanged += 1,
            (false, false) => {}
        }
    }
    found
}
