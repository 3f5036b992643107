//! The speakers' list: asking for the floor, giving it, ending it.

use platform::audit::Auditor;
use platform::clock::stamp;
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::model::{MeetingState, Speaker};
use super::super::room::Room;
use super::super::sql;
use super::{Acting, say};

/// Kinds of wishes; a point of order goes before speeches.
pub const KINDS: [&str; 2] = ["speech", "point-of-order"];

/// Puts a member on the list.
pub async fn ask(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    government: &str,
    (kind, motion, seconds_max): (&str, Option<String>, Option<i64>),
) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Open) {
        return Err(Problem::conflict("meeting-not-open", ""));
    }
    if !room.roll.is_present(government) {
        return Err(Problem::conflict("floor-absent", government));
    }
    let waits = room.speakers.iter().any(|speaker| {
        speaker.government == government && speaker.kind == kind && speaker.ended_at.is_none()
    });
    if waits {
        return Err(Problem::conflict("floor-asked", government));
    }
    let now = app.clock.now();
    let speaker = Speaker {
        id: id(now),
        motion,
        government: government.to_owned(),
        kind: kind.to_owned(),
        asked_at: stamp(now),
        began_at: None,
        ended_at: None,
        seconds_max,
    };
    write(app, acting, room, "ask-for-floor", &[speaker]).await
}

/// Gives somebody the floor, or takes it; whoever has it loses it to the next.
pub async fn give(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    speaker: &str,
    begins: bool,
) -> Result<(), Problem> {
    let now = stamp(app.clock.now());
    let mut changed = Vec::new();
    let found = room
        .speakers
        .iter()
        .find(|known| known.id == speaker && known.ended_at.is_none())
        .ok_or_else(|| Problem::missing("record", speaker))?;
    if begins {
        let speaking = room
            .speakers
            .iter()
            .filter(|other| other.began_at.is_some() && other.ended_at.is_none() && other.id != speaker);
        for other in speaking {
            changed.push(Speaker {
                ended_at: Some(now.clone()),
                ..other.clone()
            });
        }
        changed.push(Speaker {
            began_at: Some(now),
            ..found.clone()
        });
    } else {
        changed.push(Speaker {
            ended_at: Some(now),
            ..found.clone()
        });
    }
    write(app, acting, room, "give-floor", &changed).await
}

async fn write(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    action: &str,
    speakers: &[Speaker],
) -> Result<(), Problem> {
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), app.clock.now()).await?;
    for speaker in speakers {
        sql::upsert_speaker(&mut tx, &room.meeting.id, speaker).await?;
    }
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = (action, "meeting", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "speakers": speakers }), &[]).await?;
    tx.commit().await?;
    Ok(())
}
