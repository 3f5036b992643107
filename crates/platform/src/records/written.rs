use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use toml::de::{DeTable, DeValue};

/// A value as somebody wrote it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    /// A number, as it was printed.
    Number(String),
    Flag(bool),
    List(Vec<Value>),
    Table(Table),
}

/// The written form of a record: the table of a data file, or what a form or a line of a spreadsheet says in its
/// stead. Printed, it is TOML with one field a line, in the order of the names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table(BTreeMap<String, Value>);

/// One field of two written forms that differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// `name.0.text.ko`
    pub path: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

impl Value {
    fn from_file(value: &DeValue<'_>) -> Value {
        match value {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Integer(number) => Value::Number(
                i64::from_str_radix(number.as_str(), number.radix())
                    .map_or_else(|_| number.as_str().to_owned(), |number| number.to_string()),
            ),
            DeValue::Float(number) => Value::Number(number.as_str().to_owned()),
            DeValue::Boolean(flag) => Value::Flag(*flag),
            DeValue::Datetime(time) => Value::Text(time.to_string()),
            DeValue::Array(items) => Value::List(
                items
                    .iter()
                    .map(|item| Value::from_file(item.get_ref()))
                    .collect(),
            ),
            DeValue::Table(table) => Value::Table(Table::from_file(table)),
        }
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_table(&self) -> Option<&Table> {
        match self {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    pub fn items(&self) -> &[Value] {
        match self {
            Value::List(items) => items,
            _ => &[],
        }
    }

    fn child(&mut self, step: &str) -> Option<&mut Value> {
        match self {
            Value::Table(table) => table.0.get_mut(step),
            Value::List(items) => items.get_mut(step.parse::<usize>().ok()?),
            _ => None,
        }
    }

    fn collect_leaves(&self, path: &str, leaves: &mut BTreeMap<String, String>) {
        match self {
            Value::Text(text) | Value::Number(text) => {
                leaves.insert(path.to_owned(), text.clone());
            }
            Value::Flag(flag) => {
                leaves.insert(path.to_owned(), flag.to_string());
            }
            Value::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    item.collect_leaves(&format!("{path}.{at}"), leaves);
                }
            }
            Value::Table(table) => {
                for (name, value) in &table.0 {
                    value.collect_leaves(&format!("{path}.{name}"), leaves);
                }
            }
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl Table {
    pub(super) fn from_file(table: &DeTable<'_>) -> Table {
        Table(
            table
                .iter()
                .map(|(name, value)| (name.get_ref().to_string(), Value::from_file(value.get_ref())))
                .collect(),
        )
    }

    /// Reads what [`Table`] prints; nothing if the text is not TOML.
    pub fn parse(text: &str) -> Option<Table> {
        let (table, errors) = DeTable::parse_recoverable(text);
        errors.is_empty().then(|| Table::from_file(table.get_ref()))
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// A text field's text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_text()
    }

    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.0.insert(name.to_owned(), value.into());
    }

    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Puts a text where a path leads, if something stands there.
    pub(super) fn replace(&mut self, path: &str, text: String) {
        let mut steps = path.split('.');
        let mut at = steps.next().and_then(|name| self.0.get_mut(name));
        for step in steps {
            at = at.and_then(|value| value.child(step));
        }
        if let Some(value) = at {
            *value = Value::Text(text);
        }
    }

    /// Every single value with the path that leads to it.
    pub fn leaves(&self) -> BTreeMap<String, String> {
        let mut leaves = BTreeMap::new();
        for (name, value) in &self.0 {
            value.collect_leaves(name, &mut leaves);
        }
        leaves
    }

    /// Where two written forms differ, by path.
    pub fn differences(before: &Table, after: &Table) -> Vec<Difference> {
        let (before, after) = (before.leaves(), after.leaves());
        let mut paths: Vec<&String> = before.keys().chain(after.keys()).collect();
        paths.sort();
        paths.dedup();
        paths
            .into_iter()
            .map(|path| Difference {
                path: path.clone(),
                before: before.get(path).cloned(),
                after: after.get(path).cloned(),
            })
            .filter(|difference| difference.before != difference.after)
            .collect()
    }
}

impl FromIterator<(String, Value)> for Table {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(fields: I) -> Table {
        Table(fields.into_iter().collect())
    }
}

impl From<Table> for Value {
    fn from(table: Table) -> Value {
        Value::Table(table)
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.0 {
            write_key(f, name)?;
            f.write_str(" = ")?;
            write_value(f, value)?;
            f.write_char('\n')?;
        }
        Ok(())
    }
}

fn write_key(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(bare) {
        f.write_str(name)
    } else {
        write_text(f, name)
    }
}

fn write_text(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            c if c.is_control() => write!(f, "\\u{:04X}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}

fn write_value(f: &mut fmt::Formatter<'_>, value: &Value) -> fmt::Result {
    match value {
        Value::Text(text) => write_text(f, text),
        Value::Number(number) => f.write_str(number),
        Value::Flag(flag) => write!(f, "{flag}"),
        Value::List(items) => {
            f.write_char('[')?;
            for (at, item) in items.iter().enumerate() {
                f.write_str(if at > 0 { ", " } else { "" })?;
                write_value(f, item)?;
            }
            f.write_char(']')
        }
        Value::Table(table) => {
            f.write_char('{')?;
            for (at, (name, value)) in table.0.iter().enumerate() {
                f.write_str(if at > 0 { ", " } else { " " })?;
                write_key(f, name)?;
                f.write_str(" = ")?;
                write_value(f, value)?;
            }
            f.write_str(" }")
        }
    }
}
