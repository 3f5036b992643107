//! The audit record as a log: what tampering shows, what a receipt proves, what a witness refuses.

mod commands;
mod proofs;
mod published;
mod tampering;
mod upgrade;
mod witness;

use ::platform::audit::note::SecretKey;
use ::platform::audit::{self, Actor, Auditor, Change, Fault, Kept, Report};
use ::platform::db::Db;
use serde_json::json;
use tempfile::TempDir;

use crate::support::{clock, fresh_database};

/// A database with a record and the key that signs its log.
pub struct Log {
    pub db: Db,
    pub key: SecretKey,
    pub folder: TempDir,
}

impl Log {
    /// A record of so many entries, in a database of its own.
    pub async fn of(entries: usize) -> Self {
        Self::over(fresh_database().await, entries).await
    }

    pub async fn over(db: Db, entries: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let key = audit::log_key(&db, &folder.path().join("keys/log.key"), "near")
            .await
            .expect("a key");
        let log = Self { db, key, folder };
        log.append(entries).await;
        log
    }

    /// Appends so many changes in one transaction.
    pub async fn append(&self, entries: usize) {
        let mut tx = self.db.begin().await.expect("a transaction");
        let actor = Actor {
            name: "person-7".into(),
            mandate: Some("secretariat-officer@pr".into()),
        };
        let mut auditor = Auditor::begin(&mut tx, actor, clock().now())
            .await
            .expect("the record");
        for number in 0..entries {
            let after = json!({ "name": format!("Улаанбаатар {number}"), "by": "line\nbreak" });
            let cites = ["charter 9(2)".to_owned()];
            let change = Change {
                action: "correct",
                kind: "government",
                id: "MN-1",
                before: None,
                after: &after,
                cites: &cites,
            };
            auditor.append(&mut tx, change).await.expect("an entry");
        }
        tx.commit().await.expect("committed");
    }

    /// Signs the log and gives the note.
    pub async fn sign(&self) -> String {
        let signed = audit::sign_checkpoint(&self.db, &self.key, clock().now())
            .await
            .expect("the log is signed")
            .expect("there are entries");
        signed.note
    }

    pub fn keys(&self) -> Vec<String> {
        vec![self.key.verifier_key()]
    }

    pub async fn report(&self, kept: &[&str]) -> Report {
        let kept: Vec<Kept> = kept
            .iter()
            .map(|note| Kept {
                name: "kept".into(),
                note: (*note).to_owned(),
            })
            .collect();
        audit::verify(&self.db, &self.keys(), &kept)
            .await
            .expect("the check runs")
    }

    pub async fn faults(&self, kept: &[&str]) -> Vec<Fault> {
        self.report(kept).await.faults
    }

    /// What an administrator with the database in hand can do.
    pub async fn tamper(&self, statements: &str) {
        let mut tx = self.db.begin().await.expect("a transaction");
        tx.run_script(statements.to_owned()).await.expect("tampered");
        tx.commit().await.expect("committed");
    }
}
