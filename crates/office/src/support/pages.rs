use askama::Template;
use base::Country;
use platform::web::{Answer, Ask, Page, html};
use registry::bodies::Names;

use super::model::Support;
use super::sql;

#[derive(Template)]
#[template(path = "support/list.html")]
struct ListPage {
    page: Page,
    countries: Vec<(Option<Country>, Vec<Support>)>,
    found: usize,
    names: Names,
}

pub(super) async fn list(ask: Ask) -> Answer {
    let services = sql::support_all(&ask.app.db, ask.on, "", i64::MAX).await?;
    let found = services.len();
    let mut countries: Vec<(Option<Country>, Vec<Support>)> = Vec::new();
    for support in services {
        match countries
            .iter_mut()
            .find(|(country, _)| *country == support.country)
        {
            Some((_, of_country)) => of_country.push(support),
            None => countries.push((support.country, vec![support])),
        }
    }
    countries.sort_by_key(|(country, _)| *country);
    html(&ListPage {
        page: ask.page("support-title"),
        countries,
        found,
        names: Names::load(&ask).await?,
    })
}
