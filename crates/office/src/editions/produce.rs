//! Asking for a production, and asking again for one that did not come to its end.

use base::Lang;
use platform::actor::{Mandate, SignedIn};
use platform::audit::{Auditor, Change};
use platform::clock::stamp;
use platform::db::Json;
use platform::secret;
use platform::web::{App, Problem};
use serde_json::json;

use super::model::{Form, Job};
use super::sql;

/// What audit entries call a production.
const KIND: &str = "report-production";

/// What is wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub year: i16,
    pub langs: Vec<Lang>,
    pub forms: Vec<Form>,
    pub issues: bool,
}

/// Puts a production into the queue and gives its id. One at a time: while one is open, another is refused.
pub async fn ask_for(app: &App, (who, by): (&SignedIn, &Mandate), wanted: Wanted) -> Result<String, Problem> {
    let now = app.clock.now();
    let actor = who.acting(Some(by));
    let job = Job {
        id: secret::id(now),
        year: i64::from(wanted.year),
        langs: Json(wanted.langs.iter().map(|lang| lang.code().to_owned()).collect()),
        forms: Json(wanted.forms.iter().map(|form| form.word().to_owned()).collect()),
        issues: wanted.issues,
        state: "waiting".to_owned(),
        step: 0,
        steps: i64::try_from(wanted.langs.len() * wanted.forms.len()).unwrap_or(i64::MAX),
        doing: None,
        failure: None,
        files: Json(Vec::new()),
        edition: None,
        asked_by: actor.name.clone(),
        mandate: actor.mandate.clone(),
        asked_at: stamp(now),
        beat_at: None,
        ended_at: None,
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
    if !sql::jobs_open(&mut tx).await?.is_empty() {
        return Err(Problem::conflict("report-busy", ""));
    }
    sql::insert_job(&mut tx, &job).await?;
    let after = json!({ "year": job.year, "langs": job.langs, "forms": job.forms, "issues": job.issues });
    append(&mut tx, &mut auditor, ("ask", &job.id), &after).await?;
    tx.commit_unseen().await?;
    Ok(job.id)
}

/// Puts a production that failed or was interrupted back into the queue, from its beginning.
pub async fn ask_again(app: &App, (who, by): (&SignedIn, &Mandate), id: &str) -> Result<(), Problem> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, who.acting(Some(by)), now).await?;
    let found = sql::job_by_id(&mut tx, id).await?;
    let mut job = found.ok_or_else(|| Problem::missing("record", id))?;
    if !sql::jobs_open(&mut tx).await?.is_empty() {
        return Err(Problem::conflict("report-busy", ""));
    }
    if !job.is_broken() {
        return Err(Problem::conflict("report-done", ""));
    }
    job.state = "waiting".to_owned();
    job.step = 0;
    job.doing = None;
    job.failure = None;
    job.files = Json(Vec::new());
    job.beat_at = None;
    job.ended_at = None;
    sql::update_job(&mut tx, &job).await?;
    append(
        &mut tx,
        &mut auditor,
        ("ask-again", id),
        &json!({ "year": job.year }),
    )
    .await?;
    tx.commit_unseen().await?;
    Ok(())
}

async fn append(
    tx: &mut platform::db::Tx,
    auditor: &mut Auditor,
    (action, id): (&str, &str),
    after: &serde_json::Value,
) -> Result<(), Problem> {
    let change = Change {
        action,
        kind: KIND,
        id,
        before: None,
        after,
        cites: &[],
    };
    auditor.append(tx, change).await?;
    Ok(())
}
