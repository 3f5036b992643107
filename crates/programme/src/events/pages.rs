use askama::Template;
use base::{Country, Localized};
use platform::records::{Source, recorded_at, source_of};
use platform::web::{Answer, Ask, Page, Problem, calendar as calendar_answer, html};
use registry::bodies::{BodyNames, Names, body_names};

use super::model::{Event, Plan};
use super::{calendar, sql};
use crate::calls;

/// Events of one month, or those of which the month is unknown.
struct Month {
    number: Option<i8>,
    events: Vec<Event>,
}

#[derive(Template)]
#[template(path = "events/calendar.html")]
struct CalendarPage {
    page: Page,
    years: Vec<String>,
    year: Option<i16>,
    months: Vec<Month>,
    /// The body it is narrowed to: name and id.
    body: Option<(Localized, String)>,
    /// Bodies with a calendar of their own: id and name.
    feeds: Vec<(String, Localized)>,
}

impl CalendarPage {
    fn has_feed(&self, body: &str) -> bool {
        self.feeds.iter().any(|(id, _)| id == body)
    }

    /// Events of a body as a file for calendar programs.
    fn file(&self, body: &str) -> String {
        self.page.href(format!("/calendar.ics?body={body}"))
    }

    fn is_year(&self, year: &str) -> bool {
        self.year.is_some_and(|shown| year == format!("{shown:04}"))
    }
}

/// A year of events; with `body`, every year of one body.
pub(super) async fn year(ask: Ask) -> Answer {
    let bodies = body_names(&ask.app.db).await?;
    let body = named_body(&ask, &bodies)?;
    let years = sql::years(&ask.app.db, ask.on).await?;
    let kept_until = ask.app.association.records_until.year();
    let default = if body.is_some() {
        None
    } else {
        Some(ask.on.year().min(kept_until))
    };
    let year = ask.year()?.or(default);
    let events = sql::events_of(&ask.app.db, ask.on, year, body.as_deref()).await?;
    let page = ask.page("calendar-title");
    let feeds = feeds(
        &page,
        &bodies,
        &sql::events_of(&ask.app.db, ask.on, None, None).await?,
    );
    let body = body.and_then(|id| Some((bodies.get(&id).cloned()?, id)));
    let mut months: Vec<Month> = Vec::new();
    for event in events {
        let number = event
            .from
            .and_then(|from| from.month())
            .filter(|_| year.is_some());
        match months.iter_mut().find(|month| month.number == number) {
            Some(month) => month.events.push(event),
            None => months.push(Month {
                number,
                events: vec![event],
            }),
        }
    }
    months.sort_by_key(|month| (month.number.is_none(), month.number));
    html(&CalendarPage {
        page,
        years,
        year,
        months,
        body,
        feeds,
    })
}

/// Bodies that have a calendar to subscribe to, by name.
fn feeds(page: &Page, bodies: &BodyNames, events: &[Event]) -> Vec<(String, Localized)> {
    let dated = |id: &String| {
        events
            .iter()
            .any(|event| event.body.as_ref() == Some(id) && calendar::has_days(event))
    };
    let mut feeds: Vec<(String, Localized)> = bodies
        .iter()
        .filter(|(id, _)| dated(id))
        .map(|(id, name)| (id.clone(), name.clone()))
        .collect();
    page.sort_by(&mut feeds, |(_, name)| name.best(page.lang).0);
    feeds
}

/// A body as an address names it: its id, if there is such a body.
fn named_body(ask: &Ask, bodies: &BodyNames) -> Result<Option<String>, Problem> {
    match ask.param("body") {
        Some(id) if !bodies.contains_key(id) => Err(Problem::missing("record", id)),
        id => Ok(id.map(str::to_owned)),
    }
}

/// Every event, or those of one body, as a calendar. A body that never met on a day on record has none.
pub(super) async fn calendar_file(ask: Ask) -> Answer {
    let bodies = body_names(&ask.app.db).await?;
    let body = named_body(&ask, &bodies)?;
    let events = sql::events_of(&ask.app.db, ask.on, None, body.as_deref()).await?;
    let recorded = recorded_at(&ask.app.db, "event").await?;
    let page = ask.page("calendar-title");
    let about = body.as_ref().and_then(|id| bodies.get(id));
    let about = about.map_or_else(|| page.title.clone(), |name| page.plain(name));
    let title = format!("{} · {about}", page.abbreviation());
    let link = |path: &str| ask.app.settings.link(path);
    match calendar::calendar(&page, &title, &events, &recorded, link) {
        Some(text) => Ok(calendar_answer(text)),
        None => Err(Problem::missing("no-dates", &about)),
    }
}

/// Participation of one country.
struct FromCountry {
    country: Country,
    governments: Vec<(String, Vec<String>)>,
    delegations: Vec<(Option<String>, String, Option<i64>)>,
}

#[derive(Template)]
#[template(path = "events/event.html")]
struct EventPage {
    page: Page,
    event: Event,
    /// What the event that it is part of is called.
    whole: Option<Localized>,
    countries: Vec<FromCountry>,
    governments: usize,
    persons: Option<i64>,
    within: Vec<Event>,
    contest: calls::Results,
    names: Names,
    source: Option<Source>,
}

fn by_country(event: &Event) -> Vec<FromCountry> {
    let mut countries: Vec<FromCountry> = Vec::new();
    let mut at = |country: Country, add: &mut dyn FnMut(&mut FromCountry)| {
        let index = countries
            .iter()
            .position(|c| c.country == country)
            .unwrap_or_else(|| {
                countries.push(FromCountry {
                    country,
                    governments: Vec::new(),
                    delegations: Vec::new(),
                });
                countries.len() - 1
            });
        if let Some(row) = countries.get_mut(index) {
            add(row);
        }
    };
    for row in &event.attendance {
        let Some(country) = row.country else { continue };
        at(
            country,
            &mut |of| match of.governments.iter_mut().find(|(id, _)| *id == row.government) {
                Some((_, roles)) => roles.push(row.role.clone()),
                None => of
                    .governments
                    .push((row.government.clone(), vec![row.role.clone()])),
            },
        );
    }
    for row in &event.delegations {
        at(row.country, &mut |of| {
            of.delegations
                .push((row.government.clone(), row.role.clone(), row.persons))
        });
    }
    countries
}

pub(super) async fn event(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let Some(event) = sql::event_by_id(&ask.app.db, id).await? else {
        return Err(Problem::missing("record", id));
    };
    let within = sql::events_within(&ask.app.db, ask.on, id).await?;
    let contest = calls::results_of(&ask.app.db, id).await?;
    let source = source_of(&ask.app.db, "event", id).await?;
    let whole = match &event.part_of {
        Some(whole) => sql::event_by_id(&ask.app.db, whole).await?,
        None => None,
    };
    let countries = by_country(&event);
    let governments = countries.iter().map(|country| country.governments.len()).sum();
    let participants = event.delegations.iter().filter(|row| row.role == "participant");
    let persons = participants
        .map(|row| row.persons)
        .sum::<Option<i64>>()
        .filter(|persons| *persons > 0);
    let page = ask.page_titled(event.title.best(ask.lang).0);
    let names = Names::load(&ask).await?;
    html(&EventPage {
        page,
        countries,
        governments,
        persons,
        within,
        contest,
        names,
        source,
        whole: whole.map(|whole| whole.title),
        event,
    })
}

#[derive(Template)]
#[template(path = "events/plans.html")]
struct PlansPage {
    page: Page,
    plans: Vec<Plan>,
    names: Names,
}

pub(super) async fn plans(ask: Ask) -> Answer {
    let plans = sql::plans_all(&ask.app.db).await?;
    html(&PlansPage {
        page: ask.page("plans-title"),
        plans,
        names: Names::load(&ask).await?,
    })
}
