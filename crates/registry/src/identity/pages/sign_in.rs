use askama::Template;
use platform::web::{
    Answer, Ask, Complaints, Page, Problem, farewell, html, html_after, redirect, with_cookie,
};

use super::super::model::Person;
use super::super::ops::passkeys::are_possible;
use super::super::ops::people::ObjectNames;
use super::super::ops::{recovery, sessions, sign_in, welcome};
use super::super::sql;
use super::provider::offered;
use super::{let_in, local};

#[derive(Template)]
#[template(path = "identity/sign_in.html")]
struct SignInPage {
    page: Page,
    next: String,
    email: String,
    complaints: Complaints,
    has_passkeys: bool,
    /// This page at the public address, when it is open at another one: passkeys would not be found here.
    elsewhere: Option<String>,
    posts: Vec<(String, String)>,
    providers: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "identity/sent.html")]
struct SentPage {
    page: Page,
    minutes: i64,
}

#[derive(Template)]
#[template(path = "identity/link.html")]
struct LinkPage {
    page: Page,
    key: String,
    name: String,
    is_invitation: bool,
}

#[derive(Template)]
#[template(path = "identity/welcome.html")]
struct WelcomePage {
    page: Page,
    key: String,
    name: String,
    email: String,
    complaints: Complaints,
}

/// The posts of a demonstration, in the page's language.
async fn posts(ask: &Ask, page: &Page) -> Result<Vec<(String, String)>, Problem> {
    if !ask.app.settings.demo {
        return Ok(Vec::new());
    }
    let names = ObjectNames::load(&ask.app).await?;
    let mut shown = Vec::new();
    let people = sql::posts(&ask.app.db).await?;
    let Some((first, last)) = people.first().zip(people.last()) else {
        return Ok(shown);
    };
    let mandates = sql::mandates_between(&ask.app.db, &first.id, &last.id).await?;
    for person in &people {
        let Some(mandate) = mandates.iter().find(|mandate| mandate.person == person.id) else {
            continue;
        };
        let object = names.of(&ask.app, mandate, ask.lang);
        let role = page.role(&mandate.role);
        let title = if object.is_empty() {
            role
        } else {
            format!("{role} · {object}")
        };
        shown.push((person.id.clone(), title));
    }
    Ok(shown)
}

async fn form(ask: Ask, email: String, wrong: Option<Problem>) -> Answer {
    let (ask, cookie) = ask.with_browser();
    let page = ask.page("sign-in-title");
    let posts = posts(&ask, &page).await?;
    let next = local(ask.param("next").or(ask.form.some("next"))).unwrap_or_default();
    let shown = html_after(
        wrong.as_ref(),
        &SignInPage {
            posts,
            providers: offered(&ask),
            next,
            email,
            complaints: ask.complaints(wrong.as_ref()),
            has_passkeys: are_possible(&ask.app.settings),
            elsewhere: Some(ask.app.settings.link(&format!("/{}/sign-in", ask.lang))),
            page,
        },
    )?;
    Ok(match cookie {
        Some(cookie) => with_cookie(shown, &cookie),
        None => shown,
    })
}

pub async fn page(ask: Ask) -> Answer {
    if ask.signed_in().is_some() {
        return Ok(redirect(&format!("/{}/work", ask.lang)));
    }
    form(ask, String::new(), None).await
}

pub async fn ask_for_link(ask: Ask) -> Answer {
    let email = ask.form.get("email").to_owned();
    let browser = ask.browser().unwrap_or("").to_owned();
    let next = local(ask.form.some("next"));
    match sign_in::ask_for_link(&ask.app, &email, &browser, next.as_deref(), ask.lang).await {
        Ok(()) => Ok(redirect(&format!("/{}/sign-in/sent", ask.lang))),
        Err(problem) if problem.field == "email" => form(ask, email, Some(problem)).await,
        Err(problem) => Err(problem),
    }
}

pub async fn sent(ask: Ask) -> Answer {
    html(&SentPage {
        page: ask.page("sign-in-sent-title"),
        minutes: sign_in::LINK_MINUTES,
    })
}

/// Looking at a link uses nothing up: programs that open every link in a mail do no harm.
pub async fn link(ask: Ask) -> Answer {
    let (ask, cookie) = ask.with_browser();
    let key = ask.param("key").unwrap_or("").to_owned();
    let link = sign_in::look_at_link(&ask.app, &key, ask.browser()).await?;
    let person: Option<Person> = match &link.person {
        Some(id) => sql::person_by_id(&ask.app.db, id).await?,
        None => None,
    };
    let shown = html(&LinkPage {
        page: ask.page("sign-in-link-title"),
        key,
        name: person.map(|person| person.shown().to_owned()).unwrap_or_default(),
        is_invitation: link.purpose == "invitation",
    })?;
    Ok(match cookie {
        Some(cookie) => with_cookie(shown, &cookie),
        None => shown,
    })
}

pub async fn follow_link(ask: Ask) -> Answer {
    let key = ask.form.get("key");
    let done = sign_in::follow_link(&ask.app, key, ask.browser(), &ask.visitor).await?;
    let_in(&ask, &done)
}

pub async fn recover(ask: Ask) -> Answer {
    let (email, code) = (ask.form.get("email").to_owned(), ask.form.get("code").to_owned());
    match recovery::recover(&ask.app, &email, &code, &ask.visitor).await {
        Ok(done) => let_in(&ask, &done),
        Err(error @ sign_in::SignInError::Db(_)) => Err(error.into()),
        Err(error) => form(ask, email, Some(error.into())).await,
    }
}

async fn first(ask: Ask, (key, name, email): (String, String, String), wrong: Option<Problem>) -> Answer {
    let (ask, cookie) = ask.with_browser();
    let shown = html_after(
        wrong.as_ref(),
        &WelcomePage {
            page: ask.page("welcome-title"),
            key,
            name,
            email,
            complaints: ask.complaints(wrong.as_ref()),
        },
    )?;
    Ok(match cookie {
        Some(cookie) => with_cookie(shown, &cookie),
        None => shown,
    })
}

pub async fn welcome(ask: Ask) -> Answer {
    let key = ask.param("key").unwrap_or("").to_owned();
    welcome::look_at_door(&ask.app, &key).await?;
    first(ask, (key, String::new(), String::new()), None).await
}

pub async fn be_welcome(ask: Ask) -> Answer {
    let text = |name: &str| ask.form.get(name).to_owned();
    let (key, name, email) = (text("key"), text("name"), text("email"));
    match welcome::be_welcome(&ask.app, &key, (&name, &email), ask.lang, &ask.visitor).await {
        Ok(done) => let_in(&ask, &done),
        Err(problem) if !problem.field.is_empty() => first(ask, (key, name, email), Some(problem)).await,
        Err(problem) => Err(problem),
    }
}

pub async fn sign_out(ask: Ask) -> Answer {
    let who = ask.who()?;
    sessions::end_session(&ask.app, who, &who.session).await?;
    Ok(farewell(redirect(&format!("/{}/", ask.lang)), &ask.app.settings))
}
