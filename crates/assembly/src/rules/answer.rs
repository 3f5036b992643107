//! The engine's answer in words and as JSON: sentences with the sums, in the reader's language.

use base::{Lang, PartialDate};
use charter::{Case, Clause, Compare, Condition, Decision, Outcome, Permission, Step, Tally};
use jiff::civil::Date;
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
    /// Those with a reading under which no answer is given.
    pub unanswered: Vec<String>,
    pub notes: Vec<String>,
    /// The reasoning, a sentence a step.
    pub explanation: Vec<String>,
}

/// The answer to a question about a right.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Permitted {
    pub allowed: bool,
    /// In one sentence, where no rule speaks yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    pub because: Vec<Cited>,
    pub interpretations: Vec<String>,
    /// The day on which the first rule on this right comes, if none has come yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_before: Option<PartialDate>,
    /// The day from which a restriction takes this right away, if none does yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unrestricted_before: Option<PartialDate>,
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
    pub(super) fn say(&self, key: &str, args: &[(&str, String)]) -> String {
        let args: Vec<(&str, fluent_bundle::FluentValue<'_>)> = args
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        self.texts.get(self.lang, key, &args)
    }

    /// What stands between the items of a list.
    pub(super) fn comma(&self) -> String {
        self.say("list-comma", &[])
    }

    fn number(&self, number: u32) -> String {
        self.formats.number(self.lang, i64::from(number))
    }

    fn day(&self, day: Date) -> String {
        self.formats.date(self.lang, day.into())
    }

    pub fn body(&self, id: &str) -> String {
        self.say(&format!("rule-body-{id}"), &[])
    }

    /// A clause as people cite it: with its instrument, where that is not the charter.
    pub fn cite(&self, clause: &Clause) -> String {
        let own = format!("cite-{}", clause.cite);
        let cite = match self.texts.has(self.lang, &own) {
            true => self.say(&own, &[("article", String::new())]),
            false => clause.cite.clone(),
        };
        let key = format!("rule-cite-{}", clause.instrument);
        match self.texts.has(self.lang, &key) {
            true => self.say(&key, &[("cite", cite)]),
            false => cite,
        }
    }

    pub(super) fn cites<'c>(&self, clauses: impl Iterator<Item = &'c Clause>) -> String {
        let mut cites: Vec<String> = Vec::new();
        for cite in clauses.map(|clause| self.cite(clause)) {
            if !cites.contains(&cite) {
                cites.push(cite);
            }
        }
        cites.join(&self.comma())
    }

    pub fn cited(&self, clause: &Clause, on: Date) -> Cited {
        Cited {
            instrument: clause.instrument.clone(),
            article: clause.cite.clone(),
            summary: clause.summary_on(on).best(self.lang).0.to_owned(),
        }
    }

    fn all_cited(&self, clauses: &[&Clause], on: Date) -> Vec<Cited> {
        clauses.iter().map(|clause| self.cited(clause, on)).collect()
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
            because: self.all_cited(&decision.because, case.on),
            interpretations: owned(&decision.interpretations),
            depends_on: owned(&decision.depends_on),
            unanswered: owned(&decision.unanswered),
            notes: notes
                .into_iter()
                .flat_map(|step| self.step(rules, case, step))
                .collect(),
            explanation: steps
                .into_iter()
                .flat_map(|step| self.step(rules, case, step))
                .chain(self.result(decision))
                .collect(),
        }
    }

    pub fn permitted(&self, permission: &Permission<'_>, on: Date) -> Permitted {
        Permitted {
            allowed: permission.allowed,
            because: self.all_cited(&permission.because, on),
            interpretations: owned(&permission.interpretations),
            why: self.why(permission),
            not_before: permission.not_before.map(PartialDate::from),
            unrestricted_before: permission.unrestricted_before.map(PartialDate::from),
        }
    }

    /// Why a right is as it is where no rule speaks yet: which clause brings the right, or a restriction, and when.
    pub fn why(&self, permission: &Permission<'_>) -> Option<String> {
        let (key, day) = match (permission.not_before, permission.unrestricted_before) {
            (Some(day), _) => ("rights-not-before", day),
            (None, Some(day)) => ("rights-unrestricted-before", day),
            (None, None) => return None,
        };
        Some(self.say(key, &[("date", self.day(day))]))
    }

    pub fn outcome(&self, outcome: Outcome) -> String {
        self.say(&format!("rule-outcome-{}", word(outcome)), &[])
    }

    /// Whether the outcome hangs on a reading: what differs, and what is left without an answer.
    fn result(&self, decision: &Decision<'_>) -> Vec<String> {
        let ids = |ids: &[&str]| [("ids", ids.join(&self.comma()))];
        let unanswered = ids(&decision.unanswered);
        match (decision.depends_on.is_empty(), decision.unanswered.is_empty()) {
            (true, true) => vec![self.say("rule-holds", &[])],
            (true, false) => vec![self.say("rule-holds-answered", &unanswered)],
            (false, true) => vec![self.say("rule-depends", &ids(&decision.depends_on))],
            (false, false) => vec![
                self.say("rule-depends", &ids(&decision.depends_on)),
                self.say("rule-unanswered", &unanswered),
            ],
        }
    }

    fn condition(&self, condition: Option<Condition>) -> String {
        condition.map_or_else(String::new, |condition| format!("-{}", condition.word()))
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
            Step::Elsewhere { bodies, cites, unmet } => self.elsewhere(rules, case, bodies, cites, unmet),
            Step::NotDelegated { cites } => one(self.say(
                "rule-not-delegated",
                &[("cites", self.cites(cites.iter().copied()))],
            )),
            Step::Absent { clause } => one(match clause {
                Some(clause) => self.say(
                    "rule-absent",
                    &[
                        ("date", self.day(case.on)),
                        ("cites", self.cite(clause)),
                        ("introduced", self.day(clause.introduced)),
                    ],
                ),
                None => self.say("rule-absent-no-clause", &[("date", self.day(case.on))]),
            }),
            Step::Inadmissible { .. } => self.inadmissible(rules, step),
            Step::Restricted {
                members,
                outside,
                cites: ids,
            } => one(self.restricted(case, *members, *outside, &cites(ids))),
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
                one(self.say("rule-earlier-wording", &[("cites", self.cite(clause))]))
            }
        }
    }

    /// How members whose vote is restricted are counted.
    fn restricted(&self, case: &Case, members: u32, outside: bool, cites: &str) -> String {
        let key = match (cites.is_empty(), outside) {
            (true, _) => "rule-restricted-none",
            (false, true) => "rule-restricted-outside",
            (false, false) => "rule-restricted-inside",
        };
        self.say(
            key,
            &[
                ("members", self.number(members)),
                ("cites", cites.to_owned()),
                ("date", self.day(case.on)),
            ],
        )
    }

    /// What a replacement needs, and which half of it is missing.
    fn inadmissible(&self, rules: &charter::Rules, step: &Step<'_>) -> Vec<String> {
        let Step::Inadmissible {
            years,
            since,
            from,
            waited,
            willing,
            cites,
        } = step
        else {
            return Vec::new();
        };
        let years = ("years", years.to_string());
        let cites = self.cites(cites.iter().filter_map(|id| rules.clauses.get(id)));
        let mut said = vec![self.say("rule-inadmissible", &[years.clone(), ("cites", cites)])];
        match (since, from) {
            (Some(since), Some(from)) if !waited => said.push(self.say(
                "rule-inadmissible-early",
                &[years, ("since", self.day(*since)), ("from", self.day(*from))],
            )),
            (Some(_), _) => {}
            (None, _) => said.push(self.say("rule-inadmissible-unknown", &[])),
        }
        match willing {
            Some(true) => {}
            Some(false) => said.push(self.say("rule-inadmissible-unwilling", &[])),
            None => said.push(self.say("rule-inadmissible-willing-unknown", &[])),
        }
        said
    }

    /// Whose the matter is and under which article, and what is missing for this body to have it.
    fn elsewhere(
        &self,
        rules: &charter::Rules,
        case: &Case,
        bodies: &[&str],
        cites: &[&Clause],
        unmet: &[&charter::Power],
    ) -> Vec<String> {
        let theirs: Vec<String> = bodies.iter().map(|body| self.body(body)).collect();
        let key = if cites.is_empty() {
            "rule-elsewhere-by-practice"
        } else {
            "rule-elsewhere"
        };
        let mut said = vec![self.say(
            key,
            &[
                ("body", self.body(&case.body)),
                ("bodies", theirs.join(&self.comma())),
                ("cites", self.cites(cites.iter().copied())),
            ],
        )];
        for power in unmet {
            let key = format!("rule-unmet{}", self.condition(power.condition));
            let own = power.cites.iter().filter_map(|id| rules.clauses.get(id));
            let cites = ("cites", self.cites(own));
            said.push(self.say(&key, &[("year", case.on.year().to_string()), cites]));
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
