//! The key that signs the log: made at first need, kept in a file that only its owner may read. The database knows
//! the log's name and the public halves of its keys, never a secret.

use std::io::Write as _;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use super::LogError;
use super::leaf::{fresh_secret, hex};
use super::note::SecretKey;
use super::record::{Actor, Auditor, Change};
use super::sql;
use crate::db::{Db, DbError, On, Tx};

/// Names of the settings: the log's own id, and its verifier keys, one a line.
const ID: &str = "log.id";
const ORIGIN: &str = "log.origin";
const KEYS: &str = "log.keys";

/// The log's name, once it has one.
pub(super) async fn origin(on: impl Into<On<'_>>) -> Result<Option<String>, DbError> {
    sql::setting(on, ORIGIN).await
}

/// Keys that sign or have signed this log, the one in use last.
pub async fn verifier_keys(db: &Db) -> Result<Vec<String>, DbError> {
    let keys = sql::setting(db, KEYS).await?.unwrap_or_default();
    Ok(keys.lines().map(str::to_owned).collect())
}

async fn add_key(tx: &mut Tx, key: &SecretKey) -> Result<(), DbError> {
    let mut keys = sql::setting(&mut *tx, KEYS).await?.unwrap_or_default();
    keys.push_str(&key.verifier_key());
    keys.push('\n');
    sql::set_setting(tx, KEYS, &keys).await
}

/// The key that signs this log, from its file; made, with the log's name, if there was never one.
pub async fn log_key(db: &Db, file: &Path, association: &str) -> Result<SecretKey, LogError> {
    let mut tx = db.begin().await?;
    sql::lock_checkpoints(&mut tx).await?;
    // Read under the lock: another instance that shares the file may just have made it.
    let kept = read(file)?;
    let shown = file.display().to_string();
    let Some(origin) = origin(&mut tx).await? else {
        let key = match kept {
            Some(key) => key,
            None => make(file, &new_origin(association))?,
        };
        sql::set_setting(&mut tx, ID, key.name().rsplit('/').next().unwrap_or_default()).await?;
        sql::set_setting(&mut tx, ORIGIN, key.name()).await?;
        add_key(&mut tx, &key).await?;
        tx.commit().await?;
        return Ok(key);
    };
    tx.rollback().await?;
    let expected = verifier_keys(db).await?.pop().unwrap_or_default();
    match kept {
        Some(key) if key.name() != origin => Err(LogError::OtherLog {
            file: shown,
            name: key.name().to_owned(),
            origin,
        }),
        Some(key) if key.verifier_key() == expected => Ok(key),
        _ => Err(LogError::OtherKey {
            file: shown,
            expected,
        }),
    }
}

/// Lets another key sign from now on: the one in the file, or a new one if the file is not there. An audited change.
pub async fn replace_key(
    db: &Db,
    file: &Path,
    association: &str,
    actor: Actor,
    now: jiff::Timestamp,
) -> Result<SecretKey, LogError> {
    let Some(origin) = origin(db).await? else {
        return log_key(db, file, association).await;
    };
    let key = match read(file)? {
        Some(key) => key,
        None => make(file, &origin)?,
    };
    if key.name() != origin {
        return Err(LogError::OtherLog {
            file: file.display().to_string(),
            name: key.name().to_owned(),
            origin,
        });
    }
    let before = verifier_keys(db).await?.pop();
    if before.as_deref() == Some(&key.verifier_key()) {
        return Ok(key);
    }
    let mut tx = db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
    add_key(&mut tx, &key).await?;
    let after = serde_json::json!({ "before": before, "after": key.verifier_key() });
    let change = Change {
        action: "replace-key",
        kind: "log",
        id: &origin,
        before: None,
        after: &after,
        cites: &[],
    };
    auditor.append(&mut tx, change).await?;
    tx.commit().await?;
    Ok(key)
}

fn new_origin(association: &str) -> String {
    format!("{association}/plenary/{}", hex(&fresh_secret()[..8]))
}

fn read(file: &Path) -> Result<Option<SecretKey>, LogError> {
    let shown = || file.display().to_string();
    match std::fs::read_to_string(file) {
        Ok(text) => SecretKey::read_log(&text)
            .map(Some)
            .map_err(|fault| LogError::Key(shown(), fault)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(LogError::File(shown(), error)),
    }
}

fn make(file: &Path, origin: &str) -> Result<SecretKey, LogError> {
    let key = SecretKey::of_log(origin, &fresh_secret()).ok_or_else(|| LogError::OtherLog {
        file: file.display().to_string(),
        name: origin.to_owned(),
        origin: "a name without blanks".to_owned(),
    })?;
    write_secret(file, &key.secret_text())
        .map_err(|error| LogError::File(file.display().to_string(), error))?;
    Ok(key)
}

/// Writes a new file that only its owner may read; one that is there already is an error.
pub fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)?;
    }
    let mut made = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)?;
    made.write_all(text.as_bytes())?;
    made.sync_all()
}
