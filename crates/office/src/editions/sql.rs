use platform::db::{Db, DbError, On, Tx, sql};

use super::model::{Issued, Job};

/// How many productions are remembered on the page.
const SHOWN_MAX: i64 = 10;

pub(super) async fn insert_job(tx: &mut Tx, job: &Job) -> Result<(), DbError> {
    sql(
        "insert into issue_job (id, year, langs, forms, issues, state, step, steps, files, asked_by, mandate, asked_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(&job.id)
    .bind(job.year)
    .bind(&job.langs)
    .bind(&job.forms)
    .bind(job.issues)
    .bind(&job.state)
    .bind(job.step)
    .bind(job.steps)
    .bind(&job.files)
    .bind(&job.asked_by)
    .bind(&job.mandate)
    .bind(&job.asked_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Writes how far a production is.
pub(super) async fn update_job(tx: &mut Tx, job: &Job) -> Result<(), DbError> {
    sql(
        "update issue_job set state = $2, step = $3, steps = $4, doing = $5, failure = $6, files = $7, edition = $8, \
         beat_at = $9, ended_at = $10 where id = $1",
    )
    .bind(&job.id)
    .bind(&job.state)
    .bind(job.step)
    .bind(job.steps)
    .bind(&job.doing)
    .bind(&job.failure)
    .bind(&job.files)
    .bind(&job.edition)
    .bind(&job.beat_at)
    .bind(&job.ended_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Says that whoever makes it is still there.
pub(super) async fn beat(tx: &mut Tx, id: &str, now: &str) -> Result<(), DbError> {
    sql("update issue_job set beat_at = $2 where id = $1 and state = 'running'")
        .bind(id)
        .bind(now)
        .exec(tx)
        .await
        .map(drop)
}

/// Marks productions of which nobody was heard since a moment, and says how many there were.
pub(super) async fn interrupt(tx: &mut Tx, since: &str, now: &str) -> Result<u64, DbError> {
    sql(
        "update issue_job set state = 'interrupted', doing = null, ended_at = $2 \
         where state = 'running' and (beat_at is null or beat_at < $1)",
    )
    .bind(since)
    .bind(now)
    .exec(tx)
    .await
}

/// Takes a production that waits, if nobody else has and none is under way.
pub(super) async fn claim(tx: &mut Tx, id: &str, now: &str) -> Result<bool, DbError> {
    let taken = sql(
        "update issue_job set state = 'running', beat_at = $2 where id = $1 and state = 'waiting' \
         and not exists (select 1 from issue_job other where other.state = 'running')",
    )
    .bind(id)
    .bind(now)
    .exec(tx)
    .await?;
    Ok(taken == 1)
}

pub async fn job_by_id(on: impl Into<On<'_>>, id: &str) -> Result<Option<Job>, DbError> {
    sql(
        "select id, year, langs, forms, issues, state, step, steps, doing, failure, files, edition, asked_by, mandate, \
         asked_at, beat_at, ended_at from issue_job where id = $1",
    )
    .bind(id)
    .opt(on)
    .await
}

/// Productions that wait or are under way, the oldest first.
pub(super) async fn jobs_open(on: impl Into<On<'_>>) -> Result<Vec<Job>, DbError> {
    sql(
        "select id, year, langs, forms, issues, state, step, steps, doing, failure, files, edition, asked_by, mandate, \
         asked_at, beat_at, ended_at from issue_job where state = 'waiting' or state = 'running' order by asked_at, id",
    )
    .all(on)
    .await
}

/// The newest productions.
pub(super) async fn jobs_newest(db: &Db) -> Result<Vec<Job>, DbError> {
    sql(
        "select id, year, langs, forms, issues, state, step, steps, doing, failure, files, edition, asked_by, mandate, \
         asked_at, beat_at, ended_at from issue_job order by asked_at desc, id desc limit $1",
    )
    .bind(SHOWN_MAX)
    .all(db)
    .await
}

pub(super) async fn insert_edition(tx: &mut Tx, issued: &Issued) -> Result<(), DbError> {
    sql(
        "insert into issue_edition (id, year, number, issued_at, issued_by, mandate, log_size, log_root, figures, \
         chapters, changed_figures, changed_chapters, files) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(&issued.id)
    .bind(issued.year)
    .bind(issued.number)
    .bind(&issued.issued_at)
    .bind(&issued.issued_by)
    .bind(&issued.mandate)
    .bind(issued.log_size)
    .bind(&issued.log_root)
    .bind(&issued.figures)
    .bind(&issued.chapters)
    .bind(&issued.changed_figures)
    .bind(&issued.changed_chapters)
    .bind(&issued.files)
    .exec(tx)
    .await
    .map(drop)
}

/// Every edition: the last year first, and of a year the last edition first.
pub async fn editions_all(db: &Db) -> Result<Vec<Issued>, DbError> {
    sql(
        "select id, year, number, issued_at, issued_by, mandate, log_size, log_root, figures, chapters, \
         changed_figures, changed_chapters, files from issue_edition order by year desc, number desc",
    )
    .all(db)
    .await
}

pub async fn edition_by_id(db: &Db, id: &str) -> Result<Option<Issued>, DbError> {
    sql(
        "select id, year, number, issued_at, issued_by, mandate, log_size, log_root, figures, chapters, \
         changed_figures, changed_chapters, files from issue_edition where id = $1",
    )
    .bind(id)
    .opt(db)
    .await
}

/// The newest edition of a year.
pub(super) async fn newest_of(on: impl Into<On<'_>>, year: i64) -> Result<Option<Issued>, DbError> {
    sql(
        "select id, year, number, issued_at, issued_by, mandate, log_size, log_root, figures, chapters, \
         changed_figures, changed_chapters, files from issue_edition where year = $1 order by number desc limit 1",
    )
    .bind(year)
    .opt(on)
    .await
}
