//! Amendments: what an adopted decision changes in instruments and rules, laid over the files before they are read, so
//! that an amended charter is checked exactly as a written one.

use std::collections::BTreeSet;

use base::{Lang, Localized};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use toml::Value;

use crate::fault::Fault;

/// A clause with its new words, or a new clause, or one that is struck out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClauseChange {
    pub id: String,
    /// The instrument and number of a clause that is new.
    #[serde(default)]
    pub instrument: Option<String>,
    #[serde(default)]
    pub cite: Option<String>,
    #[serde(default)]
    pub title: Option<Localized>,
    #[serde(default)]
    pub summary: Option<Localized>,
    /// Whether it is struck out.
    #[serde(default)]
    pub repealed: bool,
}

/// Everything that one decision changes, in force from a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amendment {
    /// The decision.
    pub id: String,
    pub from: Date,
    pub clauses: Vec<ClauseChange>,
    /// Rules as a data file. An entry that says `replaces = "id"` ends that entry the day before.
    #[serde(default)]
    pub rules: String,
}

/// The tables of all files, with the path of each.
pub(crate) type Tables = Vec<(String, toml::Table)>;

/// Lays an amendment over the tables. What it names and is not there is a fault.
pub(crate) fn lay_over(tables: &mut Tables, amendment: &Amendment, faults: &mut Vec<Fault>) {
    let path = format!("amendment {}", amendment.id);
    let fault = |entry: &str, key: &str, message: &str| Fault {
        file: path.clone(),
        entry: entry.to_owned(),
        key: key.to_owned(),
        message: message.to_owned(),
    };
    let day = Value::String(amendment.from.to_string());
    let mut revised = BTreeSet::new();
    for change in &amendment.clauses {
        let label = format!("clause {}", change.id);
        revised.extend(change.instrument.clone());
        match found(tables, "clause", &change.id) {
            Some(clause) => {
                revised.extend(
                    clause
                        .get("instrument")
                        .and_then(Value::as_str)
                        .map(str::to_owned),
                );
                if change.repealed {
                    clause.insert("ended".into(), day.clone());
                    continue;
                }
                let mut earlier = toml::Table::new();
                earlier.insert("until".into(), day.clone());
                for (key, text) in [("title", &change.title), ("summary", &change.summary)] {
                    if let Some(text) = clause.get(key) {
                        earlier.insert(key.into(), text.clone());
                    }
                    if let Some(text) = text {
                        clause.insert(key.into(), localized(text));
                    }
                }
                push(clause, "earlier", Value::Table(earlier));
                push(clause, "amended", day.clone());
            }
            None => match (&change.instrument, &change.cite, &change.title) {
                (Some(instrument), Some(cite), Some(title)) => {
                    let order = last_order(tables, instrument) + 1;
                    let mut clause = toml::Table::new();
                    clause.insert("id".into(), Value::String(change.id.clone()));
                    clause.insert("instrument".into(), Value::String(instrument.clone()));
                    clause.insert("cite".into(), Value::String(cite.clone()));
                    clause.insert("order".into(), Value::Integer(order));
                    clause.insert("title".into(), localized(title));
                    if let Some(summary) = &change.summary {
                        clause.insert("summary".into(), localized(summary));
                    }
                    clause.insert("introduced".into(), day.clone());
                    let mut table = toml::Table::new();
                    table.insert("clause".into(), Value::Array(vec![Value::Table(clause)]));
                    tables.push((path.clone(), table));
                }
                _ => faults.push(fault(&label, "id", "is no clause; name one that is in force")),
            },
        }
    }
    for id in revised {
        if let Some(instrument) = found(tables, "instrument", &id) {
            let revision = toml::Table::from_iter([("date".to_owned(), day.clone())]);
            push(instrument, "revision", Value::Table(revision));
        }
    }
    lay_rules_over(tables, amendment, &path, faults);
}

/// The same for the rules of an amendment.
fn lay_rules_over(tables: &mut Tables, amendment: &Amendment, path: &str, faults: &mut Vec<Fault>) {
    let fault = |entry: &str, key: &str, message: &str| Fault {
        file: path.to_owned(),
        entry: entry.to_owned(),
        key: key.to_owned(),
        message: message.to_owned(),
    };
    let day = Value::String(amendment.from.to_string());
    let mut rules: toml::Table = match toml::from_str(&amendment.rules) {
        Ok(table) => table,
        Err(error) => {
            faults.push(fault("", "rules", &error.message().trim().replace('\n', "; ")));
            return;
        }
    };
    let Ok(before) = amendment.from.yesterday() else {
        faults.push(fault("", "from", "is no day; write \"2027-01-01\""));
        return;
    };
    for (kind, entries) in &mut rules {
        if kind == "clause" || kind == "instrument" {
            faults.push(fault("", kind, "stands among the clauses, not among the rules"));
        }
        let Value::Array(entries) = entries else { continue };
        for entry in entries.iter_mut().filter_map(Value::as_table_mut) {
            if let Some(Value::String(replaced)) = entry.remove("replaces") {
                let label = format!("{kind} {replaced}");
                match found(tables, kind, &replaced) {
                    Some(old) => drop(old.insert("until".into(), Value::String(before.to_string()))),
                    None => faults.push(fault(&label, "replaces", "names no rule; name one by its id")),
                }
                entry.entry("from").or_insert_with(|| day.clone());
            }
        }
    }
    tables.push((path.to_owned(), rules));
}

/// Adds to a list of a table.
fn push(table: &mut toml::Table, key: &str, value: Value) {
    let list = table.entry(key).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(values) = list {
        values.push(value);
    }
}

fn found<'t>(tables: &'t mut Tables, kind: &str, id: &str) -> Option<&'t mut toml::Table> {
    tables
        .iter_mut()
        .filter_map(|(_, table)| table.get_mut(kind)?.as_array_mut())
        .flatten()
        .filter_map(Value::as_table_mut)
        .find(|entry| entry.get("id").and_then(Value::as_str) == Some(id))
}

fn last_order(tables: &Tables, instrument: &str) -> i64 {
    let clauses = tables
        .iter()
        .filter_map(|(_, table)| table.get("clause")?.as_array())
        .flatten();
    clauses
        .filter(|clause| clause.get("instrument").and_then(Value::as_str) == Some(instrument))
        .filter_map(|clause| clause.get("order")?.as_integer())
        .max()
        .unwrap_or(0)
}

fn localized(text: &Localized) -> Value {
    let said = Lang::ALL
        .into_iter()
        .filter_map(|lang| Some((lang.code().to_owned(), Value::String(text.get(lang)?.to_owned()))));
    Value::Table(said.collect())
}
