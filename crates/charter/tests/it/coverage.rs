//! Every requirement on the charter rests on a clause, a rule and a test; `docs/RULES.md` is the table, made here.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use charter::decide;

use crate::data::rules;
use crate::scenarios::scenarios;

fn docs() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

/// Rules by the clauses they cite: `power committee-delegated`.
fn rules_by_clause() -> BTreeMap<&'static str, BTreeSet<String>> {
    let rules = rules();
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut add = |kind: &str, id: &str, cites: &'static [String]| {
        for clause in cites {
            found.entry(clause).or_default().insert(format!("{kind} {id}"));
        }
    };
    rules.powers.iter().for_each(|r| add("power", &r.id, &r.cites));
    rules
        .thresholds
        .values()
        .for_each(|r| add("threshold", &r.id, &r.cites));
    rules
        .counting
        .iter()
        .for_each(|r| add("counting", &r.id, &r.cites));
    rules.rights.iter().for_each(|r| add("right", &r.id, &r.cites));
    rules
        .restrictions
        .iter()
        .for_each(|r| add("restriction", &r.id, &r.cites));
    rules.body_rules.iter().for_each(|r| add("body", &r.id, &r.cites));
    rules.offices.iter().for_each(|r| add("office", &r.id, &r.cites));
    rules.duties.iter().for_each(|r| add("duty", &r.id, &r.cites));
    rules
        .provisions
        .iter()
        .for_each(|r| add("provision", &r.id, &r.cites));
    found
}

/// A clause as people cite it, with its instrument where that is not the charter.
fn cited(clause: &charter::Clause) -> String {
    let before = match clause.instrument.as_str() {
        "subcommittee-regulation" => "reg ",
        "fee-regulation" => "fee ",
        _ => "",
    };
    format!("{before}{}", clause.cite)
}

/// How many scenarios cite each clause.
fn scenarios_by_clause() -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for scenario in scenarios() {
        for clause in decide(rules(), &scenario.case).because {
            *found.entry(clause.id.clone()).or_default() += 1;
        }
    }
    found
}

/// What tests a rule of a kind, beside scenarios and the days of its clauses.
fn tested_by(rule: &str) -> &'static [&'static str] {
    match rule.split(' ').next() {
        Some("power") => &["oracle", "tables"],
        Some("threshold" | "counting") => &["oracle"],
        Some("right" | "restriction") => &["tables"],
        Some("duty") => &["duties"],
        Some("body" | "office" | "provision") => &["standing"],
        _ => &["data"],
    }
}

#[test]
fn every_requirement_has_its_clause_rule_and_test() {
    let text = std::fs::read_to_string(docs().join("requirements.toml")).expect("docs/requirements.toml");
    let wanted: BTreeMap<String, Vec<String>> = toml::from_str(&text).expect("requirements by clauses");
    let (by_clause, tried) = (rules_by_clause(), scenarios_by_clause());
    let mut table = String::from(
        "# Requirements, clauses, rules, tests\n\nMade by the test `coverage` of `crates/charter` from \
         `docs/requirements.toml`, the rules and the scenarios; `UPDATE=1 cargo test -p charter coverage` makes it anew. \
         Tests are named by their module under `crates/charter/tests/it`.\n\n\
         | requirement | clauses | rules | scenarios | tests |\n|---|---|---|---|---|\n",
    );
    let mut lacking = Vec::new();
    for (requirement, clauses) in &wanted {
        let cites: Vec<String> = clauses
            .iter()
            .map(|id| {
                rules()
                    .clauses
                    .get(id)
                    .map_or_else(|| panic!("{requirement}: no clause {id}"), cited)
            })
            .collect();
        let of: BTreeSet<&String> = clauses
            .iter()
            .filter_map(|id| by_clause.get(id.as_str()))
            .flatten()
            .collect();
        let count: usize = clauses.iter().filter_map(|id| tried.get(id)).sum();
        if of.is_empty() {
            lacking.push(format!("{requirement}: no rule rests on {}", clauses.join(", ")));
        }
        let mut tests: BTreeSet<&str> = of.iter().flat_map(|rule| tested_by(rule)).copied().collect();
        tests.insert("dates");
        tests.extend((count > 0).then_some("scenarios"));
        let names: Vec<&str> = of.iter().map(|rule| rule.as_str()).collect();
        let tests: Vec<&str> = tests.into_iter().collect();
        let _ = writeln!(
            table,
            "| {requirement} | {} | {} | {count} | {} |",
            cites.join(", "),
            names.join(", "),
            tests.join(", ")
        );
    }
    assert_eq!(lacking, Vec::<String>::new());
    let path = docs().join("RULES.md");
    #[expect(clippy::disallowed_methods, reason = "a test has no command line of its own")]
    if std::env::var("UPDATE").is_ok() {
        std::fs::write(&path, &table).expect("it can be written");
    }
    assert_eq!(
        std::fs::read_to_string(&path).unwrap_or_default(),
        table,
        "docs/RULES.md is out of date: UPDATE=1 makes it anew"
    );
}
