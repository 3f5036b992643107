//! The command line. One file a command; each answers with an exit code or a reason.

/// Prints a line; a reader that has gone away is an error like any other, which `main` takes for the end.
macro_rules! say {
    ($($arg:tt)*) => {{
        use std::io::Write as _;
        writeln!(std::io::stdout(), $($arg)*)?
    }};
}

mod audit;
mod charter;
mod check;
mod doctor;
mod members;
mod report;
mod serve;
mod transfer;

use std::path::PathBuf;
use std::process::ExitCode;

use base::Lang;
use clap::{Parser, Subcommand};
use platform::clock::Clock;

use crate::install::Places;

/// The association's register, meetings and reports, run under its own charter.
#[derive(Parser, Debug)]
#[command(name = "plenary", version, about)]
pub struct Cli {
    /// Folder of the database and the files.
    #[arg(long, global = true, env = "PLENARY_DATA", default_value = "data")]
    data: PathBuf,
    /// Database: postgres://… or sqlite:FILE. Default: plenary.db in the data folder.
    #[arg(long, global = true, env = "PLENARY_DATABASE", hide_env_values = true)]
    database: Option<String>,
    /// Folder of the association's data.
    #[arg(
        long,
        global = true,
        env = "PLENARY_ASSOCIATION",
        default_value = "association/near"
    )]
    association: PathBuf,
    /// File of the key that signs the log. Default: keys/log.key in the data folder, made at first need. Instances
    /// that share one database share this file.
    #[arg(long, global = true, env = "PLENARY_LOG_KEY")]
    log_key: Option<PathBuf>,
    /// Language of messages and of what is made: en, zh, ja, ko, mn, ru; reports also in all.
    #[arg(long, global = true, env = "PLENARY_LANG", default_value = "en", value_parser = read_spoken)]
    lang: Spoken,
    /// What to log, as in `info` or `platform=debug`.
    #[arg(long, global = true, env = "PLENARY_LOG", default_value = "warn")]
    pub log: String,
    #[command(subcommand)]
    command: Option<Command>,
}

/// One language, or each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    One(Lang),
    All,
}

impl Spoken {
    /// The language of messages.
    fn lang(self) -> Lang {
        match self {
            Spoken::One(lang) => lang,
            Spoken::All => Lang::En,
        }
    }

    fn langs(self) -> Vec<Lang> {
        match self {
            Spoken::One(lang) => vec![lang],
            Spoken::All => Lang::ALL.to_vec(),
        }
    }
}

fn read_spoken(code: &str) -> Result<Spoken, String> {
    match (code, Lang::from_code(code)) {
        ("all", _) => Ok(Spoken::All),
        (_, Some(lang)) => Ok(Spoken::One(lang)),
        _ => Err("one of en, zh, ja, ko, mn, ru; for reports also all".to_owned()),
    }
}

fn read_day(text: &str) -> Result<jiff::civil::Date, String> {
    base::day(text).map_err(|_| "a day that exists, such as 2024-12-31".to_owned())
}

fn read_year(text: &str) -> Result<i16, String> {
    let year = text
        .parse()
        .ok()
        .filter(|year| (1..=9999).contains(year) && text.len() == 4);
    year.ok_or_else(|| "a year of four digits, such as 2024".to_owned())
}

fn read_country(text: &str) -> Result<base::Country, String> {
    text.parse()
        .map_err(|_| "a country's code of two capital letters, such as MN".to_owned())
}

/// A number of times a minute.
fn read_rate(text: &str) -> Result<u32, String> {
    text.parse()
        .map_err(|_| "a whole number, such as 30; 0 is no limit".to_owned())
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serves the site; fills an empty database with the association's data first. The default command.
    Serve(serve::Options),
    /// Prints the members on a day.
    Members(members::Options),
    /// Compares what documents print with what the records give.
    Check(check::CheckOptions),
    /// Prints every computed figure with its parts.
    Figures(check::FiguresOptions),
    /// Asks the charter: decide, may, in-force, check.
    Charter(charter::Options),
    /// Imports the association's data files, or an archive made by `export`.
    Import(transfer::ImportOptions),
    /// Makes documents from the records: the annual report.
    Report(report::Options),
    /// Writes the whole installation as an archive that either engine can import.
    Export(transfer::ExportOptions),
    /// Brings the database up to date and says what it did.
    Migrate,
    /// Verifies the database: files, keys, audit record, invariants.
    Doctor,
    /// The audit record: verify, checkpoint, publish, receipt, erase, witness, add-cosignature.
    Audit(audit::Options),
}

/// What is wrong with the command line, without the usage that follows it: `plenary help` tells that.
pub fn in_one_line(error: &str) -> String {
    let said = error.split("\n\n").next().unwrap_or(error);
    let words: Vec<&str> = said.split_whitespace().collect();
    let line = words.join(" ");
    line.strip_prefix("error: ").unwrap_or(&line).to_owned()
}

pub async fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let places = Places {
        data: cli.data,
        database: cli.database,
        association: cli.association,
        log_key: cli.log_key,
    };
    let clock = Clock::system();
    let command = cli.command.unwrap_or(Command::Serve(serve::Options::default()));
    let lang = cli.lang.lang();
    if cli.lang == Spoken::All && !matches!(command, Command::Report(_)) {
        anyhow::bail!("--lang all: only reports are made in all languages; one of en, zh, ja, ko, mn, ru");
    }
    match command {
        Command::Serve(options) => serve::run(&places, options, lang, clock).await,
        Command::Members(options) => members::run(&places, options, lang, &clock).await,
        Command::Check(options) => check::check(&places, options, lang).await,
        Command::Figures(options) => check::figures(&places, options).await,
        Command::Charter(options) => charter::run(&places, options, lang, &clock).await,
        Command::Report(options) => report::run(&places, options, cli.lang, &clock).await,
        Command::Import(options) => transfer::import(&places, options, lang, &clock).await,
        Command::Export(options) => transfer::export(&places, options).await,
        Command::Migrate => doctor::migrate(&places).await,
        Command::Doctor => doctor::run(&places).await,
        Command::Audit(options) => audit::run(&places, options, lang, &clock).await,
    }
}
