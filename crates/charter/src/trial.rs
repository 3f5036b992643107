use crate::case::Case;
use crate::decide::{Outcome, decide};
use crate::rules::Rules;

/// A case that would be decided otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub name: String,
    pub before: Outcome,
    pub after: Outcome,
}

/// Decides every case under the rules as they are and as they would be, and lists those that come out otherwise.
pub fn trial(now: &Rules, then: &Rules, cases: &[(String, Case)]) -> Vec<Changed> {
    let tried = cases
        .iter()
        .map(|(name, case)| (name, decide(now, case).outcome, decide(then, case).outcome));
    let changed = tried.filter(|(_, before, after)| before != after);
    changed
        .map(|(name, before, after)| Changed {
            name: name.clone(),
            before,
            after,
        })
        .collect()
}
