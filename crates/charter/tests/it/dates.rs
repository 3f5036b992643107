//! The days of every instrument and clause, a row each, as the amendment lists and the clauses themselves print them.

use std::fmt::Write as _;

use crate::data::rules;

#[test]
fn every_instrument_and_clause_has_its_days() {
    let mut rows = String::new();
    for instrument in rules().instruments.values() {
        let days: Vec<String> = instrument.revisions.iter().map(ToString::to_string).collect();
        let _ = writeln!(rows, "{}: {}", instrument.id, days.join(", "));
    }
    for clause in rules().clauses.values() {
        let mut days = vec![clause.introduced.to_string()];
        days.extend(clause.amended.iter().map(ToString::to_string));
        days.extend(clause.ended.map(|day| format!("ended {day}")));
        let _ = writeln!(rows, "{} {}: {}", clause.instrument, clause.cite, days.join(", "));
    }
    insta::assert_snapshot!("dates", rows);
}
