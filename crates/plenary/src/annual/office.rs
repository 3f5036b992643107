//! Engagements, news of the members, invitations, letters, support.

use std::collections::BTreeSet;

use base::{Country, Localized};
use office::engagements::SECTIONS;
use press::{Block, Chapter, Entry};
use site::news::NewsItem;

use super::charts::chart;
use super::gather::photo_name;
use super::scribe::{Scribe, cell, column, numbers, table};

/// The secretariat's news, by section.
pub fn engagements(scribe: &Scribe<'_>) -> Chapter {
    let mut blocks = Vec::new();
    let facts = SECTIONS.iter().filter_map(|section| {
        let id = format!("engagements.section.{section}");
        let args = [("section", scribe.word("section-", section).into())];
        scribe.fact_of(&id, "report-fact-section", &args)
    });
    blocks.push(Block::Facts {
        items: facts.collect(),
    });
    for section in SECTIONS {
        let mut of_section: Vec<_> = scribe
            .year
            .engagements
            .iter()
            .filter(|it| it.section == section)
            .collect();
        of_section.sort_by_key(|it| it.number);
        if of_section.is_empty() {
            continue;
        }
        blocks.push(scribe.heading(2, scribe.word("section-", section)));
        let items = of_section.into_iter().map(|it| Entry {
            when: scribe.dates(it.date, it.until),
            title: scribe.said(&it.title),
            text: it.summary.as_ref().map(|text| scribe.said(text)),
            path: Some(format!("/engagements/{}", it.id)),
        });
        blocks.push(Block::Entries {
            items: items.collect(),
        });
    }
    scribe.chapter(
        "engagements",
        "subject-news",
        Some(scribe.t("engagements-lead")),
        blocks,
    )
}

pub fn news(scribe: &Scribe<'_>) -> Chapter {
    let year = scribe.year;
    let countries: BTreeSet<Country> = year.news.iter().map(|item| item.country).collect();
    let bars = countries
        .iter()
        .map(|country| {
            let id = format!("news.country.{country}");
            press::Bar {
                label: scribe.country(*country),
                layers: vec![year.number(&id)],
                shown: scribe.value(&id).unwrap_or_default(),
                figure: Some(id),
            }
        })
        .collect();
    let mut blocks: Vec<Block> = chart(scribe, scribe.t("report-chart-news"), false, Vec::new(), bars)
        .into_iter()
        .collect();
    for country in countries {
        blocks.push(scribe.heading(2, scribe.country(country)));
        let mut items: Vec<_> = year.news.iter().filter(|item| item.country == country).collect();
        items.sort_by_key(|item| (item.date.map(|date| date.first_day()), item.id.clone()));
        let photos: Vec<Block> = items.iter().filter_map(|item| photo(scribe, item)).collect();
        let items = items.into_iter().map(|item| Entry {
            when: item.date.map(|date| scribe.date(Some(date))).unwrap_or_default(),
            title: scribe.said(&item.title),
            text: Some(scribe.governments(&item.governments)).filter(|said| !said.text.is_empty()),
            path: Some(format!("/news/{}", item.id)),
        });
        blocks.push(Block::Entries {
            items: items.collect(),
        });
        blocks.extend(photos);
    }
    scribe.chapter("news", "subject-member-news", None, blocks)
}

/// The picture of an item with its caption; where the file is missing or damaged, the caption says so alone.
fn photo(scribe: &Scribe<'_>, item: &NewsItem) -> Option<Block> {
    let picture = &item.picture.as_ref()?.0;
    let title = scribe.plain(&item.title);
    let caption = match &picture.credit {
        Some(credit) => {
            let args = [("title", title.into()), ("credit", credit.clone().into())];
            scribe.args("report-photo", &args)
        }
        None => title,
    };
    let (file, alt) = (photo_name(picture), scribe.plain(&picture.alt));
    Some(match scribe.year.photos.contains_key(&file) {
        true => Block::Photo { caption, alt, file },
        false => {
            let args = [("caption", caption.into()), ("alt", alt.into())];
            Block::Note {
                text: scribe.args("report-photo-missing", &args),
            }
        }
    })
}

pub fn invitations(scribe: &Scribe<'_>) -> Chapter {
    let rows = scribe
        .year
        .invitations
        .iter()
        .map(|it| {
            let own = it.organisation.as_ref().map(|name| scribe.said(name));
            let from = it.government.as_ref().map(|id| scribe.government(id)).or(own);
            vec![
                cell(scribe.short(it.date)),
                cell(from.unwrap_or_else(|| "–".into())),
                cell(scribe.said(&it.title)),
                cell(scribe.word("addressee-", &it.addressee)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-date"), 3),
        column(scribe.t("report-from"), 5),
        column(scribe.t("report-subject"), 8),
        column(scribe.t("report-addressee"), 4),
    ];
    let mut blocks: Vec<Block> = facts(scribe, "invitations.total", "report-fact-invitations");
    blocks.extend(table(None, columns, rows));
    scribe.chapter("invitations", "subject-invitations", None, blocks)
}

fn facts(scribe: &Scribe<'_>, id: &str, key: &str) -> Vec<Block> {
    let items: Vec<_> = scribe.fact(id, key).into_iter().collect();
    if items.is_empty() {
        Vec::new()
    } else {
        vec![Block::Facts { items }]
    }
}

pub fn letters(scribe: &Scribe<'_>) -> Chapter {
    let year = scribe.year;
    let kinds: Vec<Vec<press::Cell>> = year
        .figures
        .keys()
        .filter_map(|id| Some((id, id.strip_prefix("letters.kind.")?)))
        .map(|(id, kind)| vec![cell(scribe.word("letter-kind-", kind)), scribe.figure_cell(id)])
        .collect();
    let mut blocks = facts(scribe, "letters.total", "report-fact-letters");
    let columns = vec![
        column(scribe.t("report-kind"), 5),
        numbers(scribe.t("statistics-count"), 2),
    ];
    blocks.extend(table(None, columns, kinds));
    let rows = year
        .letters
        .iter()
        .map(|it| {
            let own = it.organisation.as_ref().map(|name| scribe.said(name));
            let from = it.government.as_ref().map(|id| scribe.government(id)).or(own);
            let plain = |text: &Localized| scribe.plain(text);
            let signed = match (it.name.as_ref().map(plain), it.office.as_ref().map(plain)) {
                (Some(name), Some(office)) => name + &scribe.args("bracketed", &[("text", office.into())]),
                (name, office) => name.or(office).unwrap_or_else(|| "–".to_owned()),
            };
            vec![
                cell(scribe.country(it.country)),
                cell(from.unwrap_or_else(|| "–".into())),
                cell(signed),
                cell(scribe.word("letter-kind-", &it.kind)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("event-country"), 3),
        column(scribe.t("report-from"), 5),
        column(scribe.t("report-signed"), 5),
        column(scribe.t("report-kind"), 4),
    ];
    blocks.extend(table(None, columns, rows));
    scribe.chapter("letters", "subject-letters", None, blocks)
}

pub fn support(scribe: &Scribe<'_>) -> Chapter {
    let mut items: Vec<_> = scribe.year.support.iter().collect();
    items.sort_by_key(|it| (it.country, it.government.clone(), it.id.clone()));
    let rows = items
        .into_iter()
        .map(|it| {
            vec![
                cell(scribe.government(&it.government)),
                cell(scribe.said(&it.title)),
                cell(scribe.word("support-kind-", &it.kind)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("statistics-government"), 4),
        column(scribe.t("report-subject"), 8),
        column(scribe.t("report-kind"), 3),
    ];
    let mut blocks = facts(scribe, "support.total", "report-fact-support");
    blocks.extend(table(None, columns, rows));
    scribe.chapter(
        "support",
        "subject-support",
        Some(scribe.t("home-support")),
        blocks,
    )
}
