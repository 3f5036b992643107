//! Decisions on record: what bodies adopted, rejected, decided or agreed, with the clauses that governed it and with
//! what the record does not show. Taken from the meetings and from their replay under the rules. Owns no table.

mod api;
mod model;
mod pages;

use platform::web::{Access, Doc, Param, Routes};
use registry::bodies::Meetings;

pub use model::Decision;

/// The longest text by which decisions are narrowed.
const TEXT_CHARS_MAX: usize = 80;

pub fn routes(meetings: Meetings) -> Routes {
    Routes::default()
        .page("/decisions", Access::Public, move |ask| {
            pages::list(ask, meetings)
        })
        .page("/decisions.atom", Access::Public, move |ask| {
            pages::decisions_feed(ask, meetings)
        })
        .api(
            "/decisions",
            Access::Public,
            move |ask| api::list(ask, meetings),
            Doc::counted::<Decision>("Decisions on record, latest first").with(&[
                Param::Day,
                Param::Text("body", 80),
                Param::Text("matter", 80),
                Param::Government,
                Param::Year,
                Param::Text("q", TEXT_CHARS_MAX),
            ]),
        )
}
