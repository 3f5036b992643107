//! The charter runs. Instruments and rules are dated data; this crate reads them, proves that they fit together, and
//! answers: may this body decide this matter on this day, is it quorate, is it adopted, and why.
//!
//! Pure: no clock, no files, no database. A rule is a row of data that cites its clauses; what the text leaves open is
//! an *interpretation* with several *readings*, of which the association has settled on one. Outcomes follow the settled
//! readings; the others are evaluated beside them.

mod amend;
mod case;
mod check;
mod count;
mod decide;
mod duty;
mod fault;
mod instruments;
mod load;
mod may;
mod overlap;
mod refuse;
mod rules;
mod share;
mod standing;
mod strict;
mod trial;
mod words;

pub use amend::{Amendment, ClauseChange};
pub use case::{Case, CaseError, Votes};
pub use check::check;
pub use decide::{Decision, Outcome, Step, Tally, competent_bodies, decide, outcome, threshold_of};
pub use duty::{Coordination, Duty, Held, Reported, duties_on};
pub use fault::Fault;
pub use load::{SourceText, load, load_amended};
pub use may::{MayError, Permission, RIGHTS, may};
pub use rules::{
    Clause, Compare, Condition, CountAs, Counted, Counting, Earlier, Effect, Interpretation, Matter, Measure,
    OfWhat, Power, Reading, ReadingText, Restriction, Right, Rules, Threshold,
};
pub use share::Share;
pub use standing::{BodyRule, DutyKind, DutyRule, Office, Provision};
pub use strict::read_json;
pub use trial::{Changed, trial};
