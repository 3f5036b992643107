//! Meetings on record that were not convened here.

use base::Lang;

use super::{CHAIR, assembly, said};
use crate::support::{Visitor, runtime, with_shared_near};

const COMMITTEE: &str = "2024-09-24-14th-working-committee";
const ENERGY: &str = "2024-07-25-energy-cooperation-1st";

#[test]
fn a_meeting_on_record_says_who_came_what_was_decided_and_what_is_unknown() {
    with_shared_near(|app| async move {
        let page = app.get(&format!("/en/meetings/{COMMITTEE}")).await;
        assert_eq!(page.status.as_u16(), 200, "{}", page.body);
        let attended = said(&page, "#attendance");
        assert!(attended.contains("38 governments"), "{attended}");
        assert!(
            attended.contains("Liaoning") && attended.contains("28"),
            "{attended}"
        );
        assert_eq!(page.document().count("#decisions li"), 8);
        let decided = said(&page, "#decisions");
        assert!(
            decided.contains("Qinghai") && decided.contains("not on record"),
            "{decided}"
        );
        assert_eq!(
            page.document().count("#said li"),
            4,
            "reported, announced and proposed"
        );
        let quorum = said(&page, "#quorum");
        assert!(
            quorum.contains("not on record") && quorum.contains("a quorum took"),
            "{quorum}"
        );
        for lang in Lang::ALL {
            let page = app.get(&format!("/{lang}/meetings/{ENERGY}")).await;
            assert_eq!(page.status.as_u16(), 200, "{lang}: {}", page.body);
            assert!(!page.body.contains('⟦'), "{lang} shows a raw key");
        }
        let partly = app.get(&format!("/en/meetings/{ENERGY}")).await;
        assert!(
            said(&partly, "#attendance").contains("only some"),
            "{}",
            partly.body
        );
        assert!(
            said(&partly, "#decisions").contains("No decision"),
            "{}",
            partly.body
        );
        let planned = app.get("/en/meetings/2027-16th-general-assembly").await;
        assert!(planned.body.contains("has been announced"), "{}", planned.body);
        assert_eq!(planned.document().count("#attendance"), 0);
        // What the Secretariat holds without a body meeting is an event only.
        let training = app.get("/en/meetings/2024-06-26-civil-servant-training").await;
        assert_eq!(training.status.as_u16(), 404);
    });
}

#[test]
fn lists_events_and_bodies_lead_to_the_meetings_on_record() {
    with_shared_near(|app| async move {
        let link = format!("/en/meetings/{COMMITTEE}");
        for page in [
            "/en/meetings",
            "/en/bodies/working-committee",
            &format!("/en/events/{COMMITTEE}"),
            "/en/decisions",
        ] {
            let shown = app.get(page).await;
            let links = shown.document().attributes("main a", "href");
            assert!(links.contains(&link), "{page}: {links:?}");
        }
        let of_energy = app.get("/en/subcommittees/energy-cooperation").await;
        assert!(of_energy.body.contains(&format!("/en/meetings/{ENERGY}")));

        let then = app.get("/en/meetings?on=2024-08-01").await;
        assert!(
            then.body.contains(ENERGY) && !then.body.contains(COMMITTEE),
            "{}",
            then.body
        );
        let of_body = app.get("/en/meetings?body=working-committee").await;
        assert!(of_body.body.contains(COMMITTEE) && !of_body.body.contains(ENERGY));

        let list = app
            .get("/api/v1/meetings?body=working-committee&on=2024-12-31")
            .await
            .json();
        assert_eq!(list["items"][0]["id"], COMMITTEE);
        assert_eq!(list["items"][0]["recorded"], true);
        assert!(
            list["items"][0]["starts_at"].is_null(),
            "the hour is not on record"
        );
        let one = app.get(&format!("/api/v1/meetings/{COMMITTEE}")).await.json();
        assert_eq!(
            one["record"]["attendance"].as_array().map(Vec::len),
            Some(38),
            "{one}"
        );
        let first = one["decisions"][0].as_str().expect("a decision").to_owned();
        let decisions = app.get("/api/v1/decisions?body=working-committee").await.json();
        let known = decisions["items"].as_array().expect("a list");
        assert!(
            known.iter().any(|decision| decision["id"] == first.as_str()),
            "{first}"
        );
    });
}

#[test]
fn nothing_is_opened_voted_on_or_changed_in_a_meeting_that_is_only_on_record() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut chair = Visitor::signed_in_as(&app, CHAIR).await;
        let desk = chair.get(&format!("/en/meetings/{id}/chair")).await;
        for (what, fields) in [
            ("session", vec![("do", "open")]),
            ("attendance", vec![("do", "arrive"), ("whom", "all")]),
            ("convene", vec![]),
            ("ballots", vec![("motion", "any"), ("way", "roll-call")]),
            ("agenda", vec![("do", "publish")]),
            ("minutes", vec![("do", "approve")]),
        ] {
            let path = format!("/en/meetings/{COMMITTEE}/{what}");
            let refused = chair.post(&path, &desk, &fields).await;
            assert_eq!(refused.status.as_u16(), 409, "{what}: {}", refused.body);
            assert!(
                refused.body.contains("only on record"),
                "{what}: {}",
                refused.body
            );
        }
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let seat = delegate.get(&format!("/en/meetings/{id}/seat")).await;
        let vote = [
            ("ballot", "any"),
            ("choice", "for"),
            ("token", "some-token-of-a-page"),
        ];
        let path = format!("/en/meetings/{COMMITTEE}/seat/vote");
        let refused = delegate.post(&path, &seat, &vote).await;
        assert!(
            refused.status.is_client_error(),
            "{}: {}",
            refused.status,
            refused.body
        );
    });
}
