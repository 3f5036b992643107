use base::{Country, Lang, Localized, PartialDate};
use office::reports::Claim;
use platform::i18n::Args;
use press::{Block, Cell, Chapter, Column, Fact, Said, Table};
use registry::figure::Figure;

use super::{Gathered, Mark, Words};

/// Tells in one language what was gathered.
pub struct Scribe<'a> {
    pub words: Words<'a>,
    pub year: &'a Gathered,
    pub lang: Lang,
    /// The edition that is issued, if one is.
    pub mark: Option<&'a Mark>,
}

impl Scribe<'_> {
    pub fn t(&self, key: &str) -> String {
        self.args(key, &[])
    }

    pub fn args(&self, key: &str, args: &Args<'_>) -> String {
        self.words.texts.get(self.lang, key, args)
    }

    /// A message by a prefix and a word of the data; without one, the word itself.
    pub fn word(&self, prefix: &str, word: &str) -> String {
        let key = format!("{prefix}{word}");
        match self.words.texts.has(self.lang, &key) {
            true => self.t(&key),
            false => word.to_owned(),
        }
    }

    /// A message that counts.
    pub fn n(&self, key: &str, count: i64) -> String {
        self.args(key, &[("n", count.into()), ("shown", self.number(count).into())])
    }

    /// A text in the best language there is of it, which is named if it is another.
    pub fn said(&self, text: &Localized) -> Said {
        let (best, lang) = text.best(self.lang);
        Said {
            text: best.to_owned(),
            lang: (lang != self.lang).then(|| lang.code().to_owned()),
        }
    }

    pub fn plain(&self, text: &Localized) -> String {
        text.best(self.lang).0.to_owned()
    }

    pub fn number(&self, number: i64) -> String {
        self.words.formats.number(self.lang, number)
    }

    pub fn date(&self, date: Option<PartialDate>) -> String {
        match date {
            Some(date) => self.words.formats.date(self.lang, date),
            None => self.t("date-unknown"),
        }
    }

    pub fn short(&self, date: Option<PartialDate>) -> String {
        date.map_or("–".to_owned(), |date| self.words.formats.short(self.lang, date))
    }

    pub fn dates(&self, from: Option<PartialDate>, until: Option<PartialDate>) -> String {
        match (from, until) {
            (Some(from), Some(until)) if from != until => {
                let (first, last, bare) = self.words.formats.span(self.lang, from, until);
                let dash = if bare { "–" } else { " – " };
                format!("{first}{dash}{last}")
            }
            (from, until) => self.date(from.or(until)),
        }
    }

    pub fn country(&self, country: Country) -> String {
        self.word("country-", country.code())
    }

    pub fn government(&self, id: &str) -> Said {
        self.year
            .governments
            .get(id)
            .map_or_else(|| id.into(), |name| self.said(name))
    }

    pub fn governments<'i>(&self, ids: impl IntoIterator<Item = &'i String>) -> Said {
        let names: Vec<String> = ids.into_iter().map(|id| self.government(id).text).collect();
        self.list(&names).into()
    }

    pub fn list(&self, items: &[String]) -> String {
        items.join(&self.t("list-comma"))
    }

    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.year.figures.get(id)
    }

    /// A figure's value as people read it; what has no number on record says so.
    pub fn value(&self, id: &str) -> Option<String> {
        let figure = self.figure(id)?;
        Some(self.counted(&figure.value, figure.incomplete))
    }

    pub fn counted(&self, value: &str, incomplete: bool) -> String {
        let Ok(number) = value.parse::<i64>() else {
            return value.to_owned();
        };
        let shown = self.number(number);
        match (incomplete, number) {
            (false, _) => shown,
            (true, 0) => self.t("report-unknown"),
            (true, _) => self.args("report-at-least", &[("value", shown.into())]),
        }
    }

    /// A claim's value as it was printed, with what it counts.
    pub fn printed(&self, claim: &Claim) -> Option<String> {
        let value = claim.value.as_ref()?;
        let Ok(number) = value.parse::<i64>() else {
            let date = value.parse::<PartialDate>().ok();
            return Some(date.map_or_else(|| value.clone(), |date| self.date(Some(date))));
        };
        let shown = self.number(number);
        let qualifier = claim.qualifier.as_str();
        let Some(unit) = claim.unit.as_deref() else {
            return Some(match qualifier {
                "exact" => shown,
                _ => self.args(&format!("quantity-{qualifier}-bare"), &[("value", shown.into())]),
            });
        };
        let unit = match self.words.texts.unit_key(self.lang, unit, qualifier) {
            Some(key) => self.n(&key, number),
            None => unit.to_owned(),
        };
        let args = [("value", shown.into()), ("unit", unit.into())];
        Some(self.args(&format!("quantity-{qualifier}"), &args))
    }

    /// A figure with what it counts: the message of `key`, which is told the number as `n`.
    pub fn fact(&self, id: &str, key: &str) -> Option<Fact> {
        self.fact_of(id, key, &[])
    }

    /// The same with a message that is told more.
    pub fn fact_of(&self, id: &str, key: &str, args: &Args<'_>) -> Option<Fact> {
        let number = self.year.number(id);
        let args: Vec<_> = args.iter().cloned().chain([("n", number.into())]).collect();
        Some(Fact {
            value: self.value(id)?,
            label: self.args(key, &args),
            figure: Some(id.to_owned()),
        })
    }

    /// A cell with a figure's value; empty if there is none.
    pub fn figure_cell(&self, id: &str) -> Cell {
        match self.value(id) {
            Some(value) => Cell {
                said: value.into(),
                figure: Some(id.to_owned()),
            },
            None => cell("–"),
        }
    }

    pub fn chapter(&self, id: &str, title: &str, lead: Option<String>, blocks: Vec<Block>) -> Chapter {
        Chapter {
            id: id.to_owned(),
            title: self.t(title),
            lead,
            blocks,
        }
    }

    pub fn heading(&self, level: u8, text: impl Into<String>) -> Block {
        Block::Heading {
            level,
            text: text.into(),
        }
    }
}

pub fn cell(said: impl Into<Said>) -> Cell {
    Cell {
        said: said.into(),
        figure: None,
    }
}

pub fn column(title: String, weight: u8) -> Column {
    Column {
        title,
        weight,
        number: false,
    }
}

pub fn numbers(title: String, weight: u8) -> Column {
    Column {
        title,
        weight,
        number: true,
    }
}

/// A table, if it has rows.
pub fn table(caption: Option<String>, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Option<Block> {
    (!rows.is_empty()).then_some(Block::Table(Table {
        caption,
        columns,
        rows,
    }))
}

pub fn paragraph(said: Said) -> Block {
    Block::Paragraph {
        said,
        figures: Vec::new(),
    }
}
