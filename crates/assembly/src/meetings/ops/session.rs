//! Opening, closing and calling off a session.

use std::sync::Arc;

use jiff::Timestamp;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::records::{Action, Proposal, Revision, Table, Value, revise};
use platform::web::{App, Problem, ProblemKind};
use serde_json::json;

use super::super::model::{BallotState, MeetingState, MotionState};
use super::super::room::Room;
use super::super::sql;
use super::convene::{event_of, keep_sources};
use super::effect::written;
use super::{Acting, Kinds, refused, say};

/// Opens the session, if it is the day and the quorum is in the room.
pub async fn open(app: &App, acting: Acting<'_>, mut room: Room) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Convened) {
        return Err(Problem::conflict("meeting-not-convened", ""));
    }
    if room.meeting.day_of(app.clock.now()) < room.meeting.first_day() {
        let day = room.meeting.first_day().to_string();
        return Err(Problem::conflict("meeting-early", &day));
    }
    let mut cites = Vec::new();
    if let Some(decision) = room.opening() {
        cites = decision.because.iter().map(|clause| clause.id.clone()).collect();
        if let Some(quorum) = decision.quorum.filter(|quorum| !quorum.met) {
            return Err(no_quorum(&decision, quorum));
        }
    }
    let now = app.clock.now();
    room.meeting.state = MeetingState::Open.word().to_owned();
    room.meeting.opened_at = Some(stamp(now));
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::update_meeting(&mut tx, &room.meeting).await?;
    let done = ("open", "meeting", room.meeting.id.as_str());
    let after = json!({ "present": room.roll.present(), "at": stamp(now) });
    say(&mut tx, &mut auditor, done, &after, &cites).await?;
    tx.commit().await?;
    Ok(())
}

/// The refusal for want of a quorum: how many are there, of how many, how many it takes, and under which clause.
pub fn no_quorum(decision: &charter::Decision<'_>, quorum: charter::Tally) -> Problem {
    let cites: Vec<&str> = decision.because.iter().map(|clause| clause.id.as_str()).collect();
    Problem {
        field: quorum.needed.to_string(),
        value: format!("{} / {}", quorum.counted, quorum.of),
        instead: cites.join(", "),
        ..Problem::new(ProblemKind::Conflict, "no-quorum")
    }
}

/// Closes the session: no ballot may be open in the room, everybody leaves, the calendar says who was there.
pub async fn close(app: &App, kinds: Kinds, acting: Acting<'_>, mut room: Room) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Open) {
        return Err(Problem::conflict("meeting-not-open", ""));
    }
    if room.ballots.iter().any(|ballot| ballot.is(BallotState::Open)) {
        return Err(Problem::conflict("meeting-voting", ""));
    }
    let now = app.clock.now();
    let mut attended: Vec<String> = room
        .presences
        .iter()
        .map(|presence| presence.government.clone())
        .collect();
    attended.sort();
    attended.dedup();
    let mut proposal = None;
    if let Some(event) = &room.meeting.event {
        let mut table = event_of(&room.meeting, "held", &attended);
        let adopted = room
            .decisions
            .iter()
            .rev()
            .filter(|decided| decided.outcome == "adopted");
        let outcomes = adopted.map(|decided| {
            let mut row = Table::default();
            row.set("kind", "adopted");
            row.set("matter", decided.matter.as_str());
            row.set("title", written(&decided.title));
            if let Some(government) = &decided.government {
                row.set("government", government.as_str());
            }
            Value::Table(row)
        });
        table.set("outcome", Value::List(outcomes.collect()));
        proposal = Some(corrected(app, kinds, event, table, now).await?);
    }
    room.meeting.state = MeetingState::Closed.word().to_owned();
    room.meeting.closed_at = Some(stamp(now));
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    if let Some(proposal) = proposal {
        proposal
            .apply_in(&mut tx, &mut auditor, &acting.actor(), &[])
            .await
            .map_err(refused)?;
    }
    sql::empty_room(&mut tx, &room.meeting.id, &stamp(now)).await?;
    sql::update_meeting(&mut tx, &room.meeting).await?;
    let done = ("close", "meeting", room.meeting.id.as_str());
    let after = json!({ "attended": attended.len(), "decisions": room.decisions.len() });
    say(&mut tx, &mut auditor, done, &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}

/// The event of the calendar as it is now, with what it is known by from elsewhere.
async fn corrected(
    app: &App,
    kinds: Kinds,
    event: &str,
    mut table: Table,
    now: Timestamp,
) -> Result<Proposal, Problem> {
    keep_sources(app, event, &mut table).await?;
    let revision = Revision {
        kind: "event".to_owned(),
        id: event.to_owned(),
        table,
        action: Action::Correct,
        note: None,
        made_from: None,
    };
    revise(&app.db, &kinds(), revision, now).await.map_err(refused)
}

/// Calls the meeting off: those who were invited are told.
pub async fn cancel(app: &Arc<App>, kinds: Kinds, acting: Acting<'_>, mut room: Room) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Draft) && !room.meeting.is(MeetingState::Convened) {
        return Err(Problem::conflict("meeting-begun", ""));
    }
    let now = app.clock.now();
    let announced = room.meeting.is_announced();
    room.meeting.state = MeetingState::Cancelled.word().to_owned();
    room.meeting.sequence += 1;
    let letters = match announced {
        true => super::super::papers::convocations(app, &room.meeting).await?,
        false => Vec::new(),
    };
    let mut called_off = None;
    if let Some(event) = room.meeting.event.as_ref().filter(|_| announced) {
        let table = event_of(&room.meeting, "cancelled", &[]);
        called_off = Some(corrected(app, kinds, event, table, now).await?);
    }
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    if let Some(proposal) = called_off {
        proposal
            .apply_in(&mut tx, &mut auditor, &acting.actor(), &[])
            .await
            .map_err(refused)?;
    }
    for motion in room
        .motions
        .iter()
        .filter(|motion| motion.is(MotionState::Placed))
    {
        sql::set_motion_state(&mut tx, &motion.id, MotionState::Withdrawn).await?;
        sql::cancel_ready(&mut tx, &motion.id, &stamp(now)).await?;
    }
    sql::update_meeting(&mut tx, &room.meeting).await?;
    for letter in &letters {
        platform::mail::post(&mut tx, letter, now).await?;
    }
    let done = ("cancel", "meeting", room.meeting.id.as_str());
    say(
        &mut tx,
        &mut auditor,
        done,
        &json!({ "letters": letters.len() }),
        &[],
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
