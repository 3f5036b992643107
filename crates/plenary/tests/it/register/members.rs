use crate::support::with_shared_near;

async fn counts(app: &crate::support::TestApp, on: &str) -> Vec<usize> {
    let mut counts = Vec::new();
    for kind in ["full", "associate", "special", "observer"] {
        let list = app
            .get(&format!("/api/v1/members?on={on}&kind={kind}"))
            .await
            .json();
        counts.push(list["items"].as_array().map_or(0, Vec::len));
    }
    counts
}

#[test]
fn the_register_changes_on_its_dates() {
    with_shared_near(|app| async move {
        assert_eq!(counts(&app, "2023-12-31").await, [81, 1, 0, 3]);
        assert_eq!(counts(&app, "2024-09-24").await, [81, 1, 0, 3]);
        assert_eq!(counts(&app, "2024-09-25").await, [82, 2, 1, 4]);
        assert_eq!(counts(&app, "2024-12-31").await, [82, 2, 1, 4]);
    });
}

#[test]
fn a_government_bears_the_name_of_the_day() {
    with_shared_near(|app| async move {
        let before = app.get("/ko/members/KR-42?on=2023-06-10").await.document();
        let after = app.get("/ko/members/KR-42?on=2023-06-11").await.document();
        assert_eq!(before.texts("h1"), ["강원도"]);
        assert_eq!(after.texts("h1"), ["강원특별자치도"]);
    });
}

#[test]
fn any_name_or_misprint_finds_the_government() {
    with_shared_near(|app| async move {
        for text in ["江源特别自治道", "gangwon", "강원도"] {
            let query: String = text.bytes().map(|b| format!("%{b:02X}")).collect();
            let page = app.get(&format!("/en/members?q={query}")).await.document();
            assert!(
                page.attributes("[id]", "id").contains(&"KR-42".to_owned()),
                "{text}"
            );
        }
    });
}

#[test]
fn names_hold_languages_alone_and_review_stands_beside() {
    with_shared_near(|app| async move {
        let list = app.get("/api/v1/members?on=2024-12-31").await.json();
        for member in list["items"].as_array().expect("a list") {
            let names = member["names"].as_object().expect("names");
            assert!(
                names.keys().all(|key| base::Lang::from_code(key).is_some()),
                "{member}"
            );
            let confirmed = member["names_reviewed"].as_array().expect("some are confirmed");
            assert!(!confirmed.is_empty(), "{member}");
        }
    });
}

#[test]
fn nobody_is_a_member_before_the_association_was_founded() {
    with_shared_near(|app| async move {
        assert_eq!(counts(&app, "1990-01-01").await, [0, 0, 0, 0]);
        assert_eq!(counts(&app, "1996-09-11").await, [0, 0, 0, 0]);
        let founding = counts(&app, "1996-09-12").await;
        assert!(founding[0] > 50, "{founding:?}");
        for path in ["members", "statistics", "", "members/MN-1"] {
            let page = app.get(&format!("/en/{path}?on=1990-01-01")).await;
            assert_eq!(page.status.as_u16(), 200, "{path}");
        }
        let map = app.get("/en/members?on=1990-01-01").await.document();
        assert_eq!(map.count(".map svg a"), 0);
        let figures = app.get("/api/v1/figures?on=1990-01-01").await.json();
        let total = figures["items"]
            .as_array()
            .and_then(|all| all.iter().find(|figure| figure["id"] == "members.total"))
            .expect("a figure");
        assert_eq!(total["value"], "0");
    });
}

#[test]
fn a_government_is_found_whatever_the_case_of_its_id() {
    with_shared_near(|app| async move {
        let answer = app.get("/en/members/cn-ln").await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("location")),
            (303, "/en/members/CN-LN")
        );
    });
}
