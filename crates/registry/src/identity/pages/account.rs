use askama::Template;
use base::Lang;
use platform::web::{Answer, Ask, Page, Problem, farewell, file, html, redirect};

use super::super::identify::oldest_seen;
use super::super::model::{External, KeptPasskey, MandateHeld, Person, Session};
use super::super::ops::people::ObjectNames;
use super::super::ops::{passkeys, personal, recovery, sessions};
use super::super::sql;

#[derive(Template)]
#[template(path = "identity/account.html")]
struct AccountPage {
    page: Page,
    person: Person,
    mandates: Vec<(MandateHeld, String)>,
    passkeys: Vec<KeptPasskey>,
    has_passkeys: bool,
    /// Providers by which I can sign in, with what they are called.
    providers: Vec<(External, String)>,
    codes_left: i64,
    /// New codes, shown this once.
    codes: Vec<String>,
    sessions: Vec<Session>,
    this: String,
    done: Option<String>,
    public: String,
}

#[derive(Template)]
#[template(path = "identity/erasure.html")]
struct ErasurePage {
    page: Page,
}

async fn myself(ask: &Ask) -> Result<Person, Problem> {
    let id = &ask.who()?.person;
    let found = sql::person_by_id(&ask.app.db, id).await?;
    found.ok_or_else(|| Problem::missing("record", id))
}

/// A link with the provider's title; with its address where the provider is not offered any more.
fn titled(ask: &Ask, link: External) -> (External, String) {
    let provider = ask.app.providers.iter().find(|found| found.issuer == link.issuer);
    let title = provider.map_or(link.issuer.as_str(), |found| found.title.best(ask.lang).0);
    let title = title.to_owned();
    (link, title)
}

async fn shown(ask: Ask, codes: Vec<String>) -> Answer {
    let who = ask.who()?.clone();
    let app = &ask.app;
    let names = ObjectNames::load(app).await?;
    let held = sql::mandates_of(&app.db, &who.person).await?;
    let named = |mandate: MandateHeld| {
        let object = names.of(app, &mandate, ask.lang);
        (mandate, object)
    };
    let mandates = held.into_iter().map(named).collect();
    let linked = sql::externals_of(&app.db, &who.person).await?;
    let since = oldest_seen(app.permissions.session, app.clock.now());
    html(&AccountPage {
        person: myself(&ask).await?,
        mandates,
        passkeys: sql::passkeys_of(&app.db, &who.person).await?,
        has_passkeys: passkeys::are_possible(&app.settings),
        providers: linked.into_iter().map(|link| titled(&ask, link)).collect(),
        codes_left: sql::codes_left(&app.db, &who.person).await?,
        codes,
        sessions: sql::sessions_of(&app.db, &who.person, &since).await?,
        this: who.session,
        done: ask.choice(
            "done",
            &[
                "passkey",
                "session",
                "sessions",
                "passkey-ended",
                "provider-ended",
                "lang",
            ],
        )?,
        public: app.settings.link(&format!("/{}/me", ask.lang)),
        page: ask.page("me-title"),
    })
}

pub async fn page(ask: Ask) -> Answer {
    shown(ask, Vec::new()).await
}

/// The codes are in this answer and nowhere else.
pub async fn make_codes(ask: Ask) -> Answer {
    let codes = recovery::make_codes(&ask.app, ask.who()?).await?;
    shown(ask, codes).await
}

pub async fn end_passkey(ask: Ask) -> Answer {
    passkeys::end_passkey(&ask.app, ask.who()?, ask.form.get("passkey")).await?;
    Ok(redirect(&format!("/{}/me?done=passkey-ended", ask.lang)))
}

pub async fn end_session(ask: Ask) -> Answer {
    let who = ask.who()?;
    let digest = ask.form.get("session");
    if !sessions::end_session(&ask.app, who, digest).await? {
        return Err(Problem::missing("record", ""));
    }
    if digest == who.session {
        return Ok(farewell(redirect(&format!("/{}/", ask.lang)), &ask.app.settings));
    }
    Ok(redirect(&format!("/{}/me?done=session", ask.lang)))
}

pub async fn end_sessions(ask: Ask) -> Answer {
    let who = ask.who()?;
    sessions::end_sessions(&ask.app, who.acting(None), &who.person, &who.session).await?;
    Ok(redirect(&format!("/{}/me?done=sessions", ask.lang)))
}

/// The language in which mails are written to me; the page follows it.
pub async fn choose_lang(ask: Ask) -> Answer {
    let code = ask.form.get("lang");
    let lang = Lang::from_code(code)
        .ok_or_else(|| Problem::invalid("choice", "lang", code, "en, zh, ja, ko, mn, ru"))?;
    let mut tx = ask.app.db.begin().await?;
    sql::set_lang(&mut tx, &ask.who()?.person, lang.code()).await?;
    tx.commit_unseen().await?;
    Ok(redirect(&format!("/{lang}/me?done=lang")))
}

/// Everything that is kept about me, as a file.
pub async fn data(ask: Ask) -> Answer {
    let person = myself(&ask).await?;
    let all = personal::everything(&ask.app, &person).await?;
    let text = serde_json::to_vec_pretty(&all).expect("what is kept serializes");
    Ok(file("application/json", "plenary-my-data.json", text))
}

pub async fn erasure(ask: Ask) -> Answer {
    html(&ErasurePage {
        page: ask.page("erasure-title"),
    })
}

pub async fn erase(ask: Ask) -> Answer {
    let person = myself(&ask).await?;
    personal::erase(&ask.app, ask.who()?.acting(None), &person).await?;
    Ok(farewell(redirect(&format!("/{}/", ask.lang)), &ask.app.settings))
}
