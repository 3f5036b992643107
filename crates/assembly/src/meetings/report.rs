//! Reports of subcommittees on their sessions: the coordinator's to the Secretariat, which passes them on to the members
//! that did not take part.

use base::Localized;
use jiff::civil::Date;
use platform::db::{DbError, Json};
use platform::row;
use platform::web::{App, Problem};
use registry::bodies::{Meeting, Meetings, subcommittees_all};
use serde::{Deserialize, Serialize};

/// A report on a session, and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct SessionReport {
    /// The event of the session.
    pub event: String,
    pub subcommittee: String,
    pub session_day: Date,
    pub text: Localized,
    pub delivered_at: String,
    #[serde(skip)]
    pub delivered_by: String,
    /// The mandate by which it was delivered, as records name it.
    pub delivered_office: String,
    pub forwarded_at: Option<String>,
    #[serde(skip)]
    pub forwarded_by: Option<String>,
    pub forwarded_office: Option<String>,
    pub forwarded: Option<Json<Forwarded>>,
}

row!(SessionReport {
    event,
    subcommittee,
    session_day,
    text,
    delivered_at,
    delivered_by,
    delivered_office,
    forwarded_at,
    forwarded_by,
    forwarded_office,
    forwarded
});

/// Governments that a report was passed on to, and those that nobody acts for here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Forwarded {
    pub reached: Vec<String>,
    pub lacking: Vec<String>,
}

/// A session or activity of a subcommittee that was held, with the day on which it began.
pub struct Session {
    pub meeting: Meeting,
    pub subcommittee: String,
    pub day: Date,
}

/// The session of this id, if a subcommittee held it.
pub async fn session(app: &App, held: Meetings, id: &str) -> Result<Option<Session>, DbError> {
    let all = held(app.db.clone(), None).await?;
    let found = all.into_iter().find(|one| one.id == id && one.status == "held");
    let Some(meeting) = found else { return Ok(None) };
    let (Some(subcommittee), Some(from)) = (meeting.body.clone(), meeting.from) else {
        return Ok(None);
    };
    let known = subcommittees_all(&app.db).await?;
    let is_known = known.iter().any(|one| one.id == subcommittee);
    Ok(is_known.then(|| Session {
        day: from.first_day(),
        subcommittee,
        meeting,
    }))
}

/// The same, or that there is none.
pub async fn must(app: &App, held: Meetings, id: &str) -> Result<Session, Problem> {
    let found = session(app, held, id).await?;
    found.ok_or_else(|| Problem::missing("record", id))
}
