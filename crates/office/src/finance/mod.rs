//! Finance: the budget as the documents print it, by funder and currency. Bookkeeping is not here yet.
//!
//! Owns the `fin_` tables. Invariant: an amount never stands without its currency.

mod api;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Routes};

pub use figures::figures;
pub use model::Budget;
pub use sql::budgets_all;

pub fn routes() -> Routes {
    Routes::default()
        .page("/finance", Access::Public, pages::budgets)
        .api(
            "/budgets",
            Access::Public,
            api::budgets,
            Doc::whole::<Budget>("Budgets by year"),
        )
        .api(
            "/budgets/{id}",
            Access::Public,
            api::budget,
            Doc::record::<Budget>("One budget", "budget"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Budget>()]
}
