use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally};

use super::sql::{awards_all, entries_all};

/// `contest.*`: works and governments, together and by country; awards by level.
pub async fn figures(db: &Db) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for entry in entries_all(db, "", i64::MAX).await? {
        let path = Some(format!("/events/{}#{}", entry.contest, entry.id));
        let part = |value| Part {
            id: entry.government.clone(),
            name: None,
            value: Some(value),
            path: path.clone(),
        };
        tally.add("contest.works", part(entry.works));
        tally.add(format!("contest.works.{}", entry.country), part(entry.works));
        tally.add("contest.governments", part(1));
        tally.add(format!("contest.governments.{}", entry.country), part(1));
    }
    for award in awards_all(db, "", i64::MAX).await? {
        let part = || {
            Part::one(
                &award.id,
                Some(&award.title),
                format!("/events/{}#{}", award.contest, award.id),
            )
        };
        tally.add("contest.awards", part());
        tally.add(format!("contest.awards.{}", award.level), part());
    }
    Ok(tally.figures())
}
