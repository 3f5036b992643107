use platform::db::{Db, DbError, Tx, sql};

use super::model::Claim;

pub(super) async fn upsert_claim(tx: &mut Tx, claim: &Claim) -> Result<(), DbError> {
    sql("insert into report_claim (id, subject, title, value, unit, qualifier, statement, figure, on_day, event_id, \
         government_id, note, parts, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (id) do update set \
         subject = excluded.subject, title = excluded.title, value = excluded.value, unit = excluded.unit, \
         qualifier = excluded.qualifier, statement = excluded.statement, figure = excluded.figure, \
         on_day = excluded.on_day, event_id = excluded.event_id, government_id = excluded.government_id, \
         note = excluded.note, parts = excluded.parts, reason = excluded.reason")
    .bind(&claim.id)
    .bind(&claim.subject)
    .bind(&claim.title)
    .bind(&claim.value)
    .bind(&claim.unit)
    .bind(&claim.qualifier)
    .bind(&claim.text)
    .bind(&claim.figure)
    .bind(&claim.on)
    .bind(&claim.event)
    .bind(&claim.government)
    .bind(&claim.note)
    .bind(&claim.parts)
    .bind(&claim.reason)
    .exec(tx)
    .await?;
    Ok(())
}

/// Claims by key, with the lines of the document.
pub(super) async fn claims_all(db: &Db, after: &str, limit: i64) -> Result<Vec<Claim>, DbError> {
    sql("select c.id, c.subject, c.title, c.value, c.unit, c.qualifier, c.statement, c.figure, c.on_day, c.event_id, \
         c.government_id, c.note, c.parts, c.reason, r.lines, r.facts from report_claim c left join sys_record r on r.kind = 'claim' \
         and r.id = c.id where c.id > $1 order by c.id limit $2")
    .bind(after)
    .bind(limit)
    .all(db)
    .await
}

pub(super) async fn claim_by_id(db: &Db, id: &str) -> Result<Option<Claim>, DbError> {
    sql("select c.id, c.subject, c.title, c.value, c.unit, c.qualifier, c.statement, c.figure, c.on_day, c.event_id, \
         c.government_id, c.note, c.parts, c.reason, r.lines, r.facts from report_claim c left join sys_record r on r.kind = 'claim' \
         and r.id = c.id where c.id = $1")
    .bind(id)
    .opt(db)
    .await
}
