//! Who is who: governments and their membership, names and aliases; bodies, offices and who held them;
//! subcommittees and partners; people who sign in and their mandates. Everybody else refers to these.

use platform::records::{Form, Kind};
use platform::web::{MenuItem, Routes};

use crate::bodies::Meetings;
use crate::identity::WorkSource;

pub mod bodies;
pub mod figure;
pub mod identity;
pub mod members;
pub mod practice;

pub fn routes(meetings: Meetings, work: WorkSource) -> Routes {
    members::routes()
        .and(bodies::routes(meetings))
        .and(identity::routes(work))
}

pub fn kinds() -> Vec<Kind> {
    members::kinds().into_iter().chain(bodies::kinds()).collect()
}

/// Forms of the desk, in the order in which it lists them.
pub fn forms() -> Vec<Form> {
    [members::FORMS, bodies::FORMS].concat()
}

pub fn menu() -> Vec<MenuItem> {
    vec![
        MenuItem {
            path: "/members",
            text: "menu-members",
        },
        MenuItem {
            path: "/bodies",
            text: "menu-bodies",
        },
        MenuItem {
            path: "/subcommittees",
            text: "menu-subcommittees",
        },
        MenuItem {
            path: "/secretariat",
            text: "menu-secretariat",
        },
    ]
}
