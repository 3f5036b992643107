use registry::identity::open_first_door;

use crate::support::{TestApp, Visitor, clock, path_in, runtime};

const ADDRESS: &str = "first@example.org";

/// An installation with its first administrator signed in.
pub async fn administered() -> (TestApp, Visitor) {
    let app = TestApp::with_near().await;
    let secret = open_first_door(&app.db, &clock())
        .await
        .expect("a door")
        .expect("nobody yet");
    let mut first = Visitor::new(&app);
    let page = first.get(&format!("/en/welcome?key={secret}")).await;
    assert_eq!(page.status.as_u16(), 200, "{}", page.body);
    let fields = [
        ("key", secret.as_str()),
        ("name", "The first"),
        ("email", ADDRESS),
    ];
    let done = first.post("/en/welcome", &page, &fields).await;
    assert_eq!(done.header("location"), "/en/me", "{}", done.body);
    (app, first)
}

#[test]
fn the_first_link_serves_once_and_makes_an_administrator() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        assert!(first.get("/en/me").await.body.contains("Administrator"));
        assert_eq!(open_first_door(&app.db, &clock()).await.expect("asked"), None);
    });
}

#[test]
fn a_first_link_that_was_replaced_or_used_is_refused() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let early = open_first_door(&app.db, &clock())
            .await
            .expect("a door")
            .expect("open");
        let late = open_first_door(&app.db, &clock())
            .await
            .expect("a door")
            .expect("open");
        let mut visitor = Visitor::new(&app);
        assert_eq!(
            visitor
                .get(&format!("/zh/welcome?key={early}"))
                .await
                .status
                .as_u16(),
            409
        );
        let page = visitor.get(&format!("/zh/welcome?key={late}")).await;
        let empty = [("key", late.as_str()), ("name", " "), ("email", "x@example.org")];
        let again = visitor.post("/zh/welcome", &page, &empty).await;
        assert!(again.body.contains("x@example.org"), "the form comes back filled");
        assert_eq!(again.document().count("[aria-invalid]"), 1);
        let a_day_later = visitor
            .over(&app.at("2026-11-24T10:00:00Z"))
            .get(&format!("/zh/welcome?key={late}"))
            .await;
        assert_eq!(a_day_later.status.as_u16(), 409);
    });
}

#[test]
fn a_link_by_mail_serves_once_in_time_and_in_the_browser_that_asked() {
    runtime().block_on(async {
        let (app, _) = administered().await;
        let mut visitor = Visitor::new(&app);
        let page = visitor.get("/ko/sign-in?next=/people").await;
        let fields = [("email", "FIRST@example.org"), ("next", "/people")];
        let sent = visitor.post("/ko/sign-in", &page, &fields).await;
        assert_eq!(sent.header("location"), "/ko/sign-in/sent");
        let mail = visitor.mail_to(ADDRESS).await.expect("a mail");
        assert_eq!(mail.lang, "ko");
        let path = path_in(&mail, "/ko/sign-in/link?key=");
        let key = path.split_once("key=").expect("a key").1.to_owned();

        let mut thief = Visitor::new(&app);
        assert_eq!(thief.get(&path).await.status.as_u16(), 409, "another browser");
        let late = app.at("2026-11-23T09:16:00Z");
        assert_eq!(
            visitor.over(&late).get(&path).await.status.as_u16(),
            409,
            "too late"
        );

        let shown = visitor.get(&path).await;
        assert_eq!(shown.status.as_u16(), 200, "looking uses nothing up");
        let shown = visitor.get(&path).await;
        let done = visitor.post("/ko/sign-in/link", &shown, &[("key", &key)]).await;
        assert_eq!(done.header("location"), "/ko/people");
        let again = visitor.get(&path).await;
        assert_eq!(again.status.as_u16(), 409, "once");
    });
}

#[test]
fn an_unknown_address_is_answered_as_a_known_one_and_gets_nothing() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut visitor = Visitor::new(&app);
        let page = visitor.get("/en/sign-in").await;
        let sent = visitor
            .post("/en/sign-in", &page, &[("email", "nobody@example.org")])
            .await;
        assert_eq!(sent.header("location"), "/en/sign-in/sent");
        assert!(visitor.mail_to("nobody@example.org").await.is_none());
        let wrong = visitor
            .post("/en/sign-in", &page, &[("email", "no address")])
            .await;
        assert_eq!(
            wrong.document().attributes("input[name=email]", "value")[0],
            "no address"
        );
    });
}

#[test]
fn a_recovery_code_serves_once_however_it_is_typed() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let page = first.get("/en/me").await;
        let shown = first.post("/en/me/recovery", &page, &[]).await;
        let codes = shown.document().texts("ol.codes code");
        assert_eq!(codes.len(), 10);
        assert!(
            first
                .get("/en/me")
                .await
                .document()
                .texts("ol.codes code")
                .is_empty(),
            "shown once"
        );

        let mut visitor = Visitor::new(&app);
        let page = visitor.get("/en/sign-in").await;
        let typed = codes[3].to_uppercase().replace('-', " ");
        let fields = [("email", ADDRESS), ("code", typed.as_str())];
        let done = visitor.post("/en/sign-in/recovery", &page, &fields).await;
        assert_eq!(done.header("location"), "/en/work", "{}", done.body);

        let mut second = Visitor::new(&app);
        let page = second.get("/en/sign-in").await;
        let refused = second.post("/en/sign-in/recovery", &page, &fields).await;
        assert!(refused.header("location").is_empty());
        assert!(refused.body.contains("fault-code"));
    });
}

#[test]
fn where_to_go_after_signing_in_is_never_another_site() {
    runtime().block_on(async {
        let (app, _) = administered().await;
        for next in ["//evil.example", "https://evil.example", "/\\evil.example"] {
            let mut visitor = Visitor::new(&app);
            let page = visitor.get("/en/sign-in").await;
            visitor
                .post("/en/sign-in", &page, &[("email", ADDRESS), ("next", next)])
                .await;
            let path = path_in(
                &visitor.mail_to(ADDRESS).await.expect("a mail"),
                "/en/sign-in/link?key=",
            );
            let shown = visitor.get(&path).await;
            let key = path.split_once("key=").expect("a key").1.to_owned();
            let done = visitor.post("/en/sign-in/link", &shown, &[("key", &key)]).await;
            assert_eq!(done.header("location"), "/en/work", "{next}");
        }
    });
}

#[test]
fn posts_of_a_demonstration_do_not_exist_elsewhere() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let page = first.get("/en/me").await;
        let refused = first.post("/en/demo/as", &page, &[("person", "x")]).await;
        assert_eq!(refused.status.as_u16(), 404);
        assert_eq!(
            Visitor::new(&app).get("/en/demo/mails").await.status.as_u16(),
            404
        );
    });
}
