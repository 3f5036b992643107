use ::assembly::meetings::{close_due, remind_due};
use ::platform::audit::{self, receipt::Receipt};
use plenary::join;

use super::{Desk, assembly, said};
use crate::support::{Visitor, runtime};

#[test]
fn a_written_ballot_runs_for_three_days_reminds_and_closes_by_itself() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let motion = desk.motions().await.remove(0);
        desk.must(
            "/ballots",
            &[
                ("motion", &motion),
                ("way", "written"),
                ("closes_at", "2026-11-26T18:00"),
            ],
        )
        .await;
        let ballot = desk.ballot().await;
        let early = desk
            .send(&format!("/ballots/{ballot}/close"), &[("do", "close")])
            .await;
        assert_eq!(early.status.as_u16(), 409, "it runs until its hour");

        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let seat = delegate.get(&format!("/mn/meetings/{id}/seat")).await;
        let fields = [("ballot", ballot.as_str()), ("choice", "for"), ("token", "w")];
        let cast = delegate
            .post(&format!("/mn/meetings/{id}/seat/vote"), &seat, &fields)
            .await;
        assert_eq!(cast.status.as_u16(), 303, "{}", cast.body);

        // A receipt that can be checked offline, once a checkpoint is signed.
        let keys = tempfile::tempdir().expect("a folder");
        let key = audit::log_key(&app.db, &keys.path().join("log.key"), "near")
            .await
            .expect("a key");
        audit::sign_checkpoint(&app.db, &key, app.app.clock.now())
            .await
            .expect("signed");
        let path = format!("/mn/meetings/{id}/ballots/{ballot}/receipt");
        let text = delegate.get(&path).await;
        let verifiers = audit::verifier_keys(&app.db).await.expect("the keys");
        let proved = Receipt::parse(&text.body)
            .expect("a receipt")
            .check(&verifiers)
            .expect("it holds");
        assert!(
            proved
                .canonical
                .expect("it is open")
                .contains("\"choice\":\"for\"")
        );

        // Only those who have not voted are reminded, once.
        let later = app.at("2026-11-25T12:00:00Z");
        let hall = join::hall();
        let sent = remind_due(&later.app, &hall).await.expect("reminders leave");
        assert!(sent > 0);
        assert!(
            delegate
                .mail_to("delegate-cn-ah@demo.invalid")
                .await
                .is_some_and(|mail| !mail.subject.contains("Not voted"))
        );
        let other = delegate
            .mail_to("delegate-cn-gs@demo.invalid")
            .await
            .expect("a reminder");
        assert!(other.subject.contains("Not voted"), "{}", other.subject);
        assert_eq!(remind_due(&later.app, &hall).await.expect("once"), 0);

        assert_eq!(close_due(&later.app, &hall).await.expect("not yet"), 0);
        let end = app.at("2026-11-26T09:01:00Z");
        assert_eq!(close_due(&end.app, &hall).await.expect("its hour has come"), 1);
        let page = said(&app.get(&format!("/en/meetings/{id}")).await, "#live .result");
        assert!(
            page.contains("No quorum"),
            "one letter of 82 is no quorum: {page}"
        );
    });
}
