use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally, is_of_year};

use super::sql::engagements_all;

/// `engagements.*` of a year: together, by section, by month, and by month and the country in which they took place.
pub async fn figures(db: &Db, on: Date, year: i16) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for engagement in engagements_all(db, on, "", i64::MAX).await? {
        if !is_of_year(&engagement.id, engagement.date, year) {
            continue;
        }
        let path = format!("/engagements/{}", engagement.id);
        let part = || Part::one(&engagement.id, Some(&engagement.title), path.clone());
        tally.add("engagements.total", part());
        tally.add(format!("engagements.section.{}", engagement.section), part());
        if let Some((date, _)) = engagement.date.and_then(|date| Some((date, date.month()?))) {
            let month = format!(
                "engagements.month.{:04}-{:02}",
                date.year(),
                date.month().unwrap_or(0)
            );
            if let Some(country) = engagement.country {
                tally.add(format!("{month}.{country}"), part());
            }
            tally.add(month, part());
        }
    }
    Ok(tally.figures())
}
