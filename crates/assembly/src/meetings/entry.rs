//! A meeting as lists name it: one that was convened here, or one that is only on record.

use base::{Localized, PartialDate};
use platform::db::DbError;
use platform::web::Ask;
use registry::bodies::Meetings;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Meeting, MeetingState};
use super::recorded::sessions;
use super::sql;

/// A meeting of a body, convened here or on record. What the record does not say is absent.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct Entry {
    pub id: String,
    pub body: String,
    /// ordinary · extraordinary
    pub kind: Option<String>,
    pub title: Localized,
    /// Convened here: draft · convened · open · closed · cancelled; on record: held · planned · proposed
    pub state: String,
    /// Whether it is only on record, so that nothing can be opened or voted on in it.
    pub recorded: bool,
    /// The days, as far as they are known.
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// Moments in UTC, RFC 3339.
    pub starts_at: Option<String>,
    pub ends_at: Option<String>,
    /// IANA name of the time zone of the place.
    pub zone: Option<String>,
    pub place: Option<Localized>,
    pub online: bool,
    pub host: Option<String>,
    /// The event of the calendar.
    pub event: Option<String>,
    /// Grows with each convocation that is sent (RFC 5545).
    pub sequence: Option<i64>,
    /// The item under discussion.
    pub current_item: Option<String>,
    pub convened_at: Option<String>,
    pub opened_at: Option<String>,
    pub closed_at: Option<String>,
}

impl From<&Meeting> for Entry {
    fn from(meeting: &Meeting) -> Self {
        Self {
            id: meeting.id.clone(),
            body: meeting.body.clone(),
            kind: Some(meeting.kind.clone()),
            title: meeting.title.clone(),
            state: meeting.state.clone(),
            recorded: false,
            from: Some(meeting.first_day().into()),
            until: Some(meeting.local(&meeting.ends_at).date().into()),
            starts_at: Some(meeting.starts_at.clone()),
            ends_at: Some(meeting.ends_at.clone()),
            zone: Some(meeting.zone.clone()),
            place: meeting.place.clone(),
            online: meeting.online,
            host: meeting.host.clone(),
            event: meeting.event.clone(),
            sequence: Some(meeting.sequence),
            current_item: meeting.current_item.clone(),
            convened_at: meeting.convened_at.clone(),
            opened_at: meeting.opened_at.clone(),
            closed_at: meeting.closed_at.clone(),
        }
    }
}

impl From<&registry::bodies::Meeting> for Entry {
    fn from(meeting: &registry::bodies::Meeting) -> Self {
        Self {
            id: meeting.id.clone(),
            body: meeting.body.clone().unwrap_or_default(),
            kind: None,
            title: meeting.title.clone(),
            state: meeting.status.clone(),
            recorded: true,
            from: meeting.from,
            until: meeting.until,
            starts_at: None,
            ends_at: None,
            zone: None,
            place: meeting.place.clone(),
            online: meeting.online,
            host: meeting.host.clone(),
            event: Some(meeting.id.clone()),
            sequence: None,
            current_item: None,
            convened_at: None,
            opened_at: None,
            closed_at: None,
        }
    }
}

/// States of meetings that somebody still has something to do with.
const AHEAD: [MeetingState; 3] = [MeetingState::Draft, MeetingState::Convened, MeetingState::Open];

/// Every meeting, with what was convened here beside it: those that lie ahead here in front, then the others, latest
/// first. Where a day was asked for, those that had begun.
pub(super) async fn entries(
    ask: &Ask,
    held: Meetings,
    with_drafts: bool,
) -> Result<Vec<(Entry, Option<Meeting>)>, DbError> {
    let here = sql::meetings_all(&ask.app.db, None, with_drafts).await?;
    let mut all: Vec<(Entry, Option<Meeting>)> = here
        .into_iter()
        .map(|meeting| (Entry::from(&meeting), Some(meeting)))
        .collect();
    let on_record = sessions(&ask.app, held).await?;
    all.extend(on_record.iter().map(|meeting| (Entry::from(meeting), None)));
    if let Some(on) = ask.asked_on {
        all.retain(|(entry, _)| entry.from.is_some_and(|from| from.first_day() <= on));
    }
    all.sort_by_key(|(entry, _)| {
        let lies_ahead = !entry.recorded && AHEAD.iter().any(|state| entry.state == state.word());
        (
            !lies_ahead,
            std::cmp::Reverse(entry.from.map(PartialDate::first_day)),
        )
    });
    Ok(all)
}
