//! The engine's answer in words and as JSON: sentences with the sums, in the reader's language.

use base::Lang;
use charter::{Case, Clause, Compare, Condition, Decision, Outcome, Permission, Step, Tally};
use platform::i18n::{Formats, Texts};
use schemars::JsonSchema;
use serde::Serialize;

/// What is needed to speak.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub texts: &'a Texts,
    pub formats: &'a Formats,
    pub lang: Lang,
}

/// A clause that decided, as JSON.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Cited {
    pub instrument: String,
    /// As people cite it: `9(2)`.
    pub article: String,
    pub summary: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Quorum {
    pub needed: u32,
    pub counted: u32,
    pub of: u32,
    pub met: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Majority {
    pub needed: u32,
    pub r#for: u32,
    pub of: u32,
    pub met: bool,
}

/// The answer to a case.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Answered {
    /// adopted · rejected · no-quorum · not-competent · not-admissible · no-such-power
    pub outcome: String,
    pub quorum: Option<Quorum>,
    pub majority: Option<Majority>,
    pub because: Vec<Cited>,
    /// Interpretations that were used.
    pub interpretations: Vec<String>,
    /// Those under another reading of which the outcome would differ.
    pub depends_on: Vec<String>,
    pub notes: Vec<String>,
    /// The reasoning, a sentence a step.
    pub explanation: Vec<String>,
}

/// The answer to a question about a right.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Permitted {
    pub allowed: bool,
    pub because: Vec<Cited>,
    pub interpretations: Vec<String>,
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

/// A word of the engine as it stands in data and JSON.
pub fn word(value: impl Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

impl<'a> Words<'a> {
    fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        let args: Vec<(&str, fluent_bundle::FluentValue<'_>)> = args
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        self.texts.get(self.lang, key, &args)
    }

    fn number(&self, number: u32) -> String {
        self.formats.number(self.lang, i64::from(number))
    }

    fn day(&self, day: jiff::civil::Date) -> String {
        self.formats.date(self.lang, day.into())
    }

    pub fn body(&self, id: &str) -> String {
        self.say(&format!("rule-body-{id}"), &[])
    }

    fn cites<'c>(&self, clauses: impl Iterator<Item = &'c Clause>) -> String {
        clauses
            .map(|clause| clause.cite.clone())
            .collect::<Vec<_>>()
            .join(", ")
    }

    pub fn cited(&self, clause: &Clause) -> Cited {
        Cited {
            instrument: clause.instrument.clone(),
            article: clause.cite.clone(),
            summary: clause.summary.best(self.lang).0.to_owned(),
        }
    }

    /// The answer as it is given to people and programs.
    pub fn answered(&self, rules: &charter::Rules, case: &Case, decision: &Decision<'_>) -> Answered {
        let tally = |tally: Tally| Quorum {
            needed: tally.needed,
            counted: tally.counted,
            of: tally.of,
            met: tally.met,
        };
        let (notes, steps): (Vec<&Step<'_>>, Vec<&Step<'_>>) = decision
            .steps
            .iter()
            .partition(|step| matches!(step, Step::EarlierWording { .. } | Step::WrittenSetAside { .. }));
        Answered {
            outcome: word(decision.outcome),
            quorum: decision.quorum.map(tally),
            majority: decision.majority.map(|m| Majority {
                needed: m.needed,
                r#for: m.counted,
                of: m.of,
                met: m.met,
            }),
            because: decision.because.iter().map(|clause| self.cited(clause)).collect(),
            interpretations: owned(&decision.interpretations),
            depends_on: owned(&decision.depends_on),
            notes: notes
                .into_iter()
                .flat_map(|step| self.step(rules, case, step))
                .collect(),
            explanation: steps
                .into_iter()
                .flat_map(|step| self.step(rules, case, step))
                .chain([self.result(decision)])
                .collect(),
        }
    }

    pub fn permitted(&self, permission: &Permission<'_>) -> Permitted {
        Permitted {
            allowed: permission.allowed,
            because: permission
                .because
                .iter()
                .map(|clause| self.cited(clause))
                .collect(),
            interpretations: owned(&permission.interpretations),
        }
    }

    pub fn outcome(&self, outcome: Outcome) -> String {
        self.say(&format!("rule-outcome-{}", word(outcome)), &[])
    }

    fn result(&self, decision: &Decision<'_>) -> String {
        if decision.depends_on.is_empty() {
            self.say("rule-holds", &[])
        } else {
            self.say("rule-depends", &[("ids", decision.depends_on.join(", "))])
        }
    }

    fn condition(&self, condition: Option<Condition>) -> &'static str {
        match condition {
            None => "",
            Some(Condition::NoAssemblyThatYear) => "-no-assembly-that-year",
            Some(Condition::Entrusted) => "-entrusted",
            Some(Condition::CoordinatorInactive) => "-coordinator-inactive",
            Some(Condition::SeveralCandidates) => "-several-candidates",
        }
    }

    fn step(&self, rules: &charter::Rules, case: &Case, step: &Step<'_>) -> Vec<String> {
        let cites = |ids: &[String]| self.cites(ids.iter().filter_map(|id| rules.clauses.get(id)));
        let one = |text: String| vec![text];
        match step {
            Step::Competent { power } => {
                let body = ("body", self.body(&power.body));
                let key = if power.cites.is_empty() {
                    "rule-competent-by-practice".to_owned()
                } else {
                    format!("rule-competent{}", self.condition(power.condition))
                };
                one(self.say(
                    &key,
                    &[
                        body,
                        ("cites", cites(&power.cites)),
                        ("year", case.on.year().to_string()),
                    ],
                ))
            }
            Step::Elsewhere { bodies, unmet } => self.elsewhere(case, bodies, unmet),
            Step::NotDelegated { cites } => one(self.say(
                "rule-not-delegated",
                &[("cites", self.cites(cites.iter().copied()))],
            )),
            Step::Absent { clause } => one(match clause {
                Some(clause) => self.say(
                    "rule-absent",
                    &[
                        ("date", self.day(case.on)),
                        ("cites", clause.cite.clone()),
                        ("introduced", self.day(clause.introduced)),
                    ],
                ),
                None => self.say("rule-absent-no-clause", &[("date", self.day(case.on))]),
            }),
            Step::Inadmissible { years, .. } => {
                one(self.say("rule-inadmissible", &[("years", years.to_string())]))
            }
            Step::WrittenCounted { votes, cites: ids } => one(self.say(
                "rule-written-counted",
                &[("votes", self.number(*votes)), ("cites", cites(ids))],
            )),
            Step::WrittenSetAside { votes } => one(self.say(
                "rule-written-set-aside",
                &[("votes", self.number(*votes)), ("date", self.day(case.on))],
            )),
            Step::Quorum {
                tally,
                measure,
                cites: ids,
            } => one(self.count("quorum", *tally, *measure, &cites(ids))),
            Step::Majority {
                tally,
                measure,
                cites: ids,
            } => one(self.count("majority", *tally, *measure, &cites(ids))),
            Step::EarlierWording { clause } => {
                one(self.say("rule-earlier-wording", &[("cites", clause.cite.clone())]))
            }
        }
    }

    /// Whose the matter is, and what is missing for this body to have it.
    fn elsewhere(&self, case: &Case, bodies: &[&str], unmet: &[Condition]) -> Vec<String> {
        let own = ("body", self.body(&case.body));
        let theirs = bodies
            .iter()
            .map(|body| self.body(body))
            .collect::<Vec<_>>()
            .join(", ");
        let mut said = vec![self.say("rule-elsewhere", &[own, ("bodies", theirs)])];
        for condition in unmet {
            let key = format!("rule-unmet{}", self.condition(Some(*condition)));
            said.push(self.say(&key, &[("year", case.on.year().to_string())]));
        }
        said
    }

    /// A sum as a sentence: what was counted, of how many, how much is needed, and whether it is there.
    fn count(&self, what: &str, tally: Tally, measure: charter::Measure, cites: &str) -> String {
        let compare = match measure.compare {
            Compare::MoreThan => "more-than",
            Compare::AtLeast => "at-least",
            Compare::Most => "most",
        };
        let met = if tally.met { "met" } else { "missed" };
        self.say(
            &format!("rule-{what}-{compare}-{met}"),
            &[
                ("counted", self.number(tally.counted)),
                ("of", self.number(tally.of)),
                ("needed", self.number(tally.needed)),
                ("share", measure.share.to_string()),
                ("cites", cites.to_owned()),
            ],
        )
    }
}
