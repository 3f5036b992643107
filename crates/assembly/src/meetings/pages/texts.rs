//! Reading what meeting forms say: texts in six languages, moments in a zone, numbers.

use base::{Lang, Localized};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use platform::web::{Ask, Page, Problem};
use registry::bodies::Names;

use super::super::change::{Change, Reworded};
use crate::rules::cited_in;

const TEXT_CHARS_MAX: usize = 6000;

/// A text in as many languages as were filled in: `title.en`, `title.zh` …
pub fn localized(ask: &Ask, name: &str) -> Result<Localized, Problem> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        let field = format!("{name}.{lang}");
        if let Some(text) = ask.form.some(&field) {
            if text.chars().count() > TEXT_CHARS_MAX {
                return Err(Problem::invalid(
                    "field-long",
                    &field,
                    text,
                    TEXT_CHARS_MAX.to_string(),
                ));
            }
            texts.push((lang, text.to_owned()));
        }
    }
    Ok(Localized::new(texts))
}

pub fn localized_opt(ask: &Ask, name: &str) -> Result<Option<Localized>, Problem> {
    let text = localized(ask, name)?;
    Ok((!text.is_empty()).then_some(text))
}

/// A time zone by its name.
pub fn zone_of(name: &str) -> Result<TimeZone, Problem> {
    TimeZone::get(name).map_err(|_| Problem::invalid("zone", "zone", name, "Asia/Seoul"))
}

/// A date and hour as browsers send them, in a zone.
pub fn moment(ask: &Ask, field: &str, zone: TimeZone) -> Result<Timestamp, Problem> {
    let text = ask.form.get(field);
    let wrong = || Problem::invalid("moment", field, text, "2027-09-07T09:30");
    let civil: DateTime = text.parse().map_err(|_| wrong())?;
    civil
        .to_zoned_datetime(zone)
        .map(|zoned| zoned.timestamp())
        .map_err(|_| wrong())
}

pub fn number(ask: &Ask, field: &str, max: i64) -> Result<Option<i64>, Problem> {
    let Some(text) = ask.form.some(field) else {
        return Ok(None);
    };
    match text.parse::<i64>() {
        Ok(number) if (0..=max).contains(&number) => Ok(Some(number)),
        _ => Err(Problem::invalid("number", field, text, format!("0–{max}"))),
    }
}

/// One of these words.
pub fn choice(ask: &Ask, field: &str, words: &[&str]) -> Result<String, Problem> {
    let text = ask.form.get(field);
    match words.contains(&text) {
        true => Ok(text.to_owned()),
        false => Err(Problem::invalid("choice", field, text, words.join(", "))),
    }
}

/// An office as records name it (`chair-office@CN-AH`), in words.
pub fn office(page: &Page, names: &Names, reference: &str) -> String {
    let (role, of) = reference.split_once('@').unwrap_or((reference, ""));
    let title = page.role(role);
    match of {
        id if base::is_government_id(id) => format!("{title} · {}", names.plain(page, id)),
        _ => title,
    }
}

/// What was typed and chosen in a form, to be shown again.
#[derive(Default)]
pub struct Chosen(pub Vec<(String, String)>);

impl Chosen {
    pub fn get(&self, field: &str) -> String {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }

    pub fn has(&self, field: &str, value: &str) -> bool {
        self.0.iter().any(|(name, said)| name == field && said == value)
    }

    /// Whether the form at this place of the page said this of a field.
    pub fn said_at(&self, place: &str, field: &str, value: &str) -> bool {
        self.has("at", place) && self.has(field, value)
    }
}

/// What an amendment puts in force, a sentence for each clause: as its decision reads on paper and as a legal document.
pub fn operative(page: &Page, change: &Change) -> Vec<String> {
    let Change::Amend { from, .. } = change else {
        return Vec::new();
    };
    let one = |clause: Reworded| {
        let mut args = vec![
            ("date", page.day(from).into()),
            ("cite", cited_in(page, &clause.instrument, &clause.cite).into()),
        ];
        if clause.struck_out {
            return page.args("decision-clause-struck", &args);
        }
        let mut texts = clause.texts.iter().rev().map(|(_, after)| page.plain(after));
        args.push(("text", texts.next().unwrap_or_default().into()));
        match texts.next() {
            Some(title) => {
                args.push(("title", title.into()));
                page.args("decision-clause-titled", &args)
            }
            None => page.args("decision-clause-reads", &args),
        }
    };
    change.reworded().into_iter().map(one).collect()
}

/// What the form said in the fields of a text, to be shown again.
pub fn said(ask: &Ask, name: &str) -> Vec<(Lang, String)> {
    let text = |lang: Lang| ask.form.get(&format!("{name}.{lang}")).to_owned();
    Lang::ALL.into_iter().map(|lang| (lang, text(lang))).collect()
}

pub fn said_of(text: Option<&Localized>) -> Vec<(Lang, String)> {
    let of = |lang: Lang| text.and_then(|text| text.get(lang)).unwrap_or("").to_owned();
    Lang::ALL.into_iter().map(|lang| (lang, of(lang))).collect()
}
