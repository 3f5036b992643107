use base::Lang;
use jiff::SignedDuration;
use platform::audit::Actor;
use platform::clock::{Clock, stamp};
use platform::db::{Db, DbError};
use platform::secret::{id, sealed, token};
use platform::web::{App, Problem, Visitor};
use serde_json::json;

use super::super::model::{Link, MandateHeld, Person, PersonState};
use super::super::sql;
use super::sessions::begin_session;
use super::sign_in::{LetIn, SignInError};
use super::{folded_email, record};

/// The role that the first person gets.
const FIRST_ROLE: &str = "administrator";
/// How long the first link holds.
const FIRST_HOURS: i64 = 24;

/// On an installation that nobody administers: the secret of the link by which the first administrator comes in.
/// Earlier ones lose their force.
pub async fn open_door(db: &Db, clock: &Clock) -> Result<Option<String>, DbError> {
    if sql::holders(db, FIRST_ROLE, &clock.today()).await? > 0 {
        return Ok(None);
    }
    let now = clock.now();
    let secret = token();
    let link = Link {
        digest: sealed(&secret),
        person: None,
        purpose: "welcome".into(),
        browser: None,
        next: None,
        expires_at: stamp(now + SignedDuration::from_hours(FIRST_HOURS)),
        used_at: None,
    };
    let mut tx = db.begin().await?;
    sql::drop_links(&mut tx, "welcome").await?;
    sql::insert_link(&mut tx, &link, &stamp(now)).await?;
    tx.commit_unseen().await?;
    Ok(Some(secret))
}

/// Whether the first link still holds.
pub async fn look_at_door(app: &App, secret: &str) -> Result<Link, SignInError> {
    sql::link_by_digest(&app.db, &sealed(secret))
        .await?
        .filter(|link| link.purpose == "welcome" && link.used_at.is_none())
        .filter(|link| link.expires_at > stamp(app.clock.now()))
        .ok_or(SignInError::Spent)
}

/// The first administrator comes in.
pub async fn be_welcome(
    app: &App,
    secret: &str,
    (name, email): (&str, &str),
    lang: Lang,
    visitor: &Visitor,
) -> Result<LetIn, Problem> {
    let link = look_at_door(app, secret).await?;
    let folded =
        folded_email(email).ok_or_else(|| Problem::invalid("email", "email", email, "name@example.org"))?;
    if name.trim().is_empty() {
        return Err(Problem::invalid("name-missing", "name", name, ""));
    }
    let now = app.clock.now();
    let person = Person {
        id: id(now),
        name: Some(name.trim().to_owned()),
        email: Some(email.trim().to_owned()),
        lang: lang.code().to_owned(),
        state: PersonState::Active.word().to_owned(),
        post: None,
        created_at: stamp(now),
    };
    let mandate = MandateHeld {
        id: id(now),
        person: person.id.clone(),
        role: FIRST_ROLE.to_owned(),
        government: None,
        subcommittee: None,
        desk: None,
        dispatched_by: None,
        state: "active".to_owned(),
        from: app.clock.today(),
        until: None,
        granted_by: "first-administrator".to_owned(),
        proposed_by: None,
    };
    let mut tx = app.db.begin().await?;
    if !sql::use_link(&mut tx, &link.digest, &stamp(now)).await? {
        return Err(SignInError::Spent.into());
    }
    sql::insert_person(&mut tx, &person, &folded).await?;
    sql::insert_mandate(&mut tx, &mandate).await?;
    record(
        &mut tx,
        Actor::operator(),
        now,
        ("grant-mandate", "mandate", &mandate.id),
        &json!({ "person": person.id, "role": mandate.role, "from": mandate.from }),
    )
    .await?;
    let secret = begin_session(&mut tx, &person.id, "first-administrator", visitor, now).await?;
    tx.commit().await?;
    Ok(LetIn {
        secret,
        next: Some("/me".to_owned()),
    })
}
