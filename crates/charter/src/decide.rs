use std::cell::RefCell;

use serde::Serialize;

use crate::case::Case;
use crate::rules::{Clause, Condition, CountAs, Counted, Counting, Measure, Power, Reading, Rules, lasts};

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Adopted,
    Rejected,
    NoQuorum,
    /// Another body's, or not this year.
    NotCompetent,
    /// The body's, but what the clause asks first is not there.
    NotAdmissible,
    /// Nobody had the power that day.
    NoSuchPower,
}

/// Exact sums of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tally {
    pub needed: u32,
    pub counted: u32,
    pub of: u32,
    pub met: bool,
}

/// A step of the reasoning: what was looked at, whether it held, the numbers and the clauses. Words are made elsewhere.
#[derive(Clone, Debug)]
pub enum Step<'r> {
    /// The body has the power, under these clauses.
    Competent {
        power: &'r Power,
    },
    /// Others have it; the body only under a condition that is not met.
    Elsewhere {
        bodies: Vec<&'r str>,
        cites: Vec<&'r Clause>,
        /// The body's own powers, each under a condition that is not met.
        unmet: Vec<&'r Power>,
    },
    /// A delegation to the body there is, but of other matters.
    NotDelegated {
        cites: Vec<&'r Clause>,
    },
    /// The matter could not be decided by anybody that day; the clause came later, or was gone.
    Absent {
        clause: Option<&'r Clause>,
    },
    /// What the clause asks first is not there.
    Inadmissible {
        years: i16,
        /// The day since which the coordinator is without a session or activity, if it is told.
        since: Option<jiff::civil::Date>,
        /// The first day on which that is long enough.
        from: Option<jiff::civil::Date>,
        /// Whether it has been long enough.
        waited: bool,
        /// Whether another member is willing, if it is told.
        willing: Option<bool>,
        cites: &'r [String],
    },
    /// Members whose vote is restricted: outside the count, or, without a clause that day or under another reading, in it.
    Restricted {
        members: u32,
        outside: bool,
        cites: &'r [String],
    },
    WrittenCounted {
        votes: u32,
        cites: &'r [String],
    },
    WrittenSetAside {
        votes: u32,
    },
    Quorum {
        tally: Tally,
        measure: Measure,
        cites: &'r [String],
    },
    Majority {
        tally: Tally,
        measure: Measure,
        cites: &'r [String],
    },
    /// Only a later wording is on record.
    EarlierWording {
        clause: &'r Clause,
    },
}

/// The answer with its reasons.
#[derive(Clone, Debug)]
pub struct Decision<'r> {
    pub outcome: Outcome,
    pub quorum: Option<Tally>,
    /// `counted` are the votes in favour.
    pub majority: Option<Tally>,
    pub steps: Vec<Step<'r>>,
    /// Every clause that decided the outcome, in the order in which it was looked at.
    pub because: Vec<&'r Clause>,
    /// Interpretations that were used, by number.
    pub interpretations: Vec<&'r str>,
    /// Those under another reading of which the outcome would differ.
    pub depends_on: Vec<&'r str>,
    /// Those with a reading under which no answer is given at all.
    pub unanswered: Vec<&'r str>,
}

/// Decides a case under the settled readings, and says on which interpretations the outcome depends.
pub fn decide<'r>(rules: &'r Rules, case: &Case) -> Decision<'r> {
    let mut decision = View {
        rules,
        other: None,
        used: RefCell::default(),
    }
    .decide(case);
    let outcome = decision.outcome;
    for id in &decision.interpretations {
        let Some(interpretation) = rules.interpretations.get(*id) else {
            continue;
        };
        let (mut differs, mut silent) = (false, false);
        for reading in &interpretation.reading {
            if reading.id == interpretation.settled {
                continue;
            }
            let view = View {
                rules,
                other: Some((id, &reading.id)),
                used: RefCell::default(),
            };
            let other = view.decide(case);
            silent |= other.unanswered.contains(id);
            differs |= other.outcome != outcome;
        }
        if differs {
            decision.depends_on.push(id);
        }
        if silent && !decision.unanswered.contains(id) {
            decision.unanswered.push(id);
        }
    }
    decision
}

/// The outcome alone, under the settled readings.
pub fn outcome(rules: &Rules, case: &Case) -> Outcome {
    View {
        rules,
        other: None,
        used: RefCell::default(),
    }
    .decide(case)
    .outcome
}

/// Bodies that may decide a matter on a day, each with the condition under which it may.
pub fn competent_bodies<'r>(
    rules: &'r Rules,
    matter: &str,
    on: jiff::civil::Date,
) -> Vec<(&'r str, Option<Condition>)> {
    let view = View {
        rules,
        other: None,
        used: RefCell::default(),
    };
    let powers = rules
        .powers
        .iter()
        .filter(|power| power.matters.iter().any(|m| m == matter) && view.holds(&power.reading));
    let mut bodies: Vec<_> = powers
        .filter(|power| lasts(power.from, power.until, on))
        .map(|power| (power.body.as_str(), power.condition))
        .collect();
    bodies.dedup();
    bodies
}

/// What it takes to decide a matter by a power on a day, under the settled readings.
pub fn threshold_of<'r>(
    rules: &'r Rules,
    power: &'r Power,
    matter: &str,
    on: jiff::civil::Date,
) -> Option<&'r crate::Threshold> {
    let view = View {
        rules,
        other: None,
        used: RefCell::default(),
    };
    view.threshold(power, matter, on).map(|(threshold, _)| threshold)
}

/// The rules under the settled readings, but for one.
pub(crate) struct View<'r, 'o> {
    pub(crate) rules: &'r Rules,
    pub(crate) other: Option<(&'o str, &'o str)>,
    pub(crate) used: RefCell<Vec<&'r str>>,
}

impl<'r> View<'r, '_> {
    /// Whether a rule that belongs to a reading holds here.
    pub(crate) fn holds(&self, reading: &Option<Reading>) -> bool {
        let Some(reading) = reading else { return true };
        match self.other {
            Some((id, other)) if id == reading.interpretation => other == reading.reading,
            _ => self
                .rules
                .interpretations
                .get(&reading.interpretation)
                .is_some_and(|i| i.settled == reading.reading),
        }
    }

    pub(crate) fn note(&self, reading: &'r Option<Reading>) {
        if let Some(reading) = reading {
            self.used.borrow_mut().push(&reading.interpretation);
        }
    }

    pub(crate) fn clauses(&self, cites: &[String]) -> impl Iterator<Item = &'r Clause> {
        let rules = self.rules;
        cites
            .iter()
            .filter_map(|id| rules.clauses.get(id))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn decide(&self, case: &Case) -> Decision<'r> {
        let mut decision = Decision {
            outcome: Outcome::NoSuchPower,
            quorum: None,
            majority: None,
            steps: Vec::new(),
            because: Vec::new(),
            interpretations: Vec::new(),
            depends_on: Vec::new(),
            unanswered: Vec::new(),
        };
        self.judge(case, &mut decision);
        let mut seen = std::collections::BTreeSet::new();
        decision.because.retain(|clause| seen.insert(&clause.id));
        let reworded: Vec<&Clause> = decision
            .because
            .iter()
            .copied()
            .filter(|clause| clause.reworded_after(case.on))
            .collect();
        if !reworded.is_empty() && decision.outcome != Outcome::NoSuchPower {
            let counting = self.counting(Counted::EarlierWording, case);
            if let Some(counting) = counting.filter(|counting| counting.r#as == CountAs::NoAnswer) {
                let reading = counting.reading.as_ref();
                decision
                    .unanswered
                    .extend(reading.map(|reading| reading.interpretation.as_str()));
            }
            decision
                .steps
                .extend(reworded.into_iter().map(|clause| Step::EarlierWording { clause }));
        }
        decision.interpretations = self.used.take();
        decision.interpretations.sort_by_key(|id| (id.len(), *id));
        decision.interpretations.dedup();
        decision
    }

    fn judge(&self, case: &Case, decision: &mut Decision<'r>) {
        let for_matter = |power: &&'r Power| power.matters.contains(&case.matter);
        let ever: Vec<&'r Power> = self.rules.powers.iter().filter(for_matter).collect();
        // A rule that is there under one reading and not under another was looked at, whether it holds or not.
        for power in ever
            .iter()
            .filter(|power| power.body == case.body && power.from <= case.on)
        {
            self.note(&power.reading);
        }
        let that_day: Vec<&'r Power> = ever
            .iter()
            .copied()
            .filter(|power| lasts(power.from, power.until, case.on) && self.holds(&power.reading))
            .collect();
        if that_day.is_empty() {
            for power in &ever {
                self.note(&power.reading);
            }
            // The clause with which the power will come: of the first power's clauses the one that came last.
            let first = ever.iter().min_by_key(|power| power.from);
            let clause =
                first.and_then(|power| self.clauses(&power.cites).max_by_key(|clause| clause.introduced));
            decision.because.extend(clause);
            decision.steps.push(Step::Absent { clause });
            return;
        }
        let (own, others): (Vec<&Power>, Vec<&Power>) =
            that_day.into_iter().partition(|power| power.body == case.body);
        let met = |power: &&&'r Power| self.unmet(power.condition, case).is_none();
        match own.iter().find(met) {
            Some(power) => self.count(power, case, decision),
            None => self.refuse(&own, &others, case, decision),
        }
    }

    /// What is missing for a condition, if anything is.
    pub(crate) fn unmet(&self, condition: Option<Condition>, case: &Case) -> Option<Condition> {
        let condition = condition?;
        let met = match condition {
            Condition::NoAssemblyThatYear => !case.assembly_years.contains(&case.on.year()),
            Condition::Entrusted => case.entrusted.contains(&case.matter),
            Condition::SeveralCandidates => case.candidates.len() > 1,
            Condition::CoordinatorInactive => self.inactive(case) && case.candidate_willing == Some(true),
        };
        (!met).then_some(condition)
    }

    pub(crate) fn counting(&self, what: Counted, case: &Case) -> Option<&'r Counting> {
        let of_day = self
            .rules
            .counting
            .iter()
            .filter(|counting| counting.what == what && lasts(counting.from, counting.until, case.on));
        let mut found = None;
        for counting in of_day {
            self.note(&counting.reading);
            if found.is_none() && self.holds(&counting.reading) {
                found = Some(counting);
            }
        }
        found
    }
}
