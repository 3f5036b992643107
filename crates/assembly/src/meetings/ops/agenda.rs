//! The agenda: items, their order, and what was published of them.

use base::Localized;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::agenda::reads_alike;
use super::super::model::{Agenda, Item, MeetingState, MotionState};
use super::super::room::Room;
use super::super::sql;
use super::{Acting, say};

/// More items than any agenda has.
const ITEMS_MAX: usize = 300;

/// An item as its form describes it.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The item it changes; nothing for a new one.
    pub id: Option<String>,
    pub parent: Option<String>,
    pub title: Localized,
    pub visibility: String,
    pub minutes: Option<i64>,
    pub presenter: Option<String>,
}

fn changeable(room: &Room) -> Result<(), Problem> {
    match room.meeting.is(MeetingState::Closed) || room.meeting.is(MeetingState::Cancelled) {
        true => Err(Problem::conflict("meeting-over", "")),
        false => Ok(()),
    }
}

/// Puts an item on the agenda, or changes one.
pub async fn put(app: &App, acting: Acting<'_>, room: &Room, wanted: Wanted) -> Result<(), Problem> {
    changeable(room)?;
    if wanted.title.is_empty() {
        return Err(Problem::invalid("field-missing", "title", "", ""));
    }
    if room.items.len() >= ITEMS_MAX {
        return Err(Problem::conflict("agenda-long", ""));
    }
    let known = |id: &String| room.items.iter().find(|item| item.id == *id);
    if let Some(parent) = &wanted.parent {
        let found = known(parent).ok_or_else(|| Problem::missing("record", parent))?;
        // Two levels: an item under an item under an item would number as nobody reads it.
        if found.parent.is_some() || wanted.id.as_ref() == Some(parent) {
            return Err(Problem::invalid("agenda-depth", "parent", "", ""));
        }
    }
    let now = app.clock.now();
    let before = wanted.id.as_ref().and_then(known);
    let last = room.items.iter().map(|item| item.ordinal).max().unwrap_or(0);
    let item = Item {
        id: wanted.id.clone().unwrap_or_else(|| id(now)),
        parent: wanted.parent,
        ordinal: before.map_or(last + 1, |item| item.ordinal),
        title: wanted.title,
        visibility: wanted.visibility,
        minutes: wanted.minutes,
        presenter: wanted.presenter,
        ended_at: before.and_then(|item| item.ended_at.clone()),
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::upsert_item(&mut tx, &room.meeting.id, &item).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = ("put-on-agenda", "meeting", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "item": item }), &[]).await?;
    tx.commit().await?;
    Ok(())
}

/// Moves an item up or down among its siblings, or takes it off if nothing hangs on it.
pub async fn arrange(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    item: &str,
    way: &str,
) -> Result<(), Problem> {
    changeable(room)?;
    let found = room
        .items
        .iter()
        .find(|known| known.id == item)
        .ok_or_else(|| Problem::missing("record", item))?;
    let siblings: Vec<&Item> = room
        .items
        .iter()
        .filter(|other| other.parent == found.parent)
        .collect();
    let at = siblings.iter().position(|other| other.id == item).unwrap_or(0);
    let neighbour = match way {
        "up" => at.checked_sub(1).and_then(|at| siblings.get(at)),
        "down" => siblings.get(at + 1),
        _ => None,
    };
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    if let Some(neighbour) = neighbour {
        for (one, ordinal) in [(found, neighbour.ordinal), (*neighbour, found.ordinal)] {
            let moved = Item {
                ordinal,
                ..one.clone()
            };
            sql::upsert_item(&mut tx, &room.meeting.id, &moved).await?;
        }
    } else if way == "off" {
        let hangs = room
            .items
            .iter()
            .any(|other| other.parent.as_deref() == Some(item))
            || room
                .motions
                .iter()
                .any(|motion| motion.item.as_deref() == Some(item) && !motion.is(MotionState::Withdrawn));
        if hangs {
            return Err(Problem::conflict("agenda-hangs", ""));
        }
        sql::delete_item(&mut tx, item).await?;
    }
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = ("arrange-agenda", "meeting", room.meeting.id.as_str());
    say(
        &mut tx,
        &mut auditor,
        done,
        &json!({ "item": item, "way": way }),
        &[],
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Publishes the agenda as it stands: first as itself, then as Rev.1, Rev.2 …
pub async fn publish(app: &App, acting: Acting<'_>, room: &Room) -> Result<i64, Problem> {
    changeable(room)?;
    if room.items.is_empty() {
        return Err(Problem::conflict("agenda-empty", ""));
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let published = sql::agendas_of(&mut tx, &room.meeting.id).await?;
    let is_same = |last: &Agenda| reads_alike(&last.items.0, &room.items);
    if published.last().is_some_and(is_same) {
        return Err(Problem::conflict("agenda-same", ""));
    }
    let number = published.last().map_or(0, |last| last.number + 1);
    sql::insert_agenda(&mut tx, &room.meeting.id, number, &stamp(now), &room.items).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = ("publish-agenda", "meeting", room.meeting.id.as_str());
    let after = json!({ "number": number, "items": room.items });
    say(&mut tx, &mut auditor, done, &after, &[]).await?;
    tx.commit().await?;
    Ok(number)
}

/// Takes up an item, or ends the one that is under discussion.
pub async fn take_up_item(
    app: &App,
    acting: Acting<'_>,
    room: Room,
    item: Option<&str>,
) -> Result<(), Problem> {
    if !room.meeting.is(MeetingState::Open) {
        return Err(Problem::conflict("meeting-not-open", ""));
    }
    if let Some(item) = item
        && !room.items.iter().any(|known| known.id == item)
    {
        return Err(Problem::missing("record", item));
    }
    let now = app.clock.now();
    let mut meeting = room.meeting;
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let left = room
        .items
        .into_iter()
        .find(|known| Some(&known.id) == meeting.current_item.as_ref());
    if let Some(mut left) = left {
        left.ended_at = Some(stamp(now));
        sql::upsert_item(&mut tx, &meeting.id, &left).await?;
    }
    meeting.current_item = item.map(str::to_owned);
    sql::update_meeting(&mut tx, &meeting).await?;
    let done = ("take-up-item", "meeting", meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "item": item }), &[]).await?;
    tx.commit().await?;
    Ok(())
}
