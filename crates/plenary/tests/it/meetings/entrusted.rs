//! Matters that the Assembly entrusts to the Working Committee.

use super::{Desk, assembly, said};
use crate::support::{TestApp, Visitor, runtime};

/// A meeting of the Working Committee that its chair prepares.
async fn committee(app: &TestApp) -> Desk {
    let mut visitor = Visitor::signed_in_as(app, "working-committee-chair-cn-ah").await;
    let form = visitor.get("/en/meetings/prepare").await;
    let fields = [
        ("body", "working-committee"),
        ("kind", "extraordinary"),
        ("starts_at", "2026-12-10T09:00"),
        ("ends_at", "2026-12-10T18:00"),
        ("zone", "Asia/Seoul"),
        ("online", "1"),
    ];
    let done = visitor.post("/en/meetings/prepare", &form, &fields).await;
    assert_eq!(done.status.as_u16(), 303, "{}", done.body);
    let id = done
        .header("location")
        .split('/')
        .nth(3)
        .expect("an id")
        .to_owned();
    Desk { visitor, id }
}

/// Places a motion in the committee, and how it stands.
async fn stands(desk: &mut Desk) -> String {
    let motion = desk
        .place(&[("matter", "adopt-work-plan"), ("text.en", "As last year.")])
        .await;
    let page = desk.visitor.get(&desk.path("/chair")).await;
    said(&page, &format!("#motion-{motion} .tag"))
}

#[test]
fn a_decision_that_entrusts_a_matter_lets_the_committee_decide_it_until_it_is_annulled() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let mut committee = committee(&app).await;
        assert!(
            stands(&mut committee).await.contains("Not in order"),
            "nothing is entrusted"
        );

        let wrong = [
            ("matter", "other"),
            ("entrusts", "working-committee/no-such-matter"),
            ("title.en", "x"),
        ];
        let form = desk.visitor.get(&desk.path("/motions/new?matter=other")).await;
        let refused = desk.visitor.post(&desk.path("/motions/new"), &form, &wrong).await;
        assert_eq!(refused.status.as_u16(), 422, "{}", refused.body);
        let motion = desk
            .place(&[
                ("matter", "other"),
                ("entrusts", "working-committee/adopt-work-plan"),
                ("title.en", "Entrusting"),
            ])
            .await;
        assert!(
            stands(&mut committee).await.contains("Not in order"),
            "not adopted yet"
        );
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        assert!(stands(&mut committee).await.contains("On the table"), "entrusted");
        let page = app.get(&desk.path("")).await;
        let decisions = page.document().attributes("#decisions a", "href");
        let decision = decisions.first().expect("a decision").clone();
        let shown = app.get(&decision).await;
        assert!(
            said(&shown, "dl.facts-list").contains("Entrusts"),
            "{}",
            shown.body
        );
        let effect = said(&shown, ".effect");
        assert!(effect.contains("Working Committee"), "{effect}");

        let annulled = decision.rsplit('/').next().expect("an id").to_owned();
        let motion = desk
            .place(&[
                ("matter", "other"),
                ("annuls", &annulled),
                ("title.en", "Taking it back"),
            ])
            .await;
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        assert!(stands(&mut committee).await.contains("Not in order"), "annulled");
    });
}
