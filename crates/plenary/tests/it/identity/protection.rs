use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::Request;
use platform::web::Limits;

use super::entry::administered;
use crate::support::{TestApp, Visitor, form_key, path_in, runtime};

#[test]
fn a_form_without_the_key_of_its_page_is_refused() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let page = first.get("/en/me").await;
        let mut stranger = Visitor::new(&app);
        let foreign = form_key(&stranger.get("/en/sign-in").await);
        for key in ["", "wrong", foreign.as_str()] {
            let refused = first.post_with_key("/en/me/sessions/end-all", key, &[]).await;
            assert_eq!(refused.status.as_u16(), 403, "{key:?}");
        }
        let done = first.post("/en/me/sessions/end-all", &page, &[]).await;
        assert_eq!(done.status.as_u16(), 303);
    });
}

#[test]
fn a_form_sent_from_another_site_is_refused_even_with_the_key() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let key = form_key(&first.get("/en/me").await);
        let cookie = format!(
            "plenary-session={}",
            first.cookie("plenary-session").expect("a session")
        );
        let send = |name: &'static str, value: &'static str| {
            let request = Request::post("/en/me/sessions/end-all")
                .header("cookie", &cookie)
                .header("host", "localhost:8080")
                .header("content-type", "application/x-www-form-urlencoded")
                .header(name, value);
            app.send(request, Body::from(format!("form_key={key}")))
        };
        assert_eq!(send("sec-fetch-site", "cross-site").await.status.as_u16(), 403);
        assert_eq!(send("sec-fetch-site", "same-site").await.status.as_u16(), 403);
        assert_eq!(send("origin", "http://evil.example").await.status.as_u16(), 403);
        assert_eq!(send("origin", "http://localhost:8080").await.status.as_u16(), 303);
    });
}

#[test]
fn what_cannot_be_a_form_is_refused_clearly() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let key = form_key(&first.get("/en/me").await);
        let cookie = format!(
            "plenary-session={}",
            first.cookie("plenary-session").expect("a session")
        );
        let send = |content_type: &'static str, body: Vec<u8>| {
            let request = Request::post("/en/me/lang")
                .header("cookie", &cookie)
                .header("content-type", content_type);
            app.send(request, Body::from(body))
        };
        let form = "application/x-www-form-urlencoded";
        assert_eq!(
            send("application/json", b"{}".to_vec()).await.status.as_u16(),
            415
        );
        assert_eq!(send(form, vec![b'a'; 600 << 10]).await.status.as_u16(), 413);
        assert_eq!(
            send(form, format!("form_key={key}&lang=%00").into_bytes())
                .await
                .status
                .as_u16(),
            422
        );
        let many = format!("form_key={key}{}", "&a=b".repeat(5000));
        assert_eq!(send(form, many.into_bytes()).await.status.as_u16(), 422);
        assert_eq!(
            send("multipart/form-data; boundary=x", b"--y".to_vec())
                .await
                .status
                .as_u16(),
            422
        );
        assert_eq!(
            send(form, format!("form_key={key}&lang=xx").into_bytes())
                .await
                .status
                .as_u16(),
            422
        );
    });
}

#[test]
fn one_address_may_not_try_for_ever() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let limited = app.limited(Limits {
            sign_in: 3,
            search: 2,
            form: 0,
        });
        let mut visitor = Visitor::new(&limited);
        let page = visitor.get("/ru/sign-in").await;
        let mut answers = Vec::new();
        for _ in 0..5 {
            let fields = [("email", "a@example.org"), ("code", "aaaa")];
            answers.push(visitor.post("/ru/sign-in/recovery", &page, &fields).await);
        }
        let refused = answers
            .iter()
            .filter(|answer| answer.status.as_u16() == 429)
            .count();
        assert_eq!(refused, 2);
        let last = answers.last().expect("five");
        assert_eq!(last.header("retry-after"), "60");
        assert!(last.body.contains("минут"), "{}", last.body);
        let mut found = Vec::new();
        for word in ["a", "b", "c", "d"] {
            found.push(visitor.get(&format!("/en/search?q={word}")).await.status.as_u16());
        }
        assert!(found.contains(&429), "{found:?}");
    });
}

#[test]
fn cookies_and_pages_of_people_who_are_signed_in_stay_with_them() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let page = first.get("/en/members").await;
        assert!(page.header("cache-control").contains("no-store"));
        let anonymous = Visitor::new(&app).get("/en/members").await;
        assert!(
            !anonymous.body.contains("The first"),
            "no page of somebody else is kept for others"
        );
        let shown = Visitor::new(&app).get("/en/sign-in").await;
        let cookie = shown.header("set-cookie");
        assert!(
            cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
            "{cookie}"
        );
        let policy = page.header("content-security-policy");
        assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe-eval"));
    });
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_secret_address_or_name_reaches_the_log() {
    let log = Log::default();
    let written = log.clone();
    // For every thread, since drivers have threads of their own; no other test asks for a log.
    tracing_subscriber::fmt()
        .with_env_filter("debug,platform=trace,registry=trace,plenary=trace,hyper=info")
        .with_writer(move || written.clone())
        .init();
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let secret = first.cookie("plenary-session").expect("a session").to_owned();
        let page = first.get("/en/people/invite").await;
        let fields = [
            ("name", "Quiet Office"),
            ("email", "quiet@example.org"),
            ("lang", "en"),
            ("role", "liaison-officer"),
            ("government", "KR-47"),
        ];
        first.post("/en/people/invite", &page, &fields).await;
        let mail = first.mail_to("quiet@example.org").await.expect("a mail");
        let key = path_in(&mail, "/en/sign-in/link?key=")
            .split_once("key=")
            .expect("a key")
            .1
            .to_owned();
        platform::mail::deliver_due(&app.db, &app.app.postbox, app.app.clock.now(), false)
            .await
            .expect("the queue is read");
        let text = String::from_utf8_lossy(&log.0.lock().expect("the log")).into_owned();
        assert!(text.len() > 1000, "something was logged at this level");
        for word in [
            "quiet@example.org",
            "Quiet Office",
            "first@example.org",
            "The first",
            &secret,
            &key,
        ] {
            assert!(!text.contains(word), "{word} stands in the log");
        }
        let sent = first.mail_to("quiet@example.org").await.expect("still known");
        assert!(
            sent.sent_at.is_some() && sent.text.is_empty(),
            "a delivered mail keeps no link"
        );
    });
}
