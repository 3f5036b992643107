use base::{Country, Localized, PartialDate};
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

/// A headline from one or more member governments.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NewsItem {
    pub id: String,
    pub country: Country,
    pub date: Option<PartialDate>,
    pub title: Localized,
    /// Ids of the governments it is about, in the order of the source.
    pub governments: Vec<String>,
}

row!(NewsItem { id, country, date, title; governments });
