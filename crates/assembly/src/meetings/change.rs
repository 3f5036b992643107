//! What adopting a motion changes in the register.

use base::Localized;
use charter::ClauseChange;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A clause as it reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wording {
    pub id: String,
    pub cite: String,
    #[serde(default)]
    pub title: Option<Localized>,
    pub summary: Option<Localized>,
}

/// A clause that a motion changes, with both wordings.
pub struct Reworded {
    pub instrument: String,
    pub id: String,
    pub cite: String,
    /// Its title and what it says, before and after, as far as they differ; empty where there is none.
    pub texts: Vec<(Localized, Localized)>,
    pub struck_out: bool,
}

/// What adopting a motion changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what")]
pub enum Change {
    /// It stands as a text.
    Text,
    BeginMembership {
        government: String,
        membership: String,
    },
    EndMembership {
        government: String,
        membership: String,
    },
    Amend {
        instrument: String,
        clauses: Vec<ClauseChange>,
        /// The same clauses as they read when it was moved; those that are new are not among them.
        #[serde(default)]
        before: Vec<Wording>,
        #[serde(default)]
        rules: String,
        from: Date,
    },
    FillOffice {
        office: String,
        governments: Vec<String>,
    },
    EstablishSubcommittee {
        id: String,
        name: Localized,
        coordinator: String,
    },
    EndSubcommittee {
        subcommittee: String,
        /// The one it goes up in.
        into: Option<String>,
    },
    Coordinator {
        subcommittee: String,
        /// coordinator · co-coordinator
        role: String,
        candidates: Vec<String>,
        replaces: Option<String>,
        /// Since when the coordinator is without a session or activity, for a replacement.
        #[serde(default)]
        inactive_since: Option<Date>,
    },
    NextMeeting {
        body: String,
        year: i16,
        candidates: Vec<String>,
    },
    Seat {
        government: String,
    },
    /// Another body may decide these matters, until the decision is annulled.
    Entrust {
        body: String,
        matters: Vec<String>,
    },
    /// An earlier decision is annulled.
    Annul {
        decision: String,
    },
}

impl Change {
    /// Governments among which the vote chooses, if it chooses.
    pub fn candidates(&self) -> &[String] {
        match self {
            Change::Coordinator { candidates, .. } | Change::NextMeeting { candidates, .. }
                if candidates.len() > 1 =>
            {
                candidates
            }
            _ => &[],
        }
    }

    /// Governments that it names for an office, each of which has to consent.
    pub fn named(&self) -> Vec<&str> {
        match self {
            Change::Coordinator { candidates, .. } | Change::NextMeeting { candidates, .. } => {
                candidates.iter().map(String::as_str).collect()
            }
            Change::FillOffice { governments, .. } => governments.iter().map(String::as_str).collect(),
            Change::EstablishSubcommittee { coordinator, .. } => vec![coordinator],
            _ => Vec::new(),
        }
    }

    /// The same without some of those that it names.
    pub fn without(mut self, gone: impl Fn(&str) -> bool) -> Self {
        if let Change::Coordinator {
            candidates: named, ..
        }
        | Change::NextMeeting {
            candidates: named, ..
        }
        | Change::FillOffice {
            governments: named, ..
        } = &mut self
        {
            named.retain(|government| !gone(government));
        }
        self
    }

    /// The clauses that it changes, with both wordings.
    pub fn reworded(&self) -> Vec<Reworded> {
        let Change::Amend {
            instrument,
            clauses,
            before,
            ..
        } = self
        else {
            return Vec::new();
        };
        let one = |change: &ClauseChange| {
            let known = before.iter().find(|wording| wording.id == change.id);
            let cite = known.map(|wording| wording.cite.clone()).or(change.cite.clone());
            let of = |text: &Option<Localized>| text.clone().unwrap_or_default();
            let after = |text: &Option<Localized>| text.clone().filter(|_| !change.repealed);
            let summary = known.map(|wording| of(&wording.summary)).unwrap_or_default();
            let titles = after(&change.title).map(|title| {
                let before = known.map(|wording| of(&wording.title));
                (before.unwrap_or_default(), title)
            });
            let summaries = (summary, of(&after(&change.summary)));
            Reworded {
                instrument: instrument.clone(),
                id: change.id.clone(),
                cite: cite.unwrap_or_else(|| change.id.clone()),
                texts: titles
                    .into_iter()
                    .chain([summaries])
                    .filter(|(before, after)| before != after)
                    .collect(),
                struck_out: change.repealed,
            }
        };
        clauses.iter().map(one).collect()
    }

    /// The government that it concerns, where it concerns one.
    pub fn government(&self) -> Option<&str> {
        match self {
            Change::BeginMembership { government, .. }
            | Change::EndMembership { government, .. }
            | Change::Seat { government }
            | Change::EstablishSubcommittee {
                coordinator: government,
                ..
            } => Some(government),
            Change::Coordinator { candidates, .. } | Change::NextMeeting { candidates, .. } => {
                candidates.first().map(String::as_str)
            }
            _ => None,
        }
    }

    /// The same for the candidate who was chosen.
    pub fn chosen(mut self, government: &str) -> Self {
        if let Change::Coordinator { candidates, .. } | Change::NextMeeting { candidates, .. } = &mut self {
            *candidates = vec![government.to_owned()];
        }
        self
    }
}
