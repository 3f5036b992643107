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
