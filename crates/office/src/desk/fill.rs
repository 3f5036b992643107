//! From what a form sent to a written form, and nothing else: what it means is read by the record's own kind.

use std::collections::{BTreeMap, BTreeSet};

use base::Lang;
use platform::records::{Field, Table, Value, Widget};

/// The most rows that a group or a list may have.
const ROWS_MAX: usize = 300;

/// What a form sent, by name. A name may stand more than once.
pub struct Sent<'a>(BTreeMap<&'a str, Vec<&'a str>>);

impl<'a> Sent<'a> {
    pub fn new(fields: &'a [(String, String)]) -> Self {
        let mut sent: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in fields {
            sent.entry(name).or_default().push(value);
        }
        Self(sent)
    }

    fn text(&self, path: &str) -> Option<String> {
        let text = self.0.get(path)?.first()?.replace("\r\n", "\n");
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The numbers that follow a path, in order.
    fn rows(&self, path: &str) -> Vec<usize> {
        let begin = format!("{path}.");
        let numbers: BTreeSet<usize> = self
            .0
            .range(begin.as_str()..)
            .take_while(|(name, _)| name.starts_with(&begin))
            .filter_map(|(name, _)| name[begin.len()..].split('.').next()?.parse().ok())
            .collect();
        numbers.into_iter().take(ROWS_MAX).collect()
    }
}

/// Puts what was sent into a table in the place of what its fields said before. Rows stay as they stood, empty ones
/// too.
pub fn fill(table: &mut Table, fields: &[Field], prefix: &str, sent: &Sent<'_>) {
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        table.remove(field.name);
        if let Some(value) = value(field, &path, sent) {
            table.set(field.name, value);
        }
    }
}

fn value(field: &Field, path: &str, sent: &Sent<'_>) -> Option<Value> {
    match field.widget {
        Widget::Texts | Widget::Names => texts(path, sent),
        Widget::Integer => {
            let text = sent.text(path)?;
            Some(match text.parse::<i64>() {
                Ok(number) => Value::Number(number.to_string()),
                Err(_) => Value::Text(text),
            })
        }
        Widget::Flag => sent.text(path).map(|_| Value::Flag(true)),
        Widget::Position => sent.text(path).map(|text| position(&text)),
        Widget::References(_) => {
            let items: Vec<Value> = sent
                .rows(path)
                .into_iter()
                .map(|n| Value::Text(sent.text(&format!("{path}.{n}")).unwrap_or_default()))
                .collect();
            (!items.is_empty()).then_some(Value::List(items))
        }
        Widget::Group(fields) => {
            let rows: Vec<Value> = sent
                .rows(path)
                .into_iter()
                .map(|n| {
                    let mut row = Table::default();
                    fill(&mut row, fields, &format!("{path}.{n}."), sent);
                    Value::Table(row)
                })
                .collect();
            (!rows.is_empty()).then_some(Value::List(rows))
        }
        Widget::Text
        | Widget::Choice { .. }
        | Widget::Date
        | Widget::Country
        | Widget::Reference(_)
        | Widget::Address => sent.text(path).map(Value::Text),
    }
}

fn texts(path: &str, sent: &Sent<'_>) -> Option<Value> {
    let mut texts = Table::default();
    let mut reviewed = Vec::new();
    let confirmed = sent
        .0
        .get(format!("{path}.reviewed").as_str())
        .cloned()
        .unwrap_or_default();
    for lang in Lang::ALL {
        if let Some(text) = sent.text(&format!("{path}.{lang}")) {
            texts.set(lang.code(), Value::Text(text));
            if confirmed.contains(&lang.code()) {
                reviewed.push(Value::Text(lang.code().to_owned()));
            }
        }
    }
    if texts.is_empty() {
        return None;
    }
    if !reviewed.is_empty() {
        texts.set("reviewed", Value::List(reviewed));
    }
    Some(texts.into())
}

/// Two decimal numbers, or the text as it is for the reader to refuse.
pub fn position(text: &str) -> Value {
    let parts: Vec<&str> = text
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    let plain = |part: &&str| {
        let digits = part.strip_prefix('-').unwrap_or(part);
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
        let all = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let led = whole.len() > 1 && whole.starts_with('0');
        all(whole) && all(rest) && !led
    };
    if parts.len() == 2 && parts.iter().all(plain) {
        Value::List(
            parts
                .iter()
                .map(|part| Value::Number((*part).to_owned()))
                .collect(),
        )
    } else {
        Value::Text(text.to_owned())
    }
}

/// The table without rows and items in which nothing stands.
pub fn pruned(table: &Table, fields: &[Field]) -> Table {
    let mut pruned = table.clone();
    for field in fields {
        let Some(Value::List(items)) = table.get(field.name) else {
            continue;
        };
        let kept: Vec<Value> = items.iter().filter(|item| !is_blank(item)).cloned().collect();
        match field.widget {
            Widget::References(_) | Widget::Group(_) if kept.is_empty() => {
                pruned.remove(field.name);
            }
            Widget::References(_) | Widget::Group(_) => pruned.set(field.name, Value::List(kept)),
            _ => {}
        }
    }
    pruned
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.is_empty(),
        Value::Table(table) => table.is_empty(),
        _ => false,
    }
}

/// Adds an empty row to a group or list.
pub fn add_row(table: &mut Table, fields: &[Field], name: &str) {
    let Some(field) = fields.iter().find(|field| field.name == name) else {
        return;
    };
    let empty = match field.widget {
        Widget::Group(_) => Value::Table(Table::default()),
        Widget::References(_) => Value::Text(String::new()),
        _ => return,
    };
    let mut items = table
        .get(name)
        .map(|value| value.items().to_vec())
        .unwrap_or_default();
    if items.len() < ROWS_MAX {
        items.push(empty);
    }
    table.set(name, Value::List(items));
}

/// Takes a row out: `membership.1`.
pub fn drop_row(table: &mut Table, path: &str) {
    let Some((name, number)) = path.split_once('.') else {
        return;
    };
    let (Some(Value::List(items)), Ok(number)) = (table.get(name), number.parse::<usize>()) else {
        return;
    };
    let mut items = items.clone();
    if number < items.len() {
        items.remove(number);
        table.set(name, Value::List(items));
    }
}
