//! Meetings on record that were not convened here: what the record says of them, and what it does not. They are read
//! from the events of the calendar; nothing can be opened, voted on or changed in them.

use base::{Country, Localized};
use charter::{Rules, Tally, decide};
use platform::db::DbError;
use platform::web::{App, Problem};
use registry::bodies::{Attended, Decided, Meeting, Meetings, Persons};
use registry::practice::Article;

use super::sql;
use crate::rules::{Recorded, article, recorded, shortfall};

/// Sessions of bodies on record, latest first, but for those that were convened here.
pub(super) async fn sessions(app: &App, held: Meetings) -> Result<Vec<Meeting>, DbError> {
    let here = sql::meetings_all(&app.db, None, true).await?;
    let mut all = held(app.db.clone(), None).await?;
    all.retain(|one| {
        // A draft is nobody's business yet: until it is convened, the announcement stands.
        let is_here = here
            .iter()
            .any(|other| other.id == one.id || other.is_announced() && other.event.as_ref() == Some(&one.id));
        one.is_session && !is_here
    });
    Ok(all)
}

/// Meetings that were announced and for which nothing was prepared yet, soonest first.
pub(super) async fn announced(app: &App, held: Meetings) -> Result<Vec<Meeting>, DbError> {
    let mut all = sessions(app, held).await?;
    let here = sql::meetings_all(&app.db, None, true).await?;
    all.retain(|one| {
        let is_ahead = matches!(one.status.as_str(), "planned" | "proposed");
        is_ahead && one.body.is_some() && here.iter().all(|other| other.event.as_ref() != Some(&one.id))
    });
    all.reverse();
    Ok(all)
}

/// A meeting on record by its id.
pub(super) async fn session_by_id(app: &App, held: Meetings, id: &str) -> Result<Option<Meeting>, DbError> {
    let all = sessions(app, held).await?;
    Ok(all.into_iter().find(|one| one.id == id))
}

/// Why nothing can be done in a meeting that is only on record, or that there is none of this id.
pub(super) async fn not_here(app: &App, held: Meetings, id: &str) -> Result<Problem, DbError> {
    Ok(match session_by_id(app, held, id).await? {
        Some(_) => Problem::conflict("meeting-recorded", ""),
        None => Problem::missing("record", id),
    })
}

/// Something that a meeting on record decided, as the rules see it.
pub struct Taken<'m> {
    /// The meeting's id and the number of the decision in it.
    pub id: String,
    pub decided: &'m Decided,
    pub matter_title: Option<Localized>,
    /// Clauses that governed it on the day.
    pub articles: Vec<Article>,
    /// What the record does not show: competence · quorum.
    pub not_shown: Option<&'static str>,
}

/// What a meeting on record decided, with the rules that governed it. `cases` are those of all meetings.
pub fn taken<'m>(rules: &Rules, meeting: &'m Meeting, cases: &[Recorded<'_>]) -> Vec<Taken<'m>> {
    let of = |matter: &str| {
        let mut all = cases.iter();
        all.find(|case| case.meeting() == meeting.id && case.matter() == matter)
    };
    (1..)
        .zip(&meeting.decided)
        .map(|(number, decided)| {
            let case = decided.matter.as_deref().and_then(of);
            let power = case.map(|case| decide(rules, &case.power));
            let matter = decided.matter.as_ref().and_then(|id| rules.matters.get(id));
            Taken {
                id: format!("{}-{number}", meeting.id),
                decided,
                matter_title: matter.map(|matter| matter.title.clone()),
                articles: power
                    .iter()
                    .flat_map(|power| &power.because)
                    .map(|clause| article(clause))
                    .collect(),
                not_shown: case.and_then(|case| shortfall(rules, case)),
            }
        })
        .collect()
}

/// How the members that the record names stand to a quorum: the most that any of its decisions would have needed.
pub struct Named {
    pub quorum: Tally,
    pub articles: Vec<Article>,
}

fn named(rules: &Rules, meeting: &Meeting, cases: &[Recorded<'_>]) -> Option<Named> {
    let of_meeting = cases.iter().filter(|case| case.meeting() == meeting.id);
    of_meeting
        .filter_map(|case| {
            let decision = decide(rules, case.roll.as_ref()?);
            Some(Named {
                quorum: decision.quorum?,
                articles: decision.because.iter().map(|clause| article(clause)).collect(),
            })
        })
        .max_by_key(|named| named.quorum.needed)
}

/// Who took part from a country, as far as the record names and counts them.
pub struct FromCountry {
    pub country: Country,
    pub governments: Vec<(String, Vec<String>)>,
    pub persons: Vec<Persons>,
}

/// A meeting on record as its page shows it.
pub struct OnRecord<'m> {
    pub countries: Vec<FromCountry>,
    /// How many governments the record names.
    pub governments: usize,
    pub taken: Vec<Taken<'m>>,
    pub named: Option<Named>,
}

fn by_country(meeting: &Meeting) -> Vec<FromCountry> {
    let of_attended = meeting.attended.iter().filter_map(|row| row.country);
    let mut countries: Vec<Country> = of_attended
        .chain(meeting.persons.iter().map(|row| row.country))
        .collect();
    countries.sort_unstable();
    countries.dedup();
    let from = |country: Country| {
        let mut governments: Vec<(String, Vec<String>)> = Vec::new();
        let is_from = |row: &&Attended| row.country == Some(country);
        for row in meeting.attended.iter().filter(is_from) {
            match governments.iter_mut().find(|(id, _)| *id == row.government) {
                Some((_, roles)) => roles.push(row.role.clone()),
                None => governments.push((row.government.clone(), vec![row.role.clone()])),
            }
        }
        let persons = meeting.persons.iter().filter(|row| row.country == country);
        FromCountry {
            country,
            governments,
            persons: persons.cloned().collect(),
        }
    };
    countries.into_iter().map(from).collect()
}

/// What the record says of a meeting, told by the rules of its day. `all` are all meetings on record.
pub(super) async fn on_record<'m>(
    app: &App,
    meeting: &'m Meeting,
    all: &[Meeting],
) -> Result<OnRecord<'m>, DbError> {
    let rules = app.rules.current();
    let founded = app.association.founded.first_day();
    let cases = recorded(&app.db, rules, founded, all).await?;
    let countries = by_country(meeting);
    Ok(OnRecord {
        governments: countries.iter().map(|from| from.governments.len()).sum(),
        countries,
        taken: taken(rules, meeting, &cases),
        named: named(rules, meeting, &cases),
    })
}
