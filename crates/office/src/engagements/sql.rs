use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};

use super::model::Engagement;

pub(super) async fn upsert_engagement(tx: &mut Tx, e: &Engagement) -> Result<(), DbError> {
    sql("insert into engage_engagement (id, section, number, kind, title, summary, date, until_date, place, country, \
         event_id, governments, persons, organisations) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, \
         $14) on conflict (id) do update set section = excluded.section, number = excluded.number, \
         kind = excluded.kind, title = excluded.title, summary = excluded.summary, date = excluded.date, \
         until_date = excluded.until_date, place = excluded.place, country = excluded.country, \
         event_id = excluded.event_id, governments = excluded.governments, persons = excluded.persons, \
         organisations = excluded.organisations")
    .bind(&e.id)
    .bind(&e.section)
    .bind(e.number)
    .bind(&e.kind)
    .bind(&e.title)
    .bind(&e.summary)
    .bind(&e.date)
    .bind(&e.until)
    .bind(&e.place)
    .bind(&e.country)
    .bind(&e.event)
    .bind(&e.governments)
    .bind(&e.persons)
    .bind(&e.organisations)
    .exec(tx)
    .await?;
    Ok(())
}

/// Engagements, perhaps of one section or one month (`2024-05`), in the order of the report.
pub(super) async fn engagements_of(
    db: &Db,
    on: Date,
    section: Option<&str>,
    month: Option<&str>,
) -> Result<Vec<Engagement>, DbError> {
    let pattern = month.map(|month| format!("{month}%"));
    sql("select id, section, number, kind, title, summary, date, until_date, place, country, event_id, governments, \
         persons, organisations from engage_engagement where (cast($1 as text) is null or section = $1) \
         and (cast($2 as text) is null or date like $2) \
         and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $3) order by section, number, id")
    .bind(section)
    .bind(pattern.as_deref())
    .bind(&on)
    .all(db)
    .await
}

/// By key.
pub async fn engagements_all(db: &Db, on: Date, after: &str, limit: i64) -> Result<Vec<Engagement>, DbError> {
    sql("select id, section, number, kind, title, summary, date, until_date, place, country, event_id, governments, \
         persons, organisations from engage_engagement where id > $1 \
         and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $3) order by id limit $2")
    .bind(after)
    .bind(limit)
    .bind(&on)
    .all(db)
    .await
}

/// Months in which there were any, with how many.
pub(super) async fn months(db: &Db, on: Date) -> Result<Vec<(String, i64)>, DbError> {
    sql(
        "select substr(date, 1, 7) as month, count(*) from engage_engagement where length(date) >= 7 \
         and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $1) \
         group by month order by month",
    )
    .bind(&on)
    .all(db)
    .await
}

pub(super) async fn engagement_by_id(db: &Db, id: &str) -> Result<Option<Engagement>, DbError> {
    sql("select id, section, number, kind, title, summary, date, until_date, place, country, event_id, governments, \
         persons, organisations from engage_engagement where id = $1")
    .bind(id)
    .opt(db)
    .await
}
