use base::{Country, Localized, PartialDate};
use platform::db::Json;
use platform::row;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Sections, in the order of the report.
pub const SECTIONS: [&str; 7] = [
    "korea",
    "china",
    "japan",
    "mongolia",
    "russia",
    "missions",
    "organisations",
];

pub const KINDS: [&str; 13] = [
    "meeting",
    "courtesy-call",
    "visit-received",
    "visit-made",
    "reception",
    "speech",
    "attendance",
    "application",
    "agreement",
    "roundtable",
    "video-message",
    "tour",
    "other",
];

#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Engagement {
    pub id: String,
    pub section: String,
    /// Position within its section of the report.
    pub number: i64,
    pub kind: String,
    pub title: Localized,
    pub summary: Option<Localized>,
    pub date: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub place: Option<Localized>,
    pub country: Option<Country>,
    /// The event during which it took place.
    pub event: Option<String>,
    /// Governments concerned.
    pub governments: Json<Vec<String>>,
    pub persons: Json<Vec<Counterpart>>,
    pub organisations: Json<Vec<Organisation>>,
}

row!(Engagement {
    id,
    section,
    number,
    kind,
    title,
    summary,
    date,
    until,
    place,
    country,
    event,
    governments,
    persons,
    organisations
});

/// A person met, in public role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Counterpart {
    pub name: Localized,
    pub role: Localized,
    pub government: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Organisation {
    pub name: Localized,
}
