use askama::Template;
use platform::web::{Answer, Ask, Page, Problem, html, redirect, with_cookie};

use super::super::ops::provider::{self, Brought};
use super::{let_in, local};

#[derive(Template)]
#[template(path = "identity/provider.html")]
struct ProviderPage {
    page: Page,
    title: String,
    /// Where the provider asks who somebody is.
    address: String,
}

/// The providers that the sign-in page offers: id and title.
pub(super) fn offered(ask: &Ask) -> Vec<(String, String)> {
    let title = |provider: &platform::providers::Provider| provider.title.best(ask.lang).0.to_owned();
    let providers = ask.app.providers.iter();
    providers
        .map(|provider| (provider.id.clone(), title(provider)))
        .collect()
}

/// Sends the browser on by a page and not by a redirect: what a form is sent to must stay within this site, wherever it
/// leads (`form-action` of the security policy).
pub async fn begin(ask: Ask) -> Answer {
    let (ask, cookie) = ask.with_browser();
    let id = ask.form.get("provider");
    let title = provider::by_id(&ask.app, id)?.title.best(ask.lang).0.to_owned();
    let next = local(ask.form.some("next"));
    let browser = ask.browser().unwrap_or("");
    let address = provider::begin(&ask.app, id, browser, next, ask.lang).await?;
    let shown = html(&ProviderPage {
        page: ask.page("sign-in-provider-title"),
        title,
        address,
    })?;
    Ok(match cookie {
        Some(cookie) => with_cookie(shown, &cookie),
        None => shown,
    })
}

pub async fn callback(ask: Ask) -> Answer {
    let brought = Brought {
        state: ask.param("state").unwrap_or(""),
        code: ask.param("code").unwrap_or(""),
        error: ask.param("error").unwrap_or(""),
        issuer: ask.param("iss"),
    };
    let here = (ask.browser(), ask.lang);
    let done = provider::finish(&ask.app, ask.segment("id"), here, &brought, &ask.visitor).await?;
    let_in(&ask, &done)
}

pub async fn unlink(ask: Ask) -> Answer {
    if !provider::unlink(&ask.app, ask.who()?, ask.form.get("issuer")).await? {
        return Err(Problem::missing("record", ""));
    }
    Ok(redirect(&format!("/{}/me?done=provider-ended", ask.lang)))
}
