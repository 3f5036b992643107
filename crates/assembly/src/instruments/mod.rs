//! Instruments: charter, subcommittee regulation, fee regulation. Each is a list of clauses with the days on which
//! they were introduced, amended and ended, and a summary in our own words; the official wording is not here.
//!
//! Owns the `charter_` tables. Invariant: a clause is in force from its introduction until it ends.

mod api;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Routes};

pub use figures::figures;
pub use model::{Clause, Instrument, Revision};

pub fn routes() -> Routes {
    Routes::default()
        .page("/charter", Access::Public, pages::instruments)
        .page("/charter/{id}", Access::Public, pages::instrument)
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
    vec![kind::<Instrument>(), kind::<Clause>()]
}
