//! One operation a file: load, decide, write, record, queue, commit.

pub(super) mod demo;
pub(super) mod mandates;
mod notice;
pub(super) mod passkeys;
pub(super) mod people;
pub(super) mod personal;
pub(super) mod provider;
pub(super) mod recovery;
pub(super) mod reminder;
pub(super) mod sessions;
pub(super) mod sign_in;
pub(super) mod welcome;

use jiff::Timestamp;
use platform::audit::{Actor, Auditor, Change};
use platform::db::{DbError, Tx};
use serde_json::Value;

/// Appends what was done to the audit record. `after` names people by id only.
pub(super) async fn record(
    tx: &mut Tx,
    actor: Actor,
    now: Timestamp,
    (action, kind, id): (&str, &str, &str),
    after: &Value,
) -> Result<(), DbError> {
    record_citing(tx, actor, now, (action, kind, id), after, &[]).await
}

/// The same for what rests on clauses of the charter.
pub(super) async fn record_citing(
    tx: &mut Tx,
    actor: Actor,
    now: Timestamp,
    (action, kind, id): (&str, &str, &str),
    after: &Value,
    cites: &[String],
) -> Result<(), DbError> {
    let mut auditor = Auditor::begin(tx, actor, now).await?;
    let change = Change {
        action,
        kind,
        id,
        before: None,
        after,
        cites,
    };
    auditor.append(tx, change).await.map(drop)
}

/// A mail address as it is compared; nothing if it cannot be one.
pub(super) fn folded_email(text: &str) -> Option<String> {
    const EMAIL_BYTES_MAX: usize = 254;
    let (local, domain) = text.rsplit_once('@')?;
    let sound = text.len() <= EMAIL_BYTES_MAX
        && !local.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && text
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"<>,;\"()".contains(c));
    sound.then(|| text.to_lowercase())
}
