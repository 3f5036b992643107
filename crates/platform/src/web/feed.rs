//! News feeds as RFC 4287 (Atom) says, with whole addresses: not every reader resolves short ones.

use askama::Template;
use axum::http::StatusCode;
use base::{Lang, PartialDate};

use super::answer::with_body;
use super::{Answer, Ask, Page};
use crate::records::recorded_at;

/// How many entries a feed has at most.
pub const FEED_ENTRIES_MAX: usize = 60;
/// When nothing is known of when something was written.
const NEVER: &str = "1970-01-01T00:00:00Z";

/// One entry: a record as a feed shows it.
pub struct FeedEntry {
    pub id: String,
    pub title: String,
    pub path: String,
    pub date: Option<PartialDate>,
    pub says: String,
    pub picture: Option<FeedPicture>,
}

/// A picture that goes with an entry.
pub struct FeedPicture {
    pub path: String,
    pub media_type: String,
    pub bytes: i64,
    /// What stands for it where it is not seen.
    pub alt: String,
}

#[derive(Template)]
#[template(path = "components/feed.xml")]
struct Feed<'a> {
    page: &'a Page,
    /// What makes ids of entries unlike those of any other feed.
    tag: String,
    kind: &'a str,
    /// Whole addresses of the feed and of its page.
    own: String,
    list: String,
    updated: String,
    entries: Vec<(FeedEntry, String)>,
}

impl Feed<'_> {
    fn lang(&self) -> Lang {
        self.page.lang
    }

    /// The whole address of an entry's page.
    fn link(&self, entry: &FeedEntry) -> String {
        self.page
            .app
            .settings
            .link(&format!("/{}{}", self.page.lang, entry.path))
    }

    /// The whole address of a picture.
    fn source(&self, picture: &FeedPicture) -> String {
        self.page.app.settings.link(&picture.path)
    }

    fn published(&self, entry: &FeedEntry) -> Option<String> {
        entry.date.map(midnight)
    }
}

/// The first moment of a day, month or year.
fn midnight(date: PartialDate) -> String {
    format!("{}T00:00:00Z", date.first_day())
}

/// A feed of records of one kind, at the path given after the language.
pub async fn feed(ask: &Ask, page: &Page, kind: &'static str, entries: Vec<FeedEntry>) -> Answer {
    let times = recorded_at(&ask.app.db, kind).await?;
    let timed = |entry: FeedEntry| {
        // A record is as new as what it tells; only where that is not known, as its writing.
        let written = times.get(&entry.id).map_or(NEVER, String::as_str);
        let at = entry.date.map_or_else(|| written.to_owned(), midnight);
        (entry, at)
    };
    let entries: Vec<(FeedEntry, String)> = entries.into_iter().take(FEED_ENTRIES_MAX).map(timed).collect();
    let updated = entries
        .iter()
        .map(|(_, at)| at.clone())
        .max()
        .unwrap_or_else(|| NEVER.to_owned());
    let association = &ask.app.association;
    let domain = association
        .website
        .as_deref()
        .unwrap_or("")
        .trim_start_matches("http://")
        .trim_start_matches("https://");
    let domain = domain.trim_start_matches("www.").trim_end_matches('/');
    let tag = format!("tag:{domain},{}:plenary", association.founded.year());
    let list = ask.path.trim_end_matches(".atom");
    let feed = Feed {
        page,
        tag,
        kind,
        list: ask.app.settings.link(&format!("/{}{list}", ask.lang)),
        own: ask.app.settings.link(&format!("/{}{}", ask.lang, ask.path)),
        updated,
        entries,
    };
    Ok(with_body(
        StatusCode::OK,
        "application/atom+xml; charset=utf-8",
        feed.render()?,
    ))
}
