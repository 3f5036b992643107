use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally, is_of_year};

use super::sql::support_all;

/// `support.*` of a year: together and by country.
pub async fn figures(db: &Db, on: Date, year: i16) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for support in support_all(db, on, "", i64::MAX).await? {
        if !is_of_year(&support.id, None, year) {
            continue;
        }
        let part = || {
            Part::one(
                &support.id,
                Some(&support.title),
                format!("/support#{}", support.id),
            )
        };
        tally.add("support.total", part());
        if let Some(country) = support.country {
            tally.add(format!("support.country.{country}"), part());
        }
    }
    Ok(tally.figures())
}
