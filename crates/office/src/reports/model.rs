use base::{Localized, PartialDate};
use platform::db::Json;
use schemars::JsonSchema;
use serde::Serialize;

pub const SUBJECTS: [&str; 27] = [
    "identity",
    "membership",
    "assembly",
    "chair",
    "working-committee",
    "subcommittees",
    "workshop",
    "roundtable",
    "bilateral",
    "training",
    "forum",
    "near-day",
    "contest",
    "education",
    "results",
    "news",
    "member-news",
    "invitations",
    "letters",
    "support",
    "secretariat",
    "finance",
    "charter",
    "regulation",
    "partners",
    "map",
    "plans",
];

pub const UNITS: [&str; 15] = [
    "governments",
    "persons",
    "countries",
    "works",
    "items",
    "events",
    "works-awarded",
    "committees",
    "clauses",
    "years",
    "percent",
    "KRW",
    "USD",
    "CNY",
    "JPY",
];

/// What a document prints.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Claim {
    pub id: String,
    pub subject: String,
    /// What is claimed, without the number.
    pub title: Localized,
    /// A number, a date or a span of dates.
    pub value: Option<String>,
    pub unit: Option<String>,
    /// exact · about · more-than
    pub qualifier: String,
    /// The claim, where it is a statement and not a number.
    pub text: Option<Localized>,
    /// Id of the figure it is compared with.
    pub figure: Option<String>,
    /// Day to which that figure is computed; the end of the year if absent.
    pub on: Option<PartialDate>,
    pub event: Option<String>,
    pub government: Option<String>,
    pub note: Option<Localized>,
    /// Why it does not agree with the records, where it does not.
    pub reason: Option<Localized>,
    /// Ids of the claims of which it is the sum.
    pub parts: Json<Vec<String>>,
    pub lines: Option<String>,
    #[serde(skip)]
    pub facts: Option<Json<Vec<String>>>,
}

impl platform::db::FromRow for Claim {
    fn from_row(row: &platform::db::Row) -> Result<Self, platform::db::DbError> {
        use platform::db::Column;
        let facts: Option<String> = Column::read(row, 15)?;
        Ok(Self {
            id: Column::read(row, 0)?,
            subject: Column::read(row, 1)?,
            title: Column::read(row, 2)?,
            value: Column::read(row, 3)?,
            unit: Column::read(row, 4)?,
            qualifier: Column::read(row, 5)?,
            text: Column::read(row, 6)?,
            figure: Column::read(row, 7)?,
            on: Column::read(row, 8)?,
            event: Column::read(row, 9)?,
            government: Column::read(row, 10)?,
            note: Column::read(row, 11)?,
            parts: Column::read(row, 12)?,
            reason: Column::read(row, 13)?,
            lines: Column::read(row, 14)?,
            facts: facts.and_then(|text| serde_json::from_str(&text).ok()),
        })
    }
}
