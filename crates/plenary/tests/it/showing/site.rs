//! The frame of the site: feeds, calendars, maps of the site, problems with a meaning, what stands at the foot.

use axum::http::Request;

use crate::support::{TestApp, with_shared_near};

#[test]
fn a_calendar_is_never_empty_and_says_where_its_events_are() {
    with_shared_near(|app| async move {
        let whole = app.get("/en/calendar.ics").await;
        assert!(whole.body.contains("PRODID:-//Plenary//NEAR//EN"));
        let events = whole.body.matches("BEGIN:VEVENT").count();
        assert!(events > 10, "{events}");
        let unfolded = whole.body.replace("\r\n ", "");
        assert_eq!(unfolded.matches("\r\nURL:http").count(), events);
        assert_eq!(unfolded.matches("DTSTART;VALUE=DATE:").count(), events);
        assert_eq!(
            app.get("/en/calendar.ics?body=nothing").await.status.as_u16(),
            404
        );
        assert_eq!(app.get("/en/calendar?body=nothing").await.status.as_u16(), 404);
    });
}

#[test]
fn a_body_offers_its_calendar_only_if_it_has_one() {
    with_shared_near(|app| async move {
        let bodies = app.get("/api/v1/bodies").await.json();
        let subcommittees = app.get("/api/v1/subcommittees").await.json();
        let ids = |list: &serde_json::Value| -> Vec<String> {
            let items = list["items"].as_array().expect("a list").iter();
            items
                .filter_map(|item| Some(item["id"].as_str()?.to_owned()))
                .collect()
        };
        let (mut with, mut without) = (0, 0);
        let pages = ids(&bodies)
            .into_iter()
            .map(|id| (format!("/en/bodies/{id}"), id))
            .chain(
                ids(&subcommittees)
                    .into_iter()
                    .map(|id| (format!("/en/subcommittees/{id}"), id)),
            );
        for (path, id) in pages {
            let file = format!("/en/calendar.ics?body={id}");
            let offered = app
                .get(&path)
                .await
                .document()
                .attributes(".take a", "href")
                .contains(&file);
            let answer = app.get(&file).await;
            assert_eq!(offered, answer.status.as_u16() == 200, "{id}");
            if offered {
                with += 1;
            } else {
                without += 1;
            }
        }
        assert!(with > 2 && without > 2, "{with} {without}");
    });
}

#[test]
fn feeds_have_whole_addresses_and_the_days_of_what_they_tell() {
    with_shared_near(|app| async move {
        for feed in ["news", "engagements", "decisions"] {
            let answer = app.get(&format!("/ru/{feed}.atom")).await;
            assert!(!answer.body.contains("href=\"/"), "{feed}");
            assert!(answer.body.contains("<content type=\"text\">"), "{feed}");
            if feed != "news" {
                assert!(answer.body.contains("<updated>2024-"), "{feed}");
            }
        }
    });
}

#[test]
fn the_type_of_a_problem_says_what_it_means() {
    with_shared_near(|app| async move {
        let refused = app.get("/api/v1/engagements?month=2024-13").await.json();
        assert_eq!(refused["type"], "/problems/month");
        assert!(
            refused["detail"]
                .as_str()
                .is_some_and(|text| text.contains("year and month"))
        );
        let meant = app
            .ask(Request::get("/problems/month").header("accept-language", "mn"))
            .await;
        assert_eq!(
            (meant.status.as_u16(), meant.header("location")),
            (303, "/mn/problems/month")
        );
        for lang in base::Lang::ALL {
            let page = app.get(&format!("/{lang}/problems/month")).await;
            assert_eq!(page.status.as_u16(), 200, "{lang}");
        }
        assert_eq!(app.get("/en/problems/nothing").await.status.as_u16(), 404);
        let lost = app.get("/api/v1/nothing").await.json();
        assert!(
            lost["detail"]
                .as_str()
                .is_some_and(|text| text.contains("openapi.json")),
            "{lost}"
        );
    });
}

#[test]
fn machines_find_every_page_in_every_language() {
    with_shared_near(|app| async move {
        assert!(app.get("/robots.txt").await.body.contains("/sitemap.xml"));
        let index = app.get("/sitemap.xml").await;
        assert_eq!(index.body.matches("<sitemap>").count(), 6);
        let map = app.get("/sitemap-mn.xml").await.body;
        let pages = map.matches("<url>").count();
        assert!(pages > 300, "{pages}");
        assert_eq!(map.matches("hreflang=\"x-default\"").count(), pages);
        for path in ["/mn/members/CN-LN", "/mn/decisions", "/mn/members<"] {
            assert!(map.contains(path), "{path}");
        }
        assert!(!map.contains("/sign-in") && !map.contains("/me<"));
        let page = app.get("/zh/members").await.document();
        assert_eq!(
            page.attributes("link[hreflang=x-default]", "href"),
            ["/en/members"]
        );
        assert_eq!(page.count("meta[name=description]"), 1);
    });
}

#[test]
fn no_page_for_citizens_shows_codes_of_the_data() {
    with_shared_near(|app| async move {
        for path in [
            "members/CN-LN",
            "claims",
            "findings",
            "news",
            "bodies/secretariat",
            "subcommittees/energy-cooperation",
        ] {
            let text = app
                .get(&format!("/en/{path}"))
                .await
                .document()
                .texts("main")
                .join(" ");
            let code = text.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| {
                word.len() == 5 && word.starts_with('F') && word[1..].bytes().all(|b| b.is_ascii_digit())
            });
            assert_eq!(code, None, "{path}");
            let codes = ["reference:", " reg ", "mnu_uid", "event.20"];
            assert!(!codes.iter().any(|code| text.contains(code)), "{path}");
        }
        let source = app
            .get("/ko/members/CN-LN")
            .await
            .document()
            .texts(".source")
            .join(" ");
        assert!(
            source.contains("연차보고서") && source.contains("Unicode CLDR"),
            "{source}"
        );
    });
}

#[test]
fn a_name_in_chinese_characters_only_is_marked() {
    with_shared_near(|app| async move {
        let (mn, zh) = (
            app.get("/mn/secretariat").await.document(),
            app.get("/zh/secretariat").await.document(),
        );
        assert!(mn.count("sup.han") > 0 && zh.count("sup.han") == 0);
        assert!(mn.texts("footer").join(" ").contains('※'));
    });
}

#[test]
fn days_of_one_month_are_written_once() {
    with_shared_near(|app| async move {
        let said = |lang: &'static str| {
            let app = app.clone();
            async move {
                let path = format!("/{lang}/events/2024-09-24-14th-working-committee");
                app.get(&path).await.document().texts(".lead").join(" ")
            }
        };
        for (lang, span) in [
            ("en", "24–26 September 2024"),
            ("zh", "2024年9月24–26日"),
            ("ja", "2024年9月24–26日"),
            ("ko", "2024년 9월 24–26일"),
            ("ru", "24–26 сентября 2024"),
        ] {
            let said = said(lang).await;
            assert!(said.contains(span), "{lang}: {said}");
        }
    });
}

#[test]
fn lists_are_walked_page_by_page_without_loss() {
    with_shared_near(|app| async move {
        for (list, items) in [
            ("news", ".plain > li[id]"),
            ("engagements", ".stack > li[id]"),
            ("claims", ".stack > li[id]"),
        ] {
            let mut all = 0;
            let mut after = String::new();
            loop {
                let window = app.get(&format!("/api/v1/{list}?after={after}")).await.json();
                all += window["items"].as_array().map_or(0, Vec::len);
                match window["next"].as_str() {
                    Some(next) => next.clone_into(&mut after),
                    None => break,
                }
            }
            let mut address = format!("/en/{list}");
            let mut seen = std::collections::BTreeSet::new();
            loop {
                let page = app.get(&address).await.document();
                for id in page.attributes(items, "id") {
                    assert!(seen.insert(id.clone()), "{list}: {id} twice");
                }
                match page.attributes(".pager a[rel=next]", "href").first() {
                    Some(next) => next.clone_into(&mut address),
                    None => break,
                }
            }
            assert_eq!(seen.len(), all, "{list}");
            let last = app.get(&address).await.document();
            assert_eq!(last.count(".pager a[rel=prev]"), 1, "{list}");
        }
    });
}

#[test]
fn resources_are_narrowed_and_paged_like_pages() {
    with_shared_near(|app| async move {
        for (path, fewer) in [
            ("engagements", "engagements?section=russia"),
            ("engagements", "engagements?government=KR-47"),
            ("engagements", "engagements?month=2024-05"),
            ("events", "events?body=working-committee"),
            ("events", "events?year=2024"),
            ("news", "news?government=KR-47"),
            ("news", "news?country=JP"),
        ] {
            let total = |answer: serde_json::Value| answer["total"].as_u64().expect("a total");
            let all = total(app.get(&format!("/api/v1/{path}")).await.json());
            let some = total(app.get(&format!("/api/v1/{fewer}")).await.json());
            assert!(0 < some && some < all, "{fewer}: {some} of {all}");
        }
        for list in ["events", "bodies", "plans"] {
            let first = app.get(&format!("/api/v1/{list}?limit=2")).await.json();
            let next = first["next"].as_str().expect("more").to_owned();
            let second = app
                .get(&format!("/api/v1/{list}?limit=2&after={next}"))
                .await
                .json();
            assert_ne!(first["items"][0]["id"], second["items"][0]["id"], "{list}");
        }
    });
}

#[test]
fn a_meeting_stands_once_on_a_governments_page() {
    with_shared_near(|app| async move {
        let page = app.get("/en/members/KR-47").await.document();
        let mut links = page.attributes("#mention-event li > a[href^='/en/events/']", "href");
        let all = links.len();
        links.sort();
        links.dedup();
        assert_eq!(links.len(), all);
    });
}

#[test]
fn bodies_stand_by_rank_and_departments_under_the_secretariat() {
    with_shared_near(|app| async move {
        let page = app.get("/en/bodies").await.document();
        assert_eq!(
            page.attributes(".stack > li", "id"),
            [
                "general-assembly",
                "working-committee",
                "subcommittees",
                "secretariat"
            ]
        );
        assert!(page.count("#secretariat .plain > li") >= 2);
    });
}

#[test]
fn the_map_names_its_places_and_keeps_the_filter() {
    with_shared_near(|app| async move {
        let page = app.get("/en/members?kind=full&country=MN").await.document();
        assert_eq!(page.count(".map svg a"), page.count(".map svg a > title"));
        let zooms = page.attributes(".zoom a", "href");
        assert!(
            zooms
                .iter()
                .all(|link| link.contains("kind=full") && link.contains("country=MN")),
            "{zooms:?}"
        );
    });
}

/// Every id of a list, going on by `next` in windows of this size, and how many it says there are.
async fn walked(app: &TestApp, list: &str, size: usize) -> (Vec<String>, u64) {
    let mark = if list.contains('?') { '&' } else { '?' };
    let (mut ids, mut after) = (Vec::new(), String::new());
    loop {
        let address = format!("{list}{mark}limit={size}&after={after}");
        let window = app.get(&address).await.json();
        let items = window["items"].as_array().expect("a window");
        assert!(items.len() <= size, "{address}");
        ids.extend(
            items
                .iter()
                .map(|item| item["id"].as_str().expect("an id").to_owned()),
        );
        match window["next"].as_str() {
            Some(next) => after = next.to_owned(),
            None => return (ids, window["total"].as_u64().expect("a total")),
        }
    }
}

#[test]
fn windows_of_a_list_are_the_list() {
    with_shared_near(|app| async move {
        for list in [
            "/api/v1/news",
            "/api/v1/news?country=CN",
            "/api/v1/news?government=CN-LN",
            "/api/v1/engagements",
            "/api/v1/engagements?section=japan",
            "/api/v1/engagements?government=KR-47",
            "/api/v1/engagements?month=2024-05",
        ] {
            let (whole, total) = walked(&app, list, 200).await;
            assert_eq!(whole.len() as u64, total, "{list}");
            assert!(!whole.is_empty(), "{list}");
            let distinct: std::collections::BTreeSet<&String> = whole.iter().collect();
            assert_eq!(distinct.len(), whole.len(), "{list}");
            for size in [1, 7] {
                assert_eq!(
                    walked(&app, list, size).await,
                    (whole.clone(), total),
                    "{list} by {size}"
                );
            }
        }
        // Behind a key that is on record but not of this list stands nothing.
        let (japanese, _) = walked(&app, "/api/v1/news?country=JP", 200).await;
        let nothing = app
            .get(&format!("/api/v1/news?country=CN&after={}", japanese[0]))
            .await
            .json();
        assert_eq!(nothing["items"], serde_json::json!([]));
        assert_eq!(nothing["next"], serde_json::Value::Null);
        let (engagements, _) = walked(&app, "/api/v1/engagements", 200).await;
        let all = app.get("/api/v1/engagements").await.json();
        let sections: Vec<&str> = all["items"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|item| item["section"].as_str())
            .collect();
        let mut order = sections.clone();
        order.dedup();
        assert_eq!(
            order,
            [
                "korea",
                "china",
                "japan",
                "mongolia",
                "russia",
                "missions",
                "organisations"
            ]
        );
        // The page goes back to where it came from.
        let second = app
            .get(&format!("/en/engagements?after={}", engagements[39]))
            .await
            .document();
        assert!(
            second
                .attributes("main a[rel=prev]", "href")
                .contains(&"/en/engagements".to_owned())
        );
    });
}
