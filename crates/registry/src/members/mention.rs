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
    /// Since when and until when it is in that role, where that is another span than the record's.
    pub until: Option<PartialDate>,
    pub from: Option<PartialDate>,
}

impl<'a> Concern<'a> {
    pub fn new(government: &'a str, role: &'a str) -> Self {
        Self {
            government,
            role,
            until: None,
            from: None,
        }
    }

    /// From–until, as an office is held.
    pub fn held(self, from: Option<PartialDate>, until: Option<PartialDate>) -> Self {
        Self { from, until, ..self }
    }
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
    // Of several spans in the same role the one that lasts is told, or else the latest.
    concerns.sort_by_key(|c| {
        let ends = c.from.is_some() && c.until.is_some();
        (c.government, c.role, ends, std::cmp::Reverse(c.from))
    });
    concerns.dedup_by_key(|concern| (concern.government, concern.role));
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
