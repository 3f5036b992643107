//! The meetings on record, run through the engine. Where the record does not show what an article asks, that is an
//! observation: the record may be incomplete, and nothing here says who is right.

use std::collections::{BTreeMap, BTreeSet};

use base::{Localized, PartialDate};
use charter::{Case, Clause, Decision, Outcome, Rules, Votes, decide, may};
use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::bodies::{Meeting, Meetings};
use registry::members::{AsOf, Filter, members_on};
use registry::practice::{Article, Observation};

use super::answer::Words;
use super::question::bare;

/// A decision on record, as a case: everybody entitled there and in favour, and everybody the record names.
pub struct Recorded<'m> {
    meeting: &'m Meeting,
    matter: &'m str,
    pub name: String,
    pub power: Case,
    /// Absent where the record names nobody who took part.
    pub roll: Option<Case>,
}

impl Recorded<'_> {
    /// The id of the meeting that decided.
    pub fn meeting(&self) -> &str {
        &self.meeting.id
    }

    /// The id of what it decided.
    pub fn matter(&self) -> &str {
        self.matter
    }
}

/// What the record of a decision does not show: that the body had the power, or that the quorum was there.
pub fn shortfall(rules: &Rules, case: &Recorded<'_>) -> Option<&'static str> {
    if decide(rules, &case.power).outcome != Outcome::Adopted {
        return Some("competence");
    }
    let roll = case.roll.as_ref()?;
    (decide(rules, roll).outcome == Outcome::NoQuorum).then_some("quorum")
}

/// Every decision on record that names its matter, latest first. Two statements a meeting that decided something.
pub async fn recorded<'m>(
    db: &Db,
    rules: &Rules,
    founded: Date,
    all: &'m [Meeting],
) -> Result<Vec<Recorded<'m>>, DbError> {
    let assembly_years: Vec<i16> = all
        .iter()
        .filter(|meeting| meeting.body.as_deref() == Some(super::ASSEMBLY))
        .filter_map(|meeting| meeting.from.map(PartialDate::year))
        .collect();
    let mut cases = Vec::new();
    for meeting in all
        .iter()
        .filter(|meeting| meeting.status == "held" && !meeting.decided.is_empty())
    {
        let (Some(body), Some(on)) = (&meeting.body, meeting.from.and_then(PartialDate::whole)) else {
            continue;
        };
        if !rules.bodies().any(|known| known == body) {
            continue;
        }
        let (entitled, present) = roll(db, rules, meeting, AsOf { on, founded }).await?;
        let matters: BTreeSet<&str> = meeting
            .decided
            .iter()
            .filter_map(|decided| decided.matter.as_deref())
            .collect();
        for matter in matters
            .into_iter()
            .filter(|matter| rules.matters.contains_key(*matter))
        {
            let mut power = bare(on, body, matter, entitled, assembly_years.clone());
            let mut there = power.clone();
            // What fails with everybody in favour fails whatever the votes were.
            count_all(&mut power, entitled);
            count_all(&mut there, present);
            let roll = (!meeting.attended.is_empty()).then_some(there);
            cases.push(Recorded {
                meeting,
                matter,
                name: format!("{}: {matter}", meeting.id),
                power,
                roll,
            });
        }
    }
    Ok(cases)
}

/// Observations on every meeting that decided a matter, latest first.
pub async fn replay(
    db: &Db,
    rules: &Rules,
    founded: Date,
    words: Words<'_>,
    meetings: Meetings,
) -> Result<Vec<Observation>, DbError> {
    let all = meetings(db.clone(), None).await?;
    let mut observations = Vec::new();
    for case in recorded(db, rules, founded, &all).await? {
        let Some(matter) = rules.matters.get(case.matter) else {
            continue;
        };
        let Some(kind) = shortfall(rules, &case) else {
            continue;
        };
        let tried = match &case.roll {
            Some(roll) if kind == "quorum" => roll,
            _ => &case.power,
        };
        let decision = decide(rules, tried);
        observations.push(observation(
            kind,
            rules,
            words,
            case.meeting,
            &matter.title,
            tried,
            &decision,
        ));
    }
    Ok(observations)
}

/// Decisions on record that a clause governed: the meeting, its page, the matter and the day.
pub struct Governed {
    pub meeting: Localized,
    pub path: String,
    pub matter: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
}

/// What a clause governed, latest first.
pub async fn governed(
    db: &Db,
    rules: &Rules,
    founded: Date,
    meetings: Meetings,
    clause: &str,
) -> Result<Vec<Governed>, DbError> {
    let all = meetings(db.clone(), None).await?;
    let mut found = Vec::new();
    for case in recorded(db, rules, founded, &all).await? {
        let decision = decide(rules, &case.power);
        if !decision.because.iter().any(|because| because.id == clause) {
            continue;
        }
        found.push(Governed {
            meeting: case.meeting.title.clone(),
            path: format!("/events/{}", case.meeting.id),
            matter: rules
                .matters
                .get(case.matter)
                .map(|matter| matter.title.clone())
                .unwrap_or_default(),
            from: case.meeting.from,
            until: case.meeting.until,
        });
    }
    Ok(found)
}

fn count_all(case: &mut Case, members: u32) {
    case.present = members;
    case.votes = Votes {
        in_favour: members,
        ..Votes::default()
    };
}

/// How many were entitled to vote on the day, and how many of those the record names as taking part.
async fn roll(db: &Db, rules: &Rules, meeting: &Meeting, day: AsOf) -> Result<(u32, u32), DbError> {
    let members = members_on(db, day, &Filter::default(), "", i64::MAX).await?;
    let mut votes: BTreeMap<&str, bool> = BTreeMap::new();
    for member in &members {
        let may_vote =
            may(rules, day.on, &member.kind, "vote", false).is_ok_and(|permission| permission.allowed);
        votes.insert(&member.id, may_vote);
    }
    let entitled = votes.values().filter(|may_vote| **may_vote).count();
    let there: BTreeSet<&String> = meeting.attended.iter().map(|row| &row.government).collect();
    let present = there
        .iter()
        .filter(|id| votes.get(id.as_str()).copied().unwrap_or(false))
        .count();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok((count(entitled), count(present)))
}

/// A clause as observations and decisions name it.
pub fn article(clause: &Clause) -> Article {
    Article {
        cite: clause.cite.clone(),
        path: format!("/charter/{}/{}", clause.instrument, clause.id),
    }
}

fn observation(
    kind: &str,
    rules: &Rules,
    words: Words<'_>,
    meeting: &Meeting,
    matter: &Localized,
    case: &Case,
    decision: &Decision<'_>,
) -> Observation {
    let answered = words.answered(rules, case, decision);
    Observation {
        kind: kind.to_owned(),
        meeting: meeting.id.clone(),
        title: meeting.title.clone(),
        date: meeting.from,
        matter: matter.clone(),
        says: answered.explanation,
        articles: decision
            .because
            .iter()
            .map(|clause| Article {
                cite: words.cite(clause),
                ..article(clause)
            })
            .collect(),
        interpretations: answered.interpretations,
    }
}
