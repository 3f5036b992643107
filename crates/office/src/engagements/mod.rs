//! Engagements: dated meetings, visits, receptions and speeches of the Secretary-General or the Secretariat, by
//! section of the report, with counterparts in public role.
//!
//! Owns `engage_engagement`.

mod api;
mod figures;
mod filter;
mod form;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};

pub use figures::figures;
pub use form::FORMS;
pub use model::{Engagement, SECTIONS};
pub use sql::engagements_all;

pub fn routes() -> Routes {
    Routes::default()
        .page("/engagements", Access::Public, pages::list)
        .page("/engagements.atom", Access::Public, pages::engagements_feed)
        .page("/engagements/{id}", Access::Public, pages::engagement)
        .api(
            "/engagements",
            Access::Public,
            api::list,
            Doc::counted::<Engagement>("Engagements of the Secretary-General and the Secretariat").with(&[
                Param::Choice("section", &SECTIONS),
                Param::Month,
                Param::Government,
            ]),
        )
        .api(
            "/engagements/{id}",
            Access::Public,
            api::engagement,
            Doc::record::<Engagement>("One engagement", "engagement"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Engagement>()]
}
