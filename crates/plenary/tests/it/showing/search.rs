use platform::db::Db;
use platform::search::Hit;

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

async fn find(db: &Db, query: &str, limit: usize) -> Vec<Hit> {
    let found = platform::search::find(db, query).await.expect("an answer");
    found.window(db, "", limit).await.expect("a window").0
}

#[test]
fn every_query_finds_what_was_meant_first() {
    with_shared_near(|app| async move {
        let mut wrong = Vec::new();
        assert!(queries().len() >= 60);
        for (query, kind, id) in queries() {
            let hits = find(&app.db, query, 10).await;
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
        for (query, ..) in queries() {
            let ids = |hits: Vec<Hit>| -> Vec<String> { hits.into_iter().map(|hit| hit.record.id).collect() };
            let here = ids(find(&from.db, query, 20).await);
            assert_eq!(here, ids(find(&to, query, 20).await), "{query}");
        }
    });
}

#[test]
fn walking_through_the_windows_meets_every_hit_once() {
    with_shared_near(|app| async move {
        let first = app.get("/api/v1/search?q=2024&limit=7").await.json();
        let total = first["total"].as_u64().expect("a total");
        assert!(total > 20, "{total}");
        let mut seen = std::collections::BTreeSet::new();
        let mut window = first;
        loop {
            for item in window["items"].as_array().expect("a list") {
                assert!(seen.insert(format!("{} {}", item["kind"], item["id"])), "{item}");
            }
            let Some(next) = window["next"].as_str() else {
                break;
            };
            window = app
                .get(&format!("/api/v1/search?q=2024&limit=7&after={next}"))
                .await
                .json();
        }
        assert_eq!(seen.len() as u64, total);
        let page = app.get("/en/search?q=2024").await.document();
        assert!(page.texts("[role=status]")[0].contains(&total.to_string()));
    });
}
