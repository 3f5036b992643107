//! The scenarios a lawyer reads: `association/near/scenarios`, the folder named by the outcome that is expected.

use charter::{Case, decide};
use serde_json::Value;

use crate::data::{near, rules};

/// A scenario: its name, the outcome of its folder, the case, and what else is expected of the answer.
pub struct Scenario {
    pub name: String,
    pub outcome: String,
    pub case: Case,
    because: Vec<String>,
    depends_on: Option<Vec<String>>,
}

fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).cloned().unwrap_or_default();
    items
        .iter()
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

pub fn scenarios() -> Vec<Scenario> {
    let mut found = Vec::new();
    for folder in std::fs::read_dir(near().join("scenarios")).expect("scenarios") {
        let folder = folder.expect("an entry").path();
        let outcome = folder.file_name().expect("a name").to_string_lossy().into_owned();
        for file in std::fs::read_dir(&folder).expect("a folder") {
            let path = file.expect("an entry").path();
            let name = format!(
                "{outcome}/{}",
                path.file_stem().expect("a name").to_string_lossy()
            );
            let text = std::fs::read_to_string(&path).expect("a text");
            let (case, expected) =
                Case::from_scenario(&text, rules()).unwrap_or_else(|error| panic!("{name}: {error}"));
            let depends_on = expected
                .get("depends_on")
                .map(|_| texts(expected.get("depends_on")));
            found.push(Scenario {
                name,
                outcome: outcome.clone(),
                case,
                because: texts(expected.get("because")),
                depends_on,
            });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

#[test]
fn every_scenario_comes_out_as_its_folder_says() {
    let all = scenarios();
    assert!(all.len() >= 80, "only {} scenarios", all.len());
    let mut wrong = Vec::new();
    for scenario in &all {
        let decision = decide(rules(), &scenario.case);
        let outcome = serde_json::to_value(decision.outcome).expect("a word");
        if outcome != scenario.outcome.as_str() {
            wrong.push(format!("{}: {outcome}", scenario.name));
        }
        let cited: Vec<&str> = decision
            .because
            .iter()
            .map(|clause| clause.cite.as_str())
            .collect();
        let missing: Vec<&String> = scenario
            .because
            .iter()
            .filter(|cite| !cited.contains(&cite.as_str()))
            .collect();
        if !missing.is_empty() {
            wrong.push(format!(
                "{}: does not cite {missing:?} but {cited:?}",
                scenario.name
            ));
        }
        if let Some(expected) = &scenario.depends_on
            && decision.depends_on != *expected
        {
            wrong.push(format!(
                "{}: depends on {:?}, expected {expected:?}",
                scenario.name, decision.depends_on
            ));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_matter_has_scenarios_that_pass_and_that_fail() {
    let all = scenarios();
    let lacking: Vec<&String> = rules()
        .matters
        .keys()
        .filter(|matter| {
            let of = |outcome: &str| {
                all.iter()
                    .any(|s| s.case.matter == **matter && (s.outcome == "adopted") == (outcome == "adopted"))
            };
            !(of("adopted") && of("other"))
        })
        .collect();
    assert_eq!(lacking, Vec::<&String>::new());
}
