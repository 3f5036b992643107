//! Deciding: the instruments under which the association lives, clause by clause, and the rules that rest on them.

use platform::records::Kind;
use platform::web::{MenuItem, Routes};
use registry::bodies::Meetings;

pub mod decisions;
pub mod instruments;
pub mod meetings;
pub mod rules;

pub fn routes(held: Meetings, hall: meetings::Hall) -> Routes {
    instruments::routes(held)
        .and(rules::routes(held))
        .and(decisions::routes(held))
        .and(meetings::routes(hall))
}

pub fn kinds() -> Vec<Kind> {
    instruments::kinds()
}

pub fn menu() -> Vec<MenuItem> {
    vec![
        MenuItem {
            path: "/charter",
            text: "menu-charter",
        },
        MenuItem {
            path: "/meetings",
            text: "menu-meetings",
        },
    ]
}
