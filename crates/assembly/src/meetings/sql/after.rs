use platform::db::{Db, DbError, On, Tx, sql};

use super::super::after::{FollowUp, Minutes, Progress};

pub async fn minutes_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Option<Minutes>, DbError> {
    sql(
        "select meeting_id, state, corrections, drafted_at, approved_at, approved_by, signed_at, signed_by, digest, \
         approved_office, signed_office from meet_minutes where meeting_id = $1",
    )
    .bind(meeting)
    .opt(on)
    .await
}

pub async fn upsert_minutes(tx: &mut Tx, m: &Minutes) -> Result<(), DbError> {
    sql(
        "insert into meet_minutes (meeting_id, state, corrections, drafted_at, approved_at, approved_by, signed_at, \
         signed_by, digest, approved_office, signed_office) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         on conflict (meeting_id) do update set state = excluded.state, corrections = excluded.corrections, \
         approved_at = excluded.approved_at, approved_by = excluded.approved_by, signed_at = excluded.signed_at, \
         signed_by = excluded.signed_by, digest = excluded.digest, \
         approved_office = excluded.approved_office, signed_office = excluded.signed_office",
    )
    .bind(&m.meeting)
    .bind(&m.state)
    .bind(&m.corrections)
    .bind(&m.drafted_at)
    .bind(&m.approved_at)
    .bind(&m.approved_by)
    .bind(&m.signed_at)
    .bind(&m.signed_by)
    .bind(&m.digest)
    .bind(&m.approved_office)
    .bind(&m.signed_office)
    .exec(tx)
    .await
    .map(drop)
}

/// What is to be done about a decision, in the order in which it was noted.
pub async fn follow_ups_of(db: &Db, decision: &str) -> Result<Vec<FollowUp>, DbError> {
    sql(
        "select id, decision_id, title, responsible, due, progress, done_at, created_at from meet_follow_up \
         where decision_id = $1 order by created_at, id",
    )
    .bind(decision)
    .all(db)
    .await
}

/// What is not done yet, anywhere.
pub async fn follow_ups_open(db: &Db) -> Result<Vec<FollowUp>, DbError> {
    sql(
        "select id, decision_id, title, responsible, due, progress, done_at, created_at from meet_follow_up \
         where done_at is null order by due, id",
    )
    .all(db)
    .await
}

pub async fn follow_up_by_id(on: impl Into<On<'_>>, id: &str) -> Result<Option<FollowUp>, DbError> {
    sql(
        "select id, decision_id, title, responsible, due, progress, done_at, created_at from meet_follow_up \
         where id = $1",
    )
    .bind(id)
    .opt(on)
    .await
}

pub async fn upsert_follow_up(tx: &mut Tx, f: &FollowUp) -> Result<(), DbError> {
    sql(
        "insert into meet_follow_up (id, decision_id, title, responsible, due, progress, done_at, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (id) do update set progress = excluded.progress, done_at = excluded.done_at",
    )
    .bind(&f.id)
    .bind(&f.decision)
    .bind(&f.title)
    .bind(&f.responsible)
    .bind(&f.due)
    .bind(&f.progress)
    .bind(&f.done_at)
    .bind(&f.created_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Every report on what is to be done about a decision.
pub async fn progress_of(db: &Db, decision: &str) -> Result<Vec<Progress>, DbError> {
    sql(
        "select p.follow_up_id, p.ordinal, p.progress, p.done, p.reported_at, p.reported_by, p.office \
         from meet_progress p join meet_follow_up f on f.id = p.follow_up_id where f.decision_id = $1 \
         order by p.follow_up_id, p.ordinal",
    )
    .bind(decision)
    .all(db)
    .await
}

/// One more report; its ordinal follows from those that are there.
pub async fn insert_progress(tx: &mut Tx, p: &Progress) -> Result<(), DbError> {
    sql(
        "insert into meet_progress (follow_up_id, ordinal, progress, done, reported_at, reported_by, office) \
         select $1, (select count(*) from meet_progress where follow_up_id = $1) + 1, cast($2 as text), $3, \
         cast($4 as text), cast($5 as text), cast($6 as text)",
    )
    .bind(&p.task)
    .bind(&p.progress)
    .bind(p.done)
    .bind(&p.reported_at)
    .bind(&p.reported_by)
    .bind(&p.office)
    .exec(tx)
    .await
    .map(drop)
}
