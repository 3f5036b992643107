use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::http::Request;
use platform::web::{Access, Face, Limits, Verb};

use super::entry::administered;
use crate::support::{TestApp, Visitor, form_key, path_in, runtime, with_shared_near};

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

#[test]
fn every_answer_has_the_headers_that_harden_it() {
    with_shared_near(|app| async move {
        for address in [
            "/en/",
            "/mn/members",
            "/api/v1/members",
            "/static/plenary.css",
            "/static/brand.css",
            "/log/checkpoint",
            "/en/no-such-page",
            "/api/v1/no-such-thing",
            "/",
        ] {
            let answer = app.get(address).await;
            let policy = answer.header("content-security-policy");
            assert!(
                policy.starts_with("default-src 'none'; style-src 'self';"),
                "{address}: {policy}"
            );
            assert!(!policy.contains("unsafe"), "{address}: {policy}");
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("x-frame-options", "DENY"),
                ("referrer-policy", "same-origin"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
            ] {
                assert_eq!(answer.header(name), value, "{address}: {name}");
            }
            assert!(
                answer.header("permissions-policy").contains("camera=()"),
                "{address}"
            );
        }
        let brand = app.get("/static/brand.css").await;
        assert_eq!(brand.header("content-type"), "text/css; charset=utf-8");
        assert!(brand.body.contains("--brand: #"), "{}", brand.body);
    });
}

#[test]
fn pages_of_people_hold_no_script_style_or_handler() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-country").await;
        for address in [
            "/en/work",
            "/en/me",
            "/en/me/erasure",
            "/en/people",
            "/en/people/invite",
            "/en/desk",
            "/en/desk/government",
            "/en/desk/government/new",
            "/en/desk/government/CN-LN",
            "/en/desk/contact/sheet",
            "/en/history/government/CN-LN",
            "/en/members/CN-LN",
            "/en/demo/mails",
            "/en/sign-in",
            "/en/no-such-page",
        ] {
            let answer = officer.get(address).await;
            assert_ne!(answer.status.as_u16(), 500, "{address}");
            assert_eq!(answer.document().inline(), Vec::<String>::new(), "{address}");
        }
    });
}

#[test]
fn who_only_looks_gets_no_cookie() {
    with_shared_near(|app| async move {
        let mut with_cookie = Vec::new();
        let pages = crate::tidy::SAMPLES.iter().map(|path| format!("/en{path}"));
        let routes = plenary::join::routes().0;
        let open = routes
            .iter()
            .filter(|route| route.access == Access::Public && route.verb == Verb::Show)
            .map(|route| {
                let path = route.path.replace(['{', '}'], "");
                match route.face {
                    Face::Page => format!("/en{path}"),
                    Face::Api => format!("/api/v1{path}"),
                }
            });
        let others = ["/", "/log/checkpoint", "/static/plenary.css", "/en/nothing"].map(str::to_owned);
        for address in pages.chain(open).chain(others) {
            let answer = app.get(&address).await;
            if !answer.header("set-cookie").is_empty() {
                with_cookie.push(address);
            }
        }
        // These show a form that a browser must be known for, to send it.
        with_cookie.sort();
        with_cookie.dedup();
        assert_eq!(with_cookie, ["/en/sign-in"]);
    });
}

#[test]
fn a_change_of_the_ways_in_is_told_by_mail_in_the_persons_language() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let page = first.get("/en/me").await;
        first.post("/en/me/recovery", &page, &[]).await;
        let told = first.mail_to("first@example.org").await.expect("a mail");
        assert_eq!(told.subject, "New recovery codes were made");
        assert!(told.text.contains("/en/me"), "{}", told.text);

        let person = "select min(id) from id_person";
        let kept = format!(
            "insert into id_passkey (id, person_id, label, credential, created_at) \
             select 'a-passkey', ({person}), 'Laptop', '{{}}', '2026-11-23T09:00:00Z' from id_person"
        );
        let mut tx = app.db.begin().await.expect("a transaction");
        tx.run_script(kept).await.expect("a passkey");
        tx.commit().await.expect("committed");
        let page = first.get("/en/me").await;
        first.post("/en/me/lang", &page, &[("lang", "mn")]).await;
        first
            .post("/en/me/passkeys/end", &page, &[("passkey", "a-passkey")])
            .await;
        let told = first.mail_to("first@example.org").await.expect("a mail");
        assert_eq!(told.lang, "mn");
        assert_eq!(told.subject, "Таны бүртгэлээс нэвтрэх түлхүүр хасагдлаа");
        assert!(!told.text.contains("Laptop"), "a mail names no device");
    });
}

#[test]
fn whoever_leaves_leaves_nothing_in_the_browser() {
    runtime().block_on(async {
        let (_, mut first) = administered().await;
        let page = first.get("/en/me").await;
        let out = first.post("/en/sign-out", &page, &[]).await;
        assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
        assert!(
            out.header("set-cookie").contains("Max-Age=0"),
            "{}",
            out.header("set-cookie")
        );
        assert!(first.cookie("plenary-session").is_none());
    });
}

#[test]
fn nobody_can_flood_a_mailbox_with_links() {
    runtime().block_on(async {
        let (app, _) = administered().await;
        let before = platform::mail::kept(&app.db, 1000).await.expect("mails").len();
        for _ in 0..8 {
            let mut visitor = Visitor::new(&app);
            let page = visitor.get("/en/sign-in").await;
            let answer = visitor
                .post("/en/sign-in", &page, &[("email", "first@example.org")])
                .await;
            assert_eq!(answer.status.as_u16(), 303, "the answer is the same either way");
        }
        let after = platform::mail::kept(&app.db, 1000).await.expect("mails").len();
        assert_eq!(after - before, 5);
    });
}

#[test]
fn secrets_are_compared_whole() {
    use platform::secret::{same, spoken_code, token};
    let secret = token();
    assert!(same(&secret, &secret) && same("", ""));
    assert!(!same(&secret, "") && !same("abc", "abd") && !same("abc", "abcd") && !same("abcd", "abc"));
    assert_eq!(token().len(), 43, "256 bits");
    let code = spoken_code();
    let letters = code.chars().filter(char::is_ascii_alphanumeric).count();
    assert_eq!((letters, code.split('-').count()), (24, 6), "120 bits: {code}");
}

#[test]
fn over_https_cookies_belong_to_the_host_alone_and_to_https() {
    with_shared_near(|app| async move {
        let app = app.over_https();
        let shown = app.get("/en/sign-in").await;
        let cookie = shown.header("set-cookie");
        assert!(cookie.starts_with("__Host-plenary-browser="), "{cookie}");
        for part in ["; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
        assert!(app.app.settings.session_cookie().starts_with("__Host-"));
        assert!(
            shown
                .header("strict-transport-security")
                .starts_with("max-age=31536000")
        );
    });
}

#[test]
fn of_a_parameter_given_twice_the_first_counts() {
    with_shared_near(|app| async move {
        let once = app.get("/api/v1/members?country=MN").await;
        let twice = app.get("/api/v1/members?country=MN&country=JP").await;
        assert_eq!(once.body, twice.body);
        assert_eq!(
            app.get("/en/members?country=bad&country=MN")
                .await
                .status
                .as_u16(),
            422
        );
    });
}

#[test]
fn fields_that_no_form_has_change_nothing() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        let page = first.get("/en/me").await;
        let before = platform::db::dump(&app.db).await.expect("a dump");
        let fields = [
            ("lang", "en"),
            ("state", "erased"),
            ("role", "secretary-general"),
            ("person", "another"),
        ];
        first.post("/en/me/lang", &page, &fields).await;
        let after = platform::db::dump(&app.db).await.expect("a dump");
        let people = |dump: &platform::db::Dump| {
            let of = |name: &str| {
                dump.tables
                    .iter()
                    .find(|table| table.name == name)
                    .map(|table| table.rows.clone())
            };
            (of("id_person"), of("id_mandate"))
        };
        assert_eq!(people(&before), people(&after));
    });
}
