use platform::db::{DbError, Json, On, Tx, sql};

use super::super::candidate::Candidate;
use super::super::model::Change;

/// What candidates of all motions of a meeting said.
pub async fn candidates_in(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Candidate>, DbError> {
    sql(
        "select c.motion_id, c.government_id, c.consents, c.said_at, c.said_by, c.office from meet_candidate c \
         join meet_motion m on m.id = c.motion_id where m.meeting_id = $1 order by c.motion_id, c.government_id",
    )
    .bind(meeting)
    .all(on)
    .await
}

pub async fn upsert_candidate(tx: &mut Tx, c: &Candidate) -> Result<(), DbError> {
    sql(
        "insert into meet_candidate (motion_id, government_id, consents, said_at, said_by, office) \
         values ($1, $2, $3, $4, $5, $6) on conflict (motion_id, government_id) do update set \
         consents = excluded.consents, said_at = excluded.said_at, said_by = excluded.said_by, \
         office = excluded.office",
    )
    .bind(&c.motion)
    .bind(&c.government)
    .bind(c.consents)
    .bind(&c.said_at)
    .bind(&c.said_by)
    .bind(&c.office)
    .exec(tx)
    .await
    .map(drop)
}

pub async fn set_motion_effect(tx: &mut Tx, motion: &str, change: &Change) -> Result<(), DbError> {
    sql("update meet_motion set effect = $2 where id = $1")
        .bind(motion)
        .bind(&Json(change.clone()))
        .exec(tx)
        .await
        .map(drop)
}
