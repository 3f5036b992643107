//! A convocation as calendar programs take it: iTIP (RFC 5546) REQUEST, and CANCEL when the meeting is called off. The
//! identifier stays, the sequence grows with each convocation, so that a change moves the entry that is already there.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use platform::mail::Attachment;

use super::model::{Meeting, MeetingState};

/// What an invitation says, in its reader's language.
pub struct Said<'a> {
    pub summary: &'a str,
    pub description: &'a str,
    pub place: &'a str,
    /// The page where the invitation is answered.
    pub url: &'a str,
    pub association: &'a str,
    pub abbreviation: &'a str,
}

/// The invitation to a meeting, or its recall, for one person.
pub fn invitation(
    meeting: &Meeting,
    said: &Said<'_>,
    organizer: &str,
    attendee: &str,
    now: Timestamp,
) -> Attachment {
    let off = meeting.is(MeetingState::Cancelled);
    let method = if off { "CANCEL" } else { "REQUEST" };
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    let maker = format!("-//Plenary//{}//EN", said.abbreviation);
    calendar.append_property(Property::new("PRODID", maker));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", method));
    calendar.push(event(meeting, said, organizer, attendee, now));
    // The crate stamps every component, which a time zone must not be, so the zone is written beside it.
    let zone = zone(meeting);
    let text = calendar
        .to_string()
        .replacen("BEGIN:VEVENT", &format!("{zone}BEGIN:VEVENT"), 1);
    Attachment {
        name: if off { "cancel.ics" } else { "invite.ics" }.to_owned(),
        media: format!("text/calendar; method={method}"),
        text,
    }
}

fn event(meeting: &Meeting, said: &Said<'_>, organizer: &str, attendee: &str, now: Timestamp) -> Event {
    let off = meeting.is(MeetingState::Cancelled);
    let mut event = Event::new();
    event.uid(&format!("{}@{}", meeting.id, said.abbreviation.to_lowercase()));
    event.add_property("DTSTAMP", universal(now));
    event.add_property("SEQUENCE", meeting.sequence.to_string());
    event.append_property(moment("DTSTART", meeting, &meeting.starts_at));
    event.append_property(moment("DTEND", meeting, &meeting.ends_at));
    event.summary(said.summary).description(said.description);
    event.location(said.place).url(said.url);
    event.status(match off {
        true => EventStatus::Cancelled,
        false => EventStatus::Confirmed,
    });
    let mut by = Property::new("ORGANIZER", format!("mailto:{organizer}"));
    by.add_parameter("CN", &quoted(said.association));
    event.append_property(by);
    let mut whom = Property::new("ATTENDEE", format!("mailto:{attendee}"));
    whom.add_parameter("CUTYPE", "INDIVIDUAL");
    whom.add_parameter("ROLE", "REQ-PARTICIPANT");
    whom.add_parameter("PARTSTAT", "NEEDS-ACTION");
    // Answered on the page, where it is put on record for the member, and not by mail.
    whom.add_parameter("RSVP", "FALSE");
    event.append_multi_property(whom);
    event.done()
}

/// A parameter in quotes, as RFC 5545 asks where it may hold a comma or a colon.
fn quoted(text: &str) -> String {
    let plain: String = text.chars().filter(|c| *c != '"' && !c.is_control()).collect();
    format!("\"{plain}\"")
}

fn universal(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A moment as clocks show it at the place, with the name of the zone.
fn moment(name: &str, meeting: &Meeting, at: &str) -> Property {
    let local = meeting.local(at).strftime("%Y%m%dT%H%M%S").to_string();
    let mut property = Property::new(name, local);
    property.add_parameter("TZID", &meeting.zone);
    property
}

/// The zone of the meeting with what its clocks did last before it and do while it lasts.
fn zone(meeting: &Meeting) -> String {
    let zone = meeting.time_zone();
    let (from, until) = (
        meeting.local(&meeting.starts_at).timestamp(),
        meeting.local(&meeting.ends_at).timestamp(),
    );
    let mut lines = vec!["BEGIN:VTIMEZONE".to_owned(), format!("TZID:{}", meeting.zone)];
    let before = zone.preceding(from).next();
    let after = zone
        .following(from)
        .take_while(|change| change.timestamp() <= until);
    let changes: Vec<_> = before.into_iter().chain(after).collect();
    if changes.is_empty() {
        let info = zone.to_offset_info(from);
        let begins = "19700101T000000".to_owned();
        let is = (info.offset(), info.offset());
        lines.extend(observance(info.dst().is_dst(), begins, is, info.abbreviation()));
    }
    for change in &changes {
        let was = offset_before(&zone, change.timestamp());
        let begins = was
            .to_datetime(change.timestamp())
            .strftime("%Y%m%dT%H%M%S")
            .to_string();
        let is = (was, change.offset());
        lines.extend(observance(
            change.dst().is_dst(),
            begins,
            is,
            change.abbreviation(),
        ));
    }
    lines.push("END:VTIMEZONE".to_owned());
    lines.iter().map(|line| format!("{line}\r\n")).collect()
}

fn offset_before(zone: &TimeZone, moment: Timestamp) -> Offset {
    let earlier = Timestamp::from_second(moment.as_second() - 1).unwrap_or(moment);
    zone.to_offset(earlier)
}

/// What clocks show from a moment on.
fn observance(is_summer: bool, begins: String, (was, is): (Offset, Offset), name: &str) -> Vec<String> {
    let kind = if is_summer { "DAYLIGHT" } else { "STANDARD" };
    vec![
        format!("BEGIN:{kind}"),
        format!("DTSTART:{begins}"),
        format!("TZOFFSETFROM:{}", shown(was)),
        format!("TZOFFSETTO:{}", shown(is)),
        format!("TZNAME:{name}"),
        format!("END:{kind}"),
    ]
}

/// `+0900`, with seconds where a zone had them once.
fn shown(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.unsigned_abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    match rest {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{rest:02}"),
    }
}
