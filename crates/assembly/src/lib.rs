//! Deciding: the instruments under which the association lives, clause by clause, and the rules that rest on them.

use platform::records::Kind;
use platform::web::{MenuItem, Routes};
use registry::bodies::Meetings;

pub mod decisions;
pub mod instruments;
pub mod rules;

pub fn routes(meetings: Meetings) -> Routes {
    instruments::routes(meetings)
        .and(rules::routes(meetings))
        .and(decisions::routes(meetings))
}

pub fn kinds() -> Vec<Kind> {
    instruments::kinds()
}

pub fn menu() -> Vec<MenuItem> {
    vec![MenuItem {
        path: "/charter",
        text: "menu-charter",
    }]
}
