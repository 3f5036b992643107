//! Search over every record, in every language at once. Owns no table: what is findable and how is the platform's.

mod api;
mod pages;

use platform::web::{Access, Routes};

pub fn routes() -> Routes {
    Routes::default()
        .page("/search", Access::Public, pages::search)
        .api("/search", Access::Public, api::search)
}
