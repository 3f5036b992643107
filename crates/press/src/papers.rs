//! Letters, minutes, decisions and certificates as data. Texts are in the language of the paper and dates are written
//! out: the press knows no language but the look of its letters.

use serde::Serialize;

/// What every paper has at its head.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// `en`, `zh`, `ja`, `ko`, `mn` or `ru`.
    pub lang: String,
    pub association: String,
    pub abbreviation: String,
    /// `#rrggbb`.
    pub colour: String,
    pub title: String,
    /// The number under which it is kept, if it has one.
    pub reference: Option<String>,
    /// The day it bears, written out.
    pub dated: String,
    /// The same as year, month, day: the time stamp of the file.
    pub day: (i32, u8, u8),
    pub description: String,
    pub keywords: Vec<String>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Signature {
    pub name: String,
    pub role: String,
}

/// A list with a title of its own, as an agenda.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Agenda {
    pub title: String,
    pub items: Vec<String>,
    /// What stands below each item; empty where nothing does.
    pub below: Vec<Vec<String>>,
}

/// A letter.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Letter {
    #[serde(flatten)]
    pub head: Head,
    /// To whom, a line each.
    pub to: Vec<String>,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    /// What the letter is about at a glance: label and value (day, place …).
    pub details: Vec<(String, String)>,
    pub agenda: Option<Agenda>,
    pub farewell: String,
    pub signatures: Vec<Signature>,
}

/// An item of minutes, with what came of it and what stands under it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Item {
    pub title: String,
    pub paragraphs: Vec<String>,
    pub verdicts: Vec<Verdict>,
    pub below: Vec<Item>,
}

/// What a vote came to.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Verdict {
    /// In words, as “Adopted · GA/2026/1”.
    pub outcome: String,
    /// The votes, as “For: 28 · Against: 14 · Abstain: 0”.
    pub sums: String,
    /// Why, a paragraph each.
    pub because: Vec<String>,
    /// Who voted how, a paragraph for each choice.
    pub roll: Vec<String>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Minutes {
    #[serde(flatten)]
    pub head: Head,
    pub details: Vec<(String, String)>,
    /// Who was there: a title and the names.
    pub attendance: Option<Agenda>,
    pub items: Vec<Item>,
    pub signatures: Vec<Signature>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Decision {
    #[serde(flatten)]
    pub head: Head,
    pub details: Vec<(String, String)>,
    pub paragraphs: Vec<String>,
    pub result: Option<String>,
    /// The title of the list of clauses, and each with what it says.
    pub because: Option<Agenda>,
    pub signatures: Vec<Signature>,
}

/// What is certified, to whom.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Certificate {
    #[serde(flatten)]
    pub head: Head,
    /// Before the name: “This certifies that”.
    pub before: String,
    pub name: String,
    /// After the name, a paragraph each.
    pub paragraphs: Vec<String>,
    pub details: Vec<(String, String)>,
    pub signatures: Vec<Signature>,
    /// How its truth can be checked.
    pub proof: Option<String>,
}
