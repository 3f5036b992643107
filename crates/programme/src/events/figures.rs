use std::collections::BTreeSet;

use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally};

use super::model::Event;
use super::sql::events_all;

/// `event.<id>.*`: governments, persons and countries that took part, persons by role, and dates.
pub async fn figures(db: &Db) -> Result<Vec<Figure>, DbError> {
    let mut figures = Vec::new();
    for event in events_all(db).await? {
        figures.extend(of_event(&event));
    }
    Ok(figures)
}

fn of_event(event: &Event) -> Vec<Figure> {
    let name = format!("event.{}", event.id);
    let mut tally = Tally::default();
    let mut countries = BTreeSet::new();
    let mut governments = BTreeSet::new();
    for row in event.attendance.iter().filter(|row| row.role != "winner") {
        if !governments.insert(&row.government) {
            continue;
        }
        let part = || Part::one(&row.government, None, format!("/members/{}", row.government));
        tally.add(format!("{name}.governments"), part());
        if let Some(country) = row.country {
            tally.add(format!("{name}.governments.{country}"), part());
            countries.insert(country);
        }
    }
    for row in &event.delegations {
        let part = || Part {
            id: row.government.clone().unwrap_or_else(|| row.country.to_string()),
            name: None,
            value: row.persons,
            path: Some(format!("/events/{}#delegations", event.id)),
        };
        if row.role == "participant" {
            tally.add(format!("{name}.persons"), part());
            tally.add(format!("{name}.persons.{}", row.country), part());
            countries.insert(row.country);
        }
        tally.add(format!("{name}.persons-as.{}", row.role), part());
        tally.add(format!("{name}.persons-as.{}.{}", row.role, row.country), part());
    }
    for country in countries {
        let part = Part {
            id: country.to_string(),
            name: None,
            value: Some(1),
            path: None,
        };
        tally.add(format!("{name}.countries"), part);
    }
    let mut figures = tally.figures();
    if let Some(from) = event.from {
        let part = Part::one(&event.id, Some(&event.title), format!("/events/{}", event.id));
        let value = event
            .until
            .map_or_else(|| from.to_string(), |until| format!("{from}/{until}"));
        figures.push(Figure {
            id: format!("{name}.dates"),
            value,
            parts: vec![part],
            incomplete: false,
        });
    }
    figures
}
