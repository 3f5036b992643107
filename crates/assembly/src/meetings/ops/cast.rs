//! Casting votes: who may, and once for each member.

use std::collections::{BTreeMap, BTreeSet};

use charter::Clause;
use jiff::Timestamp;
use platform::audit::{Actor, Auditor, Tail};
use platform::clock::stamp;
use platform::db::{DbError, Rows, Tx};
use platform::web::{App, Problem, ProblemKind};
use serde_json::json;

use super::super::model::{Ballot, BallotState, Meeting, MeetingState, Vote, Way};
use super::super::room::{Roll, day_of};
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

/// What the batch before was checked against. In a burst of votes nothing but votes is written, so that it holds for
/// the next batch too, without a statement: whatever a vote is admitted by (ballot, session, presence, restriction,
/// membership, rules) is only ever changed together with an entry in the log.
#[derive(Default)]
pub struct Laid {
    tail: Tail,
    tables: BTreeMap<String, Option<Table>>,
}

/// Writes a batch of votes in one transaction, each or its refusal. If the transaction fails, none was cast.
pub async fn take(app: &App, laid: &mut Laid, casts: &[Cast]) -> Vec<Result<Acknowledged, Problem>> {
    match write(app, laid, casts, Each::OrItsRefusal).await {
        Ok(answers) => answers,
        Err(error) => {
            let problem = failed(&error);
            casts.iter().map(|_| Err(problem.clone())).collect()
        }
    }
}

/// Writes votes that one hand enters: all of them, or none and the first refusal.
pub async fn take_together(app: &App, casts: &[Cast]) -> Result<(), Problem> {
    let answers = write(app, &mut Laid::default(), casts, Each::OrNone)
        .await
        .map_err(|error| failed(&error))?;
    answers.into_iter().find_map(Result::err).map_or(Ok(()), Err)
}

/// What becomes of the other votes of a batch when one is refused.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Each {
    OrItsRefusal,
    OrNone,
}

fn failed(error: &DbError) -> Problem {
    tracing::error!(?error, "votes could not be written");
    Problem::new(ProblemKind::Bug, "bug")
}

async fn write(
    app: &App,
    laid: &mut Laid,
    casts: &[Cast],
    each: Each,
) -> Result<Vec<Result<Acknowledged, Problem>>, DbError> {
    let now = app.clock.now();
    // Whatever fails from here on leaves nothing laid.
    let Laid { tail, mut tables } = std::mem::take(laid);
    let mut tx = app.db.begin().await?;
    // The record's lock comes first: whoever closes a ballot waits for it, and so do we for them.
    let auditor = Auditor::begin(&mut tx, Actor::operator(), now).await?;
    let (auditor, nothing_else) = auditor.gathering().resuming(tail);
    tables.retain(|_, table| nothing_else && table.as_ref().is_some_and(|table| table.holds(now)));
    let mut batch = Batch {
        auditor,
        tables,
        known: known(&mut tx, casts).await?,
        votes: BTreeMap::new(),
        casts: sql::cast_rows(),
    };
    let mut answers = Vec::with_capacity(casts.len());
    for cast in casts {
        if !batch.tables.contains_key(&cast.ballot) {
            let table = lay(app, &mut tx, &cast.ballot, now).await?;
            batch.tables.insert(cast.ballot.clone(), table);
        }
        answers.push(batch.one(app, &mut tx, cast, now).await?);
    }
    if each == Each::OrNone && answers.iter().any(Result::is_err) {
        return Ok(answers);
    }
    batch.finish(&mut tx).await?;
    for meeting in batch.stirred() {
        sql::stir_by_votes(&mut tx, meeting).await?;
    }
    tx.commit().await?;
    *laid = Laid {
        tail: batch.auditor.into_tail(),
        tables: batch.tables,
    };
    Ok(answers)
}

/// Under which token of which ballot what was acknowledged before: for whom, and how.
type Known = BTreeMap<(String, String), (String, Acknowledged)>;

async fn known(tx: &mut Tx, casts: &[Cast]) -> Result<Known, DbError> {
    let mut tokens: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for cast in casts {
        tokens.entry(&cast.ballot).or_default().push(&cast.token);
    }
    let mut known = Known::new();
    for (ballot, tokens) in tokens {
        for taken in sql::casts_by_token(tx, ballot, &tokens).await? {
            let said = Acknowledged {
                choice: taken.choice,
                cast_at: taken.cast_at,
                audit_seq: taken.audit_seq,
            };
            known.insert((ballot.to_owned(), taken.token), (taken.government, said));
        }
    }
    Ok(known)
}

/// Votes that are written together: a few statements, however many they are.
struct Batch {
    auditor: Auditor,
    tables: BTreeMap<String, Option<Table>>,
    known: Known,
    /// The last vote of each member in each ballot.
    votes: BTreeMap<(String, String), Vote>,
    casts: Rows,
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

impl Table {
    /// Whether it would be laid the same now, if nothing was written since.
    fn holds(&self, now: Timestamp) -> bool {
        self.roll.on == day_of(&self.meeting, now)
    }
}

impl Batch {
    /// One vote: found again, refused, or taken.
    async fn one(
        &mut self,
        app: &App,
        tx: &mut Tx,
        cast: &Cast,
        now: Timestamp,
    ) -> Result<Result<Acknowledged, Problem>, DbError> {
        let Some(table) = self.tables.get(&cast.ballot).and_then(Option::as_ref) else {
            return Ok(Err(Problem::missing("record", &cast.ballot)));
        };
        let under = (cast.ballot.clone(), cast.token.clone());
        if let Some((government, said)) = self.known.get(&under) {
            // A resend after a dropped connection is answered as the first time; a replay with other content is not.
            return Ok(if *government == cast.government && said.choice == cast.choice {
                Ok(said.clone())
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
        self.auditor.act_as(cast.actor.clone());
        let done = ("cast-vote", "ballot", cast.ballot.as_str());
        let audit_seq = say(tx, &mut self.auditor, done, &after, &[]).await?;
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
        let said = Acknowledged {
            choice: vote.choice.clone(),
            cast_at: vote.cast_at.clone(),
            audit_seq,
        };
        self.casts.push(vote.cast_row());
        self.known.insert(under, (vote.government.clone(), said.clone()));
        self.votes
            .insert((vote.ballot.clone(), vote.government.clone()), vote);
        Ok(Ok(said))
    }

    /// Meetings in which a vote was taken.
    fn stirred(&self) -> BTreeSet<&str> {
        let ballots: BTreeSet<&String> = self.votes.keys().map(|(ballot, _)| ballot).collect();
        let tables = ballots
            .into_iter()
            .filter_map(|ballot| self.tables.get(ballot)?.as_ref());
        tables.map(|table| table.meeting.id.as_str()).collect()
    }

    async fn finish(&mut self, tx: &mut Tx) -> Result<(), DbError> {
        self.auditor.finish(tx).await?;
        let mut votes = sql::vote_rows();
        for vote in self.votes.values() {
            votes.push(vote.row());
        }
        votes.write(tx).await?;
        self.casts.write(tx).await
    }
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
        return Err(too_late(ballot, meeting));
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

/// No clause speaks of a late vote: the hour at which the ballot closed does, where the meeting takes place.
fn too_late(ballot: &Ballot, meeting: &Meeting) -> Problem {
    let end = ballot.closed_at.as_ref().or(ballot.closes_at.as_ref());
    Problem {
        value: end.cloned().unwrap_or_default(),
        instead: meeting.zone.clone(),
        ..Problem::new(ProblemKind::Conflict, "vote-closed")
    }
}

/// The clauses that speak of members present: those that simple decisions rest on.
fn presence(rules: &charter::Rules) -> Vec<&Clause> {
    let of_present = rules
        .thresholds
        .values()
        .filter(|threshold| threshold.majority.of == charter::OfWhat::Present);
    let ids: BTreeSet<&String> = of_present.flat_map(|threshold| &threshold.cites).collect();
    ids.into_iter().filter_map(|id| rules.clauses.get(id)).collect()
}

fn not_entitled(key: &'static str, value: &str, because: &[&Clause]) -> Problem {
    let cites: Vec<&str> = because.iter().map(|clause| clause.id.as_str()).collect();
    Problem {
        value: value.to_owned(),
        instead: cites.join(", "),
        ..Problem::new(ProblemKind::Forbidden, key)
    }
}
