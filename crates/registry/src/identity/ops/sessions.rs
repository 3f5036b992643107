use jiff::Timestamp;
use platform::actor::SignedIn;
use platform::audit::Actor;
use platform::clock::stamp;
use platform::db::{DbError, Tx};
use platform::secret::{derived, sealed, token};
use platform::web::{App, Visitor};
use serde_json::json;

use super::super::model::Session;
use super::super::sql;
use super::record;

/// Begins a session and gives its secret, which goes into a cookie and nowhere else. Every sign-in makes a new one.
pub async fn begin_session(
    tx: &mut Tx,
    person: &str,
    way: &str,
    visitor: &Visitor,
    now: Timestamp,
) -> Result<String, DbError> {
    let secret = token();
    let at = stamp(now);
    let session = Session {
        digest: sealed(&secret),
        person: person.to_owned(),
        way: way.to_owned(),
        program: visitor.program.clone(),
        form_key: derived(&secret, "form"),
        created_at: at.clone(),
        seen_at: at,
    };
    sql::insert_session(tx, &session).await?;
    let actor = Actor {
        name: person.to_owned(),
        mandate: None,
    };
    record(
        tx,
        actor,
        now,
        ("sign-in", "person", person),
        &json!({ "way": way }),
    )
    .await?;
    Ok(secret)
}

/// Ends one session of the person who asks; says whether there was one.
pub async fn end_session(app: &App, who: &SignedIn, digest: &str) -> Result<bool, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let ended = sql::end_session(&mut tx, &who.person, digest, &stamp(now)).await?;
    if ended {
        let done = ("sign-out", "person", who.person.as_str());
        record(&mut tx, who.acting(None), now, done, &json!({})).await?;
    }
    tx.commit().await?;
    Ok(ended)
}

/// Ends every session of a person but `kept` (empty: all of them).
pub async fn end_sessions(app: &App, actor: Actor, person: &str, kept: &str) -> Result<u64, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let count = sql::end_sessions_but(&mut tx, person, kept, &stamp(now)).await?;
    record(
        &mut tx,
        actor,
        now,
        ("sign-out-everywhere", "person", person),
        &json!({ "sessions": count }),
    )
    .await?;
    tx.commit().await?;
    Ok(count)
}
