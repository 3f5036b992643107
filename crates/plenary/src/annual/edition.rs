//! What a report says of itself, and the documents that stand in it as they are: greetings and main results.

use base::PartialDate;
use office::reports::{Claim, Verdict};
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
        .filter_map(|finding| Some((&finding.claim, printed(scribe, &finding.claim)?)))
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

/// A claim's value as it was printed, with what it counts.
fn printed(scribe: &Scribe<'_>, claim: &Claim) -> Option<String> {
    let value = claim.value.as_ref()?;
    let Ok(number) = value.parse::<i64>() else {
        let date = value.parse::<PartialDate>().ok();
        return Some(date.map_or_else(|| value.clone(), |date| scribe.date(Some(date))));
    };
    let shown = scribe.number(number);
    let qualifier = claim.qualifier.as_str();
    let Some(unit) = claim.unit.as_deref() else {
        return Some(match qualifier {
            "exact" => shown,
            _ => scribe.args(&format!("quantity-{qualifier}-bare"), &[("value", shown.into())]),
        });
    };
    let unit = match scribe.words.texts.unit_key(scribe.lang, unit, qualifier) {
        Some(key) => scribe.n(&key, number),
        None => unit.to_owned(),
    };
    let args = [("value", shown.into()), ("unit", unit.into())];
    Some(scribe.args(&format!("quantity-{qualifier}"), &args))
}

/// How this edition was made, from which state, and how far the source agrees with the records.
pub fn edition(scribe: &Scribe<'_>) -> Chapter {
    let day = scribe.date(Some(scribe.year.end.into()));
    let mut blocks = vec![
        paragraph(scribe.args("report-edition-how", &[("date", day.into())]).into()),
        paragraph(scribe.t("report-edition-words").into()),
        paragraph(
            scribe
                .args(
                    "report-edition-log",
                    &[("size", scribe.number(scribe.year.log_size).into())],
                )
                .into(),
        ),
        scribe.heading(2, scribe.t("report-edition-claims")),
    ];
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
