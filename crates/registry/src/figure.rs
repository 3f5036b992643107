//! Figures: numbers computed from records, each with the parts it is made of.

use std::collections::BTreeMap;

use std::future::Future;
use std::pin::Pin;

use base::{Country, Localized, PartialDate};
use platform::db::{Db, DbError};
use schemars::JsonSchema;
use serde::Serialize;

use crate::members::AsOf;

/// Every figure of every area, on a day and for a year. The binary joins the areas' lists and passes this in.
pub type Figures = fn(Db, AsOf, i16) -> Pin<Box<dyn Future<Output = Result<Vec<Figure>, DbError>> + Send>>;

/// What figures can be called. `{event}` stands for an event's id, `{country}` for a country's code and so on,
/// `{full|special}` for one of these words.
pub const SHAPES: [&str; 36] = [
    "members.{full|associate|special|observer}",
    "members.{full|associate|special|observer}.{country}",
    "members.{full|countries}.dated",
    "members.{total|countries}",
    "subcommittees.{active|times-held|never-met}",
    "secretariat.{posts|dispatched}",
    "{instrument}.clauses",
    "events.held",
    "event.{event}.dates",
    "event.{event}.governments",
    "event.{event}.governments.{country}",
    "event.{event}.bilateral-governments",
    "event.{event}.persons",
    "event.{event}.persons.{country}",
    "event.{event}.persons-as.{participant|trainee|applicant|registered|speaker|staff}",
    "event.{event}.persons-as.{participant|trainee|applicant|registered|speaker|staff}.{country}",
    "event.{event}.countries",
    "contest.{works|governments|members|outside}",
    "contest.{works|governments|members|outside}.{country}",
    "contest.members.{full|associate|special|observer}",
    "contest.awards",
    "contest.awards.{grand|excellence|encouragement|shortlisted}",
    "engagements.total",
    "engagements.section.{korea|china|japan|mongolia|russia|missions|organisations}",
    "engagements.month.{month}",
    "engagements.month.{month}.{country}",
    "letters.{total|organisations}",
    "letters.country.{country}",
    "letters.kind.{new-year-card|new-year-letter|thank-you|reply-condolence|reply-congratulation|office-change|other}",
    "invitations.total",
    "support.total",
    "support.country.{country}",
    "news.total",
    "news.country.{country}",
    "budget.total",
    "budget.share.{government}",
];

/// A figure's id, read: the event it is about, if it is about one. Nothing if no figure can be called so.
pub fn read_id(id: &str) -> Option<Option<&str>> {
    SHAPES.iter().find_map(|shape| fits(shape, id))
}

fn fits<'a>(shape: &str, id: &'a str) -> Option<Option<&'a str>> {
    let mut event = None;
    let mut parts = id.split('.');
    for expected in shape.split('.') {
        let part = parts.next()?;
        let holds = match expected {
            "{event}" => {
                event = Some(part);
                base::is_slug(part)
            }
            "{instrument}" => base::is_slug(part),
            "{country}" => part.parse::<Country>().is_ok(),
            "{government}" => base::is_government_id(part),
            "{month}" => part.parse::<PartialDate>().is_ok(),
            words if words.contains('|') => {
                words.trim_matches(['{', '}']).split('|').any(|word| word == part)
            }
            word => word == part,
        };
        if !holds {
            return None;
        }
    }
    parts.next().is_none().then_some(event)
}

/// Whether a record is of a year: by its day or, where that is not on record, by the year with which its id begins.
pub fn is_of_year(id: &str, date: Option<PartialDate>, year: i16) -> bool {
    year_of(id, date) == Some(year)
}

/// The year of a record, by its day or else by its id.
pub fn year_of(id: &str, date: Option<PartialDate>) -> Option<i16> {
    const DIGITS: usize = 4;
    let named = || {
        id.get(..DIGITS)
            .filter(|_| id.as_bytes().get(DIGITS) == Some(&b'-'))?
            .parse()
            .ok()
    };
    date.map(PartialDate::year).or_else(named)
}

/// A computed figure.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Figure {
    pub id: String,
    /// A number, or a date or span of dates.
    pub value: String,
    pub parts: Vec<Part>,
    /// Whether some part has no number on record, so that the figure is a lower bound.
    pub incomplete: bool,
}

impl Figure {
    /// Its value, if it is a number and every part of it is on record.
    pub fn number(&self) -> Option<i64> {
        self.value.parse().ok().filter(|_| !self.incomplete)
    }

    /// How many of its parts have no number on record.
    pub fn unknown_parts(&self) -> usize {
        self.parts.iter().filter(|part| part.value.is_none()).count()
    }
}

/// One of the records that make up a figure.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Part {
    /// Id of the record, or of a smaller figure.
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Localized>,
    /// Its share, when it is a number.
    pub value: Option<i64>,
    /// Page of the record, after the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl Part {
    /// A part of which the number is not on record.
    pub fn unknown(id: &str, name: Option<&Localized>, path: String) -> Self {
        Self {
            value: None,
            ..Self::one(id, name, path)
        }
    }

    /// A part that counts once.
    pub fn one(id: &str, name: Option<&Localized>, path: String) -> Self {
        Self {
            id: id.to_owned(),
            name: name.cloned(),
            value: Some(1),
            path: Some(path),
        }
    }
}

/// Figures under construction: parts are added one by one, sums come out.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<String, Vec<Part>>);

impl Tally {
    /// Adds a part to a figure.
    pub fn add(&mut self, figure: impl Into<String>, part: Part) {
        self.0.entry(figure.into()).or_default().push(part);
    }

    /// Makes a figure exist, even if it stays at nought.
    pub fn open(&mut self, figure: impl Into<String>) {
        self.0.entry(figure.into()).or_default();
    }

    /// The sums, in the order of their ids.
    pub fn figures(self) -> Vec<Figure> {
        let sum = |(id, parts): (String, Vec<Part>)| {
            let value: i64 = parts.iter().filter_map(|part| part.value).sum();
            let incomplete = parts.iter().any(|part| part.value.is_none());
            Figure {
                id,
                value: value.to_string(),
                parts,
                incomplete,
            }
        };
        self.0.into_iter().map(sum).collect()
    }
}
