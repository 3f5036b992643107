//! What the register knows when the engine asks.

use base::PartialDate;
use charter::{Coordination, Held, Reported};
use jiff::civil::Date;
use platform::db::{Db, DbError};
use platform::web::Ask;
use registry::bodies::{Meetings, subcommittees_all};
use registry::members::{AsOf, counts_on};

use crate::meetings::session_reports_all;

/// The body whose years decide whether others act in its place. Data of every association names it so.
pub const ASSEMBLY: &str = "general-assembly";

/// Who owes the report on a session, as the duties of every association name them: to the Secretariat, and on from it.
const COORDINATOR: &str = "coordinator";
const SECRETARIAT: &str = "secretariat";

/// Members entitled to vote on a day, and the years in which the Assembly meets.
pub struct Register {
    pub entitled: u32,
    pub assembly_years: Vec<i16>,
}

pub async fn register(ask: &Ask, on: Date, meetings: Meetings) -> Result<Register, DbError> {
    let counts = counts_on(&ask.app.db, AsOf::new(on, &ask.app.association)).await?;
    let voting = |kind: &str| {
        charter::may(&ask.app.rules, on, kind, "vote", false).is_ok_and(|permission| permission.allowed)
    };
    let entitled: i64 = counts
        .iter()
        .filter(|count| voting(&count.kind))
        .map(|count| count.count)
        .sum();
    let held = meetings(ask.app.db.clone(), Some(ASSEMBLY.to_owned())).await?;
    let mut assembly_years: Vec<i16> = held
        .iter()
        .filter(|meeting| meeting.status != "cancelled")
        .filter_map(|meeting| meeting.from)
        .map(PartialDate::year)
        .collect();
    assembly_years.sort_unstable();
    assembly_years.dedup();
    Ok(Register {
        entitled: u32::try_from(entitled).unwrap_or(0),
        assembly_years,
    })
}

/// What was held, for reckoning what is owed. Four statements and those of the meetings.
pub async fn held(db: &Db, on: Date, meetings: Meetings) -> Result<Held, DbError> {
    let all = meetings(db.clone(), None).await?;
    let begun = |date: PartialDate| date.first_day();
    let held: Vec<_> = all.iter().filter(|meeting| meeting.status == "held").collect();
    let done: Vec<(String, Date)> = held
        .iter()
        .filter_map(|meeting| Some((meeting.body.clone()?, begun(meeting.from?))))
        .collect();
    let ended = held.iter().filter_map(|meeting| {
        let last = meeting.until.or(meeting.from)?;
        Some((meeting.body.clone()?, last.last_day()))
    });
    let ended = ended.collect();
    let mut coordinations = Vec::new();
    let mut set_up = Vec::new();
    for subcommittee in subcommittees_all(db).await? {
        if !subcommittee.exists_on(on) {
            continue;
        }
        set_up.extend(
            subcommittee
                .founded
                .map(|day| (subcommittee.id.clone(), begun(day))),
        );
        let holds = |from: Option<PartialDate>, until: Option<PartialDate>| {
            from.is_none_or(|from| from.first_day() <= on) && until.is_none_or(|until| on <= until.last_day())
        };
        for coordinator in subcommittee
            .coordinators
            .iter()
            .filter(|c| holds(c.from, c.until))
        {
            let Some(since) = coordinator.from.map(begun) else {
                continue;
            };
            let sessions = done
                .iter()
                .filter(|(body, day)| *body == subcommittee.id && *day <= on);
            coordinations.push(Coordination {
                subcommittee: subcommittee.id.clone(),
                government: coordinator.government.clone(),
                since,
                last_session: sessions.map(|(_, day)| *day).max(),
            });
        }
    }
    let mut reported = Vec::new();
    for report in session_reports_all(db).await? {
        let passed = [
            (COORDINATOR, Some(&report.delivered_at)),
            (SECRETARIAT, report.forwarded_at.as_ref()),
        ];
        for (by, at) in passed {
            let Some(on) = at.and_then(|at| at.get(..10)?.parse().ok()) else {
                continue;
            };
            reported.push(Reported {
                subcommittee: report.subcommittee.clone(),
                session: report.session_day,
                by: by.to_owned(),
                on,
            });
        }
    }
    Ok(Held {
        reported,
        meetings: ended,
        coordinations,
        set_up,
    })
}
