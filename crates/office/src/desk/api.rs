use std::collections::BTreeMap;

use platform::records::{Table, Value, revisions_of, standing};
use platform::web::{Answer, Ask, Problem, json_as_it_is};
use schemars::JsonSchema;
use serde::Serialize;

use super::Desk;
use super::history::{sees, visible};
use super::reach::must_see;

/// What became of a record: every state it ever had, oldest first.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "RecordHistory")]
pub(super) struct History {
    kind: String,
    id: String,
    states: Vec<State>,
}

/// A state of a record.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "RecordState")]
struct State {
    number: i64,
    /// When it was written, as RFC 3339 says.
    at: String,
    /// import · create · correct · end · undo
    action: String,
    /// The mandate under which it was written; absent for data files.
    mandate: Option<String>,
    note: Option<String>,
    /// Number of its entry in the audit record.
    audit: Option<i64>,
    /// What differs from the state before.
    changes: Vec<Change>,
    /// The record as a data file would say it.
    written: BTreeMap<String, serde_json::Value>,
}

/// One field that differs.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "RecordChange")]
struct Change {
    /// `name.0.text.ko`
    path: String,
    before: Option<String>,
    after: Option<String>,
}

/// The history of a record, for those who may see it: what the page of it shows.
pub(super) async fn history(ask: Ask, desk: Desk) -> Answer {
    let form = visible(&ask, desk)?;
    let (kind, id) = (ask.segment("kind"), ask.segment("id"));
    let Some(there) = standing(&ask.app.db, kind, id).await? else {
        return Err(Problem::missing("record", id));
    };
    if let Some(form) = &form {
        must_see(&ask, form, &there)?;
    }
    let mut before = Table::default();
    let mut states = Vec::new();
    for revised in revisions_of(&ask.app.db, kind, id).await? {
        let shown = sees(&ask, form.as_ref(), &revised.written);
        let changes = Table::differences(&before, &revised.written);
        before = revised.written;
        if !shown {
            before = Table::default();
            continue;
        }
        states.push(State {
            number: revised.number,
            at: revised.at,
            action: revised.action,
            mandate: revised.mandate,
            note: revised.note,
            audit: revised.audit,
            changes: changes.into_iter().map(change).collect(),
            written: fields(&before),
        });
    }
    json_as_it_is(&History {
        kind: kind.to_owned(),
        id: id.to_owned(),
        states,
    })
}

fn change(difference: platform::records::Difference) -> Change {
    Change {
        path: difference.path,
        before: difference.before,
        after: difference.after,
    }
}

fn fields(table: &Table) -> BTreeMap<String, serde_json::Value> {
    table
        .iter()
        .map(|(name, value)| (name.to_owned(), told(value)))
        .collect()
}

/// A written value as JSON. A number that JSON cannot hold as it was printed stays a text.
fn told(value: &Value) -> serde_json::Value {
    match value {
        Value::Text(text) => text.as_str().into(),
        Value::Number(number) => serde_json::from_str(number).unwrap_or_else(|_| number.as_str().into()),
        Value::Flag(flag) => (*flag).into(),
        Value::List(items) => items.iter().map(told).collect(),
        Value::Table(table) => fields(table)
            .into_iter()
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}
