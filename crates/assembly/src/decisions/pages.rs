use std::collections::BTreeSet;

use askama::Template;
use base::Localized;
use platform::web::{Answer, Ask, FeedEntry, Page, Pager, feed, html};
use registry::bodies::{Meetings, Names};

use super::model::{Decision, Filter, all};

/// What the list is narrowed by, and the feed with it.
const NARROWED_BY: [&str; 5] = ["q", "body", "matter", "government", "year"];

/// How many decisions a page shows.
const SHOWN_MAX: usize = 50;

#[derive(Template)]
#[template(path = "decisions/list.html")]
struct ListPage {
    page: Page,
    decisions: Vec<Decision>,
    pager: Pager,
    filter: Filter,
    text: String,
    /// What there is to narrow the list to: ids with names, and years.
    bodies: Vec<(String, Localized)>,
    matters: Vec<(String, Localized)>,
    /// Governments that any decision names, by name.
    governments: Vec<String>,
    years: Vec<i16>,
    names: Names,
}

impl ListPage {
    fn is_body(&self, id: &str) -> bool {
        self.filter.body.as_deref() == Some(id)
    }

    fn is_matter(&self, id: &str) -> bool {
        self.filter.matter.as_deref() == Some(id)
    }

    fn is_government(&self, id: &str) -> bool {
        self.filter.government.as_deref() == Some(id)
    }

    fn is_year(&self, year: &i16) -> bool {
        self.filter.year == Some(*year)
    }

    /// The feed of what the list shows.
    fn feed(&self) -> String {
        self.page.keeping("/decisions.atom", &NARROWED_BY, &[])
    }
}

/// Governments that any decision names, in the order of their names.
fn governments(decisions: &[Decision], page: &Page, names: &Names) -> Vec<String> {
    let ids: BTreeSet<&String> = decisions.iter().flat_map(|decision| &decision.names).collect();
    let named = ids.into_iter().map(|id| (names.plain(page, id), id.clone()));
    let mut named: Vec<(String, String)> = named.collect();
    page.sort_by(&mut named, |(name, _)| name.as_str());
    named.into_iter().map(|(_, id)| id).collect()
}

pub(super) async fn list(ask: Ask, meetings: Meetings) -> Answer {
    let filter = Filter::read(&ask)?;
    let (after, _) = ask.list_window()?;
    let mut decisions = all(&ask, meetings).await?;
    let bodies = once(decisions.iter().map(|d| (d.body.clone(), d.body_name.clone())));
    let matters = once(
        decisions
            .iter()
            .filter_map(|d| Some((d.matter.clone()?, d.matter_title.clone()?))),
    );
    let mut years: Vec<i16> = decisions.iter().filter_map(|d| Some(d.from?.year())).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let page = ask.page("decisions-title");
    let names = Names::load(&ask).await?;
    let governments = governments(&decisions, &page, &names);
    decisions.retain(|decision| filter.holds(decision));
    let pager = Pager::of(&decisions, &after, SHOWN_MAX, |decision| decision.id.clone())?;
    html(&ListPage {
        page,
        decisions: pager.cut(decisions),
        pager,
        filter,
        text: ask.param("q").unwrap_or("").to_owned(),
        bodies,
        matters,
        governments,
        years,
        names,
    })
}

/// Each id once, in the order of the first.
fn once(all: impl Iterator<Item = (String, Localized)>) -> Vec<(String, Localized)> {
    let mut seen: Vec<(String, Localized)> = Vec::new();
    for (id, name) in all {
        if !seen.iter().any(|(other, _)| *other == id) {
            seen.push((id, name));
        }
    }
    seen
}

/// The latest decisions as a feed, narrowed as the list is.
pub(super) async fn decisions_feed(ask: Ask, meetings: Meetings) -> Answer {
    let filter = Filter::read(&ask)?;
    let mut decisions = all(&ask, meetings).await?;
    decisions.retain(|decision| filter.holds(decision));
    let page = ask.page("decisions-title");
    let entry = |decision: Decision| FeedEntry {
        picture: None,
        title: page.plain(&decision.title),
        path: match decision.symbol {
            Some(_) => format!("/decisions/{}", decision.id),
            None => decision.taken_at(),
        },
        date: decision.from,
        says: format!(
            "{} · {} · {}",
            page.word("outcome-", &decision.kind),
            page.plain(&decision.body_name),
            page.plain(&decision.meeting_title)
        ),
        id: decision.id,
    };
    let entries = decisions.into_iter().map(entry).collect();
    feed(&ask, &page, "decision", entries).await
}
