use platform::db::{Db, DbError, Json, On, Tx, sql};

use super::super::model::{Ballot, BallotState, Outcome, PaperCount, Vote};

pub async fn ballots_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Ballot>, DbError> {
    sql(
        "select id, meeting_id, motion_id, way, round, state, options, opens_at, closes_at, opened_by, closed_at, \
         counted, reminded_at, result from meet_ballot where meeting_id = $1 order by opens_at, id",
    )
    .bind(meeting)
    .all(on)
    .await
}

/// Ballots in writing that are open anywhere.
pub async fn written_open(db: &Db) -> Result<Vec<Ballot>, DbError> {
    sql(
        "select id, meeting_id, motion_id, way, round, state, options, opens_at, closes_at, opened_by, closed_at, \
         counted, reminded_at, result from meet_ballot where way = 'written' and state = 'open' order by closes_at, id",
    )
    .all(db)
    .await
}

pub async fn ballot_by_id(on: impl Into<On<'_>>, id: &str) -> Result<Option<Ballot>, DbError> {
    sql(
        "select id, meeting_id, motion_id, way, round, state, options, opens_at, closes_at, opened_by, closed_at, \
         counted, reminded_at, result from meet_ballot where id = $1",
    )
    .bind(id)
    .opt(on)
    .await
}

pub async fn insert_ballot(tx: &mut Tx, b: &Ballot) -> Result<(), DbError> {
    sql(
        "insert into meet_ballot (id, meeting_id, motion_id, way, round, state, options, opens_at, closes_at, \
         opened_by, counted) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(&b.id)
    .bind(&b.meeting)
    .bind(&b.motion)
    .bind(&b.way)
    .bind(b.round)
    .bind(&b.state)
    .bind(&b.options)
    .bind(&b.opens_at)
    .bind(&b.closes_at)
    .bind(&b.opened_by)
    .bind(&b.counted)
    .exec(tx)
    .await
    .map(drop)
}

/// Opens a ballot that stood ready; says whether it still did.
pub async fn open_ready(tx: &mut Tx, b: &Ballot) -> Result<bool, DbError> {
    let done = sql(
        "update meet_ballot set state = 'open', way = $2, opens_at = $3, closes_at = $4, opened_by = $5 \
         where id = $1 and state = 'ready'",
    )
    .bind(&b.id)
    .bind(&b.way)
    .bind(&b.opens_at)
    .bind(&b.closes_at)
    .bind(&b.opened_by)
    .exec(tx)
    .await?;
    Ok(done == 1)
}

/// Whatever stood ready for a motion that was withdrawn is taken back.
pub async fn cancel_ready(tx: &mut Tx, motion: &str, at: &str) -> Result<(), DbError> {
    sql("update meet_ballot set state = 'cancelled', closed_at = $2 where motion_id = $1 and state = 'ready'")
        .bind(motion)
        .bind(at)
        .exec(tx)
        .await
        .map(drop)
}

/// Closes an open ballot; says whether it was still open.
pub async fn close_ballot(
    tx: &mut Tx,
    ballot: &str,
    state: BallotState,
    at: &str,
    result: &Option<Json<Outcome>>,
) -> Result<bool, DbError> {
    let done = sql(
        "update meet_ballot set state = $2, closed_at = $3, result = $4 where id = $1 and state = 'open'",
    )
    .bind(ballot)
    .bind(state.word())
    .bind(at)
    .bind(result)
    .exec(tx)
    .await?;
    Ok(done == 1)
}

pub async fn set_counted(tx: &mut Tx, ballot: &str, counted: &[PaperCount]) -> Result<(), DbError> {
    sql("update meet_ballot set counted = $2 where id = $1")
        .bind(ballot)
        .bind(&Json(counted.to_vec()))
        .exec(tx)
        .await
        .map(drop)
}

pub async fn set_reminded(tx: &mut Tx, ballot: &str, at: &str) -> Result<(), DbError> {
    sql("update meet_ballot set reminded_at = $2 where id = $1")
        .bind(ballot)
        .bind(at)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn votes_of(on: impl Into<On<'_>>, ballot: &str) -> Result<Vec<Vote>, DbError> {
    sql(
        "select ballot_id, government_id, choice, way, cast_by, cast_at, token, audit_seq from meet_vote \
         where ballot_id = $1 order by government_id",
    )
    .bind(ballot)
    .all(on)
    .await
}

/// Votes of every ballot of a meeting.
pub async fn votes_in(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Vote>, DbError> {
    sql(
        "select v.ballot_id, v.government_id, v.choice, v.way, v.cast_by, v.cast_at, v.token, v.audit_seq \
         from meet_vote v join meet_ballot b on b.id = v.ballot_id where b.meeting_id = $1 \
         order by v.ballot_id, v.government_id",
    )
    .bind(meeting)
    .all(on)
    .await
}

/// A member's vote, in place of the one it gave before.
pub async fn upsert_vote(tx: &mut Tx, v: &Vote) -> Result<(), DbError> {
    sql(
        "insert into meet_vote (ballot_id, government_id, choice, way, cast_by, cast_at, token, audit_seq) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) \
         on conflict (ballot_id, government_id) do update set choice = excluded.choice, way = excluded.way, \
         cast_by = excluded.cast_by, cast_at = excluded.cast_at, token = excluded.token, \
         audit_seq = excluded.audit_seq",
    )
    .bind(&v.ballot)
    .bind(&v.government)
    .bind(&v.choice)
    .bind(&v.way)
    .bind(&v.cast_by)
    .bind(&v.cast_at)
    .bind(&v.token)
    .bind(v.audit_seq)
    .exec(tx)
    .await
    .map(drop)
}

/// What was acknowledged under a token: government, choice, moment, entry of the log.
pub async fn cast_by_token(
    on: impl Into<On<'_>>,
    ballot: &str,
    token: &str,
) -> Result<Option<(String, String, String, i64)>, DbError> {
    sql("select government_id, choice, cast_at, audit_seq from meet_cast where ballot_id = $1 and token = $2")
        .bind(ballot)
        .bind(token)
        .opt(on)
        .await
}

pub async fn insert_cast(tx: &mut Tx, v: &Vote) -> Result<(), DbError> {
    sql(
        "insert into meet_cast (ballot_id, token, government_id, choice, cast_at, audit_seq) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&v.ballot)
    .bind(&v.token)
    .bind(&v.government)
    .bind(&v.choice)
    .bind(&v.cast_at)
    .bind(v.audit_seq)
    .exec(tx)
    .await
    .map(drop)
}
