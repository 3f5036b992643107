use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::Rules;

/// Votes in favour, against, and neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Votes {
    pub in_favour: u32,
    pub against: u32,
    pub abstain: u32,
}

impl Votes {
    pub fn total(&self) -> u32 {
        self.in_favour + self.against + self.abstain
    }

    fn whole(&self) -> u64 {
        u64::from(self.total())
    }
}

/// A question put to the engine.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub on: Date,
    pub body: String,
    pub matter: String,
    /// Members entitled to vote.
    pub entitled: u32,
    /// Members whose vote is restricted, beside those.
    pub restricted: u32,
    /// Entitled members in the room.
    pub present: u32,
    pub votes: Votes,
    /// Votes of entitled members who are not in the room.
    pub written: Votes,
    pub assembly_years: Vec<i16>,
    /// Matters that the Assembly has entrusted to the body.
    pub entrusted: Vec<String>,
    pub inactive_since: Option<Date>,
    pub candidate_willing: Option<bool>,
    /// Votes for each of several candidates.
    pub candidates: Vec<u32>,
}

/// Why a case cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseError {
    pub field: String,
    /// In English, for whoever writes the case.
    pub message: String,
    /// What is wrong, for those who say it in other words: count · day · late · missing · more · unknown
    pub code: &'static str,
    /// What stood there, and what it is held against.
    pub value: String,
    pub limit: String,
}

impl CaseError {
    pub(crate) fn new(code: &'static str, field: &str, message: impl Into<String>) -> CaseError {
        CaseError {
            field: field.to_owned(),
            message: message.into(),
            code,
            value: String::new(),
            limit: String::new(),
        }
    }

    fn of(mut self, value: impl std::fmt::Display, limit: impl std::fmt::Display) -> CaseError {
        self.value = value.to_string();
        self.limit = limit.to_string();
        self
    }
}

impl std::fmt::Display for CaseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.field, self.message)
    }
}

impl std::error::Error for CaseError {}

fn wrong<T>(field: &str, message: impl Into<String>) -> Result<T, CaseError> {
    Err(CaseError::new("unknown", field, message))
}

fn more<T>(field: &str, message: String, value: u64, limit: u64) -> Result<T, CaseError> {
    Err(CaseError::new("more", field, message).of(value, limit))
}

/// A value as somebody typed it.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The largest association that is counted.
const COUNT_MAX: u64 = 1_000_000;

/// A JSON object read field by field; a field that nobody asked for is a fault.
struct Fields<'a> {
    map: &'a Map<String, Value>,
    of: &'a str,
}

impl<'a> Fields<'a> {
    fn name(&self, field: &str) -> String {
        if self.of.is_empty() {
            field.to_owned()
        } else {
            format!("{}.{field}", self.of)
        }
    }

    fn get(&self, field: &str) -> Option<&'a Value> {
        self.map.get(field).filter(|value| !value.is_null())
    }

    fn only(&self, known: &[&str]) -> Result<(), CaseError> {
        match self.map.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => wrong(
                &self.name(key),
                format!("is no field of a case; there are: {}", known.join(", ")),
            ),
            None => Ok(()),
        }
    }

    fn text(&self, field: &str) -> Result<&'a str, CaseError> {
        match self.get(field) {
            Some(Value::String(text)) => Ok(text),
            Some(other) => wrong(&self.name(field), format!("is {other}, not a text")),
            None => Err(CaseError::new("missing", &self.name(field), "is missing")),
        }
    }

    fn day(&self, field: &str, value: &Value) -> Result<Date, CaseError> {
        let day = value
            .as_str()
            .and_then(|text| base::day(text).ok())
            .filter(|day| day.year() >= 1);
        let message = format!("is {value}, not a day; write \"2024-12-31\"");
        day.ok_or_else(|| CaseError::new("day", &self.name(field), message).of(shown(value), ""))
    }

    fn count(&self, field: &str) -> Result<Option<u32>, CaseError> {
        let Some(value) = self.get(field) else {
            return Ok(None);
        };
        match value.as_u64() {
            Some(number) if number <= COUNT_MAX => Ok(u32::try_from(number).ok()),
            _ => {
                let message = format!("is {value}, not a count from 0 to {COUNT_MAX}");
                Err(CaseError::new("count", &self.name(field), message).of(shown(value), COUNT_MAX))
            }
        }
    }

    fn votes(&self, field: &str) -> Result<Votes, CaseError> {
        let Some(value) = self.get(field) else {
            return Ok(Votes::default());
        };
        let Value::Object(map) = value else {
            return wrong(
                &self.name(field),
                format!("is {value}, not an object with for, against, abstain"),
            );
        };
        let votes = Fields { map, of: field };
        votes.only(&["for", "against", "abstain"])?;
        Ok(Votes {
            in_favour: votes.count("for")?.unwrap_or(0),
            against: votes.count("against")?.unwrap_or(0),
            abstain: votes.count("abstain")?.unwrap_or(0),
        })
    }

    fn list(&self, field: &str) -> Result<Option<&'a Vec<Value>>, CaseError> {
        match self.get(field) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items)),
            Some(other) => wrong(&self.name(field), format!("is {other}, not a list")),
        }
    }
}

const FIELDS: [&str; 13] = [
    "on",
    "body",
    "matter",
    "entitled",
    "restricted",
    "present",
    "votes",
    "written",
    "assembly_years",
    "entrusted",
    "inactive_since",
    "candidate_willing",
    "candidates",
];

impl Case {
    /// Reads a case. `entitled` and `assembly_years` may be missing; `register` knows them for the day.
    pub fn read(
        value: &Value,
        rules: &Rules,
        register: impl FnOnce(Date) -> Result<(u32, Vec<i16>), String>,
    ) -> Result<Case, CaseError> {
        let Value::Object(map) = value else {
            return wrong("case", "is not one JSON object");
        };
        let fields = Fields { map, of: "" };
        fields.only(&FIELDS)?;
        let on = match fields.get("on") {
            Some(value) => fields.day("on", value)?,
            None => {
                let message = "is missing; write the day, \"2024-12-31\"";
                return Err(CaseError::new("missing", "on", message));
            }
        };
        let body = known(fields.text("body")?, "body", rules.bodies())?;
        let matter = known(
            fields.text("matter")?,
            "matter",
            rules.matters.keys().map(String::as_str),
        )?;
        let (entitled, years) = (fields.count("entitled")?, years(&fields)?);
        let (entitled, assembly_years) = match (entitled, years) {
            (Some(entitled), Some(years)) => (entitled, years),
            (entitled, years) => match register(on) {
                Ok((members, held)) => (entitled.unwrap_or(members), years.unwrap_or(held)),
                Err(message) => return wrong("entitled", message),
            },
        };
        let case = Case {
            on,
            body,
            matter,
            entitled,
            restricted: fields.count("restricted")?.unwrap_or(0),
            present: fields.count("present")?.unwrap_or(0),
            votes: fields.votes("votes")?,
            written: fields.votes("written")?,
            assembly_years,
            entrusted: entrusted(&fields, rules)?,
            inactive_since: fields
                .get("inactive_since")
                .map(|value| fields.day("inactive_since", value))
                .transpose()?,
            candidate_willing: willing(&fields)?,
            candidates: candidates(&fields)?,
        };
        case.possible()?;
        Ok(case)
    }

    /// Reads a scenario: a case as TOML, with what is expected of the answer beside it.
    pub fn from_scenario(text: &str, rules: &Rules) -> Result<(Case, Value), CaseError> {
        let read: Result<Value, _> = toml::from_str(text);
        let mut value = read.or_else(|error| wrong("scenario", error.message().to_owned()))?;
        let expected = value
            .as_object_mut()
            .and_then(|object| object.remove("expected"))
            .unwrap_or_default();
        let case = Case::read(&value, rules, |_| {
            Err("is missing; a scenario says it itself".to_owned())
        })?;
        Ok((case, expected))
    }

    /// Whether the numbers can be those of one meeting.
    pub fn possible(&self) -> Result<(), CaseError> {
        let (present, entitled) = (u64::from(self.present), u64::from(self.entitled));
        if present > entitled {
            let message = format!("is {present}, more than the {entitled} entitled");
            return more("present", message, present, entitled);
        }
        let votes = self.votes.whole();
        if votes > present {
            let message = format!("are {votes}, more than the {present} present");
            return more("votes", message, votes, present);
        }
        let (away, written) = (entitled - present, self.written.whole());
        if written > away {
            let message = format!("are {written}, more than the {away} entitled who are not present");
            return more("written", message, written, away);
        }
        let named: u64 = self.candidates.iter().map(|votes| u64::from(*votes)).sum();
        let voting = present + written;
        if named > voting {
            let message = format!("have {named} votes, more than the {voting} who can have voted");
            return more("candidates", message, named, voting);
        }
        let [in_favour, against] = [
            u64::from(self.votes.in_favour) + u64::from(self.written.in_favour),
            u64::from(self.votes.against) + u64::from(self.written.against),
        ];
        let best = self.candidates.iter().copied().max().map(u64::from);
        // Votes for a candidate are votes in favour of the first and against the others, or are not told twice.
        if let Some(best) = best
            && in_favour + against > 0
            && (best, named) != (in_favour, in_favour + against)
        {
            let (theirs, others) = (
                format!("{best} + {}", named - best),
                format!("{in_favour} + {against}"),
            );
            let message = format!("have {theirs} votes, which are not those in favour and against, {others}");
            return Err(CaseError::new("twice", "candidates", message).of(theirs, others));
        }
        if self.inactive_since.is_some_and(|since| since > self.on) {
            let message = format!("lies after the day of the decision, {}", self.on);
            return Err(CaseError::new("late", "inactive_since", message).of("", self.on));
        }
        Ok(())
    }
}

fn known<'r>(
    written: &str,
    field: &str,
    mut words: impl Iterator<Item = &'r str> + Clone,
) -> Result<String, CaseError> {
    if words.clone().any(|word| word == written) {
        return Ok(written.to_owned());
    }
    let all: Vec<&str> = words.by_ref().collect();
    let message = format!("{written:?} is not known; there are: {}", all.join(", "));
    Err(CaseError::new("unknown", field, message).of(written, all.join(", ")))
}

fn years(fields: &Fields<'_>) -> Result<Option<Vec<i16>>, CaseError> {
    let Some(items) = fields.list("assembly_years")? else {
        return Ok(None);
    };
    let year = |value: &Value| {
        value
            .as_i64()
            .and_then(|year| i16::try_from(year).ok())
            .filter(|year| (1..=9999).contains(year))
    };
    let years: Option<Vec<i16>> = items.iter().map(year).collect();
    years.map_or_else(
        || wrong("assembly_years", "holds something that is no year"),
        |years| Ok(Some(years)),
    )
}

fn entrusted(fields: &Fields<'_>, rules: &Rules) -> Result<Vec<String>, CaseError> {
    let Some(items) = fields.list("entrusted")? else {
        return Ok(Vec::new());
    };
    let matter = |value: &Value| match value.as_str() {
        Some(text) => known(text, "entrusted", rules.matters.keys().map(String::as_str)),
        None => wrong("entrusted", format!("holds {value}, which is no matter")),
    };
    items.iter().map(matter).collect()
}

fn willing(fields: &Fields<'_>) -> Result<Option<bool>, CaseError> {
    match fields.get("candidate_willing") {
        None => Ok(None),
        Some(Value::Bool(willing)) => Ok(Some(*willing)),
        Some(other) => wrong("candidate_willing", format!("is {other}, neither true nor false")),
    }
}

fn candidates(fields: &Fields<'_>) -> Result<Vec<u32>, CaseError> {
    let Some(items) = fields.list("candidates")? else {
        return Ok(Vec::new());
    };
    let votes = |value: &Value| match value
        .as_u64()
        .filter(|number| *number <= COUNT_MAX)
        .and_then(|n| u32::try_from(n).ok())
    {
        Some(votes) => Ok(votes),
        None => {
            let message = format!("holds {value}, which is no count of votes");
            Err(CaseError::new("count", "candidates", message).of(shown(value), COUNT_MAX))
        }
    };
    items.iter().map(votes).collect()
}
