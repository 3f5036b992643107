use charter::Amendment;
use jiff::civil::Date;
use platform::db::{Db, DbError, Json, On, Tx, sql};

use super::super::model::{Change, Decided};

/// Decisions of a meeting, or of all, latest first.
pub async fn decisions_all(db: &Db, meeting: Option<&str>) -> Result<Vec<Decided>, DbError> {
    sql(
        "select d.id, d.symbol, d.meeting_id, d.motion_id, d.ballot_id, d.body, d.matter, d.government_id, \
         d.decided_on, d.decided_at, d.outcome, d.title, d.body_text, d.effect, d.reckoned, d.cites, d.audit_seq, \
         d.annuls_id, (select a.id from meet_decision a where a.annuls_id = d.id and a.outcome = 'adopted') \
         from meet_decision d where $1 = '' or d.meeting_id = $1 order by d.decided_at desc, d.id desc",
    )
    .bind(meeting.unwrap_or(""))
    .all(db)
    .await
}

pub async fn decision_by_id(on: impl Into<On<'_>>, id: &str) -> Result<Option<Decided>, DbError> {
    sql(
        "select d.id, d.symbol, d.meeting_id, d.motion_id, d.ballot_id, d.body, d.matter, d.government_id, \
         d.decided_on, d.decided_at, d.outcome, d.title, d.body_text, d.effect, d.reckoned, d.cites, d.audit_seq, \
         d.annuls_id, (select a.id from meet_decision a where a.annuls_id = d.id and a.outcome = 'adopted') \
         from meet_decision d where d.id = $1",
    )
    .bind(id)
    .opt(on)
    .await
}

/// Decisions in force that entrust matters: what they entrust, and the day.
pub async fn entrusting(db: &Db) -> Result<Vec<(Json<Change>, Date)>, DbError> {
    sql(
        "select effect, decided_on from meet_decision d where outcome = 'adopted' \
         and effect like '{\"what\":\"entrust\"%' and not exists (select 1 from meet_decision a \
         where a.annuls_id = d.id and a.outcome = 'adopted') order by decided_on, id",
    )
    .all(db)
    .await
}

/// How many decisions of a body a year has, by the beginning of their symbols.
pub async fn decisions_numbered(tx: &mut Tx, begins: &str) -> Result<i64, DbError> {
    let (count,): (i64,) = sql("select count(*) from meet_decision where symbol like $1 || '%'")
        .bind(begins)
        .one(tx)
        .await?;
    Ok(count)
}

pub async fn insert_decision(tx: &mut Tx, d: &Decided) -> Result<(), DbError> {
    sql(
        "insert into meet_decision (id, symbol, meeting_id, motion_id, ballot_id, body, matter, government_id, \
         decided_on, decided_at, outcome, title, body_text, effect, reckoned, cites, audit_seq, annuls_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
    )
    .bind(&d.id)
    .bind(&d.symbol)
    .bind(&d.meeting)
    .bind(&d.motion)
    .bind(&d.ballot)
    .bind(&d.body)
    .bind(&d.matter)
    .bind(&d.government)
    .bind(&d.decided_on)
    .bind(&d.decided_at)
    .bind(&d.outcome)
    .bind(&d.title)
    .bind(&d.text)
    .bind(&d.effect)
    .bind(&d.reckoned)
    .bind(&d.cites)
    .bind(d.audit_seq)
    .bind(&d.annuls)
    .exec(tx)
    .await
    .map(drop)
}

/// What decisions have amended, oldest first.
pub async fn amendments(on: impl Into<On<'_>>) -> Result<Vec<Amendment>, DbError> {
    let rows: Vec<(Json<Amendment>,)> = sql("select patch from meet_amendment order by ordinal")
        .all(on)
        .await?;
    Ok(rows.into_iter().map(|(patch,)| patch.0).collect())
}

pub async fn amendments_count(db: &Db) -> Result<i64, DbError> {
    let (count,): (i64,) = sql("select count(*) from meet_amendment").one(db).await?;
    Ok(count)
}

pub async fn insert_amendment(tx: &mut Tx, amendment: &Amendment) -> Result<(), DbError> {
    sql(
        "insert into meet_amendment (ordinal, decision_id, from_day, patch) \
         select (select count(*) from meet_amendment) + 1, $1, $2, $3",
    )
    .bind(&amendment.id)
    .bind(&amendment.from)
    .bind(&Json(amendment.clone()))
    .exec(tx)
    .await
    .map(drop)
}
