//! The front page: the association in figures on a day, and where to go from there. Owns no table.

use askama::Template;
use base::Country;
use platform::web::{Access, Answer, Ask, Page, Routes, html};
use registry::bodies::subcommittees_all;
use registry::members::{KINDS, counts_on};

use crate::news::{NewsItem, news_newest};

/// How many headlines the front page shows.
const HEADLINES: i64 = 6;

pub fn routes() -> Routes {
    Routes::default().page("/", Access::Public, home)
}

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomePage {
    page: Page,
    total: i64,
    kinds: Vec<(&'static str, i64)>,
    countries: Vec<(Country, i64)>,
    subcommittees: usize,
    news: Vec<NewsItem>,
}

async fn home(ask: Ask) -> Answer {
    let counts = counts_on(&ask.app.db, ask.on).await?;
    let of_kind = |kind: &'static str| {
        (
            kind,
            counts.iter().filter(|c| c.kind == kind).map(|c| c.count).sum(),
        )
    };
    let kinds: Vec<(&'static str, i64)> = KINDS.into_iter().map(of_kind).collect();
    let mut countries: Vec<(Country, i64)> = Vec::new();
    for count in &counts {
        match countries
            .iter_mut()
            .find(|(country, _)| *country == count.country)
        {
            Some((_, sum)) => *sum += count.count,
            None => countries.push((count.country, count.count)),
        }
    }
    countries.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
    let subcommittees = subcommittees_all(&ask.app.db)
        .await?
        .iter()
        .filter(|s| s.exists_on(ask.on))
        .count();
    let news = news_newest(&ask.app.db, HEADLINES).await?;
    let page = ask.page("home-title");
    html(&HomePage {
        page,
        total: counts.iter().map(|c| c.count).sum(),
        kinds,
        countries,
        subcommittees,
        news,
    })
}
