//! The second half of the proof: no two rules answer the same question on the same day, and none is without use.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::check::Checking;
use crate::rules::{Measure, OF_THE_ASSEMBLY, Power, Reading, lasts};

/// A rule as an answer to a question.
struct Answer {
    entry: String,
    from: Date,
    until: Option<Date>,
    /// Whether nothing need follow when it ends.
    silent: bool,
}

impl Checking<'_> {
    fn settled(&self, reading: Option<&Reading>) -> bool {
        reading.is_none_or(|reading| {
            let known = self.rules.interpretations.get(&reading.interpretation);
            known.is_some_and(|interpretation| interpretation.settled == reading.reading)
        })
    }

    /// The rules that answer each question under the settled readings.
    fn answers(&self) -> BTreeMap<String, Vec<Answer>> {
        let rules = self.rules;
        let mut all: BTreeMap<String, Vec<Answer>> = BTreeMap::new();
        let mut add = |question: String, answer: Answer| all.entry(question).or_default().push(answer);
        for power in rules
            .powers
            .iter()
            .filter(|power| self.settled(power.reading.as_ref()))
        {
            for matter in &power.matters {
                let condition = power
                    .condition
                    .map_or_else(String::new, |condition| format!(" if {}", condition.word()));
                add(
                    format!("{matter} before {}{condition}", power.body),
                    Answer {
                        entry: format!("power {}", power.id),
                        from: power.from,
                        until: power.until,
                        silent: power.silent || self.clause_ends(&power.cites, power.until),
                    },
                );
            }
        }
        for right in rules
            .rights
            .iter()
            .filter(|right| self.settled(right.reading.as_ref()))
        {
            add(
                format!("{} of {}", right.right, right.kind),
                Answer {
                    entry: format!("right {}", right.id),
                    from: right.from,
                    until: right.until,
                    silent: right.silent || self.clause_ends(&right.cites, right.until),
                },
            );
        }
        for counting in rules
            .counting
            .iter()
            .filter(|counting| self.settled(counting.reading.as_ref()))
        {
            add(
                format!("counting of {}", counting.what.word()),
                Answer {
                    entry: format!("counting {}", counting.id),
                    from: counting.from,
                    until: counting.until,
                    silent: counting.silent || self.clause_ends(&counting.cites, counting.until),
                },
            );
        }
        all
    }

    /// Whether a rule ends because a clause that it cites does.
    fn clause_ends(&self, cites: &[String], until: Option<Date>) -> bool {
        let next = until.and_then(|until| until.tomorrow().ok());
        let ended = cites
            .iter()
            .filter_map(|id| self.rules.clauses.get(id))
            .filter_map(|clause| clause.ended);
        next.is_some_and(|next| ended.into_iter().any(|ended| ended == next))
    }

    /// Under the settled readings at most one rule answers each question on each day.
    pub(crate) fn no_two_rules_answer_the_same(&mut self) {
        for (question, answers) in self.answers() {
            for (place, answer) in answers.iter().enumerate() {
                for other in answers.iter().skip(place + 1) {
                    if lasts(answer.from, answer.until, other.from)
                        || lasts(other.from, other.until, answer.from)
                    {
                        let message = format!(
                            "answers {question} together with {}; let one end before the other begins",
                            other.entry
                        );
                        self.fault(answer.entry.clone(), "from", message);
                    }
                }
            }
        }
    }

    /// A question that was answered stays answered: a rule that ends is followed by another on the next day, unless its
    /// clause ends or it says itself that nothing follows.
    pub(crate) fn nothing_is_left_open(&mut self) {
        for (question, answers) in self.answers() {
            for answer in answers.iter().filter(|answer| !answer.silent) {
                let Some(next) = answer.until.and_then(|until| until.tomorrow().ok()) else {
                    continue;
                };
                if !answers.iter().any(|other| lasts(other.from, other.until, next)) {
                    let message = format!(
                        "leaves {question} without an answer from {next}; let another rule begin then, or write \
                         silent = true"
                    );
                    self.fault(answer.entry.clone(), "until", message);
                }
            }
        }
    }

    /// Where a power takes the quorum and majority of the Assembly's own, the Assembly has one for that matter whenever
    /// the power holds.
    pub(crate) fn thresholds_can_be_found(&mut self) {
        let rules = self.rules;
        let borrows = |power: &&Power| power.by.iter().any(|by| by.threshold == OF_THE_ASSEMBLY);
        for power in rules.powers.iter().filter(borrows) {
            let days = std::iter::once(power.from).chain(
                rules
                    .powers
                    .iter()
                    .flat_map(|other| {
                        [
                            Some(other.from),
                            other.until.and_then(|until| until.tomorrow().ok()),
                        ]
                    })
                    .flatten()
                    .filter(|day| lasts(power.from, power.until, *day)),
            );
            let days: BTreeSet<Date> = days.collect();
            for matter in &power.matters {
                let missing = days
                    .iter()
                    .find(|day| !rules.powers.iter().any(|whole| whole.lends(matter, **day)));
                if let Some(day) = missing {
                    let message = format!(
                        "{OF_THE_ASSEMBLY} finds no quorum and majority of {matter} on {day}: no body may always decide \
                         it then; name a threshold"
                    );
                    self.fault(format!("power {}", power.id), "by", message);
                }
            }
        }
    }

    pub(crate) fn everything_is_used(&mut self) {
        let rules = self.rules;
        let by: BTreeSet<&str> = rules
            .powers
            .iter()
            .flat_map(|power| power.by.iter().map(|by| by.threshold.as_str()))
            .collect();
        for threshold in rules.thresholds.keys().filter(|id| !by.contains(id.as_str())) {
            self.fault(
                format!("threshold {threshold}"),
                "id",
                "no power needs it; use it or take it out".to_owned(),
            );
        }
        for threshold in rules.thresholds.values() {
            let Measure { of, .. } = threshold.quorum;
            if of != crate::OfWhat::Entitled {
                let entry = format!("threshold {}", threshold.id);
                self.fault(
                    entry,
                    "quorum.of",
                    "a quorum is counted of those entitled; write of = \"entitled\"".to_owned(),
                );
            }
        }
    }
}
