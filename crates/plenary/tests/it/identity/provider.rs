use std::path::Path;

use base::Lang;
use platform::providers::{Provider, read};
use serde_json::{Value, json};

use crate::support::{Answer, Issuer, TestApp, Token, Visitor, form_key, provider_at, runtime};

const NOW: &str = "2026-11-23T09:00:00Z";
const ADDRESS: &str = "liaison@example.org";

/// An installation with a provider for one government.
struct Scene {
    app: TestApp,
    issuer: Issuer,
    officer: Visitor,
}

impl Scene {
    async fn set(governments: &[&str]) -> Self {
        let shown = TestApp::demonstration().await;
        let officer = Visitor::signed_in_as(&shown, "secretariat-officer-country").await;
        let issuer = Issuer::start().await;
        let app = shown.provided(NOW, vec![issuer.provider(governments)]);
        Self { app, issuer, officer }
    }

    /// Invites somebody for a government; gives the page of the person.
    async fn invite(&mut self, email: &str, government: &str) -> String {
        self.invite_until(email, government, "").await
    }

    async fn invite_until(&mut self, email: &str, government: &str, until: &str) -> String {
        let page = self.officer.get("/en/people/invite").await;
        let fields = [
            ("name", "Office of the member"),
            ("email", email),
            ("lang", "en"),
            ("role", "liaison-officer"),
            ("government", government),
            ("until", until),
        ];
        let done = self.officer.post("/en/people/invite", &page, &fields).await;
        assert!(
            done.header("location").starts_with("/en/people/"),
            "{}",
            done.body
        );
        done.header("location").to_owned()
    }

    /// Goes to the provider, signs in there with these claims, and comes back.
    async fn sign_in(&self, visitor: &mut Visitor, claims: Value) -> Answer {
        let back = self.issuer.grants(&set_out(visitor).await, claims);
        visitor.get(&back).await
    }

    /// The same in a browser that was never here.
    async fn try_in(&self, claims: Value) -> Answer {
        self.sign_in(&mut Visitor::new(&self.app), claims).await
    }
}

/// From the sign-in page to the provider: the address to which the browser is sent.
async fn set_out(visitor: &mut Visitor) -> String {
    let page = visitor.get("/en/sign-in?next=/people").await;
    let fields = [("provider", "home"), ("next", "/people")];
    let shown = visitor.post("/en/sign-in/provider", &page, &fields).await;
    assert_eq!(shown.status.as_u16(), 200, "{}", shown.body);
    let address = shown.document().attributes("main a[rel=noreferrer]", "href")[0].clone();
    let refresh = shown.document().attributes("meta[http-equiv=refresh]", "content");
    assert_eq!(refresh, [format!("0; url={address}")]);
    address
}

fn somebody(email: &str) -> Value {
    json!({ "sub": "248289761001", "email": email, "email_verified": true })
}

fn assert_refused(answer: &Answer, status: u16, key: &str) {
    assert_eq!(answer.status.as_u16(), status, "{key}: {}", answer.body);
    assert!(
        answer.body.contains(&format!("<code>{key}</code>")),
        "{key}: {}",
        answer.body
    );
    assert!(!answer.header("set-cookie").contains("session"), "{key}");
}

#[test]
fn somebody_invited_comes_in_by_the_verified_address_and_later_by_the_subject() {
    runtime().block_on(async {
        let mut scene = Scene::set(&["KR-47"]).await;
        let person = scene.invite(ADDRESS, "KR-47").await;
        let mut visitor = Visitor::new(&scene.app);
        let done = scene.sign_in(&mut visitor, somebody("Liaison@Example.org")).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        assert_eq!(done.header("location"), "/en/people");
        let account = visitor.get("/en/me").await;
        assert!(account.body.contains("Home office") && account.body.contains("own provider"));
        let state = scene.officer.get(&person).await;
        assert!(!state.body.contains("invited"), "{}", state.body);
        let id = person.rsplit('/').next().expect("an id");
        let acts = platform::audit::entries_by(&scene.app.db, id)
            .await
            .expect("acts");
        let mut acts: Vec<_> = acts.iter().map(|entry| entry.action.as_str()).collect();
        acts.sort_unstable();
        assert_eq!(acts, ["link-provider", "sign-in"]);

        let told = scene.officer.mail_to(ADDRESS).await.expect("a mail");
        assert!(
            told.subject.contains("linked with your account"),
            "{}",
            told.subject
        );

        let mut claims = somebody("a.new.address@example.org");
        claims["email_verified"] = json!(false);
        let again = scene.try_in(claims).await;
        assert_eq!(again.header("location"), "/en/people", "{}", again.body);
    });
}

#[test]
fn a_link_can_be_removed_and_then_the_address_counts_again() {
    runtime().block_on(async {
        let mut scene = Scene::set(&[]).await;
        scene.invite(ADDRESS, "JP-16").await;
        let mut visitor = Visitor::new(&scene.app);
        scene.sign_in(&mut visitor, somebody(ADDRESS)).await;
        let page = visitor.get("/en/me").await;
        let issuer = page.document().attributes("input[name=issuer]", "value")[0].clone();
        let done = visitor
            .post("/en/me/providers/end", &page, &[("issuer", &issuer)])
            .await;
        assert_eq!(done.header("location"), "/en/me?done=provider-ended");
        let page = visitor.get("/en/me?done=provider-ended").await;
        assert!(page.body.contains("The link was removed.") && !page.body.contains("Home office"));
        let none = visitor
            .post("/en/me/providers/end", &page, &[("issuer", &issuer)])
            .await;
        assert_eq!(none.status.as_u16(), 404);
        assert_refused(
            &scene.try_in(somebody("new@example.org")).await,
            401,
            "provider-nobody",
        );
        assert_eq!(scene.try_in(somebody(ADDRESS)).await.status.as_u16(), 303);
    });
}

/// What is wrong with a token, and how it is made so.
type Bend = (&'static str, fn(&mut Token));

#[test]
fn a_token_that_is_not_as_it_must_be_lets_nobody_in() {
    runtime().block_on(async {
        let mut scene = Scene::set(&["KR-47"]).await;
        scene.invite(ADDRESS, "KR-47").await;
        let past = 1_795_424_400 - 1;
        let bends: [Bend; 10] = [
            ("nonce", |token| token.claims["nonce"] = json!("another")),
            ("no nonce", |token| token.claims["nonce"] = Value::Null),
            ("audience", |token| token.claims["aud"] = json!("somebody-else")),
            ("two audiences", |token| {
                token.claims["aud"] = json!(["plenary", "somebody-else"])
            }),
            ("issuer", |token| {
                token.claims["iss"] = json!("http://127.0.0.1:1")
            }),
            ("forged", |token| token.is_forged = true),
            ("unsigned", |token| token.is_signed = false),
            ("alg none", |token| {
                token.header = json!({ "alg": "none" });
                token.is_signed = false;
            }),
            ("our own secret", |token| token.header["alg"] = json!("HS256")),
            ("no subject", |token| token.claims["sub"] = Value::Null),
        ];
        for (name, bend) in bends {
            scene.issuer.bend(bend);
            let answer = scene.try_in(somebody(ADDRESS)).await;
            assert!(!answer.header("location").contains("people"), "{name}");
            assert_refused(&answer, 401, "provider-unfit");
        }
        scene.issuer.bend(move |token| token.claims["exp"] = json!(past));
        assert_refused(&scene.try_in(somebody(ADDRESS)).await, 401, "provider-unfit");
        scene.issuer.bend(|_| {});
        assert_eq!(scene.try_in(somebody(ADDRESS)).await.status.as_u16(), 303);
    });
}

#[test]
fn coming_back_counts_once_in_time_and_in_the_browser_that_set_out() {
    runtime().block_on(async {
        let mut scene = Scene::set(&["KR-47"]).await;
        scene.invite(ADDRESS, "KR-47").await;
        let mut visitor = Visitor::new(&scene.app);
        let back = scene
            .issuer
            .grants(&set_out(&mut visitor).await, somebody(ADDRESS));

        let mut thief = Visitor::new(&scene.app);
        assert_refused(&thief.get(&back).await, 409, "provider-spent");
        thief.get("/en/sign-in").await;
        assert_refused(&thief.get(&back).await, 409, "provider-spent");
        let late = scene
            .app
            .provided("2026-11-23T09:10:01Z", vec![scene.issuer.provider(&[])]);
        assert_refused(&visitor.over(&late).get(&back).await, 409, "provider-spent");

        // The late attempt has cleared away what had run out by its clock: set out again.
        let back = scene
            .issuer
            .grants(&set_out(&mut visitor).await, somebody(ADDRESS));
        let other_state = back.replace("state=", "state=x");
        assert_refused(&visitor.get(&other_state).await, 409, "provider-spent");
        let no_state = back.split("&state").next().expect("a part").to_owned();
        assert_refused(&visitor.get(&no_state).await, 409, "provider-spent");
        let kept = visitor.over(&scene.app);
        assert_eq!(visitor.get(&back).await.status.as_u16(), 303);
        let mut kept = kept;
        assert_refused(&kept.get(&back).await, 409, "provider-spent");
    });
}

#[test]
fn what_was_begun_at_one_provider_is_not_finished_by_another() {
    runtime().block_on(async {
        let mut scene = Scene::set(&[]).await;
        scene.invite(ADDRESS, "KR-47").await;
        let other = Issuer::start().await;
        let second = Provider {
            id: "other".into(),
            ..other.provider(&[])
        };
        scene.app = scene.app.provided(NOW, vec![scene.issuer.provider(&[]), second]);
        let mut visitor = Visitor::new(&scene.app);
        let back = scene
            .issuer
            .grants(&set_out(&mut visitor).await, somebody(ADDRESS));
        let crossed = back.replace("/provider/home/", "/provider/other/");
        assert_refused(&visitor.get(&crossed).await, 409, "provider-spent");

        let back = scene
            .issuer
            .grants(&set_out(&mut visitor).await, somebody(ADDRESS));
        let posing = back.replace("iss=http", "iss=https");
        assert_refused(&visitor.get(&posing).await, 401, "provider-unfit");
        let none = visitor
            .get("/en/sign-in/provider/none/callback?code=1&state=2")
            .await;
        assert_eq!(none.status.as_u16(), 404);
    });
}

#[test]
fn strangers_are_told_why_they_stay_outside() {
    runtime().block_on(async {
        let mut scene = Scene::set(&["KR-47"]).await;
        scene.invite(ADDRESS, "KR-47").await;
        scene.invite("toyama@example.org", "JP-16").await;
        let mut unverified = somebody(ADDRESS);
        unverified["email_verified"] = json!(false);
        assert_refused(
            &scene.try_in(unverified.clone()).await,
            401,
            "provider-unverified",
        );
        unverified["email_verified"] = Value::Null;
        assert_refused(&scene.try_in(unverified).await, 401, "provider-unverified");
        assert_refused(
            &scene.try_in(json!({ "sub": "1" })).await,
            401,
            "provider-unverified",
        );
        assert_refused(
            &scene.try_in(somebody("nobody@example.org")).await,
            401,
            "provider-nobody",
        );
        assert_refused(
            &scene.try_in(somebody("toyama@example.org")).await,
            403,
            "provider-government",
        );

        assert_eq!(scene.try_in(somebody(ADDRESS)).await.status.as_u16(), 303);
        let mut heir = somebody(ADDRESS);
        heir["sub"] = json!("who was given the address later");
        assert_refused(&scene.try_in(heir).await, 403, "provider-account");
    });
}

#[test]
fn a_mandate_that_is_over_and_a_person_who_was_erased_open_nothing() {
    runtime().block_on(async {
        let mut scene = Scene::set(&["KR-47"]).await;
        let person = scene.invite(ADDRESS, "KR-47").await;
        let mut visitor = Visitor::new(&scene.app);
        assert_eq!(
            scene
                .sign_in(&mut visitor, somebody(ADDRESS))
                .await
                .status
                .as_u16(),
            303
        );
        let page = visitor.get("/en/me/erasure").await;
        visitor.post("/en/me/erasure", &page, &[]).await;
        assert_refused(&scene.try_in(somebody(ADDRESS)).await, 401, "provider-nobody");

        let page = scene.officer.get(&person).await;
        assert!(page.body.contains("erased"), "{}", page.body);
        scene
            .invite_until("second@example.org", "KR-47", "2026-11-23")
            .await;
        let tomorrow = scene
            .app
            .provided("2026-11-24T08:00:00Z", vec![scene.issuer.provider(&["KR-47"])]);
        scene.app = tomorrow;
        assert_refused(
            &scene.try_in(somebody("second@example.org")).await,
            403,
            "provider-government",
        );
    });
}

#[test]
fn a_provider_that_declines_or_does_not_answer_leaves_the_other_ways() {
    runtime().block_on(async {
        let scene = Scene::set(&[]).await;
        for (error, status, key) in [
            ("access_denied", 401, "provider-declined"),
            ("server_error", 503, "provider-unreachable"),
        ] {
            let mut visitor = Visitor::new(&scene.app);
            let back = scene.issuer.refuses(&set_out(&mut visitor).await, error);
            assert_refused(&visitor.get(&back).await, status, key);
        }
        let silent = {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
            format!("http://{}", listener.local_addr().expect("an address"))
        };
        let elsewhere =
            answering("HTTP/1.1 302 Found\r\nlocation: https://id.example.org/\r\ncontent-length: 0").await;
        let endless =
            answering("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9999999").await;
        for issuer in [
            silent,
            elsewhere,
            endless,
            format!("{}/", scene.issuer.provider(&[]).issuer),
        ] {
            let app = scene.app.provided(NOW, vec![provider_at(&issuer, &[])]);
            let mut visitor = Visitor::new(&app);
            let page = visitor.get("/mn/sign-in").await;
            let answer = visitor
                .post("/mn/sign-in/provider", &page, &[("provider", "home")])
                .await;
            assert_refused(&answer, 503, "provider-unreachable");
        }
    });
}

/// A server that answers every question with the same head, and with blanks for as long as somebody reads.
async fn answering(head: &'static str) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        use std::io::{Read, Write};
        for stream in listener.incoming().take(2) {
            let Ok(mut stream) = stream else { return };
            let asked = stream.read(&mut [0; 1024]);
            assert!(asked.is_ok_and(|bytes| bytes > 0), "somebody asks");
            stream.write_all(format!("{head}\r\n\r\n").as_bytes()).ok();
            let blanks = [b' '; 4096];
            while head.contains("9999999") && stream.write_all(&blanks).is_ok() {}
        }
    });
    address
}

#[test]
fn a_provider_is_looked_up_once_an_hour_and_again_when_its_key_is_new() {
    runtime().block_on(async {
        let mut scene = Scene::set(&[]).await;
        scene.invite(ADDRESS, "KR-47").await;
        for _ in 0..3 {
            assert_eq!(scene.try_in(somebody(ADDRESS)).await.status.as_u16(), 303);
        }
        assert_eq!(
            (scene.issuer.asked("discovery"), scene.issuer.asked("keys")),
            (1, 1)
        );
        scene.issuer.changes_its_key();
        assert_eq!(scene.try_in(somebody(ADDRESS)).await.status.as_u16(), 303);
        assert_eq!(
            (scene.issuer.asked("discovery"), scene.issuer.asked("keys")),
            (2, 2)
        );
    });
}

#[test]
fn an_address_that_the_token_leaves_out_is_asked_for() {
    runtime().block_on(async {
        let mut scene = Scene::set(&["KR-47"]).await;
        scene.invite(ADDRESS, "KR-47").await;
        scene
            .issuer
            .says_of_user(json!({ "sub": "another", "email": ADDRESS, "email_verified": true }));
        assert_refused(
            &scene.try_in(json!({ "sub": "1" })).await,
            401,
            "provider-unverified",
        );
        scene
            .issuer
            .says_of_user(json!({ "sub": "1", "email": ADDRESS, "email_verified": true }));
        assert_eq!(scene.try_in(json!({ "sub": "1" })).await.status.as_u16(), 303);
        assert_eq!(scene.issuer.asked("me"), 2);
    });
}

#[test]
fn the_pages_speak_every_language_and_lead_to_no_other_site_by_form() {
    runtime().block_on(async {
        let scene = Scene::set(&[]).await;
        for lang in Lang::ALL {
            let mut visitor = Visitor::new(&scene.app);
            let page = visitor.get(&format!("/{lang}/sign-in")).await;
            let actions = page.document().attributes("form", "action");
            assert!(
                actions.contains(&format!("/{lang}/sign-in/provider")),
                "{actions:?}"
            );
            let shown = visitor
                .post(
                    &format!("/{lang}/sign-in/provider"),
                    &page,
                    &[("provider", "home")],
                )
                .await;
            assert!(!page.body.contains('⟦') && !shown.body.contains('⟦'), "{lang}");
            assert_eq!(shown.document().faults(), Vec::<String>::new());
            assert!(shown.body.contains(&format!("ui_locales={lang}")));
            let back = scene.issuer.refuses(
                &shown.document().attributes("main a[rel=noreferrer]", "href")[0],
                "access_denied",
            );
            assert!(back.starts_with(&format!("/{lang}/")), "{back}");
            assert!(
                shown
                    .header("content-security-policy")
                    .contains("form-action 'self'")
            );
            assert!(shown.header("cache-control").contains("no-store"));
        }
        let mut visitor = Visitor::new(&scene.app);
        let key = form_key(&visitor.get("/en/sign-in").await);
        assert!(!key.is_empty());
        let forged = visitor
            .post_with_key("/en/sign-in/provider", "", &[("provider", "home")])
            .await;
        assert_eq!(forged.status.as_u16(), 403);
        let none = visitor
            .post_with_key("/en/sign-in/provider", &key, &[("provider", "none")])
            .await;
        assert_eq!(none.status.as_u16(), 404);
    });
}

#[test]
fn faults_of_the_file_are_all_named_with_a_remedy() {
    let text = r#"
        providers = 1
        [[provider]]
        id = "Not Plain"
        title = { en = "Home", xx = "?" }
        issuer = "http://id.example.org"
        client_id = ""
        colour = "red"
        governments = ["Gyeongsangbuk"]
        [[provider]]
        id = "home"
        issuer = "https://id.example.org/?x=1"
        client_id = "plenary"
        client_secret_file = "not/there"
        [[provider]]
        id = "home"
        title = "Home"
        issuer = "https://id.example.org/?x=1"
        client_id = "plenary"
        client_secret = "a"
        client_secret_file = "b"
    "#;
    let faults = read(text, Path::new("/nowhere")).expect_err("faults");
    insta::assert_snapshot!("provider_faults", faults.join("\n"));
    assert!(!read("", Path::new(".")).expect_err("none").is_empty());
    assert!(read("[[provider]", Path::new(".")).is_err());
}

#[test]
fn a_secret_may_stand_in_a_file_of_its_own_and_is_never_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("secret"), "from the file\n").expect("written");
    let text = "[[provider]]\nid = \"home\"\ntitle = \"Home\"\nissuer = \"https://id.example.org\"\n\
                client_id = \"plenary\"\nclient_secret_file = \"secret\"\n";
    let read = read(text, folder.path()).expect("a sound file");
    assert_eq!(read[0].client_secret, "from the file");
    assert!(!format!("{read:?}").contains("from the file"));
}
