//! What values must satisfy beyond their type: codes that fit each other, lines that a document has, facts and figures
//! that can exist.

use std::ops::Range;

use base::Country;

use super::book::Found;
use super::{Record, Wrong};

/// Whether a text is the id of an entry of the fact list: F and four digits.
fn is_fact(text: &str) -> bool {
    let digits = text.strip_prefix('F').unwrap_or("");
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// What is wrong with a list of lines such as `12,290-335`, if anything is.
fn wrong_lines(text: &str, last: Option<u64>) -> Option<Wrong> {
    let number = |text: &str| text.parse::<u64>().ok().filter(|number| *number > 0);
    for part in text.split(',') {
        let (from, until) = part.split_once('-').unwrap_or((part, part));
        let (Some(from), Some(until)) = (number(from), number(until)) else {
            return Some(Wrong::Lines);
        };
        if until < from {
            return Some(Wrong::LinesReversed);
        }
        if last.is_some_and(|last| until > last) {
            return Some(Wrong::LinesBeyond);
        }
    }
    None
}

impl<'a> Record<'a> {
    /// Refuses the value of a field that could be read but cannot be.
    pub fn refuse(&self, field: &str, value: impl Into<String>, wrong: Wrong, instead: impl Into<String>) {
        let at = self
            .table
            .get(field)
            .map_or(self.at.clone(), |value| value.span());
        self.note(at, field, value, wrong, instead);
    }

    /// Refuses a record that has neither of two fields, one of which it needs.
    pub fn want_one(&self, field: &str, other: &str) {
        if ![field, other].iter().any(|name| self.table.contains_key(*name)) {
            self.note(self.at.clone(), field, "", Wrong::Neither, format!("{other} = …"));
        }
    }

    /// Refuses a government of one country where another country is said.
    pub fn refuse_foreign(&self, field: &str, government: &str, country: Country) {
        let home = government.get(..2).unwrap_or("");
        let is_known = self.table.contains_key("country") && country.code() != "ZZ";
        if is_known && base::is_government_id(government) && home != country.code() {
            self.refuse(field, government, Wrong::Foreign, format!("country = \"{home}\""));
        }
    }

    /// Refuses an id within the value of a field that no record of the kind has.
    pub fn refuse_unknown(&self, field: &str, kind: &'static str, id: &str) {
        match self.book.find(kind, id) {
            Found::One(found) if found == id => {}
            Found::Nothing {
                nearest: Some(nearest),
            } => self.refuse(field, id, Wrong::Reference, nearest),
            _ => self.refuse(field, id, Wrong::Reference, format!("[[{kind}]]")),
        }
    }

    /// Lines of the document, each of which it has.
    pub(super) fn lines(&self) -> Option<String> {
        let (at, text) = self.string("lines")?;
        let last = self.book.last_line();
        match wrong_lines(text, last) {
            None => return Some(text.to_owned()),
            Some(Wrong::LinesBeyond) => {
                let last = last.map(|last| last.to_string()).unwrap_or_default();
                self.note(at, "lines", text, Wrong::LinesBeyond, last);
            }
            Some(wrong) => self.note(at, "lines", text, wrong, "293-294, 507"),
        }
        None
    }

    /// Entries of the fact list.
    pub(super) fn facts(&self) -> Vec<String> {
        let refused = |(at, text): &(Range<usize>, &str)| {
            let known = is_fact(text);
            if !known {
                self.note(at.clone(), "facts", *text, Wrong::Fact, "F0212");
            }
            known
        };
        let facts = self.strings("facts").into_iter().filter(refused);
        facts.map(|(_, text)| text.to_owned()).collect()
    }
}
