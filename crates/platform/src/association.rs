//! The association itself, as `association.toml` describes it: names from–until, colours, founding day.

use base::{Lang, Localized, PartialDate};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::records::{Record, Wrong};

/// One association. Read once at start; everything else about it is records in the database.
#[derive(Clone, Debug)]
pub struct Association {
    pub id: String,
    pub abbreviation: String,
    pub names: Vec<Named>,
    pub motto: Localized,
    /// Main colour, as CSS.
    pub colour: String,
    pub colour_dark: String,
    pub founded: PartialDate,
    /// Last day the records were kept for; after it the register may be behind.
    pub records_until: PartialDate,
    pub website: Option<String>,
    /// Where its days begin: the zone of its secretariat.
    pub zone: TimeZone,
    /// “About” in a document is met by a figure at most this many per cent away.
    pub about_percent: i64,
    /// Kinds of bodies as pages put them, what is above first; others follow.
    pub body_order: Vec<String>,
    /// What the data was taken from, by the words with which records name it.
    pub sources: Vec<(Vec<String>, Localized)>,
}

/// A name and the days it was used on.
#[derive(Clone, Debug)]
pub struct Named {
    pub text: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
}

/// The zone that the file names; UTC where it names none.
fn zone(record: &Record<'_>) -> TimeZone {
    let Some(name) = record.text_opt("zone") else {
        return TimeZone::UTC;
    };
    TimeZone::get(&name).unwrap_or_else(|_| {
        record.refuse("zone", name.as_str(), Wrong::Choice, "Asia/Seoul");
        TimeZone::UTC
    })
}

impl Association {
    pub fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            abbreviation: record.text("abbreviation"),
            names: record.rows("name", |row| Named {
                text: row.texts("text"),
                from: row.date_opt("from"),
                until: row.date_opt("until"),
            }),
            motto: record.texts("motto"),
            colour: record.text("colour"),
            colour_dark: record.text("colour_dark"),
            founded: record.date("founded"),
            records_until: record.date("records_until"),
            website: record.text_opt("website"),
            zone: zone(record),
            about_percent: record.int("about_percent"),
            body_order: record.list("body_order"),
            sources: record.rows("source", |row| (row.list("keys"), row.texts("title"))),
        }
    }

    /// The first day of the year that the records tell of: since when what bears no date was told.
    pub fn told_from(&self) -> Date {
        Date::constant(self.records_until.year(), 1, 1)
    }

    /// Its colours as a stylesheet. Whatever is no part of a colour is left out.
    pub fn stylesheet(&self) -> String {
        let plain = |colour: &str| -> String {
            let part = |c: &char| c.is_ascii_alphanumeric() || "#(),.% ".contains(*c);
            colour.chars().filter(part).collect()
        };
        format!(
            ":root {{ --brand: {}; --brand-dark: {}; }}\n",
            plain(&self.colour),
            plain(&self.colour_dark)
        )
    }

    /// The title of a source by the word with which records name it.
    pub fn source(&self, key: &str) -> Option<&Localized> {
        let names = |(keys, _): &&(Vec<String>, Localized)| keys.iter().any(|other| other == key);
        self.sources.iter().find(names).map(|(_, title)| title)
    }

    /// Titles of the sources of which a longer word stands in a text.
    pub fn sources_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a Localized> {
        const WORD_CHARS_MIN: usize = 6;
        let named = move |key: &String| key.chars().count() >= WORD_CHARS_MIN && text.contains(key.as_str());
        self.sources
            .iter()
            .filter(move |(keys, _)| keys.iter().any(named))
            .map(|(_, title)| title)
    }

    /// Its name in a language on a day.
    pub fn name(&self, lang: Lang, on: Date) -> &str {
        let holds = |n: &&Named| {
            n.from.is_none_or(|from| from.first_day() <= on)
                && n.until.is_none_or(|until| on <= until.last_day())
        };
        self.names
            .iter()
            .find(holds)
            .or(self.names.first())
            .map_or("", |named| named.text.best(lang).0)
    }
}
