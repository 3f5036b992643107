//! Member governments: who belongs to the association, as what, since when, under which name.
//!
//! A *government* is a regional government, member or not; its *membership* has a kind (full, associate, special,
//! observer) and holds from–until; so do its names. Anything else in the register that speaks of a government
//! leaves a *mention*, so that the government's page can show it without knowing the other areas.
//!
//! A *contact* is whom to reach at a government. It is private: only the desk shows it.
//!
//! Owns `member_government`, `member_name`, `member_alias`, `member_membership`, `member_mention`, `member_contact`.
//! Invariants: on any day a government has at most one membership and exactly one name; nothing is deleted.

mod api;
mod contact;
mod figures;
mod form;
mod map;
mod mention;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};

pub use contact::Contact;
pub use figures::figures;
pub use form::FORMS;
pub use map::MapView;
pub use mention::{Concern, MENTIONS, mention, retitle};
pub use model::{Alias, AsOf, Count, Government, GovernmentName, KINDS, Listed, Membership, Mention, Named};
pub use pages::undated;
pub use sql::{
    Filter, contacts_of, counts_on, government_by_id, governments_all, invariant_faults, members_on,
    memberships_all, names_on,
};

/// What a list of members may be narrowed to.
const LIST_PARAMS: &[Param] = &[
    Param::Day,
    Param::Country,
    Param::Choice("kind", &KINDS),
    Param::Text("q", api::TEXT_CHARS_MAX),
];

pub fn routes() -> Routes {
    Routes::default()
        .page("/members", Access::Public, pages::list)
        .page("/members/{id}", Access::Public, pages::government)
        .api(
            "/members",
            Access::Public,
            api::list,
            Doc::paged::<Listed>("Members on a day").with(LIST_PARAMS),
        )
        .api(
            "/members/{id}",
            Access::Public,
            api::government,
            Doc::plain::<api::Whole>("One government with everything the register says about it"),
        )
        .api(
            "/governments",
            Access::Public,
            api::governments,
            Doc::paged::<Named>("Every government on record, member or not, with its name on a day")
                .with(&[Param::Day]),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Government>(), kind::<Contact>()]
}
