//! The year in figures.

use std::collections::{BTreeMap, BTreeSet};

use base::Country;
use jiff::civil::Date;
use press::{Bar, Block, Chapter, Chart, Fact};
use registry::members::{AsOf, KINDS};

use super::scribe::Scribe;

pub fn figures(scribe: &Scribe<'_>) -> Chapter {
    let mut facts: Vec<Fact> = KINDS
        .iter()
        .filter_map(|kind| {
            let id = format!("members.{kind}");
            scribe.fact(&id, &format!("members-count-{kind}"))
        })
        .collect();
    facts.extend(
        [
            ("members.countries", "report-fact-countries"),
            ("subcommittees.active", "report-fact-subcommittees"),
            ("events.held", "report-fact-events"),
            ("contest.works", "report-fact-works"),
            ("engagements.total", "report-fact-engagements"),
            ("news.total", "report-fact-news"),
            ("invitations.total", "report-fact-invitations"),
            ("letters.total", "report-fact-letters"),
            ("support.total", "report-fact-support"),
        ]
        .into_iter()
        .filter_map(|(id, key)| scribe.fact(id, key)),
    );
    let mut blocks = vec![Block::Facts { items: facts }];
    blocks.extend(growth(scribe));
    blocks.extend(by_country(scribe, "governments", "report-chart-governments"));
    blocks.extend(works(scribe));
    blocks.extend(by_month(scribe));
    let lead = Some(scribe.t("report-figures-lead"));
    scribe.chapter("figures", "report-chapter-figures", lead, blocks)
}

/// A chart with its caption and, for those who do not see it, its numbers.
pub fn chart(
    scribe: &Scribe<'_>,
    caption: String,
    upright: bool,
    layers: Vec<String>,
    bars: Vec<Bar>,
) -> Option<Block> {
    if bars.is_empty() {
        return None;
    }
    let values: Vec<String> = bars
        .iter()
        .map(|bar| format!("{} {}", bar.label, bar.shown))
        .collect();
    let args = [
        ("title", caption.clone().into()),
        ("values", values.join("; ").into()),
    ];
    Some(Block::Chart(Chart {
        alt: scribe.args("report-chart-alt", &args),
        caption,
        upright,
        layers,
        bars,
    }))
}

/// Members at the end of each year, of those whose day of joining is on record.
fn growth(scribe: &Scribe<'_>) -> Option<Block> {
    const LABELS_EVERY: i16 = 4;
    let association = scribe.words.association;
    let first = association.founded.year();
    let dated = |year: i16| {
        let day = AsOf::new(Date::constant(year, 12, 31), association);
        let holds = scribe
            .year
            .memberships
            .iter()
            .filter(move |it| it.is_dated() && it.holds_on(day));
        i64::try_from(holds.count()).unwrap_or(i64::MAX)
    };
    let bars = (first..=scribe.year.year)
        .map(|year| {
            let count = dated(year);
            let is_named = (year - first) % LABELS_EVERY == 0 || year == scribe.year.year;
            Bar {
                label: if is_named { year.to_string() } else { String::new() },
                layers: vec![count],
                shown: scribe.number(count),
                figure: None,
            }
        })
        .collect();
    chart(scribe, scribe.t("report-chart-growth"), true, Vec::new(), bars)
}

/// Who took part in the year's events, by country.
fn by_country(scribe: &Scribe<'_>, what: &str, title: &str) -> Option<Block> {
    let mut events: Vec<(&str, BTreeMap<Country, i64>)> = Vec::new();
    for event in scribe
        .year
        .events
        .iter()
        .filter(|event| event.kind != "bilateral")
    {
        let prefix = format!("event.{}.{what}.", event.id);
        let found: BTreeMap<Country, i64> = scribe
            .year
            .figures
            .iter()
            .filter_map(|(id, figure)| {
                Some((
                    id.strip_prefix(&prefix)?.parse().ok()?,
                    figure.value.parse().ok()?,
                ))
            })
            .collect();
        if !found.is_empty() {
            events.push((&event.id, found));
        }
    }
    let countries: BTreeSet<Country> = events
        .iter()
        .flat_map(|(_, found)| found.keys().copied())
        .collect();
    let bars = events
        .iter()
        .map(|(id, found)| {
            let event = scribe.year.events.iter().find(|event| event.id == *id);
            let total = format!("event.{id}.{what}");
            Bar {
                label: event.map_or_else(|| (*id).to_owned(), |event| scribe.plain(&event.title)),
                layers: countries
                    .iter()
                    .map(|country| found.get(country).copied().unwrap_or(0))
                    .collect(),
                shown: scribe.value(&total).unwrap_or_default(),
                figure: Some(total),
            }
        })
        .collect();
    let layers = countries.iter().map(|country| scribe.country(*country)).collect();
    chart(scribe, scribe.t(title), false, layers, bars)
}

fn works(scribe: &Scribe<'_>) -> Option<Block> {
    let countries = scribe.year.figures.iter().filter_map(|(id, figure)| {
        let country: Country = id.strip_prefix("contest.works.")?.parse().ok()?;
        Some((country, id, figure.value.parse::<i64>().ok()?))
    });
    let bars = countries
        .map(|(country, id, count)| Bar {
            label: scribe.country(country),
            layers: vec![count],
            shown: scribe.number(count),
            figure: Some(id.clone()),
        })
        .collect();
    chart(scribe, scribe.t("report-chart-works"), false, Vec::new(), bars)
}

fn by_month(scribe: &Scribe<'_>) -> Option<Block> {
    let bars = (1..=12_i8)
        .map(|month| {
            let id = format!("engagements.month.{:04}-{month:02}", scribe.year.year);
            let count = scribe.year.number(&id);
            Bar {
                label: scribe.words.formats.month(scribe.lang, month),
                layers: vec![count],
                shown: scribe.number(count),
                figure: scribe.figure(&id).is_some().then_some(id),
            }
        })
        .collect();
    chart(
        scribe,
        scribe.t("report-chart-engagements"),
        true,
        Vec::new(),
        bars,
    )
}
