use base::{Localized, PartialDate};
use platform::db::{DbError, Tx};
use platform::records::Owned;

use super::sql;

/// The table of mentions, as the kinds that mention governments list it.
pub const MENTIONS: Owned = ("member_mention", "record_id");

/// A government concerned by a record, and how.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Concern<'a> {
    pub government: &'a str,
    pub role: &'a str,
}

/// Notes which governments a record speaks of, replacing what it said before.
pub async fn mention(
    tx: &mut Tx,
    kind: &str,
    id: &str,
    title: &Localized,
    path: &str,
    date: Option<PartialDate>,
    mut concerns: Vec<Concern<'_>>,
) -> Result<(), DbError> {
    sql::clear_mentions(tx, kind, id).await?;
    concerns.sort();
    concerns.dedup();
    for concern in concerns {
        sql::insert_mention(tx, &concern, kind, id, title, path, date).await?;
    }
    Ok(())
}

/// Gives the mentions of a record another title and address, when they are those of a record it belongs to.
pub async fn retitle(
    tx: &mut Tx,
    kind: &str,
    id: &str,
    title: &Localized,
    path: &str,
) -> Result<(), DbError> {
    sql::retitle_mentions(tx, (kind, id), title, path).await
}
