//! Golden tables: one row a cell, read by a person when they change.

use charter::{RIGHTS, competent_bodies, may};
use jiff::civil::Date;

use crate::data::rules;

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

#[test]
fn who_may_do_what() {
    let mut rows = Vec::new();
    for on in [
        "1996-09-11",
        "1996-09-12",
        "2016-09-26",
        "2016-09-27",
        "2024-03-17",
        "2024-03-18",
        "2025-06-11",
    ] {
        for kind in ["full", "associate", "special", "observer"] {
            for right in RIGHTS {
                for restricted in [false, true] {
                    let answer = may(rules(), day(on), kind, right, restricted).expect("a known question");
                    let cites: Vec<&str> = answer.because.iter().map(|clause| clause.cite.as_str()).collect();
                    let word = if restricted { " restricted" } else { "" };
                    let verdict = if answer.allowed { "yes" } else { "no " };
                    rows.push(
                        format!(
                            "{on} {kind} {right}{word}: {verdict} {} {}",
                            cites.join(" "),
                            answer.interpretations.join(" ")
                        )
                        .trim_end()
                        .to_owned(),
                    );
                }
            }
        }
    }
    insta::assert_snapshot!("rights", rows.join("\n"));
}

#[test]
fn who_decides_what() {
    let mut rows = Vec::new();
    for on in [
        "1996-09-12",
        "1998-10-21",
        "2016-09-26",
        "2016-09-27",
        "2024-03-18",
        "2025-06-11",
    ] {
        for matter in rules().matters.keys() {
            let bodies: Vec<String> = competent_bodies(rules(), matter, day(on))
                .into_iter()
                .map(|(body, condition)| match condition {
                    Some(condition) => format!("{body} if {condition:?}"),
                    None => body.to_owned(),
                })
                .collect();
            rows.push(format!(
                "{on} {matter}: {}",
                if bodies.is_empty() {
                    "nobody".to_owned()
                } else {
                    bodies.join(", ")
                }
            ));
        }
    }
    insta::assert_snapshot!("competence", rows.join("\n"));
}

#[test]
fn rules_change_only_on_the_days_they_say() {
    let days = rules().breakpoints();
    assert_eq!(days.first(), Some(&day("1996-09-12")));
    assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(rules().in_force(day("1996-09-11")).is_empty());
    let before = rules().in_force(day("2022-09-20")).len();
    assert_eq!(rules().in_force(day("2022-09-21")).len(), before + 1);
}

#[test]
fn a_clause_is_gone_on_the_day_it_ended_and_reworded_before_it_was_amended() {
    let clause = |id: &str| rules().clauses.get(id).expect("a clause");
    let ended = clause("subcommittee-regulation-2-5");
    assert!(!ended.in_force_on(day("2007-09-03")) && ended.in_force_on(day("2007-09-04")));
    assert!(
        ended.in_force_on(day("2017-09-25"))
            && !ended.in_force_on(day("2017-09-26"))
            && !ended.in_force_on(day("2020-01-01"))
    );
    let amended = clause("charter-4bis2");
    assert!(amended.reworded_after(day("2022-09-20")) && !amended.reworded_after(day("2022-09-21")));
    assert!(!clause("charter-9-4").reworded_after(day("1990-01-01")));
}

#[test]
fn a_share_is_written_as_it_is_read() {
    let qualified = rules().thresholds.get("qualified").expect("a threshold");
    assert_eq!(qualified.majority.share.to_string(), "2/3");
    assert_eq!(
        serde_json::to_value(qualified).expect("JSON")["majority"]["share"],
        "2/3"
    );
}
