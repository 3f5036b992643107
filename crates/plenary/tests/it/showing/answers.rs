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
