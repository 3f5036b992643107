use base::{Country, Localized};
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

pub const KINDS: [&str; 11] = [
    "invitation",
    "attendance",
    "speech",
    "video-message",
    "translation",
    "interpretation",
    "agreement",
    "bilateral-meeting",
    "visit",
    "materials",
    "other",
];

/// A service rendered to a member.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Support {
    pub id: String,
    pub government: String,
    pub kind: String,
    pub title: Localized,
    pub event: Option<String>,
    #[serde(skip)]
    pub country: Option<Country>,
}

row!(Support {
    id,
    government,
    kind,
    title,
    event,
    country
});
