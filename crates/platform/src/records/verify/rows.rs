//! The register's own tables, against the register built anew from the written forms.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Verified;
use crate::db::{Db, DbError, DumpTable, key_of, table};
use crate::records::Kind;
use crate::records::reading::Prepared;

/// How many differences are named one by one.
const NAMED_MAX: usize = 200;
/// The longest value that a fault repeats.
const VALUE_CHARS_MAX: usize = 80;

/// Notes every row that is missing, too many or different.
pub(super) async fn compare(
    db: &Db,
    kinds: &[Kind],
    prepared: &[Prepared],
    found: &mut Verified,
) -> Result<(), DbError> {
    let anew = Db::in_memory().await?;
    anew.migrate().await?;
    let mut tx = anew.begin().await?;
    for record in prepared {
        if record.body.save(&mut tx).await.is_err() {
            found.fault(
                record.kind,
                &record.id,
                "the tables do not take it as it is written",
            );
        }
    }
    tx.commit_unseen().await?;
    let tables: BTreeSet<&str> = kinds
        .iter()
        .flat_map(|kind| kind.tables.iter().map(|(name, _)| *name))
        .collect();
    let mut differences = Vec::new();
    for name in tables {
        let there = table(db, name).await?;
        let due = table(&anew, name).await?;
        found.rows += there.rows.len();
        let owners = Owners::of(name, kinds);
        if there.columns != due.columns {
            differences.push(format!("{name}: its columns are not this program's"));
            continue;
        }
        let keys = key_of(&anew, name).await?;
        differences.extend(differences_of(&there, &due, &keys, &owners));
    }
    anew.close().await;
    let more = differences.len().saturating_sub(NAMED_MAX);
    differences.truncate(NAMED_MAX);
    found.faults.extend(differences);
    if more > 0 {
        found.faults.push(format!("and {more} more rows that do not fit"));
    }
    Ok(())
}

/// The kinds that write a table.
struct Owners<'a> {
    table: &'a str,
    kinds: Vec<(&'a Kind, &'static str)>,
}

type Fields<'a> = BTreeMap<&'a str, &'a Value>;

impl<'a> Owners<'a> {
    fn of(table: &'a str, kinds: &'a [Kind]) -> Self {
        let own = |kind: &'a Kind| {
            let column = kind.tables.iter().find(|(name, _)| *name == table)?.1;
            Some((kind, column))
        };
        Self {
            table,
            kinds: kinds.iter().filter_map(own).collect(),
        }
    }

    /// The record that a row belongs to, as far as it says so.
    fn record_of(&self, row: &Fields<'_>) -> String {
        let text = |column: &str| row.get(column).and_then(|value| value.as_str()).unwrap_or("?");
        match self.kinds.as_slice() {
            [(kind, column)] => format!("{} {}", kind.name, text(column)),
            [(_, column), ..] => format!("{} {}", text("kind"), text(column)),
            [] => String::new(),
        }
    }

    /// A value as a fault repeats it. What only some may see is not repeated.
    fn shown(&self, value: &Value) -> String {
        if self.kinds.iter().any(|(kind, _)| kind.private) {
            return "(private)".to_owned();
        }
        match value {
            Value::Null => "empty".to_owned(),
            Value::String(text) if text.chars().count() > VALUE_CHARS_MAX => {
                let short: String = text.chars().take(VALUE_CHARS_MAX).collect();
                format!("{short}…")
            }
            Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// The row as a fault names it.
    fn row(&self, row: &Fields<'_>, keys: &[String]) -> String {
        let pairs: Vec<String> = keys
            .iter()
            .filter_map(|key| Some(format!("{key} = {}", self.shown(row.get(key.as_str())?))))
            .collect();
        format!("{}: {} ({})", self.record_of(row), self.table, pairs.join(", "))
    }
}

type Rows<'a> = BTreeMap<Vec<String>, Vec<Fields<'a>>>;

fn by_key<'a>(table: &'a DumpTable, keys: &[String]) -> Rows<'a> {
    let mut rows = Rows::new();
    for values in &table.rows {
        let fields: Fields<'_> = table.columns.iter().map(String::as_str).zip(values).collect();
        let key = keys
            .iter()
            .filter_map(|key| fields.get(key.as_str()).map(ToString::to_string))
            .collect();
        rows.entry(key).or_default().push(fields);
    }
    rows
}

fn differences_of(there: &DumpTable, due: &DumpTable, keys: &[String], owners: &Owners<'_>) -> Vec<String> {
    let (there, due) = (by_key(there, keys), by_key(due, keys));
    let mut says = Vec::new();
    for (key, rows) in &due {
        let standing = there.get(key).map_or(&[][..], Vec::as_slice);
        for (at, row) in rows.iter().enumerate() {
            let named = owners.row(row, keys);
            let Some(stands) = standing.get(at) else {
                says.push(format!(
                    "{named} is missing from the table, and the record has it"
                ));
                continue;
            };
            let wrong: Vec<String> = row
                .iter()
                .filter(|(column, value)| stands.get(**column) != Some(*value))
                .map(|(column, value)| {
                    let stands = stands
                        .get(column)
                        .map_or_else(String::new, |value| owners.shown(value));
                    format!("{column} is {stands}, by the record {}", owners.shown(value))
                })
                .collect();
            if !wrong.is_empty() {
                says.push(format!("{named}: {}", wrong.join("; ")));
            }
        }
    }
    for (key, rows) in &there {
        let known = due.get(key).map_or(0, Vec::len);
        for row in rows.iter().skip(known) {
            let named = owners.row(row, keys);
            says.push(format!("{named} stands in the table, and no record has it"));
        }
    }
    says
}
