//! Search over every record, in every language at once. Owns no table: what is findable and how is the platform's.

mod api;
mod pages;

use platform::search::Hit;
use platform::web::{Access, Doc, Gate, Param, Routes};

use pages::QUESTION_CHARS_MAX;

pub fn routes() -> Routes {
    Routes::default()
        .page("/search", Access::Public, pages::search)
        .gated(Gate::Search)
        .api(
            "/search",
            Access::Public,
            api::search,
            Doc::counted::<Hit>("What answers a question in any of the six languages, best first")
                .with(&[Param::Text("q", QUESTION_CHARS_MAX), Param::Text("kind", 40)]),
        )
        .gated(Gate::Search)
}
