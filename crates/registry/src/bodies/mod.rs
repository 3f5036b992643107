//! Bodies of the association: assembly, committees, secretariat and its units; posts and who held them;
//! subcommittees with their coordinators; partners.
//!
//! They are rows: what one body may and another may not is charter data. Owns every `body_` table.
//! Invariant: a term, a coordination and a body's existence hold from–until and are ended, not deleted.

mod api;
mod figures;
mod form;
mod meeting;
mod model;
mod pages;
mod record;
mod sql;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};

pub use figures::figures;
pub use form::FORMS;
pub use meeting::{Attended, Decided, Meeting, Meetings, Persons};
pub use model::{Body, Coordinator, Duty, Partner, Post, Subcommittee, Term};
pub use pages::Names;
pub use sql::{
    BodyNames, bodies_all, body_names, partners_all, posts_all, subcommittee_by_id, subcommittees_all,
    terms_all,
};

pub fn routes(meetings: Meetings) -> Routes {
    Routes::default()
        .page("/bodies", Access::Public, pages::bodies)
        .page("/bodies/{id}", Access::Public, move |ask| {
            pages::body(ask, meetings)
        })
        .page("/subcommittees", Access::Public, pages::subcommittees)
        .page("/subcommittees/{id}", Access::Public, move |ask| {
            pages::subcommittee(ask, meetings)
        })
        .page("/secretariat", Access::Public, pages::secretariat)
        .page("/partners", Access::Public, pages::partners)
        .page("/terms/{id}", Access::Public, pages::term)
        .and(resources())
}

/// The same as JSON.
fn resources() -> Routes {
    Routes::default()
        .api(
            "/bodies",
            Access::Public,
            api::bodies,
            Doc::counted::<Body>("Bodies of the association"),
        )
        .api(
            "/bodies/{id}",
            Access::Public,
            api::body,
            Doc::record::<Body>("One body", "body"),
        )
        .api(
            "/subcommittees",
            Access::Public,
            api::subcommittees,
            Doc::whole::<Subcommittee>("Subcommittees that exist on a day, or all").with(&[Param::Day]),
        )
        .api(
            "/subcommittees/{id}",
            Access::Public,
            api::subcommittee,
            Doc::record::<Subcommittee>("One subcommittee", "subcommittee"),
        )
        .api(
            "/posts",
            Access::Public,
            api::posts,
            Doc::whole::<Post>("Posts of the bodies"),
        )
        .api(
            "/posts/{id}",
            Access::Public,
            api::post,
            Doc::record::<Post>("One post", "post"),
        )
        .api(
            "/terms",
            Access::Public,
            api::terms,
            Doc::whole::<Term>("Who held which post"),
        )
        .api(
            "/terms/{id}",
            Access::Public,
            api::term,
            Doc::record::<Term>("One term", "term"),
        )
        .api(
            "/partners",
            Access::Public,
            api::partners,
            Doc::whole::<Partner>("Partners"),
        )
        .api(
            "/partners/{id}",
            Access::Public,
            api::partner,
            Doc::record::<Partner>("One partner", "partner"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![
        kind::<Body>(),
        kind::<Post>(),
        kind::<Term>(),
        kind::<Subcommittee>(),
        kind::<Partner>(),
    ]
}
