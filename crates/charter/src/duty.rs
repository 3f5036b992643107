use jiff::Span;
use jiff::civil::Date;

use crate::rules::{Clause, DutyKind, DutyRule, Rules};

/// What was held: the facts that duties are reckoned from.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Days on which meetings of a body began: body, day.
    pub meetings: Vec<(String, Date)>,
    pub coordinations: Vec<Coordination>,
}

/// A government that coordinates a subcommittee.
#[derive(Clone, Debug)]
pub struct Coordination {
    pub subcommittee: String,
    pub government: String,
    pub since: Date,
    /// The last session or activity on record.
    pub last_session: Option<Date>,
}

/// Something owed, by whom, under which clauses, and by when.
#[derive(Clone, Debug)]
pub struct Duty<'r> {
    pub rule: &'r DutyRule,
    /// The body, or the government that owes it, with what it is about.
    pub who: String,
    pub about: Option<String>,
    pub due: Date,
    pub overdue: bool,
    pub because: Vec<&'r Clause>,
}

/// Duties on a day, the next of each kind and debtor, those due first in front.
pub fn duties_on<'r>(rules: &'r Rules, held: &Held, on: Date) -> Vec<Duty<'r>> {
    let mut duties = Vec::new();
    for rule in rules.duties.iter().filter(|rule| rule.from <= on) {
        let because: Vec<&Clause> = rule.cites.iter().filter_map(|id| rules.clauses.get(id)).collect();
        let mut owe = |who: &str, about: Option<&str>, due: Date| {
            let (who, about) = (who.to_owned(), about.map(str::to_owned));
            duties.push(Duty {
                rule,
                who,
                about,
                due,
                overdue: due < on,
                because: because.clone(),
            });
        };
        match rule.kind {
            DutyKind::Meeting => {
                if let Some(due) =
                    last(held, &rule.who, on).and_then(|day| end_of_year(day, rule.years.unwrap_or(1)))
                {
                    owe(&rule.who, None, due);
                }
            }
            DutyKind::MeetingBefore => {
                // The year before the next one of the body it prepares for.
                let ahead = rule
                    .before
                    .as_deref()
                    .and_then(|body| last(held, body, on).map(|day| (body, day)));
                let due = ahead.and_then(|(_, day)| end_of_year(day, rule.years.unwrap_or(1)));
                let done = due.is_some_and(|due| {
                    held.meetings
                        .iter()
                        .any(|(body, day)| *body == rule.who && day.year() == due.year() && *day <= on)
                });
                if let Some(due) = due.filter(|_| !done) {
                    owe(&rule.who, None, due);
                }
            }
            DutyKind::SessionInTerm => {
                let years = rule.years.unwrap_or(1);
                for coordination in held
                    .coordinations
                    .iter()
                    .filter(|coordination| coordination.since <= on)
                {
                    let since = coordination
                        .last_session
                        .unwrap_or(coordination.since)
                        .max(coordination.since);
                    if let Ok(due) = since.checked_add(Span::new().years(years)) {
                        owe(&coordination.government, Some(&coordination.subcommittee), due);
                    }
                }
            }
            DutyKind::Payment => {
                let day = |year: i16| Date::new(year, rule.month?, rule.day?).ok();
                let this_year = day(on.year());
                let next = this_year.filter(|due| *due >= on).or_else(|| day(on.year() + 1));
                if let Some(due) = next {
                    owe(&rule.who, None, due);
                }
            }
        }
    }
    duties.sort_by(|a, b| (a.due, &a.rule.id, &a.about).cmp(&(b.due, &b.rule.id, &b.about)));
    duties
}

fn last(held: &Held, body: &str, on: Date) -> Option<Date> {
    held.meetings
        .iter()
        .filter(|(of, day)| of == body && *day <= on)
        .map(|(_, day)| *day)
        .max()
}

fn end_of_year(day: Date, years: i16) -> Option<Date> {
    Date::new(day.year() + years, 12, 31).ok()
}
