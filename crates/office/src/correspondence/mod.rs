//! Correspondence: cards and letters received, and invitations to events of members.
//!
//! Owns the `letter_` tables.

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
pub use model::{Invitation, Letter};
pub use sql::{invitations_all, letters_all};

pub fn routes() -> Routes {
    Routes::default()
        .page("/correspondence", Access::Public, pages::list)
        .api(
            "/letters",
            Access::Public,
            api::letters,
            Doc::paged::<Letter>("Cards and letters received"),
        )
        .api(
            "/letters/{id}",
            Access::Public,
            api::letter,
            Doc::record::<Letter>("One letter", "letter"),
        )
        .api(
            "/invitations",
            Access::Public,
            api::invitations,
            Doc::paged::<Invitation>("Invitations received"),
        )
        .api(
            "/invitations/{id}",
            Access::Public,
            api::invitation,
            Doc::record::<Invitation>("One invitation", "invitation"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Letter>(), kind::<Invitation>()]
}
