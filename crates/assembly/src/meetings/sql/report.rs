use platform::db::{Db, DbError, On, Tx, sql};

use super::super::report::SessionReport;

pub async fn session_report_of(on: impl Into<On<'_>>, event: &str) -> Result<Option<SessionReport>, DbError> {
    sql(
        "select event_id, subcommittee, session_day, body_text, delivered_at, delivered_by, delivered_office, \
         forwarded_at, forwarded_by, forwarded_office, forwarded from meet_session_report where event_id = $1",
    )
    .bind(event)
    .opt(on)
    .await
}

/// Every report on a session, by session.
pub async fn session_reports_all(db: &Db) -> Result<Vec<SessionReport>, DbError> {
    sql(
        "select event_id, subcommittee, session_day, body_text, delivered_at, delivered_by, delivered_office, \
         forwarded_at, forwarded_by, forwarded_office, forwarded from meet_session_report \
         order by session_day, event_id",
    )
    .all(db)
    .await
}

pub async fn upsert_session_report(tx: &mut Tx, r: &SessionReport) -> Result<(), DbError> {
    sql(
        "insert into meet_session_report (event_id, subcommittee, session_day, body_text, delivered_at, \
         delivered_by, delivered_office, forwarded_at, forwarded_by, forwarded_office, forwarded) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (event_id) do update set body_text = excluded.body_text, \
         delivered_at = excluded.delivered_at, delivered_by = excluded.delivered_by, \
         delivered_office = excluded.delivered_office, forwarded_at = excluded.forwarded_at, \
         forwarded_by = excluded.forwarded_by, forwarded_office = excluded.forwarded_office, \
         forwarded = excluded.forwarded",
    )
    .bind(&r.event)
    .bind(&r.subcommittee)
    .bind(&r.session_day)
    .bind(&r.text)
    .bind(&r.delivered_at)
    .bind(&r.delivered_by)
    .bind(&r.delivered_office)
    .bind(&r.forwarded_at)
    .bind(&r.forwarded_by)
    .bind(&r.forwarded_office)
    .bind(&r.forwarded)
    .exec(tx)
    .await
    .map(drop)
}
