use base::Lang;

use crate::support::{Answer, TestApp, Visitor, runtime};

const OFFICER: &str = "secretariat-officer-country";

/// Every field of the page's own form, as a browser would send it, with changes.
fn filled(page: &Answer, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let document = page.document();
    let mut fields = document.fields("main form[method=post]");
    fields.retain(|(name, _)| name != "form_key" && !changes.iter().any(|(changed, _)| changed == name));
    fields.extend(
        changes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    fields
}

pub(super) async fn send(
    visitor: &mut Visitor,
    address: &str,
    page: &Answer,
    changes: &[(&str, &str)],
) -> Answer {
    let fields = filled(page, changes);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    visitor.post(address, page, &fields).await
}

fn check(address: &str, answer: &Answer) {
    assert_eq!(answer.status.as_u16(), 200, "{address}: {}", answer.body);
    assert!(!answer.body.contains('⟦'), "{address}: {}", answer.body);
    let document = answer.document();
    assert_eq!(document.faults(), Vec::<String>::new(), "{address}");
    assert_eq!(document.count("h1"), 1, "{address}");
    let ids = document.attributes("[id]", "id");
    let distinct: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len(), "{address} uses an id twice");
    let labelled = document.attributes("label[for]", "for");
    for id in document.attributes("input[id]:not([type=checkbox]), select[id], textarea[id]", "id") {
        assert!(labelled.contains(&id), "{address}: no label for {id}");
    }
}

#[test]
fn every_page_of_the_desk_renders_in_every_language() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, "secretary-general").await;
        for lang in Lang::ALL {
            let mut addresses = vec![
                format!("/{lang}/desk"),
                format!("/{lang}/desk/event/sheet?of=2024-05-22-members-workshop"),
                format!("/{lang}/history/government/KR-42"),
                format!("/{lang}/history/clause/charter-9-2"),
            ];
            for form in plenary::join::forms() {
                addresses.push(format!("/{lang}/desk/{}", form.kind));
                addresses.push(format!("/{lang}/desk/{}/new", form.kind));
                if form.kind == "contact" {
                    continue;
                }
                let lines = ::platform::records::lines(&app.db, form.kind, None, "", 1).await;
                let first = &lines.expect("records")[0].id;
                addresses.push(format!("/{lang}/desk/{}/{first}", form.kind));
            }
            for kind in ["contact", "letter", "engagement"] {
                addresses.push(format!("/{lang}/desk/{kind}/sheet"));
            }
            for address in addresses {
                check(&address, &officer.get(&address).await);
            }
        }
    });
}

#[test]
fn a_wrong_form_comes_back_filled_with_each_message_at_its_field() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let address = "/en/desk/government/KR-42";
        let form = officer.get(address).await;

        let wrong = send(
            &mut officer,
            address,
            &form,
            &[
                ("do", "preview"),
                ("website", "not an address"),
                ("seat.en", "Chuncheon City"),
            ],
        )
        .await;
        check(address, &wrong);
        let document = wrong.document();
        assert_eq!(
            document.attributes("#website", "aria-describedby"),
            ["fault-website"]
        );
        assert_eq!(document.attributes("#faults a", "href"), ["#website"]);
        assert_eq!(document.attributes("#website", "value"), ["not an address"]);
        assert_eq!(document.texts("textarea[id='seat.en']"), ["Chuncheon City"]);
    });
}

/// Whether the government's page shows this address.
async fn has_website(visitor: &mut Visitor, address: &str) -> bool {
    visitor.get("/en/members/KR-42").await.body.contains(address)
}

#[test]
fn a_change_is_seen_first_then_written_then_undone() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let address = "/en/desk/government/KR-42";
        let form = officer.get(address).await;
        let preview = send(
            &mut officer,
            address,
            &form,
            &[
                ("do", "preview"),
                ("website", "https://example.org/"),
                ("note-on-change", "The site moved"),
            ],
        )
        .await;
        check(address, &preview);
        let shown = preview.document().texts(".differences td");
        assert!(shown.contains(&"https://example.org/".to_owned()), "{shown:?}");
        assert!(has_website(&mut officer, "state.gwd.go.kr").await);

        let back = send(&mut officer, address, &preview, &[("do", "back")]).await;
        assert_eq!(
            back.document().attributes("#website", "value"),
            ["https://example.org/"]
        );

        let done = send(&mut officer, address, &preview, &[("do", "apply")]).await;
        assert_eq!(
            done.header("location"),
            "/en/history/government/KR-42?done=1",
            "{}",
            done.body
        );
        assert!(has_website(&mut officer, "https://example.org/").await);
        let history = officer.get(done.header("location")).await;
        check("history", &history);
        assert!(history.body.contains("The site moved"));
        assert!(history.body.contains("Secretariat officer"));

        let undo = send(
            &mut officer,
            "/en/history/government/KR-42",
            &history,
            &[("do", "preview")],
        )
        .await;
        check("undo", &undo);
        let undone = send(
            &mut officer,
            "/en/history/government/KR-42",
            &undo,
            &[("do", "apply")],
        )
        .await;
        assert_eq!(
            undone.header("location"),
            "/en/history/government/KR-42?done=1",
            "{}",
            undone.body
        );
        assert!(has_website(&mut officer, "state.gwd.go.kr").await);
    });
}

#[test]
fn rows_come_and_go_without_losing_what_was_typed_and_a_record_ends() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let address = "/en/desk/government/KR-42";
        let form = officer.get(address).await;
        let rows = form.document().count("#aliases .group-row");

        let more = send(
            &mut officer,
            address,
            &form,
            &[("do", "add:aliases"), ("within", "typed")],
        )
        .await;
        assert_eq!(more.document().count("#aliases .group-row"), rows + 1);
        assert_eq!(more.document().attributes("#within", "value"), ["typed"]);
        let less = send(&mut officer, address, &more, &[("do", "drop:aliases.0")]).await;
        assert_eq!(less.document().count("#aliases .group-row"), rows);

        let ended = send(
            &mut officer,
            address,
            &form,
            &[("do", "end"), ("end-on", "2026-10-31")],
        )
        .await;
        check(address, &ended);
        let done = send(&mut officer, address, &ended, &[("do", "apply")]).await;
        assert_eq!(
            done.header("location"),
            "/en/history/government/KR-42?done=1",
            "{}",
            done.body
        );
        let members = officer.get("/api/v1/members?country=KR&on=2026-11-01").await;
        assert!(!members.body.contains("\"KR-42\""));
        let before = officer.get("/api/v1/members?country=KR&on=2026-10-31").await;
        assert!(before.body.contains("\"KR-42\""));
        let history = officer.get("/en/history/government/KR-42").await;
        assert!(history.document().texts("h2")[0].starts_with("Ended"));
    });
}

#[test]
fn a_letter_is_entered_with_a_name_and_an_id_is_made() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let form = officer.get("/en/desk/letter/new").await;
        let changes = [
            ("do", "preview"),
            ("kind", "thank-you"),
            ("government", "Gangwon"),
            ("country", "KR"),
            ("addressee", "secretariat"),
            ("date", "2026-11"),
        ];
        let preview = send(&mut officer, "/en/desk/letter/new", &form, &changes).await;
        check("preview", &preview);
        assert!(preview.body.contains("Gangwon State (KR-42)"), "{}", preview.body);
        let done = send(&mut officer, "/en/desk/letter/new", &preview, &[("do", "apply")]).await;
        assert_eq!(
            done.header("location"),
            "/en/history/letter/2026-11-thank-you-gangwon?done=1",
            "{}",
            done.body
        );
        let letter = officer
            .get("/api/v1/letters/2026-11-thank-you-gangwon")
            .await
            .json();
        assert_eq!(letter["letter"]["government"], "KR-42");
        assert_eq!(letter["source"]["sources"][0], "register:2026-11-23");
    });
}

#[test]
fn two_officers_on_one_record_do_not_overwrite_each_other() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut one = Visitor::signed_in_as(&app, OFFICER).await;
        let mut two = Visitor::signed_in_as(&app, "secretary-general").await;
        let address = "/en/desk/government/KR-42";
        let (mine, theirs) = (one.get(address).await, two.get(address).await);
        send(&mut two, address, &theirs, &[("do", "apply"), ("wikidata", "Q1")]).await;
        let refused = send(
            &mut one,
            address,
            &mine,
            &[("do", "apply"), ("website", "https://example.org/")],
        )
        .await;
        check(address, &refused);
        let shown = refused.document().texts(".differences");
        assert!(
            shown[0].contains("Q1") && shown[0].contains("https://example.org/"),
            "{shown:?}"
        );
        let on = send(&mut one, address, &refused, &[("do", "back")]).await;
        assert_eq!(
            on.document().attributes("#website", "value"),
            ["https://example.org/"]
        );
    });
}

#[test]
fn who_may_not_write_is_refused_by_form_and_by_state() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut auditor = Visitor::signed_in_as(&app, "administrator").await;
        let address = "/en/desk/government/KR-42";
        let form = auditor.get(address).await;
        check(address, &form);
        assert_eq!(form.document().count("button[value=preview]"), 0);
        let refused = send(
            &mut auditor,
            address,
            &form,
            &[("do", "apply"), ("wikidata", "Q1")],
        )
        .await;
        assert_eq!(refused.status.as_u16(), 403);
        assert_eq!(auditor.get("/en/desk/contact").await.status.as_u16(), 403);
        assert_eq!(auditor.get("/en/history/contact/x").await.status.as_u16(), 403);

        let mut drafter = Visitor::signed_in_as(&app, OFFICER).await;
        let news = "/en/desk/news/2024-kr-26-01";
        let form = drafter.get(news).await;
        let refused = send(
            &mut drafter,
            news,
            &form,
            &[("do", "apply"), ("date", "2024-01-01")],
        )
        .await;
        assert_eq!(
            refused.status.as_u16(),
            403,
            "changing what is published takes news.publish"
        );
        let blank = drafter.get("/en/desk/news/new").await;
        assert_eq!(
            blank.document().attributes("#state option[selected]", "value"),
            ["draft"]
        );
    });
}

#[test]
fn a_sheet_is_looked_at_line_by_line_and_written_at_once() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, OFFICER).await;
        let address = "/en/desk/contact/sheet";
        let page = officer.get(address).await;
        for file in ["xlsx", "csv"] {
            let template = officer.get(&format!("/en/desk/contact/sheet.{file}")).await;
            assert_eq!(template.status.as_u16(), 200);
        }
        let bad = "government;office.en;email;colour\nGangwon;Office;a@example.org;red\n";
        let refused = officer.upload(address, &page, &[], ("file", "c.csv", bad.as_bytes())).await;
        check(address, &refused);
        assert!(refused.document().texts(".faults")[0].contains("colour"));

        let bad = "government;office.en;email\nGangwon;Office;a@example.org\nNowhere;Office;no\n";
        let refused = officer.upload(address, &page, &[], ("file", "c.csv", bad.as_bytes())).await;
        check(address, &refused);
        let cells = refused.document().texts("tbody tr:first-child td, tbody tr:first-child th");
        assert_eq!((cells[0].as_str(), cells[1].as_str()), ("3", "refused"), "{cells:?}");
        assert!(cells[3].contains("email") && cells[3].contains("government"), "{cells:?}");
        assert_eq!(refused.document().count("input[name=upload]"), 0);

        let good = "\u{feff}Government,office.en,email\r\n江源特别自治道,Office,a@example.org\r\nKR-47,Office,b@example.org\r\n";
        let preview = officer.upload(address, &page, &[], ("file", "c.csv", good.as_bytes())).await;
        check(address, &preview);
        assert!(preview.body.contains("江源特别自治道 → KR-42"));
        let waiting = preview.document().attributes("input[name=upload]", "value");
        let done = officer.post(address, &preview, &[("upload", &waiting[0])]).await;
        assert_eq!(done.header("location"), "/en/desk/contact", "{}", done.body);
        assert_eq!(officer.get("/en/desk/contact").await.document().count("tbody tr"), 2);
        let twice = officer.post(address, &preview, &[("upload", &waiting[0])]).await;
        assert_eq!(twice.status.as_u16(), 404);

        let mut other = Visitor::signed_in_as(&app, "secretary-general").await;
        let page = officer.get(address).await;
        let preview = officer.upload(address, &page, &[], ("file", "c.csv", good.replace("Office", "Bureau").as_bytes())).await;
        let waiting = preview.document().attributes("input[name=upload]", "value");
        let theirs = other.get(address).await;
        let stolen = other.post(address, &theirs, &[("upload", &waiting[0])]).await;
        assert_eq!(stolen.status.as_u16(), 404, "a sheet waits for its owner only");
    });
}

#[test]
fn participants_of_an_event_come_from_a_sheet() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-planning").await;
        let event = "2024-05-22-members-workshop";
        let address = "/en/desk/event/sheet";
        let page = officer.get(&format!("{address}?of={event}")).await;
        let bad = "government,country,role,persons\nKR-42,KR,participant,many\n";
        let refused = officer
            .upload(
                address,
                &page,
                &[("of", event)],
                ("file", "p.csv", bad.as_bytes()),
            )
            .await;
        check(address, &refused);
        assert!(refused.document().texts("tbody td")[2].contains("persons"));

        let twice = "government,country,role,persons\nKR-42,KR,participant,2\nGangwon,KR,participant,3\n";
        let refused = officer
            .upload(
                address,
                &page,
                &[("of", event)],
                ("file", "p.csv", twice.as_bytes()),
            )
            .await;
        assert!(
            refused.document().texts("tbody tr:first-child td")[2].contains("line 2"),
            "{}",
            refused.body
        );

        let good =
            "government,country,role,persons\nGangwon,Republic of Korea,participant,2\n,CN,participant,5\n";
        let preview = officer
            .upload(
                address,
                &page,
                &[("of", event)],
                ("file", "p.csv", good.as_bytes()),
            )
            .await;
        check(address, &preview);
        let waiting = preview.document().attributes("input[name=upload]", "value");
        let done = officer
            .post(address, &preview, &[("upload", &waiting[0]), ("of", event)])
            .await;
        assert_eq!(
            done.header("location"),
            format!("/en/history/event/{event}?done=1"),
            "{}",
            done.body
        );
        let json = officer.get(&format!("/api/v1/events/{event}")).await.json();
        let persons = json["event"]["delegations"].as_array().expect("delegations");
        assert_eq!(persons.len(), 2);
        assert_eq!(persons[0]["government"], "KR-42");
    });
}
