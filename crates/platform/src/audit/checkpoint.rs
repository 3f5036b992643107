//! Signing the tree head, and what is published of it.

use super::leaf::{base64, hex, unhex};
use super::note::{self, Checkpoint, NoteFault, SecretKey};
use super::record::{Actor, Auditor, Change, moment};
use super::sql::{self, Cosigned, Signed};
use super::store::{counted, proof, root_at, stored};
use super::tree::{consistency_parts, is_consistent};
use super::{keys, verifier_keys};
use crate::db::{Db, DbError, On};

/// Why the log was not signed, or a cosignature not taken.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    #[error(transparent)]
    Db(#[from] DbError),
    #[error("the log's key file {0} cannot be read or made")]
    File(String, #[source] std::io::Error),
    #[error("the log's key file {0} does not hold a log's key")]
    Key(String, #[source] NoteFault),
    #[error("the key in {file} signs for {name}, and this log is {origin}")]
    OtherLog {
        file: String,
        name: String,
        origin: String,
    },
    #[error(
        "this log is signed with {expected}, and {file} does not hold that key: bring the file from where the log \
         was signed before, or begin to sign with another one by `plenary audit checkpoint --replace-key`"
    )]
    OtherKey { file: String, expected: String },
    #[error("the record has {size} entries, fewer than the {signed} that were signed: entries are missing")]
    Shrunk { size: u64, signed: u64 },
    #[error("the record does not go on from its last checkpoint, over {signed} entries: it is not signed")]
    Forked { signed: u64 },
    #[error("a note cannot be used")]
    Note(#[from] NoteFault),
    #[error("this log has no checkpoint over {0} entries with this root")]
    Unknown(u64),
}

/// Signs the record as it stands, unless that was done; nothing while there are no entries. Refuses when the record
/// does not begin with what was signed before.
pub async fn sign_checkpoint(
    db: &Db,
    key: &SecretKey,
    now: jiff::Timestamp,
) -> Result<Option<Signed>, LogError> {
    let mut tx = db.begin().await?;
    sql::lock_checkpoints(&mut tx).await?;
    let size = counted(sql::newest(&mut tx).await?);
    let last = sql::newest_checkpoint(&mut tx).await?;
    if size == 0 && last.is_none() {
        return Ok(None);
    }
    let signed = last.as_ref().map_or(0, |last| counted(last.size));
    let shrunk = || LogError::Shrunk { size, signed };
    let parts = consistency_parts(signed, size).ok_or_else(shrunk)?;
    let root = root_at(On::Tx(&mut tx), size).await?.ok_or_else(shrunk)?;
    if let Some(last) = last {
        let hashes = proof(On::Tx(&mut tx), &parts).await?.ok_or_else(shrunk)?;
        let old = unhex(&last.root).unwrap_or_default();
        if !is_consistent((signed, &old), (size, &root), &hashes) {
            return Err(LogError::Forked { signed });
        }
        if signed == size {
            return Ok(Some(last));
        }
    }
    let checkpoint = Checkpoint {
        origin: key.name().to_owned(),
        size,
        root,
    };
    let made = Signed {
        size: stored(size),
        root: hex(&root),
        note: key.sign(&checkpoint)?,
        signed_at: moment(now),
    };
    sql::insert_checkpoint(&mut tx, &made).await?;
    tx.commit().await?;
    Ok(Some(made))
}

/// Signs if the newest checkpoint is of an earlier day.
pub async fn sign_when_due(db: &Db, key: &SecretKey, now: jiff::Timestamp) -> Result<(), LogError> {
    let today = moment(now);
    let last = sql::newest_checkpoint(db).await?;
    let day = |moment: &str| moment.get(..10).map(str::to_owned);
    if last.is_none_or(|last| day(&last.signed_at) < day(&today)) {
        sign_checkpoint(db, key, now).await?;
    }
    Ok(())
}

/// What the log shows of itself.
#[derive(Clone, Debug)]
pub struct Published {
    /// Its name, once it has one.
    pub origin: Option<String>,
    /// Its verifier keys, the one in use last.
    pub keys: Vec<String>,
    /// Newest first.
    pub checkpoints: Vec<Signed>,
    pub cosignatures: Vec<Cosigned>,
}

/// Everything that was signed.
pub async fn checkpoints(db: &Db) -> Result<Published, DbError> {
    Ok(Published {
        origin: keys::origin(db).await?,
        keys: verifier_keys(db).await?,
        checkpoints: sql::checkpoints(db).await?,
        cosignatures: sql::cosignatures(db).await?,
    })
}

/// The note with the lines of its witnesses.
async fn complete(db: &Db, signed: Signed) -> Result<String, DbError> {
    let lines = sql::cosignatures(db).await?;
    let of_it = lines.iter().filter(|said| said.size == signed.size);
    Ok(of_it.fold(signed.note, |note, said| format!("{note}{}\n", said.line)))
}

/// The newest checkpoint, with its cosignatures.
pub async fn newest_note(db: &Db) -> Result<Option<String>, DbError> {
    match sql::newest_checkpoint(db).await? {
        Some(signed) => complete(db, signed).await.map(Some),
        None => Ok(None),
    }
}

/// The checkpoint over this many entries, with its cosignatures.
pub async fn checkpoint_note(db: &Db, size: u64) -> Result<Option<String>, DbError> {
    match sql::checkpoint(db, stored(size)).await? {
        Some(signed) => complete(db, signed).await.map(Some),
        None => Ok(None),
    }
}

/// What a witness that last cosigned `old` entries needs for the newest checkpoint: the body of a tlog-witness
/// request. Nothing if there is no checkpoint, or none as large.
pub async fn request(db: &Db, old: u64) -> Result<Option<String>, DbError> {
    let Some(signed) = sql::newest_checkpoint(db).await? else {
        return Ok(None);
    };
    let Some(parts) = consistency_parts(old, counted(signed.size)) else {
        return Ok(None);
    };
    let Some(hashes) = proof(On::Db(db), &parts).await? else {
        return Ok(None);
    };
    let lines: String = hashes.iter().map(|hash| format!("{}\n", base64(hash))).collect();
    Ok(Some(format!(
        "old {old}\n{lines}\n{}",
        complete(db, signed).await?
    )))
}

/// Takes a witness's cosignature back: it must hold over a checkpoint of this log.
pub async fn add_cosignature(
    db: &Db,
    cosigned: &str,
    witness_key: &str,
    actor: Actor,
    now: jiff::Timestamp,
) -> Result<Cosigned, LogError> {
    let checkpoint = note::open(cosigned, &verifier_keys(db).await?)?;
    let line = note::cosignature(cosigned, witness_key)?;
    let mut tx = db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
    let unknown = || LogError::Unknown(checkpoint.size);
    sql::checkpoint(&mut tx, stored(checkpoint.size))
        .await?
        .filter(|ours| ours.root == hex(&checkpoint.root))
        .ok_or_else(unknown)?;
    let said = Cosigned {
        size: stored(checkpoint.size),
        witness: note::name_of(witness_key).to_owned(),
        verifier_key: witness_key.to_owned(),
        line,
    };
    sql::insert_cosignature(&mut tx, &said, auditor.at()).await?;
    let after =
        serde_json::json!({ "witness": said.witness, "verifier_key": witness_key, "line": said.line });
    let change = Change {
        action: "cosign",
        kind: "checkpoint",
        id: &said.size.to_string(),
        before: None,
        after: &after,
        cites: &[],
    };
    auditor.append(&mut tx, change).await?;
    tx.commit().await?;
    Ok(said)
}
