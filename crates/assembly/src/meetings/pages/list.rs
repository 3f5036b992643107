use askama::Template;
use base::{Lang, Localized};
use platform::web::{Answer, Ask, Complaints, Faults, Page, Problem, html, html_refused, redirect};
use registry::bodies::{body_names, subcommittees_all};
use registry::members::names_on;

use super::super::Hall;
use super::super::entry::{Entry, entries};
use super::super::ops::Acting;
use super::super::ops::convene::{Planned, change as change_meeting, leads, prepare as prepare_meeting};
use super::super::papers::when;
use super::super::recorded::announced;
use super::texts::{choice, localized, localized_opt, moment, said, said_of, zone_of};
use super::{PREPARE, acting, room};

const KINDS: [&str; 2] = ["ordinary", "extraordinary"];

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
    /// Bodies that met, by name, and the one that is asked for.
    bodies: Vec<(String, String)>,
    body: String,
    may_prepare: bool,
}

/// A meeting of the list.
struct Line {
    entry: Entry,
    body: Localized,
    /// Hours where the meeting takes place, of one that was convened here.
    when: Option<String>,
}

pub async fn list(ask: Ask, hall: Hall) -> Answer {
    let may_prepare = ask.may(PREPARE, platform::actor::Object::Any);
    let names = body_names(&ask.app.db).await?;
    let all = entries(&ask, hall.meetings, may_prepare).await?;
    let mut bodies: Vec<(String, String)> = Vec::new();
    for (entry, _) in &all {
        let name = names.get(&entry.body).map(|name| name.best(ask.lang).0);
        if !bodies.iter().any(|(id, _)| *id == entry.body) {
            bodies.push((entry.body.clone(), name.unwrap_or(&entry.body).to_owned()));
        }
    }
    let page = ask.page("meetings-title").with_json("/api/v1/meetings");
    page.sort_by(&mut bodies, |(_, name)| name);
    let body = ask.param("body").unwrap_or("").to_owned();
    let wanted = all
        .into_iter()
        .filter(|(entry, _)| body.is_empty() || entry.body == body);
    let lines = wanted.map(|(entry, meeting)| Line {
        body: names.get(&entry.body).cloned().unwrap_or_default(),
        when: meeting.map(|meeting| when(&ask.app, &meeting, ask.lang)),
        entry,
    });
    html(&ListPage {
        lines: lines.collect(),
        page,
        bodies,
        body,
        may_prepare,
    })
}

/// What the form shows: choices, and what was typed.
#[derive(Template)]
#[template(path = "meetings/form.html")]
struct FormPage {
    page: Page,
    action: String,
    is_new: bool,
    bodies: Vec<(String, String)>,
    hosts: Vec<(String, String)>,
    /// Announced meetings for which nothing was prepared yet.
    events: Vec<(String, String)>,
    event: String,
    kinds: [&'static str; 2],
    body: String,
    kind: String,
    starts_at: String,
    ends_at: String,
    zone: String,
    host: String,
    online: bool,
    title: Vec<(Lang, String)>,
    place: Vec<(Lang, String)>,
    complaints: Complaints,
}

/// Time zones of the region, offered while typing; any other may be written.
const ZONES: [&str; 8] = [
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Asia/Ulaanbaatar",
    "Asia/Vladivostok",
    "Asia/Irkutsk",
    "Asia/Bishkek",
    "Asia/Ho_Chi_Minh",
];

impl FormPage {
    fn zones(&self) -> [&'static str; 8] {
        ZONES
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.kind == kind
    }
}

/// Bodies whose meetings the asker may prepare, by name.
async fn bodies(ask: &Ask) -> Result<Vec<(String, String)>, Problem> {
    let who = ask.who()?;
    let names = body_names(&ask.app.db).await?;
    let rules = ask.app.rules.bodies().map(str::to_owned);
    let subcommittees = subcommittees_all(&ask.app.db).await?;
    let today = ask.app.clock.today();
    let ids = rules.chain(
        subcommittees
            .into_iter()
            .filter(|one| one.exists_on(today))
            .map(|one| one.id),
    );
    Ok(ids
        .filter(|id| leads(&ask.app, who, id, PREPARE, false).is_some())
        .map(|id| {
            let name = names.get(&id).map_or(id.as_str(), |name| name.best(ask.lang).0);
            (id.clone(), name.to_owned())
        })
        .collect())
}

async fn hosts(ask: &Ask) -> Result<Vec<(String, String)>, Problem> {
    let names = names_on(&ask.app.db, ask.app.clock.today()).await?;
    let named = |id: String, names: Localized| (id, names.best(ask.lang).0.to_owned());
    let none = (
        String::new(),
        ask.app.texts.get(ask.lang, "meeting-host-none", &[]),
    );
    let all = names.into_iter().map(|one| named(one.id, one.names));
    Ok(std::iter::once(none).chain(all).collect())
}

/// Announced meetings of the bodies whose meetings the asker may prepare, by day and name.
async fn events(
    ask: &Ask,
    hall: &Hall,
    bodies: &[(String, String)],
) -> Result<Vec<(String, String)>, Problem> {
    let page = ask.page("meetings-title");
    let none = (String::new(), page.t("meeting-event-none"));
    let all = announced(&ask.app, hall.meetings).await?.into_iter();
    let own = all.filter(|one| bodies.iter().any(|(id, _)| one.body.as_ref() == Some(id)));
    let named = own.map(|one| {
        let day = one.from.map(|day| page.dated(day)).unwrap_or_default();
        (one.id, format!("{day} {}", one.title.best(ask.lang).0))
    });
    Ok(std::iter::once(none).chain(named).collect())
}

/// The announced meeting that the form chose.
async fn event(ask: &Ask, hall: &Hall, body: &str) -> Result<Option<(String, Localized)>, Problem> {
    let Some(id) = ask.form.some("event") else {
        return Ok(None);
    };
    let all = announced(&ask.app, hall.meetings).await?;
    let chosen = all
        .into_iter()
        .find(|one| one.id == id && one.body.as_deref() == Some(body));
    match chosen {
        Some(one) => Ok(Some((one.id, one.title))),
        None => Err(Problem::invalid("meeting-event", "event", id, "")),
    }
}

async fn shown(
    ask: &Ask,
    hall: &Hall,
    action: String,
    is_new: bool,
    wrong: Option<&Problem>,
) -> Result<FormPage, Problem> {
    let text = |name: &str| ask.form.get(name).to_owned();
    let bodies = bodies(ask).await?;
    Ok(FormPage {
        events: events(ask, hall, &bodies).await?,
        event: text("event"),
        page: ask.page(if is_new {
            "meeting-prepare"
        } else {
            "meeting-change"
        }),
        action,
        is_new,
        bodies,
        hosts: hosts(ask).await?,
        kinds: KINDS,
        body: text("body"),
        kind: text("kind"),
        starts_at: text("starts_at"),
        ends_at: text("ends_at"),
        zone: ask.form.some("zone").unwrap_or("Asia/Seoul").to_owned(),
        host: text("host"),
        online: ask.form.get("online") == "1",
        title: said(ask, "title"),
        place: said(ask, "place"),
        complaints: ask.complaints(wrong),
    })
}

pub async fn form(ask: Ask, hall: Hall) -> Answer {
    html(&shown(&ask, &hall, "/meetings/prepare".to_owned(), true, None).await?)
}

async fn planned(ask: &Ask, hall: &Hall, body: String) -> Result<Planned, Problem> {
    let mut faults = Faults::default();
    let event = faults.take(event(ask, hall, &body).await);
    let zone = ask.form.get("zone").to_owned();
    let known = faults.take(zone_of(&zone));
    // Hours of no zone are no moments; that zone is one fault, not three.
    let mut hour = |field: &str| {
        known
            .clone()
            .and_then(|zone| faults.take(moment(ask, field, zone)))
    };
    let (starts_at, ends_at) = (hour("starts_at"), hour("ends_at"));
    let kind = faults.take(choice(ask, "kind", &KINDS));
    let title = faults.take(localized(ask, "title"));
    let place = faults.take(localized_opt(ask, "place"));
    let host = faults.take(host(ask));
    let made = || {
        Some(Planned {
            body,
            kind: kind?,
            title: title?,
            starts_at: starts_at?,
            ends_at: ends_at?,
            zone,
            place: place?,
            online: ask.form.get("online") == "1",
            host: host?,
            event: event?,
        })
    };
    faults.unless(made())
}

fn host(ask: &Ask) -> Result<Option<String>, Problem> {
    match ask.form.some("host") {
        Some(id) if !base::is_government_id(id) => {
            Err(Problem::invalid("government-key", "host", id, "KR-47"))
        }
        id => Ok(id.map(str::to_owned)),
    }
}

pub async fn prepare(ask: Ask, hall: Hall) -> Answer {
    let done = async {
        let body = ask.form.get("body").to_owned();
        let offered = bodies(&ask).await?;
        if !offered.iter().any(|(id, _)| *id == body) {
            return Err(Problem::invalid("meeting-body", "body", &body, ""));
        }
        let by = leads(&ask.app, ask.who()?, &body, PREPARE, false).ok_or_else(|| ask.forbidden(PREPARE))?;
        let acting = Acting { who: ask.who()?, by };
        prepare_meeting(&ask.app, acting, planned(&ask, &hall, body).await?).await
    }
    .await;
    match done {
        Ok(id) => Ok(redirect(&format!("/{}/meetings/{id}/chair", ask.lang))),
        Err(problem) if !problem.field.is_empty() => {
            html_refused(&shown(&ask, &hall, "/meetings/prepare".to_owned(), true, Some(&problem)).await?)
        }
        Err(problem) => Err(problem),
    }
}

pub async fn change_form(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    acting(&ask, &room, PREPARE)?;
    let meeting = &room.meeting;
    let local = |moment: &str| meeting.local(moment).strftime("%Y-%m-%dT%H:%M").to_string();
    let action = format!("/meetings/{}/change", meeting.id);
    let filled = FormPage {
        body: meeting.body.clone(),
        kind: meeting.kind.clone(),
        starts_at: local(&meeting.starts_at),
        ends_at: local(&meeting.ends_at),
        zone: meeting.zone.clone(),
        host: meeting.host.clone().unwrap_or_default(),
        online: meeting.online,
        title: said_of(Some(&meeting.title)),
        place: said_of(meeting.place.as_ref()),
        ..shown(&ask, &hall, action, false, None).await?
    };
    html(&filled)
}

pub async fn change(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, PREPARE)?;
    let done = match planned(&ask, &hall, room.meeting.body.clone()).await {
        Ok(planned) => change_meeting(&ask.app, acting, &room, planned).await,
        Err(problem) => Err(problem),
    };
    match done {
        Ok(()) => {
            hall.floor.stir(&room.meeting.id);
            Ok(redirect(&format!(
                "/{}/meetings/{}/chair",
                ask.lang, room.meeting.id
            )))
        }
        Err(problem) if !problem.field.is_empty() => {
            let action = format!("/meetings/{}/change", room.meeting.id);
            html_refused(&shown(&ask, &hall, action, false, Some(&problem)).await?)
        }
        Err(problem) => Err(problem),
    }
}
