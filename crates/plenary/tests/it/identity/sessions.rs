use super::entry::administered;
use crate::support::{TestApp, Visitor, path_in, runtime};

/// A second browser of the first administrator.
async fn another_browser(app: &TestApp) -> Visitor {
    let mut visitor = Visitor::new(app);
    let page = visitor.get("/en/sign-in").await;
    visitor
        .post("/en/sign-in", &page, &[("email", "first@example.org")])
        .await;
    let path = path_in(
        &visitor.mail_to("first@example.org").await.expect("a mail"),
        "/en/sign-in/link?key=",
    );
    let shown = visitor.get(&path).await;
    let key = path.split_once("key=").expect("a key").1.to_owned();
    visitor.post("/en/sign-in/link", &shown, &[("key", &key)]).await;
    assert_eq!(visitor.get("/en/work").await.status.as_u16(), 200);
    visitor
}

async fn is_in(visitor: &mut Visitor) -> bool {
    visitor.get("/en/work").await.status.as_u16() == 200
}

#[test]
fn a_session_ends_when_idle_and_in_any_case_after_its_hours() {
    runtime().block_on(async {
        let (app, first) = administered().await;
        let at = |moment: &str| first.over(&app.at(moment));
        assert!(is_in(&mut at("2026-11-23T09:29:00Z")).await, "seen at 9:00");
        assert!(is_in(&mut at("2026-11-23T09:58:00Z")).await, "seen at 9:29");
        assert!(
            !is_in(&mut at("2026-11-23T10:29:00Z")).await,
            "idle for more than half an hour"
        );
        let mut hour = 9;
        let mut minute = 58;
        while hour < 21 {
            assert!(
                is_in(&mut at(&format!("2026-11-23T{hour:02}:{minute:02}:00Z"))).await,
                "{hour}:{minute}"
            );
            minute += 25;
            if minute >= 60 {
                minute -= 60;
                hour += 1;
            }
            if hour == 21 {
                break;
            }
        }
        assert!(
            !is_in(&mut at("2026-11-23T21:01:00Z")).await,
            "twelve hours are over"
        );
    });
}

#[test]
fn signing_in_gives_a_new_secret_and_signing_out_takes_it_away() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let mut second = another_browser(&app).await;
        assert_ne!(first.cookie("plenary-session"), second.cookie("plenary-session"));
        let kept = first.over(&app);
        let page = first.get("/en/me").await;
        let out = first.post("/en/sign-out", &page, &[]).await;
        assert_eq!(out.header("location"), "/en/");
        assert!(first.cookie("plenary-session").is_none());
        let mut replayed = kept;
        assert!(!is_in(&mut replayed).await, "the old secret opens nothing");
        assert!(is_in(&mut second).await);
    });
}

#[test]
fn other_sessions_can_be_ended_one_by_one_and_all_at_once() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let mut second = another_browser(&app).await;
        let page = first.get("/en/me").await;
        let listed = page.document().attributes("input[name=session]", "value");
        assert_eq!(listed.len(), 2);
        let page = first.get("/en/me").await;
        first.post("/en/me/sessions/end-all", &page, &[]).await;
        assert!(is_in(&mut first).await && !is_in(&mut second).await);

        let mut third = another_browser(&app).await;
        let page = first.get("/en/me").await;
        let others = page
            .document()
            .attributes("li.row:not(:has(b)) input[name=session]", "value");
        assert_eq!(others.len(), 1, "this browser is marked");
        for session in &others {
            let page = first.get("/en/me").await;
            first
                .post("/en/me/sessions/end", &page, &[("session", session)])
                .await;
        }
        assert!(!is_in(&mut third).await);
    });
}

#[test]
fn the_database_holds_no_secret_that_opens_anything() {
    runtime().block_on(async {
        let (app, first) = administered().await;
        let secret = first.cookie("plenary-session").expect("a session").to_owned();
        let archive = platform::db::dump(&app.db).await.expect("an archive");
        let text = serde_json::to_string(&archive).expect("text");
        assert!(!text.contains(&secret));
    });
}
