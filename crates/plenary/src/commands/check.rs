use std::process::ExitCode;

use assembly::rules::{Words, replay};
use base::Lang;
use clap::Args;
use jiff::civil::Date;
use office::reports::{Finding, Verdict, findings, is_of_year};
use platform::clock::Clock;
use platform::i18n::Formats;
use registry::figure::Figure;
use registry::members::AsOf;
use serde_json::{Value, json};

use super::read_year;
use crate::install::{self, Places};
use crate::join;

#[derive(Args, Debug)]
pub struct CheckOptions {
    /// Only what is of this year; everything if absent.
    #[arg(long, value_parser = read_year)]
    year: Option<i16>,
    /// One JSON array of every finding, confirmed ones too.
    #[arg(long)]
    json: bool,
}

#[derive(Args, Debug)]
pub struct FiguresOptions {
    /// The year; of the register, its end.
    #[arg(long, value_parser = read_year, default_value = "2024")]
    year: i16,
    /// One JSON array.
    #[arg(long)]
    json: bool,
}

/// Prints claims that the records do not confirm. A difference is a finding and no failure.
pub async fn check(places: &Places, options: CheckOptions, lang: Lang) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open_filled(lang, &Clock::System).await?;
    let texts = install::texts()?;
    let formats = Formats::new().map_err(|error| anyhow::anyhow!("the formats cannot be made: {error}"))?;
    let home = install::home(&places.association, &texts, lang)?;
    let association = &home.association;
    let words = Words {
        texts: &texts,
        formats: &formats,
        lang,
    };
    assembly::meetings::take_up_rules(&db, &home.rules).await?;
    let mut observed = replay(
        &db,
        &home.rules,
        association.founded.first_day(),
        words,
        programme::events::meetings,
    )
    .await?;
    observed.retain(|observation| observation.is_of(options.year));
    let mut found = findings(&db, association, join::figures).await?;
    found.retain(|finding| {
        options
            .year
            .is_none_or(|year| is_of_year(&finding.claim, year, association))
    });
    if options.json {
        let mut all: Vec<Value> = found.iter().map(serde_json::to_value).collect::<Result<_, _>>()?;
        all.extend(
            observed
                .iter()
                .map(|observation| json!({ "verdict": "not-shown", "observation": observation })),
        );
        say!("{}", serde_json::to_string_pretty(&all)?);
        return Ok(ExitCode::SUCCESS);
    }
    say!(
        "{} decisions on record that do not show what an article asks",
        observed.len()
    );
    for observation in &observed {
        say!(
            "  {} — {}: {}",
            observation.meeting,
            observation.kind,
            observation.matter.best(lang).0
        );
        for sentence in &observation.says {
            say!("    {sentence}");
        }
    }
    for verdict in [Verdict::Differs, Verdict::Incomplete, Verdict::NoParts] {
        let of_verdict: Vec<&Finding> = found
            .iter()
            .filter(|finding| finding.verdict == verdict)
            .collect();
        say!("{} {}", of_verdict.len(), verdict.word());
        for finding in of_verdict {
            print_finding(finding, lang)?;
        }
    }
    say!(
        "{} confirmed",
        found
            .iter()
            .filter(|finding| finding.verdict == Verdict::Confirmed)
            .count()
    );
    Ok(ExitCode::SUCCESS)
}

fn print_finding(finding: &Finding, lang: Lang) -> anyhow::Result<()> {
    let claim = &finding.claim;
    let printed = claim.value.as_deref().unwrap_or("–");
    let lines = claim.lines.as_deref().unwrap_or("–");
    say!("  {} — {}", claim.id, claim.title.best(lang).0);
    if finding.computed.is_some() || finding.summed.is_none() {
        let computed = finding.computed.as_ref().map_or("–".to_owned(), value);
        let figure = claim.figure.as_deref().unwrap_or("–");
        say!("    printed {printed} (lines {lines}), computed {computed} ({figure})");
    }
    if let Some(sum) = &finding.summed {
        say!(
            "    printed {printed} (lines {lines}), the parts printed give {}",
            value(sum)
        );
    }
    for figure in finding.figures() {
        say!("    parts: {}", parts(figure));
    }
    Ok(())
}

/// A figure's value, with what is missing of it.
fn value(figure: &Figure) -> String {
    match (figure.incomplete, figure.unknown_parts()) {
        (false, _) => figure.value.clone(),
        (true, 0) => format!("{} or more", figure.value),
        (true, unknown) => format!("{} or more, {unknown} unknown", figure.value),
    }
}

/// Every part with its number, whatever the number.
fn parts(figure: &Figure) -> String {
    let part = |part: &registry::figure::Part| match part.value {
        Some(value) => format!("{} {value}", part.id),
        None => format!("{} ?", part.id),
    };
    figure.parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

/// Prints every figure at the end of a year.
pub async fn figures(places: &Places, options: FiguresOptions) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open_filled(Lang::En, &Clock::System).await?;
    let day = AsOf {
        on: Date::new(options.year, 12, 31)?,
        founded: places.founded(Lang::En)?,
    };
    let all = join::figures(db, day, options.year).await?;
    if options.json {
        say!("{}", serde_json::to_string_pretty(&all)?);
        return Ok(ExitCode::SUCCESS);
    }
    for figure in &all {
        say!("{} = {} ({})", figure.id, value(figure), parts(figure));
    }
    Ok(ExitCode::SUCCESS)
}
