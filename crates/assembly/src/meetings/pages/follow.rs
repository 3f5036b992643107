//! What is to be done about a decision, on its page.

use askama::Template;
use base::{Lang, Localized};
use platform::actor::Mandate;
use platform::web::{Answer, Ask, Problem, redirect};
use registry::bodies::{Names, body_names};
use registry::members::names_on;

use super::super::Hall;
use super::super::after::{FollowUp, Progress};
use super::super::model::Decided;
use super::super::ops::Acting;
use super::super::ops::convene::leads;
use super::super::ops::follow::{Wanted, add, report};
use super::super::sql;
use super::super::waiting::answers_for;
use super::decision::shown;
use super::texts::{choice, localized, localized_opt, office, said, said_of};

pub const FOLLOW: &str = "decisions.follow";
/// What the form of a new task does.
const ADD: &str = "add";
/// The kinds of whoever may be responsible.
const ROLE: &str = "role";
const BODY: &str = "body";
const GOVERNMENT: &str = "government";

/// A task as its page shows it.
pub struct Task {
    pub task: FollowUp,
    pub responsible: String,
    pub overdue: bool,
    /// Whether the reader answers for it, and may report on it.
    pub may_report: bool,
    /// What was reported, the latest first, each with the office that reported it.
    pub reports: Vec<(Progress, String)>,
}

/// What is to be done about a decision, and what its form needs.
pub struct Follow {
    pub tasks: Vec<Task>,
    pub may: bool,
    /// Whoever may be responsible: what the form sends, and its name.
    pub responsible: Vec<(String, String)>,
    pub title: Vec<(Lang, String)>,
    progress: Vec<(Lang, String)>,
    /// Which form was refused: that of a new task, or that of the task of this id; none, if it is empty.
    sent: String,
    pub chosen: String,
    pub due: String,
}

fn lead<'a>(ask: &'a Ask, decided: &Decided) -> Option<&'a Mandate> {
    leads(&ask.app, ask.signed_in()?, &decided.body, FOLLOW, false)
}

/// The mandate by which somebody answers for a task.
fn answering<'a>(ask: &'a Ask, task: &FollowUp) -> Option<&'a Mandate> {
    let mut mandates = ask.signed_in()?.mandates.iter();
    mandates.find(|mandate| answers_for(&ask.app, mandate, task))
}

/// Whoever may be responsible: roles, bodies, governments.
async fn whoever(ask: &Ask) -> Result<Vec<(String, String)>, Problem> {
    let said = |text: &Localized| text.best(ask.lang).0.to_owned();
    let roles = ask.app.permissions.roles.iter();
    let mut all: Vec<(String, String)> = roles
        .map(|role| (format!("{ROLE}:{}", role.id), said(&role.title)))
        .collect();
    for (id, name) in body_names(&ask.app.db).await? {
        all.push((format!("{BODY}:{id}"), said(&name)));
    }
    for named in names_on(&ask.app.db, ask.on).await? {
        all.push((format!("{GOVERNMENT}:{}", named.id), said(&named.names)));
    }
    Ok(all)
}

/// The tasks of a decision; the form's words stay where it was refused.
pub async fn follow(ask: &Ask, decided: &Decided, refused: bool) -> Result<Follow, Problem> {
    let all = whoever(ask).await?;
    let today = ask.app.clock.today();
    let name = |id: &str| {
        let known = all.iter().find(|(one, _)| one == id);
        known.map_or_else(|| id.to_owned(), |(_, name)| name.clone())
    };
    let may = lead(ask, decided).is_some();
    let reported = sql::progress_of(&ask.app.db, &decided.id).await?;
    let names = Names::load(ask).await?;
    let page = ask.page_titled("");
    let tasks = sql::follow_ups_of(&ask.app.db, &decided.id).await?;
    let tasks = tasks.into_iter().map(|task| {
        let of_task = reported.iter().rev().filter(|one| one.task == task.id);
        Task {
            responsible: name(&task.responsible),
            overdue: task.is_overdue(today),
            may_report: may || answering(ask, &task).is_some(),
            reports: of_task
                .map(|one| (one.clone(), office(&page, &names, &one.office)))
                .collect(),
            task,
        }
    });
    let again = |field: &str| match refused {
        true => said(ask, field),
        false => said_of(None),
    };
    Ok(Follow {
        tasks: tasks.collect(),
        may,
        title: again("task"),
        progress: again("progress"),
        sent: match (refused, ask.form.get("do")) {
            (false, _) => String::new(),
            (true, ADD) => ADD.to_owned(),
            (true, _) => ask.form.get("task_id").to_owned(),
        },
        chosen: ask.form.get("responsible").to_owned(),
        due: ask.form.get("due").to_owned(),
        responsible: all,
    })
}

/// The decision of the address.
async fn decided(ask: &Ask) -> Result<Decided, Problem> {
    let id = ask.segment("id");
    sql::decision_by_id(&ask.app.db, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))
}

/// The page of the decision after a form of it was refused.
pub async fn refused(ask: &Ask, _: &Hall, problem: &Problem) -> Result<impl Template + use<>, Problem> {
    let decided = decided(ask).await?;
    shown(ask, decided, Some(problem)).await
}

/// Notes a task, what was done about it, or that it is done.
pub async fn change(ask: Ask, _: Hall) -> Answer {
    let decided = decided(&ask).await?;
    let id = decided.id.as_str();
    let who = ask.who()?;
    let leading = lead(&ask, &decided);
    match choice(&ask, "do", &[ADD, "report", "finish"])?.as_str() {
        ADD => {
            let by = leading.ok_or_else(|| ask.forbidden(FOLLOW))?;
            let wanted = wanted(&ask).await?;
            add(&ask.app, Acting { who, by }, id, wanted).await?;
        }
        what => {
            let named = ask.form.get("task_id");
            let task = sql::follow_up_by_id(&ask.app.db, named)
                .await?
                .filter(|task| task.decision == id)
                .ok_or_else(|| Problem::missing("record", named))?;
            // Whoever is responsible reports, and so does whoever follows the body's decisions up.
            let by = answering(&ask, &task).or(leading);
            let by = by.ok_or_else(|| ask.forbidden(FOLLOW))?;
            let progress = localized_opt(&ask, "progress")?;
            if progress.is_none() && what == "report" {
                return Err(missing(&ask, "progress"));
            }
            let acting = Acting { who, by };
            report(&ask.app, acting, task, progress, what == "finish").await?;
        }
    }
    Ok(redirect(&format!("/{}/decisions/{id}#follow", ask.lang)))
}

fn missing(ask: &Ask, field: &str) -> Problem {
    Problem::invalid("field-missing", &format!("{field}.{}", ask.lang), "", "")
}

async fn wanted(ask: &Ask) -> Result<Wanted, Problem> {
    let title = localized(ask, "task")?;
    if title.is_empty() {
        return Err(missing(ask, "task"));
    }
    let responsible = ask.form.get("responsible").to_owned();
    if !whoever(ask).await?.iter().any(|(id, _)| *id == responsible) {
        return Err(Problem::invalid(
            "follow-responsible",
            "responsible",
            &responsible,
            "",
        ));
    }
    let due = match ask.form.some("due") {
        Some(text) => {
            Some(base::day(text).map_err(|_| Problem::invalid("moment", "due", text, "2027-01-31"))?)
        }
        None => None,
    };
    Ok(Wanted {
        title,
        responsible,
        due,
    })
}

impl Follow {
    pub fn is_chosen(&self, id: &str) -> bool {
        self.chosen == id
    }

    /// Whether the form of a new task was refused.
    pub fn is_adding(&self) -> bool {
        self.sent == ADD
    }

    /// Whether the report on a task was refused.
    pub fn is_about(&self, task: &str) -> bool {
        self.sent == task
    }

    /// What a refused report on a task said.
    pub fn said_of(&self, task: &str) -> Vec<(Lang, String)> {
        match self.is_about(task) {
            true => self.progress.clone(),
            false => said_of(None),
        }
    }
}
