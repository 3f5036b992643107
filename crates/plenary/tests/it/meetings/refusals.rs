use super::{Desk, assembly, cast, said};
use crate::support::{Answer, TestApp, Visitor, runtime};

/// An office's entry for a member of whatever kind.
async fn enter(desk: &mut Desk, ballot: &str, government: &str) -> Answer {
    let field = format!("choice.{government}");
    let token = format!("t-{government}");
    desk.send(
        &format!("/ballots/{ballot}/enter"),
        &[(field.as_str(), "for"), ("token", token.as_str())],
    )
    .await
}

/// An observer's vote, refused on a desk in Chinese: the kind by its name there, and no article, as there is none.
async fn refuse_observer_in_chinese(desk: &mut Desk, ballot: &str, observer: &str) {
    let page = desk.visitor.get(&desk.path("/chair")).await;
    let field = format!("choice.{observer}");
    let fields = [(field.as_str(), "for"), ("token", "t-zh")];
    let path = format!("/zh/meetings/{}/ballots/{ballot}/enter", desk.id);
    let refused = desk.visitor.post(&path, &page, &fields).await;
    assert_eq!(refused.status.as_u16(), 403);
    let why = said(&refused, ".faults");
    assert!(why.contains("观察员"), "{why}");
    assert!(!why.contains("observer") && !why.contains("（）"), "{why}");
}

/// Votes sent from delegates' devices: refused in the voter's language, but for one that is taken.
async fn refuse_devices(app: &TestApp, id: &str, ballot: &str) {
    // Absent, in the voter's language, with the article on members present.
    let vote = [("ballot", ballot), ("choice", "for"), ("token", "one")];
    let absent = cast(app, "delegate-cn-gs", ("zh", id), &vote).await;
    assert_eq!(absent.status.as_u16(), 403);
    assert!(
        absent.body.contains("9(2)") || absent.body.contains("9(3)"),
        "{}",
        absent.body
    );

    let why = said(&absent, ".faults");
    assert!(!why.contains("CN-GS") && !why.contains("（）"), "{why}");

    assert!(
        !absent.document().texts("#mine .ballot").is_empty(),
        "said on the seat, with the ballot still there"
    );

    // For another member.
    let mut foreign = vote.to_vec();
    foreign.push(("government", "JP-16"));
    let other = cast(app, "delegate-cn-ah", ("zh", id), &foreign).await;
    assert_eq!(other.status.as_u16(), 403);
    assert!(
        other.body.contains("9(1)"),
        "one member, one vote: {}",
        other.body
    );

    // A resend is the same vote; a replay with other content is refused.
    assert_eq!(
        cast(app, "delegate-cn-ah", ("zh", id), &vote)
            .await
            .status
            .as_u16(),
        303
    );
    assert_eq!(
        cast(app, "delegate-cn-ah", ("zh", id), &vote)
            .await
            .status
            .as_u16(),
        303
    );
    let replay = [("ballot", ballot), ("choice", "against"), ("token", "one")];
    assert_eq!(
        cast(app, "delegate-cn-ah", ("zh", id), &replay)
            .await
            .status
            .as_u16(),
        409
    );
    let odd = [("ballot", ballot), ("choice", "perhaps"), ("token", "two")];
    assert_eq!(
        cast(app, "delegate-cn-ah", ("zh", id), &odd)
            .await
            .status
            .as_u16(),
        422
    );
}

#[test]
fn votes_that_may_not_be_cast_are_refused_with_article_and_reason_and_count_nowhere() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let motion = desk.motions().await.remove(0);
        let page = desk.visitor.get(&desk.path("/chair")).await;
        let rows = page.document().texts("#attendance tbody tr");
        let ids = page
            .document()
            .attributes("#attendance input[name=government]", "value");
        let of_kind = |kind: &str| {
            let at = rows
                .iter()
                .position(|row| row.contains(kind))
                .unwrap_or_else(|| panic!("no {kind}: {rows:?}"));
            ids.get(at).expect("a row has a box").clone()
        };
        let (associate, special, observer) = (
            of_kind("ssociate member"),
            of_kind("pecial member"),
            of_kind("bserver"),
        );
        for other in [&associate, &special, &observer] {
            desk.must("/attendance", &[("do", "arrive"), ("government", other)])
                .await;
        }
        desk.must("/attendance", &[("do", "restrict"), ("government", "KR-47")])
            .await;
        desk.must("/attendance", &[("do", "leave"), ("government", "CN-GS")])
            .await;
        let ballot = desk.open_ballot(&motion, "roll-call").await;

        for (government, article) in [(&associate, "9"), (&special, "9"), (&observer, "")] {
            let refused = enter(&mut desk, &ballot, government).await;
            assert_eq!(refused.status.as_u16(), 403, "{government}");
            assert!(refused.body.contains("have no vote"), "{}", refused.body);
            assert!(refused.body.contains(article));
        }
        refuse_observer_in_chinese(&mut desk, &ballot, &observer).await;
        let restricted = enter(&mut desk, &ballot, "KR-47").await;
        assert_eq!(restricted.status.as_u16(), 403);
        assert!(restricted.body.contains("restricted"), "{}", restricted.body);

        refuse_devices(&app, &id, &ballot).await;

        desk.must(&format!("/ballots/{ballot}/close"), &[("do", "close")])
            .await;
        let late = [("ballot", ballot.as_str()), ("choice", "for"), ("token", "three")];
        let late = cast(&app, "delegate-cn-ah", ("zh", &id), &late).await;
        assert_eq!(late.status.as_u16(), 409);
        let why = said(&late, ".faults");
        assert!(why.contains("表决已于") && why.contains("Asia/"), "{why}");

        // One vote was counted, for the one member that cast it.
        let result = said(&desk.visitor.get(&desk.path("")).await, "#live .result");
        assert!(result.contains("Rejected") && result.contains("1"), "{result}");
        let again = desk
            .send(&format!("/ballots/{ballot}/close"), &[("do", "close")])
            .await;
        assert_eq!(again.status.as_u16(), 409);
    });
}

#[test]
fn only_the_office_that_the_charter_names_convenes_and_a_draft_is_hidden() {
    runtime().block_on(async {
        let (app, _) = assembly().await;
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-planning").await;
        let form = officer.get("/en/meetings/prepare").await;
        let fields = [
            ("body", "general-assembly"),
            ("kind", "ordinary"),
            ("starts_at", "2027-09-07T09:30"),
            ("ends_at", "2027-09-08T18:00"),
            ("zone", "Asia/Ulaanbaatar"),
            ("place.en", "Ulaanbaatar"),
        ];
        let done = officer.post("/en/meetings/prepare", &form, &fields).await;
        let desk = done.header("location").to_owned();
        assert_eq!(
            desk, "/en/meetings/2027-09-07-general-assembly/chair",
            "{}",
            done.body
        );
        let page = officer.get(&desk).await;
        let convened = officer
            .post("/en/meetings/2027-09-07-general-assembly/convene", &page, &[])
            .await;
        assert_eq!(
            convened.status.as_u16(),
            403,
            "the secretariat prepares, the chair convenes"
        );
        assert_eq!(
            app.get("/en/meetings/2027-09-07-general-assembly")
                .await
                .status
                .as_u16(),
            404
        );

        let mut chair = Visitor::signed_in_as(&app, super::CHAIR).await;
        let page = chair.get(&desk).await;
        let convened = chair
            .post("/en/meetings/2027-09-07-general-assembly/convene", &page, &[])
            .await;
        assert_eq!(convened.status.as_u16(), 303, "{}", convened.body);
        assert_eq!(
            app.get("/mn/meetings/2027-09-07-general-assembly")
                .await
                .status
                .as_u16(),
            200
        );
        let events = app.get("/en/events/2027-09-07-general-assembly").await;
        assert_eq!(events.status.as_u16(), 200, "the calendar has it");
        let mail = chair
            .mail_to("delegate-cn-ah@demo.invalid")
            .await
            .expect("a convocation");
        assert!(mail.text.contains("Asia/Ulaanbaatar"), "{}", mail.text);

        let wrong = [
            ("body", "general-assembly"),
            ("kind", "extraordinary"),
            ("starts_at", "2027-02-30T09:30"),
            ("zone", "Asia/Seoul"),
        ];
        let refused = officer.post("/en/meetings/prepare", &form, &wrong).await;
        assert_eq!(refused.status.as_u16(), 422);
        assert!(refused.body.contains("2027-02-30T09:30"), "{}", refused.body);
        let faults = refused.document().attributes(".faults [id^='fault-']", "id");
        assert_eq!(
            faults,
            ["fault-starts_at", "fault-ends_at"],
            "all that cannot be read, at once"
        );
    });
}

#[test]
fn whoever_leaves_in_a_burst_of_votes_votes_no_more_until_they_are_back() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let ballot = desk.begin_a_roll_call().await;
        for (step, taken) in [("arrive", 303), ("leave", 403), ("arrive", 303)] {
            desk.must("/attendance", &[("do", step), ("government", "CN-AH")])
                .await;
            for token in ["a", "b"] {
                let token = format!("{step}-{token}-{taken}");
                let vote = [
                    ("ballot", ballot.as_str()),
                    ("choice", "for"),
                    ("token", token.as_str()),
                ];
                let answer = cast(&app, "delegate-cn-ah", ("zh", &id), &vote).await;
                assert_eq!(answer.status.as_u16(), taken, "{step}: {}", answer.body);
            }
        }
    });
}

#[test]
fn a_refused_answer_to_the_convocation_comes_back_on_the_seat_as_it_was_sent() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let seat = format!("/mn/meetings/{id}/seat");
        let page = delegate.get(&seat).await;
        let fields = [("reply", "accepted"), ("head", "Governor"), ("persons", "501")];
        let refused = delegate.post(&format!("{seat}/reply"), &page, &fields).await;
        assert_eq!(refused.status.as_u16(), 422);
        let document = refused.document();
        assert_eq!(document.attributes("#head", "value"), ["Governor"]);
        assert_eq!(document.attributes("#persons", "value"), ["501"]);
        assert_eq!(document.attributes("#persons", "aria-invalid"), ["true"]);
        assert_eq!(document.texts(".faults [id='fault-persons']").len(), 1);
        let taken = [("reply", "accepted"), ("head", "Governor"), ("persons", "5")];
        let done = delegate.post(&format!("{seat}/reply"), &page, &taken).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        let page = delegate.get(&seat).await;
        assert_eq!(
            page.document().attributes("#persons", "value"),
            ["5"],
            "it is kept"
        );
    });
}

#[test]
fn a_restricted_member_is_told_why_on_its_seat() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let path = desk.path("/seat");
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let before = delegate.get(&path).await;
        assert_eq!(before.document().count("#restricted"), 0);
        desk.must("/attendance", &[("do", "restrict"), ("government", "CN-AH")])
            .await;
        let seat = delegate.get(&path).await;
        let why = said(&seat, "#restricted");
        assert!(why.contains("two fiscal years"), "{why}");
        let articles = seat.document().attributes("#restricted a", "href");
        assert!(
            articles.contains(&"/en/charter/fee-regulation/fee-regulation-4".to_owned()),
            "{articles:?}"
        );
    });
}
