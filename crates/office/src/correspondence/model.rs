use base::{Country, Localized, PartialDate};
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

pub const LETTER_KINDS: [&str; 7] = [
    "new-year-card",
    "new-year-letter",
    "thank-you",
    "reply-condolence",
    "reply-congratulation",
    "office-change",
    "other",
];
pub const ADDRESSEES: [&str; 2] = ["secretary-general", "secretariat"];

/// A card or letter received.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Letter {
    pub id: String,
    pub kind: String,
    pub country: Country,
    /// Sender's government.
    pub government: Option<String>,
    /// Sender, when it is not a member government.
    pub organisation: Option<Localized>,
    pub office: Option<Localized>,
    /// The official, in public role.
    pub name: Option<Localized>,
    pub addressee: String,
    pub date: Option<PartialDate>,
}

row!(Letter {
    id,
    kind,
    country,
    government,
    organisation,
    office,
    name,
    addressee,
    date
});

/// An invitation received.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Invitation {
    pub id: String,
    /// Inviting government.
    pub government: Option<String>,
    /// Who invited, when it is not a government.
    pub organisation: Option<Localized>,
    pub addressee: String,
    /// The event it invites to.
    pub title: Localized,
    pub date: Option<PartialDate>,
}

row!(Invitation {
    id,
    government,
    organisation,
    addressee,
    title,
    date
});
