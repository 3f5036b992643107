//! Minutes: corrected, approved and sent to every member, signed.

use base::Localized;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::Tx;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::after::{APPROVED, Correction, DRAFT, Minutes, SIGNED, digest};
use super::super::model::{BallotState, MeetingState};
use super::super::room::Room;
use super::super::{papers, sql};
use super::{Acting, say};

/// Minutes are drawn from a session that is over, with nothing left to be counted.
fn is_over(room: &Room) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Closed) {
        return Err(Problem::conflict("minutes-early", ""));
    }
    if room.ballots.iter().any(|ballot| ballot.is(BallotState::Open)) {
        return Err(Problem::conflict("meeting-voting", ""));
    }
    Ok(())
}

/// The minutes as they stand in the transaction, in the state that the step needs.
async fn standing(tx: &mut Tx, room: &Room, state: &'static str, now: &str) -> Result<Minutes, Problem> {
    let found = sql::minutes_of(tx, &room.meeting.id).await?;
    let minutes = found.unwrap_or_else(|| Minutes::drafted(&room.meeting.id, now.to_owned()));
    match minutes.state == state {
        true => Ok(minutes),
        false if state == DRAFT => Err(Problem::conflict("minutes-fixed", "")),
        false => Err(Problem::conflict("minutes-not-approved", "")),
    }
}

/// Adds a correction, about an item of the agenda or the whole.
pub async fn correct(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    item: Option<String>,
    text: Localized,
) -> Result<(), Problem> {
    is_over(room)?;
    if let Some(item) = item
        .as_deref()
        .filter(|id| !room.items.iter().any(|item| item.id == *id))
    {
        return Err(Problem::missing("record", item));
    }
    let now = app.clock.now();
    let correction = Correction {
        item,
        text,
        at: stamp(now),
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let mut minutes = standing(&mut tx, room, DRAFT, &stamp(now)).await?;
    let after = json!({ "correction": correction });
    minutes.corrections.0.push(correction);
    sql::upsert_minutes(&mut tx, &minutes).await?;
    let done = ("correct", "minutes", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a correction back; the record keeps that there was one.
pub async fn strike(app: &App, acting: Acting<'_>, room: &Room, at: &str) -> Result<(), Problem> {
    is_over(room)?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let mut minutes = standing(&mut tx, room, DRAFT, &stamp(now)).await?;
    let known = minutes.corrections.0.iter().position(|one| one.at == at);
    let number = known.ok_or_else(|| Problem::missing("record", at))?;
    let struck = minutes.corrections.0.remove(number);
    sql::upsert_minutes(&mut tx, &minutes).await?;
    let done = ("strike", "minutes", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "correction": struck }), &[]).await?;
    tx.commit().await?;
    Ok(())
}

/// Fixes what the minutes say, publishes them and sends them to every member.
pub async fn approve(app: &App, acting: Acting<'_>, room: &Room) -> Result<(), Problem> {
    is_over(room)?;
    let now = app.clock.now();
    let letters = papers::minutes_approved(app, &room.meeting).await?;
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let mut minutes = standing(&mut tx, room, DRAFT, &stamp(now)).await?;
    minutes.state = APPROVED.to_owned();
    minutes.approved_at = Some(stamp(now));
    minutes.approved_by = Some(acting.who.person.clone());
    minutes.approved_office = Some(acting.by.reference());
    let digest = digest(room, &minutes.corrections.0);
    minutes.digest = Some(digest.clone());
    sql::upsert_minutes(&mut tx, &minutes).await?;
    for letter in &letters {
        platform::mail::post(&mut tx, letter, now).await?;
    }
    let done = ("approve", "minutes", room.meeting.id.as_str());
    let after = json!({ "digest": digest, "letters": letters.len() });
    say(&mut tx, &mut auditor, done, &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}

/// Signs what was approved, if the record still says the same.
pub async fn sign(app: &App, acting: Acting<'_>, room: &Room) -> Result<(), Problem> {
    is_over(room)?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let mut minutes = standing(&mut tx, room, APPROVED, &stamp(now)).await?;
    let digest = digest(room, &minutes.corrections.0);
    if minutes.digest.as_ref() != Some(&digest) {
        return Err(Problem::conflict("minutes-differ", ""));
    }
    minutes.state = SIGNED.to_owned();
    minutes.signed_at = Some(stamp(now));
    minutes.signed_by = Some(acting.who.person.clone());
    minutes.signed_office = Some(acting.by.reference());
    sql::upsert_minutes(&mut tx, &minutes).await?;
    let done = ("sign", "minutes", room.meeting.id.as_str());
    let after = json!({ "digest": digest });
    say(&mut tx, &mut auditor, done, &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}
