use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use assembly::rules::{Words, recorded, word};
use base::Lang;
use charter::{Case, RIGHTS, Rules, decide, may, trial};
use clap::{Args, Subcommand};
use jiff::civil::Date;
use platform::clock::Clock;
use platform::i18n::Formats;
use registry::members::{AsOf, counts_on};
use serde_json::{Value, json};

use super::read_day;
use crate::install::{self, Places};

#[derive(Args, Debug)]
pub struct Options {
    #[command(subcommand)]
    question: Question,
}

#[derive(Subcommand, Debug)]
enum Question {
    /// Decides a case: one JSON object in, one out.
    Decide,
    /// Says whether a kind of member has a right on a day: one JSON object in, one out.
    May,
    /// Prints the clauses in force on a day.
    InForce {
        /// The day, as 2024-12-31. Default: today.
        #[arg(long, value_parser = read_day)]
        on: Option<Date>,
        /// One JSON array.
        #[arg(long)]
        json: bool,
    },
    /// Tries an amendment: decides every scenario and every decision on record under changed rules as well, and prints
    /// what would come out otherwise.
    Trial {
        /// An association's folder with the changed instruments and rules.
        #[arg(long)]
        with: PathBuf,
    },
    /// Checks instruments and rules, and prints every fault; exit status 1 if there is any.
    Check,
}

pub async fn run(places: &Places, options: Options, lang: Lang, clock: &Clock) -> anyhow::Result<ExitCode> {
    if let Question::Check = options.question {
        return check(places);
    }
    let rules = install::rules(&places.association)?;
    let (texts, formats) = (install::texts()?, formats()?);
    let words = Words {
        texts: &texts,
        formats: &formats,
        lang,
    };
    match options.question {
        Question::Check => check(places),
        Question::Decide => {
            let value = asked()?;
            let needs_register = ["entitled", "assembly_years"]
                .iter()
                .any(|field| value.get(field).is_none_or(Value::is_null));
            let day = value
                .get("on")
                .and_then(Value::as_str)
                .and_then(|text| base::day(text).ok());
            let known = match day.filter(|_| needs_register) {
                Some(on) => Some(register(places, on, lang, clock).await?),
                None => None,
            };
            let case = Case::read(&value, &rules, |_| known.ok_or_else(|| "is not known".to_owned()))?;
            say!(
                "{}",
                serde_json::to_string(&words.answered(&rules, &case, &decide(&rules, &case)))?
            );
            Ok(ExitCode::SUCCESS)
        }
        Question::May => {
            let value = asked()?;
            say!("{}", serde_json::to_string(&permission(&rules, &words, &value)?)?);
            Ok(ExitCode::SUCCESS)
        }
        Question::Trial { with } => {
            let then = install::rules(&with)?;
            tried(places, &rules, &then, lang, clock).await
        }
        Question::InForce { on, json } => {
            let on = match on {
                Some(on) => on,
                None => places.today(lang, clock)?,
            };
            print_in_force(&rules, on, json, lang)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn formats() -> anyhow::Result<Formats> {
    Formats::new().map_err(|error| anyhow::anyhow!("the formats cannot be made: {error}"))
}

fn asked() -> anyhow::Result<Value> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .context("case: standard input cannot be read")?;
    Ok(charter::read_json(&text)?)
}

/// What the register knows of a day: members entitled to vote, and the years of its assemblies.
async fn register(places: &Places, on: Date, lang: Lang, clock: &Clock) -> anyhow::Result<(u32, Vec<i16>)> {
    let (db, _) = places.open_filled(lang, clock).await?;
    let founded = places.founded(lang)?;
    let counts = counts_on(&db, AsOf { on, founded }).await?;
    let full: i64 = counts
        .iter()
        .filter(|count| count.kind == "full")
        .map(|count| count.count)
        .sum();
    let meetings = programme::events::meetings(db, Some("general-assembly".to_owned())).await?;
    let years = meetings
        .iter()
        .filter_map(|meeting| meeting.from)
        .map(base::PartialDate::year)
        .collect();
    Ok((u32::try_from(full).unwrap_or(0), years))
}

fn permission(rules: &Rules, words: &Words<'_>, value: &Value) -> anyhow::Result<assembly::rules::Permitted> {
    let Value::Object(map) = value else {
        anyhow::bail!("case: is not one JSON object")
    };
    if let Some(key) = map
        .keys()
        .find(|key| !["on", "kind", "right", "restricted"].contains(&key.as_str()))
    {
        anyhow::bail!("{key}: is no field of a question; there are: on, kind, right, restricted");
    }
    let text = |field: &str| {
        value
            .get(field)
            .and_then(Value::as_str)
            .ok_or_else(|| anyhow::anyhow!("{field}: is missing or no text"))
    };
    let on = base::day(text("on")?).map_err(|_| anyhow::anyhow!("on: is not a day; write \"2024-12-31\""))?;
    let restricted = match value.get("restricted") {
        None | Some(Value::Null) => false,
        Some(Value::Bool(restricted)) => *restricted,
        Some(other) => anyhow::bail!("restricted: is {other}, neither true nor false"),
    };
    let right = text("right")?;
    if !RIGHTS.contains(&right) {
        anyhow::bail!("right: {right:?} is not known; there are: {}", RIGHTS.join(", "));
    }
    Ok(words.permitted(&may(rules, on, text("kind")?, right, restricted)?, on))
}

fn print_in_force(rules: &Rules, on: Date, json: bool, lang: Lang) -> anyhow::Result<()> {
    let clauses = rules.in_force(on);
    if json {
        let entry = |clause: &&charter::Clause| {
            json!({
                "instrument": clause.instrument, "article": clause.cite, "id": clause.id,
                "introduced": clause.introduced.to_string(), "title": clause.title, "summary": clause.summary,
                "earlier_wording_unknown": clause.reworded_after(on),
            })
        };
        say!(
            "{}",
            serde_json::to_string_pretty(&clauses.iter().map(entry).collect::<Vec<_>>())?
        );
        return Ok(());
    }
    for clause in clauses {
        say!(
            "{} {}: {}",
            clause.instrument,
            clause.cite,
            clause.title.best(lang).0
        );
    }
    Ok(())
}

/// Every scenario of the association's folder, by name.
fn scenarios(folder: &Path, rules: &Rules) -> anyhow::Result<Vec<(String, Case)>> {
    let mut cases = Vec::new();
    for group in std::fs::read_dir(folder.join("scenarios"))? {
        for file in std::fs::read_dir(group?.path())? {
            let path = file?.path();
            let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
            let text = std::fs::read_to_string(&path)?;
            let (case, _) =
                Case::from_scenario(&text, rules).map_err(|error| anyhow::anyhow!("{name}: {error}"))?;
            cases.push((name, case));
        }
    }
    cases.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(cases)
}

async fn tried(
    places: &Places,
    now: &Rules,
    then: &Rules,
    lang: Lang,
    clock: &Clock,
) -> anyhow::Result<ExitCode> {
    let mut cases = scenarios(&places.association, now)?;
    let (db, _) = places.open_filled(lang, clock).await?;
    let meetings = programme::events::meetings(db.clone(), None).await?;
    for case in recorded(&db, now, places.founded(lang)?, &meetings).await? {
        cases.push((case.name.clone(), case.power));
        cases.extend(
            case.roll
                .map(|roll| (format!("{} (as attended)", case.name), roll)),
        );
    }
    let changed = trial(now, then, &cases);
    say!(
        "{} of {} cases would come out otherwise",
        changed.len(),
        cases.len()
    );
    for case in changed {
        say!(
            "  {}: {} instead of {}",
            case.name,
            word(case.after),
            word(case.before)
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn check(places: &Places) -> anyhow::Result<ExitCode> {
    let files = install::rule_files(&places.association)?;
    match charter::load(&files) {
        Ok(rules) => {
            say!(
                "{} clauses, {} matters, {} powers, {} interpretations: no fault",
                rules.clauses.len(),
                rules.matters.len(),
                rules.powers.len(),
                rules.interpretations.len()
            );
            Ok(ExitCode::SUCCESS)
        }
        Err(faults) => {
            for fault in &faults {
                say!("{fault}");
            }
            eprintln!("plenary: {}", install::counted(faults.len()));
            Ok(ExitCode::from(1))
        }
    }
}
