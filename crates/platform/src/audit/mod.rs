//! The audit record: every change appends one entry in its own transaction, numbered without a gap. The entries
//! are the leaves of an RFC 6962 Merkle log whose signed checkpoints are published, so that altering, removing or
//! cutting off entries shows, and anyone can be given a receipt for one.
//!
//! Owns `sys_audit`, `sys_checkpoint`, `sys_cosignature` and the derived `derived_log_node`. Never deletes an
//! entry; content may be erased, which is itself an entry. `docs/AUDIT.md` tells formats, commands and limits.

mod checkpoint;
mod keys;
pub mod leaf;
pub mod note;
pub mod offline;
mod publish;
pub mod receipt;
mod record;
mod sql;
mod store;
pub mod tiles;
pub mod tree;
mod verify;
pub mod witness;

pub use checkpoint::{
    LogError, Published, add_cosignature, checkpoint_note, checkpoints, newest_note, request,
    sign_checkpoint, sign_when_due,
};
pub use keys::{log_key, replace_key, verifier_keys, write_secret};
pub use leaf::digest;
pub use publish::{publish, write};
pub use receipt::{opened_receipt, public_receipt};
pub use record::{Actor, Auditor, Change, Entry, EraseError, Tail, erase};
pub use sql::{Cosigned, Signed};
pub use store::{settle, tile};
pub use verify::{Fault, Kept, Report, verify};

use crate::db::{Db, DbError, Engine};

/// Entries of one subject, oldest first.
pub async fn entries_for(db: &Db, kind: &str, id: &str) -> Result<Vec<Entry>, DbError> {
    sql::entries_for(db, kind, id).await
}

/// What one actor did, oldest first.
pub async fn entries_by(db: &Db, actor: &str) -> Result<Vec<Entry>, DbError> {
    sql::entries_by(db, actor).await
}

/// Entries from a number on, at most a thousand.
pub async fn entries_from(db: &Db, seq: i64) -> Result<Vec<Entry>, DbError> {
    sql::entries_from(db, seq).await
}

/// Number of the newest entry; 0 if there is none.
pub async fn newest(db: &Db) -> Result<i64, DbError> {
    sql::newest(db).await
}

/// How many entries the log has, and the root over them, in hexadecimal: what a checkpoint would sign now.
pub async fn head(db: &Db) -> Result<(i64, String), DbError> {
    let size = sql::newest(db).await?;
    let root = store::root_at(db.into(), store::counted(size)).await?;
    Ok((size, leaf::hex(&root.unwrap_or_default())))
}

/// A number that grows with every entry, checkpoint and cosignature: what was answered before may be out of date.
pub async fn edition(db: &Db) -> Result<i64, DbError> {
    sql::edition(db).await
}

/// How many entries there are.
pub async fn length(db: &Db) -> Result<i64, DbError> {
    sql::length(db).await
}

/// Whatever is wrong with the record, its log and its checkpoints, in words, the first entry concerned first.
pub async fn faults(db: &Db) -> Result<Vec<String>, DbError> {
    let report = verify(db, &[], &[]).await?;
    Ok(report.faults.into_iter().map(|fault| fault.says).collect())
}

/// The engine's name in reports.
pub fn engine_name(db: &Db) -> &'static str {
    match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    }
}
