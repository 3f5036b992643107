//! Events: assemblies, committee sessions, workshops, trainings, forums, ceremonies. An event has a time as far as
//! it is known, a place, a host, a programme, speakers in public role, outcomes, and participation by government
//! and by country. Plans announce what has no event yet.
//!
//! Owns the `event_` tables. Invariant: totals are never stored, only their parts.

mod api;
mod calendar;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use std::future::Future;
use std::pin::Pin;

use platform::db::{Db, DbError};
use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};
use registry::bodies::Meeting;

pub use figures::figures;
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
            Doc::whole::<Event>("Meetings and other events, of a year or all").with(&[Param::Year]),
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
            Doc::whole::<Plan>("What is announced"),
        )
        .api(
            "/plans/{id}",
            Access::Public,
            api::plan,
            Doc::record::<Plan>("One plan", "plan"),
        )
}

/// Meetings of a body, latest first, for the body's page.
pub fn meetings(db: Db, body: String) -> Pin<Box<dyn Future<Output = Result<Vec<Meeting>, DbError>> + Send>> {
    Box::pin(async move {
        let meeting = |event: Event| Meeting {
            id: event.id,
            title: event.title,
            from: event.from,
            until: event.until,
            place: event.place,
            host: event.host,
            status: event.status,
        };
        let mut events = sql::events_of(&db, None, Some(&body)).await?;
        events.reverse();
        Ok(events.into_iter().map(meeting).collect())
    })
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Event>(), kind::<Plan>()]
}
