//! Members, on the map and in lists, and partners.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use base::Country;
use press::{Block, Chapter, Entry, Legend};
use registry::members::{KINDS, Listed};

use super::scribe::{Scribe, cell, column, table};

const COLOURS: [&str; 4] = ["#0b5a8a", "#d9822b", "#8a4f9e", "#3d8b5f"];
const GROUND: &str = "#eef1f4";

pub fn members(scribe: &Scribe<'_>) -> Chapter {
    let year = scribe.year;
    let facts = KINDS.iter().filter_map(|kind| {
        let id = format!("members.{kind}");
        scribe.fact(&id, &format!("members-count-{kind}"))
    });
    let mut blocks = vec![Block::Facts {
        items: facts
            .chain(scribe.fact("members.countries", "report-fact-countries"))
            .collect(),
    }];
    blocks.extend(map(scribe));
    let countries: BTreeSet<Country> = year.members.iter().map(|it| it.country).collect();
    for country in countries {
        blocks.push(scribe.heading(2, scribe.country(country)));
        let mut of_country: Vec<&Listed> = year.members.iter().filter(|it| it.country == country).collect();
        let rank = |it: &Listed| KINDS.iter().position(|kind| *kind == it.kind);
        of_country.sort_by_key(|it| (rank(it), it.id.clone()));
        let rows = of_country
            .into_iter()
            .map(|it| {
                vec![
                    cell(scribe.said(&it.names)),
                    cell(scribe.word("members-kind-one-", &it.kind)),
                    cell(
                        it.from
                            .map_or_else(|| scribe.date(None), |from| scribe.short(Some(from))),
                    ),
                ]
            })
            .collect();
        let columns = vec![
            column(scribe.t("statistics-government"), 6),
            column(scribe.t("members-filter-kind"), 4),
            column(scribe.t("report-since"), 4),
        ];
        blocks.extend(table(None, columns, rows));
    }
    let partners: Vec<Entry> = year
        .partners
        .iter()
        .filter(|it| it.until.is_none_or(|until| year.end <= until.last_day()))
        .map(|it| Entry {
            when: it.abbreviation.clone().unwrap_or_default(),
            title: scribe.said(&it.name),
            text: Some(scribe.said(&it.summary)),
            path: Some("/partners".to_owned()),
        })
        .collect();
    if !partners.is_empty() {
        blocks.push(scribe.heading(2, scribe.t("partners-title")));
        blocks.push(Block::Entries { items: partners });
    }
    scribe.chapter("members", "report-chapter-members", None, blocks)
}

/// The members as a drawing, coloured by kind.
fn map(scribe: &Scribe<'_>) -> Option<Block> {
    let map = scribe.words.map;
    if map.shapes.is_empty() {
        return None;
    }
    let of = |id: &str| scribe.year.members.iter().find(|member| member.id == id);
    let colour = |kind: &str| COLOURS[KINDS.iter().position(|it| *it == kind).unwrap_or(0)];
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\">",
        map.width, map.height
    );
    let mut shape = |path: &str, fill: &str| {
        let _ = write!(
            svg,
            "<path d=\"{path}\" fill=\"{fill}\" stroke=\"#ffffff\" stroke-width=\"0.6\"/>"
        );
    };
    map.ground.iter().for_each(|path| shape(path, GROUND));
    let mut shapes: Vec<_> = map.shapes.iter().collect();
    let size = |frame: &platform::map::Frame| {
        let [left, top, right, bottom] = frame.0;
        (right - left) * (bottom - top)
    };
    shapes.sort_by(|a, b| size(&b.1.frame).total_cmp(&size(&a.1.frame)));
    for (id, drawn) in shapes {
        shape(&drawn.path, of(id).map_or(GROUND, |member| colour(&member.kind)));
    }
    for (id, (x, y)) in &map.seats {
        if let Some(member) = of(id) {
            let fill = colour(&member.kind);
            let _ = write!(
                svg,
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"{fill}\" stroke=\"#fff\"/>"
            );
        }
    }
    svg.push_str("</svg>");
    let day = scribe.date(Some(scribe.year.end.into()));
    let title = scribe.args("map-title", &[("date", day.into())]);
    let legend = KINDS
        .iter()
        .zip(COLOURS)
        .filter(|(kind, _)| scribe.year.members.iter().any(|it| it.kind == **kind));
    Some(Block::Drawing {
        alt: title.clone(),
        caption: title,
        svg,
        note: Some(scribe.t("map-note")),
        legend: legend
            .map(|(kind, colour)| Legend {
                colour: colour.to_owned(),
                name: scribe.word("members-kind-", kind),
            })
            .collect(),
    })
}
