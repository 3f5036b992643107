//! The statistics workbook: members, who attended what, engagements, contest, training, every figure.

use platform::table::{Cell, Table, workbook};
use registry::figure::Figure;

use super::scribe::Scribe;

pub fn sheets(scribe: &Scribe<'_>) -> anyhow::Result<Vec<u8>> {
    let tables = vec![
        members(scribe),
        attendance(scribe),
        engagements(scribe),
        works(scribe),
        persons(scribe),
        figures(scribe),
    ];
    Ok(workbook(&tables, Some(scribe.year.end))?)
}

fn text(text: impl Into<String>) -> Cell {
    Cell::Text(text.into())
}

fn table(
    scribe: &Scribe<'_>,
    name: &'static str,
    title: &str,
    columns: &[&str],
    rows: Vec<Vec<Cell>>,
) -> Table {
    Table {
        name,
        title: scribe.t(title),
        columns: columns.iter().map(|key| scribe.t(key)).collect(),
        rows,
        apart: Vec::new(),
    }
}

fn members(scribe: &Scribe<'_>) -> Table {
    let row = |it: &registry::members::Listed| {
        vec![
            text(scribe.plain(&it.names)),
            text(&it.id),
            text(scribe.country(it.country)),
            text(scribe.word("members-kind-one-", &it.kind)),
            text(it.from.map(|from| from.to_string()).unwrap_or_default()),
        ]
    };
    let columns = [
        "statistics-government",
        "members-iso",
        "event-country",
        "members-filter-kind",
        "report-since",
    ];
    let rows = scribe.year.members.iter().map(row).collect();
    table(scribe, "members", "members-title", &columns, rows)
}

/// Members down, events across: 1 where a member took part.
fn attendance(scribe: &Scribe<'_>) -> Table {
    let events: Vec<_> = scribe
        .year
        .events
        .iter()
        .filter(|event| !event.attendance.is_empty() && event.kind != "bilateral")
        .collect();
    let mut whole = table(
        scribe,
        "attendance",
        "report-sheet-attendance",
        &["statistics-government"],
        Vec::new(),
    );
    whole
        .columns
        .extend(events.iter().map(|event| scribe.plain(&event.title)));
    whole.columns.push(scribe.t("statistics-total"));
    for member in &scribe.year.members {
        let took = |event: &&programme::events::Event| {
            let part = event
                .attendance
                .iter()
                .any(|row| row.government == member.id && row.role != "winner");
            i64::from(part)
        };
        let marks: Vec<i64> = events.iter().map(took).collect();
        let total = marks.iter().sum();
        let row = std::iter::once(text(scribe.plain(&member.names)))
            .chain(marks.into_iter().map(Cell::Number))
            .chain([Cell::Number(total)]);
        whole.rows.push(row.collect());
    }
    whole
}

fn engagements(scribe: &Scribe<'_>) -> Table {
    let row = |it: &office::engagements::Engagement| {
        vec![
            text(it.date.map(|date| date.to_string()).unwrap_or_default()),
            text(scribe.plain(&it.title)),
            text(scribe.word("section-", &it.section)),
            text(scribe.word("engagement-kind-", &it.kind)),
            text(
                it.country
                    .map(|country| scribe.country(country))
                    .unwrap_or_default(),
            ),
        ]
    };
    let columns = [
        "report-date",
        "report-subject",
        "statistics-section",
        "report-kind",
        "event-country",
    ];
    let rows = scribe.year.engagements.iter().map(row).collect();
    table(scribe, "engagements", "engagements-title", &columns, rows)
}

fn works(scribe: &Scribe<'_>) -> Table {
    let row = |it: &programme::calls::Entry| {
        vec![
            text(scribe.government(&it.government).text),
            text(scribe.country(it.country)),
            Cell::Number(it.works),
        ]
    };
    let columns = ["contest-government", "event-country", "contest-works-column"];
    let rows = scribe
        .year
        .results
        .values()
        .flat_map(|it| &it.entries)
        .map(row)
        .collect();
    table(scribe, "contest", "subject-contest", &columns, rows)
}

/// Persons who took part in trainings, meetings and programmes.
fn persons(scribe: &Scribe<'_>) -> Table {
    let rows = scribe.year.events.iter().flat_map(|event| {
        event.delegations.iter().map(|row| {
            let government = row.government.as_ref().map(|id| scribe.government(id).text);
            vec![
                text(scribe.plain(&event.title)),
                text(scribe.country(row.country)),
                text(government.unwrap_or_default()),
                text(scribe.word("role-", &row.role)),
                Cell::maybe(row.persons),
            ]
        })
    });
    let columns = [
        "statistics-event",
        "event-country",
        "statistics-government",
        "report-kind",
        "event-persons-column",
    ];
    table(
        scribe,
        "persons",
        "report-sheet-persons",
        &columns,
        rows.collect(),
    )
}

fn figures(scribe: &Scribe<'_>) -> Table {
    let row = |it: &Figure| {
        let value = it.value.parse().map_or_else(|_| text(&it.value), Cell::Number);
        let parts = i64::try_from(it.parts.len()).unwrap_or(i64::MAX);
        let whole = if it.incomplete {
            "report-incomplete"
        } else {
            "report-complete"
        };
        vec![text(&it.id), value, Cell::Number(parts), text(scribe.t(whole))]
    };
    let columns = [
        "report-figure",
        "statistics-count",
        "report-parts",
        "report-completeness",
    ];
    let rows = scribe.year.figures.values().map(row).collect();
    table(scribe, "figures", "report-chapter-figures", &columns, rows)
}
