//! Words and numbers of rules that stand in a closed set: a slip in one of them would make a rule mean nothing.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::check::Checking;
use crate::may::RIGHTS;
use crate::rules::{Compare, Condition, Counted, Measure};
use crate::standing::DutyKind;

/// Of whom a body is made up.
const COMPOSED: [&str; 3] = ["heads", "officials", "dispatched"];
const RANKS: [&str; 5] = ["head", "deputy-head", "bureau", "division", "bureau-or-division"];
const PROVISIONS: [&str; 7] = [
    "activity",
    "membership",
    "body",
    "duty",
    "cost",
    "supporting",
    "language",
];
/// Who may owe or pay something, beside bodies, holders of offices and kinds of member.
const ACTORS: [&str; 5] = ["association", "member", "host", "proposer", "member-of-the-seat"];

impl Checking<'_> {
    fn known(&mut self, entry: &str, key: &str, word: &str, known: &[&str]) {
        if !known.contains(&word) {
            let message = format!("{word:?} is not known; choose one of {}", known.join(", "));
            self.fault(entry.to_owned(), key, message);
        }
    }

    fn bodies(&self) -> Vec<&str> {
        let bodies: BTreeSet<&str> = self
            .rules
            .body_rules
            .iter()
            .map(|rule| rule.body.as_str())
            .collect();
        bodies.into_iter().collect()
    }

    /// Whoever decides is a body with rules of its own, and whoever has rules decides, owes or is spoken of.
    pub(crate) fn bodies_are_known(&mut self) {
        let rules = self.rules;
        let bodies: Vec<String> = self.bodies().into_iter().map(str::to_owned).collect();
        let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
        for power in &rules.powers {
            self.known(&format!("power {}", power.id), "body", &power.body, &bodies);
        }
        for body in &rules.body_rules {
            let named = rules.powers.iter().any(|power| power.body == body.body)
                || rules.duties.iter().any(|duty| duty.who == body.body)
                || rules
                    .provisions
                    .iter()
                    .any(|provision| provision.who == body.body);
            if !named {
                let message = format!(
                    "no power, duty or provision speaks of {:?}; write it as they do, or take it out",
                    body.body
                );
                self.fault(format!("body {}", body.id), "body", message);
            }
        }
    }

    pub(crate) fn words_are_known(&mut self) {
        let rules = self.rules;
        let own: Vec<String> = {
            let offices = rules.offices.iter().map(|office| office.id.clone());
            let kinds = rules.rights.iter().map(|right| right.kind.clone());
            let bodies = rules.body_rules.iter().map(|rule| rule.body.clone());
            let all: BTreeSet<String> = bodies.chain(offices).chain(kinds).collect();
            all.into_iter().chain(ACTORS.map(str::to_owned)).collect()
        };
        let actors: Vec<&str> = own.iter().map(String::as_str).collect();
        let bodies: Vec<&str> = rules.body_rules.iter().map(|rule| rule.body.as_str()).collect();
        for body in &rules.body_rules {
            let entry = format!("body {}", body.id);
            self.known(&entry, "composed_of", &body.composed_of, &COMPOSED);
            if let Some(rank) = &body.rank {
                self.known(&entry, "rank", rank, &RANKS);
            }
            for (key, word) in [
                ("convened_by", &body.convened_by),
                ("presided_by", &body.presided_by),
            ] {
                if let Some(word) = word {
                    self.known(&entry, key, word, &actors);
                }
            }
        }
        for duty in &rules.duties {
            let entry = format!("duty {}", duty.id);
            self.known(&entry, "who", &duty.who, &actors);
            if let Some(before) = &duty.before {
                self.known(&entry, "before", before, &bodies);
            }
        }
        for provision in &rules.provisions {
            let entry = format!("provision {}", provision.id);
            self.known(&entry, "kind", &provision.kind, &PROVISIONS);
            self.known(&entry, "who", &provision.who, &actors);
        }
        for restriction in &rules.restrictions {
            let entry = format!("restriction {}", restriction.id);
            if restriction.rights.is_empty() {
                self.fault(
                    entry.clone(),
                    "rights",
                    "is empty; name what is taken away".to_owned(),
                );
            }
            for right in &restriction.rights {
                self.known(&entry, "rights", right, &RIGHTS);
            }
        }
        for right in &rules.rights {
            self.known(&format!("right {}", right.id), "right", &right.right, &RIGHTS);
        }
    }

    /// Every kind of member has an answer for every right.
    pub(crate) fn rights_are_whole(&mut self) {
        let rules = self.rules;
        let mut seen = BTreeSet::new();
        for right in &rules.rights {
            if !seen.insert(&right.kind) {
                continue;
            }
            let has = |word: &&&str| {
                rules
                    .rights
                    .iter()
                    .any(|other| other.kind == right.kind && other.right == **word)
            };
            let missing: Vec<&str> = RIGHTS.iter().filter(|word| !has(word)).copied().collect();
            if !missing.is_empty() {
                let message = format!(
                    "nothing says of kind {:?} whether it may {}; correct the kind, or write a [[right]] for each",
                    right.kind,
                    missing.join(", ")
                );
                self.fault(format!("right {}", right.id), "kind", message);
            }
        }
    }

    fn years(&mut self, entry: &str, key: &str, years: Option<i16>, needed: bool) {
        let message = match years {
            None if needed => "is missing; write how many years",
            Some(years) if years < 1 => "is no span of time; write 1 or more",
            _ => return,
        };
        self.fault(entry.to_owned(), key, message.to_owned());
    }

    /// Numbers that make sense of the rule that has them.
    pub(crate) fn numbers_can_be(&mut self) {
        let rules = self.rules;
        for counting in &rules.counting {
            let entry = format!("counting {}", counting.id);
            self.years(
                &entry,
                "years",
                counting.years,
                counting.what == Counted::Inactive,
            );
        }
        for body in &rules.body_rules {
            self.years(
                &format!("body {}", body.id),
                "every_years",
                body.every_years,
                false,
            );
        }
        for office in rules.offices.iter().filter(|office| office.at_most == 0) {
            self.fault(
                format!("office {}", office.id),
                "at_most",
                "is 0, so nobody could hold it; write 1 or more".to_owned(),
            );
        }
        for duty in &rules.duties {
            let entry = format!("duty {}", duty.id);
            self.years(&entry, "years", duty.years, duty.kind.needs_years());
            if duty.kind.needs_body() && duty.before.is_none() {
                self.fault(
                    entry.clone(),
                    "before",
                    "is missing; name the body before whose meeting it falls due".to_owned(),
                );
            }
            let month = duty.month.filter(|month| (1..=12).contains(month));
            if (duty.month.is_some() || duty.kind == DutyKind::Payment) && month.is_none() {
                self.fault(entry.clone(), "month", "is no month; write 1 to 12".to_owned());
            }
            // A leap year, so that the last day of February is one.
            let day = duty
                .day
                .is_some_and(|day| Date::new(2024, month.unwrap_or(1), day).is_ok());
            if (duty.day.is_some() || duty.month.is_some() || duty.kind == DutyKind::Payment) && !day {
                self.fault(entry, "day", "is no day of that month; write 1 to 31".to_owned());
            }
        }
        for threshold in rules.thresholds.values() {
            let entry = format!("threshold {}", threshold.id);
            let Measure { compare, .. } = threshold.quorum;
            if compare == Compare::Most {
                let message = "a quorum is a share; write compare = \"more-than\" or \"at-least\"";
                self.fault(entry.clone(), "quorum.compare", message.to_owned());
            }
            let without_candidates = rules.powers.iter().find(|power| {
                power.condition != Some(Condition::SeveralCandidates)
                    && power.by.iter().any(|by| by.threshold == threshold.id)
            });
            if let Some(power) = without_candidates.filter(|_| threshold.majority.compare == Compare::Most) {
                let message = format!(
                    "the most votes are counted among several candidates, and power {} has none; write \"more-than\" or \
                     \"at-least\"",
                    power.id
                );
                self.fault(entry, "majority.compare", message);
            }
        }
    }

    pub(crate) fn offices_use_known_words(&mut self) {
        const FILLED: [&str; 4] = ["elected", "appointed", "by-hosting", "by-office"];
        const TERMS: [&str; 4] = ["until-own-assembly", "as-the-chair", "two-years", "none"];
        let rules = self.rules;
        for office in &rules.offices {
            let entry = format!("office {}", office.id);
            for (key, word, known) in [("filled", &office.filled, FILLED), ("term", &office.term, TERMS)] {
                if !known.contains(&word.as_str()) {
                    self.fault(
                        entry.clone(),
                        key,
                        format!("{word:?} is not known; choose one of {}", known.join(", ")),
                    );
                }
            }
            for kind in &office.kinds {
                if !rules
                    .rights
                    .iter()
                    .any(|right| right.kind == *kind && right.right == "stand" && right.allowed)
                {
                    let message =
                        format!("members of kind {kind:?} never have the right to stand; take it out");
                    self.fault(entry.clone(), "kinds", message);
                }
            }
        }
    }
}
