use std::collections::BTreeMap;

use super::{Kept, Preview, Shape};
use crate::db::{Db, DbError, Tx, made_sql, row, sql};
use crate::picture::Rendering;

/// What is known of a file when somebody asks for it.
#[derive(Debug)]
pub(crate) struct Known {
    pub media_type: String,
    /// The action that lets somebody see it while it is not shown to all.
    pub see: String,
    /// How many records show it, or the picture of which it is the preview, to everybody.
    pub shown: i64,
}

row!(Known {
    media_type,
    see,
    shown
});

/// A file that is to be known under its digest.
pub(super) struct New<'a> {
    pub digest: &'a str,
    pub rendering: &'a Rendering,
    pub preview: Option<&'a str>,
    pub see: &'a str,
    pub by: &'a str,
    pub at: &'a str,
}

pub(super) async fn insert(tx: &mut Tx, new: New<'_>) -> Result<(), DbError> {
    sql(
        "insert into sys_file (digest, media_type, width, height, bytes, preview, see, uploaded_by, uploaded_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (digest) do update set \
         uploaded_at = excluded.uploaded_at, preview = coalesce(sys_file.preview, excluded.preview)",
    )
    .bind(new.digest)
    .bind(new.rendering.media_type)
    .bind(i64::from(new.rendering.width))
    .bind(i64::from(new.rendering.height))
    .bind(i64::try_from(new.rendering.bytes.len()).unwrap_or(i64::MAX))
    .bind(new.preview)
    .bind(new.see)
    .bind(new.by)
    .bind(new.at)
    .exec(tx)
    .await?;
    Ok(())
}

/// A document has no width: it is no picture that a record could show.
pub(super) async fn insert_document(
    tx: &mut Tx,
    (digest, media_type, bytes): (&str, &str, i64),
    (see, by): (&str, &str),
    at: &str,
) -> Result<(), DbError> {
    sql(
        "insert into sys_file (digest, media_type, width, height, bytes, see, uploaded_by, uploaded_at) \
         values ($1, $2, 0, 0, $3, $4, $5, $6) on conflict (digest) do update set uploaded_at = excluded.uploaded_at",
    )
    .bind(digest)
    .bind(media_type)
    .bind(bytes)
    .bind(see)
    .bind(by)
    .bind(at)
    .exec(tx)
    .await
    .map(drop)
}

row!(Kept {
    digest,
    media_type,
    bytes
});

/// A file that was just kept.
pub(super) async fn kept(db: &Db, digest: &str) -> Result<Kept, DbError> {
    sql("select digest, media_type, bytes from sys_file where digest = $1")
        .bind(digest)
        .one(db)
        .await
}

/// Takes out what was uploaded before a moment and never used, and gives the digests. A preview goes after its picture.
pub(super) async fn forget_unused(tx: &mut Tx, before: &str) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = sql("delete from sys_file where uploaded_at < $1 \
         and not exists (select 1 from sys_file_use u where u.digest = sys_file.digest) \
         and not exists (select 1 from sys_file p where p.preview = sys_file.digest) returning digest")
    .bind(before)
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(digest,)| digest).collect())
}

pub(crate) async fn known(db: &Db, digest: &str) -> Result<Option<Known>, DbError> {
    sql(
        "select f.media_type, f.see, (select count(*) from sys_file_use u join sys_file p on p.digest = u.digest \
         where u.shown and (p.digest = f.digest or p.preview = f.digest)) from sys_file f where f.digest = $1",
    )
    .bind(digest)
    .opt(db)
    .await
}

/// Says which file a record shows from now on, and whether to everybody. Earlier uses stay on record, unseen.
pub(super) async fn put_use(
    tx: &mut Tx,
    (kind, id): (&str, &str),
    digest: Option<&str>,
    shown: bool,
) -> Result<(), DbError> {
    sql("update sys_file_use set shown = $3 where kind = $1 and record_id = $2")
        .bind(kind)
        .bind(id)
        .bind(false)
        .exec(&mut *tx)
        .await?;
    if let Some(digest) = digest {
        sql(
            "insert into sys_file_use (digest, kind, record_id, shown) \
             select digest, cast($2 as text), cast($3 as text), cast($4 as boolean) from sys_file where digest = $1 \
             on conflict (digest, kind, record_id) do update set shown = excluded.shown",
        )
        .bind(digest)
        .bind(kind)
        .bind(id)
        .bind(shown)
        .exec(tx)
        .await?;
    }
    Ok(())
}

/// Digests of all files, with how many bytes they hold.
pub(super) async fn all(db: &Db) -> Result<Vec<(String, i64)>, DbError> {
    sql("select digest, bytes from sys_file order by digest")
        .all(db)
        .await
}

/// Digests of all pictures.
pub(super) async fn pictures(db: &Db) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = sql("select digest from sys_file where width > 0 order by digest")
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(digest,)| digest).collect())
}

/// Which of these are digests of pictures. One statement for each five hundred.
pub(super) async fn among(db: &Db, digests: &[&str]) -> Result<Vec<String>, DbError> {
    const AT_ONCE: usize = 500;
    let mut found = Vec::new();
    for chunk in digests.chunks(AT_ONCE) {
        let marks: Vec<String> = (1..=chunk.len()).map(|n| format!("${n}")).collect();
        let text = format!(
            "select digest from sys_file where width > 0 and digest in ({})",
            marks.join(", ")
        );
        let statement = chunk.iter().fold(made_sql(text), |all, digest| all.bind(*digest));
        let rows: Vec<(String,)> = statement.all(db).await?;
        found.extend(rows.into_iter().map(|(digest,)| digest));
    }
    Ok(found)
}

/// A row of [`shapes`].
struct Shaped {
    digest: String,
    media_type: String,
    width: i64,
    height: i64,
    bytes: i64,
    preview: Option<String>,
    preview_width: Option<i64>,
    preview_height: Option<i64>,
}

row!(Shaped {
    digest,
    media_type,
    width,
    height,
    bytes,
    preview,
    preview_width,
    preview_height
});

pub(super) async fn shapes(db: &Db, kind: &str) -> Result<BTreeMap<String, Shape>, DbError> {
    let rows: Vec<Shaped> = sql(
        "select f.digest, f.media_type, f.width, f.height, f.bytes, p.digest, p.width, p.height from sys_file f \
         left join sys_file p on p.digest = f.preview \
         where f.digest in (select u.digest from sys_file_use u where u.kind = $1)",
    )
    .bind(kind)
    .all(db)
    .await?;
    let shape = |row: Shaped| {
        let preview = match (row.preview, row.preview_width, row.preview_height) {
            (Some(file), Some(width), Some(height)) => Some(Preview { file, width, height }),
            _ => None,
        };
        let shape = Shape {
            media_type: row.media_type,
            width: row.width,
            height: row.height,
            bytes: row.bytes,
            preview,
        };
        (row.digest, shape)
    };
    Ok(rows.into_iter().map(shape).collect())
}
