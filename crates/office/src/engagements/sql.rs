use jiff::civil::Date;
use platform::db::{Column, Db, DbError, FromRow, Json, Row, Statement, Tx, sql};
use platform::web::Pager;

use super::filter::Filter;
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

/// Where an engagement stands: the place of its section and its number in it, and its id. Never read by anybody else.
struct Place(i64, String);

impl FromRow for Place {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(Place(Column::read(row, 0)?, Column::read(row, 1)?))
    }
}

/// The filter as the parameters 1 to 4. Governments are a list in JSON, each id within quotes.
fn narrowed(filter: &Filter, on: Date, statement: Statement) -> Statement {
    let month = filter.month.map(|month| format!("{month}%"));
    let government = filter.government.as_ref().map(|id| format!("%\"{id}\"%"));
    statement
        .bind(filter.section.as_deref())
        .bind(month.as_deref())
        .bind(government.as_deref())
        .bind(&on)
}

/// A part of the engagements that fit, in the order of the sections and of the report within them: those after a key,
/// at most so many, and where they stand. Behind a key that is none of theirs stands nothing. Four statements.
pub(super) async fn engagements_of(
    db: &Db,
    on: Date,
    filter: &Filter,
    after: &str,
    size: i64,
) -> Result<(Vec<Engagement>, Pager), DbError> {
    let last: Option<Place> = narrowed(
        filter,
        on,
        sql(
            "select case section when 'korea' then 0 when 'china' then 1 when 'japan' then 2 when 'mongolia' then 3 \
             when 'russia' then 4 when 'missions' then 5 else 6 end * 1000000 + number, id from engage_engagement where (cast($1 as text) is null or section = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or governments like $3) \
             and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $4) and id = $5",
        ),
    )
    .bind(after)
    .opt(db)
    .await?;
    let (place, id) = match last {
        Some(Place(place, id)) => (place, id),
        None if after.is_empty() => (-1, String::new()),
        None => (i64::MAX, String::new()),
    };
    let (total, before): (i64, i64) = narrowed(
        filter,
        on,
        sql(
            "select count(*), cast(coalesce(sum(case when place < $5 or (place = $5 and id <= $6) then 1 else 0 end), \
             0) as bigint) from (select id, case section when 'korea' then 0 when 'china' then 1 when 'japan' then 2 when 'mongolia' then 3 \
             when 'russia' then 4 when 'missions' then 5 else 6 end * 1000000 + number as place from engage_engagement where (cast($1 as text) is null or section = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or governments like $3) \
             and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $4)) fitting",
        ),
    )
    .bind(place)
    .bind(&id)
    .one(db)
    .await?;
    let found: Vec<Engagement> = narrowed(
        filter,
        on,
        sql(
            "select id, section, number, kind, title, summary, date, until_date, place, country, event_id, governments, \
             persons, organisations from (select e.*, case section when 'korea' then 0 when 'china' then 1 when 'japan' then 2 when 'mongolia' then 3 \
             when 'russia' then 4 when 'missions' then 5 else 6 end * 1000000 + number as stands from engage_engagement e where (cast($1 as text) is null or section = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or governments like $3) \
             and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $4)) fitting \
             where stands > $5 or (stands = $5 and id > $6) order by stands, id limit $7",
        ),
    )
    .bind(place)
    .bind(&id)
    .bind(size)
    .all(db)
    .await?;
    let previous: Option<Place> = narrowed(
        filter,
        on,
        sql(
            "select stands, id from (select id, case section when 'korea' then 0 when 'china' then 1 when 'japan' then 2 when 'mongolia' then 3 \
             when 'russia' then 4 when 'missions' then 5 else 6 end * 1000000 + number as stands from engage_engagement where (cast($1 as text) is null or section = $1) \
             and (cast($2 as text) is null or date like $2) and (cast($3 as text) is null or governments like $3) \
             and id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $4)) fitting \
             where stands < $5 or (stands = $5 and id <= $6) order by stands desc, id desc limit 1 offset $7",
        ),
    )
    .bind(place)
    .bind(&id)
    .bind(size)
    .opt(db)
    .await?;
    let keys: Vec<String> = found.iter().map(|engagement| engagement.id.clone()).collect();
    let pager = Pager::at(before, &keys, total, previous.map(|Place(_, id)| id));
    Ok((found, pager))
}

/// The latest engagements, at most so many.
pub(super) async fn latest(db: &Db, on: Date, limit: i64) -> Result<Vec<Engagement>, DbError> {
    sql("select id, section, number, kind, title, summary, date, until_date, place, country, event_id, governments, \
         persons, organisations from engage_engagement \
         where id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $1) \
         order by case when date is null then 1 else 0 end, date desc, id limit $2")
    .bind(&on)
    .bind(limit)
    .all(db)
    .await
}

/// Lists of governments that engagements concern, each list once.
pub(super) async fn concerned(db: &Db, on: Date) -> Result<Vec<Json<Vec<String>>>, DbError> {
    let rows: Vec<(Json<Vec<String>>,)> = sql("select distinct governments from engage_engagement \
         where id not in (select id from sys_record where kind = 'engagement' and withdrawn <= $1)")
    .bind(&on)
    .all(db)
    .await?;
    Ok(rows.into_iter().map(|(list,)| list).collect())
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
