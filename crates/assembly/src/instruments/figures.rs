use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally};

use super::sql::clauses_all;

/// Clauses in force on a day: `charter.clauses`, `regulation.clauses` …
pub async fn figures(db: &Db, on: Date) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for clause in clauses_all(db, "", i64::MAX).await? {
        if clause.in_force_on(on) {
            let name = clause.instrument.replace("subcommittee-regulation", "regulation");
            let path = format!("/charter/{}#{}", clause.instrument, clause.id);
            tally.add(
                format!("{name}.clauses"),
                Part::one(&clause.id, Some(&clause.title), path),
            );
        }
    }
    Ok(tally.figures())
}
