use askama::Template;
use base::Localized;
use charter::{Clause, Interpretation, Matter, RIGHTS, duties_on, may};
use platform::web::{Answer, Ask, Page, html, html_refused};
use registry::bodies::{Meetings, Names, subcommittees_all};

use super::answer::{Answered, Words};
use super::facts::{held, register};
use super::question::{Asked, ask_case};

pub(super) fn words(ask: &Ask) -> Words<'_> {
    Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    }
}

fn address(page: &Page, clause: &Clause) -> String {
    page.href(format!("/charter/{}/{}", clause.instrument, clause.id))
}

/// A clause as people cite it: with its instrument, where that is not the charter.
pub fn cite(page: &Page, clause: &Clause) -> String {
    cited_in(page, &clause.instrument, &clause.cite)
}

/// The same of a clause that may not be in force yet.
pub fn cited_in(page: &Page, instrument: &str, cite: &str) -> String {
    page.a_or(&format!("rule-cite-{instrument}"), "cite", &page.cite(cite))
}

/// An interpretation as shown: its question and its readings, the settled one marked.
struct Open<'a> {
    interpretation: &'a Interpretation,
    depends: bool,
}

#[derive(Template)]
#[template(path = "rules/may_they.html")]
struct MayTheyPage<'a> {
    page: Page,
    bodies: Vec<(&'a str, String)>,
    matters: Vec<&'a Matter>,
    asked: Asked,
    /// Words of the outcome with its reasons, once something was asked.
    answered: Option<(String, Answered)>,
    /// Why the numbers cannot be those of a meeting.
    impossible: Option<String>,
    because: Vec<&'a Clause>,
    open: Vec<Open<'a>>,
    entitled: u32,
    years: String,
}

impl MayTheyPage<'_> {
    fn is_body(&self, body: &str) -> bool {
        self.asked.text("body") == body
    }

    fn is_matter(&self, matter: &str) -> bool {
        self.asked.text("matter") == matter
    }

    fn clause(&self, clause: &Clause) -> String {
        address(&self.page, clause)
    }

    fn cite(&self, clause: &Clause) -> String {
        cite(&self.page, clause)
    }
}

pub(super) async fn may_they(ask: Ask, meetings: Meetings) -> Answer {
    let rules = &ask.app.rules;
    let asked = Asked::read(&ask);
    let known = register(&ask, asked.day(&ask), meetings).await?;
    let words = words(&ask);
    let mut answered = None;
    let mut impossible = None;
    let (mut because, mut open) = (Vec::new(), Vec::new());
    if asked.is_asked() {
        match ask_case(&ask, &asked, &known) {
            Ok(case) => {
                let decision = charter::decide(rules, &case);
                answered = Some((
                    words.outcome(decision.outcome),
                    words.answered(rules, &case, &decision),
                ));
                open = decision
                    .interpretations
                    .iter()
                    .filter_map(|id| rules.interpretations.get(*id))
                    .map(|interpretation| Open {
                        interpretation,
                        depends: decision.depends_on.contains(&interpretation.id.as_str()),
                    })
                    .collect();
                because = decision.because;
            }
            Err(error) => impossible = Some(words.refusal(&error)),
        }
    }
    let years = years_near(&known.assembly_years, asked.day(&ask).year()).join(&words.comma());
    let refused = impossible.is_some();
    let mut page = ask.page("may-they-title");
    if answered.is_some() {
        page = page.with_json("/api/v1/decide");
    }
    let shown = MayTheyPage {
        page,
        bodies: rules.bodies().map(|body| (body, words.body(body))).collect(),
        matters: rules.matters.values().collect(),
        asked,
        answered,
        impossible,
        because,
        open,
        entitled: known.entitled,
        years,
    };
    if refused {
        html_refused(&shown)
    } else {
        html(&shown)
    }
}

/// A cell of the table of rights: whether, and under which article.
struct Cell<'a> {
    allowed: bool,
    because: Vec<&'a Clause>,
    /// Interpretations that speak where no clause does.
    readings: Vec<&'a str>,
    /// In one sentence, where no rule speaks yet.
    why: Option<String>,
}

#[derive(Template)]
#[template(path = "rules/rights.html")]
struct RightsPage<'a> {
    page: Page,
    rights: [&'static str; 4],
    kinds: Vec<(&'static str, Vec<Cell<'a>>)>,
    restricted: Vec<Cell<'a>>,
}

impl RightsPage<'_> {
    fn clause(&self, clause: &Clause) -> String {
        address(&self.page, clause)
    }

    fn cite(&self, clause: &Clause) -> String {
        cite(&self.page, clause)
    }
}

pub(super) async fn rights(ask: Ask) -> Answer {
    let rules = &ask.app.rules;
    let cells = |kind: &str, restricted: bool| {
        let cell = |right: &&str| {
            let permission = may(rules, ask.on, kind, right, restricted).ok()?;
            Some(Cell {
                allowed: permission.allowed,
                why: words(&ask).why(&permission),
                because: permission.because,
                readings: permission.interpretations,
            })
        };
        RIGHTS.iter().filter_map(cell).collect::<Vec<_>>()
    };
    let kinds = registry::members::KINDS
        .into_iter()
        .map(|kind| (kind, cells(kind, false)))
        .collect();
    html(&RightsPage {
        page: ask.page("rights-title").with_json("/api/v1/rights"),
        rights: RIGHTS,
        kinds,
        restricted: cells("full", true),
    })
}

/// A duty as listed.
struct Row<'a> {
    title: &'a Localized,
    who: String,
    about: Option<(String, Localized)>,
    due: Option<jiff::civil::Date>,
    since: Option<jiff::civil::Date>,
    overdue: bool,
    because: Vec<&'a Clause>,
}

#[derive(Template)]
#[template(path = "rules/duties.html")]
struct DutiesPage<'a> {
    page: Page,
    rows: Vec<Row<'a>>,
    names: Names,
    bodies: Vec<&'a str>,
}

impl DutiesPage<'_> {
    fn is_body(&self, who: &str) -> bool {
        self.bodies.contains(&who)
    }

    fn clause(&self, clause: &Clause) -> String {
        address(&self.page, clause)
    }

    fn cite(&self, clause: &Clause) -> String {
        cite(&self.page, clause)
    }
}

pub(super) async fn duties(ask: Ask, meetings: Meetings) -> Answer {
    let facts = held(&ask.app.db, ask.on, meetings).await?;
    let subcommittees = subcommittees_all(&ask.app.db).await?;
    let named = |id: &str| {
        subcommittees
            .iter()
            .find(|s| s.id == id)
            .map(|s| s.name.clone())
            .unwrap_or_default()
    };
    let rows = duties_on(&ask.app.rules, &facts, ask.on)
        .into_iter()
        .map(|duty| Row {
            title: &duty.rule.title,
            who: duty.who,
            about: duty.about.map(|id| {
                let name = named(&id);
                (id, name)
            }),
            due: duty.due,
            since: duty.since,
            overdue: duty.overdue,
            because: duty.because,
        })
        .collect();
    html(&DutiesPage {
        page: ask.page("duties-title").with_json("/api/v1/duties"),
        rows,
        names: Names::load(&ask).await?,
        bodies: ask
            .app
            .rules
            .body_rules
            .iter()
            .map(|rule| rule.body.as_str())
            .collect(),
    })
}

#[derive(Template)]
#[template(path = "rules/interpretations.html")]
struct InterpretationsPage<'a> {
    page: Page,
    all: Vec<(&'a Interpretation, Vec<&'a Clause>)>,
}

impl InterpretationsPage<'_> {
    fn clause(&self, clause: &Clause) -> String {
        address(&self.page, clause)
    }

    fn cite(&self, clause: &Clause) -> String {
        cite(&self.page, clause)
    }
}

pub(super) async fn interpretations(ask: Ask) -> Answer {
    let rules = &ask.app.rules;
    let mut all: Vec<&Interpretation> = rules.interpretations.values().collect();
    all.sort_by_key(|interpretation| (interpretation.id.len(), interpretation.id.clone()));
    let about = |i: &Interpretation| {
        i.about
            .iter()
            .filter_map(|id| rules.clauses.get(id))
            .collect::<Vec<_>>()
    };
    let all = all
        .into_iter()
        .map(|interpretation| (interpretation, about(interpretation)))
        .collect();
    html(&InterpretationsPage {
        page: ask.page("interpretations-title"),
        all,
    })
}

/// A body as its rules stand on a day.
struct BodyRow<'a> {
    rule: &'a charter::BodyRule,
    /// Whether its rule is of that day, not of a later one.
    known: bool,
    /// Whether a clause of it was amended later.
    reworded: bool,
}

/// Bodies that are there on a day. Where only a later wording is on record, the row says so.
fn bodies_on(rules: &charter::Rules, on: jiff::civil::Date) -> Vec<BodyRow<'_>> {
    let there = |rule: &&charter::BodyRule| {
        rule.from <= on
            || rules
                .powers
                .iter()
                .any(|power| power.body == rule.body && power.from <= on)
    };
    let row = |rule| BodyRow {
        rule,
        known: rule.from <= on,
        reworded: rule
            .cites
            .iter()
            .filter_map(|id| rules.clauses.get(id))
            .any(|clause| clause.reworded_after(on)),
    };
    rules.body_rules.iter().filter(there).map(row).collect()
}

#[derive(Template)]
#[template(path = "rules/rules.html")]
struct RulesPage<'a> {
    page: Page,
    rules: &'a charter::Rules,
    bodies: Vec<BodyRow<'a>>,
    offices: Vec<&'a charter::Office>,
    /// What is shown with its clause, by kind: each clause once.
    provisions: Vec<(String, Vec<&'a Clause>)>,
}

impl<'a> RulesPage<'a> {
    fn clauses(&self, ids: &[String]) -> Vec<&'a Clause> {
        ids.iter().filter_map(|id| self.rules.clauses.get(id)).collect()
    }

    fn clause(&self, clause: &Clause) -> String {
        address(&self.page, clause)
    }

    fn cite(&self, clause: &Clause) -> String {
        cite(&self.page, clause)
    }

    fn word(&self, word: &Option<String>) -> String {
        word.as_ref()
            .map_or_else(|| "–".to_owned(), |word| self.page.word("rule-word-", word))
    }
}

/// The charter as rules: bodies, offices and standing provisions in force on the day.
pub(super) async fn rules(ask: Ask) -> Answer {
    let rules = &ask.app.rules;
    let mut provisions: Vec<(String, Vec<&Clause>)> = Vec::new();
    for provision in rules.provisions.iter().filter(|rule| rule.from <= ask.on) {
        let clauses = provision.cites.iter().filter_map(|id| rules.clauses.get(id));
        if !provisions.iter().any(|(kind, _)| *kind == provision.kind) {
            provisions.push((provision.kind.clone(), Vec::new()));
        }
        let Some((_, of_kind)) = provisions.iter_mut().find(|(kind, _)| *kind == provision.kind) else {
            continue;
        };
        for clause in clauses {
            if !of_kind.iter().any(|known| known.id == clause.id) {
                of_kind.push(clause);
            }
        }
    }
    for (_, clauses) in &mut provisions {
        clauses.sort_by_key(|clause| (&clause.instrument, clause.order));
    }
    html(&RulesPage {
        page: ask.page("rules-title"),
        rules,
        bodies: bodies_on(rules, ask.on),
        offices: rules.offices.iter().filter(|rule| rule.from <= ask.on).collect(),
        provisions,
    })
}

/// The years of the assemblies next to a year.
fn years_near(all: &[i16], year: i16) -> Vec<String> {
    const SHOWN: usize = 3;
    let mut near = all.to_vec();
    near.sort_by_key(|other| (other - year).abs());
    near.truncate(SHOWN);
    near.sort_unstable();
    near.iter().map(i16::to_string).collect()
}
