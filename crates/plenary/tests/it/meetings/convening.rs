//! A meeting that was announced is convened under its announcement; what the desk refuses is said on the desk.

use super::{CHAIR, Desk, assembly, said};
use crate::support::{Visitor, runtime};

const ANNOUNCED: &str = "2027-16th-general-assembly";

#[test]
fn convening_takes_over_the_announced_meeting() {
    runtime().block_on(async {
        let (app, _) = assembly().await;
        let mut officer = Visitor::signed_in_as(&app, "secretariat-officer-planning").await;
        let form = officer.get("/zh/meetings/prepare").await;
        let offered = form.document().attributes("#event option", "value");
        assert!(offered.contains(&ANNOUNCED.to_owned()), "{offered:?}");
        let fields = |body: &'static str| {
            [
                ("body", body),
                ("event", ANNOUNCED),
                ("kind", "ordinary"),
                ("starts_at", "2027-09-07T09:30"),
                ("ends_at", "2027-09-08T18:00"),
                ("zone", "Asia/Irkutsk"),
                ("place.en", "Ulan-Ude"),
            ]
        };
        let other = officer
            .post("/en/meetings/prepare", &form, &fields("working-committee"))
            .await;
        assert_eq!(other.status.as_u16(), 422);
        assert!(said(&other, "#fault-event").contains(ANNOUNCED), "{}", other.body);

        let done = officer
            .post("/en/meetings/prepare", &form, &fields("general-assembly"))
            .await;
        let desk = done.header("location").to_owned();
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);
        // Until it is convened everybody sees the announcement, and nobody can prepare it a second time.
        assert!(app.get("/en/meetings").await.body.contains(ANNOUNCED));
        let again = officer.get("/en/meetings/prepare").await;
        assert!(!again.body.contains(ANNOUNCED));

        let mut chair = Visitor::signed_in_as(&app, CHAIR).await;
        let page = chair.get(&desk).await;
        let convene = desk.replace("/chair", "/convene");
        assert_eq!(chair.post(&convene, &page, &[]).await.status.as_u16(), 303);
        let event = app.get(&format!("/ja/events/{ANNOUNCED}")).await;
        assert!(
            said(&event, "h1").contains("第16回総会"),
            "{}",
            said(&event, "h1")
        );
        assert!(event.body.contains("Ulan-Ude"), "{}", event.body);
        let told = app.get(&format!("/api/v1/events/{ANNOUNCED}")).await.json();
        assert_eq!(told["event"]["from"], "2027-09-07", "{told}");
        assert_eq!(told["event"]["ordinal"], 16, "{told}");
        let listed = app.get("/en/meetings").await;
        assert!(
            !listed
                .document()
                .attributes("main a", "href")
                .iter()
                .any(|to| to.ends_with(ANNOUNCED))
        );
        assert!(
            listed.body.contains("16th General Assembly"),
            "it keeps the announced title"
        );
    });
}

#[test]
fn what_the_desk_refuses_is_said_on_the_desk_and_nothing_typed_is_lost() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        let early = desk.send("/session", &[("do", "open")]).await;
        assert_eq!(early.status.as_u16(), 409);
        assert_eq!(early.document().count("#attendance"), 1, "the desk is there");
        assert!(!said(&early, ".faults").is_empty());

        let long = "x".repeat(7000);
        let item = [
            ("do", "put"),
            ("title.en", long.as_str()),
            ("title.mn", "Тайлан"),
            ("visibility", "members"),
            ("minutes", "20"),
            ("presenter", "KR-47"),
        ];
        let refused = desk.send("/agenda", &item).await;
        assert_eq!(refused.status.as_u16(), 422, "{}", refused.body);
        let page = refused.document();
        assert_eq!(page.attributes("[id='item.mn']", "value"), ["Тайлан"]);
        assert_eq!(page.attributes("#minutes", "value"), ["20"]);
        assert_eq!(page.attributes("#presenter", "value"), ["KR-47"]);
        assert_eq!(
            page.attributes("#visibility option[selected]", "value"),
            ["members"]
        );

        desk.begin().await;
        let motion = desk.motions().await.remove(0);
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        let at = format!("motion-{motion}");
        let entered = [
            ("token", "t1"),
            ("at", at.as_str()),
            ("choice.CN-AH", "for"),
            ("choice.KR-47", "perhaps"),
            ("rest", "against"),
        ];
        let refused = desk.send(&format!("/ballots/{ballot}/enter"), &entered).await;
        assert_eq!(refused.status.as_u16(), 422, "{}", refused.body);
        let page = refused.document();
        let chosen = page.attributes("[name='choice.CN-AH'] option[selected]", "value");
        assert_eq!(chosen, ["for"]);
        assert_eq!(
            page.attributes("[name='rest'] option[selected]", "value"),
            ["against"]
        );
        assert_eq!(page.count(".roll li.voted"), 0, "nothing was counted");
    });
}
