//! Events: assemblies, committee sessions, workshops, trainings, forums, ceremonies. An event has a time as far as
//! it is known, a place, a host, a programme, speakers in public role, outcomes, and participation by government
//! and by country. Plans announce what has no event yet.
//!
//! Owns the `event_` tables. Invariant: totals are never stored, only their parts.

mod api;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};

pub use figures::figures;
pub use model::{Attendance, Delegation, Event, Outcome, Plan};
pub use sql::{event_by_id, events_all, plans_all};

pub fn routes() -> Routes {
    Routes::default()
        .page("/calendar", Access::Public, pages::calendar)
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

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Event>(), kind::<Plan>()]
}
