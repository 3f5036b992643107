//! Assembly, working committee and subcommittees.

use press::{Block, Chapter, Entry};
use programme::events::Event;
use registry::bodies::Subcommittee;

use super::programme::event_blocks;
use super::scribe::{Scribe, cell, column, numbers, paragraph, table};

pub fn assembly(scribe: &Scribe<'_>) -> Chapter {
    let year = scribe.year;
    let mut blocks = Vec::new();
    let decides = |kind: &str| ["assembly", "committee"].contains(&kind);
    for body in year
        .bodies
        .iter()
        .filter(|body| decides(&body.kind) && body.id != "subcommittees")
    {
        blocks.push(scribe.heading(2, scribe.plain(&body.name)));
        blocks.push(paragraph(scribe.said(&body.summary)));
        let met: Vec<&Event> = year
            .events
            .iter()
            .filter(|event| event.body.as_ref() == Some(&body.id))
            .collect();
        if met.is_empty() {
            let args = [("year", scribe.date(year.end_year()).into())];
            blocks.push(Block::Note {
                text: scribe.args("report-not-met", &args),
            });
        }
        blocks.extend(met.into_iter().flat_map(|event| event_blocks(scribe, event)));
    }
    let items: Vec<Entry> = year
        .plans
        .iter()
        .map(|plan| Entry {
            when: scribe.date(plan.when),
            title: scribe.said(&plan.title),
            text: None,
            path: Some("/plans".to_owned()),
        })
        .collect();
    if !items.is_empty() {
        blocks.push(scribe.heading(2, scribe.t("plans-title")));
        blocks.push(Block::Entries { items });
    }
    scribe.chapter("bodies", "report-chapter-bodies", None, blocks)
}

pub fn subcommittees(scribe: &Scribe<'_>) -> Chapter {
    let end = scribe.year.end;
    let mut active: Vec<&Subcommittee> = scribe
        .year
        .subcommittees
        .iter()
        .filter(|it| it.exists_on(end))
        .collect();
    active.sort_by_key(|it| (it.number.unwrap_or(i64::MAX), it.id.clone()));
    let rows = active
        .iter()
        .map(|it| {
            let of_role = |role: &'static str| {
                let coordinators = it
                    .coordinators_on(&end)
                    .into_iter()
                    .filter(move |row| row.role == role);
                coordinators.map(|row| &row.government)
            };
            vec![
                cell(scribe.said(&it.name)),
                cell(scribe.governments(of_role("coordinator").chain(of_role("co-coordinator")))),
                cell(scribe.short(it.founded)),
                cell(it.times_held.map_or("–".to_owned(), |times| scribe.number(times))),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("subcommittee-name"), 6),
        column(scribe.t("subcommittee-coordinator"), 4),
        column(scribe.t("subcommittee-founded"), 3),
        numbers(scribe.t("subcommittee-times"), 2),
    ];
    let facts = [
        ("subcommittees.active", "report-fact-subcommittees"),
        ("subcommittees.times-held", "report-fact-times"),
        ("subcommittees.never-met", "report-fact-never-met"),
    ];
    let mut blocks = vec![Block::Facts {
        items: facts
            .into_iter()
            .filter_map(|(id, key)| scribe.fact(id, key))
            .collect(),
    }];
    blocks.extend(table(None, columns, rows));
    for event in scribe
        .year
        .events
        .iter()
        .filter(|event| event.kind == "subcommittee")
    {
        blocks.extend(event_blocks(scribe, event));
    }
    scribe.chapter("subcommittees", "subject-subcommittees", None, blocks)
}
