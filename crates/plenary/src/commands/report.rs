use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use base::Lang;
use clap::{Args, Subcommand};
use platform::clock::Clock;
use platform::i18n::Formats;

use super::{Spoken, read_year};
use crate::annual::{self, Form, Words};
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
    let Which::Annual(options) = options.which;
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
    let (db, _) = places.open_filled(spoken.lang(), clock).await?;
    let texts = install::texts()?;
    let formats = Formats::new().map_err(|error| anyhow::anyhow!("the formats cannot be made: {error}"))?;
    let home = install::home(&places.association, &texts, spoken.lang())?;
    let year = annual::gather(&db, &home.association, &home.rules, options.year).await?;
    let words = Words {
        texts: &texts,
        formats: &formats,
        association: &home.association,
        map: &home.map,
    };
    for lang in &langs {
        let bytes = annual::print(words, &year, *lang, options.format)?;
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

/// `report.pdf` as `report.zh.pdf`.
fn with_lang(file: &Path, lang: Lang) -> PathBuf {
    let ending = file
        .extension()
        .map(|ending| ending.to_string_lossy().into_owned())
        .unwrap_or_default();
    file.with_extension(format!("{}.{ending}", lang.code()).trim_end_matches('.'))
}
