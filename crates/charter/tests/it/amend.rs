//! Amendments laid over NEAR's files: clauses and rules from their day, and everything that is wrong with one.

use base::{Lang, Localized};
use charter::{Amendment, Case, Clause, ClauseChange, Rules, SourceText, decide, load_amended, outcome};
use jiff::civil::{Date, date};
use serde_json::json;

use crate::data::{files, rules};

const FROM: Date = date(2027, 1, 1);

/// The charter may be amended by a simple majority.
const SIMPLE: &str = r#"[[power]]
id = "assembly-amend-charter-2027"
replaces = "assembly-amend-charter"
body = "general-assembly"
matters = ["amend-charter"]
by = [{ threshold = "simple" }]
cites = ["charter-8-3"]
"#;

fn in_all(text: &str) -> Localized {
    Localized::new(Lang::ALL.map(|lang| (lang, format!("{text} ({lang})"))))
}

fn change(id: &str) -> ClauseChange {
    ClauseChange {
        id: id.to_owned(),
        instrument: None,
        cite: None,
        title: None,
        summary: None,
        repealed: false,
    }
}

fn amendment(clauses: Vec<ClauseChange>, rules: &str) -> Amendment {
    Amendment {
        id: "d1".to_owned(),
        from: FROM,
        clauses,
        rules: rules.to_owned(),
    }
}

fn amended(all: &[Amendment]) -> Result<Rules, Vec<String>> {
    let texts: Vec<SourceText> = files("instruments").into_iter().chain(files("rules")).collect();
    load_amended(&texts, all).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

fn clause<'r>(rules: &'r Rules, id: &str) -> &'r Clause {
    rules.clauses.get(id).expect("a clause")
}

#[test]
fn a_clause_reads_otherwise_from_its_day_and_as_before_until_then() {
    let new = ClauseChange {
        title: Some(in_all("One vote")),
        summary: Some(in_all("Each member has one vote")),
        ..change("charter-9-1")
    };
    let rules_then = amended(&[amendment(vec![new], "")]).expect("a sound amendment");
    let (before, after) = (clause(rules(), "charter-9-1"), clause(&rules_then, "charter-9-1"));
    let eve = date(2026, 12, 31);
    assert_eq!(after.title, in_all("One vote"));
    assert_eq!(after.summary, in_all("Each member has one vote"));
    assert_eq!(after.title_on(FROM), &after.title);
    assert_eq!(after.summary_on(FROM), &after.summary);
    assert_eq!(after.title_on(eve), &before.title);
    assert_eq!(after.summary_on(eve), &before.summary);
    assert_eq!(after.amended.last(), Some(&FROM));
    assert_eq!(after.amended.len(), before.amended.len() + 1);
    assert!(!after.reworded_after(eve), "the earlier wording is on record");
}

#[test]
fn of_two_amendments_each_day_has_its_wording_and_what_is_not_named_stays() {
    let first = ClauseChange {
        summary: Some(in_all("first")),
        ..change("charter-9-1")
    };
    let second = ClauseChange {
        summary: Some(in_all("second")),
        ..change("charter-9-1")
    };
    let later = Amendment {
        id: "d2".to_owned(),
        from: date(2029, 1, 1),
        ..amendment(vec![second], "")
    };
    let all = amended(&[amendment(vec![first], ""), later]).expect("sound amendments");
    let after = clause(&all, "charter-9-1");
    assert_eq!(
        after.summary_on(date(2026, 1, 1)),
        &clause(rules(), "charter-9-1").summary
    );
    assert_eq!(after.summary_on(date(2028, 1, 1)), &in_all("first"));
    assert_eq!(after.summary_on(date(2030, 1, 1)), &in_all("second"));
    assert_eq!(after.title, clause(rules(), "charter-9-1").title);
}

#[test]
fn an_older_amendment_of_which_only_the_later_wording_is_known_stays_unknown() {
    // 4bis(2) was amended on 2022-09-21; how it read before is not on record.
    let new = ClauseChange {
        summary: Some(in_all("new")),
        ..change("charter-4bis2")
    };
    let all = amended(&[amendment(vec![new], "")]).expect("a sound amendment");
    let after = clause(&all, "charter-4bis2");
    assert!(after.reworded_after(date(2022, 9, 20)));
    assert!(!after.reworded_after(date(2022, 9, 21)));
}

#[test]
fn a_clause_that_is_struck_out_is_gone_from_its_day() {
    let gone = ClauseChange {
        repealed: true,
        summary: Some(in_all("never read")),
        ..change("subcommittee-regulation-2-1")
    };
    let all = amended(&[amendment(vec![gone], "")]).expect("a sound amendment");
    let after = clause(&all, "subcommittee-regulation-2-1");
    assert_eq!(after.ended, Some(FROM));
    assert!(after.in_force_on(date(2026, 12, 31)) && !after.in_force_on(FROM));
    assert_eq!(
        after.summary,
        clause(rules(), "subcommittee-regulation-2-1").summary
    );
    assert!(!after.amended.contains(&FROM));
    let carried = ClauseChange {
        repealed: true,
        ..change("charter-sign")
    };
    let faults = amended(&[amendment(vec![carried], "")]).expect_err("a provision rests on it");
    assert!(faults[0].contains("end it when the clause ends"), "{faults:?}");
}

#[test]
fn a_new_clause_comes_last_in_its_instrument_and_holds_from_its_day() {
    let last = |rules: &Rules, instrument: &str| {
        let of = rules
            .clauses
            .values()
            .filter(|clause| clause.instrument == instrument);
        of.map(|clause| clause.order).max().expect("clauses")
    };
    for instrument in ["charter", "fee-regulation"] {
        let new = ClauseChange {
            instrument: Some(instrument.to_owned()),
            cite: Some("99(1)".to_owned()),
            title: Some(in_all("New")),
            summary: Some(in_all("What is new")),
            ..change("new-99-1")
        };
        let all = amended(&[amendment(vec![new], "")]).expect("a sound amendment");
        let after = clause(&all, "new-99-1");
        assert_eq!(
            (after.instrument.as_str(), after.cite.as_str()),
            (instrument, "99(1)")
        );
        assert_eq!(
            (&after.title, &after.summary),
            (&in_all("New"), &in_all("What is new"))
        );
        assert_eq!(after.introduced, FROM);
        assert_eq!(after.order, last(rules(), instrument) + 1);
    }
}

#[test]
fn a_rule_that_replaces_another_holds_from_its_day_and_the_other_until_the_day_before() {
    let all = amended(&[amendment(Vec::new(), SIMPLE)]).expect("a sound amendment");
    let power = |id: &str| all.powers.iter().find(|power| power.id == id).expect("a power");
    assert_eq!(power("assembly-amend-charter").until, Some(date(2026, 12, 31)));
    assert_eq!(power("assembly-amend-charter-2027").from, FROM);
    let case = |on: Date| {
        let case = json!({
            "on": on.to_string(), "body": "general-assembly", "matter": "amend-charter", "entitled": 82,
            "present": 60, "votes": { "for": 35 }, "assembly_years": [on.year()],
        });
        Case::read(&case, &all, |_| Err("is not known".to_owned())).expect("a sound case")
    };
    let word = |on: Date| serde_json::to_value(outcome(&all, &case(on))).expect("a word");
    assert_eq!(word(date(2026, 12, 31)), "rejected");
    assert_eq!(word(FROM), "adopted");
    assert!(decide(&all, &case(FROM)).majority.expect("a majority").met);
}

#[test]
fn a_rule_that_begins_later_than_the_one_it_replaces_ends_leaves_a_gap() {
    let later = format!("{SIMPLE}from = \"2028-01-01\"\n");
    let faults = amended(&[amendment(Vec::new(), &later)]).expect_err("nothing holds in 2027");
    let gap = "leaves amend-charter before general-assembly without an answer from 2027-01-01";
    assert!(faults.iter().any(|fault| fault.contains(gap)), "{faults:?}");
}

#[test]
fn everything_that_is_wrong_with_an_amendment_is_told_with_its_place() {
    let said = |clauses: Vec<ClauseChange>, rules: &str| {
        amended(&[amendment(clauses, rules)]).expect_err("a faulty amendment")
    };
    let one = |clauses, rules: &str, expected: &str| {
        let faults = said(clauses, rules);
        assert!(
            faults.iter().any(|fault| fault.contains(expected)),
            "{expected}: {faults:?}"
        );
    };
    let missing = "[clause charter-99] id: is no clause; name one that is in force";
    one(vec![change("charter-99")], "", missing);
    let nameless = ClauseChange {
        instrument: Some("charter".to_owned()),
        cite: Some("99".to_owned()),
        ..change("charter-99")
    };
    one(vec![nameless], "", missing);
    one(Vec::new(), "[[power", "amendment d1");
    one(
        Vec::new(),
        "[[clause]]\nid = \"charter-99\"",
        "clause: stands among the clauses, not among the rules",
    );
    one(
        Vec::new(),
        "[[instrument]]\nid = \"charter-2\"",
        "instrument: stands among the clauses, not among the rules",
    );
    one(
        Vec::new(),
        "[[power]]\nid = \"x\"\nreplaces = \"nothing\"",
        "[power nothing] replaces: names no rule; name one by its id",
    );
    let both = said(vec![change("charter-98"), change("charter-99")], "");
    assert_eq!(both.len(), 2, "{both:?}");
}
