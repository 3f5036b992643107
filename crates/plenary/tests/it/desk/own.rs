//! A liaison officer keeps the contacts of their own government, and sees no other's.

use ::platform::records::{Standing, standing_all};

use super::journeys::send;
use crate::support::{Answer, TestApp, Visitor, runtime};

const OWN: &str = "liaison-officer-cn-ah";
const OTHER: &str = "liaison-officer-cn-gs";
const NEW: &str = "/en/desk/contact/new";

/// Enters a contact at the desk and gives its id.
async fn enter(visitor: &mut Visitor, changes: &[(&str, &str)]) -> Answer {
    let form = visitor.get(NEW).await;
    assert_eq!(form.status.as_u16(), 200, "{}", form.body);
    let mut fields = vec![
        ("do", "preview"),
        ("office.en", "Foreign Affairs Office"),
        ("email", "office@example.org"),
    ];
    fields.extend(changes);
    let preview = send(visitor, NEW, &form, &fields).await;
    if preview.document().count("button[value=apply]") == 0 {
        return preview;
    }
    send(visitor, NEW, &preview, &[("do", "apply")]).await
}

async fn contacts(app: &TestApp) -> Vec<Standing> {
    standing_all(&app.db, "contact").await.expect("contacts")
}

#[test]
fn a_liaison_officer_enters_corrects_and_ends_contacts_of_their_own_government() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut liaison = Visitor::signed_in_as(&app, OWN).await;
        let work = liaison.get("/en/work").await;
        let links = work.document().attributes("main a", "href");
        assert!(links.contains(&"/en/desk/contact".to_owned()), "{links:?}");
        let page = liaison.get("/en/members/CN-AH").await;
        let link = "/en/desk/contact?q=CN-AH".to_owned();
        assert!(page.document().attributes("main a", "href").contains(&link));
        let foreign = liaison.get("/en/members/CN-GS").await;
        assert!(!foreign.body.contains("/desk/contact"));

        // The government is theirs without being said.
        let form = liaison.get(NEW).await;
        assert_eq!(form.document().attributes("#government", "value"), ["CN-AH"]);
        let done = enter(&mut liaison, &[]).await;
        let kept = contacts(&app).await;
        assert_eq!(kept.len(), 1, "{}", done.body);
        assert_eq!(kept[0].written.text("government"), Some("CN-AH"));
        let id = kept[0].id.clone();
        assert_eq!(
            done.header("location"),
            format!("/en/history/contact/{id}?done=1")
        );

        let address = format!("/en/desk/contact/{id}");
        let form = liaison.get(&address).await;
        let changes = [("do", "preview"), ("phone", "+86 551 000")];
        let preview = send(&mut liaison, &address, &form, &changes).await;
        let done = send(&mut liaison, &address, &preview, &[("do", "apply")]).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        let form = liaison.get(&address).await;
        let preview = send(
            &mut liaison,
            &address,
            &form,
            &[("do", "end"), ("end-on", "2026-12-31")],
        )
        .await;
        send(&mut liaison, &address, &preview, &[("do", "apply")]).await;
        assert_eq!(contacts(&app).await[0].written.text("until"), Some("2026-12-31"));

        let history = liaison.get(&format!("/en/history/contact/{id}")).await;
        assert_eq!(history.document().count("section[id^=state-]"), 3);
        assert!(
            history.body.contains("Liaison officer · CN-AH"),
            "{}",
            history.body
        );
        let told = liaison.get(&format!("/api/v1/history/contact/{id}")).await.json();
        assert_eq!(told["states"].as_array().map(Vec::len), Some(3));
        assert_eq!(told["states"][2]["mandate"], "liaison-officer@CN-AH");
        assert_eq!(told["states"][2]["changes"][0]["path"], "until");
        assert_eq!(told["states"][2]["written"]["until"], "2026-12-31");
        // An earlier state can be written again.
        let undone = liaison
            .post(
                &format!("/en/history/contact/{id}"),
                &history,
                &[
                    ("number", "2"),
                    ("seen", &contacts(&app).await[0].digest),
                    ("do", "apply"),
                ],
            )
            .await;
        assert_eq!(undone.status.as_u16(), 303, "{}", undone.body);
        assert_eq!(contacts(&app).await[0].written.text("until"), None);
    });
}

#[test]
fn what_is_another_governments_is_not_there_for_a_liaison_officer() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut own = Visitor::signed_in_as(&app, OWN).await;
        enter(&mut own, &[]).await;
        let there = contacts(&app).await.remove(0);
        let mut other = Visitor::signed_in_as(&app, OTHER).await;

        let list = other.get("/en/desk/contact").await;
        assert!(!list.body.contains(&there.id));
        let index = other.get("/en/desk").await;
        let cards = index.document().texts("main .cards li");
        assert_eq!(cards.len(), 1, "{cards:?}");
        assert!(cards[0].contains("0 records"), "{cards:?}");
        let form = format!("/en/desk/contact/{}", there.id);
        let history = format!("/en/history/contact/{}", there.id);
        for address in [&form, &history] {
            assert_eq!(other.get(address).await.status.as_u16(), 404, "{address}");
            for wanted in ["preview", "apply", "end"] {
                let fields = [
                    ("do", wanted),
                    ("seen", there.digest.as_str()),
                    ("number", "1"),
                    ("end-on", "2026-12-31"),
                    ("government", "CN-GS"),
                    ("office.en", "Mine now"),
                ];
                let answer = other.post(address, &index_form(&mut own).await, &fields).await;
                // The key of somebody else's form is refused before anything else; then the record is not there.
                assert_eq!(answer.status.as_u16(), 403, "{address} {wanted}");
                let page = other.get(NEW).await;
                let answer = other.post(address, &page, &fields).await;
                assert_eq!(answer.status.as_u16(), 404, "{address} {wanted}");
            }
        }
        let told = other.get(&format!("/api/v1/history/contact/{}", there.id)).await;
        assert_eq!(told.status.as_u16(), 404, "{}", told.body);
        assert_eq!(contacts(&app).await[0].digest, there.digest);

        // Nor can one be entered for another government, by its id or by a name.
        for written in ["CN-AH", "Gangwon"] {
            let answer = enter(&mut other, &[("government", written)]).await;
            assert_eq!(
                answer.document().attributes("#faults a", "href"),
                ["#government"],
                "{written}: {}",
                answer.body
            );
        }
        assert_eq!(contacts(&app).await.len(), 1);

        // The rest of the desk, and sheets of everybody's contacts, are the secretariat's.
        for address in [
            "/en/desk/letter",
            "/en/desk/government/CN-GS",
            "/en/desk/contact/sheet",
            "/en/desk/contact/sheet.csv",
            "/en/history/government/CN-GS",
            "/en/history/clause/charter-9-2",
        ] {
            assert_eq!(other.get(address).await.status.as_u16(), 403, "{address}");
        }
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-country").await;
        assert_eq!(officer.get(&form).await.status.as_u16(), 200);
        assert!(officer.get("/en/desk/contact").await.body.contains(&there.id));
    });
}

/// A page of one visitor, whose form key is another's.
async fn index_form(visitor: &mut Visitor) -> Answer {
    visitor.get(NEW).await
}

#[test]
fn the_history_of_a_record_is_to_be_had_as_json_by_those_who_may_see_it() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let address = "/api/v1/history/government/KR-42";
        assert_eq!(app.get(address).await.status.as_u16(), 401);
        let mut translator = Visitor::signed_in_as(&app, "translator").await;
        assert_eq!(translator.get(address).await.status.as_u16(), 403);
        let mut auditor = Visitor::signed_in_as(&app, "auditor-cn-ah").await;
        let told = auditor.get(address).await.json();
        let state = &told["states"][0];
        assert_eq!(state["action"], "import");
        assert_eq!(state["number"], 1);
        // As data files say it: what is confirmed stands within a text.
        assert!(
            state["written"]["name"][0]["text"]["reviewed"].is_array(),
            "{state}"
        );
        assert!(state["changes"].as_array().is_some_and(|all| all.len() > 5));
        for (address, status) in [
            ("/api/v1/history/government/KR-98", 404),
            ("/api/v1/history/nothing/KR-42", 404),
            ("/api/v1/history/contact/nobody", 403),
        ] {
            assert_eq!(auditor.get(address).await.status.as_u16(), status, "{address}");
        }
    });
}
