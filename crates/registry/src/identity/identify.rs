use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use base::Localized;
use jiff::{SignedDuration, Timestamp};
use platform::actor::{Mandate, SignedIn};
use platform::clock::stamp;
use platform::db::{Db, DbError};
use platform::permissions::SessionLimits;
use platform::secret::sealed;
use platform::web::App;

use super::model::{MandateHeld, PersonState, Session};
use super::sql;

/// How old a session's last sign of life may be before it is written anew.
const SEEN_SECONDS: i64 = 60;

/// Whose session a secret opens, with the mandates that hold today.
pub fn identify(
    app: Arc<App>,
    secret: String,
) -> Pin<Box<dyn Future<Output = Result<Option<SignedIn>, DbError>> + Send>> {
    Box::pin(async move {
        let now = app.clock.now();
        let Some(session) = sql::session_by_digest(&app.db, &sealed(&secret)).await? else {
            return Ok(None);
        };
        if !lives(&session, app.permissions.session, now) {
            return Ok(None);
        }
        let Some(person) = sql::person_by_id(&app.db, &session.person).await? else {
            return Ok(None);
        };
        if !person.is(PersonState::Active) {
            return Ok(None);
        }
        let today = app.clock.today();
        let mut objects: BTreeMap<String, Localized> = sql::objects_of(&app.db, &person.id, today)
            .await?
            .into_iter()
            .collect();
        let mandates = sql::mandates_of(&app.db, &person.id)
            .await?
            .into_iter()
            .filter(|mandate| mandate.holds_on(today))
            .map(|mandate| acting(objects.remove(&mandate.id), mandate))
            .collect();
        touch(&app.db, &session, now).await?;
        Ok(Some(SignedIn {
            name: person.shown().to_owned(),
            is_post: person.post.is_some(),
            person: person.id,
            session: session.digest,
            form_key: session.form_key,
            mandates,
        }))
    })
}

fn acting(object: Option<Localized>, held: MandateHeld) -> Mandate {
    Mandate {
        id: held.id,
        role: held.role,
        government: held.government,
        subcommittee: held.subcommittee,
        desk: held.desk,
        object,
        until: held.until,
    }
}

/// Whether a session is within its limits.
pub(super) fn lives(session: &Session, limits: SessionLimits, now: Timestamp) -> bool {
    session.seen_at >= oldest_seen(limits, now)
        && session.created_at >= stamp(now - SignedDuration::from_hours(limits.absolute_hours))
}

/// The moment before which a session must not have been seen last.
pub(super) fn oldest_seen(limits: SessionLimits, now: Timestamp) -> String {
    stamp(now - SignedDuration::from_mins(limits.idle_minutes))
}

async fn touch(db: &Db, session: &Session, now: Timestamp) -> Result<(), DbError> {
    if session.seen_at >= stamp(now - SignedDuration::from_secs(SEEN_SECONDS)) {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    sql::touch_session(&mut tx, &session.digest, &stamp(now)).await?;
    tx.commit_unseen().await
}
