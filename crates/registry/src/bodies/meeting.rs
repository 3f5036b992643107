use std::future::Future;
use std::pin::Pin;

use base::{Localized, PartialDate};
use platform::db::{Db, DbError};

/// A meeting or session of a body, as the body's page lists it.
pub struct Meeting {
    pub id: String,
    pub title: Localized,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub place: Option<Localized>,
    pub host: Option<String>,
    /// held · planned · proposed
    pub status: String,
}

/// Meetings of a body or subcommittee, latest first. Whoever keeps them passes this in.
pub type Meetings = fn(Db, String) -> Pin<Box<dyn Future<Output = Result<Vec<Meeting>, DbError>> + Send>>;
