//! The form "May they?": read once, kept as typed, turned into a case.

use charter::{Case, CaseError, Votes};
use jiff::civil::Date;
use platform::web::Ask;
use serde_json::{Map, Value, json};

use super::answer::Words;
use super::facts::Register;

/// What was typed, field by field, so that the form comes back filled.
pub(super) struct Asked(Vec<(&'static str, String)>);

pub(super) const FIELDS: [&str; 16] = [
    "body",
    "matter",
    "day",
    "entitled",
    "restricted",
    "present",
    "for",
    "against",
    "abstain",
    "written_for",
    "written_against",
    "written_abstain",
    "entrusted",
    "inactive_since",
    "willing",
    "candidates",
];

impl Asked {
    pub(super) fn read(ask: &Ask) -> Asked {
        Asked(
            FIELDS
                .iter()
                .map(|field| (*field, ask.param(field).unwrap_or("").to_owned()))
                .collect(),
        )
    }

    pub fn text(&self, field: &str) -> &str {
        self.0
            .iter()
            .find(|(name, _)| *name == field)
            .map_or("", |(_, text)| text)
    }

    pub fn is_set(&self, field: &str) -> bool {
        !self.text(field).is_empty()
    }

    /// Whether there is a question to answer.
    pub(super) fn is_asked(&self) -> bool {
        self.is_set("body") && self.is_set("matter")
    }

    /// The day in question, as far as it can be read: the form's own, or the page's.
    pub(super) fn day(&self, ask: &Ask) -> Date {
        base::day(self.text("day")).unwrap_or(ask.on)
    }

    /// A count as typed; what is no number is passed on, so that the case refuses it by name.
    fn count(&self, field: &str) -> Value {
        match self.text(field) {
            "" => Value::Null,
            text => number(text),
        }
    }
}

/// What is no number is passed on, so that the case refuses it by name.
fn number(text: &str) -> Value {
    text.parse::<u64>()
        .map_or_else(|_| Value::from(text), Value::from)
}

/// The case that a form describes; what it leaves empty the register knows.
pub(super) fn ask_case(ask: &Ask, asked: &Asked, known: &Register) -> Result<Case, CaseError> {
    let day = match asked.text("day") {
        "" => ask.on.to_string(),
        text => text.to_owned(),
    };
    let votes = |of: &str| {
        json!({
            "for": asked.count(&format!("{of}for")), "against": asked.count(&format!("{of}against")),
            "abstain": asked.count(&format!("{of}abstain")),
        })
    };
    let entrusted: Vec<&str> = if asked.is_set("entrusted") {
        vec![asked.text("matter")]
    } else {
        Vec::new()
    };
    // Votes of candidates as people write them: "12, 9".
    let candidates: Vec<Value> = asked
        .text("candidates")
        .split([',', ' ', ';', '，', '、'])
        .filter(|part| !part.is_empty())
        .map(number)
        .collect();
    let mut object = Map::new();
    object.insert("on".into(), day.into());
    for field in ["body", "matter"].into_iter().filter(|field| asked.is_set(field)) {
        object.insert(field.into(), asked.text(field).into());
    }
    object.insert("entitled".into(), asked.count("entitled"));
    object.insert("restricted".into(), asked.count("restricted"));
    object.insert("candidates".into(), candidates.into());
    object.insert("present".into(), asked.count("present"));
    object.insert("votes".into(), votes(""));
    object.insert("written".into(), votes("written_"));
    object.insert("entrusted".into(), json!(entrusted));
    if asked.is_set("inactive_since") {
        object.insert("inactive_since".into(), asked.text("inactive_since").into());
    }
    // Left open, it is not known whether another member is willing.
    match asked.text("willing") {
        "" => {}
        "1" => drop(object.insert("candidate_willing".into(), true.into())),
        "0" => drop(object.insert("candidate_willing".into(), false.into())),
        other => drop(object.insert("candidate_willing".into(), other.into())),
    }
    Case::read(&Value::Object(object), &ask.app.rules, |_| {
        Ok((known.entitled, known.assembly_years.clone()))
    })
}

impl Words<'_> {
    /// Why a case was refused, in the reader's language; the field by its label.
    pub(super) fn refusal(&self, error: &charter::CaseError) -> String {
        let label = match error.field.as_str() {
            "on" | "day" => "may-they-day",
            "body" => "may-they-body",
            "matter" => "may-they-matter",
            "entitled" => "may-they-entitled",
            "restricted" => "may-they-restricted",
            "present" => "may-they-present",
            "votes.for" => "may-they-for",
            "votes.against" => "may-they-against",
            "votes.abstain" => "may-they-abstain",
            "written.for" => "may-they-written-for",
            "written.against" => "may-they-written-against",
            "written.abstain" => "may-they-written-abstain",
            "votes" => "may-they-votes",
            "written" => "may-they-written",
            "candidates" => "may-they-candidates",
            "inactive_since" => "may-they-inactive",
            "candidate_willing" => "may-they-willing",
            _ => "may-they-matter",
        };
        self.say(
            &format!("rule-case-{}", error.code),
            &[
                ("field", self.say(label, &[])),
                ("value", error.value.clone()),
                ("limit", error.limit.clone()),
            ],
        )
    }
}

/// A case with nobody counted, for questions about the power alone.
pub fn bare(on: Date, body: &str, matter: &str, entitled: u32, assembly_years: Vec<i16>) -> Case {
    Case {
        on,
        body: body.to_owned(),
        matter: matter.to_owned(),
        entitled,
        restricted: 0,
        present: 0,
        votes: Votes::default(),
        written: Votes::default(),
        assembly_years,
        entrusted: Vec::new(),
        inactive_since: None,
        candidate_willing: None,
        candidates: Vec::new(),
    }
}
