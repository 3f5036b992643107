//! Elections with more candidates than seats.

use super::{Desk, as_sent, assembly, said};
use crate::support::{Visitor, runtime};

const CANDIDATES: [&str; 3] = ["KR-47", "CN-LN", "JP-16"];

/// A motion to choose the host of the next Assembly among three.
async fn host(desk: &mut Desk) -> String {
    let mut fields = vec![("matter", "next-assembly"), ("year", "2031")];
    fields.extend(CANDIDATES.iter().map(|id| ("government", *id)));
    let motion = desk.place(&fields).await;
    for candidate in CANDIDATES {
        let consent = [("do", "consent"), ("government", candidate)];
        desk.must(&format!("/motions/{motion}/candidacy"), &consent).await;
    }
    motion
}

/// Votes for each candidate, in their order, by whoever stands first in the roll; everybody else abstains.
async fn vote(desk: &mut Desk, ballot: &str, votes: [usize; 3]) {
    let page = desk.visitor.get(&desk.path("/chair")).await;
    let roll = page.document().attributes("ul.entry select", "name");
    let mut voters = roll.iter();
    let mut fields = vec![
        ("token".to_owned(), format!("count-{ballot}")),
        ("rest".to_owned(), "abstain".to_owned()),
    ];
    for (candidate, votes) in CANDIDATES.iter().zip(votes) {
        for voter in voters.by_ref().take(votes) {
            fields.push((voter.clone(), (*candidate).to_owned()));
        }
    }
    desk.must(&format!("/ballots/{ballot}/enter"), &as_sent(&fields))
        .await;
    desk.must(&format!("/ballots/{ballot}/close"), &[("do", "close")])
        .await;
}

#[test]
fn where_nobody_reaches_the_majority_a_run_off_stands_ready_and_one_press_opens_it() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let motion = host(&mut desk).await;
        let first = desk.open_ballot(&motion, "show-of-hands").await;
        vote(&mut desk, &first, [30, 27, 25]).await;

        let page = desk.visitor.get(&desk.path("/chair")).await;
        let next = said(&page, &format!("#next-{motion}"));
        assert!(
            next.contains("Gyeongsangbuk") && next.contains("Liaoning") && !next.contains("Toyama"),
            "{next}"
        );
        let hall = said(&app.get(&desk.path("/hall")).await, ".ready");
        assert!(
            hall.contains("Nobody reached the majority") && hall.contains("Liaoning"),
            "{hall}"
        );
        assert_eq!(
            page.document().count("#motions form[action$='/close']"),
            0,
            "it is not open yet"
        );
        let second = desk.open_ballot(&motion, "show-of-hands").await;
        assert_ne!(first, second);
        let page = desk.visitor.get(&desk.path("/chair")).await;
        let choices = page.document().attributes("select[name=rest] option", "value");
        assert!(!choices.contains(&"JP-16".to_owned()), "{choices:?}");
        assert!(
            said(&page, "#live").contains("round 2"),
            "{}",
            said(&page, "#live")
        );
        vote(&mut desk, &second, [50, 32, 0]).await;
        let shown = app.get(&desk.path("")).await;
        assert_eq!(shown.document().count("#decisions a"), 1, "{}", shown.body);
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert_eq!(page.document().count(&format!("#next-{motion}")), 0);
    });
}

#[test]
fn whoever_ties_for_the_second_place_is_in_the_run_off_and_a_withdrawn_motion_has_none() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let motion = host(&mut desk).await;
        let first = desk.open_ballot(&motion, "show-of-hands").await;
        vote(&mut desk, &first, [30, 26, 26]).await;
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert_eq!(page.document().count(&format!("#next-{motion} b")), 3);
        // Nobody votes in it before it is opened.
        desk.must(&format!("/motions/{motion}/state"), &[("do", "withdraw")])
            .await;
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert_eq!(
            page.document().count(&format!("#next-{motion}")),
            0,
            "{}",
            page.body
        );

        let motion = host(&mut desk).await;
        let silent = desk.open_ballot(&motion, "show-of-hands").await;
        vote(&mut desk, &silent, [0, 0, 0]).await;
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert_eq!(
            page.document().count(&format!("#next-{motion}")),
            0,
            "nobody leads where nobody was voted for"
        );
    });
}

#[test]
fn candidates_consent_decline_or_put_themselves_forward_before_anybody_votes() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let fields = [
            ("matter", "next-assembly"),
            ("year", "2031"),
            ("government", "CN-AH"),
            ("government", "CN-LN"),
        ];
        let motion = desk.place(&fields).await;
        let open = [("motion", motion.as_str()), ("way", "roll-call")];
        let early = desk.send("/ballots", &open).await;
        assert_eq!(early.status.as_u16(), 409, "{}", early.body);
        assert!(
            early.body.contains("Anhui Province, Liaoning Province"),
            "{}",
            early.body
        );

        let mut named = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let work = named.get("/en/work").await;
        assert!(work.body.contains("Answer a candidature"), "{}", work.body);
        let seat = format!("/en/meetings/{id}/seat");
        let page = named.get(&seat).await;
        let decline = [("do", "decline"), ("motion", motion.as_str())];
        let done = named.post(&format!("{seat}/candidacy"), &page, &decline).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        let consent = [("do", "consent"), ("government", "CN-LN")];
        desk.must(&format!("/motions/{motion}/candidacy"), &consent).await;
        let mut other = Visitor::signed_in_as(&app, "delegate-cn-gs").await;
        let page = other.get(&seat).await;
        let stand = [("do", "stand"), ("motion", motion.as_str())];
        let done = other.post(&format!("{seat}/candidacy"), &page, &stand).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        let foreign = [
            ("do", "consent"),
            ("motion", motion.as_str()),
            ("government", "CN-LN"),
        ];
        let done = other.post(&format!("{seat}/candidacy"), &page, &foreign).await;
        assert_eq!(done.status.as_u16(), 403, "for another member: {}", done.body);

        desk.open_ballot(&motion, "roll-call").await;
        let page = other.get(&seat).await;
        let choices = page.document().attributes("form.choices button", "value");
        assert_eq!(choices, ["CN-LN", "CN-GS", "abstain"]);
        let late = other.post(&format!("{seat}/candidacy"), &page, &decline).await;
        assert!(late.status.is_client_error(), "{}", late.body);
    });
}
