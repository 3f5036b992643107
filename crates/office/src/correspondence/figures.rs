use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally, is_of_year};

use super::sql::{invitations_all, letters_all};

/// `letters.*` (those of governments) and `invitations.total`, of a year.
pub async fn figures(db: &Db, on: Date, year: i16) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for letter in letters_all(db, on, "", i64::MAX).await? {
        if !is_of_year(&letter.id, letter.date, year) {
            continue;
        }
        let part = || {
            Part::one(
                &letter.id,
                letter.office.as_ref().or(letter.organisation.as_ref()),
                format!("/correspondence#{}", letter.id),
            )
        };
        if letter.government.is_none() {
            tally.add("letters.organisations", part());
            continue;
        }
        tally.add("letters.total", part());
        tally.add(format!("letters.country.{}", letter.country), part());
        tally.add(format!("letters.kind.{}", letter.kind), part());
    }
    for invitation in invitations_all(db, on, "", i64::MAX).await? {
        if !is_of_year(&invitation.id, invitation.date, year) {
            continue;
        }
        let path = format!("/correspondence#{}", invitation.id);
        tally.add(
            "invitations.total",
            Part::one(&invitation.id, Some(&invitation.title), path),
        );
    }
    Ok(tally.figures())
}
