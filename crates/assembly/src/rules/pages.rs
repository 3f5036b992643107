use askama::Template;
use base::Localized;
use charter::{Clause, Interpretation, Matter, RIGHTS, Reading, duties_on, may};
use platform::web::{Answer, Ask, Page, html};
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
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
    }
}

pub(super) async fn may_they(ask: Ask, meetings: Meetings) -> Answer {
    let rules = &ask.app.rules;
    let asked = Asked::read(&ask);
    let known = register(&ask, asked.day(&ask)?, meetings).await?;
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
            Err(error) => impossible = Some(error.to_string()),
        }
    }
    let years = known
        .assembly_years
        .iter()
        .rev()
        .take(3)
        .map(i16::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    html(&MayTheyPage {
        page: ask.page("may-they-title"),
        bodies: rules.bodies().map(|body| (body, words.body(body))).collect(),
        matters: rules.matters.values().collect(),
        asked,
        answered,
        impossible,
        because,
        open,
        entitled: known.entitled,
        years,
    })
}

/// A cell of the table of rights: whether, and under which article.
struct Cell<'a> {
    allowed: bool,
    because: Vec<&'a Clause>,
    /// Interpretations that speak where no clause does.
    readings: Vec<&'a str>,
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
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
    }
}

pub(super) async fn rights(ask: Ask) -> Answer {
    let rules = &ask.app.rules;
    let cells = |kind: &str, restricted: bool| {
        let cell = |right: &&str| {
            let permission = may(rules, ask.on, kind, right, restricted).ok()?;
            Some(Cell {
                allowed: permission.allowed,
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
        page: ask.page("rights-title"),
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
    due: jiff::civil::Date,
    overdue: bool,
    because: Vec<&'a Clause>,
}

#[derive(Template)]
#[template(path = "rules/duties.html")]
struct DutiesPage<'a> {
    page: Page,
    rows: Vec<Row<'a>>,
    names: Names,
}

impl DutiesPage<'_> {
    fn clause(&self, clause: &Clause) -> String {
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
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
            overdue: duty.overdue,
            because: duty.because,
        })
        .collect();
    html(&DutiesPage {
        page: ask.page("duties-title"),
        rows,
        names: Names::load(&ask).await?,
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
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
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

#[derive(Template)]
#[template(path = "rules/rules.html")]
struct RulesPage<'a> {
    page: Page,
    rules: &'a charter::Rules,
    bodies: Vec<&'a charter::BodyRule>,
    offices: Vec<&'a charter::Office>,
    /// What is shown with its clause, by kind.
    provisions: Vec<(String, Vec<&'a charter::Provision>)>,
}

impl<'a> RulesPage<'a> {
    fn clauses(&self, ids: &[String]) -> Vec<&'a Clause> {
        ids.iter().filter_map(|id| self.rules.clauses.get(id)).collect()
    }

    fn clause(&self, clause: &Clause) -> String {
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
    }

    fn word(&self, word: &Option<String>) -> String {
        word.as_ref()
            .map_or_else(|| "–".to_owned(), |word| self.page.word("rule-word-", word))
    }
}

/// The charter as rules: bodies, offices and standing provisions in force on the day.
pub(super) async fn rules(ask: Ask) -> Answer {
    let rules = &ask.app.rules;
    let mut provisions: Vec<(String, Vec<&charter::Provision>)> = Vec::new();
    for provision in rules
        .provisions
        .iter()
        .filter(|provision| provision.from <= ask.on)
    {
        match provisions.iter_mut().find(|(kind, _)| *kind == provision.kind) {
            Some((_, of_kind)) => of_kind.push(provision),
            None => provisions.push((provision.kind.clone(), vec![provision])),
        }
    }
    html(&RulesPage {
        page: ask.page("rules-title"),
        rules,
        bodies: rules
            .body_rules
            .iter()
            .filter(|rule| rule.from <= ask.on)
            .collect(),
        offices: rules.offices.iter().filter(|rule| rule.from <= ask.on).collect(),
        provisions,
    })
}

/// The rules that rest on a clause, in words, for the clause's own page.
pub struct Carried {
    pub text: String,
    pub path: Option<String>,
}

/// What a clause carries: powers over matters, and the interpretations that it leaves open.
pub fn carried(ask: &Ask, page: &Page, clause: &str) -> Vec<Carried> {
    let rules = &ask.app.rules;
    let words = words(ask);
    let mut found = Vec::new();
    let cites = |ids: &[String]| ids.iter().any(|id| id == clause);
    let settled = |reading: &Option<Reading>| {
        reading.as_ref().is_none_or(|r| {
            rules
                .interpretations
                .get(&r.interpretation)
                .is_some_and(|i| i.settled == r.reading)
        })
    };
    let by_threshold = |power: &charter::Power| {
        power.by.iter().any(|by| {
            rules
                .thresholds
                .get(&by.threshold)
                .is_some_and(|threshold| cites(&threshold.cites))
        })
    };
    for power in rules
        .powers
        .iter()
        .filter(|power| settled(&power.reading) && (cites(&power.cites) || by_threshold(power)))
    {
        for matter in power
            .matters
            .iter()
            .filter_map(|matter| rules.matters.get(matter))
        {
            let text = format!("{}: {}", words.body(&power.body), page.plain(&matter.title));
            let path = format!(
                "/may-they?body={}&matter={}&day={}",
                power.body, matter.id, ask.on
            );
            found.push(Carried {
                text,
                path: Some(path),
            });
        }
    }
    for interpretation in rules.interpretations.values().filter(|i| cites(&i.about)) {
        let text = format!("{}: {}", interpretation.id, page.plain(&interpretation.question));
        found.push(Carried {
            text,
            path: Some(format!("/interpretations#{}", interpretation.id)),
        });
    }
    found
}
