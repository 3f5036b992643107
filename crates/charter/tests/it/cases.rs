//! Reading a case: what cannot be read or cannot be is refused, and the message names the field.

use charter::{Case, CaseError, Votes, may, read_json};
use jiff::civil::date;
use serde_json::{Value, json};

use crate::data::rules;

fn whole() -> Value {
    json!({
        "on": "2025-06-11", "body": "general-assembly", "matter": "amend-charter", "entitled": 82, "present": 42,
        "votes": { "for": 28, "against": 14, "abstain": 0 }, "written": { "for": 3, "against": 2, "abstain": 1 },
        "assembly_years": [2023, 2025], "entrusted": ["other"], "inactive_since": "2023-01-01",
        "candidate_willing": true, "restricted": 1, "candidates": [31, 16],
    })
}

fn read(value: &Value) -> Result<Case, CaseError> {
    Case::read(value, rules(), |_| Err("is not known here".to_owned()))
}

fn with(field: &str, value: Value) -> Value {
    let mut case = whole();
    case[field] = value;
    case
}

#[test]
fn every_field_is_read() {
    let case = read(&whole()).expect("a sound case");
    let expected = Case {
        on: date(2025, 6, 11),
        body: "general-assembly".into(),
        matter: "amend-charter".into(),
        entitled: 82,
        restricted: 1,
        present: 42,
        votes: Votes {
            in_favour: 28,
            against: 14,
            abstain: 0,
        },
        written: Votes {
            in_favour: 3,
            against: 2,
            abstain: 1,
        },
        assembly_years: vec![2023, 2025],
        entrusted: vec!["other".into()],
        inactive_since: Some(date(2023, 1, 1)),
        candidate_willing: Some(true),
        candidates: vec![31, 16],
    };
    assert_eq!(case, expected);
}

#[test]
fn what_is_left_out_is_empty_or_known_to_the_register() {
    let short = json!({ "on": "2025-06-11", "body": "working-committee", "matter": "other" });
    let case = Case::read(&short, rules(), |on| {
        assert_eq!(on, date(2025, 6, 11));
        Ok((82, vec![2025]))
    })
    .expect("a sound case");
    assert_eq!(
        (
            case.entitled,
            case.assembly_years,
            case.present,
            case.candidate_willing
        ),
        (82, vec![2025], 0, None)
    );
    let half = json!({ "on": "2025-06-11", "body": "working-committee", "matter": "other", "entitled": 5 });
    let case = Case::read(&half, rules(), |_| Ok((82, vec![2025]))).expect("a sound case");
    assert_eq!((case.entitled, case.assembly_years), (5, vec![2025]));
    assert_eq!(
        read(&short).expect_err("the register is silent").to_string(),
        "entitled: is not known here"
    );
}

/// A field, what stands in it as JSON, and how the refusal begins.
const REFUSED: &[(&str, &str, &str)] = &[
    ("on", r#""2025-02-30""#, "on: is \"2025-02-30\", not a day"),
    ("on", r#"20250611"#, "on: is 20250611, not a day"),
    ("on", r#"null"#, "on: is missing"),
    ("on", r#""0000-12-31""#, "on: is \"0000-12-31\", not a day"),
    (
        "inactive_since",
        r#""0000-01-01""#,
        "inactive_since: is \"0000-01-01\", not a day",
    ),
    (
        "body",
        r#""assembly""#,
        "body: \"assembly\" is not known; there are: general-assembly, working-committee",
    ),
    ("body", r#"1"#, "body: is 1, not a text"),
    ("matter", r#""nothing""#, "matter: \"nothing\" is not known"),
    ("matter", r#"null"#, "matter: is missing"),
    (
        "entitled",
        r#"-1"#,
        "entitled: is -1, not a count from 0 to 1000000",
    ),
    ("entitled", r#"1.5"#, "entitled: is 1.5, not a count"),
    ("entitled", r#"1000001"#, "entitled: is 1000001, not a count"),
    ("present", r#""42""#, "present: is \"42\", not a count"),
    ("present", r#"83"#, "present: is 83, more than the 82 entitled"),
    (
        "votes",
        r#"[]"#,
        "votes: is [], not an object with for, against, abstain",
    ),
    ("votes", r#"{ "for": -2 }"#, "votes.for: is -2, not a count"),
    (
        "votes",
        r#"{ "yes": 2 }"#,
        "votes.yes: is no field of a case; there are: for, against, abstain",
    ),
    (
        "votes",
        r#"{ "for": 40, "against": 3 }"#,
        "votes: are 43, more than the 42 present",
    ),
    (
        "written",
        r#"{ "for": 41 }"#,
        "written: are 41, more than the 40 entitled who are not present",
    ),
    ("assembly_years", r#"2025"#, "assembly_years: is 2025, not a list"),
    (
        "assembly_years",
        r#"["2025"]"#,
        "assembly_years: holds something that is no year",
    ),
    (
        "assembly_years",
        r#"[0]"#,
        "assembly_years: holds something that is no year",
    ),
    (
        "entrusted",
        r#"["nothing"]"#,
        "entrusted: \"nothing\" is not known",
    ),
    ("entrusted", r#"[1]"#, "entrusted: holds 1, which is no matter"),
    (
        "inactive_since",
        r#""2025-06-12""#,
        "inactive_since: lies after the day of the decision, 2025-06-11",
    ),
    (
        "candidate_willing",
        r#""yes""#,
        "candidate_willing: is \"yes\", neither true nor false",
    ),
    (
        "candidates",
        r#"[-1]"#,
        "candidates: holds -1, which is no count of votes",
    ),
    (
        "candidates",
        r#"[36, 13]"#,
        "candidates: have 49 votes, more than the 48 who can have voted",
    ),
    (
        "candidates",
        r#"[30, 17]"#,
        "candidates: have 30 + 17 votes, which are not those in favour and against, 31 + 16",
    ),
];

#[test]
fn every_refusal_names_its_field() {
    for (field, text, expected) in REFUSED {
        let value: Value = serde_json::from_str(text).expect("JSON");
        let error = read(&with(field, value)).expect_err(expected).to_string();
        assert!(error.starts_with(expected), "{error:?} is not {expected:?}");
    }
    assert!(
        read(&with("presnt", json!(1)))
            .expect_err("unknown")
            .to_string()
            .starts_with("presnt: is no field of a case")
    );
    assert_eq!(
        read(&json!([1])).expect_err("a list").to_string(),
        "case: is not one JSON object"
    );
}

#[test]
fn the_bounds_themselves_are_possible() {
    for (field, value) in [
        ("present", json!(42)),
        ("votes", json!({ "for": 42 })),
        ("written", json!({ "against": 40 })),
        ("candidates", json!([21, 21])),
        ("inactive_since", json!("2025-06-11")),
        ("assembly_years", json!([1, 9999])),
    ] {
        let mut case = with(field, value.clone());
        let others: &[&str] = match field {
            "votes" | "written" => &["candidates"],
            "candidates" => &["votes", "written"],
            _ => &[],
        };
        for other in others {
            case.as_object_mut().expect("an object").remove(*other);
        }
        assert!(read(&case).is_ok(), "{field} {value}: {:?}", read(&case));
    }
    let mut full = with("entitled", json!(1_000_000));
    full["present"] = json!(42);
    assert!(read(&full).is_ok());
    assert!(
        Case::from_scenario("on = ", rules())
            .expect_err("broken")
            .to_string()
            .starts_with("scenario: ")
    );
    assert!(
        Case::from_scenario(
            "on = \"2025-06-11\"\nbody = \"general-assembly\"\nmatter = \"other\"\n",
            rules()
        )
        .expect_err("short")
        .to_string()
        .starts_with("entitled: is missing")
    );
}

#[test]
fn a_question_about_a_right_names_what_it_does_not_know() {
    let on = date(2025, 6, 11);
    assert!(
        may(rules(), on, "friend", "vote", false)
            .expect_err("no kind")
            .to_string()
            .starts_with("kind: \"friend\" is not known")
    );
    assert!(
        may(rules(), on, "full", "rule", false)
            .expect_err("no right")
            .to_string()
            .starts_with("right: \"rule\" is not known")
    );
}

#[test]
fn before_any_rule_speaks_the_answer_says_from_when_one_does() {
    let early = may(rules(), date(2010, 6, 11), "associate", "vote", false).expect("a known question");
    assert_eq!(
        (early.allowed, early.not_before),
        (false, Some(date(2016, 9, 27)))
    );
    let later = may(rules(), date(2016, 9, 27), "associate", "vote", false).expect("a known question");
    assert_eq!((later.allowed, later.not_before), (false, None));
    let free = may(rules(), date(2010, 6, 11), "full", "vote", true).expect("a known question");
    assert_eq!(
        (free.allowed, free.unrestricted_before),
        (true, Some(date(2016, 9, 28)))
    );
    let bound = may(rules(), date(2016, 9, 28), "full", "vote", true).expect("a known question");
    assert_eq!((bound.allowed, bound.unrestricted_before), (false, None));
}

#[test]
fn a_key_that_stands_twice_is_refused_wherever_it_stands() {
    let refused = |text: &str| read_json(text).expect_err(text).to_string();
    assert_eq!(
        refused(r#"{"on":1,"on":2}"#),
        "on: stands twice; take one of the two out"
    );
    let inner = r#"{"votes":{"for":1,"against":2,"for":3}}"#;
    assert_eq!(refused(inner), "for: stands twice; take one of the two out");
    assert!(refused("{").starts_with("case: is not JSON"));
    let text = r#"{"a":[1,-2,2.5,"x",true,null],"b":{"c":{}}}"#;
    let plain: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(read_json(text).expect("sound"), plain);
}

#[test]
fn a_refusal_says_what_is_wrong_in_a_word() {
    let told = |field: &str, value: Value| {
        let error = read(&with(field, value)).expect_err("refused");
        (error.code, error.value, error.limit)
    };
    assert_eq!(told("present", json!(83)), ("more", "83".into(), "82".into()));
    assert_eq!(
        told("present", json!("many")),
        ("count", "many".into(), "1000000".into())
    );
    assert_eq!(told("on", json!("soon")), ("day", "soon".into(), String::new()));
    assert_eq!(told("on", Value::Null).0, "missing");
    assert_eq!(told("matter", json!("nothing")).0, "unknown");
    assert_eq!(
        told("inactive_since", json!("2025-06-12")),
        ("late", String::new(), "2025-06-11".into())
    );
}
