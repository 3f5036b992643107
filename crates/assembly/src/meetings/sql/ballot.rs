use platform::db::{Arg, Db, DbError, Json, On, Rows, Tx, sql};
use platform::row;

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

/// Votes that wait to be written, each in place of the one its member gave before.
pub fn vote_rows() -> Rows {
    Rows::new(
        "insert into meet_vote (ballot_id, government_id, choice, way, cast_by, cast_at, token, audit_seq) values",
        "(?, ?, ?, ?, ?, ?, ?, ?)",
        "on conflict (ballot_id, government_id) do update set choice = excluded.choice, way = excluded.way, \
         cast_by = excluded.cast_by, cast_at = excluded.cast_at, token = excluded.token, \
         audit_seq = excluded.audit_seq",
    )
}

/// Acknowledgements that wait to be written.
pub fn cast_rows() -> Rows {
    Rows::new(
        "insert into meet_cast (ballot_id, token, government_id, choice, cast_at, audit_seq) values",
        "(?, ?, ?, ?, ?, ?)",
        "",
    )
}

impl Vote {
    /// As a row of [`vote_rows`].
    pub fn row(&self) -> [Arg; 8] {
        [
            (&self.ballot).into(),
            (&self.government).into(),
            (&self.choice).into(),
            (&self.way).into(),
            (&self.cast_by).into(),
            (&self.cast_at).into(),
            (&self.token).into(),
            self.audit_seq.into(),
        ]
    }

    /// As a row of [`cast_rows`].
    pub fn cast_row(&self) -> [Arg; 6] {
        [
            (&self.ballot).into(),
            (&self.token).into(),
            (&self.government).into(),
            (&self.choice).into(),
            (&self.cast_at).into(),
            self.audit_seq.into(),
        ]
    }
}

/// What was acknowledged under a token.
#[derive(Clone, Debug)]
pub struct Taken {
    pub token: String,
    pub government: String,
    pub choice: String,
    pub cast_at: String,
    pub audit_seq: i64,
}

row!(Taken {
    token,
    government,
    choice,
    cast_at,
    audit_seq
});

/// How many tokens are asked for at once.
const TOKENS: usize = 64;

/// What was acknowledged under some of these tokens.
pub async fn casts_by_token(tx: &mut Tx, ballot: &str, tokens: &[&str]) -> Result<Vec<Taken>, DbError> {
    let mut found = Vec::new();
    for some in tokens.chunks(TOKENS) {
        let mut statement = sql(
            "select token, government_id, choice, cast_at, audit_seq from meet_cast where ballot_id = $1 and token in \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
             $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, \
             $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62, \
             $63, $64, $65)",
        )
        .bind(ballot);
        for at in 0..TOKENS {
            statement = statement.bind(some.get(at).copied().unwrap_or(""));
        }
        found.extend(statement.all::<Taken>(&mut *tx).await?);
    }
    Ok(found)
}
