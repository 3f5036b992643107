//! Statistics: who took part, what was done in which month, how the association grew. Every number is a computed
//! figure or a count of memberships; charts are drawn from the same tables that people take home as CSV or XLSX.
//! Owns no table.

mod api;
mod charts;
mod pages;
mod tables;

use platform::table::Table;
use platform::web::{Access, Doc, Param, Routes};
use registry::figure::Figures;

pub fn routes(figures: Figures) -> Routes {
    Routes::default()
        .page("/statistics", Access::Public, move |ask| {
            pages::statistics(ask, figures)
        })
        .page("/statistics/{file}", Access::Public, move |ask| {
            pages::download(ask, figures)
        })
        .api(
            "/statistics",
            Access::Public,
            move |ask| api::statistics(ask, figures),
            Doc::whole::<Table>("Tables of a year, with titles in the language asked for")
                .with(&[Param::Day, Param::Year]),
        )
}
