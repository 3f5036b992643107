//! Counting: who is there, how many are in favour, of how many, and whether that is enough.

use jiff::civil::Date;

use crate::case::{Case, Votes};
use crate::decide::{Decision, Outcome, Step, Tally, View};
use crate::rules::{Compare, CountAs, Counted, Measure, OF_THE_ASSEMBLY, OfWhat, Power, Threshold};

impl<'r> View<'r, '_> {
    /// The threshold that a power names, under the readings in force here, with the power whose it is: its own, or that
    /// of the body that may always decide the matter.
    pub(crate) fn threshold(
        &self,
        power: &'r Power,
        matter: &str,
        on: Date,
    ) -> Option<(&'r Threshold, &'r Power)> {
        let mut found = None;
        for by in &power.by {
            self.note(&by.reading);
            if found.is_some() || !self.holds(&by.reading) {
                continue;
            }
            found = match by.threshold.as_str() {
                OF_THE_ASSEMBLY => {
                    let lends = |other: &&'r Power| other.lends(matter, on) && self.holds(&other.reading);
                    self.rules
                        .powers
                        .iter()
                        .find(lends)
                        .and_then(|whole| self.threshold(whole, matter, on))
                }
                id => self.rules.thresholds.get(id).map(|own| (own, power)),
            };
        }
        found
    }

    pub(crate) fn count(&self, power: &'r Power, case: &Case, decision: &mut Decision<'r>) {
        decision.steps.push(Step::Competent { power });
        decision.because.extend(self.clauses(&power.cites));
        let Some((threshold, whose)) = self.threshold(power, &case.matter, case.on) else {
            return;
        };
        decision.because.extend(self.clauses(&whose.cites));
        decision.because.extend(self.clauses(&threshold.cites));
        decision.because.extend(self.clauses(&threshold.quorum_cites));
        // Where no clause says how much it takes, the power's own is the reason.
        let or = |cites: &'r [String], otherwise: &'r [String]| match cites.is_empty() {
            true => otherwise,
            false => cites,
        };
        let cites = or(&threshold.cites, &power.cites);

        let letters = case.written.total();
        let written = if letters > 0 {
            self.counting(Counted::Written, case)
        } else {
            None
        };
        if let Some(counting) = written {
            decision.because.extend(self.clauses(&counting.cites));
            decision.steps.push(Step::WrittenCounted {
                votes: letters,
                cites: &counting.cites,
            });
        } else if letters > 0 {
            decision.steps.push(Step::WrittenSetAside { votes: letters });
        }
        let by_letter = if written.is_some() {
            case.written
        } else {
            Votes::default()
        };
        let letters_present = written.is_some_and(|counting| counting.r#as == CountAs::Present);
        let there = case.present + if letters_present { letters } else { 0 };
        let entitled = case.entitled + self.restricted_inside(case, decision);
        let in_favour = case.votes.in_favour + by_letter.in_favour;
        let against = case.votes.against + by_letter.against;
        let cast = in_favour + against + case.votes.abstain + by_letter.abstain;
        let base = |of: OfWhat| match of {
            OfWhat::Entitled => entitled,
            OfWhat::Present => match self.counting(Counted::Abstention, case) {
                Some(counting) if counting.r#as == CountAs::OutOfBase => in_favour + against,
                _ => there,
            },
            OfWhat::Cast => cast,
        };

        let quorum = measured(threshold.quorum, there, base(threshold.quorum.of));
        decision.quorum = Some(quorum);
        decision.steps.push(Step::Quorum {
            tally: quorum,
            measure: threshold.quorum,
            cites: or(&threshold.quorum_cites, cites),
        });
        if !quorum.met {
            decision.outcome = Outcome::NoQuorum;
            return;
        }
        let majority = match threshold.majority.compare {
            Compare::Most => most(&case.candidates),
            _ => measured(threshold.majority, in_favour, base(threshold.majority.of)),
        };
        decision.majority = Some(majority);
        decision.steps.push(Step::Majority {
            tally: majority,
            measure: threshold.majority,
            cites,
        });
        decision.outcome = if majority.met {
            Outcome::Adopted
        } else {
            Outcome::Rejected
        };
    }

    /// How many restricted members stand in the base all the same.
    fn restricted_inside(&self, case: &Case, decision: &mut Decision<'r>) -> u32 {
        if case.restricted == 0 {
            return 0;
        }
        let counting = self.counting(Counted::Restricted, case);
        let outside = counting.is_some_and(|counting| counting.r#as == CountAs::Outside);
        let cites: &[String] = counting.map_or(&[], |counting| &counting.cites);
        decision.because.extend(self.clauses(cites));
        decision.steps.push(Step::Restricted {
            members: case.restricted,
            outside,
            cites,
        });
        // Without a clause that restricts, they vote like any other.
        if outside { 0 } else { case.restricted }
    }
}

fn measured(measure: Measure, counted: u32, of: u32) -> Tally {
    let more_than = measure.compare == Compare::MoreThan;
    let met = if more_than {
        measure.share.exceeded_by(counted, of)
    } else {
        measure.share.reached_by(counted, of)
    };
    Tally {
        needed: measure.share.needed(of, more_than),
        counted,
        of,
        met,
    }
}

/// The most votes, if one candidate alone has them.
fn most(candidates: &[u32]) -> Tally {
    let best = candidates.iter().copied().max().unwrap_or(0);
    let second = {
        let mut sorted = candidates.to_vec();
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        sorted.get(1).copied().unwrap_or(0)
    };
    Tally {
        needed: second + 1,
        counted: best,
        of: candidates.iter().sum(),
        met: best > second,
    }
}
