use base::{Localized, PartialDate};
use jiff::civil::Date;
use platform::db::Json;
use platform::row;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
    /// How it read before decisions of ours changed it.
    pub earlier: Json<Vec<Earlier>>,
    /// The decision that introduced it, and the one that struck it out.
    pub introduced_by: Option<String>,
    pub ended_by: Option<String>,
}

/// How a clause read until a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Earlier {
    /// The day on which it reads otherwise.
    pub until: PartialDate,
    pub title: Localized,
    pub summary: Option<Localized>,
    /// The decision that changed it.
    pub changed_by: Option<String>,
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
    note,
    earlier,
    introduced_by,
    ended_by
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

    /// The clause as it read on a day, as far as the record tells.
    pub fn as_of(mut self, on: Date) -> Self {
        let earlier = self
            .earlier
            .0
            .iter()
            .filter(|earlier| on < earlier.until.first_day());
        if let Some(earlier) = earlier.min_by_key(|earlier| earlier.until.first_day()).cloned() {
            self.title = earlier.title;
            self.summary = earlier.summary;
        }
        self
    }

    /// Whether a later wording than the one in force that day is all the record has.
    pub fn reworded_after(&self, on: Date) -> bool {
        let next = self.amended.0.iter().filter(|date| on < date.first_day()).min();
        next.is_some_and(|date| self.changed_on(date).is_none())
    }

    /// How it read until it was amended on a day.
    pub fn changed_on(&self, date: &PartialDate) -> Option<&Earlier> {
        self.earlier.0.iter().find(|earlier| earlier.until == *date)
    }
}
