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
use platform::web::{Access, Routes};

pub use figures::figures;
pub use model::Budget;

pub fn routes() -> Routes {
    Routes::default()
        .page("/finance", Access::Public, pages::budgets)
        .api("/budgets", Access::Public, api::budgets)
        .api("/budgets/{id}", Access::Public, api::budget)
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Budget>()]
}
