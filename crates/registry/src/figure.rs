//! Figures: numbers computed from records, each with the parts it is made of.

use std::collections::BTreeMap;

use std::future::Future;
use std::pin::Pin;

use base::Localized;
use platform::db::{Db, DbError};
use schemars::JsonSchema;
use serde::Serialize;

use crate::members::AsOf;

/// Every figure of every area, on a day and for a year. The binary joins the areas' lists and passes this in.
pub type Figures = fn(Db, AsOf, i16) -> Pin<Box<dyn Future<Output = Result<Vec<Figure>, DbError>> + Send>>;

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
