use askama::Template;
use platform::mail::{Kept, kept, kept_by_id};
use platform::web::{Answer, Ask, Page, Problem, html};

use super::super::ops::demo;
use super::let_in;

const MAILS_SHOWN: i64 = 100;

#[derive(Template)]
#[template(path = "identity/mails.html")]
struct MailsPage {
    page: Page,
    mails: Vec<Kept>,
}

#[derive(Template)]
#[template(path = "identity/mail.html")]
struct MailPage {
    page: Page,
    mail: Kept,
    lines: Vec<Line>,
}

/// A line of a mail: an address becomes a link.
struct Line {
    text: String,
    is_address: bool,
}

pub async fn sign_in_as(ask: Ask) -> Answer {
    let person = ask.form.get("person");
    match demo::sign_in_as(&ask.app, person, &ask.visitor).await? {
        Some(done) => let_in(&ask, &done),
        None => Err(Problem::missing("record", person)),
    }
}

pub async fn mails(ask: Ask) -> Answer {
    html(&MailsPage {
        mails: kept(&ask.app.db, MAILS_SHOWN).await?,
        page: ask.page("mails-title"),
    })
}

pub async fn mail(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let mail = kept_by_id(&ask.app.db, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))?;
    let lines = mail.text.lines().map(|line| Line {
        text: line.to_owned(),
        is_address: line.starts_with("http://") || line.starts_with("https://"),
    });
    html(&MailPage {
        lines: lines.collect(),
        page: ask.page_titled(mail.subject.clone()),
        mail,
    })
}
