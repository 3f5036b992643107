//! Instruments: charter, subcommittee regulation, fee regulation. Each is a list of clauses with the days on which
//! they were introduced, amended and ended, and a summary in our own words. The official wording is not here; an
//! association may bring it, and then it stands beside the summary.
//!
//! Owns the `charter_` tables. Invariant: a clause is in force from its introduction until it ends.

mod api;
mod changes;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};
use registry::bodies::Meetings;

pub use changes::Changes;
pub use figures::figures;
pub use model::{Clause, Instrument, Revision, Wording};
pub use sql::{clauses_of, instruments_all, wordings_all};

pub fn routes(meetings: Meetings) -> Routes {
    Routes::default()
        .page("/charter", Access::Public, pages::instruments)
        .page("/charter/{id}", Access::Public, pages::instrument)
        .page("/charter/{id}/changes", Access::Public, pages::changed)
        .page("/charter/{id}/{clause}", Access::Public, move |ask| {
            pages::clause(ask, meetings)
        })
        .api(
            "/instruments",
            Access::Public,
            api::instruments,
            Doc::whole::<Instrument>("Charter and regulations"),
        )
        .api(
            "/instruments/{id}",
            Access::Public,
            api::instrument,
            Doc::record::<Instrument>("One instrument", "instrument"),
        )
        .api(
            "/instruments/{id}/changes",
            Access::Public,
            api::changed,
            Doc::plain::<Changes>("What changed in an instrument between two days")
                .with(&[Param::Date("from"), Param::Date("until")]),
        )
        .api(
            "/clauses",
            Access::Public,
            api::clauses,
            Doc::paged::<Clause>("Clauses of every instrument"),
        )
        .api(
            "/clauses/{id}",
            Access::Public,
            api::clause,
            Doc::record::<Clause>("One clause", "clause"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Instrument>(), kind::<Clause>(), kind::<Wording>()]
}
