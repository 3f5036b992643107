//! Opening ballots, and entering what was counted on paper.

use jiff::Timestamp;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::Json;
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::model::{Ballot, BallotState, Change, MeetingState, Motion, MotionState, PaperCount, Way};
use super::super::room::Room;
use super::super::sql;
use super::motion::is_out_of_order;
use super::session::no_quorum;
use super::{Acting, say};

/// Opens a ballot on a motion, if the body may decide it and, but for one in writing, the quorum is in the room.
pub async fn open(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    motion: &str,
    (way, closes_at): (Way, Option<Timestamp>),
) -> Result<String, Problem> {
    let motion = room.motion(motion)?;
    if !motion.is(MotionState::Placed) {
        return Err(Problem::conflict("motion-over", ""));
    }
    if room.open_ballots().any(|ballot| ballot.motion == motion.id) {
        return Err(Problem::conflict("ballot-open", ""));
    }
    if room.is_being_amended(&motion.id) {
        return Err(Problem::conflict("amendments-first", ""));
    }
    let change = candidates(room, motion)?;
    let now = app.clock.now();
    let written = way == Way::Written;
    match (written, closes_at) {
        (true, None) => return Err(Problem::invalid("ballot-closes", "closes_at", "", "")),
        (true, Some(end)) if end <= now => {
            return Err(Problem::invalid(
                "ballot-closes",
                "closes_at",
                &end.to_string(),
                "",
            ));
        }
        _ => {}
    }
    if !written && !room.meeting.is(MeetingState::Open) {
        return Err(Problem::conflict("meeting-not-open", ""));
    }
    if written && !room.meeting.is_announced() {
        return Err(Problem::conflict("meeting-not-convened", ""));
    }
    let judged = room.judged(motion);
    if is_out_of_order(judged.outcome) {
        return Err(Problem::conflict("motion-inadmissible", ""));
    }
    if let Some(quorum) = judged.quorum.filter(|quorum| !written && !quorum.met) {
        return Err(no_quorum(&judged, quorum));
    }
    let cites: Vec<String> = judged.because.iter().map(|clause| clause.id.clone()).collect();
    let ready = room
        .ballots
        .iter()
        .find(|ballot| ballot.motion == motion.id && ballot.is(BallotState::Ready));
    // Whatever was not counted is voted on again between the same candidates.
    let last = room.ballots.iter().rfind(|ballot| ballot.motion == motion.id);
    let rounds = room.ballots.iter().filter(|ballot| ballot.motion == motion.id);
    let ballot = Ballot {
        id: ready.map_or_else(|| id(now), |ready| ready.id.clone()),
        meeting: room.meeting.id.clone(),
        motion: motion.id.clone(),
        way: way.word().to_owned(),
        round: match ready {
            Some(ready) => ready.round,
            None => i64::try_from(rounds.count()).unwrap_or(0) + 1,
        },
        state: BallotState::Open.word().to_owned(),
        options: match ready.or(last) {
            Some(other) => other.options.clone(),
            None => Json(change.candidates().to_vec()),
        },
        opens_at: stamp(now),
        closes_at: closes_at.map(stamp),
        opened_by: acting.who.person.clone(),
        closed_at: None,
        counted: Json(Vec::new()),
        reminded_at: None,
        result: None,
    };
    let letters = match written {
        true => super::super::papers::calls_to_vote(app, room, motion, &ballot).await?,
        false => Vec::new(),
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let there = sql::ballots_of(&mut tx, &room.meeting.id).await?;
    if there
        .iter()
        .any(|other| other.motion == motion.id && other.is(BallotState::Open))
    {
        return Err(Problem::conflict("ballot-open", ""));
    }
    match ready {
        Some(_) if !sql::open_ready(&mut tx, &ballot).await? => {
            return Err(Problem::conflict("ballot-open", ""));
        }
        Some(_) => {}
        None => sql::insert_ballot(&mut tx, &ballot).await?,
    }
    sql::stir(&mut tx, &room.meeting.id).await?;
    for letter in &letters {
        platform::mail::post(&mut tx, letter, now).await?;
    }
    let after = json!({
        "motion": motion.id, "way": ballot.way, "round": ballot.round, "closes_at": ballot.closes_at,
        "entitled": room.roll.entitled().count(), "present": room.roll.present(),
    });
    say(
        &mut tx,
        &mut auditor,
        ("open", "ballot", &ballot.id),
        &after,
        &cites,
    )
    .await?;
    tx.commit().await?;
    Ok(ballot.id)
}

/// What a motion would change, once everybody whom it names has answered and somebody consents.
fn candidates(room: &Room, motion: &Motion) -> Result<Change, Problem> {
    let unanswered = room.unanswered(motion);
    if !unanswered.is_empty() {
        return Err(Problem {
            value: unanswered.join(", "),
            ..Problem::conflict("candidates-unanswered", "")
        });
    }
    let change = room.standing(motion);
    let declined = change
        .named()
        .into_iter()
        .any(|government| room.consent(&motion.id, government) == Some(false));
    match declined || (change.named().is_empty() && !motion.effect.0.named().is_empty()) {
        true => Err(Problem::conflict("candidates-none", "")),
        false => Ok(change),
    }
}

/// Takes down one officer's paper count. Two officers count; a third count is refused.
pub async fn enter_count(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    ballot: &str,
    votes: Vec<(String, u32)>,
) -> Result<(), Problem> {
    let found = room.ballot(ballot)?;
    if !found.by(Way::Counted) || !found.is(BallotState::Open) {
        return Err(Problem::conflict("ballot-not-counted", ""));
    }
    let total: u32 = votes.iter().map(|(_, votes)| *votes).sum();
    if total > room.roll.present() {
        let present = room.roll.present().to_string();
        return Err(Problem::invalid(
            "count-more",
            "votes",
            &total.to_string(),
            present,
        ));
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let Some(fresh) = sql::ballot_by_id(&mut tx, ballot).await? else {
        return Err(Problem::missing("record", ballot));
    };
    let mut counts = fresh.counted.0;
    counts.retain(|count| count.by != acting.who.person);
    if counts.len() >= 2 {
        return Err(Problem::conflict("count-two", ""));
    }
    counts.push(PaperCount {
        by: acting.who.person.clone(),
        office: acting.by.reference(),
        votes,
    });
    sql::set_counted(&mut tx, ballot, &counts).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let after = json!({ "count": counts.last() });
    say(&mut tx, &mut auditor, ("count", "ballot", ballot), &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}
