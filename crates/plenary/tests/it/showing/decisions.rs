//! Decisions on record as a page, a resource and a feed.

use crate::support::with_shared_near;

#[test]
fn decisions_say_who_decided_what_by_which_articles() {
    with_shared_near(|app| async move {
        let all = app.get("/api/v1/decisions").await.json();
        let items = all["items"].as_array().expect("a list").clone();
        assert_eq!(all["total"], items.len());
        let amended = items
            .iter()
            .find(|item| item["matter"] == "amend-charter")
            .expect("the amendment");
        assert_eq!(
            (&amended["body"], &amended["not_shown"]),
            (&"working-committee".into(), &"competence".into())
        );
        let admitted = items
            .iter()
            .find(|item| item["matter"] == "admit-member")
            .expect("an admission");
        let articles = admitted["articles"].as_array().expect("articles");
        assert!(
            articles.iter().any(|article| article["cite"] == "9-2"),
            "{articles:?}"
        );
        let page = app.get("/mn/decisions").await.document();
        assert_eq!(page.count(".stack > li"), items.len());
    });
}

#[test]
fn decisions_are_narrowed_alike_on_the_page_and_in_the_resource() {
    with_shared_near(|app| async move {
        for query in [
            "matter=admit-member",
            "body=working-committee",
            "year=2024",
            "on=2024-09-26",
            "on=2024-09-01",
            "government=CN-LN",
            "year=1999",
            "q=Qinghai",
            "q=%E9%9D%92%E6%B5%B7",
        ] {
            let items = app.get(&format!("/api/v1/decisions?{query}")).await.json()["items"]
                .as_array()
                .map_or(0, Vec::len);
            let page = app.get(&format!("/en/decisions?{query}")).await.document();
            assert_eq!(page.count(".stack > li"), items, "{query}");
        }
        let none = app.get("/api/v1/decisions?year=1999").await.json();
        assert_eq!(none["total"], 0);
    });
}

#[test]
fn decisions_can_be_subscribed_to() {
    with_shared_near(|app| async move {
        let feed = app.get("/ko/decisions.atom").await;
        assert_eq!(feed.status.as_u16(), 200);
        assert!(feed.body.contains("<entry>"));
    });
}
