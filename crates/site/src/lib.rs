//! Showing: news of the member governments, the front page, search.

use platform::records::Kind;
use platform::web::{MenuItem, Routes};

pub mod news;
pub mod pages;
pub mod search;

pub fn routes() -> Routes {
    news::routes().and(pages::routes()).and(search::routes())
}

pub fn kinds() -> Vec<Kind> {
    news::kinds()
}

pub fn menu() -> Vec<MenuItem> {
    vec![MenuItem {
        path: "/news",
        text: "menu-news",
    }]
}
