//! Every statement of the audit record and its log.

use crate::db::{Arg, Db, DbError, On, Rows, Tx, row, sql};

use super::Entry;

/// A row of the record, whole.
#[derive(Clone, Debug)]
pub(super) struct Stored {
    pub seq: i64,
    pub at: String,
    pub actor: String,
    pub mandate: Option<String>,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: String,
    pub canonical: Option<String>,
    pub digest: Option<String>,
    pub salt: Option<String>,
    pub leaf: Option<String>,
}

row!(Stored {
    seq,
    at,
    actor,
    mandate,
    action,
    subject_kind,
    subject_id,
    canonical,
    digest,
    salt,
    leaf
});

/// A checkpoint as it was signed.
#[derive(Clone, Debug)]
pub struct Signed {
    pub size: i64,
    /// In hexadecimal.
    pub root: String,
    pub note: String,
    pub signed_at: String,
}

row!(Signed {
    size,
    root,
    note,
    signed_at
});

/// What a witness said of a checkpoint.
#[derive(Clone, Debug)]
pub struct Cosigned {
    pub size: i64,
    pub witness: String,
    pub verifier_key: String,
    pub line: String,
}

row!(Cosigned {
    size,
    witness,
    verifier_key,
    line
});

pub(super) async fn newest(on: impl Into<On<'_>>) -> Result<i64, DbError> {
    let (seq,): (i64,) = sql("select coalesce(max(seq), 0) from sys_audit").one(on).await?;
    Ok(seq)
}

/// The newest entry's number and commitment; 0 and none if there is no entry.
pub(super) async fn last(tx: &mut Tx) -> Result<(i64, Option<String>), DbError> {
    let found = sql("select seq, leaf from sys_audit order by seq desc limit 1")
        .opt(tx)
        .await?;
    Ok(found.unwrap_or_default())
}

pub(super) async fn length(db: &Db) -> Result<i64, DbError> {
    sql("select count(*) from sys_audit")
        .one(db)
        .await
        .map(|(count,)| count)
}

/// A number that grows with every entry, checkpoint and cosignature.
pub(super) async fn edition(db: &Db) -> Result<i64, DbError> {
    sql(
        "select (select coalesce(max(seq), 0) from sys_audit) + (select count(*) from sys_checkpoint) \
         + (select count(*) from sys_cosignature)",
    )
    .one(db)
    .await
    .map(|(sum,)| sum)
}

/// Makes writers of the record queue; SQLite's writers do so by themselves.
pub(super) async fn lock_record(tx: &mut Tx) -> Result<(), DbError> {
    if let Tx::Postgres(_) = tx {
        sql("lock table sys_audit in exclusive mode").exec(tx).await?;
    }
    Ok(())
}

/// Makes those who sign queue.
pub(super) async fn lock_checkpoints(tx: &mut Tx) -> Result<(), DbError> {
    if let Tx::Postgres(_) = tx {
        sql("lock table sys_setting, sys_checkpoint in exclusive mode")
            .exec(tx)
            .await?;
    }
    Ok(())
}

/// Entries that wait to be written.
pub(super) fn entry_rows() -> Rows {
    Rows::new(
        "insert into sys_audit (seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest, salt, \
         leaf) values",
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        "",
    )
}

/// Hashes that wait to be written.
pub(super) fn node_rows() -> Rows {
    Rows::new(
        "insert into derived_log_node (place, hash) values",
        "(?, ?)",
        "on conflict (place) do update set hash = excluded.hash",
    )
}

impl Stored {
    /// As a row of [`entry_rows`].
    pub fn row(&self) -> [Arg; 11] {
        [
            self.seq.into(),
            (&self.at).into(),
            (&self.actor).into(),
            (&self.mandate).into(),
            (&self.action).into(),
            (&self.subject_kind).into(),
            (&self.subject_id).into(),
            (&self.canonical).into(),
            (&self.digest).into(),
            (&self.salt).into(),
            (&self.leaf).into(),
        ]
    }
}

/// Entries from a number on, at most a thousand.
pub(super) async fn page(on: impl Into<On<'_>>, from: i64) -> Result<Vec<Stored>, DbError> {
    sql(
        "select seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest, salt, leaf \
         from sys_audit where seq >= $1 order by seq limit 1000",
    )
    .bind(from)
    .all(on)
    .await
}

pub(super) async fn entry(on: impl Into<On<'_>>, seq: i64) -> Result<Option<Stored>, DbError> {
    sql(
        "select seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest, salt, leaf \
         from sys_audit where seq = $1",
    )
    .bind(seq)
    .opt(on)
    .await
}

pub(super) async fn entries_for(db: &Db, kind: &str, id: &str) -> Result<Vec<Entry>, DbError> {
    sql(
        "select seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest, leaf from sys_audit \
         where subject_kind = $1 and subject_id = $2 order by seq",
    )
    .bind(kind)
    .bind(id)
    .all(db)
    .await
}

pub(super) async fn entries_by(db: &Db, actor: &str) -> Result<Vec<Entry>, DbError> {
    sql(
        "select seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest, leaf from sys_audit \
         where actor = $1 order by seq",
    )
    .bind(actor)
    .all(db)
    .await
}

pub(super) async fn entries_from(db: &Db, seq: i64) -> Result<Vec<Entry>, DbError> {
    sql(
        "select seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest, leaf from sys_audit \
         where seq >= $1 order by seq limit 1000",
    )
    .bind(seq)
    .all(db)
    .await
}

/// Takes the content of an entry away.
pub(super) async fn erase(tx: &mut Tx, seq: i64) -> Result<(), DbError> {
    sql("update sys_audit set canonical = null, digest = null, salt = null where seq = $1")
        .bind(seq)
        .exec(tx)
        .await?;
    Ok(())
}

/// Entries from before there was a log, at most a thousand: number and content.
pub(super) async fn without_leaf(tx: &mut Tx) -> Result<Vec<(i64, Option<String>)>, DbError> {
    sql("select seq, canonical from sys_audit where leaf is null and canonical is not null order by seq limit 1000")
        .all(tx)
        .await
}

/// Whether the whole record is from before there was a log. A single entry without a leaf is no such thing: it is
/// a fault, and left for the check to find.
pub(super) async fn lacks_leaves(db: &Db) -> Result<bool, DbError> {
    let (entries, leaves): (i64, i64) = sql("select count(*), count(leaf) from sys_audit where seq <= 1000")
        .one(db)
        .await?;
    Ok(entries > 0 && leaves == 0)
}

pub(super) async fn set_leaf(tx: &mut Tx, seq: i64, salt: &str, leaf: &str) -> Result<(), DbError> {
    sql("update sys_audit set salt = $2, leaf = $3 where seq = $1")
        .bind(seq)
        .bind(salt)
        .bind(leaf)
        .exec(tx)
        .await?;
    Ok(())
}

/// Commitments of entries from one number up to another, both included.
pub(super) async fn leaves(
    on: impl Into<On<'_>>,
    first: i64,
    last: i64,
) -> Result<Vec<(i64, Option<String>)>, DbError> {
    sql("select seq, leaf from sys_audit where seq >= $1 and seq <= $2 order by seq")
        .bind(first)
        .bind(last)
        .all(on)
        .await
}

/// How many stored hashes are asked for at once.
const KEYS: usize = 16;

/// The stored hashes under these keys, as far as they are there.
pub(super) async fn nodes(mut on: On<'_>, keys: &[i64]) -> Result<Vec<(i64, String)>, DbError> {
    let mut found = Vec::new();
    for some in keys.chunks(KEYS) {
        let mut statement = sql("select place, hash from derived_log_node where place in \
             ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)");
        for at in 0..KEYS {
            statement = statement.bind(some.get(at).copied().unwrap_or(-1));
        }
        let rows: Vec<(i64, String)> = statement.all(again(&mut on)).await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The same place to run a further statement on.
pub(super) fn again<'a>(on: &'a mut On<'_>) -> On<'a> {
    match on {
        On::Db(db) => On::Db(db),
        On::Tx(tx) => On::Tx(tx),
    }
}

/// Stored hashes side by side.
pub(super) async fn node_range(db: &Db, first: i64, last: i64) -> Result<Vec<(i64, String)>, DbError> {
    sql("select place, hash from derived_log_node where place >= $1 and place <= $2 order by place")
        .bind(first)
        .bind(last)
        .all(db)
        .await
}

pub(super) async fn put_node(tx: &mut Tx, place: i64, hash: &str) -> Result<(), DbError> {
    sql("insert into derived_log_node (place, hash) values ($1, $2) \
         on conflict (place) do update set hash = excluded.hash")
    .bind(place)
    .bind(hash)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn drop_nodes(tx: &mut Tx) -> Result<(), DbError> {
    sql("delete from derived_log_node").exec(tx).await?;
    Ok(())
}

pub(super) async fn setting(on: impl Into<On<'_>>, name: &str) -> Result<Option<String>, DbError> {
    let found: Option<(String,)> = sql("select value from sys_setting where name = $1")
        .bind(name)
        .opt(on)
        .await?;
    Ok(found.map(|(value,)| value))
}

pub(super) async fn set_setting(tx: &mut Tx, name: &str, value: &str) -> Result<(), DbError> {
    sql("insert into sys_setting (name, value) values ($1, $2) \
         on conflict (name) do update set value = excluded.value")
    .bind(name)
    .bind(value)
    .exec(tx)
    .await?;
    Ok(())
}

/// Checkpoints, newest first.
pub(super) async fn checkpoints(db: &Db) -> Result<Vec<Signed>, DbError> {
    sql("select size, root, note, signed_at from sys_checkpoint order by size desc")
        .all(db)
        .await
}

pub(super) async fn newest_checkpoint(on: impl Into<On<'_>>) -> Result<Option<Signed>, DbError> {
    sql("select size, root, note, signed_at from sys_checkpoint order by size desc limit 1")
        .opt(on)
        .await
}

pub(super) async fn checkpoint(on: impl Into<On<'_>>, size: i64) -> Result<Option<Signed>, DbError> {
    sql("select size, root, note, signed_at from sys_checkpoint where size = $1")
        .bind(size)
        .opt(on)
        .await
}

pub(super) async fn insert_checkpoint(tx: &mut Tx, signed: &Signed) -> Result<(), DbError> {
    sql("insert into sys_checkpoint (size, root, note, signed_at) values ($1, $2, $3, $4)")
        .bind(signed.size)
        .bind(&signed.root)
        .bind(&signed.note)
        .bind(&signed.signed_at)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn cosignatures(db: &Db) -> Result<Vec<Cosigned>, DbError> {
    sql("select size, witness, verifier_key, line from sys_cosignature order by size, witness")
        .all(db)
        .await
}

pub(super) async fn insert_cosignature(tx: &mut Tx, said: &Cosigned, at: &str) -> Result<(), DbError> {
    sql(
        "insert into sys_cosignature (size, witness, verifier_key, line, added_at) values ($1, $2, $3, $4, $5) \
         on conflict (size, witness) do update set verifier_key = excluded.verifier_key, line = excluded.line, \
         added_at = excluded.added_at",
    )
    .bind(said.size)
    .bind(&said.witness)
    .bind(&said.verifier_key)
    .bind(&said.line)
    .bind(at)
    .exec(tx)
    .await?;
    Ok(())
}
