use std::future::Future;
use std::pin::Pin;

use base::{Localized, PartialDate};
use platform::db::{Db, DbError};

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
    /// Governments that took part.
    pub attended: Vec<String>,
    /// What it decided, in the order of the record.
    pub decided: Vec<Decided>,
}

impl Meeting {
    /// Whether its day is on record, so that calendar programs can show it.
    pub fn has_day(&self) -> bool {
        self.from.is_some_and(|from| from.whole().is_some())
    }
}

/// What a meeting decided.
pub struct Decided {
    /// adopted · decided · agreed
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
