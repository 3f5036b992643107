//! Why a body may not decide: whose the matter is, and what is missing.

use crate::case::Case;
use crate::decide::{Decision, Outcome, Step, View};
use crate::rules::{Clause, Condition, CountAs, Counted, Counting, Power, lasts};

impl<'r> View<'r, '_> {
    /// Whether the coordinator has been without a session or activity for as long as the rule says.
    pub(crate) fn inactive(&self, case: &Case) -> bool {
        self.counting(Counted::Inactive, case)
            .and_then(|counting| long_enough(counting, case))
            .is_some_and(|from| case.on >= from)
    }

    /// Which half of what a replacement needs is missing.
    fn inadmissible(&self, case: &Case) -> Option<Step<'r>> {
        let counting = self.counting(Counted::Inactive, case)?;
        let from = long_enough(counting, case);
        Some(Step::Inadmissible {
            years: counting.years.unwrap_or(0),
            since: case.inactive_since,
            from,
            waited: from.is_some_and(|from| case.on >= from),
            willing: case.candidate_willing,
            cites: &counting.cites,
        })
    }

    pub(crate) fn refuse(
        &self,
        own: &[&'r Power],
        others: &[&'r Power],
        case: &Case,
        decision: &mut Decision<'r>,
    ) {
        let unmet: Vec<&'r Power> = own
            .iter()
            .copied()
            .filter(|power| self.unmet(power.condition, case).is_some())
            .collect();
        for power in own {
            decision.because.extend(self.clauses(&power.cites));
        }
        if unmet
            .iter()
            .any(|power| power.condition == Some(Condition::CoordinatorInactive))
        {
            decision.outcome = Outcome::NotAdmissible;
            decision.steps.extend(self.inadmissible(case));
            return;
        }
        // Whose it is: the body that may always decide it, or, if none may, the one that may under a condition.
        let always: Vec<&Power> = others
            .iter()
            .copied()
            .filter(|power| power.condition.is_none())
            .collect();
        let theirs = if always.is_empty() {
            others.to_vec()
        } else {
            always
        };
        let mut cites: Vec<&'r Clause> = Vec::new();
        for power in &theirs {
            self.note(&power.reading);
            cites.extend(self.clauses(&power.cites));
        }
        decision.because.extend(&cites);
        let mut bodies: Vec<&str> = theirs.iter().map(|power| power.body.as_str()).collect();
        bodies.dedup();
        decision.outcome = Outcome::NotCompetent;
        decision.steps.push(Step::Elsewhere { bodies, cites, unmet });
        let delegates = |power: &&Power| {
            power.body == case.body
                && power.condition == Some(Condition::NoAssemblyThatYear)
                && lasts(power.from, power.until, case.on)
                && self.holds(&power.reading)
        };
        if let Some(delegation) = self.rules.powers.iter().find(delegates)
            && !delegation.matters.contains(&case.matter)
        {
            let cites: Vec<&Clause> = self.clauses(&delegation.cites).collect();
            decision.because.extend(&cites);
            decision.steps.push(Step::NotDelegated { cites });
        }
    }
}

/// The first day on which the coordinator has been inactive for long enough.
fn long_enough(counting: &Counting, case: &Case) -> Option<jiff::civil::Date> {
    let years = jiff::Span::new().years(counting.years.unwrap_or(0));
    let passed = case.inactive_since?.checked_add(years).ok()?;
    match counting.r#as {
        CountAs::MoreThan => passed.tomorrow().ok(),
        _ => Some(passed),
    }
}
