//! People who sign in: how they prove who they are, which mandates they hold, how they are invited, what waits for them.
//!
//! A *person* acts by *mandates*: each of one role (`rules/roles.toml`), for a government, a subcommittee, a desk or
//! nothing in particular, from–until, with the record that granted it. A *session* begins with a passkey, a link sent by
//! mail, a recovery code or a government's own provider; there are no passwords. Secrets are kept as digests.
//!
//! Owns `id_person`, `id_mandate`, `id_session`, `id_link`, `id_passkey`, `id_recovery`, `id_ceremony`, `id_external`.
//! Invariants: mandates end and are never deleted; what is known of a person can be erased, the id stays with what was
//! done; the audit record names people by id, never by name or address.

mod api;
mod identify;
mod model;
mod oidc;
mod ops;
mod outside;
mod pages;
mod sql;
mod waiting;

use platform::web::{Access, Doc, Gate, Routes};

pub use identify::identify;
pub use model::{Addressee, MandateHeld, Person, PersonState, Waiting, WorkSource};
pub use ops::demo::furnish as furnish_demo;
pub use ops::provider::unknown_governments;
pub use ops::welcome::open_door as open_first_door;
pub use sql::{addressees, posts};
pub use waiting::waiting;

pub fn routes(work: WorkSource) -> Routes {
    entry(Routes::default())
        .and(account(Routes::default()))
        .and(people(Routes::default()))
        .page("/work", Access::SignedIn, pages::work::works(work))
        .api(
            "/me",
            Access::SignedIn,
            api::me,
            Doc::plain::<api::Me>("Whoever asks, with the mandates that hold today"),
        )
}

/// Getting in and out.
fn entry(routes: Routes) -> Routes {
    use pages::{demo, passkey, provider, sign_in};
    routes
        .page("/sign-in", Access::Public, sign_in::page)
        .form("/sign-in", Access::Public, sign_in::ask_for_link)
        .page("/sign-in/sent", Access::Public, sign_in::sent)
        .page("/sign-in/link", Access::Public, sign_in::link)
        .form("/sign-in/link", Access::Public, sign_in::follow_link)
        .form("/sign-in/recovery", Access::Public, sign_in::recover)
        .form("/sign-in/passkey/challenge", Access::Public, passkey::challenge)
        .form("/sign-in/passkey", Access::Public, passkey::answer)
        .form("/sign-in/provider", Access::Public, provider::begin)
        .page(
            "/sign-in/provider/{id}/callback",
            Access::Public,
            provider::callback,
        )
        .gated(Gate::SignIn)
        .page("/welcome", Access::Public, sign_in::welcome)
        .form("/welcome", Access::Public, sign_in::be_welcome)
        .form("/sign-out", Access::SignedIn, sign_in::sign_out)
        .form("/demo/as", Access::Demo, demo::sign_in_as)
        .page("/demo/mails", Access::Demo, demo::mails)
        .page("/demo/mails/{id}", Access::Demo, demo::mail)
}

/// One's own affairs.
fn account(routes: Routes) -> Routes {
    use pages::{account, passkey, provider};
    routes
        .page("/me", Access::SignedIn, account::page)
        .form("/me/passkeys/challenge", Access::SignedIn, passkey::enrolment)
        .form("/me/passkeys", Access::SignedIn, passkey::enrol)
        .form("/me/passkeys/end", Access::SignedIn, account::end_passkey)
        .form("/me/providers/end", Access::SignedIn, provider::unlink)
        .form("/me/recovery", Access::SignedIn, account::make_codes)
        .form("/me/sessions/end", Access::SignedIn, account::end_session)
        .form("/me/sessions/end-all", Access::SignedIn, account::end_sessions)
        .form("/me/lang", Access::SignedIn, account::choose_lang)
        .page("/me/data", Access::SignedIn, account::data)
        .page("/me/erasure", Access::SignedIn, account::erasure)
        .form("/me/erasure", Access::SignedIn, account::erase)
}

/// Who holds which mandate.
fn people(routes: Routes) -> Routes {
    use pages::{invite, people};
    routes
        .page("/people", Access::May("people.see"), people::list)
        .page("/people/invite", Access::May("people.invite"), invite::invitation)
        .form("/people/invite", Access::May("people.invite"), invite::invite)
        .page("/people/propose", Access::May("people.propose"), invite::proposal)
        .form("/people/propose", Access::May("people.propose"), invite::propose)
        .page("/people/{id}", Access::May("people.see"), people::person)
        .form(
            "/people/{id}/mandates",
            Access::May("mandates.grant"),
            people::grant,
        )
        .form(
            "/people/{id}/mandates/{mandate}/end",
            Access::May("mandates.grant"),
            people::end,
        )
        .form(
            "/people/{id}/mandates/{mandate}/approve",
            Access::May("people.invite"),
            people::approve,
        )
        .form(
            "/people/{id}/mandates/{mandate}/refuse",
            Access::May("people.invite"),
            people::refuse,
        )
        .form(
            "/people/{id}/sessions/end",
            Access::May("people.erase"),
            people::end_sessions,
        )
        .form("/people/{id}/erase", Access::May("people.erase"), people::erase)
}
