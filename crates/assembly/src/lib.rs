//! Deciding: the instruments under which the association lives, clause by clause, from–until.

use platform::records::Kind;
use platform::web::{MenuItem, Routes};

pub mod instruments;

pub fn routes() -> Routes {
    instruments::routes()
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
