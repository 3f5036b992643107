use base::{Country, Localized, PartialDate};
use platform::db::Json;
use platform::files::Shape;
use platform::row;
use platform::web::{Ask, Problem};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A headline from one or more member governments.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NewsItem {
    pub id: String,
    pub country: Country,
    pub date: Option<PartialDate>,
    pub title: Localized,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Json<Picture>>,
    /// Ids of the governments it is about, in the order of the source.
    pub governments: Vec<String>,
    /// draft · published; a draft is nobody's business but the secretariat's.
    #[serde(skip_serializing_if = "is_published")]
    pub state: String,
}

row!(NewsItem { id, country, date, title, state, picture; governments });

/// The picture of an item.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Picture {
    /// Digest of the file: it lies at `/files/` and this.
    pub file: String,
    /// What stands for it where it is not seen.
    pub alt: Localized,
    /// Who made it, or who lets it be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
    /// Its size and its small form; absent if the file is not here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
}

pub(super) const STATES: [&str; 2] = ["published", "draft"];

fn is_published(state: &String) -> bool {
    state == STATES[0]
}

impl NewsItem {
    /// The picture and what a page must know to show it, if the file is here.
    pub fn shown_picture(&self) -> Option<(&Picture, &Shape)> {
        let picture = &self.picture.as_ref()?.0;
        Some((picture, picture.shape.as_ref()?))
    }

    pub(super) fn is_published(&self) -> bool {
        is_published(&self.state)
    }
}

/// What a list of news is narrowed to, on the page and in the resource alike.
#[derive(Default)]
pub(super) struct Filter {
    pub country: Option<Country>,
    pub government: Option<String>,
    pub month: Option<PartialDate>,
}

impl Filter {
    pub(super) fn read(ask: &Ask) -> Result<Self, Problem> {
        Ok(Self {
            country: ask.country()?,
            government: ask.government()?,
            month: ask.month()?,
        })
    }

    pub(super) fn is_open(&self) -> bool {
        self.country.is_none() && self.government.is_none() && self.month.is_none()
    }
}
