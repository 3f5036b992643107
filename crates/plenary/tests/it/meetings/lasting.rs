//! What was decided stays as it was decided, whatever is decided later; and what is called off is off everywhere.

use super::{CHAIR, Desk, as_sent, assembly, said, three_quarters};
use crate::support::{Visitor, runtime};

/// So many against, everybody else for.
async fn admit(desk: &mut Desk, against: usize) -> String {
    let motion = desk.motions().await.remove(0);
    let ballot = desk.open_ballot(&motion, "show-of-hands").await;
    let page = desk.visitor.get(&desk.path("/chair")).await;
    let choices = page.document().attributes("select[name^='choice.']", "name");
    let mut fields: Vec<(&str, &str)> = choices
        .iter()
        .take(against)
        .map(|name| (name.as_str(), "against"))
        .collect();
    fields.push(("token", "some"));
    desk.must(&format!("/ballots/{ballot}/enter"), &fields).await;
    desk.settle(&ballot, "for").await;
    let page = desk.visitor.get(&desk.path("")).await;
    page.document().attributes("#decisions a", "href").remove(0)
}

#[test]
fn a_decision_is_explained_by_the_articles_under_which_it_was_taken() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let decision = admit(&mut desk, 22).await;
        let before = app.get(&decision).await;
        let told = said(&before, ".steps li");
        assert!(told.contains("2/3"), "{told}");
        let result = said(&app.get(&desk.path("")).await, "#live .result .steps li");

        let motion = desk.place(&as_sent(&three_quarters(""))).await;
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        let asked = "/api/v1/decide?body=general-assembly&matter=admit-member&day=2026-11-23&entitled=82&present=82\
                     &for=60&against=22";
        assert_eq!(app.get(asked).await.json()["outcome"], "rejected", "the articles of now");

        assert_eq!(said(&app.get(&decision).await, ".steps li"), told);
        let after = said(&app.get(&desk.path("")).await, "#live .result .steps li");
        assert!(after.contains(&result), "{after}");
        // Nor does it matter who computes it: another process knows the same.
        let other = app.at("2026-11-24T09:00:00Z");
        ::assembly::meetings::take_up(&other.app)
            .await
            .expect("amendments can be read");
        assert_eq!(said(&other.get(&decision).await, ".steps li"), told);
    });
}

#[test]
fn an_amendment_does_not_reach_back_before_its_session() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let refused = desk.try_to_place(&as_sent(&three_quarters("2026-11-22"))).await;
        assert_eq!(refused.status.as_u16(), 422);
        assert!(
            said(&refused, ".faults").contains("2026-11-23"),
            "{}",
            refused.body
        );
    });
}

#[test]
fn a_decision_is_undone_by_what_it_took_to_take_it() {
    runtime().block_on(async {
        let (app, id) = assembly().await;
        let mut desk = Desk::of(&app, &id).await;
        desk.begin().await;
        let decision = admit(&mut desk, 0).await;
        let annulled = decision.rsplit('/').next().expect("an id").to_owned();
        let motion = desk.place(&[("matter", "other"), ("annuls", &annulled)]).await;
        let shown = said(
            &desk.visitor.get(&desk.path("/chair")).await,
            &format!("#motion-{motion}"),
        );
        assert!(shown.contains("GA/2026/1") && shown.contains("2/3"), "{shown}");
        let ballot = desk.open_ballot(&motion, "show-of-hands").await;
        desk.settle(&ballot, "for").await;
        let page = app.get(&decision).await;
        assert!(said(&page, "main").contains("was annulled"), "{}", page.body);
    });
}

#[test]
fn a_meeting_that_is_called_off_is_so_in_the_calendar_and_one_that_is_over_is_not_convened() {
    runtime().block_on(async {
        let (app, _) = assembly().await;
        let mut chair = Visitor::signed_in_as(&app, CHAIR).await;
        let planned = |year: &'static str| {
            let day = |hour: &str| format!("{year}-09-07T{hour}");
            [
                ("body", "general-assembly".to_owned()),
                ("kind", "ordinary".to_owned()),
                ("starts_at", day("09:30")),
                ("ends_at", day("18:00")),
                ("zone", "Asia/Seoul".to_owned()),
                ("online", "1".to_owned()),
            ]
        };
        for (year, taken) in [("2025", 409), ("2028", 303)] {
            let form = chair.get("/en/meetings/prepare").await;
            let fields = planned(year);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
            let done = chair.post("/en/meetings/prepare", &form, &fields).await;
            let desk = done.header("location").to_owned();
            let page = chair.get(&desk).await;
            let convened = chair.post(&desk.replace("/chair", "/convene"), &page, &[]).await;
            assert_eq!(convened.status.as_u16(), taken, "{year}: {}", convened.body);
        }
        let desk = "/en/meetings/2028-09-07-general-assembly/chair";
        let page = chair.get(desk).await;
        let off = chair.post(&desk.replace("/chair", "/cancel"), &page, &[]).await;
        assert_eq!(off.status.as_u16(), 303, "{}", off.body);
        let event = app.get("/en/events/2028-09-07-general-assembly").await;
        assert!(said(&event, "main").contains("cancelled"), "{}", event.body);
        let calendar = app.get("/en/calendar.ics").await.body.replace("\r\n ", "");
        let entries = calendar.split("BEGIN:VEVENT");
        let found = entries
            .into_iter()
            .find(|entry| entry.contains("2028-09-07-general-assembly"));
        let entry = found.expect("it stands in the calendar");
        assert!(entry.contains("STATUS:CANCELLED"), "{entry}");
    });
}
