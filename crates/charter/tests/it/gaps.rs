//! What NEAR's own data never does, and another association's may: rules that end, begin while others hold, or are
//! written for one reading only.

use charter::{Case, Rules, SourceText, Step, check, decide, load, may, outcome};
use jiff::civil::{Date, date};
use serde_json::{Value, json};

use crate::data::{files, rules};

/// NEAR's data with texts replaced: file, from, to.
fn with(changes: &[(&str, &str, &str)]) -> Result<Rules, Vec<String>> {
    let mut all: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
    for (file, from, to) in changes {
        let source = all
            .iter_mut()
            .find(|source| source.path == *file)
            .expect("the file");
        assert!(source.text.contains(from), "{file} does not hold {from:?}");
        source.text = source.text.replacen(from, to, 1);
    }
    load(&all).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

fn case(on: Date, fields: Value) -> Case {
    let mut value = json!({
        "on": on.to_string(), "body": "general-assembly", "matter": "other", "entitled": 82, "present": 60,
        "votes": { "for": 35 }, "assembly_years": [on.year()],
    });
    for (field, content) in fields.as_object().expect("an object") {
        value[field] = content.clone();
    }
    Case::read(&value, rules(), |_| Err("is not known".to_owned())).expect("a sound case")
}

fn said(outcome: charter::Outcome) -> String {
    serde_json::to_value(outcome)
        .expect("a word")
        .as_str()
        .expect("a text")
        .to_owned()
}

const OTHER: &str =
    "id = \"assembly-other\"\nbody = \"general-assembly\"\nmatters = [\"other\"]\nfrom = \"1996-09-12\"\n";

#[test]
fn a_power_that_ends_holds_on_its_last_day_and_its_successor_from_the_next() {
    let successor = format!(
        "id = \"assembly-other-then\"\nbody = \"general-assembly\"\nmatters = [\"other\"]\nfrom = \"2020-01-01\"\n\
         by = [{{ threshold = \"qualified\" }}]\ncites = [\"charter-8-11\"]\n\n[[power]]\n{OTHER}until = \"2019-12-31\"\n"
    );
    let changed = with(&[("rules/powers.toml", OTHER, &successor)]).expect("the two follow each other");
    // 35 of 60: a simple majority, and no two thirds.
    let on = |day| said(outcome(&changed, &case(day, json!({}))));
    assert_eq!(on(date(2019, 12, 31)), "adopted");
    assert_eq!(on(date(2020, 1, 1)), "rejected");
    assert!(changed.breakpoints().contains(&date(2020, 1, 1)));
}

#[test]
fn a_rule_that_begins_while_another_holds_is_a_fault() {
    for (until, begins) in [("", "2020-01-01"), ("until = \"2020-01-01\"\n", "2020-01-01")] {
        let second = format!(
            "{OTHER}{until}by = [{{ threshold = \"simple\" }}]\ncites = [\"charter-8-11\"]\n\n[[power]]\nid = \"second\"\n\
             body = \"general-assembly\"\nmatters = [\"other\"]\nfrom = \"{begins}\"\n"
        );
        let faults = with(&[("rules/powers.toml", OTHER, &second)]).expect_err("they overlap");
        assert!(
            faults
                .iter()
                .any(|fault| fault.contains("answers other before general-assembly")),
            "{faults:?}"
        );
    }
}

#[test]
fn a_counting_names_a_reading_that_exists() {
    let faults = with(&[("rules/counting.toml", "\"I1:vote-only\"", "\"I1:upside-down\"")])
        .expect_err("no such reading");
    assert!(
        faults
            .iter()
            .any(|fault| fault
                .contains("[counting written-vote-only] reading: there is no \"I1:upside-down\"")),
        "{faults:?}"
    );
}

const VOTE_ONLY: &str = "[[counting]]\nid = \"written-vote-only\"\nwhat = \"written\"\nas = \"vote-only\"\nfrom = \"2022-09-21\"\ncites = [\"charter-9-4\"]\nreading = \"I1:vote-only\"\n";

#[test]
fn a_reading_without_a_row_of_its_own_counts_nothing() {
    let changed = with(&[
        ("rules/counting.toml", VOTE_ONLY, ""),
        (
            "rules/interpretations.toml",
            "settled = \"present\"",
            "settled = \"vote-only\"",
        ),
    ])
    .expect("sound");
    let letters = case(
        date(2025, 6, 11),
        json!({ "present": 41, "votes": { "for": 41 }, "written": { "for": 5 } }),
    );
    let decision = decide(&changed, &letters);
    assert_eq!(said(decision.outcome), "no-quorum");
    assert!(
        decision
            .steps
            .iter()
            .any(|step| matches!(step, Step::WrittenSetAside { votes: 5 }))
    );
    assert_eq!(decision.depends_on, ["I1"]);
}

#[test]
fn of_two_thresholds_for_the_same_reading_the_first_is_taken() {
    let changed = with(&[(
        "rules/powers.toml",
        &format!("{OTHER}by = [{{ threshold = \"simple\" }}]"),
        &format!("{OTHER}by = [{{ threshold = \"simple\" }}, {{ threshold = \"qualified\" }}]"),
    )])
    .expect("sound");
    assert_eq!(
        said(outcome(&changed, &case(date(2025, 6, 11), json!({})))),
        "adopted"
    );
}

#[test]
fn what_makes_a_replacement_inadmissible_is_told() {
    let told = |willing: Value, since: Value| {
        let asked = case(
            date(2025, 6, 11),
            json!({
                "body": "working-committee", "matter": "replace-coordinator",
                "inactive_since": since, "candidate_willing": willing,
            }),
        );
        let decision = decide(rules(), &asked);
        decision.steps.iter().find_map(|step| match step {
            Step::Inadmissible {
                years,
                from,
                waited,
                willing,
                ..
            } => Some((*years, *from, *waited, *willing)),
            _ => None,
        })
    };
    let full = Some(date(2026, 6, 11));
    assert_eq!(
        told(json!(true), json!("2024-06-11")),
        Some((2, full, false, Some(true)))
    );
    let passed = Some(date(2022, 6, 11));
    assert_eq!(
        told(json!(false), json!("2020-06-11")),
        Some((2, passed, true, Some(false)))
    );
    assert_eq!(
        told(Value::Null, json!("2020-06-11")),
        Some((2, passed, true, None))
    );
    assert_eq!(told(json!(true), Value::Null), Some((2, None, false, Some(true))));
    assert_eq!(told(json!(true), json!("2023-06-11")), None);
}

#[test]
fn a_reading_that_gives_no_answer_is_named_and_not_taken_for_agreement() {
    let early = case(date(2010, 10, 28), json!({}));
    let decision = decide(rules(), &early);
    assert_eq!(said(decision.outcome), "adopted");
    assert_eq!(decision.depends_on, Vec::<&str>::new());
    assert_eq!(decision.unanswered, ["I8"]);
    assert!(
        decide(rules(), &case(date(2025, 6, 11), json!({})))
            .unanswered
            .is_empty()
    );
    let settled = with(&[(
        "rules/interpretations.toml",
        "settled = \"known-wording\"",
        "settled = \"no-answer\"",
    )])
    .expect("sound");
    assert_eq!(decide(&settled, &early).unanswered, ["I8"]);
    // Where every reading goes by the wording that is known, none is silent.
    let known = with(&[(
        "rules/counting.toml",
        "as = \"no-answer\"",
        "as = \"known-wording\"",
    )])
    .expect("sound");
    assert_eq!(decide(&known, &early).unanswered, Vec::<&str>::new());
}

#[test]
fn restricted_members_are_a_step_with_both_clauses() {
    let asked = case(
        date(2025, 6, 11),
        json!({ "entitled": 80, "present": 41, "votes": { "for": 30 }, "restricted": 2 }),
    );
    let decision = decide(rules(), &asked);
    let cited: Vec<&str> = decision.because.iter().map(|clause| clause.id.as_str()).collect();
    assert!(
        cited.contains(&"charter-9-1") && cited.contains(&"fee-regulation-4"),
        "{cited:?}"
    );
    let step = |asked: &Case| {
        decide(rules(), asked).steps.iter().find_map(|step| match step {
            Step::Restricted { members, outside, .. } => Some((*members, *outside)),
            _ => None,
        })
    };
    assert_eq!(step(&asked), Some((2, true)));
    let mut before = asked.clone();
    before.on = date(2016, 9, 27);
    assert_eq!(
        step(&before),
        Some((2, false)),
        "the fee regulation came a day later"
    );
    before.restricted = 0;
    assert_eq!(step(&before), None);
}

#[test]
fn what_ends_in_silence_says_so_itself_whatever_kind_of_rule_it_is() {
    let full = "from = \"1996-09-12\"\ncites = [\"charter-5\"]\n";
    let ends = |more: &str| {
        let changed =
            format!("from = \"1996-09-12\"\nuntil = \"2025-12-31\"\n{more}cites = [\"charter-5\"]\n");
        with(&[("rules/rights.toml", full, &changed)])
    };
    assert!(ends("").is_err(), "a right that ends is followed by another");
    assert!(ends("silent = true\n").is_ok());
    let present = "as = \"present\"\nfrom = \"2022-09-21\"\n";
    let ends = |more: &str| {
        let changed = format!("as = \"present\"\nfrom = \"2022-09-21\"\nuntil = \"2025-12-31\"\n{more}");
        with(&[("rules/counting.toml", present, &changed)])
    };
    assert!(ends("").is_err(), "a counting that ends is followed by another");
    assert!(ends("silent = true\n").is_ok());
}

#[test]
fn a_rule_may_end_with_its_clause_and_need_not_be_followed() {
    let until = "as = \"known-wording\"\nfrom = \"1996-09-12\"\nuntil = \"2025-12-31\"\n";
    let silent = "as = \"no-answer\"\nfrom = \"1996-09-12\"\nuntil = \"2025-12-31\"\n";
    let ends = |clause: &str| {
        with(&[
            (
                "instruments/charter.toml",
                "id = \"charter-18\"\n",
                &format!("id = \"charter-18\"\n{clause}"),
            ),
            (
                "rules/counting.toml",
                "as = \"known-wording\"\nfrom = \"1996-09-12\"\n",
                until,
            ),
            (
                "rules/counting.toml",
                "as = \"no-answer\"\nfrom = \"1996-09-12\"\n",
                silent,
            ),
        ])
    };
    assert!(
        ends("ended = \"2026-01-01\"\n").is_ok(),
        "{:?}",
        ends("ended = \"2026-01-01\"\n").err()
    );
    assert!(
        ends("").is_err(),
        "the clause goes on, and nothing says how it is counted"
    );
}

#[test]
fn a_right_that_holds_under_another_reading_only_is_not_announced_for_the_same_day() {
    let mut changed = rules().clone();
    let other = changed
        .counting
        .iter()
        .find(|counting| counting.id == "earlier-wording-unanswered")
        .and_then(|counting| counting.reading.clone());
    assert!(other.is_some(), "a reading that is not settled");
    for right in changed
        .rights
        .iter_mut()
        .filter(|right| right.kind == "full" && right.right == "vote")
    {
        right.reading.clone_from(&other);
    }
    let asked = |day: Date| {
        let answer = may(&changed, day, "full", "vote", false).expect("a known question");
        (answer.allowed, answer.not_before)
    };
    assert_eq!(asked(date(1996, 9, 12)), (false, None));
    assert_eq!(asked(date(1996, 9, 11)), (false, Some(date(1996, 9, 12))));
}

#[test]
fn a_body_is_spoken_of_by_its_powers_alone() {
    let unspoken = |changed: &Rules| {
        let faults = check(changed);
        faults
            .iter()
            .any(|fault| fault.to_string().contains("speaks of \"working-committee\""))
    };
    let mut changed = rules().clone();
    changed
        .provisions
        .retain(|provision| provision.who != "working-committee");
    assert!(!unspoken(&changed));
    changed.powers.retain(|power| power.body != "working-committee");
    assert!(!unspoken(&changed), "by its duties");
    changed.duties.retain(|duty| duty.who != "working-committee");
    assert!(unspoken(&changed));
}

#[test]
fn a_day_and_its_month_belong_together_whatever_the_duty() {
    let fits = |month: Option<i8>, day: Option<i8>| {
        let mut changed = rules().clone();
        let duty = changed.duties.iter_mut().find(|duty| duty.month.is_none());
        let duty = duty.expect("a duty without a day in the year");
        (duty.month, duty.day) = (month, day);
        let faults = check(&changed);
        !faults
            .iter()
            .any(|fault| fault.to_string().contains("is no day of that month"))
    };
    assert!(fits(None, None));
    assert!(fits(Some(2), Some(29)));
    assert!(!fits(Some(3), None), "a month without a day");
    assert!(!fits(None, Some(40)), "a day of no month");
}
