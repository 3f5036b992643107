//! Preparing, convening, opening, closing and cancelling a meeting.

use std::sync::Arc;

use base::{Lang, Localized};
use charter::{BodyRule, Rules};
use jiff::Timestamp;
use platform::actor::{Mandate, SignedIn};
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::records::{Action, Revision, Table, Value, revise, standing};
use platform::web::{App, Faults, Problem};
use serde_json::json;

use super::super::model::{Meeting, MeetingState, Seat};
use super::super::room::Room;
use super::super::sql;
use super::effect::{event_kind, written};
use super::{Acting, Kinds, refused, say};

/// The body whose rule holds for every subcommittee.
const SUBCOMMITTEES: &str = "subcommittees";

/// The rule by which a body meets.
pub fn rule_of<'r>(rules: &'r Rules, body: &str) -> Option<&'r BodyRule> {
    let of = |name: &str| rules.body_rules.iter().find(|rule| rule.body == name);
    of(body).or_else(|| of(SUBCOMMITTEES))
}

/// The office that convenes a body, and the one that presides over it.
pub fn offices(rule: &BodyRule) -> (Option<&str>, Option<&str>) {
    let presides = rule.presided_by.as_deref();
    (rule.convened_by.as_deref().or(presides), presides)
}

/// The mandate by which somebody may do something about a body's meetings: the office that the charter names, or,
/// unless only that office may, any role without an office that is granted it.
pub fn leads<'m>(
    app: &App,
    who: &'m SignedIn,
    body: &str,
    action: &str,
    office_only: bool,
) -> Option<&'m Mandate> {
    let rule = rule_of(&app.rules, body)?;
    let (convenes, presides) = offices(rule);
    let today = app.clock.today();
    who.mandates.iter().find(|mandate| {
        let object = match &mandate.subcommittee {
            Some(own) if own != body => return false,
            Some(own) => platform::actor::Object::Subcommittee(own),
            None => platform::actor::Object::Any,
        };
        let office = app
            .permissions
            .role(&mandate.role)
            .and_then(|role| role.office.as_deref());
        let fits = match office {
            Some(office) => Some(office) == convenes || (!office_only && Some(office) == presides),
            None => !office_only,
        };
        fits && app.permissions.grants(mandate, action, object, today)
    })
}

/// A meeting as its form describes it.
#[derive(Clone, Debug)]
pub struct Planned {
    pub body: String,
    pub kind: String,
    pub title: Localized,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub zone: String,
    pub place: Option<Localized>,
    pub online: bool,
    pub host: Option<String>,
    /// The event of the calendar with which it was announced: its id and title.
    pub event: Option<(String, Localized)>,
}

fn check(app: &App, planned: &Planned) -> Result<(), Problem> {
    let mut faults = Faults::default();
    let mut refuse_if = |wrong: bool, key, field, value: &str| {
        if wrong {
            faults.add(Problem::invalid(key, field, value, ""));
        }
    };
    let ends = planned.ends_at.to_string();
    refuse_if(
        planned.ends_at <= planned.starts_at,
        "meeting-ends",
        "ends_at",
        &ends,
    );
    let extraordinary = rule_of(&app.rules, &planned.body).is_some_and(|rule| rule.extraordinary);
    let is_wrong = planned.kind == "extraordinary" && !extraordinary;
    refuse_if(is_wrong, "meeting-extraordinary", "kind", &planned.kind);
    refuse_if(
        planned.place.is_none() && !planned.online,
        "meeting-place",
        "place",
        "",
    );
    faults.unless(Some(()))
}

/// The title in six languages where the form gave none: the body and the day.
async fn titled(app: &App, planned: &Planned) -> Result<Localized, Problem> {
    let names = registry::bodies::body_names(&app.db).await?;
    let name = names.get(&planned.body).cloned().unwrap_or_default();
    let zone = jiff::tz::TimeZone::get(&planned.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let day = planned.starts_at.to_zoned_datetime(zone).date();
    Ok(Localized::new(Lang::ALL.into_iter().map(|lang| {
        let made = || {
            let args = [
                ("body", name.best(lang).0.to_owned().into()),
                ("date", app.formats.date(lang, day.into()).into()),
            ];
            app.texts.get(lang, "meeting-made-title", &args)
        };
        let announced = planned.event.as_ref().and_then(|(_, title)| title.get(lang));
        let given = planned.title.get(lang).or(announced).map(str::to_owned);
        (lang, given.unwrap_or_else(made))
    })))
}

/// Puts a draft on record.
pub async fn prepare(app: &App, acting: Acting<'_>, planned: Planned) -> Result<String, Problem> {
    check(app, &planned)?;
    let title = titled(app, &planned).await?;
    let now = app.clock.now();
    let mut meeting = Meeting {
        id: String::new(),
        body: planned.body,
        kind: planned.kind,
        title,
        state: MeetingState::Draft.word().to_owned(),
        starts_at: stamp(planned.starts_at),
        ends_at: stamp(planned.ends_at),
        zone: planned.zone,
        place: planned.place,
        online: planned.online,
        host: planned.host,
        event: planned.event.map(|(id, _)| id),
        sequence: 0,
        edition: 0,
        current_item: None,
        convened_by: None,
        convened_at: None,
        opened_at: None,
        closed_at: None,
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    meeting.id = free_id(&mut tx, &meeting).await?;
    sql::insert_meeting(&mut tx, &meeting).await?;
    let done = ("prepare", "meeting", meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "meeting": meeting }), &[]).await?;
    tx.commit().await?;
    Ok(meeting.id)
}

/// `2026-11-25-general-assembly`, with a number if there is one already.
async fn free_id(tx: &mut platform::db::Tx, meeting: &Meeting) -> Result<String, Problem> {
    let begins = format!("{}-{}", meeting.first_day(), meeting.body);
    let mut id = begins.clone();
    for number in 2.. {
        if sql::meeting_by_id(&mut *tx, &id).await?.is_none() {
            break;
        }
        id = format!("{begins}-{number}");
    }
    Ok(id)
}

/// A text with every language filled in: one that is missing says what the nearest says.
fn whole(text: &Localized) -> Localized {
    Localized::new(Lang::ALL.map(|lang| (lang, text.best(lang).0.to_owned())))
}

/// The meeting as the calendar has it.
pub(super) fn event_of(meeting: &Meeting, status: &str, attended: &[String]) -> Table {
    let mut table = Table::default();
    table.set("kind", event_kind(&meeting.body));
    table.set("title", written(&meeting.title));
    table.set("summary", written(&meeting.title));
    table.set("status", status);
    table.set("body", meeting.body.as_str());
    table.set("from", meeting.first_day().to_string().as_str());
    let last = meeting.local(&meeting.ends_at).date();
    table.set("until", last.to_string().as_str());
    table.set("online", Value::Flag(meeting.online));
    if let Some(place) = &meeting.place {
        table.set("place", written(&whole(place)));
    }
    if let Some(host) = &meeting.host {
        table.set("host", host.as_str());
    }
    let rows = attended.iter().map(|government| {
        let mut row = Table::default();
        row.set("government", government.as_str());
        row.set("role", "participant");
        Value::Table(row)
    });
    table.set("attendance", Value::List(rows.collect()));
    table
}

/// What the calendar knows of the event beside the meeting: where it is from, and its facts.
pub(super) async fn keep_sources(app: &App, event: &str, table: &mut Table) -> Result<(), Problem> {
    if let Some(there) = standing(&app.db, "event", event).await? {
        for field in ["ordinal", "lines", "facts", "sources"] {
            if let Some(value) = there.written.get(field) {
                table.set(field, value.clone());
            }
        }
    }
    Ok(())
}

/// Convenes: the meeting stands in the calendar, everybody who may attend has a seat, invitations leave. Convening
/// again after a change sends them anew.
pub async fn convene(
    app: &Arc<App>,
    kinds: Kinds,
    acting: Acting<'_>,
    mut room: Room,
) -> Result<Meeting, Problem> {
    let meeting = &mut room.meeting;
    if meeting.is(MeetingState::Closed) || meeting.is(MeetingState::Cancelled) {
        return Err(Problem::conflict("meeting-over", ""));
    }
    let now = app.clock.now();
    if meeting.ends_at < stamp(now) {
        return Err(Problem::conflict("meeting-past", &meeting.ends_at));
    }
    let again = meeting.is_announced();
    if meeting.is(MeetingState::Draft) {
        meeting.state = MeetingState::Convened.word().to_owned();
    }
    meeting.sequence += i64::from(again);
    meeting.convened_by = Some(acting.who.person.clone());
    meeting.convened_at = Some(stamp(now));
    let mut table = event_of(meeting, "planned", &[]);
    if let Some(event) = &meeting.event {
        keep_sources(app, event, &mut table).await?;
    }
    let revision = Revision {
        kind: "event".to_owned(),
        id: meeting.event.clone().unwrap_or_else(|| meeting.id.clone()),
        table,
        action: match &meeting.event {
            Some(_) => Action::Correct,
            None => Action::Create,
        },
        note: None,
        made_from: None,
    };
    meeting.event = Some(revision.id.clone());
    let proposal = match revise(&app.db, &kinds(), revision, now).await {
        Ok(proposal) => Some(proposal),
        Err(platform::records::Refused::Unchanged) => None,
        Err(error) => return Err(refused(error)),
    };
    let cites = rule_of(&app.rules, &meeting.body).map_or(&[][..], |rule| rule.cites.as_slice());
    let letters = super::super::papers::convocations(app, meeting).await?;
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    if let Some(proposal) = proposal {
        proposal
            .apply_in(&mut tx, &mut auditor, &acting.actor(), cites)
            .await
            .map_err(refused)?;
    }
    for member in &room.roll.members {
        let known = room.seats.get(&member.id);
        let seat = Seat {
            government: member.id.clone(),
            kind: member.kind.clone(),
            head: known.and_then(|seat| seat.head.clone()),
            persons: known.and_then(|seat| seat.persons),
            reply: known.and_then(|seat| seat.reply.clone()),
            replied_at: known.and_then(|seat| seat.replied_at.clone()),
            credential_at: known.and_then(|seat| seat.credential_at.clone()),
            restricted: known.is_some_and(|seat| seat.restricted),
        };
        sql::upsert_seat(&mut tx, &meeting.id, &seat).await?;
    }
    sql::update_meeting(&mut tx, meeting).await?;
    for letter in &letters {
        platform::mail::post(&mut tx, letter, now).await?;
    }
    let done = ("convene", "meeting", meeting.id.as_str());
    let after = json!({ "meeting": meeting, "sequence": meeting.sequence, "letters": letters.len() });
    say(&mut tx, &mut auditor, done, &after, cites).await?;
    tx.commit().await?;
    Ok(room.meeting)
}

/// Changes what a meeting is before it opens.
pub async fn change(app: &App, acting: Acting<'_>, room: &Room, planned: Planned) -> Result<(), Problem> {
    check(app, &planned)?;
    if !room.meeting.is(MeetingState::Draft) && !room.meeting.is(MeetingState::Convened) {
        return Err(Problem::conflict("meeting-begun", ""));
    }
    let now = app.clock.now();
    let title = titled(app, &planned).await?;
    let meeting = Meeting {
        kind: planned.kind,
        title,
        starts_at: stamp(planned.starts_at),
        ends_at: stamp(planned.ends_at),
        zone: planned.zone,
        place: planned.place,
        online: planned.online,
        host: planned.host,
        ..room.meeting.clone()
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::update_meeting(&mut tx, &meeting).await?;
    let done = ("change", "meeting", meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "meeting": meeting }), &[]).await?;
    tx.commit().await?;
    Ok(())
}
