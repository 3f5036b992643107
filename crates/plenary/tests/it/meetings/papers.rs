//! What meetings send and keep: invitations, minutes, what is to be done, the decision as a document.

use ::platform::db::sql;
use ::platform::mail::{Kept, Postbox, deliver_due, kept};
use base::Lang;

use super::{Desk, as_sent, assembly, in_all, is_sound, said};
use crate::support::{TestApp, Visitor, runtime};

/// A property of a calendar: the components it stands in, its name, its parameters, its value.
type Property = (String, String, Vec<String>, String);

/// The properties of a calendar, by the grammar of RFC 5545: folded lines joined, components nested.
fn properties(text: &str) -> Vec<Property> {
    let mut inside: Vec<String> = Vec::new();
    let mut all = Vec::new();
    assert!(text.lines().all(|line| line.len() <= 75), "a line is too long");
    for line in text
        .replace("\r\n ", "")
        .split("\r\n")
        .filter(|line| !line.is_empty())
    {
        let mut quoted = false;
        let colon = line.find(|c| {
            quoted ^= c == '"';
            c == ':' && !quoted
        });
        let (head, value) = line.split_at(colon.unwrap_or_else(|| panic!("no value: {line}")));
        let value = value.trim_start_matches(':').to_owned();
        let mut parts = head.split(';').map(str::to_owned);
        let name = parts.next().unwrap_or_default();
        match name.as_str() {
            "BEGIN" => inside.push(value),
            "END" => assert_eq!(inside.pop(), Some(value), "components are nested"),
            _ => all.push((inside.join("/"), name, parts.collect(), value)),
        }
    }
    assert!(inside.is_empty(), "a component has no end");
    all
}

fn value<'p>(all: &'p [Property], place: &str, name: &str) -> &'p str {
    let mut found = all.iter().filter(|(at, is, _, _)| at == place && is == name);
    let value = found
        .next()
        .unwrap_or_else(|| panic!("no {name} in {place}: {all:?}"));
    assert!(found.next().is_none(), "{name} stands twice in {place}");
    &value.3
}

/// The newest mail about a meeting to one address, with its invitation.
async fn newest(app: &TestApp, to: Option<&str>) -> (Kept, Vec<Property>) {
    let mails = kept(&app.db, 1000).await.expect("mails can be read");
    let is = |mail: &Kept| !mail.attachments.0.is_empty() && to.is_none_or(|to| mail.to == to);
    let mail = mails.into_iter().find(is).expect("an invitation was written");
    let read = properties(&mail.attachments.0[0].text);
    (mail, read)
}

#[test]
fn convocations_carry_an_invitation_that_moves_and_is_recalled() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let (mail, first) = newest(&app, None).await;
        let to = Some(mail.to.as_str());
        assert_eq!(mail.attachments.0[0].media, "text/calendar; method=REQUEST");
        let entry = "VCALENDAR/VEVENT";
        assert_eq!(value(&first, "VCALENDAR", "METHOD"), "REQUEST");
        assert_eq!(value(&first, entry, "SEQUENCE"), "0");
        assert!(value(&first, entry, "UID").starts_with(&format!("{id}@")));
        assert_eq!(value(&first, entry, "ORGANIZER"), "mailto:plenary@localhost");
        assert_eq!(value(&first, entry, "ATTENDEE"), format!("mailto:{}", mail.to));
        let starts = first
            .iter()
            .find(|(at, name, _, _)| at == entry && name == "DTSTART");
        let (_, _, parameters, at) = starts.expect("it begins");
        assert_eq!(parameters.as_slice(), ["TZID=Asia/Seoul"]);
        let clock = app.app.clock.now().in_tz("Asia/Seoul").expect("a zone");
        assert_eq!(*at, clock.strftime("%Y%m%dT%H%M%S").to_string());
        assert_eq!(value(&first, "VCALENDAR/VTIMEZONE", "TZID"), "Asia/Seoul");
        assert_eq!(
            value(&first, "VCALENDAR/VTIMEZONE/STANDARD", "TZOFFSETTO"),
            "+0900"
        );

        let mut desk = Desk::of(&app, &id).await;
        desk.must("/convene", &[]).await;
        let (_, second) = newest(&app, to).await;
        assert_eq!(value(&second, entry, "SEQUENCE"), "1");
        assert_eq!(value(&second, entry, "UID"), value(&first, entry, "UID"));

        desk.must("/cancel", &[]).await;
        let (mail, last) = newest(&app, to).await;
        assert_eq!(mail.attachments.0[0].media, "text/calendar; method=CANCEL");
        assert_eq!(value(&last, "VCALENDAR", "METHOD"), "CANCEL");
        assert_eq!(value(&last, entry, "STATUS"), "CANCELLED");
        assert_eq!(value(&last, entry, "SEQUENCE"), "2");

        // As a file and as a server gets it: an alternative with its method, and a file beside it.
        let folder = tempfile::tempdir().expect("a folder");
        let postbox = Postbox::folder("NEAR <office@near.example>", folder.path()).expect("a sender");
        deliver_due(&app.db, &postbox, app.app.clock.now(), false)
            .await
            .expect("mail leaves");
        let written: Vec<String> = std::fs::read_dir(folder.path())
            .expect("a folder")
            .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("a text"))
            .collect();
        let invited: Vec<&String> = written
            .iter()
            .filter(|text| text.contains("text/calendar; method=REQUEST"))
            .collect();
        assert!(!invited.is_empty(), "{} mails left", written.len());
        assert!(
            invited
                .iter()
                .all(|text| text.contains("invite.ics") && text.contains("multipart/mixed"))
        );
        let sent = kept(&app.db, 1000).await.expect("mails can be read");
        let gone = sent.iter().filter(|mail| mail.sent_at.is_some());
        assert!(gone.clone().count() > 0 && gone.into_iter().all(|mail| mail.attachments.0.is_empty()));
    });
}

/// A session in which one motion was adopted, and its decision.
async fn decided(app: &TestApp, id: &str) -> (Desk, String) {
    let mut desk = Desk::of(app, id).await;
    desk.begin().await;
    let motion = desk.motions().await.remove(0);
    let ballot = desk.open_ballot(&motion, "roll-call").await;
    desk.settle(&ballot, "for").await;
    let page = desk.visitor.get(&desk.path("")).await;
    let decisions = page.document().attributes("#decisions a", "href");
    let decision = decisions.first().expect("a decision is on record");
    let decision = decision.trim_start_matches("/en").to_owned();
    (desk, decision)
}

#[test]
fn minutes_are_drawn_from_the_record_corrected_approved_and_signed() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let (mut desk, _) = decided(&app, &id).await;
        let path = desk.path("/minutes");
        let early = desk.send("/minutes", &[("do", "approve")]).await;
        assert_eq!(early.status.as_u16(), 409, "the session is not over");
        desk.must("/session", &[("do", "close")]).await;
        assert_eq!(
            app.get(&path).await.status.as_u16(),
            404,
            "a draft is nobody else's"
        );

        let draft = desk.visitor.get(&path).await;
        assert_eq!(draft.status.as_u16(), 200, "{}", draft.body);
        assert!(said(&draft, "#items").contains("GA/2026/1"), "{}", draft.body);
        assert_eq!(
            draft.document().count("#items .roll li"),
            82,
            "each member's vote"
        );
        assert!(draft.document().count("#attendance li") >= 82, "who was there");

        let empty = desk.send("/minutes", &[("do", "correct")]).await;
        assert_eq!(empty.status.as_u16(), 422, "{}", empty.body);
        assert!(
            empty.document().count("[aria-invalid]") > 0,
            "the field is named: {}",
            empty.body
        );
        let mut correction = in_all("text", "The chair thanked the host");
        correction.push(("do".to_owned(), "correct".to_owned()));
        desk.must("/minutes", &as_sent(&correction)).await;
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let seat = delegate.get(&desk.path("/seat")).await;
        let foreign = delegate.post(&path, &seat, &[("do", "approve")]).await;
        assert_eq!(foreign.status.as_u16(), 403);

        let letters = async || {
            let all = kept(&app.db, 1000).await.expect("mails can be read");
            let about = |mail: &&Kept| mail.text.contains(&format!("/meetings/{id}/minutes"));
            all.iter().filter(about).count()
        };
        assert_eq!(letters().await, 0);
        desk.must("/minutes", &[("do", "approve")]).await;
        let sent = letters().await;
        assert!(sent > 1, "every member is written to when they are approved");
        let late = desk.send("/minutes", &as_sent(&correction)).await;
        assert_eq!(late.status.as_u16(), 409, "what is approved is fixed");
        desk.must("/minutes", &[("do", "sign")]).await;
        let twice = desk.send("/minutes", &[("do", "sign")]).await;
        assert_eq!(twice.status.as_u16(), 409, "signed once");
        for lang in Lang::ALL {
            let shown = app.get(&format!("/{lang}/meetings/{id}/minutes")).await;
            assert_eq!(shown.status.as_u16(), 200, "{lang}: {}", shown.body);
            assert!(
                !shown.body.contains('⟦'),
                "{lang} shows a raw key: {}",
                shown.body
            );
            let corrected = format!("The chair thanked the host ({lang})");
            assert!(shown.body.contains(&corrected), "{lang}: {}", shown.body);
        }
        let shown = app.get(&path).await;
        assert!(
            shown.body.contains("The record says today what was approved."),
            "{}",
            shown.body
        );
        let digest = said(&shown, "code");
        let entries = audit_of(&app, "sign").await;
        assert!(
            entries.iter().any(|entry| entry.contains(&digest)),
            "{digest}: {entries:?}"
        );
        assert_eq!(letters().await, sent, "and not again when they are signed");
        let office = said(&shown, "main p .fine");
        assert!(
            office.contains("Chair") && office.contains("Anhui"),
            "posts approved and signed: {office}"
        );
        is_sound(&app).await;
    });
}

/// What the record keeps of an action on minutes.
async fn audit_of(app: &TestApp, action: &str) -> Vec<String> {
    let rows: Vec<(String,)> = sql("select canonical from sys_audit order by seq")
        .all(&app.db)
        .await
        .expect("the record can be read");
    let of = |text: &String| text.contains("minutes") && text.contains(&format!("\"{action}\""));
    rows.into_iter().map(|(text,)| text).filter(of).collect()
}

#[test]
fn what_is_to_be_done_waits_for_whoever_is_responsible_until_it_is_done() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let (mut desk, decision) = decided(&app, &id).await;
        let (page, form) = (format!("/en{decision}"), format!("/en{decision}"));
        let shown = desk.visitor.get(&page).await;
        let mut task = in_all("task", "Send the certificate");
        task.push(("do".to_owned(), "add".to_owned()));
        task.push(("due".to_owned(), "2026-11-01".to_owned()));
        let refused = desk.visitor.post(&form, &shown, &as_sent(&task)).await;
        assert_eq!(refused.status.as_u16(), 422, "nobody is responsible");
        assert!(
            refused.body.contains("Send the certificate (mn)"),
            "the form comes back filled"
        );
        task.push(("responsible".to_owned(), "government:CN-AH".to_owned()));
        let taken = desk.visitor.post(&form, &shown, &as_sent(&task)).await;
        assert_eq!(taken.status.as_u16(), 303, "{}", taken.body);

        let public = app.get(&page).await;
        assert!(
            said(&public, "#follow").contains("Send the certificate"),
            "{}",
            public.body
        );
        assert!(said(&public, "#follow").contains("Overdue"), "{}", public.body);
        assert_eq!(public.document().count("#follow form"), 0, "readers have no form");
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let work = delegate.get("/en/work").await;
        assert!(work.body.contains("Send the certificate"), "{}", work.body);
        let mut other = Visitor::signed_in_as(&app, "liaison-officer-cn-gs").await;
        assert!(!other.get("/en/work").await.body.contains("Send the certificate"));
        let foreign = delegate.post(&form, &work, &as_sent(&task)).await;
        assert_eq!(
            foreign.status.as_u16(),
            403,
            "tasks are noted by whoever follows decisions up"
        );

        // Whoever is responsible reports on it; others do not.
        let own = delegate.get(&page).await;
        let ids = own.document().attributes("#follow li[id]", "id");
        let task_id = ids
            .first()
            .expect("a task")
            .trim_start_matches("task-")
            .to_owned();
        let mut first = in_all("progress", "The certificate is printed");
        first.push(("task_id".to_owned(), task_id.clone()));
        first.push(("do".to_owned(), "report".to_owned()));
        let others = other.get(&page).await;
        assert_eq!(others.document().count("#follow form"), 0, "others have no form");
        let key = other.get("/en/work").await;
        let refused = other.post(&form, &key, &as_sent(&first)).await;
        assert_eq!(refused.status.as_u16(), 403, "{}", refused.body);
        let reported = delegate.post(&form, &own, &as_sent(&first)).await;
        assert_eq!(reported.status.as_u16(), 303, "{}", reported.body);

        let shown = desk.visitor.get(&page).await;
        let ids = shown.document().attributes("#follow li[id]", "id");
        let named = ids
            .first()
            .expect("a task")
            .trim_start_matches("task-")
            .to_owned();
        let mut progress = in_all("progress", "Sent by post");
        progress.push(("task_id".to_owned(), named));
        progress.push(("do".to_owned(), "finish".to_owned()));
        let finished = desk.visitor.post(&form, &shown, &as_sent(&progress)).await;
        assert_eq!(finished.status.as_u16(), 303, "{}", finished.body);
        let again = desk.visitor.post(&form, &shown, &as_sent(&progress)).await;
        assert_eq!(again.status.as_u16(), 409, "what is done stays done");
        let shown = app.get(&page).await;
        assert!(said(&shown, "#follow").contains("Sent by post (en)"));
        let history = shown.document().texts("#follow ol.history li");
        assert_eq!(history.len(), 2, "{history:?}");
        assert!(
            history[0].contains("Sent by post") && history[0].contains("Chair"),
            "{history:?}"
        );
        assert!(
            history[1].contains("The certificate is printed (en)") && history[1].contains("Anhui"),
            "{history:?}"
        );
        assert!(
            !delegate
                .get("/en/work")
                .await
                .body
                .contains("Send the certificate")
        );
    });
}

#[test]
fn a_list_of_work_says_what_meetings_wait_for() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let mut desk = Desk::of(&app, &id).await;
        let work = delegate.get("/en/work").await;
        assert!(work.body.contains("Answer a convocation"), "{}", work.body);
        let chair = desk.visitor.get("/en/work").await;
        assert!(chair.body.contains("Open a session"), "{}", chair.body);
        assert!(!chair.body.contains("Answer a convocation"));
        let seat = delegate.get(&desk.path("/seat")).await;
        delegate
            .post(&desk.path("/seat/reply"), &seat, &[("reply", "accepted")])
            .await;
        assert!(
            !delegate
                .get("/en/work")
                .await
                .body
                .contains("Answer a convocation")
        );

        desk.begin().await;
        let motion = desk.motions().await.remove(0);
        let ballot = desk.open_ballot(&motion, "roll-call").await;
        let vote = format!("/meetings/{id}/seat?government=CN-AH");
        let work = delegate.get("/en/work").await;
        assert!(work.body.contains(&vote), "{}", work.body);
        let chair = desk.visitor.get("/en/work").await;
        assert!(chair.body.contains("Run a session"), "{}", chair.body);
        desk.settle(&ballot, "for").await;
        assert!(!delegate.get("/en/work").await.body.contains(&vote));
        desk.must("/session", &[("do", "close")]).await;
        let chair = desk.visitor.get("/en/work").await;
        assert!(
            chair.body.contains("Correct and approve minutes"),
            "{}",
            chair.body
        );
    });
}

/// Fails unless every element of a document is closed by its own end.
fn nested(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let name = tag.split_whitespace().next().unwrap_or("").trim_end_matches('/');
        match tag.chars().next() {
            Some('?') => {}
            Some('/') => assert_eq!(open.pop(), Some(name.trim_start_matches('/'))),
            _ if tag.ends_with('/') => {}
            _ => open.push(name),
        }
    }
    assert!(open.is_empty(), "{open:?} are not closed");
}

#[test]
fn a_decision_is_a_document_of_akoma_ntoso_in_each_language() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let (_, decision) = decided(&app, &id).await;
        for (lang, three) in [("en", "eng"), ("zh", "zho"), ("mn", "mon")] {
            let file = app.get(&format!("/{lang}{decision}/akn")).await;
            assert_eq!(file.status.as_u16(), 200, "{}", file.body);
            assert!(file.header("content-type").starts_with("application/akn+xml"));
            nested(&file.body);
            let language = format!("<FRBRlanguage language=\"{three}\"/>");
            assert!(file.body.contains(&language), "{}", file.body);
            assert!(
                file.body.contains("<docNumber>GA/2026/1</docNumber>"),
                "{}",
                file.body
            );
        }
        let missing = app.get("/en/decisions/no-such-thing/akn").await;
        assert_eq!(missing.status.as_u16(), 404);
        let feed = app.get("/en/decisions.atom").await;
        assert!(feed.body.contains(&decision), "{}", feed.body);
    });
}
