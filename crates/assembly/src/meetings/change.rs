//! What adopting a motion changes in the register.

use base::Localized;
use charter::ClauseChange;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

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
