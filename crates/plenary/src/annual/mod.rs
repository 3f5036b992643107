//! The annual report: what every area has on record of a year, gathered once, then told in a language and put into a
//! form (PDF, HTML, JSON, workbook). Decides nothing and stores nothing; every number is a figure's.

mod bodies;
mod book;
mod charts;
mod edition;
mod gather;
mod html;
mod members;
mod office;
mod papers;
mod programme;
mod scribe;
mod secretariat;
mod workbook;

use base::Lang;
use platform::association::Association;
use platform::i18n::{Formats, Texts};
use platform::map::Map;
use press::{Chapter, Report};

pub use ::office::editions::{Form, Mark};
pub use book::{Speaker, bind, open, years};
pub use gather::{Gathered, NoRecords, gather};
use scribe::Scribe;

/// What a report needs beside the records.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub texts: &'a Texts,
    pub formats: &'a Formats,
    pub association: &'a Association,
    pub map: &'a Map,
}

/// The report of a year in a language.
pub fn tell(words: Words<'_>, year: &Gathered, lang: Lang, mark: Option<&Mark>) -> Report {
    tell_by(&Scribe {
        words,
        year,
        lang,
        mark,
    })
}

fn tell_by(scribe: &Scribe<'_>) -> Report {
    let Scribe {
        words, year, lang, ..
    } = *scribe;
    let association = words.association.name(lang, year.end).to_owned();
    let number = scribe.date(year.end_year());
    let args = [
        ("year", number.clone().into()),
        ("association", association.clone().into()),
    ];
    let title = words.texts.get(lang, "report-title", &args);
    Report {
        lang: lang.code().to_owned(),
        running: format!("{} · {title}", words.association.abbreviation),
        description: words.texts.get(lang, "report-description", &args),
        keywords: vec![words.association.abbreviation.clone(), year.year.to_string()],
        abbreviation: words.association.abbreviation.clone(),
        association,
        title,
        year: year.year.to_string(),
        motto: scribe.plain(&words.association.motto),
        edition: edition::which(scribe),
        colour: words.association.colour.clone(),
        contents: scribe.t("report-contents"),
        day: (i32::from(year.year), 12, 31),
        chapters: chapters(scribe),
        pictures: year.photos.clone(),
    }
}

/// Chapters that have something to tell.
fn chapters(scribe: &Scribe<'_>) -> Vec<Chapter> {
    let all = vec![
        edition::greetings(scribe),
        charts::figures(scribe),
        bodies::assembly(scribe),
        bodies::subcommittees(scribe),
        programme::programmes(scribe),
        edition::results(scribe),
        office::engagements(scribe),
        office::news(scribe),
        office::invitations(scribe),
        office::letters(scribe),
        office::support(scribe),
        secretariat::secretariat(scribe),
        secretariat::finance(scribe),
        papers::charter(scribe),
        members::members(scribe),
        edition::edition(scribe),
    ];
    all.into_iter()
        .filter(|chapter| !chapter.blocks.is_empty())
        .collect()
}

/// The report in the form wanted. The same records give the same bytes, under the same mark.
pub fn print(
    words: Words<'_>,
    year: &Gathered,
    lang: Lang,
    form: Form,
    mark: Option<&Mark>,
) -> anyhow::Result<Vec<u8>> {
    let scribe = Scribe {
        words,
        year,
        lang,
        mark,
    };
    let report = tell_by(&scribe);
    Ok(match form {
        Form::Pdf => press::report(&report)?,
        Form::Html => html::page(&scribe, &report).into_bytes(),
        Form::Xlsx => workbook::sheets(&scribe)?,
        Form::Json => {
            let whole = serde_json::json!({
                "year": year.year,
                "lang": lang.code(),
                "on": year.end,
                "edition": mark,
                "figures": year.figures.values().collect::<Vec<_>>(),
                "findings": year.findings,
                "report": report,
            });
            let mut bytes = serde_json::to_vec_pretty(&whole)?;
            bytes.push(b'\n');
            bytes
        }
    })
}
