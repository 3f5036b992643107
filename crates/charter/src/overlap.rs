//! The second half of the proof: no two rules answer the same question on the same day, and none is without use.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::check::Checking;
use crate::rules::{Measure, Reading, lasts};

impl Checking<'_> {
    /// Under the settled readings exactly one rule answers each question on each day on which any does.
    pub(crate) fn no_two_rules_answer_the_same(&mut self) {
        let rules = self.rules;
        let settled = |reading: &Option<Reading>| {
            reading.as_ref().is_none_or(|r| {
                rules
                    .interpretations
                    .get(&r.interpretation)
                    .is_some_and(|i| i.settled == r.reading)
            })
        };
        let mut seen: BTreeMap<String, Vec<(String, Date, Option<Date>)>> = BTreeMap::new();
        for power in rules.powers.iter().filter(|power| settled(&power.reading)) {
            for matter in &power.matters {
                let key = format!("{matter} before {} ({:?})", power.body, power.condition);
                seen.entry(key)
                    .or_default()
                    .push((format!("power {}", power.id), power.from, power.until));
            }
        }
        for right in rules.rights.iter().filter(|right| settled(&right.reading)) {
            let key = format!("{} of {}", right.right, right.kind);
            seen.entry(key)
                .or_default()
                .push((format!("right {}", right.id), right.from, right.until));
        }
        for counting in rules
            .counting
            .iter()
            .filter(|counting| settled(&counting.reading))
        {
            let key = format!("counting of {:?}", counting.what);
            seen.entry(key).or_default().push((
                format!("counting {}", counting.id),
                counting.from,
                counting.until,
            ));
        }
        for (question, answers) in seen {
            for (place, (entry, from, until)) in answers.iter().enumerate() {
                for (other, other_from, other_until) in answers.iter().skip(place + 1) {
                    if lasts(*from, *until, *other_from) || lasts(*other_from, *other_until, *from) {
                        let message = format!(
                            "answers {question} together with {other}; let one end before the other begins"
                        );
                        self.fault(entry.clone(), "from", message);
                    }
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
