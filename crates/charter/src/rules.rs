use std::collections::{BTreeMap, BTreeSet};

use base::Localized;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Share;
use crate::standing::{BodyRule, DutyRule, Office, Provision};

/// Everything the engine knows: clauses and rules, checked against each other by [`crate::load`].
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub instruments: BTreeMap<String, Instrument>,
    pub clauses: BTreeMap<String, Clause>,
    pub interpretations: BTreeMap<String, Interpretation>,
    pub thresholds: BTreeMap<String, Threshold>,
    pub matters: BTreeMap<String, Matter>,
    pub powers: Vec<Power>,
    pub counting: Vec<Counting>,
    pub rights: Vec<Right>,
    pub restrictions: Vec<Restriction>,
    pub body_rules: Vec<BodyRule>,
    pub offices: Vec<Office>,
    pub duties: Vec<DutyRule>,
    pub provisions: Vec<Provision>,
}

/// An instrument, as far as its clauses are proved by it.
#[derive(Clone, Debug)]
pub struct Instrument {
    pub id: String,
    pub name: Localized,
    pub summary: Localized,
    /// Days on which it was adopted or amended.
    pub revisions: BTreeSet<Date>,
}

/// A clause of an instrument, as far as rules care.
#[derive(Clone, Debug)]
pub struct Clause {
    pub id: String,
    pub instrument: String,
    /// As people cite it: `9(2)`.
    pub cite: String,
    pub title: Localized,
    pub summary: Localized,
    pub introduced: Date,
    pub amended: Vec<Date>,
    /// How it read before amendments of which both wordings are on record.
    pub earlier: Vec<Earlier>,
    /// The day on which it is gone.
    pub ended: Option<Date>,
    pub order: i64,
}

/// How a clause read until a day.
#[derive(Clone, Debug)]
pub struct Earlier {
    /// The day on which it reads otherwise.
    pub until: Date,
    pub title: Localized,
    pub summary: Localized,
}

impl Clause {
    pub fn in_force_on(&self, on: Date) -> bool {
        self.introduced <= on && self.ended.is_none_or(|ended| on < ended)
    }

    /// Whether only a later wording than the one of that day is on record.
    pub fn reworded_after(&self, on: Date) -> bool {
        let next = self.amended.iter().filter(|date| **date > on).min();
        next.is_some_and(|next| self.earlier.iter().all(|earlier| earlier.until != *next))
    }

    fn earlier_on(&self, on: Date) -> Option<&Earlier> {
        let then = self.earlier.iter().filter(|earlier| on < earlier.until);
        then.min_by_key(|earlier| earlier.until)
    }

    /// Its title on a day, as far as the record tells.
    pub fn title_on(&self, on: Date) -> &Localized {
        self.earlier_on(on).map_or(&self.title, |earlier| &earlier.title)
    }

    /// What it says on a day, as far as the record tells.
    pub fn summary_on(&self, on: Date) -> &Localized {
        self.earlier_on(on)
            .map_or(&self.summary, |earlier| &earlier.summary)
    }
}

/// `I7:undated`: one reading of one interpretation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reading {
    pub interpretation: String,
    pub reading: String,
}

impl TryFrom<String> for Reading {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (interpretation, reading) = text
            .split_once(':')
            .ok_or_else(|| format!("{text:?} is not a reading; write \"I7:undated\""))?;
        Ok(Reading {
            interpretation: interpretation.to_owned(),
            reading: reading.to_owned(),
        })
    }
}

impl From<Reading> for String {
    fn from(reading: Reading) -> String {
        format!("{}:{}", reading.interpretation, reading.reading)
    }
}

/// What the text leaves open: the question, the possible readings, and the one that is settled on.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Interpretation {
    pub id: String,
    pub question: Localized,
    pub settled: String,
    pub reason: Localized,
    /// Who settled it.
    pub by: String,
    pub on: Date,
    /// The clauses that leave it open.
    pub about: Vec<String>,
    pub reading: Vec<ReadingText>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingText {
    pub id: String,
    pub text: Localized,
}

/// How a count is held against a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compare {
    MoreThan,
    AtLeast,
    /// The most votes of several candidates; no share.
    Most,
}

/// What a share is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfWhat {
    /// Members entitled to vote.
    Entitled,
    /// Members present.
    Present,
    /// Votes given, abstentions among them.
    Cast,
}

/// A count that must be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub share: Share,
    pub compare: Compare,
    pub of: OfWhat,
}

/// Quorum and majority that belong together.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    pub id: String,
    pub quorum: Measure,
    pub majority: Measure,
    pub cites: Vec<String>,
    /// The clauses on which the quorum rests, where they are others.
    #[serde(default)]
    pub quorum_cites: Vec<String>,
}

/// Something that can be decided.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Matter {
    pub id: String,
    pub title: Localized,
    /// What an adopted motion of this matter changes in the register; nothing but its text, if nothing is said.
    #[serde(default)]
    pub effect: Effect,
}

/// What an adopted decision does to the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Effect {
    /// It stands as a text.
    #[default]
    Text,
    /// A government becomes a member of a kind.
    BeginMembership { membership: String },
    /// A membership of a kind ends.
    EndMembership { membership: String },
    /// Clauses of an instrument, and the rules that rest on them, change.
    Amend { instrument: String },
    /// Governments fill an office.
    FillOffice { office: String },
    /// A subcommittee is set up, or ends.
    Subcommittee,
    /// A subcommittee's coordinator is elected, replaced or joined by another.
    Coordinator,
    /// A government will host the next meeting of a body.
    NextMeeting { body: String },
    /// The seat of the secretariat moves.
    Seat,
}

/// When a power may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// No General Assembly is held in the year.
    NoAssemblyThatYear,
    /// The Assembly has entrusted the matter to the body.
    Entrusted,
    /// The coordinator has been inactive for long enough, and another member is willing.
    CoordinatorInactive,
    /// More than one candidate is named.
    SeveralCandidates,
}

/// A body's power to decide matters, from–until, under a condition, with what it takes.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Power {
    pub id: String,
    pub body: String,
    pub matters: Vec<String>,
    pub from: Date,
    pub until: Option<Date>,
    pub condition: Option<Condition>,
    /// What it takes; several where a gap leaves it open.
    pub by: Vec<By>,
    pub cites: Vec<String>,
    /// Holds only under this reading.
    pub reading: Option<Reading>,
    /// Whether it is meant that no other rule follows when it ends.
    #[serde(default)]
    pub silent: bool,
}

/// Written for a threshold: the one of the body that may always decide the matter.
pub const OF_THE_ASSEMBLY: &str = "of-the-assembly";

impl Power {
    /// Whether others may take their quorum and majority of a matter from here, that day.
    pub(crate) fn lends(&self, matter: &str, on: Date) -> bool {
        self.condition.is_none()
            && lasts(self.from, self.until, on)
            && self.matters.iter().any(|own| own == matter)
            && self.by.iter().all(|by| by.threshold != OF_THE_ASSEMBLY)
    }
}

/// What a decision takes, perhaps only under a reading.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct By {
    pub threshold: String,
    pub reading: Option<Reading>,
}

/// What is counted in a way of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// A vote in writing.
    Written,
    /// Members present who do not vote for or against.
    Abstention,
    /// Members whose vote is restricted.
    Restricted,
    /// Years without a session.
    Inactive,
    /// Days before an amendment whose earlier wording is not on record.
    EarlierWording,
}

impl Condition {
    /// The word as data writes it.
    pub fn word(self) -> &'static str {
        match self {
            Condition::NoAssemblyThatYear => "no-assembly-that-year",
            Condition::Entrusted => "entrusted",
            Condition::CoordinatorInactive => "coordinator-inactive",
            Condition::SeveralCandidates => "several-candidates",
        }
    }
}

impl Counted {
    /// The word as data writes it.
    pub fn word(self) -> &'static str {
        match self {
            Counted::Written => "written",
            Counted::Abstention => "abstention",
            Counted::Restricted => "restricted",
            Counted::Inactive => "inactive",
            Counted::EarlierWording => "earlier-wording",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountAs {
    Present,
    VoteOnly,
    InBase,
    OutOfBase,
    Outside,
    Inside,
    AtLeast,
    MoreThan,
    /// The wording on record is applied.
    KnownWording,
    /// Nothing is answered.
    NoAnswer,
}

/// How something is counted, from–until.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Counting {
    pub id: String,
    pub what: Counted,
    pub r#as: CountAs,
    /// For what is counted in years.
    pub years: Option<i16>,
    pub from: Date,
    pub until: Option<Date>,
    pub cites: Vec<String>,
    pub reading: Option<Reading>,
    /// Whether it is meant that no other rule follows when it ends.
    #[serde(default)]
    pub silent: bool,
}

/// What a kind of member may do, from–until.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Right {
    pub id: String,
    pub kind: String,
    pub right: String,
    pub allowed: bool,
    pub from: Date,
    pub until: Option<Date>,
    pub cites: Vec<String>,
    pub reading: Option<Reading>,
    /// Whether it is meant that no other rule follows when it ends.
    #[serde(default)]
    pub silent: bool,
}

/// Rights that a restriction takes away.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Restriction {
    pub id: String,
    pub rights: Vec<String>,
    pub from: Date,
    pub cites: Vec<String>,
    pub reading: Option<Reading>,
}

/// Whether a day lies in a validity: `until` is its last day.
pub(crate) fn lasts(from: Date, until: Option<Date>, on: Date) -> bool {
    from <= on && until.is_none_or(|until| on <= until)
}
