//! What follows a meeting: its minutes, and what is to be done about its decisions.

use base::Localized;
use jiff::civil::Date;
use platform::db::Json;
use platform::row;
use serde::{Deserialize, Serialize};

use super::model::{Item, Meeting, Motion, Presence, Vote};
use super::room::Room;

/// Corrected by whoever runs the meeting.
pub const DRAFT: &str = "draft";
/// Fixed and public.
pub const APPROVED: &str = "approved";
/// Signed, with a digest in the log.
pub const SIGNED: &str = "signed";

/// A correction of what the record says, about an item or the whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    pub item: Option<String>,
    pub text: Localized,
    pub at: String,
}

/// How far the minutes of a meeting have come. What they say is the record itself.
#[derive(Clone, Debug)]
pub struct Minutes {
    pub meeting: String,
    /// draft · approved · signed
    pub state: String,
    pub corrections: Json<Vec<Correction>>,
    pub drafted_at: String,
    pub approved_at: Option<String>,
    pub approved_by: Option<String>,
    pub signed_at: Option<String>,
    pub signed_by: Option<String>,
    pub digest: Option<String>,
    /// The mandates by which they were approved and signed, as records name them.
    pub approved_office: Option<String>,
    pub signed_office: Option<String>,
}

row!(Minutes {
    meeting,
    state,
    corrections,
    drafted_at,
    approved_at,
    approved_by,
    signed_at,
    signed_by,
    digest,
    approved_office,
    signed_office
});

impl Minutes {
    /// Minutes that nobody has touched yet.
    pub fn drafted(meeting: &str, at: String) -> Self {
        Self {
            meeting: meeting.to_owned(),
            state: DRAFT.to_owned(),
            corrections: Json(Vec::new()),
            drafted_at: at,
            approved_at: None,
            approved_by: None,
            signed_at: None,
            signed_by: None,
            digest: None,
            approved_office: None,
            signed_office: None,
        }
    }

    pub fn is_public(&self) -> bool {
        self.state != DRAFT
    }
}

/// What a signature covers: everything that the minutes are drawn from, and the corrections.
#[derive(Serialize)]
struct Covered<'a> {
    meeting: &'a Meeting,
    items: &'a [Item],
    motions: &'a [Motion],
    attendance: &'a [Presence],
    /// Ballot, motion, state and result.
    ballots: Vec<(&'a str, &'a str, &'a str, Option<&'a super::model::Outcome>)>,
    votes: &'a [Vote],
    /// Symbol, motion and outcome.
    decisions: Vec<(&'a str, &'a str, &'a str)>,
    corrections: &'a [Correction],
}

/// SHA-256 over what the minutes say, whatever the language they are read in.
pub fn digest(room: &Room, corrections: &[Correction]) -> String {
    let covered = Covered {
        meeting: &room.meeting,
        items: &room.items,
        motions: &room.motions,
        attendance: &room.presences,
        ballots: room
            .ballots
            .iter()
            .map(|one| {
                let result = one.result.as_ref().map(|result| &result.0);
                (one.id.as_str(), one.motion.as_str(), one.state.as_str(), result)
            })
            .collect(),
        votes: &room.votes,
        decisions: room
            .decisions
            .iter()
            .map(|one| (one.symbol.as_str(), one.motion.as_str(), one.outcome.as_str()))
            .collect(),
        corrections,
    };
    let bytes = serde_json::to_vec(&covered).expect("records always serialize");
    platform::audit::digest(&bytes)
}

/// A report on something that is to be done.
#[derive(Clone, Debug, Serialize)]
pub struct Progress {
    #[serde(skip)]
    pub task: String,
    pub ordinal: i64,
    pub progress: Option<Localized>,
    pub done: bool,
    pub reported_at: String,
    #[serde(skip)]
    pub reported_by: String,
    /// The mandate by which it was reported, as records name it.
    pub office: String,
}

row!(Progress {
    task,
    ordinal,
    progress,
    done,
    reported_at,
    reported_by,
    office
});

/// Something to be done about a decision.
#[derive(Clone, Debug, Serialize)]
pub struct FollowUp {
    pub id: String,
    pub decision: String,
    pub title: Localized,
    /// `role:…`, `government:…` or `body:…`
    pub responsible: String,
    pub due: Option<Date>,
    pub progress: Option<Localized>,
    pub done_at: Option<String>,
    pub created_at: String,
}

row!(FollowUp {
    id,
    decision,
    title,
    responsible,
    due,
    progress,
    done_at,
    created_at
});

impl FollowUp {
    /// Who is responsible: what kind, and its id.
    pub fn whose(&self) -> (&str, &str) {
        self.responsible
            .split_once(':')
            .unwrap_or(("", &self.responsible))
    }

    pub fn is_overdue(&self, today: Date) -> bool {
        self.done_at.is_none() && self.due.is_some_and(|due| due < today)
    }
}
