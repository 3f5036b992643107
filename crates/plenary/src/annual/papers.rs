//! Charter and regulations as of the year's end.

use assembly::instruments::{Clause, Instrument, Wording};
use press::{Block, Chapter};

use super::scribe::{Scribe, cell, column, paragraph, table};

pub fn charter(scribe: &Scribe<'_>) -> Chapter {
    let end = scribe.year.end;
    let mut blocks = Vec::new();
    let mut official = false;
    for (instrument, clauses) in &scribe.year.instruments {
        if instrument.adopted.first_day() > end {
            continue;
        }
        blocks.push(scribe.heading(2, scribe.plain(&instrument.name)));
        blocks.push(paragraph(scribe.said(&instrument.summary)));
        blocks.extend(history(scribe, instrument));
        let mut in_force: Vec<&Clause> = clauses.iter().filter(|clause| clause.in_force_on(end)).collect();
        in_force.sort_by_key(|clause| clause.order);
        let rows = in_force
            .into_iter()
            .map(|clause| {
                // The official wording where it was brought, otherwise our summary.
                let wording = Wording::of(&scribe.year.wordings, clause, end).map(|it| &it.text);
                let says = wording.or(clause.summary.as_ref()).map(|text| scribe.said(text));
                official |= wording.is_some();
                let amended: Vec<String> = clause
                    .amended
                    .0
                    .iter()
                    .filter(|date| date.first_day() <= end)
                    .map(|date| scribe.short(Some(*date)))
                    .collect();
                vec![
                    cell(cite(scribe, &clause.cite)),
                    cell(scribe.said(&clause.title)),
                    cell(says.unwrap_or_default()),
                    cell(scribe.list(&amended)),
                ]
            })
            .collect();
        let columns = vec![
            column(scribe.t("report-clause"), 2),
            column(scribe.t("report-subject"), 4),
            column(scribe.t("report-says"), 7),
            column(scribe.t("clause-amended"), 3),
        ];
        blocks.extend(table(Some(scribe.t("instrument-clauses")), columns, rows));
    }
    if !blocks.is_empty() {
        blocks.push(Block::Note {
            text: scribe.t(if official {
                "report-charter-official"
            } else {
                "instrument-own-words"
            }),
        });
    }
    scribe.chapter("charter", "charter-title", None, blocks)
}

/// The acts that adopted and amended an instrument until the year's end.
fn history(scribe: &Scribe<'_>, instrument: &Instrument) -> Option<Block> {
    let acts = instrument
        .revisions
        .iter()
        .filter(|act| act.date.first_day() <= scribe.year.end)
        .map(|act| {
            let note = act.note.as_ref().map(|note| scribe.said(note));
            vec![
                cell(scribe.short(Some(act.date))),
                cell(scribe.word("revision-", &act.kind)),
                cell(note.unwrap_or_else(|| "–".into())),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-date"), 3),
        column(scribe.t("report-act"), 2),
        column(scribe.t("report-note"), 7),
    ];
    table(Some(scribe.t("instrument-history")), columns, acts)
}

/// A clause as people cite it, the preamble and the signatures by their names.
fn cite(scribe: &Scribe<'_>, cite: &str) -> String {
    match cite {
        "pre" => scribe.args("cite-pre", &[("article", "".into())]),
        "sign" => scribe.args("cite-sign", &[("article", "".into())]),
        other => other.to_owned(),
    }
}
