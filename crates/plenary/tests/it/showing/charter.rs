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
        let answer = app
            .get("/en/may-they?body=general-assembly&matter=other&day=2025-06-11&present=4200&for=7")
            .await;
        assert_eq!(answer.status.as_u16(), 422);
        let page = answer.document();
        assert_eq!(page.attributes("#case input[name=present]", "value"), ["4200"]);
        assert_eq!(page.attributes("#case input[name=for]", "value"), ["7"]);
        assert!(
            page.texts("#answer")
                .join(" ")
                .contains("Present: 4200, more than the 82 that there can be.")
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

#[test]
fn a_refusal_speaks_the_readers_language() {
    with_shared_near(|app| async move {
        for (lang, said) in [("zh", "出席：4200，多于最多可能的82。"), ("mn", "Ирсэн: 4200")]
        {
            let address =
                format!("/{lang}/may-they?body=general-assembly&matter=other&day=2025-06-11&present=4200");
            let answer = app.get(&address).await;
            assert_eq!(answer.status.as_u16(), 422);
            let text = answer.document().texts("#answer").join(" ");
            assert!(text.contains(said), "{text}");
        }
        let unknown = app
            .get("/api/v1/decide?body=general-assembly&matter=other&presnt=3")
            .await;
        assert_eq!(
            (unknown.status.as_u16(), unknown.json()["field"].clone()),
            (422, serde_json::json!("presnt"))
        );
    });
}

#[test]
fn candidates_and_restricted_members_can_be_asked_about() {
    with_shared_near(|app| async move {
        let chair = "body=working-committee&matter=next-assembly&day=2024-09-24&entitled=82&present=50&candidates=30,%2015";
        let answer = app.get(&format!("/api/v1/decide?{chair}")).await.json();
        assert_eq!(
            (&answer["outcome"], &answer["majority"]["for"]),
            (&serde_json::json!("adopted"), &serde_json::json!(30))
        );
        for lang in base::Lang::ALL {
            let page = app.get(&format!("/{lang}/may-they?{chair}")).await.document();
            let steps = page.texts(".verdict .steps li").join(" ");
            assert!(
                !steps.contains("()") && !steps.contains("（）"),
                "{lang}: {steps}"
            );
            assert_eq!(
                page.attributes("#case input[name=candidates]", "value"),
                ["30, 15"]
            );
        }
        let restricted =
            "body=general-assembly&matter=other&day=2025-06-11&entitled=80&present=41&for=30&restricted=2";
        let page = app.get(&format!("/en/may-they?{restricted}")).await.document();
        let steps = page.texts(".verdict .steps li");
        assert!(
            steps
                .iter()
                .any(|step| step.contains("restricted: 2") && step.contains("9(1), Fee Regulation 6")),
            "{steps:?}"
        );
        assert!(
            page.attributes("footer a[href]", "href")
                .contains(&format!("/api/v1/decide?{restricted}"))
        );
    });
}

#[test]
fn a_replacement_that_is_not_admissible_says_which_half_is_missing() {
    with_shared_near(|app| async move {
        let steps = |more: &'static str| {
            let app = app.clone();
            async move {
                let asked =
                    "body=working-committee&matter=replace-coordinator&day=2025-06-11&entitled=82&present=60";
                let page = app.get(&format!("/en/may-they?{asked}{more}")).await.document();
                page.texts(".verdict .steps li").join(" ")
            }
        };
        let early = steps("&inactive_since=2024-06-11&willing=1").await;
        assert!(
            early.contains("Subcommittee Regulation 5(7)") && early.contains("session or activity"),
            "{early}"
        );
        assert!(
            early.contains("2026") && !early.contains("willing to take over"),
            "{early}"
        );
        let alone = steps("&inactive_since=2020-06-11").await;
        assert!(
            alone.contains("Whether another member is willing") && !alone.contains("2022"),
            "{alone}"
        );
        let refused = steps("&inactive_since=2020-06-11&willing=0").await;
        assert!(
            refused.contains("No other member is willing") && !refused.contains("Whether another"),
            "{refused}"
        );
    });
}

#[test]
fn an_article_shows_everything_that_it_carries() {
    with_shared_near(|app| async move {
        let carried = |clause: &'static str| {
            let app = app.clone();
            async move {
                let address = format!("/en/charter/charter/{clause}?on=2025-06-11");
                app.get(&address).await.document().texts("section li").join(" | ")
            }
        };
        let two_thirds = carried("charter-9-2").await;
        assert!(
            two_thirds.contains("General Assembly: Amendment of the charter"),
            "{two_thirds}"
        );
        assert!(
            two_thirds.contains("High-Level Working Committee: Admission of a full member"),
            "{two_thirds}"
        );
        assert!(
            !two_thirds.contains("special member") && !two_thirds.contains("Setting up a subcommittee"),
            "the settled readings put these under 9(3): {two_thirds}"
        );
        let half = carried("charter-9-3").await;
        assert!(
            half.contains("Admission of a special member") && half.contains("Setting up a subcommittee"),
            "{half}"
        );
        let vote = carried("charter-9-1").await;
        assert!(
            vote.contains("Full member, has the right: Vote") && vote.contains("may take away: Vote"),
            "{vote}"
        );
        let committee = carried("charter-10-2").await;
        assert!(
            committee.contains("Office: Chair of the High-Level Working Committee"),
            "{committee}"
        );
    });
}

#[test]
fn bodies_of_which_only_a_later_wording_is_known_say_so() {
    with_shared_near(|app| async move {
        let page = app.get("/en/rules?on=2010-01-01").await.document();
        let rows = page.texts("tbody tr");
        for body in ["General Assembly", "High-Level Working Committee"] {
            let row = rows.iter().find(|row| row.starts_with(body)).expect(body);
            assert!(row.contains("The wording of that day is not on record."), "{row}");
        }
        let today = app.get("/en/rules?on=2025-06-11").await.document();
        let once = today.texts("ul.plain li .cite");
        assert_eq!(once.iter().filter(|cite| *cite == "10(1)").count(), 1, "{once:?}");
        assert!(
            once.contains(&"Subcommittee Regulation 5(5)".to_owned())
                && once.contains(&"Fee Regulation 5(2)".to_owned()),
            "{once:?}"
        );
    });
}

#[test]
fn an_article_is_headed_by_its_instrument_too() {
    with_shared_near(|app| async move {
        let page = app.get("/en/charter/charter/charter-9-2").await.document();
        let heads = page.texts("h1");
        assert!(
            heads.len() == 1 && heads[0].contains("9(2)") && heads[0].contains("Charter"),
            "{heads:?}"
        );
    });
}

#[test]
fn bodies_stand_in_the_order_that_the_association_gives() {
    with_shared_near(|app| async move {
        let order = &app.app.association.body_order;
        let bodies = app.get("/api/v1/bodies").await.json();
        let kind_of = |id: &str| {
            let all = bodies["items"].as_array().expect("bodies");
            let found = all.iter().find(|body| body["id"] == id);
            found.and_then(|body| body["kind"].as_str().map(str::to_owned))
        };
        let page = app.get("/en/bodies").await.document();
        let top: Vec<usize> = page
            .attributes("main .stack > li > h2 > a[href^='/en/bodies/']", "href")
            .iter()
            .filter_map(|href| kind_of(href.strip_prefix("/en/bodies/")?))
            .filter_map(|kind| order.iter().position(|known| *known == kind))
            .collect();
        assert!(top.len() > 2, "{top:?}");
        assert!(top.is_sorted(), "{top:?}");
    });
}
