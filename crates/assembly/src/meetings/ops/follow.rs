//! What is to be done about a decision, by whom and until when.

use base::Localized;
use jiff::civil::Date;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::after::{FollowUp, Progress};
use super::super::sql;
use super::{Acting, say};

/// A task as its form describes it.
pub struct Wanted {
    pub title: Localized,
    pub responsible: String,
    pub due: Option<Date>,
}

pub async fn add(app: &App, acting: Acting<'_>, decision: &str, wanted: Wanted) -> Result<(), Problem> {
    let now = app.clock.now();
    let task = FollowUp {
        id: id(now),
        decision: decision.to_owned(),
        title: wanted.title,
        responsible: wanted.responsible,
        due: wanted.due,
        progress: None,
        done_at: None,
        created_at: stamp(now),
    };
    write(app, acting, "assign", &task, None).await
}

/// What has been done so far, and whether that is all. What is done stays done.
pub async fn report(
    app: &App,
    acting: Acting<'_>,
    task: FollowUp,
    progress: Option<Localized>,
    is_done: bool,
) -> Result<(), Problem> {
    if task.done_at.is_some() {
        return Err(Problem::conflict("follow-done", ""));
    }
    let now = stamp(app.clock.now());
    let reported = Progress {
        task: task.id.clone(),
        ordinal: 0,
        progress: progress.clone(),
        done: is_done,
        reported_at: now.clone(),
        reported_by: acting.who.person.clone(),
        office: acting.by.reference(),
    };
    let task = FollowUp {
        progress: progress.or(task.progress),
        done_at: is_done.then_some(now),
        ..task
    };
    let what = if is_done { "finish" } else { "report" };
    write(app, acting, what, &task, Some(&reported)).await
}

async fn write(
    app: &App,
    acting: Acting<'_>,
    action: &str,
    task: &FollowUp,
    reported: Option<&Progress>,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    if sql::follow_up_by_id(&mut tx, &task.id)
        .await?
        .is_some_and(|standing| standing.done_at.is_some())
    {
        return Err(Problem::conflict("follow-done", ""));
    }
    sql::upsert_follow_up(&mut tx, task).await?;
    if let Some(reported) = reported {
        sql::insert_progress(&mut tx, reported).await?;
    }
    let done = (action, "follow-up", task.id.as_str());
    say(
        &mut tx,
        &mut auditor,
        done,
        &json!({ "task": task, "report": reported }),
        &[],
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
