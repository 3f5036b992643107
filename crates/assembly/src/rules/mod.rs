//! The rules of the charter, answered: may this body decide this, is it adopted, who may do what, what is owed, and how
//! the meetings on record stand to the articles. The engine is the crate `charter`; here it gets its facts and its words.
//! Owns no table.

mod answer;
mod api;
mod carried;
mod facts;
mod needs;
mod pages;
mod question;
mod replay;
mod waiting;

use platform::web::{Access, Doc, Param, Routes};
use registry::bodies::Meetings;

pub use answer::{Answered, Cited, Permitted, Words, word};
pub use carried::{Carried, carried};
pub use facts::ASSEMBLY;
pub use pages::cited_in;
pub use question::bare;
pub use replay::{Governed, Recorded, article, governed, recorded, replay, shortfall};
pub use waiting::waiting;

const CASE: &[Param] = &[
    Param::Text("body", 60),
    Param::Text("matter", 60),
    Param::Date("day"),
    Param::Count("entitled"),
    Param::Count("present"),
    Param::Count("for"),
    Param::Count("against"),
    Param::Count("abstain"),
    Param::Count("written_for"),
    Param::Count("written_against"),
    Param::Count("written_abstain"),
    Param::Count("restricted"),
    Param::Choice("entrusted", &["1"]),
    Param::Date("inactive_since"),
    Param::Choice("willing", &["1", "0"]),
    Param::Text("candidates", 200),
    Param::Day,
];

pub fn routes(meetings: Meetings) -> Routes {
    Routes::default()
        .page("/may-they", Access::Public, move |ask| {
            pages::may_they(ask, meetings)
        })
        .page("/rights", Access::Public, pages::rights)
        .page("/duties", Access::Public, move |ask| pages::duties(ask, meetings))
        .page("/rules", Access::Public, pages::rules)
        .page("/interpretations", Access::Public, pages::interpretations)
        .api(
            "/decide",
            Access::Public,
            move |ask| api::decide(ask, meetings),
            Doc::plain::<Answered>("May this body decide this matter, is it quorate, is it adopted, and why")
                .with(CASE),
        )
        .api(
            "/rights",
            Access::Public,
            api::rights,
            Doc::whole::<api::RightOfKind>("Rights by kind of member on a day").with(&[Param::Day]),
        )
        .api(
            "/duties",
            Access::Public,
            move |ask| api::duties(ask, meetings),
            Doc::whole::<api::Owed>("What is owed next, by whom and by when").with(&[Param::Day]),
        )
}
