//! What rests on a clause, for the clause's own page.

use charter::{Interpretation, Power, Reading, Rules, threshold_of};
use jiff::civil::Date;
use platform::web::{Ask, Page};

use super::pages::words;

/// A rule that rests on a clause, in words.
pub struct Carried {
    pub text: String,
    pub path: Option<String>,
}

struct Carrying<'a> {
    rules: &'a Rules,
    page: &'a Page,
    clause: &'a str,
    on: Date,
    found: Vec<Carried>,
}

/// Every rule that a clause carries under the settled readings, and the interpretations that it leaves open.
pub fn carried(ask: &Ask, page: &Page, clause: &str) -> Vec<Carried> {
    let mut carrying = Carrying {
        rules: &ask.app.rules,
        page,
        clause,
        on: ask.on,
        found: Vec::new(),
    };
    carrying.powers(ask);
    carrying.countings();
    carrying.rights();
    carrying.bodies_and_offices();
    carrying.duties();
    carrying.provisions();
    carrying.interpretations();
    carrying.found
}

impl<'a> Carrying<'a> {
    fn add(&mut self, text: String, path: String) {
        if !self.found.iter().any(|known| known.text == text) {
            self.found.push(Carried {
                text,
                path: Some(path),
            });
        }
    }

    fn cites(&self, ids: &[String]) -> bool {
        ids.iter().any(|id| id == self.clause)
    }

    fn settled(&self, reading: Option<&Reading>) -> bool {
        reading.is_none_or(|reading| {
            let known: Option<&Interpretation> = self.rules.interpretations.get(&reading.interpretation);
            known.is_some_and(|interpretation| interpretation.settled == reading.reading)
        })
    }

    /// Whether a power rests on the clause for a matter: by itself, or by the quorum and majority that it takes.
    fn rests(&self, power: &'a Power, matter: &str) -> bool {
        let on = self.on.max(power.from);
        self.cites(&power.cites)
            || threshold_of(self.rules, power, matter, on)
                .is_some_and(|threshold| self.cites(&threshold.cites))
    }

    fn powers(&mut self, ask: &Ask) {
        let words = words(ask);
        let rules = self.rules;
        for power in &rules.powers {
            if !self.settled(power.reading.as_ref()) {
                continue;
            }
            for matter in power.matters.iter().filter_map(|id| rules.matters.get(id)) {
                if self.rests(power, &matter.id) {
                    let colon = self.page.t("colon");
                    let mut text = words.body(&power.body) + &colon + &self.page.plain(&matter.title);
                    if let Some(condition) = power.condition {
                        let when = self.page.word("rule-if-", condition.word());
                        text += &self.page.a("bracketed", "text", &when);
                    }
                    let path = format!(
                        "/may-they?body={}&matter={}&day={}",
                        power.body, matter.id, self.on
                    );
                    self.add(text, path);
                }
            }
        }
    }

    fn countings(&mut self) {
        let rules = self.rules;
        for counting in &rules.counting {
            if self.cites(&counting.cites) && self.settled(counting.reading.as_ref()) {
                let text = self.page.word("rule-carries-counting-", counting.what.word());
                let path = counting.reading.as_ref().map_or_else(
                    || "/may-they".to_owned(),
                    |reading| format!("/interpretations#{}", reading.interpretation),
                );
                self.add(text, path);
            }
        }
    }

    fn rights(&mut self) {
        let (rules, page) = (self.rules, self.page);
        for right in &rules.rights {
            if self.cites(&right.cites) && self.settled(right.reading.as_ref()) {
                let key = if right.allowed {
                    "rule-carries-right"
                } else {
                    "rule-carries-no-right"
                };
                let kind = page.word("members-kind-one-", &right.kind);
                let what = page.word("right-", &right.right);
                let text = page.args(key, &[("kind", kind.into()), ("right", what.into())]);
                self.add(text, "/rights".to_owned());
            }
        }
        for restriction in &rules.restrictions {
            if self.cites(&restriction.cites) && self.settled(restriction.reading.as_ref()) {
                let taken: Vec<String> = restriction
                    .rights
                    .iter()
                    .map(|right| page.word("right-", right))
                    .collect();
                let text = page.a(
                    "rule-carries-restriction",
                    "rights",
                    &taken.join(&page.t("list-comma")),
                );
                self.add(text, "/rights".to_owned());
            }
        }
    }

    fn bodies_and_offices(&mut self) {
        let (rules, page) = (self.rules, self.page);
        for body in &rules.body_rules {
            if self.cites(&body.cites) {
                let name = page.word("rule-word-", &body.body);
                self.add(page.a("rule-carries-body", "body", &name), "/rules".to_owned());
            }
        }
        for office in &rules.offices {
            if self.cites(&office.cites) {
                let name = page.word("rule-word-", &office.id);
                self.add(
                    page.a("rule-carries-office", "office", &name),
                    "/rules".to_owned(),
                );
            }
        }
    }

    fn duties(&mut self) {
        let (rules, page) = (self.rules, self.page);
        for duty in &rules.duties {
            if self.cites(&duty.cites) {
                let text = page.a("rule-carries-duty", "duty", &page.plain(&duty.title));
                self.add(text, "/duties".to_owned());
            }
        }
    }

    fn provisions(&mut self) {
        let (rules, page) = (self.rules, self.page);
        for provision in &rules.provisions {
            if self.cites(&provision.cites) {
                let kind = page.word("rule-kind-", &provision.kind);
                let text = page.a("rule-carries-provision", "kind", &kind);
                self.add(text, "/rules".to_owned());
            }
        }
    }

    fn interpretations(&mut self) {
        let (rules, page) = (self.rules, self.page);
        for interpretation in rules.interpretations.values() {
            if self.cites(&interpretation.about) {
                let text =
                    interpretation.id.clone() + &page.t("colon") + &page.plain(&interpretation.question);
                self.add(text, format!("/interpretations#{}", interpretation.id));
            }
        }
    }
}
