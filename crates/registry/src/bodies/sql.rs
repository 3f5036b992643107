use base::{Localized, PartialDate};
use platform::db::{Db, DbError, Tx, sql};

use super::model::{Body, Coordinator, Partner, Post, Subcommittee, Term};

pub(super) async fn upsert_body(tx: &mut Tx, body: &Body) -> Result<(), DbError> {
    sql("insert into body_body (id, kind, parent, name, summary, from_date, until_date, until_day, article, duties) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do update set kind = excluded.kind, \
         parent = excluded.parent, name = excluded.name, summary = excluded.summary, from_date = excluded.from_date, \
         until_date = excluded.until_date, until_day = excluded.until_day, article = excluded.article, \
         duties = excluded.duties")
    .bind(&body.id)
    .bind(&body.kind)
    .bind(&body.parent)
    .bind(&body.name)
    .bind(&body.summary)
    .bind(&body.from)
    .bind(&body.until)
    .bind(&body.until.map(PartialDate::last_day))
    .bind(&body.article)
    .bind(&body.duties)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn upsert_post(tx: &mut Tx, post: &Post) -> Result<(), DbError> {
    sql("insert into body_post (id, body_id, title, ordinal) values ($1, $2, $3, $4) on conflict (id) do update \
         set body_id = excluded.body_id, title = excluded.title, ordinal = excluded.ordinal")
    .bind(&post.id)
    .bind(&post.body)
    .bind(&post.title)
    .bind(post.order)
    .exec(tx)
    .await?;
    Ok(())
}

/// Body and title of a post, if it is written already.
pub(super) async fn post_title(tx: &mut Tx, id: &str) -> Result<Option<(String, Localized)>, DbError> {
    sql("select body_id, title from body_post where id = $1")
        .bind(id)
        .opt(tx)
        .await
}

/// Terms of a post, by id.
pub(super) async fn terms_of_post(tx: &mut Tx, post: &str) -> Result<Vec<String>, DbError> {
    let found: Vec<(String,)> = sql("select id from body_term where post_id = $1 order by id")
        .bind(post)
        .all(tx)
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The body in which a term is held.
pub(super) async fn body_of_term(db: &Db, id: &str) -> Result<Option<(String,)>, DbError> {
    sql("select p.body_id from body_term t join body_post p on p.id = t.post_id where t.id = $1")
        .bind(id)
        .opt(db)
        .await
}

pub(super) async fn upsert_term(tx: &mut Tx, term: &Term) -> Result<(), DbError> {
    sql("insert into body_term (id, post_id, ordinal, government_id, name, role, from_date, until_date, until_day, \
         seen, dispatched_by, certainty, note) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
         on conflict (id) do update set post_id = excluded.post_id, ordinal = excluded.ordinal, \
         government_id = excluded.government_id, name = excluded.name, role = excluded.role, \
         from_date = excluded.from_date, until_date = excluded.until_date, until_day = excluded.until_day, \
         seen = excluded.seen, dispatched_by = excluded.dispatched_by, certainty = excluded.certainty, \
         note = excluded.note")
    .bind(&term.id)
    .bind(&term.post)
    .bind(term.ordinal)
    .bind(&term.government)
    .bind(&term.name)
    .bind(&term.role)
    .bind(&term.from)
    .bind(&term.until)
    .bind(&term.until.map(PartialDate::last_day))
    .bind(&term.seen)
    .bind(&term.dispatched_by)
    .bind(&term.certainty)
    .bind(&term.note)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn upsert_subcommittee(tx: &mut Tx, s: &Subcommittee) -> Result<(), DbError> {
    sql("insert into body_subcommittee (id, number, regulation_item, name, fields, from_date, until_date, until_day, \
         times_held, note) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do update set \
         number = excluded.number, regulation_item = excluded.regulation_item, name = excluded.name, \
         fields = excluded.fields, from_date = excluded.from_date, until_date = excluded.until_date, \
         until_day = excluded.until_day, times_held = excluded.times_held, note = excluded.note")
    .bind(&s.id)
    .bind(s.number)
    .bind(s.regulation_item)
    .bind(&s.name)
    .bind(&s.fields)
    .bind(&s.founded)
    .bind(&s.ended)
    .bind(&s.ended.map(PartialDate::last_day))
    .bind(s.times_held)
    .bind(&s.note)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn clear_coordinators(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    sql("delete from body_coordinator where subcommittee_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_coordinator(
    tx: &mut Tx,
    id: &str,
    ordinal: i64,
    coordinator: &Coordinator,
) -> Result<(), DbError> {
    sql("insert into body_coordinator (subcommittee_id, ordinal, government_id, role, from_date, until_date, until_day) \
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(id)
    .bind(ordinal)
    .bind(&coordinator.government)
    .bind(&coordinator.role)
    .bind(&coordinator.from)
    .bind(&coordinator.until)
    .bind(&coordinator.until.map(PartialDate::last_day))
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn upsert_partner(tx: &mut Tx, p: &Partner) -> Result<(), DbError> {
    sql("insert into body_partner (id, name, summary, abbreviation, url, founded, seat, members, countries, \
         until_date) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do update set name = excluded.name, \
         summary = excluded.summary, abbreviation = excluded.abbreviation, url = excluded.url, \
         founded = excluded.founded, seat = excluded.seat, members = excluded.members, countries = excluded.countries, \
         until_date = excluded.until_date")
    .bind(&p.id)
    .bind(&p.name)
    .bind(&p.summary)
    .bind(&p.abbreviation)
    .bind(&p.url)
    .bind(&p.founded)
    .bind(&p.seat)
    .bind(&p.members)
    .bind(&p.countries)
    .bind(&p.until)
    .exec(tx)
    .await?;
    Ok(())
}

pub async fn bodies_all(db: &Db) -> Result<Vec<Body>, DbError> {
    sql("select id, kind, parent, name, summary, from_date, until_date, article, duties from body_body order by id")
        .all(db)
        .await
}

/// Names of bodies and subcommittees by their ids, which no two of them share.
pub type BodyNames = std::collections::BTreeMap<String, base::Localized>;

pub async fn body_names(db: &Db) -> Result<BodyNames, DbError> {
    let rows: Vec<(String, base::Localized)> =
        sql("select id, name from body_body union all select id, name from body_subcommittee")
            .all(db)
            .await?;
    Ok(rows.into_iter().collect())
}

pub(super) async fn body_by_id(db: &Db, id: &str) -> Result<Option<Body>, DbError> {
    sql("select id, kind, parent, name, summary, from_date, until_date, article, duties from body_body where id = $1")
        .bind(id)
        .opt(db)
        .await
}

pub async fn posts_all(db: &Db) -> Result<Vec<Post>, DbError> {
    sql("select id, body_id, title, ordinal from body_post order by ordinal, id")
        .all(db)
        .await
}

pub async fn terms_all(db: &Db) -> Result<Vec<Term>, DbError> {
    sql(
        "select id, post_id, ordinal, government_id, name, role, from_date, until_date, seen, dispatched_by, \
         certainty, note from body_term order by post_id, ordinal desc, id",
    )
    .all(db)
    .await
}

/// Every subcommittee with its coordinators, in the order of the report.
pub async fn subcommittees_all(db: &Db) -> Result<Vec<Subcommittee>, DbError> {
    let mut all: Vec<Subcommittee> = sql(
        "select id, number, regulation_item, name, fields, from_date, until_date, times_held, note \
         from body_subcommittee order by case when number is null then 1 else 0 end, number, id",
    )
    .all(db)
    .await?;
    let coordinators: Vec<Coordinator> = sql(
        "select subcommittee_id, government_id, role, from_date, until_date from body_coordinator \
         order by subcommittee_id, ordinal",
    )
    .all(db)
    .await?;
    for subcommittee in &mut all {
        subcommittee.coordinators = coordinators
            .iter()
            .filter(|c| c.subcommittee == subcommittee.id)
            .cloned()
            .collect();
    }
    Ok(all)
}

/// A subcommittee with its coordinators.
pub async fn subcommittee_by_id(db: &Db, id: &str) -> Result<Option<Subcommittee>, DbError> {
    let found: Option<Subcommittee> = sql(
        "select id, number, regulation_item, name, fields, from_date, until_date, times_held, note \
         from body_subcommittee where id = $1",
    )
    .bind(id)
    .opt(db)
    .await?;
    let Some(mut subcommittee) = found else {
        return Ok(None);
    };
    subcommittee.coordinators = sql(
        "select subcommittee_id, government_id, role, from_date, until_date from body_coordinator \
         where subcommittee_id = $1 order by ordinal",
    )
    .bind(id)
    .all(db)
    .await?;
    Ok(Some(subcommittee))
}

pub async fn partners_all(db: &Db) -> Result<Vec<Partner>, DbError> {
    sql(
        "select id, name, summary, abbreviation, url, founded, seat, members, countries, until_date \
         from body_partner order by id",
    )
    .all(db)
    .await
}
