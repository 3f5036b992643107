//! The secretariat: its units, its people, its budget.

use base::Localized;
use press::{Block, Chapter, Node};
use registry::bodies::{Body, Post, Term};

use super::scribe::{Scribe, cell, column, numbers, paragraph, table};

pub fn secretariat(scribe: &Scribe<'_>) -> Chapter {
    let year = scribe.year;
    let Some(root) = year.bodies.iter().find(|body| body.kind == "secretariat") else {
        return scribe.chapter("secretariat", "subject-secretariat", None, Vec::new());
    };
    let units: Vec<&Body> = year
        .bodies
        .iter()
        .filter(|body| body.parent.as_ref() == Some(&root.id))
        .collect();
    let node = |body: &Body| Node {
        title: scribe.plain(&body.name),
        lines: posts(scribe, body).map(|post| line(scribe, post)).collect(),
        nodes: Vec::new(),
    };
    let mut tree = node(root);
    tree.nodes = units.iter().map(|unit| node(unit)).collect();
    let facts = [
        ("secretariat.posts", "report-fact-posts"),
        ("secretariat.dispatched", "report-fact-dispatched"),
    ];
    let mut blocks = vec![
        paragraph(scribe.said(&root.summary)),
        Block::Facts {
            items: facts
                .into_iter()
                .filter_map(|(id, key)| scribe.fact(id, key))
                .collect(),
        },
        Block::Tree {
            caption: scribe.t("secretariat-chart"),
            alt: alt(scribe, &tree),
            root: tree,
        },
    ];
    let mut rows = Vec::new();
    for body in std::iter::once(&root).chain(&units) {
        for post in posts(scribe, body) {
            let holders = holders(scribe, post);
            let names: Vec<&Localized> = holders.iter().filter_map(|term| term.name.as_ref()).collect();
            // A name that is there in another language only says in which.
            let named = match names.as_slice() {
                [only] => scribe.said(only),
                all => or_dash(scribe.list(&all.iter().map(|name| scribe.plain(name)).collect::<Vec<_>>()))
                    .into(),
            };
            let sent = holders.iter().filter_map(|term| term.dispatched_by.as_ref());
            rows.push(vec![
                cell(scribe.said(&body.name)),
                cell(scribe.said(&post.title)),
                cell(named),
                cell(or_dash(scribe.governments(sent).text)),
            ]);
        }
    }
    let columns = vec![
        column(scribe.t("report-unit"), 4),
        column(scribe.t("report-post"), 4),
        column(scribe.t("report-name"), 4),
        column(scribe.t("report-dispatched"), 4),
    ];
    blocks.extend(table(Some(scribe.t("report-staff")), columns, rows));
    scribe.chapter("secretariat", "subject-secretariat", None, blocks)
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

fn posts<'a>(scribe: &'a Scribe<'_>, body: &'a Body) -> impl Iterator<Item = &'a Post> {
    scribe.year.posts.iter().filter(move |post| post.body == body.id)
}

fn holders<'a>(scribe: &'a Scribe<'_>, post: &Post) -> Vec<&'a Term> {
    let holds = |term: &&Term| term.post == post.id && term.holds_on(scribe.year.end);
    scribe.year.terms.iter().filter(holds).collect()
}

/// A post and who holds it, in a line.
fn line(scribe: &Scribe<'_>, post: &Post) -> String {
    let names: Vec<String> = holders(scribe, post)
        .into_iter()
        .filter_map(|term| Some(scribe.plain(term.name.as_ref()?)))
        .collect();
    let title = scribe.plain(&post.title);
    if names.is_empty() {
        return title;
    }
    scribe.args(
        "report-held",
        &[("post", title.into()), ("name", scribe.list(&names).into())],
    )
}

fn alt(scribe: &Scribe<'_>, root: &Node) -> String {
    let units: Vec<String> = root.nodes.iter().map(|node| node.title.clone()).collect();
    let args = [
        ("title", root.title.clone().into()),
        ("values", scribe.list(&units).into()),
    ];
    scribe.args("report-chart-alt", &args)
}

/// Budget by funder and currency, and who bears which cost.
pub fn finance(scribe: &Scribe<'_>) -> Chapter {
    let mut blocks = Vec::new();
    for budget in &scribe.year.budgets {
        let money = |amount: i64, currency: &str| {
            let args = [
                ("amount", scribe.number(amount).into()),
                ("currency", currency.to_owned().into()),
            ];
            scribe.args("report-money", &args)
        };
        blocks.push(scribe.heading(2, scribe.plain(&budget.title)));
        blocks.push(Block::Facts {
            items: vec![press::Fact {
                value: money(budget.amount, &budget.currency),
                label: scribe.t("finance-title"),
                figure: Some("budget.total".to_owned()),
            }],
        });
        let shares = budget.shares.iter().map(|share| {
            let mut percent =
                cell(scribe.args("report-percent", &[("n", scribe.number(share.percent).into())]));
            percent.figure = Some(format!("budget.share.{}", share.government));
            vec![
                cell(scribe.government(&share.government)),
                percent,
                cell(money(budget.share_of(share), &budget.currency)),
            ]
        });
        let columns = vec![
            column(scribe.t("finance-funder"), 5),
            numbers(scribe.t("report-share"), 2),
            numbers(scribe.t("finance-amount"), 4),
        ];
        blocks.extend(table(Some(scribe.t("finance-shares")), columns, shares.collect()));
        let conversions = budget.conversions.iter().map(|it| {
            let rate = scribe
                .words
                .formats
                .hundredths(scribe.lang, budget.rate_hundredths(it));
            vec![
                cell(it.currency.clone()),
                cell(money(it.amount, &it.currency)),
                cell(rate),
            ]
        });
        let args = [("currency", budget.currency.clone().into())];
        let columns = vec![
            column(scribe.t("finance-currency"), 3),
            numbers(scribe.t("finance-amount"), 4),
            numbers(scribe.args("finance-rate", &args), 4),
        ];
        blocks.extend(table(
            Some(scribe.t("finance-conversions")),
            columns,
            conversions.collect(),
        ));
    }
    blocks.extend(costs(scribe));
    scribe.chapter("finance", "subject-finance", None, blocks)
}

fn costs(scribe: &Scribe<'_>) -> Option<Block> {
    let rows = scribe
        .year
        .costs
        .iter()
        .filter_map(|id| {
            let (instrument, clause) = scribe
                .year
                .instruments
                .iter()
                .find_map(|(it, clauses)| Some((it, clauses.iter().find(|clause| clause.id == *id)?)))?;
            let cite = [
                ("instrument", scribe.plain(&instrument.name).into()),
                ("article", clause.cite.clone().into()),
            ];
            let says = clause.summary.as_ref().unwrap_or(&clause.title);
            Some(vec![
                cell(scribe.args("report-cite", &cite)),
                cell(scribe.said(says)),
            ])
        })
        .collect();
    let columns = vec![
        column(scribe.t("report-clause"), 3),
        column(scribe.t("report-says"), 8),
    ];
    table(Some(scribe.t("rule-kind-cost")), columns, rows)
}
