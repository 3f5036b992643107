//! Running: what the Secretary-General and the Secretariat did, wrote and received; support to members; the
//! budget; the claims of documents, held against figures; issued editions of the annual report; and the published log
//! of all changes.

use platform::records::{Form, Kind};
use platform::web::{MenuItem, Routes};

pub mod correspondence;
pub mod desk;
pub mod editions;
pub mod engagements;
pub mod finance;
pub mod log;
pub mod reports;
pub mod support;

/// Routes of every area but the findings, which need the figures of all areas: see [`reports::routes`].
pub fn routes() -> Routes {
    engagements::routes()
        .and(correspondence::routes())
        .and(support::routes())
        .and(finance::routes())
        .and(log::routes())
}

pub fn kinds() -> Vec<Kind> {
    let mut kinds = engagements::kinds();
    kinds.extend(correspondence::kinds());
    kinds.extend(support::kinds());
    kinds.extend(finance::kinds());
    kinds.extend(reports::kinds());
    kinds
}

/// Forms of the desk, in the order in which it lists them.
pub fn forms() -> Vec<Form> {
    [engagements::FORMS, correspondence::FORMS, support::FORMS].concat()
}

pub fn menu() -> Vec<MenuItem> {
    vec![MenuItem {
        path: "/engagements",
        text: "menu-engagements",
    }]
}
