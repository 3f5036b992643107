//! Showing: news of the member governments, the front page, statistics, search.

use platform::records::{Form, Kind};
use platform::web::{MenuItem, Routes};
use registry::figure::Figures;

pub mod news;
pub mod pages;
pub mod search;
pub mod statistics;

pub fn routes(figures: Figures) -> Routes {
    news::routes()
        .and(pages::routes())
        .and(search::routes())
        .and(statistics::routes(figures))
}

pub fn kinds() -> Vec<Kind> {
    news::kinds()
}

/// Forms of the desk, in the order in which it lists them.
pub fn forms() -> Vec<Form> {
    news::FORMS.to_vec()
}

pub fn menu() -> Vec<MenuItem> {
    vec![
        MenuItem {
            path: "/news",
            text: "menu-news",
        },
        MenuItem {
            path: "/statistics",
            text: "menu-statistics",
        },
    ]
}
