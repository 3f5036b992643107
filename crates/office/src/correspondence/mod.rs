//! Correspondence: cards and letters received, and invitations to events of members.
//!
//! Owns the `letter_` tables.

mod api;
mod figures;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Routes};

pub use figures::figures;
pub use model::{Invitation, Letter};

pub fn routes() -> Routes {
    Routes::default()
        .page("/correspondence", Access::Public, pages::list)
        .api("/letters", Access::Public, api::letters)
        .api("/letters/{id}", Access::Public, api::letter)
        .api("/invitations", Access::Public, api::invitations)
        .api("/invitations/{id}", Access::Public, api::invitation)
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Letter>(), kind::<Invitation>()]
}
