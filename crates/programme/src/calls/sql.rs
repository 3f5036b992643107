use base::{Localized, PartialDate};
use platform::db::{Db, DbError, Tx, sql};

use super::model::{Award, Entry};

pub(super) async fn upsert_entry(tx: &mut Tx, entry: &Entry) -> Result<(), DbError> {
    sql("insert into call_entry (id, contest_id, government_id, country, works) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set contest_id = excluded.contest_id, government_id = excluded.government_id, \
         country = excluded.country, works = excluded.works")
    .bind(&entry.id)
    .bind(&entry.contest)
    .bind(&entry.government)
    .bind(&entry.country)
    .bind(entry.works)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn upsert_award(tx: &mut Tx, award: &Award) -> Result<(), DbError> {
    sql(
        "insert into call_award (id, contest_id, level, government_id, title) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set contest_id = excluded.contest_id, level = excluded.level, \
         government_id = excluded.government_id, title = excluded.title",
    )
    .bind(&award.id)
    .bind(&award.contest)
    .bind(&award.level)
    .bind(&award.government)
    .bind(&award.title)
    .exec(tx)
    .await?;
    Ok(())
}

/// The title of the contest, if it is written already.
pub(super) async fn contest_title(tx: &mut Tx, id: &str) -> Result<Option<Localized>, DbError> {
    let found: Option<(Localized,)> = sql("select title from event_event where id = $1")
        .bind(id)
        .opt(tx)
        .await?;
    Ok(found.map(|(title,)| title))
}

/// Events that works were entered for or awarded at, with their days.
pub(super) async fn contests_all(
    db: &Db,
) -> Result<Vec<(String, Option<PartialDate>, Option<PartialDate>)>, DbError> {
    sql("select id, from_date, until_date from event_event where id in (select contest_id from call_entry union \
         select contest_id from call_award) order by id")
    .all(db)
    .await
}

/// Entries to a contest, by id.
pub(super) async fn entries_to(tx: &mut Tx, contest: &str) -> Result<Vec<String>, DbError> {
    let found: Vec<(String,)> = sql("select id from call_entry where contest_id = $1 order by id")
        .bind(contest)
        .all(tx)
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

pub(super) async fn entries_all(db: &Db, after: &str, limit: i64) -> Result<Vec<Entry>, DbError> {
    sql("select id, contest_id, government_id, country, works from call_entry where id > $1 order by id limit $2")
        .bind(after)
        .bind(limit)
        .all(db)
        .await
}

pub(super) async fn entry_by_id(db: &Db, id: &str) -> Result<Option<Entry>, DbError> {
    sql("select id, contest_id, government_id, country, works from call_entry where id = $1")
        .bind(id)
        .opt(db)
        .await
}

pub(super) async fn awards_all(db: &Db, after: &str, limit: i64) -> Result<Vec<Award>, DbError> {
    sql("select id, contest_id, level, government_id, title from call_award where id > $1 order by id limit $2")
        .bind(after)
        .bind(limit)
        .all(db)
        .await
}

pub(super) async fn award_by_id(db: &Db, id: &str) -> Result<Option<Award>, DbError> {
    sql("select id, contest_id, level, government_id, title from call_award where id = $1")
        .bind(id)
        .opt(db)
        .await
}

pub(super) async fn entries_of(db: &Db, contest: &str) -> Result<Vec<Entry>, DbError> {
    sql(
        "select id, contest_id, government_id, country, works from call_entry where contest_id = $1 \
         order by country, works desc, id",
    )
    .bind(contest)
    .all(db)
    .await
}

pub(super) async fn awards_of(db: &Db, contest: &str) -> Result<Vec<Award>, DbError> {
    sql("select id, contest_id, level, government_id, title from call_award where contest_id = $1 order by id")
        .bind(contest)
        .all(db)
        .await
}
