//! The speakers' list: time that is counted down, points of order.

use ::platform::clock::stamp;
use jiff::SignedDuration;

use super::{Desk, assembly, said};
use crate::support::{TestApp, Visitor, runtime};

/// The same program some seconds later.
fn later(app: &TestApp, seconds: i64) -> TestApp {
    app.at(&stamp(app.app.clock.now() + SignedDuration::from_secs(seconds)))
}

/// The id that a form of the floor names.
async fn named(desk: &mut Desk, what: &str) -> String {
    let page = desk.visitor.get(&desk.path("/chair")).await;
    let ids = page
        .document()
        .attributes(&format!("#floor {what} input[name=speaker]"), "value");
    ids.first()
        .unwrap_or_else(|| panic!("{what}: {}", page.body))
        .clone()
}

#[test]
fn a_point_of_order_goes_first_and_the_speech_that_it_interrupts_goes_on_with_what_was_left() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let motion = desk.motions().await.remove(0);
        let seat = format!("/en/meetings/{id}/seat");
        let mut one = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let page = one.get(&seat).await;
        let wish = [("kind", "speech"), ("motion", motion.as_str())];
        let asked = one.post(&format!("{seat}/floor"), &page, &wish).await;
        assert_eq!(asked.status.as_u16(), 303, "{}", asked.body);
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert!(
            said(&page, "#floor .queue").contains("Anhui"),
            "{}",
            said(&page, "#floor")
        );
        let speech = named(&mut desk, ".queue").await;
        let give = [("do", "give"), ("speaker", speech.as_str()), ("seconds", "120")];
        desk.must("/floor", &give).await;
        let shown = app.get(&desk.path("")).await;
        assert!(
            said(&shown, ".speaking .left").contains("2:00"),
            "{}",
            said(&shown, ".speaking")
        );
        let half = later(&app, 50);
        let shown = half.get(&desk.path("")).await;
        assert!(
            said(&shown, ".speaking .left").contains("1:10"),
            "{}",
            said(&shown, ".speaking")
        );
        let over = later(&app, 150).get(&desk.path("")).await;
        assert!(
            said(&over, ".speaking .left.over").contains("−0:30"),
            "{}",
            said(&over, ".speaking")
        );

        let mut desk = Desk {
            visitor: desk.visitor.over(&half),
            id: id.clone(),
        };
        for (member, kind) in [("CN-GS", "speech"), ("CN-LN", "point-of-order")] {
            desk.must("/floor", &[("do", "ask"), ("government", member), ("kind", kind)])
                .await;
        }
        let page = desk.visitor.get(&desk.path("/chair")).await;
        let queue = page.document().texts("#floor .queue li");
        assert!(
            queue[0].contains("Liaoning"),
            "a point of order goes first: {queue:?}"
        );
        let point = named(&mut desk, ".queue").await;
        desk.must(
            "/floor",
            &[("do", "give"), ("speaker", &point), ("seconds", "60")],
        )
        .await;
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert!(
            said(&page, ".speaking").contains("Liaoning"),
            "{}",
            said(&page, ".speaking")
        );
        let queue = page.document().texts("#floor .queue li");
        assert!(queue[0].contains("Anhui"), "the speech comes back: {queue:?}");
        let left = page
            .document()
            .attributes("#floor .queue li:first-child input[name=seconds]", "value");
        assert_eq!(left, ["70"], "with what was left of its time");
        desk.must(
            "/floor",
            &[("do", "give"), ("speaker", &speech), ("seconds", "70")],
        )
        .await;
        let page = desk.visitor.get(&desk.path("/chair")).await;
        assert!(
            said(&page, ".speaking .left").contains("1:10"),
            "{}",
            said(&page, ".speaking")
        );
        desk.must("/floor", &[("do", "end"), ("speaker", &speech)]).await;
        let again = desk.send("/floor", &[("do", "give"), ("speaker", &speech)]).await;
        assert_eq!(again.status.as_u16(), 404, "whoever has spoken asks anew");
    });
}
