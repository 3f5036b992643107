use charter::{Coordination, Held, duties_on, trial};
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
                duty.due,
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
            "session-in-term RU-SA 2024-01-01 overdue",
            "committee-before-assembly working-committee 2024-12-31",
            "annual-fee member 2025-04-30",
            "assembly-every-other-year general-assembly 2025-12-31",
            "session-in-term CN-NM 2026-07-25",
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
    assert!(due(date(2011, 7, 18)).is_empty());
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
