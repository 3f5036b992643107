use std::collections::BTreeSet;

use askama::Template;
use base::PartialDate;
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, FEED_ENTRIES_MAX, FeedEntry, Page, Pager, Problem, feed, html};
use registry::bodies::Names;

use super::filter::Filter;
use super::model::{Engagement, SECTIONS};
use super::sql;

/// How many engagements a page shows.
const SHOWN_MAX: i64 = 40;

struct Section {
    name: &'static str,
    engagements: Vec<Engagement>,
}

#[derive(Template)]
#[template(path = "engagements/list.html")]
struct ListPage {
    page: Page,
    sections: Vec<Section>,
    all_sections: [&'static str; 7],
    months: Vec<(PartialDate, i64)>,
    filter: Filter,
    pager: Pager,
    /// Governments that any engagement concerns, by name.
    concerned: Vec<String>,
    names: Names,
}

impl ListPage {
    fn is_section(&self, name: &str) -> bool {
        self.filter.section.as_deref() == Some(name)
    }

    fn is_government(&self, id: &str) -> bool {
        self.filter.government.as_deref() == Some(id)
    }

    fn is_month(&self, month: &PartialDate) -> bool {
        self.filter.month == Some(*month)
    }
}

/// Governments that any engagement concerns, in the order of their names.
async fn concerned(ask: &Ask, page: &Page, names: &Names) -> Result<Vec<String>, Problem> {
    let lists = sql::concerned(&ask.app.db, ask.on).await?;
    let ids: BTreeSet<String> = lists.into_iter().flat_map(|list| list.0).collect();
    let mut named: Vec<(String, String)> = ids.into_iter().map(|id| (names.plain(page, &id), id)).collect();
    page.sort_by(&mut named, |(name, _)| name.as_str());
    Ok(named.into_iter().map(|(_, id)| id).collect())
}

pub(super) async fn list(ask: Ask) -> Answer {
    let filter = Filter::read(&ask)?;
    let (after, _) = ask.list_window()?;
    let months = sql::months(&ask.app.db, ask.on).await?;
    let months = months
        .into_iter()
        .filter_map(|(month, count)| Some((month.parse().ok()?, count)))
        .collect();
    let (mut shown, pager) = sql::engagements_of(&ask.app.db, ask.on, &filter, &after, SHOWN_MAX).await?;
    let pager = pager.within(&after)?;
    let take = |name: &'static str| {
        let (of_section, others) = std::mem::take(&mut shown)
            .into_iter()
            .partition(|e: &Engagement| e.section == name);
        shown = others;
        Section {
            name,
            engagements: of_section,
        }
    };
    let mut sections: Vec<Section> = SECTIONS.into_iter().map(take).collect();
    sections.retain(|section| !section.engagements.is_empty());
    let page = ask.page("engagements-title");
    let names = Names::load(&ask).await?;
    let concerned = concerned(&ask, &page, &names).await?;
    html(&ListPage {
        page,
        sections,
        all_sections: SECTIONS,
        months,
        filter,
        pager,
        concerned,
        names,
    })
}

#[derive(Template)]
#[template(path = "engagements/engagement.html")]
struct EngagementPage {
    page: Page,
    engagement: Engagement,
    names: Names,
    source: Option<Source>,
}

pub(super) async fn engagement(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let Some(engagement) = sql::engagement_by_id(&ask.app.db, id).await? else {
        return Err(Problem::missing("record", id));
    };
    let source = source_of(&ask.app.db, "engagement", id).await?;
    let page = ask.page_titled(engagement.title.best(ask.lang).0);
    html(&EngagementPage {
        page,
        names: Names::load(&ask).await?,
        source,
        engagement,
    })
}

/// The latest engagements as a feed.
pub(super) async fn engagements_feed(ask: Ask) -> Answer {
    let limit = i64::try_from(FEED_ENTRIES_MAX).unwrap_or(i64::MAX);
    let all = sql::latest(&ask.app.db, ask.on, limit).await?;
    let page = ask.page("engagements-title");
    let entry = |engagement: Engagement| FeedEntry {
        picture: None,
        title: page.plain(&engagement.title),
        path: format!("/engagements/{}", engagement.id),
        date: engagement.date,
        says: engagement
            .summary
            .map(|summary| page.plain(&summary))
            .unwrap_or_default(),
        id: engagement.id,
    };
    let entries = all.into_iter().map(entry).collect();
    feed(&ask, &page, "engagement", entries).await
}
