use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use base::{Country, Lang, Localized, PartialDate};
use toml::de::{DeTable, DeValue};

use super::book::Book;
use super::{Fault, Notes, SourceFile, Wrong};
use crate::fold::nearest;

/// One table of a data file, read field by field. A bad field notes a fault and gives a harmless value, so that
/// one reading finds every fault; the caller throws everything away when there is one.
pub struct Record<'a> {
    pub(super) file: &'a SourceFile,
    pub(super) table: &'a DeTable<'a>,
    pub(super) at: Range<usize>,
    pub(super) label: String,
    pub(super) id: String,
    pub(super) book: &'a Book,
    pub(super) notes: &'a Notes,
    /// What stands before the names of its fields in a path: `name.0.`
    pub(super) prefix: String,
    pub(super) read: RefCell<BTreeSet<&'a str>>,
}

impl<'a> Record<'a> {
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn note(
        &self,
        at: Range<usize>,
        field: &str,
        value: impl Into<String>,
        wrong: Wrong,
        instead: impl Into<String>,
    ) {
        let path = format!("{}{field}", self.prefix);
        self.note_at(path, at, field, value, wrong, instead);
    }

    /// Notes a fault of which the path is not simply the field's.
    pub(super) fn note_at(
        &self,
        path: String,
        at: Range<usize>,
        field: &str,
        value: impl Into<String>,
        wrong: Wrong,
        instead: impl Into<String>,
    ) {
        self.notes.faults.borrow_mut().push(Fault {
            file: self.file.path.clone(),
            line: self.file.line(at.start),
            record: self.label.clone(),
            field: field.to_owned(),
            path,
            value: value.into(),
            wrong,
            instead: instead.into(),
        });
    }

    pub(super) fn value(&self, field: &str) -> Option<(Range<usize>, &'a DeValue<'a>)> {
        let (key, value) = self.table.get_key_value(field)?;
        self.read.borrow_mut().insert(key.get_ref());
        Some((value.span(), value.get_ref()))
    }

    pub(super) fn required<T: Default>(&self, field: &str, found: Option<T>) -> T {
        found.unwrap_or_else(|| {
            if !self.table.contains_key(field) {
                self.note(self.at.clone(), field, "", Wrong::Missing, "");
            }
            T::default()
        })
    }

    pub(super) fn wrong_type(&self, at: Range<usize>, field: &str, value: &DeValue<'_>, expected: &str) {
        self.note(at, field, value.type_str(), Wrong::Type, expected);
    }

    pub(super) fn string(&self, field: &str) -> Option<(Range<usize>, &'a str)> {
        match self.value(field)? {
            (at, DeValue::String(text)) if !text.trim().is_empty() => Some((at, text)),
            (at, DeValue::String(_)) => {
                self.note(at, field, "", Wrong::Empty, "");
                None
            }
            (at, other) => {
                self.wrong_type(at, field, other, "text");
                None
            }
        }
    }

    /// Reads a text and turns it into something else.
    fn parsed<T>(
        &self,
        field: &str,
        wrong: Wrong,
        instead: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let (at, text) = self.string(field)?;
        let value = parse(text);
        if value.is_none() {
            self.note(at, field, text, wrong, instead);
        }
        value
    }

    pub fn text_opt(&self, field: &str) -> Option<String> {
        self.string(field).map(|(_, text)| text.to_owned())
    }

    pub fn text(&self, field: &str) -> String {
        self.required(field, self.text_opt(field))
    }

    /// One of a closed list of words.
    pub fn choice_opt(&self, field: &str, allowed: &[&str]) -> Option<String> {
        let (at, text) = self.string(field)?;
        if allowed.contains(&text) {
            return Some(text.to_owned());
        }
        let near = nearest(text, allowed.iter().copied()).map_or_else(|| allowed.join(", "), str::to_owned);
        self.note(at, field, text, Wrong::Choice, near);
        None
    }

    pub fn choice(&self, field: &str, allowed: &[&str]) -> String {
        self.required(field, self.choice_opt(field, allowed))
    }

    /// A whole number, nought or more: everything that data files number and count.
    pub fn int_opt(&self, field: &str) -> Option<i64> {
        match self.value(field)? {
            (at, DeValue::Integer(number)) => {
                let written = i64::from_str_radix(number.as_str(), number.radix()).ok();
                let counted = written.filter(|number| *number >= 0);
                if counted.is_none() {
                    let wrong = written.map_or(Wrong::Type, |_| Wrong::Negative);
                    self.note(at, field, number.as_str(), wrong, "");
                }
                counted
            }
            (at, other) => {
                self.wrong_type(at, field, other, "integer");
                None
            }
        }
    }

    pub fn int(&self, field: &str) -> i64 {
        self.required(field, self.int_opt(field))
    }

    /// A whole number written as text, for amounts beyond what a spreadsheet shows exactly.
    pub fn amount(&self, field: &str) -> i64 {
        self.required(
            field,
            self.parsed(field, Wrong::Type, "integer", |text| {
                text.parse().ok().filter(|amount| *amount >= 0)
            }),
        )
    }

    pub fn flag(&self, field: &str) -> bool {
        match self.value(field) {
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((at, other)) => {
                self.wrong_type(at, field, other, "true, false");
                false
            }
            None => false,
        }
    }

    pub fn date_opt(&self, field: &str) -> Option<PartialDate> {
        self.parsed(field, Wrong::Date, "2024-05-22, 2024-05, 2024", |text| {
            text.parse().ok()
        })
    }

    pub fn date(&self, field: &str) -> PartialDate {
        let missing = PartialDate::from(jiff::civil::Date::ZERO);
        self.required(field, self.date_opt(field).map(Some))
            .unwrap_or(missing)
    }

    pub fn dates(&self, field: &str) -> Vec<PartialDate> {
        let read = |(at, text): (Range<usize>, &str)| match text.parse() {
            Ok(date) => Some(date),
            Err(_) => {
                self.note(at, field, text, Wrong::Date, "2024-05-22, 2024-05, 2024");
                None
            }
        };
        self.strings(field).into_iter().filter_map(read).collect()
    }

    /// An address on the web, `https://…`.
    pub fn address_opt(&self, field: &str) -> Option<String> {
        self.parsed(field, Wrong::Address, "https://www.neargov.org/", |text| {
            let url = url::Url::parse(text).ok()?;
            let known = matches!(url.scheme(), "http" | "https") && url.host_str().is_some();
            (known && !text.contains(char::is_whitespace)).then(|| text.to_owned())
        })
    }

    /// An address of mail, `office@example.org`.
    pub fn mail_opt(&self, field: &str) -> Option<String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._+%'".contains(c);
        self.parsed(field, Wrong::Mail, "office@example.org", |text| {
            let (name, host) = text.split_once('@')?;
            let known =
                !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
            (known && text.len() <= 254 && name.chars().chain(host.chars()).all(plain))
                .then(|| text.to_owned())
        })
    }

    pub fn country_opt(&self, field: &str) -> Option<Country> {
        self.parsed(field, Wrong::Country, "CN, JP, KR, KP, MN, RU, VN, KG", |text| {
            // ZZ stands for nowhere, here and in ISO 3166.
            text.parse()
                .ok()
                .filter(|country: &Country| country.code() != "ZZ")
        })
    }

    pub fn country(&self, field: &str) -> Country {
        let nowhere: Country = "ZZ".parse().expect("two letters");
        self.required(field, self.country_opt(field).map(Some))
            .unwrap_or(nowhere)
    }

    /// Decimal numbers parted by blanks.
    pub fn numbers(&self, field: &str) -> Vec<f64> {
        let Some((at, text)) = self.string(field) else {
            return Vec::new();
        };
        let numbers: Result<Vec<f64>, _> = text.split(' ').map(str::parse).collect();
        numbers.unwrap_or_else(|_| {
            self.note(at, field, text, Wrong::Type, "12.5 40");
            Vec::new()
        })
    }

    pub(super) fn strings(&self, field: &str) -> Vec<(Range<usize>, &'a str)> {
        match self.value(field) {
            None => Vec::new(),
            Some((_, DeValue::Array(items))) => items
                .iter()
                .filter_map(|item| match item.get_ref() {
                    DeValue::String(text) if !text.trim().is_empty() => Some((item.span(), text.as_ref())),
                    other => {
                        self.wrong_type(item.span(), field, other, "text");
                        None
                    }
                })
                .collect(),
            Some((at, other)) => {
                self.wrong_type(at, field, other, "list");
                Vec::new()
            }
        }
    }

    pub fn list(&self, field: &str) -> Vec<String> {
        self.strings(field)
            .into_iter()
            .map(|(_, text)| text.to_owned())
            .collect()
    }

    /// A pair of decimal degrees, kept as printed.
    pub fn position_opt(&self, field: &str) -> Option<String> {
        let (at, value) = self.value(field)?;
        if let DeValue::Array(items) = value {
            let degrees: Vec<&str> = items
                .iter()
                .filter_map(|item| match item.get_ref() {
                    DeValue::Float(number) => Some(number.as_str()),
                    DeValue::Integer(number) => Some(number.as_str()),
                    _ => None,
                })
                .collect();
            let within = |index: usize, most: f64| {
                let degree = degrees.get(index).and_then(|text| text.parse::<f64>().ok());
                degree.is_some_and(|degree| degree.abs() <= most)
            };
            if degrees.len() == 2 && items.len() == 2 && within(0, 90.0) && within(1, 180.0) {
                return Some(degrees.join(" "));
            }
        }
        self.wrong_type(at, field, value, "[latitude, longitude]");
        None
    }

    fn localized(&self, field: &str, complete: bool) -> Option<Localized> {
        let (at, value) = self.value(field)?;
        let DeValue::Table(table) = value else {
            self.wrong_type(at, field, value, "en, zh, ja, ko, mn, ru");
            return None;
        };
        let inner = Record {
            table,
            at: at.clone(),
            read: RefCell::default(),
            id: String::new(),
            prefix: format!("{}{field}.", self.prefix),
            ..self.same()
        };
        let texts: Vec<(Lang, String)> = Lang::ALL
            .into_iter()
            .filter_map(|lang| self.text_in(field, &inner, lang).map(|text| (lang, text)))
            .collect();
        let reviewed: Vec<Lang> = inner
            .list("reviewed")
            .iter()
            .filter_map(|code| Lang::from_code(code))
            .collect();
        for lang in Lang::ALL {
            if complete && !table.contains_key(lang.code()) {
                self.note(
                    at.clone(),
                    &format!("{field}.{lang}"),
                    "",
                    Wrong::Language,
                    written_in(field, lang),
                );
            }
        }
        inner.refuse_unread(field);
        Some(Localized::new(texts).with_reviewed(reviewed))
    }

    /// One language of a text.
    fn text_in(&self, field: &str, inner: &Record<'a>, lang: Lang) -> Option<String> {
        let name = format!("{field}.{lang}");
        match inner.value(lang.code())? {
            (_, DeValue::String(text)) if !text.trim().is_empty() => Some(text.to_string()),
            (at, DeValue::String(_)) => {
                self.note(at, &name, "", Wrong::Empty, written_in(field, lang));
                None
            }
            (at, other) => {
                self.wrong_type(at, &name, other, "text");
                None
            }
        }
    }

    pub(super) fn same(&self) -> Record<'a> {
        Record {
            file: self.file,
            table: self.table,
            at: self.at.clone(),
            label: self.label.clone(),
            id: self.id.clone(),
            book: self.book,
            notes: self.notes,
            prefix: self.prefix.clone(),
            read: RefCell::default(),
        }
    }

    /// A text in every language.
    pub fn texts_opt(&self, field: &str) -> Option<Localized> {
        self.localized(field, true)
    }

    pub fn texts(&self, field: &str) -> Localized {
        self.required(field, self.texts_opt(field))
    }

    /// A name, in as many languages as are known.
    pub fn names_opt(&self, field: &str) -> Option<Localized> {
        self.localized(field, false)
    }

    pub fn names(&self, field: &str) -> Localized {
        self.required(field, self.names_opt(field))
    }
}

/// How a text stands in a data file.
fn written_in(field: &str, lang: Lang) -> String {
    format!("{field}.{lang} = \"…\"")
}
