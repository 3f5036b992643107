//! Support: services rendered to a member — invitations passed on, translation, speeches, visits arranged.
//!
//! Owns `support_service`.

mod api;
mod figures;
mod form;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Routes};

pub use figures::figures;
pub use form::FORMS;
pub use model::Support;
pub use sql::support_all;

pub fn routes() -> Routes {
    Routes::default()
        .page("/support", Access::Public, pages::list)
        .api(
            "/support",
            Access::Public,
            api::list,
            Doc::paged::<Support>("Services rendered to members"),
        )
        .api(
            "/support/{id}",
            Access::Public,
            api::support,
            Doc::record::<Support>("One service", "support"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Support>()]
}
