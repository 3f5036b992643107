use platform::search::find;

use crate::support::{TestApp, with_shared_near};

const QUERIES: &str = include_str!("queries.tsv");

fn queries() -> Vec<(&'static str, &'static str, &'static str)> {
    let lines = QUERIES
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    let read = |line: &'static str| {
        let mut parts = line.split('\t');
        let mut part = || parts.next().unwrap_or_else(|| panic!("not three parts: {line}"));
        (part(), part(), part())
    };
    lines.map(read).collect()
}

#[test]
fn every_query_finds_what_was_meant_first() {
    with_shared_near(|app| async move {
        let mut wrong = Vec::new();
        assert!(queries().len() >= 60);
        for (query, kind, id) in queries() {
            let hits = find(&app.db, query, 10).await.expect("an answer");
            let first: Vec<String> = hits
                .iter()
                .take(3)
                .map(|hit| format!("{} {}", hit.record.kind, hit.record.id))
                .collect();
            if first.first() != Some(&format!("{kind} {id}")) {
                wrong.push(format!("{query}: {id} wanted, found {first:?}"));
            }
        }
        assert_eq!(wrong, Vec::<String>::new());
    });
}

#[test]
fn the_page_and_the_json_show_the_same_hits() {
    with_shared_near(|app| async move {
        let page = app.get("/mn/search?q=%E8%BE%BD%E5%AE%81").await;
        let shown = page.document().attributes(".hits h2 a", "href");
        assert_eq!(shown.first().map(String::as_str), Some("/mn/members/CN-LN"));
        let items = app.get("/api/v1/search?q=%E8%BE%BD%E5%AE%81").await.json()["items"].clone();
        assert_eq!(items.as_array().map(Vec::len), Some(shown.len()));
        assert_eq!(items[0]["id"], "CN-LN");
    });
}

#[test]
fn odd_questions_are_answered_calmly() {
    with_shared_near(|app| async move {
        for odd in [
            "",
            "%20",
            "%22",
            "%27%29%3B--",
            "*",
            "a*%20OR%20b",
            "%F0%9F%8E%8C",
            "AND",
            "NEAR(",
            "%E5%B1%B1",
        ] {
            assert_eq!(
                app.get(&format!("/en/search?q={odd}")).await.status.as_u16(),
                200,
                "{odd}"
            );
        }
        let long = "x".repeat(121);
        assert_eq!(
            app.get(&format!("/en/search?q={long}")).await.status.as_u16(),
            422
        );
    });
}

#[test]
fn moving_house_keeps_what_can_be_found() {
    crate::support::runtime().block_on(async {
        let (from, to) = (
            TestApp::with_near().await,
            crate::support::other_engine_database().await,
        );
        let archive = platform::db::dump(&from.db).await.expect("a dump");
        platform::db::load(&to, &archive).await.expect("it loads");
        for (query, ..) in queries().into_iter().take(12) {
            let ids = |hits: Vec<platform::search::Hit>| -> Vec<String> {
                hits.into_iter().map(|hit| hit.record.id).take(1).collect()
            };
            let here = ids(find(&from.db, query, 5).await.expect("an answer"));
            assert_eq!(
                here,
                ids(find(&to, query, 5).await.expect("an answer")),
                "{query}"
            );
        }
    });
}
