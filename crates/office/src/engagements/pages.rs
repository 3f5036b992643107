use askama::Template;
use base::PartialDate;
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, FeedEntry, Page, Problem, feed, html};
use registry::bodies::Names;

use super::model::{Engagement, SECTIONS};
use super::sql;

struct Section {
    name: &'static str,
    engagements: Vec<Engagement>,
}

#[derive(Template)]
#[template(path = "engagements/list.html")]
struct ListPage {
    page: Page,
    sections: Vec<Section>,
    names: [&'static str; 7],
    months: Vec<(PartialDate, i64)>,
    section: Option<String>,
    month: Option<PartialDate>,
    government: Option<String>,
    found: usize,
}

impl ListPage {
    fn is_section(&self, name: &str) -> bool {
        self.section.as_deref() == Some(name)
    }

    fn is_month(&self, month: &PartialDate) -> bool {
        self.month == Some(*month)
    }
}

pub(super) async fn list(ask: Ask) -> Answer {
    let section = ask.choice("section", &SECTIONS)?;
    let month = ask.month()?;
    let months = sql::months(&ask.app.db).await?;
    let months = months
        .into_iter()
        .filter_map(|(month, count)| Some((month.parse().ok()?, count)))
        .collect();
    let shown = month.map(|month| month.to_string());
    let mut all = sql::engagements_of(&ask.app.db, section.as_deref(), shown.as_deref()).await?;
    let government = ask.government()?;
    if let Some(government) = &government {
        all.retain(|engagement| engagement.governments.0.contains(government));
    }
    let found = all.len();
    let take = |name: &'static str| {
        let (of_section, others) = std::mem::take(&mut all)
            .into_iter()
            .partition(|e: &Engagement| e.section == name);
        all = others;
        Section {
            name,
            engagements: of_section,
        }
    };
    let mut sections: Vec<Section> = SECTIONS.into_iter().map(take).collect();
    sections.retain(|section| !section.engagements.is_empty());
    html(&ListPage {
        page: ask.page("engagements-title"),
        sections,
        names: SECTIONS,
        months,
        section,
        month,
        government,
        found,
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
    let mut all = sql::engagements_of(&ask.app.db, None, None).await?;
    all.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
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
