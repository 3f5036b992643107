use super::{Desk, as_sent, assembly, is_sound, said, three_quarters};
use crate::support::{Visitor, runtime};

#[test]
fn an_assembly_admits_a_government_by_roll_call_and_the_register_follows() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;

        // Without a quorum the session does not open, and the refusal counts.
        let early = desk.send("/session", &[("do", "open")]).await;
        assert_eq!(early.status.as_u16(), 409, "{}", early.body);
        assert!(
            early.body.contains("0 / 82") && early.body.contains("42"),
            "{}",
            early.body
        );

        desk.begin().await;
        let motion = desk.motions().await.remove(0);
        let ballot = desk.open_ballot(&motion, "roll-call").await;

        // A delegate votes on the own device, changes the vote, and has one vote.
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let seat_path = format!("/en/meetings/{id}/seat");
        for (choice, token) in [("against", "first"), ("for", "second"), ("for", "second")] {
            let seat = delegate.get(&seat_path).await;
            let fields = [("ballot", ballot.as_str()), ("choice", choice), ("token", token)];
            let cast = delegate.post(&format!("{seat_path}/vote"), &seat, &fields).await;
            assert_eq!(cast.status.as_u16(), 303, "{}", cast.body);
        }
        let seat = delegate.get(&seat_path).await;
        assert!(said(&seat, "#mine").contains("For"), "{}", seat.body);

        desk.settle(&ballot, "for").await;
        let page = desk.visitor.get(&desk.path("")).await;
        let decisions = page.document().attributes("#decisions a", "href");
        let decision = decisions.first().expect("a decision is on record").clone();
        let shown = desk.visitor.get(&decision).await;
        assert!(shown.body.contains("GA/2026/1"), "{}", shown.body);
        assert!(shown.body.contains("82"), "the sum is told: {}", shown.body);
        let found = app.get("/mn/search?q=GA%2F2026%2F1").await;
        let hits = found.document().attributes(".hits a", "href");
        assert_eq!(hits.first(), Some(&decision.replace("/en/", "/mn/")), "{hits:?}");

        // The register followed: the government is a member by this decision, and the next ballot counts 83.
        let admitted = shown
            .document()
            .attributes("dl.facts-list a[href*='/members/']", "href");
        let member = desk
            .visitor
            .get(admitted.first().expect("whom it concerns"))
            .await;
        assert!(member.body.contains(&decision), "{}", member.body);
        let members = app.get("/api/v1/members?kind=full").await.json();
        assert_eq!(members["items"].as_array().map(Vec::len), Some(83));
        let desk_page = desk.visitor.get(&desk.path("/chair")).await;
        assert!(
            said(&desk_page, "#live").contains("of 83 entitled"),
            "{}",
            desk_page.body
        );

        is_sound(&app).await;
    });
}

#[test]
fn an_amended_clause_is_in_force_from_its_day_and_the_engine_uses_it() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let fields = three_quarters("");
        let fields = as_sent(&fields);
        let motion = desk.place(&fields).await;
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;

        let clause = app.get("/en/charter/charter/charter-9-2").await;
        assert!(clause.body.contains("Admission takes three quarters (en)"), "{}", clause.body);
        let asked = |day: &str| {
            format!(
                "/api/v1/decide?body=general-assembly&matter=admit-member&day={day}&entitled=82&present=82&for=60&against=22"
            )
        };
        let before = app.get(&asked("2026-11-22")).await.json();
        assert_eq!(before["outcome"], "adopted", "60 of 82 are two thirds");
        let after = app.get(&asked("2026-11-23")).await.json();
        assert_eq!(after["outcome"], "rejected", "and less than three quarters: {after}");

        // Another process over the same database takes it up.
        let other = app.at("2026-11-24T09:00:00Z");
        ::assembly::meetings::take_up(&other.app).await.expect("amendments can be read");
        assert_eq!(other.get(&asked("2026-11-24")).await.json()["outcome"], "rejected");
    });
}

#[test]
fn losing_the_quorum_stops_the_next_vote_until_it_is_back() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let motion = desk.motions().await.remove(0);
        let desk_page = desk.visitor.get(&desk.path("/chair")).await;
        let all = desk_page
            .document()
            .attributes("#attendance input[name=government]", "value");
        let leaving: Vec<(&str, &str)> = std::iter::once(("do", "leave"))
            .chain(all.iter().take(60).map(|id| ("government", id.as_str())))
            .collect();
        desk.must("/attendance", &leaving).await;
        let refused = desk
            .send("/ballots", &[("motion", &motion), ("way", "roll-call")])
            .await;
        assert_eq!(refused.status.as_u16(), 409);
        assert!(refused.body.contains("quorum"), "{}", refused.body);
        desk.must("/attendance", &[("do", "arrive"), ("whom", "rest")])
            .await;
        desk.open_ballot(&motion, "roll-call").await;
    });
}

#[test]
fn a_motion_that_the_body_may_not_decide_stays_on_record_and_is_not_voted_on() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let fields = [
            ("matter", "establish-subcommittee"),
            ("government", "KR-47"),
            ("name.en", "Digital Affairs"),
            ("name.zh", "数字事务"),
            ("name.ja", "デジタル"),
            ("name.ko", "디지털"),
            ("name.mn", "Цахим"),
            ("name.ru", "Цифровые дела"),
        ];
        let form = desk
            .visitor
            .get(&desk.path("/motions/new?matter=establish-subcommittee"))
            .await;
        assert!(
            said(&form, ".verdict").contains("Working Committee"),
            "{}",
            form.body
        );
        let motion = desk.place(&fields).await;
        let refused = desk
            .send("/ballots", &[("motion", &motion), ("way", "roll-call")])
            .await;
        assert_eq!(refused.status.as_u16(), 409);
        let page = desk.visitor.get(&desk.path("/chair")).await;
        let shown = said(&page, &format!("#motion-{motion}"));
        assert!(
            shown.contains("Not in order") && shown.contains("Working Committee"),
            "{shown}"
        );
    });
}
