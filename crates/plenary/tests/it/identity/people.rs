use super::entry::administered;
use crate::support::{TestApp, Visitor, path_in, runtime};

const OFFICER: &str = "secretariat-officer-country";

/// Invites somebody and lets them in.
pub(super) async fn invited(
    officer: &mut Visitor,
    email: &str,
    role: &str,
    government: &str,
    until: &str,
) -> Visitor {
    let page = officer.get("/en/people/invite").await;
    let fields = [
        ("name", "Office of the member"),
        ("email", email),
        ("lang", "mn"),
        ("role", role),
        ("government", government),
        ("until", until),
    ];
    let done = officer.post("/en/people/invite", &page, &fields).await;
    assert!(
        done.header("location").starts_with("/en/people/"),
        "{}",
        done.body
    );
    come_in(officer, email).await
}

async fn come_in(officer: &Visitor, email: &str) -> Visitor {
    let mail = officer.mail_to(email).await.expect("an invitation");
    assert_eq!(mail.lang, "mn");
    let path = path_in(&mail, "/mn/sign-in/link?key=");
    let mut visitor = Visitor::new(&officer.app);
    let shown = visitor.get(&path).await;
    assert_eq!(shown.status.as_u16(), 200, "{}", shown.body);
    let key = path.split_once("key=").expect("a key").1.to_owned();
    let done = visitor.post("/mn/sign-in/link", &shown, &[("key", &key)]).await;
    assert_eq!(done.header("location"), "/mn/me");
    visitor
}

#[test]
fn an_invited_liaison_officer_sees_only_the_own_government() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let mut liaison = invited(&mut officer, "one@example.org", "liaison-officer", "KR-47", "").await;
        invited(&mut officer, "two@example.org", "liaison-officer", "JP-16", "").await;

        let list = liaison.get("/en/people").await;
        assert!(
            list.body.contains("/en/people/") && !list.body.contains("Toyama"),
            "{}",
            list.body
        );
        let all = officer.get("/en/people").await;
        let foreign = all.document().attributes("main a[href^='/en/people/0']", "href");
        let mut hidden = 0;
        for address in foreign {
            let answer = liaison.get(&address).await;
            if answer.status.as_u16() == 404 {
                hidden += 1;
            } else {
                assert!(answer.body.contains("Gyeongsangbuk"), "{address}");
            }
        }
        assert!(hidden > 10, "people of others do not exist for them: {hidden}");
        assert_eq!(liaison.get("/en/people/invite").await.status.as_u16(), 403);
    });
}

#[test]
fn a_liaison_officer_proposes_and_the_secretariat_answers() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let mut liaison = invited(&mut officer, "one@example.org", "liaison-officer", "KR-47", "").await;
        let page = liaison.get("/en/people/propose").await;
        let offered = page
            .document()
            .attributes("select[name=government] option", "value");
        assert_eq!(offered, ["", "KR-47"]);
        let fields = |government: &'static str| {
            [
                ("name", "A delegate"),
                ("email", "delegate@example.org"),
                ("lang", "mn"),
                ("role", "delegate"),
                ("government", government),
            ]
        };
        let foreign = liaison.post("/en/people/propose", &page, &fields("JP-16")).await;
        assert_eq!(foreign.status.as_u16(), 403, "not for another government");
        let done = liaison.post("/en/people/propose", &page, &fields("KR-47")).await;
        let person = done.header("location").to_owned();
        assert!(
            liaison.mail_to("delegate@example.org").await.is_none(),
            "no mail before the answer"
        );
        assert!(
            officer
                .get("/en/work")
                .await
                .body
                .contains("A proposal to answer")
        );

        let page = officer.get(&person).await;
        let approve = page.document().attributes("form[action$='/approve']", "action")[0].clone();
        officer.post(&approve, &page, &[]).await;
        come_in(&officer, "delegate@example.org").await;
        let again = officer.post(&approve, &page, &[]).await;
        assert_eq!(again.status.as_u16(), 409, "answered once");
        let own = liaison.get("/en/me").await;
        let refused = liaison.post(&approve, &own, &[]).await;
        assert_eq!(refused.status.as_u16(), 403);
    });
}

#[test]
fn an_expired_mandate_stops_working_by_itself() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let mut liaison = invited(
            &mut officer,
            "one@example.org",
            "liaison-officer",
            "KR-47",
            "2026-11-23",
        )
        .await;
        assert_eq!(
            liaison.get("/en/people").await.status.as_u16(),
            200,
            "the last day counts"
        );
        let next_day = app.at("2026-11-24T00:00:30Z");
        let mut fresh = sign_in_again(&next_day, "one@example.org").await;
        assert_eq!(fresh.get("/en/people").await.status.as_u16(), 403);
        assert!(
            fresh.get("/mn/work").await.status.is_success(),
            "but the person is still who they are"
        );
    });
}

async fn sign_in_again(app: &TestApp, email: &str) -> Visitor {
    let mut visitor = Visitor::new(app);
    let page = visitor.get("/en/sign-in").await;
    visitor.post("/en/sign-in", &page, &[("email", email)]).await;
    let path = path_in(
        &visitor.mail_to(email).await.expect("a mail"),
        "/en/sign-in/link?key=",
    );
    let shown = visitor.get(&path).await;
    let key = path.split_once("key=").expect("a key").1.to_owned();
    visitor.post("/en/sign-in/link", &shown, &[("key", &key)]).await;
    visitor
}

#[test]
fn a_mandate_of_an_office_keeps_the_term_of_the_charter_and_its_object() {
    runtime().block_on(async {
        let (_, mut first) = administered().await;
        let list = first.get("/en/people").await;
        let me = list.document().attributes("main a[href^='/en/people/0']", "href")[0].clone();
        let page = first.get(&me).await;
        let grants = format!("{me}/mandates");
        let wrong = first
            .post(
                &grants,
                &page,
                &[("role", "coordinator"), ("government", "KR-47")],
            )
            .await;
        assert!(
            wrong.body.contains("fault-subcommittee"),
            "the form comes back with the reason"
        );
        let fields = [
            ("role", "coordinator"),
            ("subcommittee", "energy-cooperation"),
            ("from", "2026-11-23"),
            ("dispatched_by", "JP-16"),
        ];
        first.post(&grants, &page, &fields).await;
        let shown = first.get(&me).await;
        assert!(
            shown.body.contains("22 November 2028"),
            "two years: {}",
            shown.body
        );
        assert!(shown.body.contains("JP-16"), "sent by");
        // The mandate granted last stands last.
        let ends = shown
            .document()
            .attributes("form[action*='/mandates/'][action$='/end']", "action");
        let end = ends.last().expect("a mandate that can be ended").clone();
        first.post(&end, &shown, &[]).await;
        let again = first.post(&end, &shown, &[]).await;
        assert_eq!(again.status.as_u16(), 409, "ended already");
        let backwards = [("role", "juror"), ("from", "2026-11-23"), ("until", "2026-11-22")];
        assert!(
            first
                .post(&grants, &page, &backwards)
                .await
                .body
                .contains("fault-until")
        );
    });
}

#[test]
fn erasing_keeps_the_record_and_forgets_the_person() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let mut liaison = invited(&mut officer, "one@example.org", "liaison-officer", "KR-47", "").await;
        let data = liaison.get("/en/me/data").await;
        assert_eq!(data.json()["email"], "one@example.org");
        assert!(data.json()["mandates"][0]["government"] == "KR-47");
        let page = liaison.get("/en/me/erasure").await;
        liaison.post("/en/me/erasure", &page, &[]).await;
        assert_eq!(liaison.get("/en/work").await.status.as_u16(), 303);
        let archive = platform::db::dump(&app.db).await.expect("an archive");
        let text = serde_json::to_string(&archive).expect("text");
        assert!(!text.contains("one@example.org") && !text.contains("Office of the member"));
        assert!(text.contains("\"erased\""));
        assert!(
            platform::audit::faults(&app.db)
                .await
                .expect("checked")
                .is_empty()
        );
    });
}
