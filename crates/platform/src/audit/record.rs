//! Appending to the record, and erasing content from it.

use serde::Serialize;
use serde_json::{Value, json};

use super::leaf::{commitment, digest, fresh_secret, hex};
use super::sql::{self, Stored};
use super::store::Edge;
use super::tree::leaf_hash;
use crate::db::{Db, DbError, Rows, Tx, row};

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
    /// Rules and clauses the change rests on.
    pub cites: &'a [String],
}

/// An entry as it is stored and served. Content and digest are absent once they were erased.
#[derive(Debug, Serialize)]
pub struct Entry {
    pub seq: i64,
    pub at: String,
    pub actor: String,
    pub mandate: Option<String>,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: String,
    pub canonical: Option<String>,
    pub digest: Option<String>,
    pub leaf: Option<String>,
}

row!(Entry {
    seq,
    at,
    actor,
    mandate,
    action,
    subject_kind,
    subject_id,
    canonical,
    digest,
    leaf
});

/// The right to append within one transaction. Holds the lock that keeps the sequence without gaps.
pub struct Auditor {
    /// Number and commitment of the newest entry.
    end: (i64, Option<String>),
    at: String,
    actor: Actor,
    edge: Edge,
    /// Rows that wait, and whether they do so until [`Auditor::finish`].
    entries: Rows,
    nodes: Rows,
    gathers: bool,
}

/// Where the log ended for somebody who appended to it: they may go on from there without reading it again.
#[derive(Default)]
pub struct Tail {
    end: (i64, Option<String>),
    edge: Edge,
}

/// A moment as the record writes it.
pub(super) fn moment(now: jiff::Timestamp) -> String {
    now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The action and kind of the entry that says that another one's content was erased.
pub(super) const ERASE: (&str, &str) = ("erase", "audit-entry");

impl Auditor {
    pub async fn begin(tx: &mut Tx, actor: Actor, now: jiff::Timestamp) -> Result<Self, DbError> {
        sql::lock_record(tx).await?;
        Ok(Self {
            end: sql::last(tx).await?,
            at: moment(now),
            actor,
            edge: Edge::default(),
            entries: sql::entry_rows(),
            nodes: sql::node_rows(),
            gathers: false,
        })
    }

    /// The same right for many entries: they are written together, once [`Auditor::finish`] is called.
    pub fn gathering(mut self) -> Self {
        self.gathers = true;
        self
    }

    /// The same right for whoever appended before; says whether nobody has since.
    pub fn resuming(mut self, tail: Tail) -> (Self, bool) {
        let resumes = tail.end == self.end;
        if resumes {
            self.edge = tail.edge;
        }
        (self, resumes)
    }

    /// Where the log ends with what was appended. Worth nothing unless the transaction is committed.
    pub fn into_tail(self) -> Tail {
        Tail {
            end: self.end,
            edge: self.edge,
        }
    }

    /// Writes what waits.
    pub async fn finish(&mut self, tx: &mut Tx) -> Result<(), DbError> {
        self.entries.write(tx).await?;
        self.nodes.write(tx).await
    }

    pub fn at(&self) -> &str {
        &self.at
    }

    /// The next entries are of somebody else: a transaction may write what several people did at once.
    pub fn act_as(&mut self, actor: Actor) {
        self.actor = actor;
    }

    /// Number of the entry that will be appended next.
    pub fn next(&self) -> i64 {
        self.end.0 + 1
    }

    /// Appends one entry and gives its number.
    pub async fn append(&mut self, tx: &mut Tx, change: Change<'_>) -> Result<i64, DbError> {
        let canonical = json!({
            "seq": self.next(), "at": self.at, "actor": self.actor.name, "mandate": self.actor.mandate,
            "action": change.action, "kind": change.kind, "id": change.id,
            "before": change.before, "after": change.after, "cites": change.cites,
        })
        .to_string();
        let salt = fresh_secret();
        let leaf = commitment(&salt, &canonical);
        let seq = self.next();
        let entry = Stored {
            seq,
            at: self.at.clone(),
            actor: self.actor.name.clone(),
            mandate: self.actor.mandate.clone(),
            action: change.action.to_owned(),
            subject_kind: change.kind.to_owned(),
            subject_id: change.id.to_owned(),
            digest: Some(digest(canonical.as_bytes())),
            canonical: Some(canonical),
            salt: Some(hex(&salt)),
            leaf: Some(hex(&leaf)),
        };
        self.entries.push(entry.row());
        self.edge.push(tx, &mut self.nodes, seq, leaf_hash(&leaf)).await?;
        if !self.gathers {
            self.finish(tx).await?;
        }
        self.end = (seq, Some(hex(&leaf)));
        Ok(seq)
    }

    /// Erases the content of an entry: what was said and the salt are gone, who did what to which record and the
    /// entry's place in the log stay. The erasure is an entry that repeats what stays.
    pub async fn erase(&mut self, tx: &mut Tx, seq: i64, reason: &str) -> Result<i64, EraseError> {
        let entry = sql::entry(&mut *tx, seq).await?.ok_or(EraseError::Missing(seq))?;
        if (entry.action.as_str(), entry.subject_kind.as_str()) == ERASE {
            return Err(EraseError::Kept(seq));
        }
        if entry.canonical.is_none() {
            return Err(EraseError::Done(seq));
        }
        sql::erase(tx, seq).await?;
        let after = json!({ "reason": reason, "stays": stays(&entry) });
        let change = Change {
            action: ERASE.0,
            kind: ERASE.1,
            id: &seq.to_string(),
            before: None,
            after: &after,
            cites: &[],
        };
        Ok(self.append(tx, change).await?)
    }
}

/// What of an entry outlives the erasure of its content.
pub(super) fn stays(entry: &Stored) -> Value {
    json!({
        "seq": entry.seq, "at": entry.at, "actor": entry.actor, "mandate": entry.mandate, "action": entry.action,
        "kind": entry.subject_kind, "id": entry.subject_id, "leaf": entry.leaf,
    })
}

/// Why content was not erased.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    #[error("there is no entry {0}")]
    Missing(i64),
    #[error("entry {0} says that content was erased, and is kept")]
    Kept(i64),
    #[error("the content of entry {0} was erased before")]
    Done(i64),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Erases the content of one entry in a transaction of its own.
pub async fn erase(
    db: &Db,
    seq: i64,
    reason: &str,
    actor: Actor,
    now: jiff::Timestamp,
) -> Result<i64, EraseError> {
    let mut tx = db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
    let said = auditor.erase(&mut tx, seq, reason).await?;
    tx.commit().await?;
    Ok(said)
}
