use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use platform::actor::{Mandate, SignedIn};
use platform::clock::stamp;
use platform::db::{Db, DbError};
use platform::permissions::SessionLimits;
use platform::secret::sealed;
use platform::web::App;

use super::model::{Bearer, shown};
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
        let mut rows = sql::bearers(&app.db, &sealed(&secret), app.clock.today()).await?;
        // A government that changes its name in the course of a year has two then, and still is one.
        rows.dedup_by(|row, before| row.mandate == before.mandate);
        let Some(bearer) = rows.first().cloned() else {
            return Ok(None);
        };
        if !lives(&bearer, app.permissions.session, now) {
            return Ok(None);
        }
        touch(&app.db, &bearer, now).await?;
        Ok(Some(SignedIn {
            name: shown(bearer.name.as_deref()).to_owned(),
            is_post: bearer.post.is_some(),
            person: bearer.person,
            session: bearer.digest,
            form_key: bearer.form_key,
            mandates: rows.into_iter().filter_map(acting).collect(),
        }))
    })
}

fn acting(row: Bearer) -> Option<Mandate> {
    Some(Mandate {
        id: row.mandate?,
        role: row.role?,
        government: row.government,
        subcommittee: row.subcommittee,
        desk: row.desk,
        object: row.object,
        until: row.until,
    })
}

/// Whether a session is within its limits.
fn lives(session: &Bearer, limits: SessionLimits, now: Timestamp) -> bool {
    session.seen_at >= oldest_seen(limits, now)
        && session.created_at >= stamp(now - SignedDuration::from_hours(limits.absolute_hours))
}

/// The moment before which a session must not have been seen last.
pub(super) fn oldest_seen(limits: SessionLimits, now: Timestamp) -> String {
    stamp(now - SignedDuration::from_mins(limits.idle_minutes))
}

async fn touch(db: &Db, session: &Bearer, now: Timestamp) -> Result<(), DbError> {
    if session.seen_at >= stamp(now - SignedDuration::from_secs(SEEN_SECONDS)) {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    sql::touch_session(&mut tx, &session.digest, &stamp(now)).await?;
    tx.commit_unseen().await
}
