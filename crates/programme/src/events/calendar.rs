//! The calendar as a file that calendar programs subscribe to, as RFC 5545 says. The records know days, not hours, so
//! every event lasts whole days and no time zone is needed (docs/decisions/0012); events whose days are not on record
//! are left out.

use std::collections::BTreeMap;

use icalendar::{Calendar, Component, Event as Entry, EventLike, EventStatus, Property};
use jiff::ToSpan;
use jiff::civil::Date;
use platform::web::Page;

use super::model::Event;

/// A calendar in the page's language, or nothing if no event has its day on record: RFC 5545 knows no calendar without
/// an entry. `link` makes whole addresses of paths.
pub(super) fn calendar(
    page: &Page,
    title: &str,
    events: &[Event],
    recorded: &BTreeMap<String, String>,
    link: impl Fn(&str) -> String,
) -> Option<String> {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    let maker = format!("-//Plenary//{}//EN", page.abbreviation());
    calendar.append_property(Property::new("PRODID", maker));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.name(title);
    let mut entries = 0;
    for event in events {
        let stamp = recorded.get(&event.id).map_or("", String::as_str);
        let path = format!("/{}/events/{}", page.lang, event.id);
        if let Some(mut entry) = entry(page, event, stamp) {
            entry.url(&link(&path));
            calendar.push(entry.done());
            entries += 1;
        }
    }
    (entries > 0).then(|| calendar.to_string())
}

/// Whether an event's days are on record, so that a calendar can have it.
pub(super) fn has_days(event: &Event) -> bool {
    event.from.is_some_and(|from| from.whole().is_some())
}

fn entry(page: &Page, event: &Event, stamp: &str) -> Option<Entry> {
    let from = event.from?.whole()?;
    let last = event.until.and_then(|until| until.whole()).unwrap_or(from);
    let after = last.checked_add(1.day()).ok()?;
    let mut entry = Entry::new();
    let summary = page.plain(&event.title);
    entry.uid(&format!("{}@{}", event.id, page.abbreviation().to_lowercase()));
    entry.add_property("DTSTAMP", moment(stamp));
    entry
        .append_property(day("DTSTART", from))
        .append_property(day("DTEND", after));
    entry.summary(&summary).description(&page.plain(&event.summary));
    entry.add_property("CATEGORIES", page.word("event-kind-", &event.kind));
    if let Some(place) = &event.place {
        entry.location(&page.plain(place));
    }
    entry.status(match event.status.as_str() {
        "held" => EventStatus::Confirmed,
        "cancelled" => EventStatus::Cancelled,
        _ => EventStatus::Tentative,
    });
    Some(entry.done())
}

/// A moment as RFC 5545 writes it: `20241231T090000Z`.
fn moment(recorded: &str) -> String {
    let whole = recorded.split('.').next().unwrap_or("");
    let digits: String = whole
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == 'T')
        .collect();
    if digits.len() == 15 {
        format!("{digits}Z")
    } else {
        "19700101T000000Z".to_owned()
    }
}

fn day(name: &str, date: Date) -> Property {
    let text = format!("{:04}{:02}{:02}", date.year(), date.month(), date.day());
    Property::new(name, text).add_parameter("VALUE", "DATE").done()
}
