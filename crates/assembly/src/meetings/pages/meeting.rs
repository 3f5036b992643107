use askama::Template;
use base::Localized;
use platform::web::{Answer, Ask, Page, html};
use registry::bodies::{Names, body_names};

use super::super::Hall;
use super::super::document::Paper;
use super::super::effects::Effects;
use super::super::model::{Agenda, Item, MeetingState, Motion, Visibility};
use super::super::papers::{CAST, place_of, when};
use super::super::room::Room;
use super::super::sql;
use super::document::seen as seen_papers;
use super::live::{Live, shown};
use super::{PREPARE, RUN, lead, room};

/// An item with its number as people read it: 1, 1.1, 2.
pub struct Numbered {
    pub number: String,
    pub item: Item,
    pub motions: Vec<Motion>,
    pub is_current: bool,
}

/// Items of an agenda, the published one or that of the desk, in the order of the tree, numbered.
pub fn numbered(room: &Room, items: &[Item], seen: impl Fn(&Item) -> bool) -> Vec<Numbered> {
    let top: Vec<&Item> = items.iter().filter(|item| item.parent.is_none()).collect();
    let mut all = Vec::new();
    let mut push = |number: String, item: &Item| {
        if seen(item) {
            let of_item = room
                .motions
                .iter()
                .filter(|motion| motion.item.as_ref() == Some(&item.id));
            all.push(Numbered {
                number,
                motions: of_item.cloned().collect(),
                is_current: room.meeting.current_item.as_ref() == Some(&item.id),
                item: item.clone(),
            });
        }
    };
    for (at, item) in (1..).zip(top) {
        push(at.to_string(), item);
        let below = items
            .iter()
            .filter(|other| other.parent.as_ref() == Some(&item.id));
        for (below_at, below) in (1..).zip(below) {
            push(format!("{at}.{below_at}"), below);
        }
    }
    all
}

/// Motions that stand under no item: those that have none, and those whose item the published agenda does not have yet.
fn loose(room: &Room, seen: impl Fn(&Item) -> bool) -> Vec<Motion> {
    let to_come = |id: &String| {
        let published = room.published();
        let is_new = published.is_some_and(|agenda| agenda.items.0.iter().all(|item| item.id != *id));
        is_new && room.items.iter().any(|item| item.id == *id && seen(item))
    };
    let all = room.motions.iter();
    all.filter(|motion| motion.item.as_ref().is_none_or(to_come))
        .cloned()
        .collect()
}

/// What a published agenda changed in the one before: added, taken off, reworded.
pub struct Revised {
    pub number: i64,
    pub added: Vec<Localized>,
    pub gone: Vec<Localized>,
    pub reworded: Vec<(Localized, Localized)>,
    pub moved: bool,
}

fn revised(agendas: &[Agenda], seen: impl Fn(&Item) -> bool) -> Vec<Revised> {
    let pairs = agendas.iter().zip(agendas.iter().skip(1));
    pairs
        .map(|(before, after)| {
            let of = |agenda: &Agenda| -> Vec<Item> {
                agenda.items.0.iter().filter(|item| seen(item)).cloned().collect()
            };
            let (before, items) = (of(before), of(after));
            let in_both = |item: &Item| before.iter().find(|old| old.id == item.id).cloned();
            Revised {
                number: after.number,
                added: items
                    .iter()
                    .filter(|item| in_both(item).is_none())
                    .map(|item| item.title.clone())
                    .collect(),
                gone: before
                    .iter()
                    .filter(|old| !items.iter().any(|item| item.id == old.id))
                    .map(|old| old.title.clone())
                    .collect(),
                reworded: items
                    .iter()
                    .filter_map(|item| Some((in_both(item)?.title, item.title.clone())))
                    .filter(|(old, new)| old != new)
                    .collect(),
                moved: items
                    .iter()
                    .any(|item| in_both(item).is_some_and(|old| old.ordinal != item.ordinal)),
            }
        })
        .collect()
}

#[derive(Template)]
#[template(path = "meetings/meeting.html")]
struct MeetingPage {
    page: Page,
    body: Localized,
    when: String,
    place: String,
    items: Vec<Numbered>,
    loose: Vec<Motion>,
    agenda: Option<i64>,
    revisions: Vec<Revised>,
    live: Live,
    names: Names,
    effects: Effects,
    papers: Vec<Paper>,
    room: Room,
    may_run: bool,
    may_sit: bool,
    /// Whether there are minutes for the reader.
    minutes: bool,
    /// Whether the reader may read or write the report on the session.
    reads_report: bool,
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    if sql::meeting_by_id(&ask.app.db, ask.segment("id"))
        .await?
        .is_none()
    {
        return super::recorded::page(ask, hall).await;
    }
    let room = room(&ask, &hall).await?;
    let may_prepare = lead(&ask, &room, PREPARE, false).is_some();
    let is_member = ask.signed_in().is_some();
    let seen = |item: &Item| match Visibility::from_word(&item.visibility) {
        Some(Visibility::Public) => true,
        Some(Visibility::Members) => is_member,
        Some(Visibility::Internal) | None => may_prepare,
    };
    // Everybody reads what was published; those who prepare it see what there is before the first time.
    let items = match room.published() {
        Some(agenda) => numbered(&room, &agenda.items.0, seen),
        None if may_prepare => numbered(&room, &room.items, seen),
        None => Vec::new(),
    };
    let names = body_names(&ask.app.db).await?;
    let title = room.meeting.title.best(ask.lang).0.to_owned();
    let effects = Effects::of_room(&ask, &room).await?;
    let live = shown(&ask, &room, &effects);
    let minutes = sql::minutes_of(&ask.app.db, &room.meeting.id).await?;
    let drafts = may_prepare && room.meeting.is(MeetingState::Closed);
    html(&MeetingPage {
        page: ask.page_titled(title),
        body: names.get(&room.meeting.body).cloned().unwrap_or_default(),
        when: when(&ask.app, &room.meeting, ask.lang),
        place: place_of(&ask.app, &room.meeting, ask.lang),
        loose: loose(&room, seen),
        items,
        agenda: room.published().map(|agenda| agenda.number),
        papers: seen_papers(&ask, &room).await?,
        revisions: revised(&room.agendas, seen),
        live,
        names: Names::load(&ask).await?,
        effects,
        minutes: drafts || minutes.is_some_and(|minutes| minutes.is_public()),
        reads_report: super::report::reads(&ask, &hall, &room.meeting.id).await?,
        may_run: lead(&ask, &room, RUN, false).is_some(),
        may_sit: ask.may(CAST, platform::actor::Object::Any),
        room,
    })
}
