//! The second half of reading a record: what it refers to, the tables below it, and what it must satisfy as a whole.

use std::ops::Range;

use base::{Localized, PartialDate, is_government_id, is_slug};
use toml::de::DeValue;

use super::book::Found;
use super::form::{WITHDRAWN, WITHDRAWN_REASON};
use super::{Record, Source, Wrong};
use crate::fold::nearest;

impl<'a> Record<'a> {
    fn resolved(
        &self,
        at: Range<usize>,
        (field, path): (&str, String),
        kind: &'static str,
        written: &str,
    ) -> Option<String> {
        match self.book.find(kind, written) {
            Found::One(id) => {
                self.notes.resolved.borrow_mut().push((path, id.clone()));
                Some(id)
            }
            Found::Many(ids) => {
                self.note_at(path, at, field, written, Wrong::Ambiguous, ids);
                None
            }
            Found::Nothing { nearest } => {
                self.note_at(
                    path,
                    at,
                    field,
                    written,
                    Wrong::Reference,
                    nearest.unwrap_or_else(|| format!("[[{kind}]]")),
                );
                None
            }
        }
    }

    /// The id of another record, by its id or an unambiguous name.
    pub fn reference_opt(&self, field: &str, kind: &'static str) -> Option<String> {
        let (at, written) = self.string(field)?;
        self.resolved(at, (field, format!("{}{field}", self.prefix)), kind, written)
    }

    pub fn reference(&self, field: &str, kind: &'static str) -> String {
        self.required(field, self.reference_opt(field, kind))
    }

    pub fn references(&self, field: &str, kind: &'static str) -> Vec<String> {
        self.strings(field)
            .into_iter()
            .enumerate()
            .filter_map(|(n, (at, text))| {
                let path = format!("{}{field}.{n}", self.prefix);
                self.resolved(at, (field, path), kind, text)
            })
            .collect()
    }

    /// The tables below this one.
    pub fn rows<T>(&self, field: &str, read: impl Fn(&Record<'_>) -> T) -> Vec<T> {
        let Some((at, value)) = self.value(field) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value else {
            self.wrong_type(at, field, value, "[[…]]");
            return Vec::new();
        };
        let mut rows = Vec::new();
        for (n, item) in items.iter().enumerate() {
            match item.get_ref() {
                DeValue::Table(table) => {
                    let row = Record {
                        table,
                        at: item.span(),
                        prefix: format!("{}{field}.{n}.", self.prefix),
                        ..self.same()
                    };
                    rows.push(read(&row));
                    row.refuse_unread(field);
                }
                other => self.wrong_type(item.span(), field, other, "[[…]]"),
            }
        }
        rows
    }

    /// Notes every field nobody asked for.
    pub(super) fn refuse_unread(&self, prefix: &str) {
        let read = self.read.borrow();
        for (key, value) in self.table.iter() {
            let name = key.get_ref().as_ref();
            if !read.contains(name) {
                let near = nearest(name, read.iter().copied()).unwrap_or("").to_owned();
                let field = if prefix.is_empty() {
                    name.to_owned()
                } else {
                    format!("{prefix}.{name}")
                };
                let path = format!("{}{name}", self.prefix);
                self.note_at(path, value.span(), &field, "", Wrong::UnknownField, near);
            }
        }
        drop(read);
        self.refuse_backwards();
    }

    /// Nothing ends before it begins.
    fn refuse_backwards(&self) {
        let date = |name: &str| match self.table.get(name).map(|value| value.get_ref()) {
            Some(DeValue::String(text)) => text.parse::<PartialDate>().ok(),
            _ => None,
        };
        if let (Some(from), Some(until)) = (date("from"), date("until"))
            && until.last_day() < from.first_day()
        {
            let at = self
                .table
                .get("until")
                .map_or(self.at.clone(), |value| value.span());
            self.note(at, "until", until.to_string(), Wrong::Backwards, from.to_string());
        }
    }

    /// Refuses a field without a row.
    pub fn refuse_none<T>(&self, field: &str, rows: &[T]) {
        if rows.is_empty() {
            self.note(self.at.clone(), field, "", Wrong::Missing, "");
        }
    }

    /// Refuses rows of a field that surely hold on the same day, where at most one may. O(rows²); rows are few.
    pub fn refuse_overlaps(&self, field: &str, spans: &[(Option<PartialDate>, Option<PartialDate>)]) {
        let before = |end: Option<PartialDate>, start: Option<PartialDate>| matches!((end, start), (Some(end), Some(start)) if end.first_day() < start.last_day());
        for (n, later) in spans.iter().enumerate() {
            for earlier in spans.iter().take(n) {
                if !before(earlier.1, later.0) && !before(later.1, earlier.0) {
                    let path = format!("{}{field}.{n}.from", self.prefix);
                    let value = later.0.map(|date| date.to_string()).unwrap_or_default();
                    self.note_at(path, self.at.clone(), field, value, Wrong::Overlap, "");
                    break;
                }
            }
        }
    }

    /// Reads and checks the record's own id.
    pub(super) fn read_id(&mut self) {
        let id = self.text_opt("id").unwrap_or_default();
        let at = self.value("id").map_or(self.at.clone(), |(at, _)| at);
        if !(is_slug(&id) || is_government_id(&id)) {
            self.note(
                at,
                "id",
                id.clone(),
                Wrong::Id,
                "2024-05-22-members-workshop, CN-LN",
            );
        }
        self.label = format!("{} {id}", self.label);
        self.id = id;
    }

    /// Where the record comes from. Every record needs lines of the report or an address.
    pub(super) fn source(&self, withdrawable: bool) -> Source {
        let (withdrawn, withdrawn_reason) = if withdrawable {
            self.withdrawal()
        } else {
            (None, None)
        };
        let source = Source {
            file: self.file.path.clone(),
            lines: self.lines(),
            facts: self.facts(),
            sources: self.list("sources"),
            withdrawn,
            withdrawn_reason,
        };
        if !self.table.contains_key("lines") && source.sources.is_empty() {
            self.note(
                self.at.clone(),
                "lines",
                "",
                Wrong::NoSource,
                "lines = \"561-570\", sources = [\"https://…\"]",
            );
        }
        source
    }

    /// From which day it is withdrawn, and why: both or neither.
    fn withdrawal(&self) -> (Option<PartialDate>, Option<Localized>) {
        let (day, reason) = (self.date_opt(WITHDRAWN), self.names_opt(WITHDRAWN_REASON));
        if let Some(part) = day.filter(|day| day.whole().is_none()) {
            self.refuse(WITHDRAWN, part.to_string(), Wrong::Date, "2024-05-22");
        }
        let missing = |field: &str| self.note(self.at.clone(), field, "", Wrong::Missing, "");
        match (
            self.table.contains_key(WITHDRAWN),
            self.table.contains_key(WITHDRAWN_REASON),
        ) {
            (true, false) => missing(WITHDRAWN_REASON),
            (false, true) => missing(WITHDRAWN),
            _ => {}
        }
        (day, reason)
    }

    pub(super) fn duplicate(&self) {
        self.note(self.at.clone(), "id", self.id.clone(), Wrong::Duplicate, "");
    }
}
