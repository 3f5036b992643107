use std::collections::BTreeMap;

use askama::Template;
use jiff::ToSpan;
use jiff::civil::Date;
use platform::actor::Object;
use platform::permissions::Role;
use platform::web::{Answer, Ask, Complaints, Faults, Page, Problem, html, html_after, redirect};

use super::super::model::{MandateHeld, Person, PersonState};
use super::super::ops::mandates::{Wanted, shape};
use super::super::ops::people::ObjectNames;
use super::super::ops::{mandates, people, personal, sessions};
use super::super::sql;
use crate::members::members_on;

const PEOPLE_SHOWN: i64 = 100;
const CHOICES_MAX: i64 = 1000;

/// A mandate in a list, with what it is for by name.
pub struct Shown {
    pub held: MandateHeld,
    pub object: String,
    /// The government that sent the person, by name.
    pub sender: String,
    pub holds: bool,
    /// Where it is answered or ended, after the language.
    pub path: String,
    /// The person who granted it, and their name.
    pub granter: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "identity/people.html")]
struct PeoplePage {
    page: Page,
    people: Vec<(Person, Vec<Shown>)>,
    next: Option<String>,
    may_invite: bool,
    may_propose: bool,
}

#[derive(Template)]
#[template(path = "identity/person.html")]
struct PersonPage {
    page: Page,
    person: Person,
    mandates: Vec<Shown>,
    may_grant: bool,
    may_answer: bool,
    may_erase: bool,
    choices: Choices,
    asked: Asked,
    complaints: Complaints,
}

/// What the form offers.
pub(super) struct Choices {
    pub roles: Vec<Role>,
    pub governments: Vec<(String, String)>,
    pub subcommittees: Vec<(String, String)>,
    pub desks: Vec<(String, String)>,
}

/// What the form said, to be shown again.
#[derive(Default)]
pub(super) struct Asked {
    pub name: String,
    pub email: String,
    pub lang: String,
    pub role: String,
    pub government: String,
    pub subcommittee: String,
    pub desk: String,
    pub dispatched_by: String,
    pub from: String,
    pub until: String,
}

impl Asked {
    pub fn of(ask: &Ask) -> Self {
        let text = |name: &str| ask.form.get(name).to_owned();
        Self {
            name: text("name"),
            email: text("email"),
            lang: ask.form.some("lang").unwrap_or(ask.lang.code()).to_owned(),
            role: text("role"),
            government: text("government"),
            subcommittee: text("subcommittee"),
            desk: text("desk"),
            dispatched_by: text("dispatched_by"),
            from: text("from"),
            until: text("until"),
        }
    }

    /// The mandate it asks for; a date that does not exist is named.
    pub fn wanted(&self) -> Result<Wanted, Problem> {
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let day = |name: &'static str, text: &str| match text {
            "" => Ok(None),
            text => base::day(text)
                .map(Some)
                .map_err(|_| Problem::invalid("date", name, text, "2026-12-31")),
        };
        let mut faults = Faults::default();
        let from = faults.take(day("from", &self.from));
        let until = faults.take(day("until", &self.until));
        faults.unless(from.zip(until).map(|(from, until)| Wanted {
            role: self.role.clone(),
            government: some(&self.government),
            subcommittee: some(&self.subcommittee),
            desk: some(&self.desk),
            dispatched_by: some(&self.dispatched_by),
            from,
            until,
        }))
    }
}

/// Governments whose people the asker may see; nothing stands for all.
fn own_governments(ask: &Ask) -> Option<Vec<String>> {
    if ask.may("people.see", Object::All) {
        return None;
    }
    let who = ask.signed_in()?;
    Some(who.governments().map(str::to_owned).collect())
}

fn shown(ask: &Ask, names: &ObjectNames, held: Vec<MandateHeld>) -> Vec<Shown> {
    let today = ask.app.clock.today();
    let one = |held: MandateHeld| Shown {
        object: names.of(&ask.app, &held, ask.lang),
        sender: names.government(held.dispatched_by.as_deref().unwrap_or(""), ask.lang),
        holds: held.holds_on(today),
        path: format!("/people/{}/mandates/{}", held.person, held.id),
        granter: None,
        held,
    };
    held.into_iter().map(one).collect()
}

pub async fn list(ask: Ask) -> Answer {
    let db = &ask.app.db;
    let after = ask.param("after").unwrap_or("").to_owned();
    let people = match own_governments(&ask) {
        None => sql::people_after(db, &after, PEOPLE_SHOWN).await?,
        Some(governments) => {
            let mut own = BTreeMap::new();
            for government in &governments {
                let found = sql::people_of_government(db, government).await?;
                own.extend(found.into_iter().map(|person| (person.id.clone(), person)));
            }
            own.into_values().collect()
        }
    };
    let span = people.first().zip(people.last());
    let held = match span {
        Some((first, last)) => sql::mandates_between(db, &first.id, &last.id).await?,
        None => Vec::new(),
    };
    let mut by_person: BTreeMap<String, Vec<MandateHeld>> = BTreeMap::new();
    for mandate in held {
        by_person.entry(mandate.person.clone()).or_default().push(mandate);
    }
    let full = i64::try_from(people.len()).is_ok_and(|count| count >= PEOPLE_SHOWN);
    let next = people.last().filter(|_| full).map(|person| person.id.clone());
    let names = ObjectNames::load(&ask.app).await?;
    let rows = people.into_iter().map(|person| {
        let held = by_person.remove(&person.id).unwrap_or_default();
        (person, shown(&ask, &names, held))
    });
    html(&PeoplePage {
        page: ask.page("people-title"),
        people: rows.collect(),
        next,
        may_invite: ask.may("people.invite", Object::Any),
        may_propose: ask.may("people.propose", Object::Any),
    })
}

/// A person whom the asker may see; others do not exist for them.
async fn visible(ask: &Ask) -> Result<(Person, Vec<MandateHeld>), Problem> {
    let id = ask.segment("id");
    let hidden = || Problem::missing("record", id);
    let person = sql::person_by_id(&ask.app.db, id).await?.ok_or_else(hidden)?;
    let held = sql::mandates_of(&ask.app.db, id).await?;
    let allowed = own_governments(ask).is_none_or(|own| {
        held.iter()
            .filter_map(|mandate| mandate.government.as_ref())
            .any(|government| own.contains(government))
    });
    if allowed {
        Ok((person, held))
    } else {
        Err(hidden())
    }
}

pub(super) async fn choices(ask: &Ask, roles: Vec<Role>, own: Option<&[String]>) -> Result<Choices, Problem> {
    let app = &ask.app;
    let today = app.clock.today();
    let page = ask.page("people-title");
    let members = members_on(
        &app.db,
        crate::members::AsOf::new(today, &app.association),
        &crate::members::Filter::default(),
        "",
        CHOICES_MAX,
    )
    .await?;
    let mut governments: Vec<(String, String)> = members
        .into_iter()
        .filter(|member| own.is_none_or(|own| own.contains(&member.id)))
        .map(|member| (member.id, page.plain(&member.names)))
        .collect();
    page.sort_by(&mut governments, |(_, name)| name);
    let mut subcommittees: Vec<(String, String)> = crate::bodies::subcommittees_all(&app.db)
        .await?
        .into_iter()
        .filter(|found| found.exists_on(today))
        .map(|found| (found.id, page.plain(&found.name)))
        .collect();
    page.sort_by(&mut subcommittees, |(_, name)| name);
    let desks = &app.permissions.desks;
    Ok(Choices {
        roles,
        governments,
        subcommittees,
        desks: desks
            .iter()
            .map(|desk| (desk.id.clone(), page.plain(&desk.title)))
            .collect(),
    })
}

async fn single(ask: Ask, asked: Asked, wrong: Option<Problem>) -> Answer {
    let (person, held) = visible(&ask).await?;
    let names = ObjectNames::load(&ask.app).await?;
    let mut mandates = shown(&ask, &names, held);
    for mandate in &mut mandates {
        if let Some(id) = mandate.held.granted_by.strip_prefix("person/") {
            let found = sql::person_by_id(&ask.app.db, id).await?;
            mandate.granter = found.map(|granter| (granter.id.clone(), granter.shown().to_owned()));
        }
    }
    let choices = choices(&ask, ask.app.permissions.roles.clone(), None).await?;
    let shown = PersonPage {
        page: ask.page_titled(person.shown()),
        mandates,
        may_grant: ask.may("mandates.grant", Object::All) && !person.is(PersonState::Erased),
        may_answer: ask.may("people.invite", Object::All),
        may_erase: ask.may("people.erase", Object::All) && !person.is(PersonState::Erased),
        choices,
        asked,
        complaints: ask.complaints(wrong.as_ref()),
        person,
    };
    html_after(wrong.as_ref(), &shown)
}

pub async fn person(ask: Ask) -> Answer {
    single(ask, Asked::default(), None).await
}

pub async fn grant(ask: Ask) -> Answer {
    let by = ask.must("mandates.grant", Object::All)?.clone();
    let asked = Asked::of(&ask);
    let done = async {
        let wanted = asked.wanted()?;
        let (person, _) = visible(&ask).await?;
        if person.is(PersonState::Erased) {
            return Err(Problem::missing("record", &person.id));
        }
        let who = ask.who()?;
        let granted_by = format!("person/{}", who.person);
        let mandate = shape(&ask.app, &person.id, &wanted, "active", &granted_by).await?;
        mandates::grant(&ask.app, who.acting(Some(&by)), &mandate).await?;
        Ok(())
    }
    .await;
    match done {
        Ok(()) => Ok(back(&ask)),
        Err(problem) if !problem.field.is_empty() => single(ask, asked, Some(problem)).await,
        Err(problem) => Err(problem),
    }
}

fn back(ask: &Ask) -> platform::web::Response {
    redirect(&format!("/{}/people/{}", ask.lang, ask.segment("id")))
}

/// The mandate of this person that the path names.
async fn named(ask: &Ask) -> Result<(Person, MandateHeld), Problem> {
    let (person, held) = visible(ask).await?;
    let id = ask.segment("mandate");
    let mandate = held.into_iter().find(|mandate| mandate.id == id);
    let mandate = mandate.ok_or_else(|| Problem::missing("record", id))?;
    Ok((person, mandate))
}

pub async fn end(ask: Ask) -> Answer {
    let by = ask.must("mandates.grant", Object::All)?.clone();
    let (_, mandate) = named(&ask).await?;
    let today = ask.app.clock.today();
    let last: Date = match ask.form.some("last") {
        None => today.checked_sub(1.day()).unwrap_or(today),
        Some(text) => base::day(text).map_err(|_| Problem::invalid("date", "last", text, "2026-12-31"))?,
    };
    if !mandates::end(&ask.app, ask.who()?.acting(Some(&by)), &mandate, last).await? {
        return Err(Problem::conflict("mandate-ended", ""));
    }
    Ok(back(&ask))
}

async fn answered(ask: Ask, yes: bool) -> Answer {
    let by = ask.must("people.invite", Object::All)?.clone();
    let (person, mandate) = named(&ask).await?;
    people::answer(&ask.app, ask.who()?, &by, (&person, &mandate), yes).await?;
    Ok(back(&ask))
}

pub async fn approve(ask: Ask) -> Answer {
    answered(ask, true).await
}

pub async fn refuse(ask: Ask) -> Answer {
    answered(ask, false).await
}

pub async fn end_sessions(ask: Ask) -> Answer {
    let by = ask.must("people.erase", Object::All)?.clone();
    let (person, _) = visible(&ask).await?;
    sessions::end_sessions(&ask.app, ask.who()?.acting(Some(&by)), &person.id, "").await?;
    Ok(back(&ask))
}

pub async fn erase(ask: Ask) -> Answer {
    let by = ask.must("people.erase", Object::All)?.clone();
    let (person, _) = visible(&ask).await?;
    personal::erase(&ask.app, ask.who()?.acting(Some(&by)), &person).await?;
    Ok(back(&ask))
}
