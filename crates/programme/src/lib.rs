//! Doing: meetings, sessions and programmes as events, with who took part; calls such as the contest; plans.

use platform::records::{Form, Kind};
use platform::web::{MenuItem, Routes};

pub mod calls;
pub mod events;

pub fn routes() -> Routes {
    events::routes().and(calls::routes())
}

pub fn kinds() -> Vec<Kind> {
    events::kinds().into_iter().chain(calls::kinds()).collect()
}

/// Forms of the desk, in the order in which it lists them.
pub fn forms() -> Vec<Form> {
    events::FORMS.to_vec()
}

pub fn menu() -> Vec<MenuItem> {
    vec![MenuItem {
        path: "/calendar",
        text: "menu-calendar",
    }]
}
