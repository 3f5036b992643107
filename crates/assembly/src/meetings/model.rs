use base::Localized;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use platform::db::Json;
use platform::row;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use super::change::Change;
pub use super::outcome::Outcome;
pub use super::speaker::Speaker;
pub use super::words::{BallotState, MeetingState, MotionState, Visibility, Way};

/// Choices of a vote that is not an election.
pub const CHOICES: [&str; 3] = ["for", "against", "abstain"];

/// A meeting of a body.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Meeting {
    pub id: String,
    pub body: String,
    /// ordinary · extraordinary
    pub kind: String,
    pub title: Localized,
    /// draft · convened · open · closed · cancelled
    pub state: String,
    /// Moments in UTC, RFC 3339.
    pub starts_at: String,
    pub ends_at: String,
    /// IANA name of the time zone of the place.
    pub zone: String,
    pub place: Option<Localized>,
    pub online: bool,
    pub host: Option<String>,
    /// The event of the calendar.
    pub event: Option<String>,
    /// Grows with each convocation that is sent (RFC 5545).
    pub sequence: i64,
    #[serde(skip)]
    pub edition: i64,
    /// The item under discussion.
    pub current_item: Option<String>,
    #[serde(skip)]
    pub convened_by: Option<String>,
    pub convened_at: Option<String>,
    pub opened_at: Option<String>,
    pub closed_at: Option<String>,
}

row!(Meeting {
    id,
    body,
    kind,
    title,
    state,
    starts_at,
    ends_at,
    zone,
    place,
    online,
    host,
    event,
    sequence,
    edition,
    current_item,
    convened_by,
    convened_at,
    opened_at,
    closed_at
});

impl Meeting {
    pub fn is(&self, state: MeetingState) -> bool {
        self.state == state.word()
    }

    /// Whether those who do not prepare it know of it.
    pub fn is_announced(&self) -> bool {
        !self.is(MeetingState::Draft)
    }

    pub fn time_zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// A moment of it where it takes place.
    pub fn local(&self, moment: &str) -> ZonedDateTime {
        let moment: Timestamp = moment.parse().unwrap_or(Timestamp::UNIX_EPOCH);
        moment.to_zoned_datetime(self.time_zone())
    }

    /// The day, where it takes place.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        moment.to_zoned_datetime(self.time_zone()).date()
    }

    pub fn first_day(&self) -> Date {
        self.local(&self.starts_at).date()
    }
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    pub id: String,
    pub parent: Option<String>,
    pub ordinal: i64,
    pub title: Localized,
    /// public · members · internal
    pub visibility: String,
    /// How long it is meant to take.
    pub minutes: Option<i64>,
    pub presenter: Option<String>,
    pub ended_at: Option<String>,
}

row!(Item {
    id,
    parent,
    ordinal,
    title,
    visibility,
    minutes,
    presenter,
    ended_at
});

/// A published state of the agenda.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Agenda {
    /// 0 is the first; the others are its revisions.
    pub number: i64,
    pub published_at: String,
    pub items: Json<Vec<Item>>,
}

row!(Agenda {
    number,
    published_at,
    items
});

/// Something put to a body.
#[derive(Clone, Debug, Serialize)]
pub struct Motion {
    pub id: String,
    pub item: Option<String>,
    pub number: i64,
    /// The motion whose text it would change.
    pub amends: Option<String>,
    pub matter: String,
    pub title: Localized,
    pub text: Option<Localized>,
    pub effect: Json<Change>,
    pub state: String,
    #[serde(skip)]
    pub proposed_by: String,
    /// The government for which it was proposed.
    pub proposed_for: Option<String>,
    pub proposed_at: String,
    /// The text that it replaced in the motion which it amends, once it was merged.
    pub replaced: Option<Localized>,
}

row!(Motion {
    id,
    item,
    number,
    amends,
    matter,
    title,
    text,
    effect,
    state,
    proposed_by,
    proposed_for,
    proposed_at,
    replaced
});

impl Motion {
    pub fn is(&self, state: MotionState) -> bool {
        self.state == state.word()
    }
}

/// Who sits for a government.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Seat {
    pub government: String,
    /// Its kind of membership when it was seated.
    pub kind: String,
    /// Office of the head of delegation.
    pub head: Option<String>,
    pub persons: Option<i64>,
    /// accepted · declined
    pub reply: Option<String>,
    pub replied_at: Option<String>,
    pub credential_at: Option<String>,
    /// Whether its right to vote is restricted (fee regulation).
    pub restricted: bool,
}

row!(Seat {
    government,
    kind,
    head,
    persons,
    reply,
    replied_at,
    credential_at,
    restricted
});

/// A stay in the room.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Presence {
    pub government: String,
    pub arrived_at: String,
    pub left_at: Option<String>,
}

row!(Presence {
    government,
    arrived_at,
    left_at
});

/// A paper count by one officer: votes by choice, and who counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaperCount {
    pub by: String,
    pub office: String,
    pub votes: Vec<(String, u32)>,
}

/// A vote of a body on a motion.
#[derive(Clone, Debug, Serialize)]
pub struct Ballot {
    pub id: String,
    pub meeting: String,
    pub motion: String,
    /// roll-call · show-of-hands · written · counted
    pub way: String,
    pub round: i64,
    /// ready · open · closed · cancelled
    pub state: String,
    /// Candidates, if it is an election.
    pub options: Json<Vec<String>>,
    pub opens_at: String,
    pub closes_at: Option<String>,
    #[serde(skip)]
    pub opened_by: String,
    pub closed_at: Option<String>,
    #[serde(skip)]
    pub counted: Json<Vec<PaperCount>>,
    pub reminded_at: Option<String>,
    pub result: Option<Json<Outcome>>,
}

row!(Ballot {
    id,
    meeting,
    motion,
    way,
    round,
    state,
    options,
    opens_at,
    closes_at,
    opened_by,
    closed_at,
    counted,
    reminded_at,
    result
});

impl Ballot {
    pub fn is(&self, state: BallotState) -> bool {
        self.state == state.word()
    }

    pub fn by(&self, way: Way) -> bool {
        self.way == way.word()
    }

    /// What may be chosen.
    pub fn choices(&self) -> Vec<&str> {
        if self.options.0.is_empty() {
            CHOICES.to_vec()
        } else {
            let candidates = self.options.0.iter().map(String::as_str);
            candidates.chain(["abstain"]).collect()
        }
    }
}

/// A member's vote.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Vote {
    pub ballot: String,
    pub government: String,
    /// for · against · abstain, or a candidate
    pub choice: String,
    /// device · office · writing
    pub way: String,
    #[serde(skip)]
    pub cast_by: String,
    pub cast_at: String,
    #[serde(skip)]
    pub token: String,
    /// Its entry in the log.
    pub audit_seq: i64,
}

row!(Vote {
    ballot,
    government,
    choice,
    way,
    cast_by,
    cast_at,
    token,
    audit_seq
});

/// What a body decided.
#[derive(Clone, Debug, Serialize)]
pub struct Decided {
    pub id: String,
    pub symbol: String,
    pub meeting: String,
    pub motion: String,
    pub ballot: String,
    pub body: String,
    pub matter: String,
    pub government: Option<String>,
    pub decided_on: Date,
    pub decided_at: String,
    pub outcome: String,
    pub title: Localized,
    pub text: Option<Localized>,
    pub effect: Json<Change>,
    pub reckoned: Json<Outcome>,
    /// Ids of the clauses that decided it.
    pub cites: Json<Vec<String>>,
    pub audit_seq: i64,
    pub annuls: Option<String>,
    /// The decision that annulled it.
    pub annulled_by: Option<String>,
}

row!(Decided {
    id,
    symbol,
    meeting,
    motion,
    ballot,
    body,
    matter,
    government,
    decided_on,
    decided_at,
    outcome,
    title,
    text,
    effect,
    reckoned,
    cites,
    audit_seq,
    annuls,
    annulled_by
});
