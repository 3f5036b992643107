use base::Lang;
use jiff::SignedDuration;
use platform::clock::stamp;
use platform::db::DbError;
use platform::mail::{Letter, post};
use platform::secret::{sealed, token};
use platform::web::{App, Problem, Visitor};

use super::super::model::{Link, PersonState};
use super::super::sql;
use super::folded_email;
use super::sessions::begin_session;

/// How long a link to sign in holds (issue of the charter of this program: fifteen minutes, once, same browser).
pub const LINK_MINUTES: i64 = 15;
/// Links that a person may have open at a time, so that nobody can flood a mailbox, from however many addresses.
const LINKS_OPEN_MAX: i64 = 5;
/// How long an invitation holds.
pub const INVITATION_HOURS: i64 = 72;

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Never given out, used up, or too old.
    #[error("the link does not hold")]
    Spent,
    /// Asked for in another browser.
    #[error("the link belongs to another browser")]
    OtherBrowser,
    #[error("the code does not hold")]
    Code,
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<SignInError> for Problem {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Spent => Problem::conflict("link-spent", ""),
            SignInError::OtherBrowser => Problem::conflict("link-browser", ""),
            SignInError::Code => Problem::invalid("recovery-code", "code", "", ""),
            SignInError::Db(error) => error.into(),
        }
    }
}

/// Whoever has been let in: the session's secret, and where they wanted to go.
pub struct LetIn {
    pub secret: String,
    pub next: Option<String>,
}

/// Sends a link to an address, if somebody has it. The answer is the same either way.
pub async fn ask_for_link(
    app: &App,
    email: &str,
    browser: &str,
    next: Option<&str>,
    lang: Lang,
) -> Result<(), Problem> {
    let Some(folded) = folded_email(email) else {
        return Err(Problem::invalid("email", "email", email, "name@example.org"));
    };
    let Some(person) = sql::person_by_email(&app.db, &folded).await? else {
        return Ok(());
    };
    if !person.is(PersonState::Active) && !person.is(PersonState::Invited) {
        return Ok(());
    }
    let Some(address) = &person.email else {
        return Ok(());
    };
    let now = app.clock.now();
    if sql::links_open(&app.db, &person.id, &stamp(now)).await? >= LINKS_OPEN_MAX {
        return Ok(());
    }
    let secret = token();
    let link = Link {
        digest: sealed(&secret),
        person: Some(person.id.clone()),
        purpose: "sign-in".into(),
        browser: Some(sealed(browser)),
        next: next.map(str::to_owned),
        expires_at: stamp(now + SignedDuration::from_mins(LINK_MINUTES)),
        used_at: None,
    };
    let text = |key: &str| app.texts.get(lang, key, &[("minutes", LINK_MINUTES.into())]);
    let letter = Letter {
        subject: text("mail-link-subject"),
        paragraphs: vec![text("mail-link-body")],
        action: Some((
            text("mail-link-action"),
            app.settings.link(&format!("/{lang}/sign-in/link?key={secret}")),
        )),
        fine: vec![text("mail-link-fine")],
    };
    let mail = letter.to(app, address, lang)?;
    let mut tx = app.db.begin().await?;
    sql::insert_link(&mut tx, &link, &stamp(now)).await?;
    post(&mut tx, &mail, now).await?;
    tx.commit_unseen().await?;
    Ok(())
}

/// Whether a link would hold if it were used now.
pub async fn look_at_link(app: &App, secret: &str, browser: Option<&str>) -> Result<Link, SignInError> {
    let link = sql::link_by_digest(&app.db, &sealed(secret))
        .await?
        .filter(|link| link.used_at.is_none() && link.expires_at > stamp(app.clock.now()))
        .filter(|link| ["sign-in", "invitation"].contains(&link.purpose.as_str()))
        .ok_or(SignInError::Spent)?;
    match &link.browser {
        Some(digest) if browser.map(sealed).as_ref() != Some(digest) => Err(SignInError::OtherBrowser),
        _ => Ok(link),
    }
}

/// Signs in by a link and uses it up.
pub async fn follow_link(
    app: &App,
    secret: &str,
    browser: Option<&str>,
    visitor: &Visitor,
) -> Result<LetIn, SignInError> {
    let link = look_at_link(app, secret, browser).await?;
    let person = link.person.ok_or(SignInError::Spent)?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    if !sql::use_link(&mut tx, &link.digest, &stamp(now)).await? {
        return Err(SignInError::Spent);
    }
    sql::set_state(&mut tx, &person, PersonState::Active).await?;
    let secret = begin_session(&mut tx, &person, &link.purpose, visitor, now).await?;
    tx.commit().await?;
    Ok(LetIn {
        secret,
        next: link.next,
    })
}
