//! What is owed on a day. A duty begins with its clause: nothing was due under a clause that was not there yet.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::rules::{Clause, Rules};
use crate::standing::{DutyKind, DutyRule};

/// What was held: the facts that duties are reckoned from.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Days on which meetings of a body ended: body, day. What was set up at a meeting was set up by then.
    pub meetings: Vec<(String, Date)>,
    pub coordinations: Vec<Coordination>,
    /// Subcommittees and the days on which they were set up.
    pub set_up: Vec<(String, Date)>,
    /// Reports on sessions that were passed on.
    pub reported: Vec<Reported>,
}

/// A report on a session of a subcommittee that was passed on.
#[derive(Clone, Debug)]
pub struct Reported {
    pub subcommittee: String,
    /// The day on which the session began.
    pub session: Date,
    /// Who passed it on, as duties name who owes them: `coordinator`, or a body.
    pub by: String,
    pub on: Date,
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
    /// The last day to do it; absent where the clause sets none.
    pub due: Option<Date>,
    /// What gave rise to it, where no day is set: the session, or the beginning of the year after the one reported on.
    pub since: Option<Date>,
    pub overdue: bool,
    pub because: Vec<&'r Clause>,
}

/// One rule reckoned on one day.
struct Reckoning<'a, 'r> {
    rules: &'r Rules,
    rule: &'r DutyRule,
    held: &'a Held,
    on: Date,
    owed: &'a mut Vec<Duty<'r>>,
}

/// Duties on a day, the next of each kind and debtor, those due first in front.
pub fn duties_on<'r>(rules: &'r Rules, held: &Held, on: Date) -> Vec<Duty<'r>> {
    let mut owed = Vec::new();
    for rule in rules.duties.iter().filter(|rule| rule.from <= on) {
        let mut reckoning = Reckoning {
            rules,
            rule,
            held,
            on,
            owed: &mut owed,
        };
        match rule.kind {
            DutyKind::Meeting => reckoning.meeting(),
            DutyKind::MeetingBefore => reckoning.meeting_before(),
            DutyKind::SessionInTerm => reckoning.session_in_term(),
            DutyKind::Payment => reckoning.payment(),
            DutyKind::ReportToMeeting => reckoning.report_to_meeting(),
            DutyKind::Presentation => reckoning.presentation(),
            DutyKind::ReportOnSession => reckoning.report_on_session(),
            DutyKind::YearlyReport => reckoning.yearly_report(),
        }
    }
    // Those without a day stand behind those with one.
    owed.sort_by(|a, b| {
        let order = |duty: &Duty<'_>| {
            (
                duty.due.is_none(),
                duty.due,
                duty.rule.id.clone(),
                duty.about.clone(),
            )
        };
        order(a).cmp(&order(b))
    });
    owed
}

impl Reckoning<'_, '_> {
    fn owe(&mut self, who: &str, about: Option<&str>, due: Option<Date>, since: Option<Date>) {
        // A day before the clause was there is no day on which anything was due under it.
        if due.or(since).is_some_and(|day| day < self.rule.from) {
            return;
        }
        let clauses = self.rule.cites.iter().filter_map(|id| self.rules.clauses.get(id));
        self.owed.push(Duty {
            rule: self.rule,
            who: who.to_owned(),
            about: about.map(str::to_owned),
            due,
            since,
            overdue: due.is_some_and(|due| due < self.on),
            because: clauses.collect(),
        });
    }

    fn years(&self) -> i16 {
        self.rule.years.unwrap_or(1)
    }

    /// The last meeting of a body, up to the day.
    fn last(&self, body: &str) -> Option<Date> {
        let of_body = self
            .held
            .meetings
            .iter()
            .filter(|(of, day)| of == body && *day <= self.on);
        of_body.map(|(_, day)| *day).max()
    }

    /// The last day of the year in which the body meets again, with its last meeting.
    fn next_of(&self, body: &str) -> Option<(Date, Date)> {
        let last = self.last(body)?;
        Some((last, end_of_year(last, self.years())?))
    }

    fn meeting(&mut self) {
        let who = self.rule.who.as_str();
        if let Some((_, due)) = self.next_of(who) {
            self.owe(who, None, Some(due), None);
        }
    }

    /// The year before the next one of the body it prepares for.
    fn meeting_before(&mut self) {
        let who = self.rule.who.as_str();
        let Some((_, due)) = self.rule.before.as_deref().and_then(|body| self.next_of(body)) else {
            return;
        };
        let done = self.last(who).is_some_and(|last| last.year() == due.year());
        if !done {
            self.owe(who, None, Some(due), None);
        }
    }

    /// Terms follow one another; the one that is running, or the last that went by without a session and none since.
    fn session_in_term(&mut self) {
        let (held, on, years) = (self.held, self.on, self.years());
        for coordination in held.coordinations.iter().filter(|of| of.since <= on) {
            let Some((begun, ends)) = term(coordination.since, years, on) else {
                continue;
            };
            let last = coordination.last_session.filter(|day| *day <= on);
            let since = |day: Date| last.is_some_and(|last| last >= day);
            let before = begun
                .checked_sub(Span::new().years(years))
                .ok()
                .filter(|before| *before >= coordination.since);
            let missed = before
                .filter(|before| !since(*before))
                .and_then(|_| begun.yesterday().ok())
                .filter(|due| *due >= self.rule.from);
            let due = match missed {
                Some(due) => Some(due),
                None if since(begun) => None,
                None => Some(ends),
            };
            if due.is_some() {
                self.owe(
                    &coordination.government,
                    Some(&coordination.subcommittee),
                    due,
                    None,
                );
            }
        }
    }

    fn payment(&mut self) {
        let day = |year: i16| Date::new(year, self.rule.month?, self.rule.day?).ok();
        let this_year = day(self.on.year()).filter(|due| *due >= self.on);
        if let Some(due) = this_year.or_else(|| day(self.on.year() + 1)) {
            self.owe(&self.rule.who, None, Some(due), None);
        }
    }

    /// Owed to the next meeting, whether or not anything was done.
    fn report_to_meeting(&mut self) {
        if let Some((_, due)) = self.rule.before.as_deref().and_then(|body| self.next_of(body)) {
            self.owe(&self.rule.who, None, Some(due), None);
        }
    }

    fn presentation(&mut self) {
        let Some((last, due)) = self.rule.before.as_deref().and_then(|body| self.next_of(body)) else {
            return;
        };
        let (held, on) = (self.held, self.on);
        for (subcommittee, _) in held.set_up.iter().filter(|(_, day)| *day > last && *day <= on) {
            self.owe(&self.rule.who, Some(subcommittee), Some(due), None);
        }
    }

    /// On the last session of the term that is running, until it is reported; older ones are past telling.
    fn report_on_session(&mut self) {
        let (held, on) = (self.held, self.on);
        for coordination in held.coordinations.iter().filter(|of| of.since <= on) {
            let Some(session) = coordination.last_session.filter(|day| *day <= on) else {
                continue;
            };
            let recent = session.checked_add(1.year()).is_ok_and(|until| on <= until);
            let is_done = held.reported.iter().any(|report| {
                report.subcommittee == coordination.subcommittee
                    && report.session == session
                    && report.by == self.rule.who
                    && report.on <= on
            });
            if recent && !is_done {
                let who = if self.rule.who == "coordinator" {
                    &coordination.government
                } else {
                    &self.rule.who
                };
                self.owe(who, Some(&coordination.subcommittee), None, Some(session));
            }
        }
    }

    fn yearly_report(&mut self) {
        if let Ok(since) = Date::new(self.on.year(), 1, 1) {
            self.owe(&self.rule.who, None, None, Some(since));
        }
    }
}

/// First and last day of the term in which a day lies: terms of so many years follow one another.
fn term(since: Date, years: i16, on: Date) -> Option<(Date, Date)> {
    let after = |terms: i16| {
        since
            .checked_add(Span::new().years(years.checked_mul(terms)?))
            .ok()
    };
    let mut terms = (on.year() - since.year()) / years.max(1);
    if after(terms)? > on {
        terms -= 1;
    }
    Some((after(terms)?, after(terms + 1)?.yesterday().ok()?))
}

fn end_of_year(day: Date, years: i16) -> Option<Date> {
    Date::new(day.year() + years, 12, 31).ok()
}
