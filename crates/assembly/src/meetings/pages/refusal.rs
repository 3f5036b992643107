//! Refusals as they are read: operations name governments, kinds of members, clauses and moments as the record does;
//! here they get their words.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use platform::web::{Ask, Problem};
use registry::bodies::Names;

use crate::rules::Words;

/// What stands between several in one value.
const BETWEEN: &str = ", ";

/// The refusal and those that came with it, in the reader's language.
pub async fn in_words(ask: &Ask, mut problem: Problem) -> Problem {
    let also = std::mem::take(&mut problem.also);
    let names_one = |one: &Problem| governments(&one.value).is_some();
    let names = match names_one(&problem) || also.iter().any(names_one) {
        true => Names::load(ask).await.ok(),
        false => None,
    };
    let also = also.into_iter().map(|one| worded(ask, names.as_ref(), one));
    Problem {
        also: also.collect(),
        ..worded(ask, names.as_ref(), problem)
    }
}

/// Ids of governments, if a value is nothing but those.
fn governments(value: &str) -> Option<Vec<&str>> {
    let ids: Vec<&str> = value.split(BETWEEN).collect();
    ids.iter().all(|id| base::is_government_id(id)).then_some(ids)
}

fn worded(ask: &Ask, names: Option<&Names>, mut problem: Problem) -> Problem {
    let t = |key: &str| ask.app.texts.get(ask.lang, key, &[]);
    if let (Some(ids), Some(names)) = (governments(&problem.value), names) {
        let page = ask.page_titled("");
        let called: Vec<String> = ids.into_iter().map(|id| names.plain(&page, id)).collect();
        problem.value = called.join(&t("list-comma"));
    }
    if problem.key == "vote-kind" {
        problem.value = t(&format!("members-kind-one-{}", problem.value));
        if problem.instead.is_empty() {
            problem.key = "vote-kind-practice";
        }
    }
    // What somebody typed in a field is shown as it was typed.
    if problem.field.is_empty()
        && let Some(moment) = moment(ask, &problem.value, &problem.instead)
    {
        problem.value = moment;
    }
    if let Some(cites) = cites(ask, &problem.instead) {
        problem.instead = cites.join(&t("list-comma"));
    }
    problem
}

/// A moment of the record, in a zone if one is known.
fn moment(ask: &Ask, value: &str, zone: &str) -> Option<String> {
    let at: Timestamp = value.parse().ok()?;
    let (zone, name) = TimeZone::get(zone).map_or((TimeZone::UTC, "UTC"), |known| (known, zone));
    let local = at.to_zoned_datetime(zone);
    let day = ask.app.formats.date(ask.lang, local.date().into());
    Some(format!("{day} {} ({name})", local.strftime("%H:%M")))
}

/// Clauses as people cite them, each once, if these are nothing but ids of clauses.
fn cites(ask: &Ask, ids: &str) -> Option<Vec<String>> {
    let rules = ask.app.rules.current();
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let mut cites: Vec<String> = Vec::new();
    for id in ids.split(BETWEEN) {
        let cite = words.cite(rules.clauses.get(id)?);
        if !cites.contains(&cite) {
            cites.push(cite);
        }
    }
    Some(cites)
}
