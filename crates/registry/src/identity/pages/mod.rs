pub(super) mod account;
pub(super) mod demo;
pub(super) mod invite;
pub(super) mod passkey;
pub(super) mod people;
pub(super) mod provider;
pub(super) mod sign_in;
pub(super) mod work;

use platform::web::{Answer, Ask, redirect, with_cookie};

use super::ops::sign_in::LetIn;

/// Where to go after signing in: a path of this site, after the language.
fn local(next: Option<&str>) -> Option<String> {
    next.filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'))
        .map(str::to_owned)
}

/// Lets somebody in: the session's cookie, and on to where they wanted to go.
fn let_in(ask: &Ask, done: &LetIn) -> Answer {
    let settings = &ask.app.settings;
    let seconds = ask.app.permissions.session.absolute_hours * 3600;
    let next = local(done.next.as_deref()).unwrap_or_else(|| "/work".to_owned());
    let response = redirect(&format!("/{}{next}", ask.lang));
    Ok(with_cookie(
        response,
        &settings.cookie(settings.session_cookie(), &done.secret, seconds),
    ))
}
