//! Meetings and programmes: what is on record of an event, and the chapter of the secretariat's programmes.

use std::collections::{BTreeMap, BTreeSet};

use base::Country;
use press::{Block, Cell, Chapter, Entry, Fact};
use programme::calls::Results;
use programme::events::Event;

use super::scribe::{Scribe, cell, column, numbers, paragraph, table};

/// Kinds of programmes, in the order of the report.
const KINDS: [&str; 9] = [
    "workshop",
    "roundtable",
    "training",
    "forum",
    "near-day",
    "contest",
    "exhibition",
    "education",
    "conference",
];

pub fn programmes(scribe: &Scribe<'_>) -> Chapter {
    let mut blocks = Vec::new();
    for kind in KINDS {
        for event in scribe.year.events.iter().filter(|event| event.kind == kind) {
            blocks.extend(event_blocks(scribe, event));
        }
    }
    scribe.chapter("programmes", "report-chapter-programmes", None, blocks)
}

/// Everything on record of an event.
pub fn event_blocks(scribe: &Scribe<'_>, event: &Event) -> Vec<Block> {
    let mut blocks = vec![scribe.heading(2, scribe.plain(&event.title))];
    blocks.push(Block::Facts {
        items: facts(scribe, event),
    });
    blocks.push(paragraph(scribe.said(&event.summary)));
    if let Some(theme) = &event.theme {
        let args = [("theme", scribe.plain(theme).into())];
        blocks.push(paragraph(scribe.args("report-theme", &args).into()));
    }
    blocks.extend(participation(scribe, event));
    blocks.extend(programme(scribe, event));
    blocks.extend(speakers(scribe, event));
    blocks.extend(outcomes(scribe, event));
    blocks.extend(bilaterals(scribe, event));
    if let Some(results) = scribe.year.results.get(&event.id) {
        blocks.extend(contest(scribe, results));
    }
    if event.partly_named {
        blocks.push(Block::Note {
            text: scribe.t("datum-partly-named"),
        });
    }
    blocks
}

fn facts(scribe: &Scribe<'_>, event: &Event) -> Vec<Fact> {
    let place = event.place.as_ref().map(|place| scribe.plain(place));
    let host = event.host.as_ref().map(|host| scribe.government(host).text);
    // A place that names the host says it all.
    let host = host.filter(|host| place.as_ref().is_none_or(|place| !place.contains(host.as_str())));
    let place: Vec<String> = place.into_iter().chain(host).collect();
    let mut facts = vec![Fact {
        value: scribe.dates(event.from, event.until),
        label: if place.is_empty() {
            scribe.t("report-date")
        } else {
            scribe.list(&place)
        },
        figure: Some(format!("event.{}.dates", event.id)),
    }];
    for (what, key) in [
        ("governments", "report-fact-governments"),
        ("persons", "report-fact-persons"),
        ("persons-as.trainee", "report-fact-trainees"),
        ("countries", "report-fact-countries"),
    ] {
        let id = format!("event.{}.{what}", event.id);
        let known = scribe.figure(&id).filter(|figure| figure.value != "0");
        // Where the record names only some of those who came, what follows says who; a tile would say too little.
        let whole = known.is_some_and(|figure| !figure.incomplete);
        let counts_all = what != "countries" || (names_every_country(event) && facts.len() < 3);
        if whole && counts_all {
            facts.extend(scribe.fact(&id, key));
        }
    }
    facts
}

/// Whether every country from which persons came is one of which governments are named.
fn names_every_country(event: &Event) -> bool {
    let named = |country: &Country| event.attendance.iter().any(|row| row.country == Some(*country));
    !event.partly_named && event.delegations.iter().all(|row| named(&row.country))
}

/// Governments by country, with the persons that came from there.
fn participation(scribe: &Scribe<'_>, event: &Event) -> Option<Block> {
    let mut countries: BTreeSet<Country> = event.delegations.iter().map(|row| row.country).collect();
    let mut governments: BTreeMap<Country, Vec<&String>> = BTreeMap::new();
    for row in event.attendance.iter().filter(|row| row.role != "winner") {
        if let Some(country) = row.country {
            let of_country = governments.entry(country).or_default();
            if !of_country.contains(&&row.government) {
                of_country.push(&row.government);
            }
            countries.insert(country);
        }
    }
    if countries.len() < 2 {
        return None;
    }
    let persons = |country: Country| {
        ["persons", "persons-as.trainee", "persons-as.registered"]
            .into_iter()
            .map(|what| format!("event.{}.{what}.{country}", event.id))
            .find(|id| scribe.figure(id).is_some())
            .map_or_else(|| cell("–"), |id| scribe.figure_cell(&id))
    };
    let rows = countries
        .iter()
        .map(|country| {
            let names = governments
                .get(country)
                .map(|ids| scribe.governments(ids.iter().copied()));
            vec![
                cell(scribe.country(*country)),
                cell(names.unwrap_or_else(|| "–".into())),
                persons(*country),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("event-country"), 3),
        column(scribe.t("event-governments-column"), 8),
        numbers(scribe.t("event-persons-column"), 2),
    ];
    table(Some(scribe.t("event-participation")), columns, rows)
}

fn programme(scribe: &Scribe<'_>, event: &Event) -> Vec<Block> {
    if event.programme.0.is_empty() {
        return Vec::new();
    }
    let items = event.programme.0.iter().map(|part| Entry {
        when: part.on.map(|on| scribe.date(Some(on))).unwrap_or_default(),
        title: scribe.said(&part.title),
        text: None,
        path: None,
    });
    vec![
        scribe.heading(3, scribe.t("event-programme")),
        Block::Entries {
            items: items.collect(),
        },
    ]
}

fn speakers(scribe: &Scribe<'_>, event: &Event) -> Option<Block> {
    let rows = event
        .speakers
        .0
        .iter()
        .map(|speaker| vec![cell(scribe.said(&speaker.name)), cell(scribe.said(&speaker.role))])
        .collect();
    let columns = vec![
        column(scribe.t("report-name"), 3),
        column(scribe.t("report-office"), 5),
    ];
    table(Some(scribe.t("event-speakers")), columns, rows)
}

fn outcomes(scribe: &Scribe<'_>, event: &Event) -> Option<Block> {
    let rows: Vec<Vec<Cell>> = event
        .outcomes
        .0
        .iter()
        .map(|outcome| {
            let government = outcome.government.as_ref().map(|id| scribe.government(id));
            vec![
                cell(scribe.said(&outcome.title)),
                cell(government.unwrap_or_else(|| "–".into())),
                cell(scribe.word("outcome-", &outcome.kind)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-subject"), 6),
        column(scribe.t("statistics-government"), 3),
        column(scribe.t("report-outcome"), 2),
    ];
    table(Some(scribe.t("event-outcomes")), columns, rows)
}

/// Governments that met one another during the event.
fn bilaterals(scribe: &Scribe<'_>, event: &Event) -> Vec<Block> {
    let met = |other: &&Event| other.kind == "bilateral" && other.part_of.as_ref() == Some(&event.id);
    let items: Vec<_> = scribe
        .year
        .events
        .iter()
        .filter(met)
        .map(|other| scribe.governments(other.attendance.iter().map(|row| &row.government)))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        scribe.heading(3, scribe.t("subject-bilateral")),
        Block::List { items },
    ]
}

fn contest(scribe: &Scribe<'_>, results: &Results) -> Vec<Block> {
    let mut entries: Vec<_> = results.entries.iter().collect();
    entries.sort_by_key(|entry| (std::cmp::Reverse(entry.works), entry.government.clone()));
    let rows = entries
        .iter()
        .map(|entry| {
            vec![
                cell(scribe.government(&entry.government)),
                cell(scribe.country(entry.country)),
                cell(scribe.number(entry.works)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("contest-government"), 6),
        column(scribe.t("event-country"), 3),
        numbers(scribe.t("contest-works-column"), 2),
    ];
    let mut blocks = vec![Block::Facts {
        items: ["contest.works", "contest.governments", "contest.awards"]
            .into_iter()
            .zip([
                "report-fact-works",
                "report-fact-governments",
                "report-fact-awards",
            ])
            .filter_map(|(id, key)| scribe.fact(id, key))
            .collect(),
    }];
    blocks.extend(table(Some(scribe.t("contest-entries")), columns, rows));
    let awards = results.levels().into_iter().flat_map(|level| {
        results.awards_at(level).into_iter().map(move |award| {
            let government = award.government.as_ref().map(|id| scribe.government(id));
            vec![
                cell(scribe.word("award-", level)),
                cell(scribe.said(&award.title)),
                cell(government.unwrap_or_else(|| "–".into())),
            ]
        })
    });
    let columns = vec![
        column(scribe.t("report-award"), 3),
        column(scribe.t("report-work"), 5),
        column(scribe.t("contest-government"), 4),
    ];
    blocks.extend(table(Some(scribe.t("contest-awards")), columns, awards.collect()));
    blocks.push(Block::Note {
        text: scribe.t("contest-no-names"),
    });
    blocks
}
