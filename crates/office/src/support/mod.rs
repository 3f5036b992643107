//! Support: services rendered to a member — invitations passed on, translation, speeches, visits arranged.
//!
//! Owns `support_service`.

mod api;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Routes};

pub use figures::figures;
pub use model::Support;

pub fn routes() -> Routes {
    Routes::default()
        .page("/support", Access::Public, pages::list)
        .api("/support", Access::Public, api::list)
        .api("/support/{id}", Access::Public, api::support)
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Support>()]
}
