//! Before a mandate ends its holder is told by mail.

use registry::identity::remind_of_ends;

use super::people::invited;
use crate::support::{TestApp, Visitor, runtime};

const MAIL: &str = "one@example.org";

async fn told(app: &TestApp, moment: &str) -> usize {
    let then = app.at(moment);
    remind_of_ends(&then.app).await.expect("a round of reminders")
}

#[test]
fn whoever_holds_a_mandate_is_told_once_and_in_their_language_that_it_ends() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-country").await;
        invited(&mut officer, MAIL, "liaison-officer", "KR-47", "2027-03-31").await;
        let invitation = officer.mail_to(MAIL).await.expect("an invitation").id;
        let days = app
            .app
            .permissions
            .reminder
            .expect("the association tells")
            .days_before;
        assert_eq!(days, 30);

        assert_eq!(told(&app, "2027-02-28T09:00:00Z").await, 0);
        assert_eq!(officer.mail_to(MAIL).await.expect("a mail").id, invitation);
        assert_eq!(told(&app, "2027-03-01T09:00:00Z").await, 1);
        let mail = officer.mail_to(MAIL).await.expect("a reminder");
        assert_eq!(mail.lang, "mn");
        assert!(mail.subject.contains("2027") && mail.subject.starts_with("Таны эрх"));
        assert!(mail.text.contains("/mn/me"), "{}", mail.text);
        assert!(
            mail.text.contains("Холбоо барих ажилтан") && !mail.text.contains('⟦'),
            "{}",
            mail.text
        );
        // Once, however often it is looked, and not after the end.
        assert_eq!(told(&app, "2027-03-02T09:00:00Z").await, 0);
        assert_eq!(told(&app, "2027-03-31T09:00:00Z").await, 0);
        assert_eq!(told(&app, "2027-04-01T09:00:00Z").await, 0);
        let (seq, actor) = {
            let all = ::platform::audit::entries_from(&app.db, 1)
                .await
                .expect("entries");
            let mut found = Vec::new();
            let mut from = 1;
            let mut page = all;
            while let Some(last) = page.last().map(|entry| entry.seq) {
                found.extend(page.into_iter().filter(|entry| entry.action == "remind-mandate"));
                from = from.max(last + 1);
                page = ::platform::audit::entries_from(&app.db, from)
                    .await
                    .expect("entries");
            }
            assert_eq!(found.len(), 1);
            let only = found.remove(0);
            (only.seq, only.actor)
        };
        assert!(seq > 1);
        assert_eq!(actor, "schedule");
        assert_eq!(
            ::platform::audit::faults(&app.db).await.expect("a check"),
            Vec::<String>::new()
        );
    });
}

#[test]
fn a_mandate_that_goes_on_is_not_reminded_of() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-country").await;
        invited(&mut officer, MAIL, "liaison-officer", "KR-47", "2027-03-31").await;
        // The same mandate for longer, before the first ends.
        let page = officer.get("/en/people/invite").await;
        let fields = [
            ("name", "Office of the member"),
            ("email", MAIL),
            ("lang", "mn"),
            ("role", "liaison-officer"),
            ("government", "KR-47"),
            ("until", "2028-03-31"),
        ];
        officer.post("/en/people/invite", &page, &fields).await;
        assert_eq!(told(&app, "2027-03-20T09:00:00Z").await, 0);
        assert_eq!(told(&app, "2028-03-20T09:00:00Z").await, 1);
    });
}
