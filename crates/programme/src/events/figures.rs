use std::collections::BTreeSet;

use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally, is_of_year};

use super::model::Event;
use super::sql::events_all;

/// `events.held`, and `event.<id>.*` of a year's events: governments, persons and countries that took part, persons by role, governments
/// that met one another there, and dates.
pub async fn figures(db: &Db, on: Date, year: i16) -> Result<Vec<Figure>, DbError> {
    let events = events_all(db, on).await?;
    let mut held = Tally::default();
    held.open("events.held");
    let is_held = |event: &&Event| event.status == "held" && is_of_year(&event.id, event.from, year);
    for event in events.iter().filter(is_held) {
        let path = format!("/events/{}", event.id);
        held.add("events.held", Part::one(&event.id, Some(&event.title), path));
    }
    let mut figures = held.figures();
    for event in events
        .iter()
        .filter(|event| is_of_year(&event.id, event.from, year))
    {
        figures.extend(of_event(event));
        figures.extend(met_within(event, &events));
    }
    Ok(figures)
}

/// Governments that met one another during an event: each once, however often it met.
fn met_within(event: &Event, events: &[Event]) -> Option<Figure> {
    let is_met = |other: &&Event| other.kind == "bilateral" && other.part_of.as_ref() == Some(&event.id);
    let governments: BTreeSet<&String> = events
        .iter()
        .filter(is_met)
        .flat_map(|met| met.attendance.iter().map(|row| &row.government))
        .collect();
    let mut tally = Tally::default();
    for government in governments {
        tally.add(
            format!("event.{}.bilateral-governments", event.id),
            Part::one(government, None, format!("/members/{government}")),
        );
    }
    tally.figures().pop()
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
    // Of those that took part the source names only some: what is counted is a lower bound.
    if event.partly_named {
        let counted = format!("{name}.governments");
        let bounds = figures
            .iter_mut()
            .filter(|figure| figure.id.starts_with(&counted));
        bounds.for_each(|figure| figure.incomplete = true);
    }
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
