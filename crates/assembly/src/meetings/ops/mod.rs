//! One operation a file: load, decide, write, record, commit; then wake the screens.

pub(super) mod agenda;
pub(super) mod attend;
pub(super) mod ballot;
pub(super) mod candidate;
pub(super) mod cast;
pub(super) mod close;
pub(super) mod convene;
pub(super) mod document;
pub(super) mod effect;
pub(super) mod floor;
pub(super) mod follow;
pub(super) mod minutes;
pub(super) mod motion;
pub(super) mod report;
mod reword;
pub(super) mod session;

use platform::actor::{Mandate, SignedIn};
use platform::audit::{Actor, Auditor, Change};
use platform::db::{DbError, Tx};
use platform::records::{Fault, Kind, Refused};
use platform::web::{Problem, ProblemKind};
use serde_json::Value;

/// The kinds of record that decisions change. The binary joins the areas' lists and passes this in.
pub type Kinds = fn() -> Vec<Kind>;

/// Who acts, by which mandate.
#[derive(Clone, Copy)]
pub struct Acting<'a> {
    pub who: &'a SignedIn,
    pub by: &'a Mandate,
}

impl Acting<'_> {
    pub fn actor(self) -> Actor {
        self.who.acting(Some(self.by))
    }
}

/// Appends what was done to the record.
pub(super) async fn say(
    tx: &mut Tx,
    auditor: &mut Auditor,
    (action, kind, id): (&str, &str, &str),
    after: &Value,
    cites: &[String],
) -> Result<i64, DbError> {
    let change = Change {
        action,
        kind,
        id,
        before: None,
        after,
        cites,
    };
    auditor.append(tx, change).await
}

/// Why the register would not take an effect, as a problem of the motion.
pub(super) fn refused(refused: Refused) -> Problem {
    match refused {
        Refused::Db(error) => error.into(),
        Refused::Conflict { .. } => Problem::conflict("register-moved", ""),
        Refused::Missing | Refused::UnknownKind => Problem::missing("record", ""),
        Refused::Unchanged => Problem::conflict("effect-unchanged", ""),
        Refused::Faults(faults) => faulty(&faults),
    }
}

fn faulty(faults: &[Fault]) -> Problem {
    let shown: Vec<String> = faults
        .iter()
        .map(|fault| format!("{}: {} {}", fault.record, fault.field, fault.value))
        .collect();
    Problem {
        value: shown.join("; "),
        ..Problem::new(ProblemKind::Invalid, "effect-faults")
    }
}
