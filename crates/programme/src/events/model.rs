use base::{Country, Localized, PartialDate};
use platform::db::Json;
use platform::row;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub const KINDS: [&str; 13] = [
    "general-assembly",
    "working-committee",
    "subcommittee",
    "workshop",
    "roundtable",
    "training",
    "forum",
    "near-day",
    "contest",
    "exhibition",
    "education",
    "bilateral",
    "conference",
];
/// Kinds in which a body meets.
const SESSIONS: [&str; 3] = ["general-assembly", "working-committee", "subcommittee"];
pub const OTHER_KINDS: [&str; 2] = ["ceremony", "other"];

/// Both together.
pub(super) const ALL_KINDS: [&str; KINDS.len() + OTHER_KINDS.len()] = {
    let mut all = [""; KINDS.len() + OTHER_KINDS.len()];
    let mut n = 0;
    while n < all.len() {
        all[n] = if n < KINDS.len() {
            KINDS[n]
        } else {
            OTHER_KINDS[n - KINDS.len()]
        };
        n += 1;
    }
    all
};

pub(super) const STATUSES: [&str; 4] = ["held", "planned", "proposed", "cancelled"];

/// A meeting, session, programme or ceremony.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Event {
    pub id: String,
    pub kind: String,
    pub title: Localized,
    /// held · planned · proposed, as the source says.
    pub status: String,
    /// Body or subcommittee that met.
    pub body: Option<String>,
    pub ordinal: Option<i64>,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    pub place: Option<Localized>,
    pub country: Option<Country>,
    pub online: bool,
    pub host: Option<String>,
    /// The event during which it took place.
    pub part_of: Option<String>,
    pub theme: Option<Localized>,
    pub summary: Localized,
    pub certainty: Option<String>,
    /// Whether the source names only some of the governments that took part.
    pub partly_named: bool,
    pub note: Option<Localized>,
    pub programme: Json<Vec<ProgrammePart>>,
    pub speakers: Json<Vec<Speaker>>,
    pub outcomes: Json<Vec<Outcome>>,
    pub delegations: Vec<Delegation>,
    pub attendance: Vec<Attendance>,
}

row!(Event { id, kind, title, status, body, ordinal, from, until, place, country, online, host, part_of, theme,
    summary, certainty, partly_named, note, programme, speakers, outcomes; delegations, attendance });

impl Event {
    pub fn is_held(&self) -> bool {
        self.status == STATUSES[0]
    }

    /// Whether a government took part, on the spot or by what it presented; a prize alone is no participation.
    pub fn had(&self, government: &str) -> bool {
        let mut rows = self.attendance.iter();
        self.is_held() && rows.any(|row| row.government == government && is_part(&row.role))
    }

    /// Whether a body met in it: such a meeting has a page of its own among the meetings.
    pub fn is_session(&self) -> bool {
        self.body.is_some() && SESSIONS.contains(&self.kind.as_str())
    }
}

/// Whether a role in an event is a part in it.
pub(super) fn is_part(role: &str) -> bool {
    role != "winner"
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProgrammePart {
    pub on: Option<PartialDate>,
    pub title: Localized,
}

/// Who spoke or presided, in public role.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Speaker {
    pub name: Localized,
    pub role: Localized,
    pub government: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Outcome {
    /// adopted · decided · agreed · proposed · reported · announced
    pub kind: String,
    pub matter: Option<String>,
    /// Whom it concerns.
    pub government: Option<String>,
    pub title: Localized,
}

impl Outcome {
    /// Whether something was decided, and not only proposed, reported or announced.
    pub fn is_decision(&self) -> bool {
        ["adopted", "decided", "agreed"].contains(&self.kind.as_str())
    }
}

/// Persons by country, or by government: a part of a total.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Delegation {
    pub country: Country,
    pub government: Option<String>,
    /// participant · trainee · applicant · registered · speaker · staff
    pub role: String,
    /// Absent: unknown.
    pub persons: Option<i64>,
}

row!(Delegation {
    country,
    government,
    role,
    persons
});

/// A government that took part.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Attendance {
    pub government: String,
    /// participant · host · presenter · reporter · partner · winner
    pub role: String,
    #[serde(skip)]
    pub country: Option<Country>,
}

row!(Attendance {
    government,
    role,
    country
});

/// Something announced for later.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Plan {
    pub id: String,
    pub when: Option<PartialDate>,
    pub title: Localized,
    pub government: Option<String>,
    pub body: Option<String>,
}

row!(Plan {
    id,
    when,
    title,
    government,
    body
});
