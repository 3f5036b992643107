//! What a report says of itself, and the documents that stand in it as they are: greetings and main results.

use office::editions::{Counted, Mark};
use office::reports::Verdict;
use press::{Block, Chapter};

use super::scribe::{Scribe, cell, column, numbers, paragraph, table};

/// Greetings, kept as documents; those in our own words say so.
pub fn greetings(scribe: &Scribe<'_>) -> Chapter {
    let mut blocks = Vec::new();
    for finding in scribe.year.claims("messages") {
        let claim = &finding.claim;
        if let Some(text) = &claim.text {
            blocks.push(scribe.heading(2, scribe.plain(&claim.title)));
            blocks.push(paragraph(scribe.said(text)));
        }
    }
    if !blocks.is_empty() {
        let note = Block::Note {
            text: scribe.t("report-greetings-note"),
        };
        blocks.insert(0, note);
    }
    scribe.chapter("greetings", "subject-messages", None, blocks)
}

/// The main results, as the secretariat gives them.
pub fn results(scribe: &Scribe<'_>) -> Chapter {
    let mut blocks = Vec::new();
    let counted: Vec<Vec<press::Cell>> = scribe
        .year
        .claims("results")
        .filter_map(|finding| Some((&finding.claim, scribe.printed(&finding.claim)?)))
        .map(|(claim, value)| vec![cell(scribe.said(&claim.title)), cell(value)])
        .collect();
    let columns = vec![
        column(scribe.t("report-result"), 5),
        numbers(scribe.t("finding-printed"), 2),
    ];
    blocks.extend(table(None, columns, counted));
    for finding in scribe.year.claims("results") {
        if let Some(text) = &finding.claim.text {
            blocks.push(scribe.heading(2, scribe.plain(&finding.claim.title)));
            blocks.push(paragraph(scribe.said(text)));
        }
    }
    let lead = Some(scribe.t("report-results-lead"));
    scribe.chapter("results", "subject-results", lead, blocks)
}

/// How this edition was made, from which state, and how far the source agrees with the records.
pub fn edition(scribe: &Scribe<'_>) -> Chapter {
    let day = scribe.date(Some(scribe.year.end.into()));
    let mut blocks = standing(scribe);
    blocks.extend([
        paragraph(scribe.args("report-edition-how", &[("date", day.into())]).into()),
        paragraph(scribe.t("report-edition-words").into()),
        scribe.heading(2, scribe.t("report-edition-claims")),
    ]);
    let verdicts = [
        (Verdict::Confirmed, "report-verdict-confirmed"),
        (Verdict::Differs, "report-verdict-differs"),
        (Verdict::Incomplete, "report-verdict-incomplete"),
        (Verdict::NoParts, "report-verdict-no-parts"),
        (Verdict::NotComputed, "report-verdict-not-computed"),
    ];
    let rows = verdicts
        .into_iter()
        .map(|(verdict, meaning)| {
            let count = scribe
                .year
                .findings
                .iter()
                .filter(|it| it.verdict == verdict)
                .count();
            vec![
                cell(scribe.word("verdict-", verdict.word())),
                cell(scribe.t(meaning)),
                cell(scribe.number(i64::try_from(count).unwrap_or(i64::MAX))),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-verdict"), 2),
        column(scribe.t("report-meaning"), 6),
        numbers(scribe.t("statistics-count"), 1),
    ];
    blocks.extend(table(None, columns, rows));
    blocks.push(Block::Note {
        text: scribe.t("report-edition-fonts"),
    });
    scribe.chapter("edition", "report-chapter-edition", None, blocks)
}

/// Which edition it is, on which state of the register it rests, and what it changes; or that it was not issued.
/// Which edition it is, and of which day; or that it is a draft.
pub fn which(scribe: &Scribe<'_>) -> String {
    let Some(mark) = scribe.mark else {
        return scribe.t("report-edition-draft");
    };
    let issued = [
        ("number", scribe.number(mark.number).into()),
        ("date", scribe.date(Some(mark.issued_on.into())).into()),
    ];
    scribe.args("report-edition-issued", &issued)
}

fn standing(scribe: &Scribe<'_>) -> Vec<Block> {
    let Some(mark) = scribe.mark else {
        return vec![Block::Note { text: which(scribe) }];
    };
    let log = [("size", scribe.number(mark.log_size).into())];
    let mut blocks = vec![
        paragraph(which(scribe).into()),
        paragraph(scribe.args("report-edition-log", &log).into()),
    ];
    if mark.number > 1 {
        blocks.extend(changes(scribe, mark));
    }
    blocks
}

/// What is different from the edition before: figures with both values, and chapters.
fn changes(scribe: &Scribe<'_>, mark: &Mark) -> Vec<Block> {
    let before = scribe.number(mark.number - 1);
    let title = scribe.args("report-edition-changes", &[("number", before.into())]);
    let mut blocks = vec![scribe.heading(2, title)];
    let value = |counted: &Option<Counted>| match counted {
        Some(counted) => scribe.counted(&counted.value, counted.incomplete),
        None => "–".to_owned(),
    };
    let rows = mark
        .figures
        .iter()
        .map(|change| {
            vec![
                cell(change.id.clone()),
                cell(value(&change.before)),
                cell(value(&change.after)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-figure"), 6),
        numbers(scribe.t("report-before"), 2),
        numbers(scribe.t("report-after"), 2),
    ];
    blocks.extend(table(None, columns, rows));
    let rows = mark
        .chapters
        .iter()
        .map(|change| {
            vec![
                cell(scribe.word("report-part-", &change.id)),
                cell(scribe.word("report-change-", &change.what)),
            ]
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-chapter"), 6),
        column(scribe.t("report-change"), 4),
    ];
    blocks.extend(table(None, columns, rows));
    blocks
}
