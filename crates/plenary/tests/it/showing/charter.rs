//! The charter at work, as pages and resources over NEAR's register.

use crate::support::with_shared_near;

const AMEND: &str = "body=general-assembly&matter=amend-charter&day=2025-06-11&present=42&for=28&against=14";

#[test]
fn a_decision_explains_itself_with_its_sums() {
    with_shared_near(|app| async move {
        let answer = app.get(&format!("/api/v1/decide?{AMEND}")).await.json();
        assert_eq!(answer["outcome"], "adopted");
        assert_eq!(
            answer["quorum"],
            serde_json::json!({ "needed": 42, "counted": 42, "of": 82, "met": true })
        );
        assert_eq!(
            answer["majority"],
            serde_json::json!({ "needed": 28, "for": 28, "of": 42, "met": true })
        );
        let cited: Vec<&str> = answer["because"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|c| c["article"].as_str())
            .collect();
        assert_eq!(cited, ["8(3)", "9(2)"]);
        assert_eq!(
            (&answer["interpretations"], &answer["depends_on"]),
            (&serde_json::json!(["I5"]), &serde_json::json!([]))
        );
        for lang in base::Lang::ALL {
            let page = app.get(&format!("/{lang}/may-they?{AMEND}")).await.document();
            let steps = page.texts(".verdict .steps li");
            assert!(
                steps
                    .iter()
                    .any(|step| step.contains("28") && step.contains("42") && step.contains("9(2)")),
                "{lang}: {steps:?}"
            );
            let links = page.attributes("#answer a[href]", "href");
            assert!(
                links.contains(&format!("/{lang}/charter/charter/charter-9-2")),
                "{lang}: {links:?}"
            );
        }
    });
}

#[test]
fn impossible_numbers_bring_the_form_back_filled() {
    with_shared_near(|app| async move {
        let page = app
            .get("/en/may-they?body=general-assembly&matter=other&day=2025-06-11&present=4200&for=7")
            .await
            .document();
        assert_eq!(page.attributes("#case input[name=present]", "value"), ["4200"]);
        assert_eq!(page.attributes("#case input[name=for]", "value"), ["7"]);
        assert!(
            page.texts("#answer")
                .join(" ")
                .contains("present: is 4200, more than the 82 entitled")
        );
        let refused = app
            .get("/api/v1/decide?body=general-assembly&matter=other&day=2025-06-11&present=4200")
            .await;
        assert_eq!(
            (refused.status.as_u16(), refused.json()["field"].clone()),
            (422, serde_json::json!("present"))
        );
    });
}

#[test]
fn the_meetings_on_record_are_held_beside_the_articles() {
    with_shared_near(|app| async move {
        let found = app.get("/api/v1/observations").await.json();
        let items = found["items"].as_array().expect("a list").clone();
        let of = |kind: &str| items.iter().filter(|item| item["kind"] == kind).count();
        assert_eq!((of("competence"), of("quorum")), (1, 4));
        let power = items
            .iter()
            .find(|item| item["kind"] == "competence")
            .expect("one");
        assert_eq!(power["meeting"], "2024-09-24-14th-working-committee");
        assert_eq!(power["matter"]["en"], "Amendment of the charter");
        let page = app.get("/zh/findings").await.document();
        assert_eq!(page.count("#practice article"), 5);
    });
}

#[test]
fn rights_change_with_the_day() {
    with_shared_near(|app| async move {
        let rights = |day: &'static str| {
            let app = app.clone();
            async move { app.get(&format!("/api/v1/rights?on={day}")).await.json()["items"].clone() }
        };
        let allowed = |items: &serde_json::Value, kind: &str, right: &str, restricted: bool| {
            let is = |item: &&serde_json::Value| {
                item["kind"] == kind && item["right"] == right && item["restricted"] == restricted
            };
            items.as_array().expect("a list").iter().find(is).expect("a cell")["allowed"].clone()
        };
        let (before, after) = (rights("2024-03-17").await, rights("2024-03-18").await);
        assert_eq!(
            (
                allowed(&before, "special", "attend", false),
                allowed(&after, "special", "attend", false)
            ),
            (false.into(), true.into())
        );
        assert_eq!(
            (
                allowed(&after, "full", "vote", false),
                allowed(&after, "full", "vote", true)
            ),
            (true.into(), false.into())
        );
    });
}
