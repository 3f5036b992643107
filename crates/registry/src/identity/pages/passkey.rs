use platform::web::{Answer, Ask, json, redirect};

use super::super::ops::passkeys;
use super::let_in;

/// A challenge for signing in, as JSON for the page's script.
pub async fn challenge(ask: Ask) -> Answer {
    let browser = ask.browser().unwrap_or("");
    json(&passkeys::begin_sign_in(&ask.app, browser).await?)
}

pub async fn answer(ask: Ask) -> Answer {
    let browser = ask.browser().unwrap_or("");
    let said = (ask.form.get("ceremony"), ask.form.get("credential"));
    let mut done = passkeys::sign_in(&ask.app, browser, said, &ask.visitor).await?;
    done.next = super::local(ask.form.some("next"));
    let_in(&ask, &done)
}

/// A challenge for making a passkey, as JSON for the page's script.
pub async fn enrolment(ask: Ask) -> Answer {
    json(&passkeys::begin_enrolment(&ask.app, ask.who()?).await?)
}

pub async fn enrol(ask: Ask) -> Answer {
    let said = (
        ask.form.get("ceremony"),
        ask.form.get("credential"),
        ask.form.get("label"),
    );
    passkeys::enrol(&ask.app, ask.who()?, said).await?;
    Ok(redirect(&format!("/{}/me?done=passkey", ask.lang)))
}
