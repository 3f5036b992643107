use charter::{Coordination, Held, Reported, duties_on, trial};
use jiff::civil::{Date, date};

use crate::data::{files, rules};
use crate::scenarios::scenarios;

fn held() -> Held {
    let meeting = |body: &str, day: Date| (body.to_owned(), day);
    Held {
        meetings: vec![
            meeting("general-assembly", date(2021, 8, 10)),
            meeting("general-assembly", date(2023, 10, 24)),
            meeting("working-committee", date(2022, 9, 21)),
        ],
        coordinations: vec![
            Coordination {
                subcommittee: "energy-cooperation".into(),
                government: "CN-NM".into(),
                since: date(2023, 10, 25),
                last_session: Some(date(2024, 7, 25)),
            },
            Coordination {
                subcommittee: "sports".into(),
                government: "RU-SA".into(),
                since: date(2022, 1, 1),
                last_session: None,
            },
        ],
        set_up: vec![
            ("energy-cooperation".into(), date(2023, 10, 25)),
            ("sports".into(), date(2013, 9, 11)),
        ],
        reported: Vec::new(),
    }
}

fn due(on: Date) -> Vec<String> {
    let duties = duties_on(rules(), &held(), on);
    duties
        .iter()
        .map(|duty| {
            format!(
                "{} {} {}{}",
                duty.rule.id,
                duty.who,
                match (duty.due, duty.since) {
                    (Some(due), _) => due.to_string(),
                    (None, Some(since)) => format!("since {since}"),
                    (None, None) => "whenever".to_owned(),
                },
                if duty.overdue { " overdue" } else { "" }
            )
        })
        .collect()
}

#[test]
fn what_is_owed_follows_from_what_was_held() {
    assert_eq!(
        due(date(2024, 8, 1)),
        [
            "session-in-term RU-SA 2023-12-31 overdue",
            "committee-before-assembly working-committee 2024-12-31",
            "annual-fee member 2025-04-30",
            "assembly-every-other-year general-assembly 2025-12-31",
            "committee-reports working-committee-chair 2025-12-31",
            "new-subcommittee-presented working-committee 2025-12-31",
            "annual-and-accounting-reports working-committee since 2024-01-01",
            "report-forwarded secretariat since 2024-07-25",
            "session-reported CN-NM since 2024-07-25",
        ]
    );
}

#[test]
fn a_meeting_that_was_held_is_owed_no_more() {
    let mut facts = held();
    facts
        .meetings
        .push(("working-committee".into(), date(2024, 9, 24)));
    let duties = duties_on(rules(), &facts, date(2024, 10, 1));
    assert!(
        duties
            .iter()
            .all(|duty| duty.rule.id != "committee-before-assembly")
    );
    let before = duties_on(rules(), &facts, date(2024, 9, 23));
    assert!(
        before
            .iter()
            .any(|duty| duty.rule.id == "committee-before-assembly" && !duty.overdue)
    );
}

#[test]
fn no_duty_is_owed_before_its_clause() {
    assert_eq!(
        due(date(2011, 7, 18)),
        ["annual-and-accounting-reports working-committee since 2011-01-01"]
    );
    assert!(due(date(1996, 9, 11)).is_empty());
    assert!(
        due(date(2017, 1, 1))
            .iter()
            .any(|line| line.starts_with("annual-fee member 2017-04-30"))
    );
    assert!(
        due(date(2017, 4, 30)).contains(&"annual-fee member 2017-04-30".to_owned()),
        "due on its day is not overdue"
    );
}

/// What a coordinator since 2002, with a last session, owes of sessions on a day.
fn term_of(last_session: Option<Date>, on: Date) -> Vec<String> {
    let facts = Held {
        coordinations: vec![Coordination {
            subcommittee: "environment".into(),
            government: "JP-28".into(),
            since: date(2002, 1, 1),
            last_session,
        }],
        ..Held::default()
    };
    let duties = duties_on(rules(), &facts, on);
    let of_term = duties.iter().filter(|duty| duty.rule.id == "session-in-term");
    of_term
        .map(|duty| {
            format!(
                "{}{}",
                duty.due.expect("a day"),
                if duty.overdue { " overdue" } else { "" }
            )
        })
        .collect()
}

#[test]
fn terms_of_two_years_renew_and_each_wants_a_session() {
    // The clause came in 2011, in the term from 2010 to 2011: nothing was due before the end of that one.
    assert_eq!(term_of(None, date(2011, 7, 18)), Vec::<String>::new());
    assert_eq!(term_of(None, date(2011, 7, 19)), ["2011-12-31"]);
    assert_eq!(term_of(None, date(2011, 12, 31)), ["2011-12-31"]);
    assert_eq!(term_of(None, date(2012, 1, 1)), ["2011-12-31 overdue"]);
    assert_eq!(term_of(None, date(2014, 1, 1)), ["2013-12-31 overdue"]);
    assert_eq!(
        term_of(Some(date(2012, 5, 1)), date(2013, 1, 1)),
        Vec::<String>::new()
    );
    assert_eq!(term_of(Some(date(2012, 5, 1)), date(2014, 1, 1)), ["2015-12-31"]);
    assert_eq!(
        term_of(Some(date(2012, 5, 1)), date(2016, 1, 1)),
        ["2015-12-31 overdue"]
    );
    // A session that is still to come counts for nothing yet.
    assert_eq!(
        term_of(Some(date(2013, 5, 1)), date(2012, 5, 1)),
        ["2011-12-31 overdue"]
    );
}

#[test]
fn a_new_subcommittee_is_presented_once() {
    let presented = |on: Date| {
        due(on)
            .iter()
            .filter(|line| line.starts_with("new-subcommittee"))
            .count()
    };
    assert_eq!(
        (presented(date(2023, 10, 24)), presented(date(2023, 10, 25))),
        (0, 1)
    );
    let mut facts = held();
    facts
        .meetings
        .push(("general-assembly".into(), date(2025, 6, 11)));
    let after = duties_on(rules(), &facts, date(2025, 6, 11));
    assert!(
        after
            .iter()
            .all(|duty| duty.rule.id != "new-subcommittee-presented")
    );
}

#[test]
fn a_report_on_a_session_is_owed_from_its_day() {
    let reports = |on: Date| {
        due(on)
            .iter()
            .filter(|line| line.contains("since 2024-07-25"))
            .count()
    };
    assert_eq!((reports(date(2024, 7, 24)), reports(date(2024, 7, 25))), (0, 2));
    assert_eq!((reports(date(2025, 7, 25)), reports(date(2025, 7, 26))), (2, 0));
}

#[test]
fn a_trial_tells_what_would_come_out_otherwise() {
    let mut changed = files("rules");
    for source in &mut changed {
        source.text = source.text.replace("share = \"2/3\"", "share = \"3/4\"");
    }
    let then = charter::load(
        &files("instruments")
            .into_iter()
            .chain(changed)
            .collect::<Vec<_>>(),
    )
    .expect("sound");
    let cases: Vec<_> = scenarios()
        .into_iter()
        .map(|scenario| (scenario.name, scenario.case))
        .collect();
    let otherwise = trial(rules(), &then, &cases);
    assert!(
        otherwise
            .iter()
            .any(|case| case.name == "adopted/amend-charter-at-two-thirds")
    );
    assert!(otherwise.iter().all(|case| case.name.starts_with("adopted/")));
    assert!(trial(rules(), rules(), &cases).is_empty());
}

#[test]
fn a_session_is_reported_once_by_each_who_owes_it() {
    let owed = |reported: Vec<Reported>, on: Date| -> Vec<String> {
        let facts = Held { reported, ..held() };
        let duties = duties_on(rules(), &facts, on);
        let of_session = duties
            .iter()
            .filter(|duty| duty.because.iter().any(|clause| clause.cite == "8"));
        of_session.map(|duty| duty.rule.id.clone()).collect()
    };
    let report = |by: &str, session: Date| Reported {
        subcommittee: "energy-cooperation".into(),
        session,
        by: by.into(),
        on: date(2024, 8, 10),
    };
    let (session, later) = (date(2024, 7, 25), date(2024, 9, 1));
    assert_eq!(owed(Vec::new(), later), ["report-forwarded", "session-reported"]);
    assert_eq!(
        owed(vec![report("coordinator", session)], later),
        ["report-forwarded"]
    );
    assert_eq!(
        owed(
            vec![report("coordinator", session), report("secretariat", session)],
            later
        ),
        Vec::<String>::new()
    );
    assert_eq!(
        owed(vec![report("coordinator", date(2023, 7, 25))], later).len(),
        2,
        "a report on another session"
    );
    assert_eq!(
        owed(vec![report("coordinator", session)], date(2024, 8, 9)).len(),
        2,
        "not delivered yet"
    );
}

#[test]
fn a_term_ends_on_the_day_before_the_one_it_began_on_years_later() {
    let facts = Held {
        coordinations: vec![Coordination {
            subcommittee: "environment".into(),
            government: "JP-28".into(),
            since: date(2021, 9, 1),
            last_session: None,
        }],
        ..Held::default()
    };
    let ends = |on: Date| {
        let duties = duties_on(rules(), &facts, on);
        let of_term = duties.iter().find(|duty| duty.rule.id == "session-in-term");
        of_term.map(|duty| (duty.due, duty.overdue))
    };
    let last = Some(date(2023, 8, 31));
    assert_eq!(ends(date(2022, 1, 1)), Some((last, false)));
    assert_eq!(
        ends(date(2023, 5, 1)),
        Some((last, false)),
        "before the day in the year"
    );
    assert_eq!(ends(date(2023, 8, 31)), Some((last, false)));
    assert_eq!(ends(date(2023, 9, 1)), Some((last, true)));
    let mut held = facts.clone();
    held.coordinations[0].last_session = Some(date(2022, 5, 1));
    let duties = duties_on(rules(), &held, date(2023, 5, 1));
    let of_term = duties.iter().filter(|duty| duty.rule.id == "session-in-term");
    assert_eq!(of_term.count(), 0, "the term that is running has its session");
}

#[test]
fn what_fell_due_before_its_clause_came_was_never_owed() {
    let owed = |from: Date, on: Date| {
        let mut changed = rules().clone();
        for duty in &mut changed.duties {
            if duty.id == "assembly-every-other-year" {
                duty.from = from;
            }
        }
        let duties = duties_on(&changed, &held(), on);
        duties
            .iter()
            .any(|duty| duty.rule.id == "assembly-every-other-year")
    };
    // The Assembly of 2023 is followed by one of 2025.
    let due = date(2025, 12, 31);
    assert!(owed(due, due), "due on the very day of the clause");
    assert!(!owed(date(2026, 1, 1), date(2026, 2, 1)));
    assert!(!owed(date(2026, 3, 1), date(2026, 3, 1)), "long before it");
}

#[test]
fn what_is_set_up_at_an_assembly_need_not_be_presented_to_the_next() {
    let presented = |day: Date| {
        let mut facts = held();
        facts.set_up = vec![("energy-cooperation".into(), day)];
        let duties = duties_on(rules(), &facts, date(2024, 12, 31));
        duties
            .iter()
            .any(|duty| duty.about.as_deref() == Some("energy-cooperation") && duty.rule.before.is_some())
    };
    assert!(!presented(date(2023, 10, 23)), "during the Assembly");
    assert!(!presented(date(2023, 10, 24)), "on its last day");
    assert!(presented(date(2023, 10, 25)), "after it");
}
