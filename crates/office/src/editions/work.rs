//! The worker: takes a production that waits and makes its files one after the other, saying how far it is.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use platform::audit::Actor;
use platform::clock::stamp;
use platform::db::{DbError, Json};
use platform::web::App;
use tokio::task::{JoinHandle, spawn_blocking};

use super::freeze::{freeze, keep, mark_for};
use super::model::{Failure, Job};
use super::{Maker, sql};

/// How often whoever makes a report says that it is still there.
const BEATS_EVERY: Duration = Duration::from_secs(5);
/// After how long a silence a production counts as interrupted.
const SILENT_SECONDS_MAX: i64 = 30;

/// Marks what was interrupted, and makes the production that waits, if there is one. Says whether it made one.
/// Safe to run in several processes: a production is claimed first.
pub async fn work(app: &Arc<App>, maker: Maker) -> Result<bool, DbError> {
    let open = sql::jobs_open(&app.db).await?;
    if open.is_empty() {
        return Ok(false);
    }
    let now = app.clock.now();
    let since = stamp(now - SignedDuration::from_secs(SILENT_SECONDS_MAX));
    let mut tx = app.db.begin().await?;
    sql::interrupt(&mut tx, &since, &stamp(now)).await?;
    tx.commit_unseen().await?;
    let Some(waiting) = open.into_iter().find(|job| job.state == "waiting") else {
        return Ok(false);
    };
    let mut tx = app.db.begin().await?;
    let taken = sql::claim(&mut tx, &waiting.id, &stamp(now)).await?;
    tx.commit_unseen().await?;
    if !taken {
        return Ok(false);
    }
    let beating = beats(app, &waiting.id);
    let mut job = waiting;
    job.state = "running".to_owned();
    let made = make(app, maker, &mut job).await;
    beating.abort();
    job.doing = None;
    job.ended_at = Some(stamp(app.clock.now()));
    match made {
        Ok(()) => job.state = "ready".to_owned(),
        Err(failure) => {
            job.state = "failed".to_owned();
            job.failure = Some(Json(failure));
        }
    }
    put(app, &mut job).await?;
    Ok(true)
}

/// Says every few seconds that somebody is at it, however long one file takes.
fn beats(app: &Arc<App>, id: &str) -> JoinHandle<()> {
    let (app, id) = (Arc::clone(app), id.to_owned());
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(BEATS_EVERY).await;
            let beaten = async {
                let mut tx = app.db.begin().await?;
                sql::beat(&mut tx, &id, &stamp(app.clock.now())).await?;
                tx.commit_unseen().await
            };
            if let Err(error) = beaten.await {
                tracing::warn!(error = ?error, "a production cannot say that it goes on");
            }
        }
    })
}

async fn put(app: &App, job: &mut Job) -> Result<(), DbError> {
    job.beat_at = Some(stamp(app.clock.now()));
    let mut tx = app.db.begin().await?;
    sql::update_job(&mut tx, job).await?;
    tx.commit_unseen().await
}

async fn make(app: &Arc<App>, maker: Maker, job: &mut Job) -> Result<(), Failure> {
    let year = i16::try_from(job.year).unwrap_or_default();
    let book = (maker.open)(Arc::clone(app), year).await?;
    let now = app.clock.now();
    let mark = match job.issues {
        true => Some(mark_for(&app.db, &book, app.clock.today()).await?),
        false => None,
    };
    job.files.0.clear();
    for (lang, form) in job.wanted() {
        job.doing = Some(format!("{lang}.{}", form.word()));
        put(app, job).await?;
        let (print, mark) = (Arc::clone(&book.print), mark.clone());
        let printed = spawn_blocking(move || print(lang, form, mark.as_ref())).await;
        let bytes = printed.map_err(|_| Failure::new("bug", ""))??;
        let kept = keep((&app.db, &app.files), (lang, form, bytes), &job.asked_by, now).await?;
        job.files.0.push(kept);
        job.step += 1;
    }
    if let Some(mark) = mark {
        let actor = Actor {
            name: job.asked_by.clone(),
            mandate: job.mandate.clone(),
        };
        let issued = freeze(&app.db, (&book, &mark), job.files.0.clone(), actor, now).await?;
        job.edition = Some(issued.id);
    }
    Ok(())
}
