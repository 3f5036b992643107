//! The whole answer to every scenario, number by number, read by a person when it changes.

use charter::{Tally, decide};

use crate::data::rules;
use crate::scenarios::scenarios;

fn tally(tally: Option<Tally>) -> String {
    tally.map_or_else(
        || "–".to_owned(),
        |t| {
            format!(
                "{} of {}, {} needed{}",
                t.counted,
                t.of,
                t.needed,
                if t.met { "" } else { ", missed" }
            )
        },
    )
}

#[test]
fn every_answer_stays_what_it_was() {
    let mut rows = Vec::new();
    for scenario in scenarios() {
        let decision = decide(rules(), &scenario.case);
        let cites: Vec<&str> = decision
            .because
            .iter()
            .map(|clause| clause.cite.as_str())
            .collect();
        rows.push(format!(
            "{}\n  quorum {}; majority {}\n  because {}; used {}; depends on {}; {} steps",
            scenario.name,
            tally(decision.quorum),
            tally(decision.majority),
            cites.join(" "),
            decision.interpretations.join(" "),
            decision.depends_on.join(" "),
            decision.steps.len(),
        ));
    }
    insta::assert_snapshot!("answers", rows.join("\n"));
}
