use askama::Template;
use base::Country;
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, FEED_ENTRIES_MAX, FeedEntry, FeedPicture, Page, Problem, feed, html};
use registry::bodies::Names;

use super::model::NewsItem;
use super::sql;

#[derive(Template)]
#[template(path = "news/list.html")]
struct ListPage {
    page: Page,
    countries: Vec<(Country, Vec<NewsItem>)>,
    found: usize,
    filtered: bool,
    names: Names,
}

pub(super) async fn list(ask: Ask) -> Answer {
    let wanted = ask.country()?;
    let (government, month) = (ask.government()?, ask.month()?);
    let mut items = sql::news_all(&ask.app.db, wanted, "", i64::MAX).await?;
    items.retain(|item| {
        let of_month = |month: base::PartialDate| {
            item.date
                .is_some_and(|date| date.to_string().starts_with(&month.to_string()))
        };
        government.as_ref().is_none_or(|id| item.governments.contains(id)) && month.is_none_or(of_month)
    });
    let found = items.len();
    let mut countries: Vec<(Country, Vec<NewsItem>)> = Vec::new();
    for item in items {
        match countries.iter_mut().find(|(country, _)| *country == item.country) {
            Some((_, of_country)) => of_country.push(item),
            None => countries.push((item.country, vec![item])),
        }
    }
    countries.sort_by_key(|(country, _)| *country);
    let names = Names::load(&ask).await?;
    html(&ListPage {
        page: ask.page("news-title"),
        countries,
        found,
        filtered: wanted.is_some() || government.is_some() || month.is_some(),
        names,
    })
}

#[derive(Template)]
#[template(path = "news/item.html")]
struct ItemPage {
    page: Page,
    item: NewsItem,
    names: Names,
    source: Option<Source>,
}

pub(super) async fn item(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let Some(item) = sql::item_by_id(&ask.app.db, id).await? else {
        return Err(Problem::missing("record", id));
    };
    let source = source_of(&ask.app.db, "news", id).await?;
    let page = ask.page_titled(item.title.best(ask.lang).0);
    html(&ItemPage {
        page,
        names: Names::load(&ask).await?,
        source,
        item,
    })
}

/// The newest items as a feed.
pub(super) async fn news_feed(ask: Ask) -> Answer {
    let limit = i64::try_from(FEED_ENTRIES_MAX).unwrap_or(i64::MAX);
    let items = sql::news_newest(&ask.app.db, ask.on, limit).await?;
    let page = ask.page("news-title");
    let picture = |item: &NewsItem| {
        let (picture, shape) = item.shown_picture()?;
        Some(FeedPicture {
            path: format!("/files/{}", picture.file),
            media_type: shape.media_type.clone(),
            bytes: shape.bytes,
            alt: page.plain(&picture.alt),
        })
    };
    let entry = |item: NewsItem| FeedEntry {
        picture: picture(&item),
        title: page.plain(&item.title),
        path: format!("/news/{}", item.id),
        date: item.date,
        says: page.country(&item.country),
        id: item.id,
    };
    let entries = items.into_iter().map(entry).collect();
    feed(&ask, &page, "news", entries).await
}
