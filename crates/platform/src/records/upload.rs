//! Sheets that were looked at and wait to be applied, for a day at most.

use crate::db::{Db, DbError, Json, Tx, row, sql};

/// How long a sheet waits.
const HOURS: i64 = 24;

/// A sheet that somebody uploaded, as its cells.
#[derive(Clone, Debug)]
pub struct Upload {
    pub id: String,
    pub kind: String,
    /// The record it is about, if it is about one.
    pub subject: String,
    /// What the visitor's machine calls it.
    pub name: String,
    pub grid: Json<Vec<Vec<String>>>,
}

row!(Upload {
    id,
    kind,
    subject,
    name,
    grid
});

fn stamp(moment: jiff::Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Keeps a sheet until its owner applies it; sheets that waited too long are forgotten.
pub async fn wait(db: &Db, upload: &Upload, owner: &str, now: jiff::Timestamp) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    sql("delete from sys_upload where expires_at < $1")
        .bind(&stamp(now))
        .exec(&mut tx)
        .await?;
    let until = now + jiff::SignedDuration::from_hours(HOURS);
    sql(
        "insert into sys_upload (id, kind, subject, name, actor, grid, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&upload.id)
    .bind(&upload.kind)
    .bind(&upload.subject)
    .bind(&upload.name)
    .bind(owner)
    .bind(&upload.grid)
    .bind(&stamp(until))
    .exec(&mut tx)
    .await?;
    tx.commit().await
}

/// A sheet that waits, for its owner.
pub async fn upload_of(
    db: &Db,
    id: &str,
    owner: &str,
    now: jiff::Timestamp,
) -> Result<Option<Upload>, DbError> {
    sql(
        "select id, kind, subject, name, grid from sys_upload where id = $1 and actor = $2 \
         and expires_at >= $3",
    )
    .bind(id)
    .bind(owner)
    .bind(&stamp(now))
    .opt(db)
    .await
}

/// Forgets a sheet that was applied.
pub async fn take_upload(db: &Db, id: &str) -> Result<(), DbError> {
    let mut tx: Tx = db.begin().await?;
    sql("delete from sys_upload where id = $1")
        .bind(id)
        .exec(&mut tx)
        .await?;
    tx.commit().await
}
