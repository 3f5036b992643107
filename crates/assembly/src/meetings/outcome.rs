//! What a ballot came to, as it is kept: the case that the engine was given, so that everybody can decide it again.

use charter::{Case, Decision, Votes};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::model::Ballot;
use crate::rules::word;

/// The case as the engine was given it, kept so that everybody can decide it again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Outcome {
    /// adopted · rejected · no-quorum · not-competent · not-admissible · no-such-power
    pub outcome: String,
    pub on: String,
    pub body: String,
    pub matter: String,
    pub entitled: u32,
    pub restricted: u32,
    pub present: u32,
    /// For, against, abstaining.
    pub votes: [u32; 3],
    pub written: [u32; 3],
    pub assembly_years: Vec<i16>,
    pub entrusted: Vec<String>,
    pub inactive_since: Option<String>,
    pub candidate_willing: Option<bool>,
    /// Votes of each candidate, in the order of the ballot.
    pub candidates: Vec<(String, u32)>,
    /// How many amendments the rules held then. Absent in what was decided before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amendments: Option<usize>,
}

impl Outcome {
    /// The case and the answer, as they are kept.
    pub fn of(case: &Case, ballot: &Ballot, decision: &Decision<'_>, amendments: usize) -> Self {
        let three = |votes: Votes| [votes.in_favour, votes.against, votes.abstain];
        Self {
            outcome: word(decision.outcome),
            on: case.on.to_string(),
            body: case.body.clone(),
            matter: case.matter.clone(),
            entitled: case.entitled,
            restricted: case.restricted,
            present: case.present,
            votes: three(case.votes),
            written: three(case.written),
            assembly_years: case.assembly_years.clone(),
            entrusted: case.entrusted.clone(),
            inactive_since: case.inactive_since.map(|day| day.to_string()),
            candidate_willing: case.candidate_willing,
            candidates: ballot
                .options
                .0
                .iter()
                .cloned()
                .zip(case.candidates.iter().copied())
                .collect(),
            amendments: Some(amendments),
        }
    }

    /// The case again, for whoever wants to decide it anew.
    pub fn case(&self) -> Option<Case> {
        let three = |votes: [u32; 3]| Votes {
            in_favour: votes[0],
            against: votes[1],
            abstain: votes[2],
        };
        let day = |text: &str| base::day(text).ok();
        Some(Case {
            on: day(&self.on)?,
            body: self.body.clone(),
            matter: self.matter.clone(),
            entitled: self.entitled,
            restricted: self.restricted,
            present: self.present,
            votes: three(self.votes),
            written: three(self.written),
            assembly_years: self.assembly_years.clone(),
            entrusted: self.entrusted.clone(),
            inactive_since: self.inactive_since.as_deref().and_then(day),
            candidate_willing: self.candidate_willing,
            candidates: self.candidates.iter().map(|(_, votes)| *votes).collect(),
        })
    }
}
