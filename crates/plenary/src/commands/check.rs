use std::process::ExitCode;

use assembly::rules::{Words, replay};
use base::Lang;
use clap::Args;
use jiff::civil::Date;
use office::reports::{Finding, Verdict, findings, is_of_year};
use platform::clock::Clock;
use platform::i18n::{Formats, Texts};
use platform::web::told;
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
    let (db, _) = places.open_filled(lang, &Clock::system()).await?;
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
        say!("{}", serde_json::to_string_pretty(&told(&all))?);
        return Ok(ExitCode::SUCCESS);
    }
    let speech = Speech {
        texts: &texts,
        formats: &formats,
        lang,
    };
    say!("{}", speech.counted("check-observed", observed.len()));
    for observation in &observed {
        let kind = speech.say(&format!("practice-{}", observation.kind), &[]);
        let matter = observation.matter.best(lang).0;
        say!("  {} — {kind} — {matter}", observation.meeting);
        for sentence in &observation.says {
            say!("    {sentence}");
        }
    }
    for verdict in [Verdict::Differs, Verdict::Incomplete, Verdict::NoParts] {
        let of_verdict: Vec<&Finding> = found
            .iter()
            .filter(|finding| finding.verdict == verdict)
            .collect();
        let word = speech.say(&format!("verdict-{}", verdict.word()), &[]);
        let count = speech.number(of_verdict.len());
        say!(
            "{}",
            speech.say("check-verdict", &[("verdict", word), ("shown", count)])
        );
        for finding in of_verdict {
            speech.print(finding)?;
        }
    }
    let confirmed = found.iter().filter(|found| found.verdict == Verdict::Confirmed);
    say!("{}", speech.counted("findings-confirmed", confirmed.count()));
    Ok(ExitCode::SUCCESS)
}

/// What the comparison is told with.
struct Speech<'a> {
    texts: &'a Texts,
    formats: &'a Formats,
    lang: Lang,
}

impl Speech<'_> {
    fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        self.texts.get(self.lang, key, &args)
    }

    fn number(&self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.formats.number(self.lang, count)
    }

    /// A message with a count, in the plural its language asks for.
    fn counted(&self, key: &str, count: usize) -> String {
        let shown = self.number(count);
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.texts
            .get(self.lang, key, &[("n", count.into()), ("shown", shown.into())])
    }

    /// A figure's value, with what is missing of it.
    fn value(&self, figure: &Figure) -> String {
        let value = figure.value.clone();
        match (figure.incomplete, figure.unknown_parts()) {
            (false, _) => value,
            (true, 0) => self.say("finding-at-least", &[("value", value)]),
            (true, unknown) => {
                let least = self.say("finding-at-least", &[("value", value)]);
                format!("{least} – {}", self.counted("finding-unknown", unknown))
            }
        }
    }

    fn print(&self, finding: &Finding) -> anyhow::Result<()> {
        let claim = &finding.claim;
        let printed = claim.value.as_deref().unwrap_or("–").to_owned();
        let lines = claim.lines.as_deref().unwrap_or("–").to_owned();
        let compared = |key: &str, computed: String, figure: &str| {
            self.say(
                key,
                &[
                    ("printed", printed.clone()),
                    ("lines", lines.clone()),
                    ("computed", computed),
                    ("figure", figure.to_owned()),
                ],
            )
        };
        say!("  {} — {}", claim.id, claim.title.best(self.lang).0);
        if finding.computed.is_some() || finding.summed.is_none() {
            let computed = finding.computed.as_ref();
            let computed = computed.map_or("–".to_owned(), |figure| self.value(figure));
            let figure = claim.figure.as_deref().unwrap_or("–");
            say!("    {}", compared("check-computed", computed, figure));
        }
        if let Some(sum) = &finding.summed {
            say!("    {}", compared("check-summed", self.value(sum), ""));
        }
        for figure in finding.figures() {
            say!("    {}", self.say("check-parts", &[("parts", parts(figure))]));
        }
        Ok(())
    }
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
    let (db, _) = places.open_filled(Lang::En, &Clock::system()).await?;
    let day = AsOf {
        on: Date::new(options.year, 12, 31)?,
        founded: places.founded(Lang::En)?,
    };
    let all = join::figures(db, day, options.year).await?;
    if options.json {
        say!("{}", serde_json::to_string_pretty(&told(&all))?);
        return Ok(ExitCode::SUCCESS);
    }
    for figure in &all {
        say!("{} = {} ({})", figure.id, value(figure), parts(figure));
    }
    Ok(ExitCode::SUCCESS)
}
