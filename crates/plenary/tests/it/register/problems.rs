use crate::support::with_shared_near;

#[test]
fn bad_requests_get_a_clear_page_or_problem() {
    let long = format!("/en/members?q={}", "x".repeat(5000));
    let cases: Vec<(&str, u16)> = vec![
        ("/xx/members", 404),
        ("/en/members/ZZ-99", 404),
        ("/en/members?on=2025-02-30", 422),
        ("/en/nothing", 404),
        ("/api/v1/members?after=%3Cb%3E", 422),
        ("/api/v1/members?limit=0", 422),
        ("/api/v1/events/none", 404),
        ("/en/members?country=china", 422),
        ("/en/members?kind=friend", 422),
        ("/mn/engagements?month=2024", 422),
        ("/zh/news?government=XX", 422),
        ("/api/v1/members?colour=red", 422),
        ("/api/v1/letters?after=2024-letter-nobody", 422),
        ("/zh/news?after=zzz", 422),
        ("/ko/claims?after=zzz", 422),
        ("/en/engagements?after=zzz", 422),
        ("/mn/decisions?after=zzz", 422),
        ("/ru/search?q=2024&after=news.zzz", 422),
        ("/ja/findings?year=2024&colour=red", 303),
        (&long, 414),
    ];
    with_shared_near(|app| async move {
        for (address, status) in cases {
            let answer = app.get(address).await;
            assert_eq!(answer.status.as_u16(), status, "{address}");
            assert!(!answer.body.contains('⟦'), "{address}");
            if status == 303 {
                assert_eq!(answer.header("location"), "/ja/findings?year=2024", "{address}");
                continue;
            }
            let expected = if address.starts_with("/api") {
                "application/problem+json"
            } else {
                "text/html; charset=utf-8"
            };
            assert_eq!(answer.header("content-type"), expected, "{address}");
        }
        let posted = app.ask(axum::http::Request::post("/api/v1/members")).await;
        assert_eq!(
            (posted.status.as_u16(), posted.header("allow")),
            (405, "GET, HEAD")
        );
        let said = posted.json();
        assert_eq!(
            (said["field"].as_str(), said["value"].as_str()),
            (Some(""), Some("POST"))
        );
        assert_eq!(said["detail"], "Allowed here: GET, HEAD.");
        let got = app.get("/en/sign-out").await;
        assert_eq!((got.status.as_u16(), got.header("allow")), (405, "POST"));
        let unknown = app.get("/api/v1/members?colour=red").await.json();
        assert_eq!(
            (unknown["code"].as_str(), unknown["field"].as_str()),
            (Some("parameter"), Some("colour"))
        );
        let index = app.get("/api/v1/").await.json();
        assert_eq!(index["openapi"], "/api/v1/openapi.json");
        assert!(index["resources"].to_string().contains("/api/v1/subcommittees"));
        let xml = app
            .ask(axum::http::Request::get("/api/v1/members").header("accept", "text/xml"))
            .await;
        assert_eq!(xml.status.as_u16(), 406);
        let root = app
            .ask(axum::http::Request::get("/").header("accept-language", "de, mn;q=0.8, ja;q=0.9"))
            .await;
        assert_eq!(root.header("location"), "/ja/");
    });
}

#[test]
fn a_slash_too_many_leads_to_the_page_and_never_to_another_host() {
    with_shared_near(|app| async move {
        for (address, to) in [
            ("/en/members/?country=CN", "/en/members?country=CN"),
            ("/api/v1/members/", "/api/v1/members"),
        ] {
            let redirected = app.get(address).await;
            assert_eq!(
                (redirected.status.as_u16(), redirected.header("location")),
                (303, to)
            );
        }
        for address in ["//evil.example/", "/evil/members/", "/en//evil.example//"] {
            assert_eq!(app.get(address).await.header("location"), "", "{address}");
        }
    });
}

#[test]
fn no_path_or_query_gives_a_server_error() {
    // A linear congruential generator with a fixed seed: the same thousands of requests every time.
    let mut state: u64 = 20_240_925;
    let mut next = move |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    let words = [
        "en", "zh", "members", "events", "api/v1", "news", "%00", "%F0%9F", "..", "CN-LN", "charter", "%25",
        "'", "calendar", "-1",
    ];
    let keys = [
        "on", "year", "month", "country", "kind", "q", "after", "limit", "section", "body",
    ];
    let values = [
        "2024-02-30",
        "%FF",
        "9999",
        "0",
        "-1",
        "%25%27",
        "2024-05",
        "CN",
        "%E6%B1%9F",
        "9223372036854775808",
        "",
    ];
    with_shared_near(|app| async move {
        for _ in 0..3000 {
            let path: Vec<&str> = (0..=next(3)).map(|_| words[next(words.len())]).collect();
            let query: Vec<String> = (0..next(4))
                .map(|_| format!("{}={}", keys[next(keys.len())], values[next(values.len())]))
                .collect();
            let address = format!("/{}?{}", path.join("/"), query.join("&"));
            let status = app.get(&address).await.status;
            assert!(!status.is_server_error(), "{address}: {status}");
        }
    });
}
