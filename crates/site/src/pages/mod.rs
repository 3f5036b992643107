//! The front page: the association in figures on a day, and where to go from there; and what there is to know about the
//! register itself. Owns no table.

use askama::Template;
use base::Country;
use platform::search::{Stored, last_of, next_of};
use platform::web::{Access, Answer, Ask, Page, Routes, html};
use registry::bodies::subcommittees_all;
use registry::members::{AsOf, KINDS, MapView, counts_on, undated};

use crate::news::{NewsItem, news_newest};

/// How many headlines and how many dates the front page shows.
const HEADLINES: i64 = 6;
const DATES: i64 = 5;

pub fn routes() -> Routes {
    Routes::default()
        .page("/", Access::Public, home)
        .page("/about", Access::Public, about)
}

#[derive(Template)]
#[template(path = "pages/about.html")]
struct AboutPage {
    page: Page,
    website: Option<String>,
}

/// Contact, accessibility, privacy, and the ways for programs.
async fn about(ask: Ask) -> Answer {
    html(&AboutPage {
        website: ask.app.association.website.clone(),
        page: ask.page("about-title"),
    })
}

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomePage {
    page: Page,
    total: i64,
    kinds: Vec<(&'static str, i64)>,
    countries: Vec<(Country, i64)>,
    undated: i64,
    subcommittees: usize,
    /// What comes next on that day, or what came last if nothing is on record.
    dates: Vec<Stored>,
    coming: bool,
    news: Vec<NewsItem>,
    map: MapView,
}

impl HomePage {
    /// The longest bar.
    fn most(&self) -> i64 {
        self.countries.iter().map(|(_, count)| *count).max().unwrap_or(0)
    }

    /// Ways into the register: path, title, what is there.
    fn doors(&self) -> [(&'static str, &'static str, &'static str); 10] {
        [
            ("/bodies", "bodies-title", "bodies-lead"),
            ("/charter", "charter-title", "charter-lead"),
            ("/decisions", "decisions-title", "decisions-lead"),
            ("/secretariat", "secretariat-title", "secretariat-lead"),
            ("/engagements", "engagements-title", "engagements-lead"),
            ("/support", "support-title", "home-support"),
            ("/correspondence", "correspondence-title", "correspondence-lead"),
            ("/finance", "finance-title", "finance-lead"),
            ("/plans", "plans-title", "plans-lead"),
            ("/findings", "findings-title", "findings-lead"),
        ]
    }
}

async fn home(ask: Ask) -> Answer {
    let counts = counts_on(&ask.app.db, AsOf::asked(&ask)).await?;
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
    let news = news_newest(&ask.app.db, ask.on, ask.app.association.told_from(), HEADLINES).await?;
    let mut dates = next_of(&ask.app.db, "event", ask.on, DATES).await?;
    let coming = !dates.is_empty();
    if !coming {
        dates = last_of(&ask.app.db, "event", ask.on, DATES).await?;
    }
    let map = MapView::load(&ask, None).await?;
    let page = ask.page("home-title");
    html(&HomePage {
        page,
        undated: undated(&ask).await?,
        total: counts.iter().map(|c| c.count).sum(),
        kinds,
        countries,
        subcommittees,
        news,
        dates,
        coming,
        map,
    })
}
