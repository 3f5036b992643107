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
pub const KINDS: [&str; 2] = ["speech", POINT_OF_ORDER];
const POINT_OF_ORDER: &str = "point-of-order";

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
    if let Some(motion) = &motion {
        room.motion(motion)?;
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

/// Gives somebody the floor, for as long as the chair says. Whoever has it gives way: a speech that a point of order
/// interrupts goes on afterwards with the time that was left.
pub async fn give(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    speaker: &str,
    seconds_max: Option<i64>,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let found = waiting(room, speaker)?;
    let interrupts = found.kind == POINT_OF_ORDER;
    let speaking = room
        .speakers
        .iter()
        .filter(|other| other.began_at.is_some() && other.ended_at.is_none() && other.id != speaker);
    let mut changed: Vec<Speaker> = speaking
        .map(|other| match interrupts && other.kind != POINT_OF_ORDER {
            true => Speaker {
                began_at: None,
                seconds_max: other.left(now).map(|left| left.max(0)),
                ..other.clone()
            },
            false => Speaker {
                ended_at: Some(stamp(now)),
                ..other.clone()
            },
        })
        .collect();
    changed.push(Speaker {
        began_at: Some(stamp(now)),
        seconds_max: seconds_max.or(found.seconds_max),
        ..found.clone()
    });
    write(app, acting, room, "give-floor", &changed).await
}

/// Takes the floor from somebody, or a wish off the list.
pub async fn end(app: &App, acting: Acting<'_>, room: &Room, speaker: &str) -> Result<(), Problem> {
    let ended = Speaker {
        ended_at: Some(stamp(app.clock.now())),
        ..waiting(room, speaker)?.clone()
    };
    write(app, acting, room, "end-floor", &[ended]).await
}

fn waiting<'r>(room: &'r Room, speaker: &str) -> Result<&'r Speaker, Problem> {
    let mut all = room.speakers.iter();
    all.find(|known| known.id == speaker && known.ended_at.is_none())
        .ok_or_else(|| Problem::missing("record", speaker))
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
