//! What the annual report says is in the records: summaries, people with their offices, and fact by fact the names,
//! numbers, dates and governments of `content.tsv`.

use std::collections::BTreeMap;

use platform::records::sources_with_facts;
use serde_json::Value;

use super::records::resource;
use crate::support::{TestApp, with_shared_near};

const CONTENT: &str = include_str!("content.tsv");

/// Fact, what a record must carry, lines of the report.
fn content() -> Vec<(&'static str, &'static str, &'static str)> {
    let lines = CONTENT
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let read = |line: &'static str| {
        let mut parts = line.split('\t');
        let mut part = || parts.next().unwrap_or_else(|| panic!("not three parts: {line}"));
        (part(), part(), part())
    };
    lines.map(read).collect()
}

/// Every text and number below a value, except where the record comes from.
fn leaves(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Number(number) => into.push(number.to_string()),
        Value::Array(items) => items.iter().for_each(|item| leaves(item, into)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| *name != "source")
            .for_each(|(_, field)| leaves(field, into)),
        Value::Null | Value::Bool(_) => {}
    }
}

/// A number is a whole leaf or an end of a range; a text may be part of one.
fn carries(leaves: &[String], wanted: &str) -> bool {
    let number = wanted.chars().all(|c| c.is_ascii_digit() || "+-.".contains(c));
    leaves.iter().any(|leaf| {
        leaf == wanted || leaf.split('/').any(|end| end == wanted) || (!number && leaf.contains(wanted))
    })
}

async fn engagements(app: &TestApp) -> Vec<Value> {
    let mut all = Vec::new();
    for (kind, id, _) in sources_with_facts(&app.db).await.expect("records") {
        if kind == "engagement" {
            let answer = app.get(&format!("/api/v1/engagements/{id}")).await;
            all.push(answer.json()["engagement"].clone());
        }
    }
    all
}

/// Languages in which a text is missing.
fn missing(text: &Value) -> Vec<base::Lang> {
    let blank = |lang: &base::Lang| {
        text[lang.to_string()]
            .as_str()
            .is_none_or(|said| said.trim().is_empty())
    };
    base::Lang::ALL.into_iter().filter(blank).collect()
}

#[test]
fn every_engagement_has_a_summary_in_six_languages() {
    with_shared_near(|app| async move {
        let engagements = engagements(&app).await;
        assert_eq!(engagements.len(), 80);
        for engagement in &engagements {
            let without = missing(&engagement["summary"]);
            assert!(without.is_empty(), "{}: {without:?}", engagement["id"]);
        }
    });
}

#[test]
fn everybody_met_has_an_office_of_their_own_and_a_government_that_is_concerned() {
    let vague = [
        "Head or chair",
        "Director",
        "Governor",
        "Vice Governor",
        "Ambassador",
        "Mayor",
    ];
    with_shared_near(|app| async move {
        let (mut persons, mut named, mut governments, mut organisations) = (0, 0, 0, 0);
        for engagement in engagements(&app).await {
            let concerned = engagement["governments"].as_array().cloned().unwrap_or_default();
            for person in engagement["persons"].as_array().into_iter().flatten() {
                let whom = format!("{} {}", engagement["id"], person["name"]["zh"]);
                assert!(missing(&person["role"]).is_empty(), "{whom}: {}", person["role"]);
                let role = person["role"]["en"].as_str().unwrap_or_default();
                assert!(!vague.contains(&role), "{whom}: {role}");
                if !person["government"].is_null() {
                    assert!(concerned.contains(&person["government"]), "{whom}");
                    governments += 1;
                }
                persons += 1;
                named += usize::from(missing(&person["name"]).len() < 5);
            }
            organisations += engagement["organisations"].as_array().map_or(0, Vec::len);
        }
        assert!(
            persons >= 160 && named >= 135 && governments >= 80 && organisations >= 55,
            "{persons} {named} {governments} {organisations}"
        );
    });
}

#[test]
fn the_records_carry_what_the_report_prints() {
    let content = content();
    assert!(content.len() >= 200);
    with_shared_near(|app| async move {
        let mut records: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (kind, id, facts) in sources_with_facts(&app.db).await.expect("records") {
            let address = format!("/api/v1/{}/{id}", resource(&kind));
            for fact in facts.0 {
                records.entry(fact).or_default().push(address.clone());
            }
        }
        let mut lost = Vec::new();
        for (fact, wanted, lines) in content {
            let mut carried = false;
            for address in records.get(fact).into_iter().flatten() {
                if !said.contains_key(address) {
                    let mut texts = Vec::new();
                    leaves(&app.get(address).await.json(), &mut texts);
                    said.insert(address.clone(), texts);
                }
                carried |= carries(&said[address], wanted);
            }
            if !carried {
                lost.push(format!("{fact} {wanted} (lines {lines})"));
            }
        }
        assert_eq!(lost, Vec::<String>::new());
    });
}
