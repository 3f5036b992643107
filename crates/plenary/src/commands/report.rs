use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, anyhow, bail};
use base::Lang;
use clap::{Args, Subcommand};
use office::editions::{Book, Counted, Failure, freeze, keep, mark_for};
use platform::audit::Actor;
use platform::clock::Clock;
use platform::db::Db;
use platform::i18n::Formats;

use super::{Spoken, read_year};
use crate::annual::{self, Form};
use crate::install::{self, Places};

#[derive(Args, Debug)]
pub struct Options {
    #[command(subcommand)]
    which: Which,
}

#[derive(Subcommand, Debug)]
enum Which {
    /// The annual report, from the records of a year.
    Annual(AnnualOptions),
    /// Issues an edition of the annual report: every language and form, kept for good. Refuses when nothing changed.
    Issue(IssueOptions),
}

#[derive(Args, Debug)]
struct IssueOptions {
    /// The year it tells of.
    #[arg(long, value_parser = read_year)]
    year: i16,
}

#[derive(Args, Debug)]
struct AnnualOptions {
    /// The year it tells of.
    #[arg(long, value_parser = read_year)]
    year: i16,
    /// pdf, html, xlsx or json.
    #[arg(long, value_parser = read_form, default_value = "pdf")]
    format: Form,
    /// File to write; for all languages the language is put before the ending. `-` is standard output.
    #[arg(long)]
    out: Option<PathBuf>,
}

fn read_form(text: &str) -> Result<Form, String> {
    Form::read(text).ok_or_else(|| "one of pdf, html, xlsx, json".to_owned())
}

pub async fn run(
    places: &Places,
    options: Options,
    spoken: Spoken,
    clock: &Clock,
) -> anyhow::Result<ExitCode> {
    match options.which {
        Which::Annual(options) => annual(places, options, spoken, clock).await,
        Which::Issue(options) => issue(places, options.year, spoken, clock).await,
    }
}

/// The year as a book, with the database from which it was read.
async fn opened(places: &Places, year: i16, lang: Lang, clock: &Clock) -> anyhow::Result<(Db, Book)> {
    let (db, _) = places.open_filled(lang, clock).await?;
    let texts = install::texts()?;
    let formats = Formats::new().map_err(|error| anyhow::anyhow!("the formats cannot be made: {error}"))?;
    let home = install::home(&places.association, &texts, lang)?;
    let store = places.files().store;
    let year = annual::gather(&db, &store, &home.association, home.rules.current(), year).await?;
    Ok((db, annual::bind(Arc::new((texts, formats, home)), year)))
}

async fn annual(
    places: &Places,
    options: AnnualOptions,
    spoken: Spoken,
    clock: &Clock,
) -> anyhow::Result<ExitCode> {
    let langs = spoken.langs();
    let out = options.out.clone().unwrap_or_else(|| {
        PathBuf::from(format!(
            "annual-report-{}.{}",
            options.year,
            options.format.word()
        ))
    });
    if out == Path::new("-") && langs.len() > 1 {
        bail!("--out -: several languages need files of their own; name one with --lang, or a file");
    }
    let (_, book) = opened(places, options.year, spoken.lang(), clock).await?;
    for lang in &langs {
        let bytes = (book.print)(*lang, options.format, None).map_err(|failure| told(&failure))?;
        if out == Path::new("-") {
            std::io::stdout().write_all(&bytes)?;
            continue;
        }
        let file = if langs.len() > 1 {
            with_lang(&out, *lang)
        } else {
            out.clone()
        };
        std::fs::write(&file, &bytes).with_context(|| format!("{} cannot be written", file.display()))?;
        say!(
            "{} {} {}",
            file.display(),
            bytes.len(),
            platform::audit::digest(&bytes)
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints every language and form and keeps them as an edition.
async fn issue(places: &Places, year: i16, spoken: Spoken, clock: &Clock) -> anyhow::Result<ExitCode> {
    let now = clock.now();
    let today = places.today(spoken.lang(), clock)?;
    if year >= today.year() {
        bail!("--year {year}: that year is not over yet; a report is issued of a year that is");
    }
    let (db, book) = opened(places, year, spoken.lang(), clock).await?;
    let files = places.files();
    let operator = Actor::operator();
    let issued = async {
        let mark = mark_for(&db, &book, today).await?;
        let mut made = Vec::new();
        for form in Form::ALL {
            for lang in Lang::ALL {
                let bytes = (book.print)(lang, form, Some(&mark))?;
                made.push(keep((&db, &files), (lang, form, bytes), &operator.name, now).await?);
            }
        }
        freeze(&db, (&book, &mark), made, operator.clone(), now).await
    };
    let issued = issued.await.map_err(|failure| told(&failure))?;
    say!(
        "edition {} of {year}, log of {} entries",
        issued.number,
        issued.log_size
    );
    for change in &issued.changed_figures.0 {
        let value = |counted: &Option<Counted>| counted.as_ref().map_or("–", |it| &it.value).to_owned();
        say!(
            "{}: {} → {}",
            change.id,
            value(&change.before),
            value(&change.after)
        );
    }
    for file in &issued.files.0 {
        say!("{} {} {}", file.name(), file.bytes, file.digest);
    }
    Ok(ExitCode::SUCCESS)
}

/// A failure for whoever sits at the machine.
fn told(failure: &Failure) -> anyhow::Error {
    match failure.key.as_str() {
        "missing-forms" => anyhow!("no font has a form for: {}", failure.value),
        "unchanged" => anyhow!(
            "the register says what edition {} says: there is nothing to issue",
            failure.value
        ),
        "overtaken" => anyhow!("another edition was issued meanwhile; issue again"),
        _ => anyhow!("the report cannot be made; the log tells more (--log info)"),
    }
}

/// `report.pdf` as `report.zh.pdf`.
fn with_lang(file: &Path, lang: Lang) -> PathBuf {
    let ending = file
        .extension()
        .map(|ending| ending.to_string_lossy().into_owned())
        .unwrap_or_default();
    file.with_extension(format!("{}.{ending}", lang.code()).trim_end_matches('.'))
}
