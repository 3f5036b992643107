use base::{Localized, PartialDate};
use jiff::civil::Date;
use platform::db::Json;
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

/// A text under which the association lives.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Instrument {
    pub id: String,
    pub name: Localized,
    /// What people put before a citation of it, as in `reg 5(8)`.
    pub abbreviation: Option<String>,
    pub adopted: PartialDate,
    pub summary: Localized,
    pub note: Option<Localized>,
    pub revisions: Vec<Revision>,
}

row!(Instrument { id, name, abbreviation, adopted, summary, note; revisions });

/// The act that adopted or amended it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Revision {
    pub date: PartialDate,
    pub in_force: Option<PartialDate>,
    /// adopted · amended
    pub kind: String,
    pub note: Option<Localized>,
}

row!(Revision {
    date,
    in_force,
    kind,
    note
});

/// A clause, from–until.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Clause {
    pub id: String,
    pub instrument: String,
    /// As people cite it: `9(2)`, `9-2`, `4-3`.
    pub cite: String,
    pub parent: Option<String>,
    pub order: i64,
    pub title: Localized,
    /// What it says, where the title does not say it all.
    pub summary: Option<Localized>,
    pub introduced: PartialDate,
    pub ended: Option<PartialDate>,
    /// printed · assumed · inferred
    pub introduced_basis: String,
    pub amended: Json<Vec<PartialDate>>,
    pub note: Option<Localized>,
}

row!(Clause {
    id,
    instrument,
    cite,
    parent,
    order,
    title,
    summary,
    introduced,
    ended,
    introduced_basis,
    amended,
    note
});

/// The official wording of a clause from a day on, as the association brought it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Wording {
    pub id: String,
    pub clause: String,
    pub from: PartialDate,
    /// In the languages in which it is official.
    pub text: Localized,
}

row!(Wording {
    id,
    clause,
    from,
    text
});

impl Wording {
    /// The wording of a clause that holds on a day: the last one from before, unless the clause was amended since and
    /// the new wording was not brought.
    pub fn of<'w>(all: &'w [Wording], clause: &Clause, on: Date) -> Option<&'w Wording> {
        let of_clause = all.iter().filter(|wording| wording.clause == clause.id);
        let last = of_clause
            .filter(|wording| wording.from.first_day() <= on)
            .max_by_key(|wording| wording.from.first_day())?;
        let outdated =
            |date: &PartialDate| date.first_day() > last.from.first_day() && date.first_day() <= on;
        (!clause.amended.0.iter().any(outdated)).then_some(last)
    }
}

impl Clause {
    /// In force from the day of its introduction; on the day it ended it is gone.
    pub fn in_force_on(&self, on: Date) -> bool {
        self.introduced.first_day() <= on && self.ended.is_none_or(|ended| on < ended.first_day())
    }

    /// Whether a later wording than the one in force that day is all the record has.
    pub fn reworded_after(&self, on: Date) -> bool {
        self.amended.0.iter().any(|date| date.first_day() > on)
    }
}
