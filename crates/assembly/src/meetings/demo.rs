//! A General Assembly for the demonstration, convened and waiting for whoever signs in as its chair.

use std::sync::Arc;

use base::{Lang, Localized};
use jiff::ToSpan;
use platform::actor::{Mandate, SignedIn};
use platform::web::{App, Problem};
use registry::bodies::Meetings;

use super::Hall;
use super::model::Change;
use super::ops::convene::{Planned, convene, prepare};
use super::ops::{Acting, agenda, motion};
use super::room::Room;
use super::sql;
use crate::rules::ASSEMBLY;

/// Items of its agenda, by the keys of their titles.
const ITEMS: [&str; 4] = [
    "demo-item-opening",
    "demo-item-members",
    "demo-item-charter",
    "demo-item-closing",
];

/// Whoever prepares a demonstration.
fn operator() -> (SignedIn, Mandate) {
    let who = SignedIn {
        person: "operator".to_owned(),
        name: String::new(),
        is_post: true,
        session: String::new(),
        form_key: String::new(),
        mandates: Vec::new(),
    };
    (who, Mandate::at_large("demonstration"))
}

async fn room(app: &App, id: &str, meetings: Meetings) -> Result<Room, Problem> {
    Room::must(app, id, meetings).await
}

/// Convenes it for today, unless a meeting is on record; says whether it did.
pub async fn furnish(app: &Arc<App>, hall: &Hall) -> Result<bool, platform::db::DbError> {
    if !sql::meetings_all(&app.db, None, true).await?.is_empty() {
        return Ok(false);
    }
    if let Err(problem) = set_up(app, hall).await {
        tracing::error!(?problem, "the demonstration has no meeting");
        return Ok(false);
    }
    Ok(true)
}

async fn set_up(app: &Arc<App>, hall: &Hall) -> Result<(), Problem> {
    let (who, by) = operator();
    let acting = Acting { who: &who, by: &by };
    let said = |key: &str| Localized::new(Lang::ALL.map(|lang| (lang, app.texts.get(lang, key, &[]))));
    let now = app.clock.now();
    let ends_at = now.checked_add(72.hours()).unwrap_or(now);
    let planned = Planned {
        event: None,
        body: ASSEMBLY.to_owned(),
        kind: "ordinary".to_owned(),
        title: Localized::default(),
        starts_at: now,
        ends_at,
        zone: "Asia/Seoul".to_owned(),
        place: Some(said("demo-place")),
        online: true,
        host: None,
    };
    let id = prepare(app, acting, planned).await?;
    for key in ITEMS {
        let wanted = agenda::Wanted {
            id: None,
            parent: None,
            title: said(key),
            visibility: "public".to_owned(),
            minutes: Some(30),
            presenter: None,
        };
        agenda::put(app, acting, &room(app, &id, hall.meetings).await?, wanted).await?;
    }
    agenda::publish(app, acting, &room(app, &id, hall.meetings).await?).await?;
    convene(app, hall.kinds, acting, room(app, &id, hall.meetings).await?).await?;
    let there = room(app, &id, hall.meetings).await?;
    let outside = registry::members::names_on(&app.db, there.roll.on).await?;
    let candidate = outside
        .into_iter()
        .find(|named| there.roll.member(&named.id).is_none());
    if let Some(candidate) = candidate {
        let wanted = motion::Wanted {
            item: there.items.get(1).map(|item| item.id.clone()),
            matter: "admit-member".to_owned(),
            title: Localized::default(),
            text: None,
            change: Change::BeginMembership {
                government: candidate.id,
                membership: "full".to_owned(),
            },
            amends: None,
            proposed_for: None,
        };
        motion::place(app, hall.kinds, acting, &there, wanted).await?;
    }
    Ok(())
}
