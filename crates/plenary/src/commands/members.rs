use std::process::ExitCode;

use base::{Country, Lang};
use clap::Args;
use jiff::civil::Date;
use platform::clock::Clock;
use platform::web::told;
use registry::members::{AsOf, Filter, KINDS, members_on};

use super::{read_country, read_day};
use crate::install::Places;

#[derive(Args, Debug)]
pub struct Options {
    /// The day, as 2024-12-31. Default: today.
    #[arg(long, value_parser = read_day)]
    on: Option<Date>,
    /// full, associate, special or observer.
    #[arg(long, value_parser = KINDS)]
    kind: Option<String>,
    /// ISO 3166-1 code.
    #[arg(long, value_parser = read_country)]
    country: Option<Country>,
    /// One JSON array.
    #[arg(long)]
    json: bool,
}

pub async fn run(places: &Places, options: Options, lang: Lang, clock: &Clock) -> anyhow::Result<ExitCode> {
    let (db, _) = places.open_filled(lang, clock).await?;
    let on = match options.on {
        Some(on) => on,
        None => places.today(lang, clock)?,
    };
    let day = AsOf {
        on,
        founded: places.founded(lang)?,
    };
    let filter = Filter {
        kind: options.kind,
        country: options.country,
        text: None,
    };
    let members = members_on(&db, day, &filter, "", i64::MAX).await?;
    if options.json {
        say!("{}", serde_json::to_string_pretty(&told(&members))?);
        return Ok(ExitCode::SUCCESS);
    }
    for member in &members {
        say!(
            "{:<14} {:<2} {:<9} {}",
            member.id,
            member.country,
            member.kind,
            member.names.best(lang).0
        );
    }
    Ok(ExitCode::SUCCESS)
}
