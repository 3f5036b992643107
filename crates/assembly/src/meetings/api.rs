//! Meetings and their decisions as JSON.

use platform::web::{Access, Answer, Ask, Doc, Param, Problem, Routes, json, json_all};
use registry::bodies::{Attended, Meetings, Persons};
use schemars::JsonSchema;
use serde::Serialize;

use super::document::{Document, Reader};
use super::effects::Effects;
use super::entry::{Entry, entries};
use super::model::{Agenda, Decided, Meeting, Outcome, Visibility};
use super::recorded::session_by_id;
use super::sql;

/// A meeting with its published agenda and the numbers of its decisions.
#[derive(Serialize, JsonSchema)]
pub(super) struct MeetingInFull {
    meeting: Entry,
    /// The agenda as it was published last; only what is public.
    agenda: Option<Agenda>,
    decisions: Vec<String>,
    /// Papers that everybody may have, in each language and revision.
    documents: Vec<Document>,
    /// What the record says of a meeting that was not convened here; how the votes fell is not on record.
    record: Option<OnRecord>,
}

/// What the record says of a meeting that was not convened here.
#[derive(Serialize, JsonSchema)]
struct OnRecord {
    attendance: Vec<Attended>,
    /// Whether the source names only some of those that took part.
    partly_named: bool,
    persons: Vec<Persons>,
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
    /// What it does, in sentences, as far as neither title nor text says it.
    effect_text: Option<base::Localized>,
    reckoned: Outcome,
    /// Clauses that decided it.
    cites: Vec<String>,
    /// Its entry in the log.
    audit_seq: i64,
    annuls: Option<String>,
    annulled_by: Option<String>,
}

impl DecisionInFull {
    fn of(decided: Decided, effect_text: Option<base::Localized>) -> Self {
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
            effect_text,
            reckoned: decided.reckoned.0,
            cites: decided.cites.0,
            audit_seq: decided.audit_seq,
            annuls: decided.annuls,
            annulled_by: decided.annulled_by,
        }
    }
}

pub(super) fn routes(held: Meetings) -> Routes {
    Routes::default()
        .api(
            "/meetings",
            Access::Public,
            move |ask| list(ask, held),
            Doc::whole::<Entry>("Meetings of bodies: those that lie ahead here, then the others, held or planned, latest first")
                .with(&[Param::Text("body", 80), Param::Day]),
        )
        .api(
            "/meetings/{id}",
            Access::Public,
            move |ask| one(ask, held),
            Doc::plain::<MeetingInFull>("One meeting with its agenda, attendance and decisions"),
        )
        .api(
            "/decisions/{id}",
            Access::Public,
            decision,
            Doc::plain::<DecisionInFull>("One decision of a meeting held here, with its count"),
        )
}

async fn list(ask: Ask, held: Meetings) -> Answer {
    let mut all: Vec<Entry> = entries(&ask, held, false)
        .await?
        .into_iter()
        .map(|(entry, _)| entry)
        .collect();
    if let Some(body) = ask.param("body") {
        all.retain(|entry| entry.body == body);
    }
    json_all(&all)
}

async fn one(ask: Ask, held: Meetings) -> Answer {
    let id = ask.segment("id");
    let found = sql::meeting_by_id(&ask.app.db, id).await?;
    let Some(meeting) = found.filter(Meeting::is_announced) else {
        return on_record(&ask, held).await;
    };
    let mut agenda = sql::agendas_of(&ask.app.db, id).await?.pop();
    if let Some(agenda) = &mut agenda {
        agenda
            .items
            .0
            .retain(|item| item.visibility == Visibility::Public.word());
    }
    let decisions = sql::decisions_all(&ask.app.db, Some(id)).await?;
    let items = sql::items_of(&ask.app.db, id).await?;
    let mut documents = sql::documents_of(&ask.app.db, id).await?;
    documents.retain(|one| Reader::Public.sees(one, &items));
    json(&MeetingInFull {
        meeting: Entry::from(&meeting),
        agenda,
        decisions: decisions.into_iter().map(|decided| decided.id).collect(),
        documents,
        record: None,
    })
}

/// A meeting that is only on record.
async fn on_record(ask: &Ask, held: Meetings) -> Answer {
    let id = ask.segment("id");
    let meeting = session_by_id(&ask.app, held, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))?;
    let entry = Entry::from(&meeting);
    json(&MeetingInFull {
        decisions: (1..=meeting.decided.len())
            .map(|number| format!("{id}-{number}"))
            .collect(),
        meeting: entry,
        agenda: None,
        documents: Vec::new(),
        record: Some(OnRecord {
            attendance: meeting.attended,
            partly_named: meeting.partly_named,
            persons: meeting.persons,
        }),
    })
}

async fn decision(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let decided = sql::decision_by_id(&ask.app.db, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))?;
    let effects = Effects::load(&ask, &[&decided.effect.0]).await?;
    let effect_text = effects.in_every_language(&ask, &decided.effect.0);
    json(&DecisionInFull::of(decided, effect_text))
}
