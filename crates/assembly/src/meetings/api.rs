//! Meetings and their decisions as JSON.

use platform::web::{Access, Answer, Ask, Doc, Problem, Routes, json, json_all};
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Agenda, Decided, Meeting, Outcome, Visibility};
use super::sql;

/// A meeting with its published agenda and the numbers of its decisions.
#[derive(Serialize, JsonSchema)]
pub(super) struct MeetingInFull {
    meeting: Meeting,
    /// The agenda as it was published last; only what is public.
    agenda: Option<Agenda>,
    decisions: Vec<String>,
}

/// A decision with the case that anybody can decide again.
#[derive(Serialize, JsonSchema)]
pub(super) struct DecisionInFull {
    id: String,
    symbol: String,
    meeting: String,
    matter: String,
    government: Option<String>,
    decided_on: String,
    outcome: String,
    title: base::Localized,
    text: Option<base::Localized>,
    reckoned: Outcome,
    /// Clauses that decided it.
    cites: Vec<String>,
    /// Its entry in the log.
    audit_seq: i64,
    annuls: Option<String>,
    annulled_by: Option<String>,
}

impl From<Decided> for DecisionInFull {
    fn from(decided: Decided) -> Self {
        Self {
            id: decided.id,
            symbol: decided.symbol,
            meeting: decided.meeting,
            matter: decided.matter,
            government: decided.government,
            decided_on: decided.decided_on.to_string(),
            outcome: decided.outcome,
            title: decided.title,
            text: decided.text,
            reckoned: decided.reckoned.0,
            cites: decided.cites.0,
            audit_seq: decided.audit_seq,
            annuls: decided.annuls,
            annulled_by: decided.annulled_by,
        }
    }
}

pub(super) fn routes() -> Routes {
    Routes::default()
        .api(
            "/meetings",
            Access::Public,
            list,
            Doc::whole::<Meeting>("Meetings that were convened, latest first"),
        )
        .api(
            "/meetings/{id}",
            Access::Public,
            one,
            Doc::plain::<MeetingInFull>("One meeting with its agenda and decisions"),
        )
        .api(
            "/decisions/{id}",
            Access::Public,
            decision,
            Doc::plain::<DecisionInFull>("One decision of a meeting held here, with its count"),
        )
}

async fn list(ask: Ask) -> Answer {
    json_all(&sql::meetings_all(&ask.app.db, None, false).await?)
}

async fn one(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let meeting = sql::meeting_by_id(&ask.app.db, id)
        .await?
        .filter(Meeting::is_announced)
        .ok_or_else(|| Problem::missing("record", id))?;
    let mut agenda = sql::agendas_of(&ask.app.db, id).await?.pop();
    if let Some(agenda) = &mut agenda {
        agenda
            .items
            .0
            .retain(|item| item.visibility == Visibility::Public.word());
    }
    let decisions = sql::decisions_all(&ask.app.db, Some(id)).await?;
    json(&MeetingInFull {
        meeting,
        agenda,
        decisions: decisions.into_iter().map(|decided| decided.id).collect(),
    })
}

async fn decision(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let decided = sql::decision_by_id(&ask.app.db, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))?;
    json(&DecisionInFull::from(decided))
}
