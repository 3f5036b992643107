use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally, is_of_year};

use super::sql::news_all;

/// `news.total` and `news.country.*` of a year.
pub async fn figures(db: &Db, on: Date, year: i16) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for item in news_all(db, on, None, "", i64::MAX).await? {
        if !is_of_year(&item.id, item.date, year) {
            continue;
        }
        let part = || Part::one(&item.id, Some(&item.title), format!("/news/{}", item.id));
        tally.add("news.total", part());
        tally.add(format!("news.country.{}", item.country), part());
    }
    Ok(tally.figures())
}
