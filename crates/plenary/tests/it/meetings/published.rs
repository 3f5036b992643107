//! What everybody reads of a meeting: the agenda as it was published, and every decision that was numbered.

use super::{Desk, as_sent, assembly, in_all, said};
use crate::support::{Visitor, runtime};

#[test]
fn an_agenda_changes_for_others_when_it_is_published() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let title = in_all("title", "Own budget");
        let mut fields = vec![("do", "put"), ("visibility", "public")];
        fields.extend(title.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        desk.must("/agenda", &fields).await;

        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let page = format!("/en/meetings/{id}");
        let seat = format!("{page}/seat");
        let resource = format!("/api/v1/meetings/{id}");
        for published in [false, true] {
            if published {
                desk.must("/agenda", &[("do", "publish")]).await;
            }
            let shown = app.get(&page).await;
            assert_eq!(
                said(&shown, "#agenda").contains("Own budget"),
                published,
                "the page"
            );
            let shown = delegate.get(&seat).await;
            assert_eq!(
                said(&shown, "#agenda").contains("Own budget"),
                published,
                "the seat"
            );
            let told = app.get(&resource).await.body;
            assert_eq!(told.contains("Own budget"), published, "the resource");
            let own = desk.visitor.get(&desk.path("/chair")).await;
            assert!(said(&own, "#agenda").contains("Own budget"), "{}", own.body);
            assert_eq!(own.document().count("#unpublished"), usize::from(!published));
        }
    });
}

#[test]
fn a_rejected_motion_stands_in_the_register_of_decisions() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let ballot = desk.begin_a_roll_call().await;
        desk.settle(&ballot, "against").await;

        let all = app.get("/api/v1/decisions").await.json();
        let all = all["items"].as_array().expect("a list").clone();
        let found = all.iter().find(|item| item["symbol"] == "GA/2026/1");
        let found = found.expect("a rejected motion was numbered");
        assert_eq!(found["kind"], "rejected");
        let decision = found["id"].as_str().expect("its id");
        let government = found["government"].as_str().expect("whom it concerns");

        let of_it = app
            .get(&format!("/api/v1/decisions?government={government}"))
            .await
            .json();
        assert_eq!(of_it["items"][0]["symbol"], "GA/2026/1", "{of_it}");
        let then = app.get("/api/v1/decisions?on=2024-12-31").await;
        assert_eq!(then.status.as_u16(), 200, "{}", then.body);
        assert!(!then.body.contains("GA/2026/1"), "{}", then.body);
        for list in ["decisions", "decisions.atom"] {
            let now = app.get(&format!("/en/{list}?government={government}")).await;
            assert!(
                now.body.contains(decision) && now.body.contains("rejected"),
                "{list}: {}",
                now.body
            );
            let then = app.get(&format!("/en/{list}?on=2024-12-31")).await;
            assert!(!then.body.contains(decision), "{list}: {}", then.body);
        }
    });
}

#[test]
fn a_motion_that_is_for_members_is_voted_on_before_everybody_without_its_title() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let title = in_all("title", "Own staff");
        let mut fields = vec![("do", "put"), ("visibility", "members")];
        fields.extend(as_sent(&title));
        desk.must("/agenda", &fields).await;
        desk.must("/agenda", &[("do", "publish")]).await;
        desk.begin().await;
        let form = desk.visitor.get(&desk.path("/motions/new?matter=other")).await;
        let items = form.document().attributes("select[name=item] option", "value");
        let item = items.last().expect("the item that was put last").clone();
        let text = in_all("title", "Pay more");
        let mut fields = vec![("matter", "other"), ("item", item.as_str()), ("text.en", "More.")];
        fields.extend(as_sent(&text));
        let motion = desk.place(&fields).await;
        let ballot = desk.open_ballot(&motion, "roll-call").await;

        for page in ["", "/hall"] {
            let shown = app.get(&desk.path(page)).await;
            assert!(
                said(&shown, "#live .ballot h3").contains("for members only"),
                "{}",
                shown.body
            );
            assert!(!shown.body.contains("Pay more"), "{page}: {}", shown.body);
        }
        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-ah").await;
        let seat = delegate.get(&desk.path("/seat")).await;
        assert!(
            said(&seat, "#mine .ballot h2").contains("Pay more"),
            "{}",
            seat.body
        );
        // What was decided is public, as every decision is.
        desk.settle(&ballot, "for").await;
        let shown = app.get(&desk.path("/hall")).await;
        assert!(
            said(&shown, "#live .result h3").contains("Pay more"),
            "{}",
            shown.body
        );
    });
}
