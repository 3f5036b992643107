//! What the records show beside what the articles ask: observations, in neutral words, for whoever lists findings.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use base::{Lang, Localized, PartialDate};
use platform::db::DbError;
use platform::web::App;
use schemars::JsonSchema;
use serde::Serialize;

use crate::figure::is_of_year;

/// A meeting whose record does not show what an article asks.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Observation {
    /// competence · quorum
    pub kind: String,
    pub meeting: String,
    pub title: Localized,
    pub date: Option<PartialDate>,
    pub matter: Localized,
    /// What the record shows and what would have been needed, a sentence each.
    pub says: Vec<String>,
    /// Articles, as people cite them, with their pages after the language.
    pub articles: Vec<Article>,
    /// Interpretations that mattered.
    pub interpretations: Vec<String>,
}

impl Observation {
    /// Whether it is of a year; every one is if no year is asked for.
    pub fn is_of(&self, year: Option<i16>) -> bool {
        year.is_none_or(|year| is_of_year(&self.meeting, self.date, year))
    }
}

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Article {
    pub cite: String,
    pub path: String,
}

/// The meetings on record against the articles, in a language. The binary passes this in.
pub type Practice =
    fn(Arc<App>, Lang) -> Pin<Box<dyn Future<Output = Result<Vec<Observation>, DbError>> + Send>>;
