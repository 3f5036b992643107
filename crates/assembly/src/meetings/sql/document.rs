use platform::db::{DbError, On, Tx, sql};

use super::super::document::Document;

/// Every paper of a meeting in every revision and language.
pub async fn documents_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Document>, DbError> {
    sql(
        "select id, item_id, symbol, revision, lang, title, file, media, bytes, visibility, added_at, added_by \
         from meet_document where meeting_id = $1 order by symbol, revision, added_at, lang",
    )
    .bind(meeting)
    .all(on)
    .await
}

/// How many symbols begin like this.
pub async fn symbols_begun(tx: &mut Tx, begins: &str) -> Result<i64, DbError> {
    let (count,): (i64,) =
        sql("select count(distinct symbol) from meet_document where symbol like $1 || '%'")
            .bind(begins)
            .one(tx)
            .await?;
    Ok(count)
}

pub async fn insert_document(tx: &mut Tx, meeting: &str, d: &Document) -> Result<(), DbError> {
    sql(
        "insert into meet_document (id, meeting_id, item_id, symbol, revision, lang, title, file, media, bytes, \
         visibility, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(&d.id)
    .bind(meeting)
    .bind(&d.item)
    .bind(&d.symbol)
    .bind(d.revision)
    .bind(&d.lang)
    .bind(&d.title)
    .bind(&d.file)
    .bind(&d.media)
    .bind(d.bytes)
    .bind(&d.visibility)
    .bind(&d.added_at)
    .bind(&d.added_by)
    .exec(tx)
    .await
    .map(drop)
}

/// Who may see a document from now on, in all its revisions and languages.
pub async fn set_visibility(
    tx: &mut Tx,
    meeting: &str,
    symbol: &str,
    visibility: &str,
) -> Result<(), DbError> {
    sql("update meet_document set visibility = $3 where meeting_id = $1 and symbol = $2")
        .bind(meeting)
        .bind(symbol)
        .bind(visibility)
        .exec(tx)
        .await
        .map(drop)
}
