//! Papers of the press that the site serves.

use ::platform::mail::{Postbox, deliver_due, kept};
use base::Lang;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::meetings::{Desk, assembly};
use crate::support::{TestApp, Visitor, runtime, with_shared_near};

/// The first bytes of a PDF, and under which name it comes.
async fn paper(app: &TestApp, address: &str) -> String {
    let answer = app.get(address).await;
    assert_eq!(answer.status.as_u16(), 200, "{address}: {}", answer.body);
    assert_eq!(answer.header("content-type"), "application/pdf", "{address}");
    assert!(answer.body.starts_with("%PDF-"), "{address}");
    answer.header("content-disposition").to_owned()
}

#[test]
fn who_took_part_and_what_was_awarded_is_certified_in_every_language() {
    with_shared_near(|app| async move {
        let contest = app.get("/en/events/2024-12th-painting-contest").await;
        let links = contest
            .document()
            .attributes("#awards a[href$='/certificate.pdf']", "href");
        let award = links.first().expect("an award").clone();
        let event = app.get("/en/events/2024-05-22-members-workshop").await;
        let part = "/participation/";
        let links = event
            .document()
            .attributes("#delegations a[href$='/certificate.pdf']", "href");
        let took = links
            .iter()
            .find(|link| link.contains(part))
            .expect("somebody took part")
            .clone();
        for lang in Lang::ALL {
            for address in [&award, &took] {
                let name = paper(&app, &address.replace("/en/", &format!("/{lang}/"))).await;
                assert!(name.ends_with(&format!("-{lang}.pdf\"")), "{name}");
            }
        }
        // Whoever was not there has no certificate.
        let absent = "/en/events/2024-05-22-members-workshop/participation/JP-13/certificate.pdf";
        assert_eq!(app.get(absent).await.status.as_u16(), 404);
        let nobody = "/en/events/2024-12th-painting-contest/awards/no-such/certificate.pdf";
        assert_eq!(app.get(nobody).await.status.as_u16(), 404);
    });
}

#[test]
fn a_meeting_has_its_convocation_minutes_and_decisions_on_paper() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        for lang in Lang::ALL {
            let name = paper(&app, &format!("/{lang}/meetings/{id}/convocation.pdf")).await;
            assert!(name.contains(&format!("convocation-{id}-{lang}")), "{name}");
        }
        let minutes = format!("/en/meetings/{id}/minutes.pdf");
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let motion = desk.motions().await.first().expect("a motion").clone();
        let ballot = desk.open_ballot(&motion, "roll-call").await;
        desk.settle(&ballot, "for").await;
        desk.must("/session", &[("do", "close")]).await;
        // A draft is for those who run the meeting.
        assert_eq!(app.get(&minutes).await.status.as_u16(), 404);
        let draft = desk.visitor.get(&minutes).await;
        assert_eq!(draft.header("content-type"), "application/pdf", "{}", draft.body);
        let page = desk.visitor.get(&format!("/en/meetings/{id}/minutes")).await;
        let address = format!("/en/meetings/{id}/minutes");
        let approved = desk.visitor.post(&address, &page, &[("do", "approve")]).await;
        assert_eq!(approved.status.as_u16(), 303, "{}", approved.body);
        let decisions = ::assembly::meetings::decisions_all(&app.db, None)
            .await
            .expect("a look");
        let decided = decisions.first().expect("something was decided");
        for lang in Lang::ALL {
            paper(&app, &minutes.replace("/en/", &format!("/{lang}/"))).await;
            paper(&app, &format!("/{lang}/decisions/{}/decision.pdf", decided.id)).await;
        }
    });
}

#[test]
fn a_draft_of_a_meeting_has_no_convocation() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut stranger = Visitor::new(&app);
        let missing = stranger.get("/en/meetings/no-such/convocation.pdf").await;
        assert_eq!(missing.status.as_u16(), 404);
        let mut desk = Desk::of(&app, &id).await;
        desk.must("/cancel", &[]).await;
        let off = stranger.get(&format!("/en/meetings/{id}/convocation.pdf")).await;
        assert_eq!(off.status.as_u16(), 404);
    });
}

#[test]
fn the_letter_that_convenes_goes_with_its_mail_in_the_language_of_its_reader() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mails = kept(&app.db, 1000).await.expect("mails can be read");
        let mut with_letter = 0;
        for mail in mails.iter().filter(|mail| !mail.attachments.0.is_empty()) {
            let [invitation, letter] = mail.attachments.0.as_slice() else {
                panic!("{} files go with it", mail.attachments.0.len());
            };
            assert!(invitation.is_text());
            assert_eq!(letter.media, "application/pdf");
            assert_eq!(letter.name, format!("{id}.{}.pdf", mail.lang));
            let bytes = STANDARD.decode(&letter.text).expect("it is base 64");
            assert!(bytes.starts_with(b"%PDF-"));
            with_letter += 1;
        }
        assert!(with_letter > 0);
        let folder = tempfile::tempdir().expect("a folder");
        let postbox = Postbox::folder("NEAR <office@near.example>", folder.path()).expect("a sender");
        deliver_due(&app.db, &postbox, app.app.clock.now(), false)
            .await
            .expect("mail leaves");
        let texts = std::fs::read_dir(folder.path())
            .expect("a folder")
            .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text"));
        let named = texts.filter(|text| text.contains("application/pdf") && text.contains(".pdf\""));
        assert_eq!(named.count(), with_letter);
    });
}
