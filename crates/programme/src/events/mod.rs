//! Events: assemblies, committee sessions, workshops, trainings, forums, ceremonies. An event has a time as far as
//! it is known, a place, a host, a programme, speakers in public role, outcomes, and participation by government
//! and by country. Plans announce what has no event yet.
//!
//! Owns the `event_` tables. Invariant: totals are never stored, only their parts.

mod api;
mod calendar;
mod figures;
mod form;
mod model;
mod pages;
mod record;
mod sql;

use std::future::Future;
use std::pin::Pin;

use jiff::civil::Date;
use platform::db::{Db, DbError};
use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};
use registry::bodies::{Attended, Decided, Meeting, Persons};

pub use figures::figures;
pub use form::FORMS;
pub use model::{Attendance, Delegation, Event, Outcome, Plan};
pub use sql::{event_by_id, events_all, plans_all};

pub fn routes() -> Routes {
    Routes::default()
        .page("/calendar", Access::Public, pages::year)
        .page("/calendar.ics", Access::Public, pages::calendar_file)
        .page("/events/{id}", Access::Public, pages::event)
        .page("/plans", Access::Public, pages::plans)
        .api(
            "/events",
            Access::Public,
            api::events,
            Doc::counted::<Event>("Meetings and other events, by time")
                .with(&[Param::Year, Param::Text("body", 80)]),
        )
        .api(
            "/events/{id}",
            Access::Public,
            api::event,
            Doc::record::<Event>("One event", "event"),
        )
        .api(
            "/plans",
            Access::Public,
            api::plans,
            Doc::counted::<Plan>("What is announced"),
        )
        .api(
            "/plans/{id}",
            Access::Public,
            api::plan,
            Doc::record::<Plan>("One plan", "plan"),
        )
}

/// Meetings of a body, or of all bodies, latest first; a withdrawn one is none.
pub fn meetings(
    db: Db,
    body: Option<String>,
) -> Pin<Box<dyn Future<Output = Result<Vec<Meeting>, DbError>> + Send>> {
    Box::pin(async move {
        let mut events = sql::events_all(&db, Date::MAX).await?;
        events.retain(|event| {
            if body.is_some() {
                event.body == body
            } else {
                event.body.is_some()
            }
        });
        events.reverse();
        Ok(events.into_iter().map(meeting).collect())
    })
}

fn meeting(event: Event) -> Meeting {
    let is_session = event.is_session();
    let (decided, said) = event.outcomes.0.into_iter().partition(Outcome::is_decision);
    let told = |outcomes: Vec<Outcome>| -> Vec<Decided> {
        let told = outcomes.into_iter().map(|outcome| Decided {
            kind: outcome.kind,
            matter: outcome.matter,
            government: outcome.government,
            title: outcome.title,
        });
        told.collect()
    };
    let attended = event.attendance.into_iter().map(|row| Attended {
        government: row.government,
        role: row.role,
        country: row.country,
    });
    let persons = event.delegations.into_iter().map(|row| Persons {
        country: row.country,
        government: row.government,
        role: row.role,
        persons: row.persons,
    });
    Meeting {
        id: event.id,
        body: event.body,
        title: event.title,
        from: event.from,
        until: event.until,
        place: event.place,
        host: event.host,
        status: event.status,
        online: event.online,
        is_session,
        summary: event.summary,
        note: event.note,
        attended: attended.collect(),
        partly_named: event.partly_named,
        persons: persons.collect(),
        decided: told(decided),
        said: told(said),
    }
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Event>(), kind::<Plan>()]
}
