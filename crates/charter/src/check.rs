//! The proof that instruments and rules fit: a list of small checks, all of which are made, whatever the others find.

use std::collections::{BTreeMap, BTreeSet};

use base::{Lang, Localized};
use jiff::civil::Date;

use crate::fault::Fault;
use crate::rules::{OF_THE_ASSEMBLY, Reading, Rules};

/// Every check of rules that could be read, each small and by itself.
pub fn check(rules: &Rules) -> Vec<Fault> {
    let mut checking = Checking {
        rules,
        faults: Vec::new(),
    };
    checking.there_are_rules();
    checking.ids_stand_once();
    checking.interpretations_are_settled();
    checking.texts_are_complete();
    checking.clauses_fit_their_instruments();
    checking.powers_hold_together();
    checking.bodies_are_known();
    checking.offices_use_known_words();
    checking.words_are_known();
    checking.numbers_can_be();
    checking.rights_are_whole();
    checking.what_rules_cite_is_in_force();
    checking.no_two_rules_answer_the_same();
    checking.nothing_is_left_open();
    checking.thresholds_can_be_found();
    checking.everything_is_used();
    checking.faults
}

/// What every dated rule has.
struct Dated<'r> {
    label: String,
    cites: &'r [String],
    from: Date,
    until: Option<Date>,
    reading: Option<&'r Reading>,
}

pub(crate) struct Checking<'r> {
    pub(crate) rules: &'r Rules,
    faults: Vec<Fault>,
}

impl<'r> Checking<'r> {
    pub(crate) fn fault(&mut self, entry: String, key: &str, message: String) {
        self.faults.push(Fault {
            file: "rules".to_owned(),
            entry,
            key: key.to_owned(),
            message,
        });
    }

    /// Every dated rule.
    fn dated(&self) -> Vec<Dated<'r>> {
        let rules = self.rules;
        let of = |kind: &str, id: &str, cites: &'r [String], from: Date| Dated {
            label: format!("{kind} {id}"),
            cites,
            from,
            until: None,
            reading: None,
        };
        let mut all: Vec<Dated<'r>> = Vec::new();
        all.extend(rules.powers.iter().map(|r| Dated {
            until: r.until,
            reading: r.reading.as_ref(),
            ..of("power", &r.id, &r.cites, r.from)
        }));
        all.extend(rules.counting.iter().map(|r| Dated {
            until: r.until,
            reading: r.reading.as_ref(),
            ..of("counting", &r.id, &r.cites, r.from)
        }));
        all.extend(rules.rights.iter().map(|r| Dated {
            until: r.until,
            reading: r.reading.as_ref(),
            ..of("right", &r.id, &r.cites, r.from)
        }));
        all.extend(rules.restrictions.iter().map(|r| Dated {
            reading: r.reading.as_ref(),
            ..of("restriction", &r.id, &r.cites, r.from)
        }));
        all.extend(
            rules
                .body_rules
                .iter()
                .map(|r| of("body", &r.id, &r.cites, r.from)),
        );
        all.extend(
            rules
                .offices
                .iter()
                .map(|r| of("office", &r.id, &r.cites, r.from)),
        );
        all.extend(rules.duties.iter().map(|r| of("duty", &r.id, &r.cites, r.from)));
        all.extend(
            rules
                .provisions
                .iter()
                .map(|r| of("provision", &r.id, &r.cites, r.from)),
        );
        all
    }

    fn there_are_rules(&mut self) {
        let rules = self.rules;
        let needed = [
            (rules.clauses.is_empty(), "instruments", "clause"),
            (rules.matters.is_empty(), "rules", "matter"),
            (rules.powers.is_empty(), "rules", "power"),
            (rules.rights.is_empty(), "rules", "right"),
        ];
        for (_, folder, kind) in needed.into_iter().filter(|(missing, ..)| *missing) {
            self.faults.push(Fault {
                file: folder.to_owned(),
                entry: String::new(),
                key: kind.to_owned(),
                message: format!("none is there; write [[{kind}]] in a file of the folder {folder}"),
            });
        }
    }

    fn ids_stand_once(&mut self) {
        let mut seen = BTreeSet::new();
        for Dated { label, .. } in self.dated() {
            if !seen.insert(label.clone()) {
                self.fault(
                    label,
                    "id",
                    "stands twice; give one of the two another id".to_owned(),
                );
            }
        }
    }

    fn interpretations_are_settled(&mut self) {
        for interpretation in self.rules.interpretations.values() {
            let entry = format!("interpretation {}", interpretation.id);
            if !interpretation
                .reading
                .iter()
                .any(|reading| reading.id == interpretation.settled)
            {
                let known: Vec<&str> = interpretation
                    .reading
                    .iter()
                    .map(|reading| reading.id.as_str())
                    .collect();
                let message = format!(
                    "{:?} is none of its readings; choose one of {}",
                    interpretation.settled,
                    known.join(", ")
                );
                self.fault(entry.clone(), "settled", message);
            }
            for clause in &interpretation.about {
                if !self.rules.clauses.contains_key(clause) {
                    self.fault(
                        entry.clone(),
                        "about",
                        format!("there is no clause {clause:?}; name one of the instruments'"),
                    );
                }
            }
        }
    }

    fn texts_are_complete(&mut self) {
        let rules = self.rules;
        let mut texts: Vec<(String, &str, &Localized)> = Vec::new();
        for instrument in rules.instruments.values() {
            let entry = format!("instrument {}", instrument.id);
            texts.push((entry.clone(), "name", &instrument.name));
            texts.push((entry, "summary", &instrument.summary));
        }
        for clause in rules.clauses.values() {
            texts.push((format!("clause {}", clause.id), "title", &clause.title));
            texts.push((format!("clause {}", clause.id), "summary", &clause.summary));
        }
        for interpretation in rules.interpretations.values() {
            let entry = format!("interpretation {}", interpretation.id);
            texts.push((entry.clone(), "question", &interpretation.question));
            texts.push((entry.clone(), "reason", &interpretation.reason));
            texts.extend(
                interpretation
                    .reading
                    .iter()
                    .map(|reading| (entry.clone(), "reading", &reading.text)),
            );
        }
        texts.extend(
            rules
                .matters
                .values()
                .map(|matter| (format!("matter {}", matter.id), "title", &matter.title)),
        );
        texts.extend(
            rules
                .duties
                .iter()
                .map(|duty| (format!("duty {}", duty.id), "title", &duty.title)),
        );
        for (entry, key, text) in texts {
            let missing: Vec<&str> = Lang::ALL
                .iter()
                .filter(|lang| text.get(**lang).is_none())
                .map(|lang| lang.code())
                .collect();
            if !missing.is_empty() {
                self.fault(
                    entry,
                    key,
                    format!("is missing in {}; write it in every language", missing.join(", ")),
                );
            }
        }
    }

    fn powers_hold_together(&mut self) {
        let rules = self.rules;
        for power in &rules.powers {
            let entry = format!("power {}", power.id);
            for matter in &power.matters {
                if !rules.matters.contains_key(matter) {
                    self.fault(
                        entry.clone(),
                        "matters",
                        format!("there is no matter {matter:?}; write a [[matter]] for it"),
                    );
                }
            }
            if power.matters.is_empty() {
                self.fault(
                    entry.clone(),
                    "matters",
                    "is empty; name the matters that may be decided, or take the power out".to_owned(),
                );
            }
            if power.by.is_empty() {
                self.fault(
                    entry.clone(),
                    "by",
                    "says nothing of quorum and majority; name a threshold".to_owned(),
                );
            }
            for by in &power.by {
                if by.threshold != OF_THE_ASSEMBLY && !rules.thresholds.contains_key(&by.threshold) {
                    let known: Vec<&str> = rules.thresholds.keys().map(String::as_str).collect();
                    let message = format!(
                        "there is no threshold {:?}; choose of-the-assembly, {}",
                        by.threshold,
                        known.join(", ")
                    );
                    self.fault(entry.clone(), "by", message);
                }
                self.reading(&entry, by.reading.as_ref());
            }
        }
        for Dated {
            label: entry,
            from,
            until,
            reading,
            ..
        } in self.dated()
        {
            self.reading(&entry, reading);
            if until.is_some_and(|until| until < from) {
                self.fault(
                    entry,
                    "until",
                    "lies before its beginning; change one of the two".to_owned(),
                );
            }
        }
        for matter in rules.matters.keys() {
            if !rules.powers.iter().any(|power| power.matters.contains(matter)) {
                self.fault(
                    format!("matter {matter}"),
                    "id",
                    "no body may ever decide it; write a [[power]]".to_owned(),
                );
            }
        }
    }

    fn reading(&mut self, entry: &str, reading: Option<&Reading>) {
        let Some(reading) = reading else { return };
        let known = self.rules.interpretations.get(&reading.interpretation);
        if !known.is_some_and(|of| of.reading.iter().any(|one| one.id == reading.reading)) {
            let written = String::from(reading.clone());
            self.fault(
                entry.to_owned(),
                "reading",
                format!("there is no {written:?}; write an [[interpretation]] with it"),
            );
        }
    }

    fn what_rules_cite_is_in_force(&mut self) {
        let rules = self.rules;
        let mut thresholds: BTreeMap<&str, &[String]> = BTreeMap::new();
        for threshold in rules.thresholds.values() {
            thresholds.insert(&threshold.id, &threshold.cites);
            for clause in threshold.cites.iter().chain(&threshold.quorum_cites) {
                if !rules.clauses.contains_key(clause) {
                    let entry = format!("threshold {}", threshold.id);
                    self.fault(
                        entry,
                        "cites",
                        format!("there is no clause {clause:?}; name one of the instruments'"),
                    );
                }
            }
        }
        for Dated {
            label: entry,
            cites,
            from,
            until,
            reading,
        } in self.dated()
        {
            if cites.is_empty() && reading.is_none() {
                self.fault(
                    entry.clone(),
                    "cites",
                    "rests on no clause; cite one, or name an interpretation".to_owned(),
                );
            }
            for id in cites {
                let Some(clause) = rules.clauses.get(id) else {
                    self.fault(
                        entry.clone(),
                        "cites",
                        format!("there is no clause {id:?}; name one of the instruments'"),
                    );
                    continue;
                };
                // A reading may be just about when a clause began.
                if from < clause.introduced && reading.is_none() {
                    let message = format!(
                        "begins {from}, before {} does on {}; begin then",
                        clause.cite, clause.introduced
                    );
                    self.fault(entry.clone(), "from", message);
                }
                let outlives = clause
                    .ended
                    .is_some_and(|ended| until.is_none_or(|until| until >= ended));
                if outlives {
                    self.fault(
                        entry.clone(),
                        "until",
                        format!("outlives {}; end it when the clause ends", clause.cite),
                    );
                }
            }
        }
    }
}
