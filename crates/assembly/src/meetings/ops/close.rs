//! Closing a ballot: counted, decided, executed, numbered and recorded in one transaction.

use charter::{Case, Decision, Rules, decide};
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::{DbError, Json, Tx};
use platform::rulebook::RuleBook;
use platform::search::{Findable, Indexer};
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::model::{Ballot, BallotState, Change, Decided, Motion, MotionState, Outcome, Way};
use super::super::room::{Roll, Room};
use super::super::sql;
use super::convene::rule_of;
use super::effect::{Effect, Ground, prepare};
use super::motion::merge_in;
use super::{Acting, Kinds, refused, say};

/// Closes a ballot. What it comes to is computed from the votes that stand in the transaction; an adopted motion's
/// effect is written in it, or, if the register will not take it, nothing is.
pub async fn close(
    app: &App,
    kinds: Kinds,
    acting: Acting<'_>,
    mut room: Room,
    ballot: &str,
) -> Result<Outcome, Problem> {
    let found: Ballot = room.ballot(ballot)?.clone();
    let motion: Motion = room.motion(&found.motion)?.clone();
    let now = app.clock.now();
    ready(&found, &stamp(now))?;
    let decision_id = id(now);
    let ground_meeting = room.meeting.clone();
    let ground = Ground {
        meeting: &ground_meeting,
        decision: &decision_id,
        on: room.roll.on,
    };
    // Prepared for each way it may end before anything is locked: reading records takes its time.
    let change = room.standing(&motion);
    let mut prepared: Vec<(Option<String>, Effect)> = Vec::new();
    if found.options.0.is_empty() {
        prepared.push((None, prepare(app, kinds, ground, &change).await?));
    }
    for candidate in &found.options.0 {
        let chosen = change.clone().chosen(candidate);
        prepared.push((
            Some(candidate.clone()),
            prepare(app, kinds, ground, &chosen).await?,
        ));
    }

    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    // From here on nobody votes, comes or goes: all of them wait for the record's lock.
    let fresh = sql::ballot_by_id(&mut tx, ballot)
        .await?
        .ok_or_else(|| Problem::missing("record", ballot))?;
    if !fresh.is(BallotState::Open) {
        return Err(Problem::conflict("ballot-over", ""));
    }
    let votes = sql::votes_of(&mut tx, ballot).await?;
    room.roll = Roll::load(app, &room.meeting, now).await?;
    let amendments = rules_held(app, &mut tx).await?;
    room.rules = app.rules.under(amendments);
    let case = room.counted(&motion, &fresh, &votes);
    let decision = decide(room.rules, &case);
    let outcome = Outcome::of(&case, &fresh, &decision, amendments);
    let closed = Some(Json(outcome.clone()));
    if !sql::close_ballot(&mut tx, ballot, BallotState::Closed, &stamp(now), &closed).await? {
        return Err(Problem::conflict("ballot-over", ""));
    }
    let cites: Vec<String> = decision.because.iter().map(|clause| clause.id.clone()).collect();
    let leader = Room::leader(&outcome).map(str::to_owned);
    let adopted = outcome.outcome == "adopted" && (fresh.options.0.is_empty() || leader.is_some());
    let is_decided = adopted || outcome.outcome == "rejected" && fresh.options.0.is_empty();
    if adopted {
        let effect = prepared.into_iter().find(|(candidate, _)| *candidate == leader);
        if let Some((_, effect)) = effect {
            execute(&mut tx, &mut auditor, acting, effect, &cites).await?;
        }
    }
    if is_decided {
        let state = if adopted {
            MotionState::Adopted
        } else {
            MotionState::Rejected
        };
        sql::set_motion_state(&mut tx, &motion.id, state).await?;
    }
    match &motion.amends {
        // An amendment changes the text that is voted on later; it is no decision of the body.
        Some(amended) if adopted => {
            merge_in(&mut tx, &mut auditor, &motion, room.motion(amended)?).await?;
        }
        None if is_decided => {
            let drafted = Draft {
                id: decision_id.clone(),
                ballot: &fresh,
                motion: &motion,
                change: match &leader {
                    Some(leader) => change.chosen(leader),
                    None => change,
                },
                outcome: &outcome,
                cites: &cites,
            };
            record(&mut tx, &mut auditor, &room, drafted, now).await?;
        }
        None if outcome.outcome == "rejected" => {
            stand_ready(&mut tx, &mut auditor, &fresh, &outcome, now).await?;
        }
        Some(_) | None => {}
    }
    sql::stir(&mut tx, &room.meeting.id).await?;
    let after = json!({ "motion": motion.id, "result": outcome, "votes": votes.len() });
    say(&mut tx, &mut auditor, ("close", "ballot", ballot), &after, &cites).await?;
    tx.commit().await?;
    super::super::take_up(app).await?;
    Ok(outcome)
}

/// How many amendments the rules hold at this moment, whoever decided them.
async fn rules_held(app: &App, tx: &mut Tx) -> Result<usize, DbError> {
    let amendments = sql::amendments(tx).await?;
    if let Err(faults) = app.rules.take_up(&amendments) {
        tracing::error!(?faults, "an amendment does not fit the rules");
    }
    Ok(amendments.len())
}

/// Nobody reached the majority: a run-off between the leading candidates stands ready for the chair to open.
async fn stand_ready(
    tx: &mut Tx,
    auditor: &mut Auditor,
    last: &Ballot,
    outcome: &Outcome,
    now: jiff::Timestamp,
) -> Result<(), Problem> {
    let candidates = run_off(outcome);
    if candidates.is_empty() {
        return Ok(());
    }
    let ready = Ballot {
        id: id(now),
        round: last.round + 1,
        state: BallotState::Ready.word().to_owned(),
        options: Json(candidates),
        opens_at: stamp(now),
        closes_at: None,
        closed_at: None,
        counted: Json(Vec::new()),
        reminded_at: None,
        result: None,
        ..last.clone()
    };
    sql::insert_ballot(tx, &ready).await?;
    let after = json!({ "motion": ready.motion, "round": ready.round, "options": ready.options });
    say(tx, auditor, ("stand-ready", "ballot", &ready.id), &after, &[]).await?;
    Ok(())
}

/// Between whom a run-off is held: the two who lead, or everybody who has as many votes as the second. Nobody, where
/// nobody was voted for or there is nobody to choose between.
fn run_off(outcome: &Outcome) -> Vec<String> {
    let mut ranked: Vec<&(String, u32)> = outcome.candidates.iter().collect();
    ranked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let least = match (ranked.first(), ranked.get(1)) {
        (Some((_, best)), Some((_, second))) if *best > 0 => *second,
        _ => return Vec::new(),
    };
    let in_it = outcome.candidates.iter().filter(|(_, votes)| *votes >= least);
    in_it.map(|(candidate, _)| candidate.clone()).collect()
}

/// Whether a ballot can be closed now: in writing not before its hour, unless everybody has voted, and on paper not
/// before two officers counted the same.
fn ready(ballot: &Ballot, now: &str) -> Result<(), Problem> {
    if !ballot.is(BallotState::Open) {
        return Err(Problem::conflict("ballot-over", ""));
    }
    if ballot.by(Way::Written)
        && let Some(end) = ballot.closes_at.as_deref()
        && now < end
    {
        return Err(Problem::conflict("ballot-running", end));
    }
    if ballot.by(Way::Counted) {
        match ballot.counted.0.as_slice() {
            [one, other] if one.votes == other.votes => {}
            [_, _] => return Err(Problem::conflict("count-differs", "")),
            _ => return Err(Problem::conflict("count-two-needed", "")),
        }
    }
    Ok(())
}

/// Writes what adopting changes.
async fn execute(
    tx: &mut Tx,
    auditor: &mut Auditor,
    acting: Acting<'_>,
    effect: Effect,
    cites: &[String],
) -> Result<(), Problem> {
    for proposal in &effect.proposals {
        proposal
            .apply_in(tx, auditor, &acting.actor(), cites)
            .await
            .map_err(refused)?;
    }
    if let Some(amendment) = &effect.amendment {
        sql::insert_amendment(tx, amendment).await?;
    }
    Ok(())
}

struct Draft<'a> {
    id: String,
    ballot: &'a Ballot,
    motion: &'a Motion,
    change: Change,
    outcome: &'a Outcome,
    cites: &'a [String],
}

/// The decision, numbered within its body and year.
async fn record(
    tx: &mut Tx,
    auditor: &mut Auditor,
    room: &Room,
    draft: Draft<'_>,
    now: jiff::Timestamp,
) -> Result<(), Problem> {
    let symbol = rule_of(room.rules, &room.meeting.body).and_then(|rule| rule.symbol.clone());
    let begins = format!("{}/{}/", symbol.as_deref().unwrap_or("D"), room.roll.on.year());
    let number = sql::decisions_numbered(tx, &begins).await? + 1;
    let annuls = match &draft.change {
        Change::Annul { decision } => Some(decision.clone()),
        _ => None,
    };
    let mut decided = Decided {
        id: draft.id,
        symbol: format!("{begins}{number}"),
        meeting: room.meeting.id.clone(),
        motion: draft.motion.id.clone(),
        ballot: draft.ballot.id.clone(),
        body: room.meeting.body.clone(),
        matter: draft.motion.matter.clone(),
        government: draft.change.government().map(str::to_owned),
        decided_on: room.roll.on,
        decided_at: stamp(now),
        outcome: draft.outcome.outcome.clone(),
        title: draft.motion.title.clone(),
        text: draft.motion.text.clone(),
        effect: Json(draft.change),
        reckoned: Json(draft.outcome.clone()),
        cites: Json(draft.cites.to_vec()),
        audit_seq: 0,
        annuls,
        annulled_by: None,
    };
    let done = ("decide", "decision", decided.id.as_str());
    decided.audit_seq = say(tx, auditor, done, &json!({ "decision": decided }), draft.cites).await?;
    sql::insert_decision(tx, &decided).await?;
    make_findable(tx, decided).await?;
    Ok(())
}

/// Lets search find a decision by its symbol, its title and its text.
async fn make_findable(tx: &mut Tx, decided: Decided) -> Result<(), DbError> {
    let mut indexer = Indexer::begin_for(tx, "decision", &decided.id).await?;
    let findable = Findable {
        weight: 7,
        path: format!("/decisions/{}", decided.id),
        date: Some(decided.decided_on.into()),
        title: decided.title,
        names: vec![decided.symbol],
        texts: decided.text.into_iter().collect(),
    };
    indexer.put(tx, "decision", &decided.id, findable).await?;
    indexer.finish(tx).await
}

/// Takes an open ballot back: it was opened by mistake, nothing is counted.
pub async fn cancel(app: &App, acting: Acting<'_>, room: &Room, ballot: &str) -> Result<(), Problem> {
    room.ballot(ballot)?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    if !sql::close_ballot(&mut tx, ballot, BallotState::Cancelled, &stamp(now), &None).await? {
        return Err(Problem::conflict("ballot-over", ""));
    }
    sql::stir(&mut tx, &room.meeting.id).await?;
    say(
        &mut tx,
        &mut auditor,
        ("cancel", "ballot", ballot),
        &json!({}),
        &[],
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// The engine's answer to a decision on record, computed again under the rules as they stood when it was taken.
pub fn again(book: &RuleBook, outcome: &Outcome) -> Option<(&'static Rules, Case, Decision<'static>)> {
    let case = outcome.case()?;
    let rules = match outcome.amendments {
        Some(amendments) => book.under(amendments),
        None => book.current(),
    };
    let decision = decide(rules, &case);
    Some((rules, case, decision))
}
