use charter::{RIGHTS, duties_on, may};
use platform::web::{Answer, Ask, Problem, json, json_all};
use registry::bodies::Meetings;
use schemars::JsonSchema;
use serde::Serialize;

use super::answer::{Cited, Permitted};
use super::facts::{held, register};
use super::pages::words;
use super::question::{Asked, FIELDS, ask_case};

pub(super) async fn decide(ask: Ask, meetings: Meetings) -> Answer {
    let known: Vec<&str> = FIELDS.into_iter().chain(["on"]).collect();
    ask.only(&known)?;
    let asked = Asked::read(&ask);
    let known = register(&ask, asked.day(&ask), meetings).await?;
    let case = ask_case(&ask, &asked, &known).map_err(|error| Problem {
        value: words(&ask).refusal(&error),
        ..Problem::invalid("case", &error.field, "", error.limit.as_str())
    })?;
    json(&words(&ask).answered(&ask.app.rules, &case, &charter::decide(&ask.app.rules, &case)))
}

/// A cell of the table of rights.
#[derive(Serialize, JsonSchema)]
pub(super) struct RightOfKind {
    kind: String,
    right: String,
    restricted: bool,
    #[serde(flatten)]
    permitted: Permitted,
}

pub(super) async fn rights(ask: Ask) -> Answer {
    let mut cells = Vec::new();
    for kind in registry::members::KINDS {
        for right in RIGHTS {
            for restricted in [false, true] {
                let Ok(permission) = may(&ask.app.rules, ask.on, kind, right, restricted) else {
                    continue;
                };
                let permitted = words(&ask).permitted(&permission, ask.on);
                cells.push(RightOfKind {
                    kind: kind.to_owned(),
                    right: right.to_owned(),
                    restricted,
                    permitted,
                });
            }
        }
    }
    json_all(&cells)
}

/// Something owed.
#[derive(Serialize, JsonSchema)]
pub(super) struct Owed {
    id: String,
    who: String,
    about: Option<String>,
    /// The last day to do it; absent where the clause sets none.
    due: Option<String>,
    /// What gave rise to it, where no day is set.
    since: Option<String>,
    overdue: bool,
    because: Vec<Cited>,
}

pub(super) async fn duties(ask: Ask, meetings: Meetings) -> Answer {
    let facts = held(&ask.app.db, ask.on, meetings).await?;
    let words = words(&ask);
    let owed: Vec<Owed> = duties_on(&ask.app.rules, &facts, ask.on)
        .into_iter()
        .map(|duty| Owed {
            id: duty.rule.id.clone(),
            who: duty.who,
            about: duty.about,
            due: duty.due.map(|day| day.to_string()),
            since: duty.since.map(|day| day.to_string()),
            overdue: duty.overdue,
            because: duty
                .because
                .iter()
                .map(|clause| words.cited(clause, ask.on))
                .collect(),
        })
        .collect();
    json_all(&owed)
}
