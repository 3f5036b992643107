//! What the audit record says of records.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::Kind;
use super::super::reading::Prepared;
use super::Key;
use crate::audit::{self, Entry, digest};
use crate::db::{Db, DbError};

/// The actions by which records are written.
const ACTIONS: [&str; 5] = ["import", "create", "correct", "end", "undo"];

/// One entry on a record.
pub(super) struct Said {
    pub seq: i64,
    pub at: String,
    pub actor: String,
    pub mandate: Option<String>,
    pub action: String,
    pub before: Option<String>,
    /// What it says the record is; nothing once that was erased.
    pub after: Option<Value>,
}

/// Every entry on records, oldest first.
pub(super) type History = BTreeMap<Key, Vec<Said>>;

/// Reads the whole audit record, a page at a time.
pub(super) async fn history(db: &Db, kinds: &[Kind]) -> Result<History, DbError> {
    let mut history = History::new();
    let mut from = 1;
    loop {
        let page = audit::entries_from(db, from).await?;
        let Some(last) = page.last() else { break };
        from = last.seq.saturating_add(1);
        for entry in page {
            let is_record = kinds.iter().any(|kind| kind.name == entry.subject_kind);
            if is_record && ACTIONS.contains(&entry.action.as_str()) {
                let key = (entry.subject_kind.clone(), entry.subject_id.clone());
                history.entry(key).or_default().push(Said::of(entry));
            }
        }
    }
    Ok(history)
}

impl Said {
    fn of(entry: Entry) -> Self {
        let mut content: Option<Value> = entry
            .canonical
            .as_deref()
            .map(|text| serde_json::from_str(text).unwrap_or_default());
        Self {
            seq: entry.seq,
            at: entry.at,
            actor: entry.actor,
            mandate: entry.mandate,
            action: entry.action,
            before: content
                .as_ref()
                .and_then(|content| content["before"].as_str())
                .map(str::to_owned),
            after: content.as_mut().map(|content| content["after"].take()),
        }
    }

    /// Digest of the state it says; nothing once that was erased.
    pub fn digest(&self, private: bool) -> Option<String> {
        let after = self.after.as_ref()?;
        Some(match private {
            true => after["digest"].as_str().unwrap_or_default().to_owned(),
            false => digest(after.to_string().as_bytes()),
        })
    }

    /// The data file that it says the record is from.
    pub fn file(&self) -> Option<&str> {
        self.after.as_ref()?["source"]["file"].as_str()
    }

    /// Paths at which a record is not what is said here. What a later version of the program adds to every record,
    /// still empty, is no difference.
    pub fn unlike(&self, prepared: &Prepared) -> Vec<String> {
        let Some(after) = &self.after else {
            return Vec::new();
        };
        let mut paths = Vec::new();
        let (fresh, _) = prepared.state();
        differ("", after, &fresh, &mut paths);
        paths
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

fn differ(path: &str, said: &Value, fresh: &Value, paths: &mut Vec<String>) {
    let under = |name: &str| match path.is_empty() {
        true => name.to_owned(),
        false => format!("{path}.{name}"),
    };
    match (said, fresh) {
        (Value::Object(a), Value::Object(b)) => {
            for (name, value) in a {
                differ(&under(name), value, b.get(name).unwrap_or(&Value::Null), paths);
            }
            let added = b
                .iter()
                .filter(|(name, value)| !a.contains_key(*name) && !is_empty(value));
            paths.extend(added.map(|(name, _)| under(name)));
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (at, (one, other)) in a.iter().zip(b).enumerate() {
                differ(&under(&at.to_string()), one, other, paths);
            }
        }
        _ if said == fresh || is_empty(said) && is_empty(fresh) => {}
        _ => paths.push(path.to_owned()),
    }
}
