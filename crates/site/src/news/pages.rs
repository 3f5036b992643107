use askama::Template;
use base::{Country, PartialDate};
use platform::records::{Source, source_of};
use platform::web::{
    Answer, Ask, FEED_ENTRIES_MAX, FeedEntry, FeedPicture, Page, Pager, Problem, feed, html,
};
use registry::bodies::Names;

use super::model::{Filter, NewsItem};
use super::sql;

/// How many headlines a page shows.
const SHOWN_MAX: i64 = 60;

#[derive(Template)]
#[template(path = "news/list.html")]
struct ListPage {
    page: Page,
    groups: Vec<(Country, Vec<NewsItem>)>,
    filter: Filter,
    pager: Pager,
    /// What there is to narrow the list to.
    countries: Vec<Country>,
    governments: Vec<String>,
    months: Vec<(PartialDate, i64)>,
    names: Names,
}

impl ListPage {
    fn is_country(&self, country: &Country) -> bool {
        self.filter.country == Some(*country)
    }

    fn is_government(&self, id: &str) -> bool {
        self.filter.government.as_deref() == Some(id)
    }

    fn is_month(&self, month: &PartialDate) -> bool {
        self.filter.month == Some(*month)
    }
}

pub(super) async fn list(ask: Ask) -> Answer {
    let filter = Filter::read(&ask)?;
    let (after, _) = ask.list_window()?;
    let (countries, named) = sql::concerned(&ask.app.db, ask.on).await?;
    let page = ask.page("news-title");
    let names = Names::load(&ask).await?;
    let mut governments: Vec<(String, String)> = named
        .into_iter()
        .map(|id| (names.plain(&page, &id), id))
        .collect();
    page.sort_by(&mut governments, |(name, _)| name.as_str());
    let months = sql::months(&ask.app.db, ask.on).await?.into_iter();
    let (items, pager) = sql::news_of(&ask.app.db, ask.on, &filter, &after, SHOWN_MAX).await?;
    let pager = pager.within(&after)?;
    let mut groups: Vec<(Country, Vec<NewsItem>)> = Vec::new();
    for item in items {
        match groups.last_mut() {
            Some((country, items)) if *country == item.country => items.push(item),
            _ => groups.push((item.country, vec![item])),
        }
    }
    html(&ListPage {
        page,
        groups,
        filter,
        pager,
        countries,
        governments: governments.into_iter().map(|(_, id)| id).collect(),
        months: months
            .filter_map(|(month, count)| Some((month.parse().ok()?, count)))
            .collect(),
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
    let items = sql::news_newest(&ask.app.db, ask.on, ask.app.association.told_from(), limit).await?;
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
    let names = Names::load(&ask).await?;
    let about = |item: &NewsItem| {
        let governments = item.governments.iter().map(|id| names.plain(&page, id));
        let all: Vec<String> = governments.chain([page.country(&item.country)]).collect();
        all.join(" · ")
    };
    let entry = |item: NewsItem| FeedEntry {
        picture: picture(&item),
        title: page.plain(&item.title),
        path: format!("/news/{}", item.id),
        date: item.date,
        says: about(&item),
        id: item.id,
    };
    let entries = items.into_iter().map(entry).collect();
    feed(&ask, &page, "news", entries).await
}
