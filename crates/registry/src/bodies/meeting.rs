use std::future::Future;
use std::pin::Pin;

use base::{Country, Localized, PartialDate};
use platform::db::{Db, DbError};
use schemars::JsonSchema;
use serde::Serialize;

/// A meeting or session of a body, as the body's page lists it.
pub struct Meeting {
    pub id: String,
    pub body: Option<String>,
    pub title: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub place: Option<Localized>,
    pub host: Option<String>,
    /// held · planned · proposed
    pub status: String,
    pub online: bool,
    /// Whether a body met in it, and did not only hold it.
    pub is_session: bool,
    pub summary: Localized,
    pub note: Option<Localized>,
    /// Governments that took part, each in each of its roles.
    pub attended: Vec<Attended>,
    /// Whether the source names only some of them.
    pub partly_named: bool,
    pub persons: Vec<Persons>,
    /// What it decided, in the order of the record.
    pub decided: Vec<Decided>,
    /// What was reported, announced or proposed in it.
    pub said: Vec<Decided>,
}

impl Meeting {
    /// Whether its day is on record, so that calendar programs can show it.
    pub fn has_day(&self) -> bool {
        self.from.is_some_and(|from| from.whole().is_some())
    }
}

/// A government that took part in a meeting.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Attended {
    pub government: String,
    /// participant · host · presenter · reporter · partner · winner
    pub role: String,
    pub country: Option<Country>,
}

/// Persons of a country, or of a government, as far as the record counts them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Persons {
    pub country: Country,
    pub government: Option<String>,
    /// participant · trainee · applicant · registered · speaker · staff
    pub role: String,
    /// Absent: unknown.
    pub persons: Option<i64>,
}

/// What a meeting decided.
pub struct Decided {
    /// adopted · decided · agreed; of what was only said: proposed · reported · announced
    pub kind: String,
    /// The matter in the charter's terms, where the record says which it was.
    pub matter: Option<String>,
    /// The government that it concerns.
    pub government: Option<String>,
    pub title: Localized,
}

/// Meetings of a body or subcommittee, or of all of them, latest first. Whoever keeps them passes this in.
pub type Meetings =
    fn(Db, Option<String>) -> Pin<Box<dyn Future<Output = Result<Vec<Meeting>, DbError>> + Send>>;
