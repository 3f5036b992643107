//! Meetings of bodies, from their convocation to an executed decision.
//!
//! A *meeting* of a body has an *agenda* and *motions*, each with what adopting it would change. Members are seated,
//! come and go; a *ballot* is opened on a motion when the charter lets the body decide it and the quorum is there; each
//! entitled member has one vote, whoever casts it. Closing a ballot computes the outcome from the votes, writes an adopted
//! motion's effect into the register, numbers the decision and appends it to the record, in one transaction.
//!
//! Owns every `meet_` table. Invariants: one vote a member and ballot; no effect without adoption; a decision can be
//! computed again from what is kept of it; whatever changes a meeting takes the record's lock first, so that nobody
//! votes, comes or goes while a ballot is being closed.

mod after;
mod agenda;
mod api;
mod candidate;
mod change;
mod demo;
mod document;
mod effects;
mod entry;
mod floor;
mod invite;
mod letter;
mod model;
mod ops;
mod outcome;
mod pages;
mod painted;
mod papers;
mod recorded;
mod report;
mod room;
mod speaker;
mod sql;
mod waiting;
mod words;

use std::sync::Arc;

use platform::rulebook::RuleBook;
use platform::web::{App, Problem, Routes};
use registry::bodies::Meetings;

pub use demo::furnish as furnish_demo;
pub use floor::Floor;
pub use model::{Ballot, Change, Decided, Meeting, Motion, Outcome, Vote};
pub use ops::Kinds;
pub use papers::{close_due, remind_due};
pub use recorded::{Taken, taken};
pub use report::SessionReport;
pub use sql::{decision_by_id, decisions_all, meetings_all, session_reports_all};
pub use waiting::waiting;

/// What the pages of meetings need from others.
#[derive(Clone)]
pub struct Hall {
    pub meetings: Meetings,
    pub kinds: Kinds,
    pub floor: Arc<Floor>,
}

/// Takes up amendments that were decided, here or by another process.
pub async fn take_up(app: &App) -> Result<(), platform::db::DbError> {
    take_up_rules(&app.db, &app.rules).await
}

/// The same for rules outside the running program.
pub async fn take_up_rules(db: &platform::db::Db, rules: &RuleBook) -> Result<(), platform::db::DbError> {
    let known = i64::try_from(rules.amendments()).unwrap_or(i64::MAX);
    if sql::amendments_count(db).await? == known {
        return Ok(());
    }
    let amendments = sql::amendments(db).await?;
    if let Err(faults) = rules.take_up(&amendments) {
        // They were checked before they were decided; the files must have changed since.
        for fault in faults {
            tracing::error!(%fault, "an amendment does not fit the rules");
        }
    }
    Ok(())
}

pub fn routes(hall: Hall) -> Routes {
    let held = hall.meetings;
    pages::routes(hall).and(api::routes(held))
}

/// What a member may see, do or vote on needs the meeting to be announced.
fn announced(room: &room::Room) -> Result<(), Problem> {
    match room.meeting.is_announced() {
        true => Ok(()),
        false => Err(Problem::missing("record", &room.meeting.id)),
    }
}
