//! Casting votes: who may, and once for each member.

use std::collections::BTreeMap;

use charter::Clause;
use jiff::Timestamp;
use platform::audit::{Actor, Auditor};
use platform::clock::stamp;
use platform::db::{DbError, Tx};
use platform::web::{App, Problem, ProblemKind};
use serde_json::json;

use super::super::model::{Ballot, BallotState, Meeting, MeetingState, Vote, Way};
use super::super::room::Roll;
use super::super::sql;
use super::say;

/// The longest token that a device makes up for a vote.
const TOKEN_BYTES_MAX: usize = 64;

/// A vote on its way.
#[derive(Clone, Debug)]
pub struct Cast {
    pub meeting: String,
    pub ballot: String,
    pub government: String,
    pub choice: String,
    /// Made up by the device for this vote: a resend carries the same.
    pub token: String,
    /// device · office
    pub way: &'static str,
    pub actor: Actor,
}

/// A vote that is written and will be counted, unless its member changes it.
#[derive(Clone, Debug)]
pub struct Acknowledged {
    pub choice: String,
    pub cast_at: String,
    /// Its entry in the log.
    pub audit_seq: i64,
}

/// What all votes of a batch for one ballot are checked against.
struct Table {
    ballot: Ballot,
    meeting: Meeting,
    roll: Roll,
}

/// Writes a batch of votes in one transaction, each or its refusal. If the transaction fails, none was cast.
pub async fn take(app: &App, casts: &[Cast]) -> Vec<Result<Acknowledged, Problem>> {
    match write(app, casts).await {
        Ok(answers) => answers,
        Err(error) => {
            tracing::error!(error = ?error, "votes could not be written");
            let failed = || Err(Problem::new(ProblemKind::Bug, "bug"));
            casts.iter().map(|_| failed()).collect()
        }
    }
}

async fn write(app: &App, casts: &[Cast]) -> Result<Vec<Result<Acknowledged, Problem>>, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    // The record's lock comes first: whoever closes a ballot waits for it, and so do we for them.
    let mut lock = Auditor::begin(&mut tx, Actor::operator(), now).await?;
    let mut tables: BTreeMap<&str, Option<Table>> = BTreeMap::new();
    let mut answers = Vec::with_capacity(casts.len());
    for cast in casts {
        if !tables.contains_key(cast.ballot.as_str()) {
            let table = lay(app, &mut tx, &cast.ballot, now).await?;
            tables.insert(&cast.ballot, table);
        }
        let table = tables.get(cast.ballot.as_str()).and_then(Option::as_ref);
        answers.push(match table {
            None => Err(Problem::missing("record", &cast.ballot)),
            Some(table) => one(app, &mut tx, &mut lock, table, cast, now).await?,
        });
    }
    let mut stirred: Vec<&str> = tables
        .values()
        .flatten()
        .map(|table| table.meeting.id.as_str())
        .collect();
    stirred.dedup();
    for meeting in stirred {
        sql::stir(&mut tx, meeting).await?;
    }
    tx.commit().await?;
    Ok(answers)
}

async fn lay(app: &App, tx: &mut Tx, ballot: &str, now: Timestamp) -> Result<Option<Table>, DbError> {
    let Some(ballot) = sql::ballot_by_id(&mut *tx, ballot).await? else {
        return Ok(None);
    };
    let Some(meeting) = sql::meeting_by_id(&mut *tx, &ballot.meeting).await? else {
        return Ok(None);
    };
    let roll = Roll::load(app, &meeting, now).await?;
    Ok(Some(Table {
        ballot,
        meeting,
        roll,
    }))
}

/// One vote: found again, refused, or written.
async fn one(
    app: &App,
    tx: &mut Tx,
    auditor: &mut Auditor,
    table: &Table,
    cast: &Cast,
    now: Timestamp,
) -> Result<Result<Acknowledged, Problem>, DbError> {
    if let Some(known) = sql::cast_by_token(&mut *tx, &cast.ballot, &cast.token).await? {
        let (government, choice, cast_at, audit_seq) = known;
        // A resend after a dropped connection is answered as the first time; a replay with other content is not.
        return Ok(if government == cast.government && choice == cast.choice {
            Ok(Acknowledged {
                choice,
                cast_at,
                audit_seq,
            })
        } else {
            Err(Problem::conflict("vote-replayed", &cast.token))
        });
    }
    if let Err(problem) = admit(app, table, cast, now) {
        return Ok(Err(problem));
    }
    let after = json!({
        "ballot": cast.ballot, "government": cast.government, "choice": cast.choice, "token": cast.token,
        "way": cast.way,
    });
    auditor.act_as(cast.actor.clone());
    let done = ("cast-vote", "ballot", cast.ballot.as_str());
    let audit_seq = say(tx, auditor, done, &after, &[]).await?;
    let vote = Vote {
        ballot: cast.ballot.clone(),
        government: cast.government.clone(),
        choice: cast.choice.clone(),
        way: cast.way.to_owned(),
        cast_by: cast.actor.name.clone(),
        cast_at: stamp(now),
        token: cast.token.clone(),
        audit_seq,
    };
    sql::upsert_vote(tx, &vote).await?;
    sql::insert_cast(tx, &vote).await?;
    Ok(Ok(Acknowledged {
        choice: vote.choice,
        cast_at: vote.cast_at,
        audit_seq,
    }))
}

/// Whether a vote may be cast, and if not, which article or state stands against it.
fn admit(app: &App, table: &Table, cast: &Cast, now: Timestamp) -> Result<(), Problem> {
    let Table {
        ballot,
        meeting,
        roll,
    } = table;
    if cast.token.is_empty() || cast.token.len() > TOKEN_BYTES_MAX {
        return Err(Problem::invalid("vote-token", "token", &cast.token, ""));
    }
    if !ballot.choices().contains(&cast.choice.as_str()) {
        let choices = ballot.choices().join(", ");
        return Err(Problem::invalid("vote-choice", "choice", &cast.choice, choices));
    }
    if ballot.is(BallotState::Ready) {
        return Err(Problem::conflict("vote-early", ""));
    }
    let over = ballot.closes_at.as_ref().is_some_and(|end| *end <= stamp(now));
    if !ballot.is(BallotState::Open) || over {
        return Err(Problem::conflict("vote-closed", ""));
    }
    if stamp(now) < ballot.opens_at {
        return Err(Problem::conflict("vote-early", ""));
    }
    if ballot.by(Way::Counted) {
        return Err(Problem::conflict("vote-on-paper", ""));
    }
    let rules = app.rules.current();
    let Some(member) = roll.member(&cast.government) else {
        return Err(not_entitled("vote-no-member", &cast.government, &[]));
    };
    let permission = roll.permission(rules, &cast.government);
    let because = permission
        .as_ref()
        .map_or(&[][..], |known| known.because.as_slice());
    let plain = charter::may(rules, roll.on, &member.kind, "vote", false);
    if !plain.is_ok_and(|known| known.allowed) {
        return Err(not_entitled("vote-kind", &member.kind, because));
    }
    if permission.as_ref().is_some_and(|known| !known.allowed) {
        return Err(not_entitled("vote-restricted", &cast.government, because));
    }
    // Whoever votes in writing is wherever they are; every other vote is given in the room.
    if !ballot.by(Way::Written) {
        if !meeting.is(MeetingState::Open) {
            return Err(Problem::conflict("vote-no-session", ""));
        }
        if !roll.is_present(&cast.government) {
            return Err(not_entitled("vote-absent", &cast.government, &presence(rules)));
        }
        if ballot.by(Way::ShowOfHands) && cast.way == "device" {
            return Err(Problem::conflict("vote-by-hand", ""));
        }
    }
    Ok(())
}

/// The clauses that speak of members present: those that simple decisions rest on.
fn presence(rules: &charter::Rules) -> Vec<&Clause> {
    let of_present = rules
        .thresholds
        .values()
        .filter(|threshold| threshold.majority.of == charter::OfWhat::Present);
    let ids: std::collections::BTreeSet<&String> =
        of_present.flat_map(|threshold| &threshold.cites).collect();
    ids.into_iter().filter_map(|id| rules.clauses.get(id)).collect()
}

fn not_entitled(key: &'static str, value: &str, because: &[&Clause]) -> Problem {
    let cites: Vec<&str> = because.iter().map(|clause| clause.cite.as_str()).collect();
    Problem {
        value: value.to_owned(),
        instead: cites.join(", "),
        ..Problem::new(ProblemKind::Forbidden, key)
    }
}
