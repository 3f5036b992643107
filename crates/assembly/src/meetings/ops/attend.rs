//! Who sits for whom: replies, credentials, coming and going.

use platform::audit::Auditor;
use platform::clock::stamp;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::model::{MeetingState, Seat};
use super::super::room::Room;
use super::super::sql;
use super::{Acting, say};

fn seat_of(room: &Room, government: &str) -> Result<Seat, Problem> {
    if let Some(seat) = room.seats.get(government) {
        return Ok(seat.clone());
    }
    let member = room
        .roll
        .member(government)
        .ok_or_else(|| Problem::missing("record", government))?;
    Ok(Seat {
        government: government.to_owned(),
        kind: member.kind.clone(),
        head: None,
        persons: None,
        reply: None,
        replied_at: None,
        credential_at: None,
        restricted: false,
    })
}

/// A member's answer to the convocation: whether it comes, under whom, how many.
pub async fn reply(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    government: &str,
    (reply, head, persons): (&str, Option<String>, Option<i64>),
) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Convened) && !room.meeting.is(MeetingState::Open) {
        return Err(Problem::conflict("meeting-not-convened", ""));
    }
    let now = app.clock.now();
    let seat = Seat {
        reply: Some(reply.to_owned()),
        replied_at: Some(stamp(now)),
        head,
        persons,
        ..seat_of(room, government)?
    };
    write(app, acting, room, "reply", &seat).await
}

/// What is done to seats at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// The credential was received.
    Credential,
    /// The right to vote is restricted (fee regulation), or no longer.
    Restrict,
    Release,
    Arrive,
    Leave,
}

impl Door {
    pub const ALL: [(&'static str, Door); 5] = [
        ("credential", Door::Credential),
        ("restrict", Door::Restrict),
        ("release", Door::Release),
        ("arrive", Door::Arrive),
        ("leave", Door::Leave),
    ];

    pub fn from_word(word: &str) -> Option<Door> {
        Self::ALL
            .into_iter()
            .find(|(known, _)| *known == word)
            .map(|(_, door)| door)
    }
}

/// Does it to these governments, in one transaction.
pub async fn at_door(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    governments: &[String],
    (word, door): (&str, Door),
) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Convened) && !room.meeting.is(MeetingState::Open) {
        return Err(Problem::conflict("meeting-not-convened", ""));
    }
    let now = app.clock.now();
    let at = stamp(now);
    let meeting = room.meeting.id.as_str();
    let mut seats = Vec::new();
    for government in governments {
        seats.push(seat_of(room, government)?);
    }
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    for mut seat in seats {
        match door {
            Door::Credential => seat.credential_at = Some(at.clone()),
            Door::Restrict => seat.restricted = true,
            Door::Release => seat.restricted = false,
            Door::Arrive => drop(sql::arrive(&mut tx, meeting, &seat.government, &at).await?),
            Door::Leave => drop(sql::leave(&mut tx, meeting, &seat.government, &at).await?),
        }
        sql::upsert_seat(&mut tx, meeting, &seat).await?;
    }
    sql::stir(&mut tx, meeting).await?;
    let after = json!({ "governments": governments, "what": word, "at": at });
    say(&mut tx, &mut auditor, ("attend", "meeting", meeting), &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}

async fn write(app: &App, acting: Acting<'_>, room: &Room, action: &str, seat: &Seat) -> Result<(), Problem> {
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), app.clock.now()).await?;
    sql::upsert_seat(&mut tx, &room.meeting.id, seat).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = (action, "meeting", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "seat": seat }), &[]).await?;
    tx.commit().await?;
    Ok(())
}
