//! What every answer carries: a tag by which browsers ask again, and freshness after a change.

use axum::http::Request;

use crate::support::{TestApp, load_near, runtime, with_shared_near};

#[test]
fn an_answer_that_is_known_already_comes_without_a_body() {
    with_shared_near(|app| async move {
        for address in [
            "/en/members",
            "/api/v1/members",
            "/zh/events/2024-12th-painting-contest",
        ] {
            let first = app.get(address).await;
            let tag = first.header("etag").to_owned();
            assert!(tag.starts_with("W/\""), "{address}: {tag}");
            let again = app.ask(Request::get(address).header("if-none-match", &tag)).await;
            assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{address}");
            assert_eq!(again.header("etag"), tag);
            let other = app
                .ask(Request::get(address).header("if-none-match", "W/\"other\""))
                .await;
            assert_eq!(
                (other.status.as_u16(), other.body == first.body),
                (200, true),
                "{address}"
            );
        }
    });
}

#[test]
fn an_answer_changes_with_the_records_at_once() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let before = app.get("/api/v1/members").await;
        assert_eq!(before.json()["items"].as_array().map(Vec::len), Some(0));
        load_near(&app.db).await;
        let after = app.get("/api/v1/members").await;
        assert!(
            after.json()["items"]
                .as_array()
                .is_some_and(|items| items.len() > 80)
        );
        assert_ne!(before.header("etag"), after.header("etag"));
    });
}

#[test]
fn a_resource_is_kept_for_each_language_apart() {
    with_shared_near(|app| async move {
        let address = "/api/v1/decide?body=general-assembly&matter=other&day=2025-06-11";
        let ask = |lang: &'static str| app.ask(Request::get(address).header("accept-language", lang));
        let (korean, russian, again) = (ask("ko").await, ask("ru").await, ask("ko").await);
        assert_ne!(korean.json()["explanation"], russian.json()["explanation"]);
        assert_eq!(korean.body, again.body);
        assert_eq!(korean.header("content-language"), "ko");
    });
}

#[test]
fn what_a_visitor_accepts_is_looked_at_before_what_is_kept() {
    with_shared_near(|app| async move {
        assert_eq!(app.get("/api/v1/members").await.status.as_u16(), 200);
        let odd = app
            .ask(Request::get("/api/v1/members").header("accept", "text/csv"))
            .await;
        assert_eq!(odd.status.as_u16(), 406);
        assert_eq!(odd.header("content-type"), "application/problem+json");
    });
}

#[test]
fn the_description_of_the_api_names_every_resource() {
    with_shared_near(|app| async move {
        let document = app.get("/api/v1/openapi.json").await.json();
        assert_eq!(document["openapi"], "3.1.0");
        for route in plenary::join::routes()
            .0
            .iter()
            .filter(|r| r.face == platform::web::Face::Api)
        {
            let path = format!("/api/v1{}", route.path);
            assert!(
                document["paths"][&path]["get"]["responses"]["200"].is_object(),
                "{path}"
            );
        }
        let text = document.to_string();
        for (at, _) in text.match_indices("#/components/schemas/") {
            let name: String = text[at + 21..]
                .chars()
                .take_while(|c| c.is_alphanumeric())
                .collect();
            assert!(document["components"]["schemas"][&name].is_object(), "{name}");
        }
    });
}

/// Every object below a value that holds a language, with the path that leads to it.
fn texts_in(value: &serde_json::Value, path: &str, found: &mut Vec<(String, Vec<String>)>) {
    match value {
        serde_json::Value::Array(items) => {
            for (n, item) in items.iter().enumerate() {
                texts_in(item, &format!("{path}[{n}]"), found);
            }
        }
        serde_json::Value::Object(map) => {
            let keys: Vec<String> = map.keys().cloned().collect();
            if keys.iter().any(|key| base::Lang::from_code(key).is_some()) {
                found.push((path.to_owned(), keys));
            }
            for (name, value) in map {
                texts_in(value, &format!("{path}.{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_text_holds_languages_alone_in_every_resource() {
    with_shared_near(|app| async move {
        let document = app.get("/api/v1/openapi.json").await.json();
        let text = &document["components"]["schemas"]["Localized"];
        assert_eq!(text["additionalProperties"], false);
        assert_eq!(text["properties"].as_object().map(serde_json::Map::len), Some(6));
        let government = &document["components"]["schemas"]["GovernmentName"]["properties"];
        assert_eq!(
            government["text_reviewed"]["items"]["enum"][0], "en",
            "{government}"
        );
        let mut seen = 0;
        let addresses = document["paths"].as_object().expect("paths").keys();
        let lists = addresses.filter(|path| !path.contains('{'));
        for address in lists.map(String::as_str).chain([
            "/api/v1/members/KR-42",
            "/api/v1/events/2024-05-22-members-workshop",
        ]) {
            let answer = app.get(address).await;
            if answer.status.as_u16() != 200 {
                continue;
            }
            let mut found = Vec::new();
            texts_in(&answer.json(), "", &mut found);
            seen += found.len();
            let wrong: Vec<_> = found
                .into_iter()
                .filter(|(_, keys)| keys.iter().any(|key| base::Lang::from_code(key).is_none()))
                .collect();
            assert_eq!(wrong, Vec::new(), "{address}");
        }
        assert!(seen > 500, "only {seen} texts were seen");
        let government = app.get("/api/v1/members/KR-42").await.json();
        let name = &government["government"]["names"][0];
        assert!(name["text_reviewed"].is_array(), "{name}");
    });
}

#[test]
fn a_government_has_the_rank_of_its_day() {
    with_shared_near(|app| async move {
        for (day, name, rank) in [
            ("2020-01-01", "Gangwon-do Province", "Province (do)"),
            ("2024-01-01", "Gangwon State", "Special self-governing province"),
        ] {
            let page = app.get(&format!("/en/members/KR-42?on={day}")).await;
            assert_eq!(page.document().texts("h1").join(" "), name, "{day}");
            let facts = page.document().texts("main dl dd").join(" · ");
            assert!(facts.contains(rank), "{day}: {facts}");
        }
    });
}
