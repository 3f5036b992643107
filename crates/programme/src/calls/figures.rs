use std::collections::BTreeMap;

use base::PartialDate;
use jiff::civil::Date;
use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally, is_of_year};
use registry::members::{AsOf, Filter, members_on};

use super::sql::{awards_all, contests_all, entries_all};

/// What the governments were to the association at the time of a contest: kinds of membership by government.
type Standing = BTreeMap<String, String>;

/// `contest.*` of a year: works and governments, together and by country; of the governments those that were members
/// then, by kind, and those outside the association; awards by level.
pub async fn figures(db: &Db, founded: Date, year: i16) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    let contests = standings(db, founded, year).await?;
    for entry in entries_all(db, "", i64::MAX).await? {
        let Some(standing) = contests.get(&entry.contest) else {
            continue;
        };
        let path = Some(format!("/events/{}#{}", entry.contest, entry.id));
        let mut add = |figure: String, value| {
            let part = Part {
                id: entry.government.clone(),
                name: None,
                value: Some(value),
                path: path.clone(),
            };
            tally.add(figure, part);
        };
        let country = entry.country;
        add("contest.works".to_owned(), entry.works);
        add(format!("contest.works.{country}"), entry.works);
        add("contest.governments".to_owned(), 1);
        add(format!("contest.governments.{country}"), 1);
        match standing.get(&entry.government) {
            Some(kind) => {
                add("contest.members".to_owned(), 1);
                add(format!("contest.members.{country}"), 1);
                add(format!("contest.members.{kind}"), 1);
            }
            None => {
                add("contest.outside".to_owned(), 1);
                add(format!("contest.outside.{country}"), 1);
            }
        }
    }
    for award in awards_all(db, "", i64::MAX).await? {
        if !contests.contains_key(&award.contest) {
            continue;
        }
        let path = format!("/events/{}#{}", award.contest, award.id);
        let part = || Part::one(&award.id, Some(&award.title), path.clone());
        tally.add("contest.awards", part());
        tally.add(format!("contest.awards.{}", award.level), part());
    }
    Ok(tally.figures())
}

/// The contests of a year with the members on their last day.
async fn standings(db: &Db, founded: Date, year: i16) -> Result<BTreeMap<String, Standing>, DbError> {
    let mut standings = BTreeMap::new();
    for (id, from, until) in contests_all(db).await? {
        if !is_of_year(&id, from, year) {
            continue;
        }
        let on = until
            .or(from)
            .map_or(Date::constant(year, 12, 31), PartialDate::last_day);
        let members = members_on(db, AsOf { on, founded }, &Filter::default(), "", i64::MAX).await?;
        let kinds = members.into_iter().map(|member| (member.id, member.kind));
        standings.insert(id, kinds.collect());
    }
    Ok(standings)
}
