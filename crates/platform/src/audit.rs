//! The audit record: every change appends one entry in its own transaction, numbered without a gap.
//!
//! `canonical` is compact JSON with sorted keys; `digest` is its SHA-256 in hexadecimal. Those bytes are what a
//! log of the records will commit to.

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::db::{Db, DbError, Engine, Tx, row, sql};

/// Who did something, as the record names them.
#[derive(Clone, Debug)]
pub struct Actor {
    pub name: String,
    pub mandate: Option<String>,
}

impl Actor {
    /// Whoever runs a command on the machine itself.
    pub fn operator() -> Self {
        Self {
            name: "operator".into(),
            mandate: None,
        }
    }
}

/// One change.
pub struct Change<'a> {
    pub action: &'a str,
    pub kind: &'a str,
    pub id: &'a str,
    /// Digest of what stood there before.
    pub before: Option<&'a str>,
    pub after: &'a Value,
}

/// An entry as it is stored and served.
#[derive(Debug, Serialize)]
pub struct Entry {
    pub seq: i64,
    pub at: String,
    pub actor: String,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: String,
    pub canonical: String,
    pub digest: String,
}

row!(Entry {
    seq,
    at,
    actor,
    action,
    subject_kind,
    subject_id,
    canonical,
    digest
});

/// The right to append within one transaction. Holds the lock that keeps the sequence without gaps.
pub struct Auditor {
    next: i64,
    at: String,
    actor: Actor,
}

/// SHA-256 in lower-case hexadecimal.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl Auditor {
    pub async fn begin(tx: &mut Tx, actor: Actor, now: jiff::Timestamp) -> Result<Self, DbError> {
        if let Tx::Postgres(_) = tx {
            sql("lock table sys_audit in exclusive mode").exec(tx).await?;
        }
        let (last,): (i64,) = sql("select coalesce(max(seq), 0) from sys_audit").one(tx).await?;
        Ok(Self {
            next: last + 1,
            at: now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            actor,
        })
    }

    pub fn at(&self) -> &str {
        &self.at
    }

    /// Number of the entry that will be appended next.
    pub fn next(&self) -> i64 {
        self.next
    }

    pub async fn append(&mut self, tx: &mut Tx, change: Change<'_>) -> Result<(), DbError> {
        let canonical = json!({
            "seq": self.next, "at": self.at, "actor": self.actor.name, "mandate": self.actor.mandate,
            "action": change.action, "kind": change.kind, "id": change.id,
            "before": change.before, "after": change.after,
        })
        .to_string();
        sql("insert into sys_audit (seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
        .bind(self.next)
        .bind(&self.at)
        .bind(&self.actor.name)
        .bind(&self.actor.mandate)
        .bind(change.action)
        .bind(change.kind)
        .bind(change.id)
        .bind(&canonical)
        .bind(&digest(canonical.as_bytes()))
        .exec(tx)
        .await?;
        self.next += 1;
        Ok(())
    }
}

/// Entries of one subject, oldest first.
pub async fn entries_for(db: &Db, kind: &str, id: &str) -> Result<Vec<Entry>, DbError> {
    sql(
        "select seq, at, actor, action, subject_kind, subject_id, canonical, digest from sys_audit \
         where subject_kind = $1 and subject_id = $2 order by seq",
    )
    .bind(kind)
    .bind(id)
    .all(db)
    .await
}

/// What one actor did, oldest first.
pub async fn entries_by(db: &Db, actor: &str) -> Result<Vec<Entry>, DbError> {
    sql(
        "select seq, at, actor, action, subject_kind, subject_id, canonical, digest from sys_audit \
         where actor = $1 order by seq",
    )
    .bind(actor)
    .all(db)
    .await
}

/// Checks the whole record: numbers without a gap, digests that fit. Names the first entry of each fault.
pub async fn faults(db: &Db) -> Result<Vec<String>, DbError> {
    let mut faults = Vec::new();
    let mut expected = 1;
    loop {
        let page: Vec<Entry> = sql(
            "select seq, at, actor, action, subject_kind, subject_id, canonical, digest from sys_audit \
             where seq >= $1 order by seq limit 1000",
        )
        .bind(expected)
        .all(db)
        .await?;
        if page.is_empty() {
            return Ok(faults);
        }
        for entry in page {
            if entry.seq != expected {
                faults.push(format!(
                    "audit record: entry {expected} is missing, {} follows",
                    entry.seq
                ));
            }
            if digest(entry.canonical.as_bytes()) != entry.digest {
                faults.push(format!(
                    "audit record: entry {} does not fit its digest",
                    entry.seq
                ));
            }
            expected = entry.seq + 1;
        }
    }
}

/// Number of the newest entry; 0 if there is none.
pub async fn newest(db: &Db) -> Result<i64, DbError> {
    let (seq,): (i64,) = sql("select coalesce(max(seq), 0) from sys_audit").one(db).await?;
    Ok(seq)
}

/// How many entries there are.
pub async fn length(db: &Db) -> Result<i64, DbError> {
    sql("select count(*) from sys_audit")
        .one(db)
        .await
        .map(|(count,)| count)
}

/// The engine's name in reports.
pub fn engine_name(db: &Db) -> &'static str {
    match db.engine() {
        Engine::Sqlite => "SQLite",
        Engine::Postgres => "PostgreSQL",
    }
}
