//! A record that has no end is withdrawn: it stays, says so, and is left out of lists and figures from that day on.

use ::platform::records::{Ends, Refused, Table, Value, standing, verify};
use plenary::join;
use registry::members::AsOf;

use super::journeys::send;
use super::{proposed, revision, texts};
use crate::support::{TestApp, Visitor, clock, runtime};
use ::platform::records::Action;

/// Kind, record, the list that shows it, its own resource, a figure of which it is a part.
const RECORDS: [(&str, &str, &str, &str, &str); 5] = [
    (
        "letter",
        "2024-letter-02",
        "/api/v1/letters",
        "/api/v1/letters/2024-letter-02",
        "letters.total",
    ),
    (
        "invitation",
        "",
        "/api/v1/invitations",
        "/api/v1/invitations/",
        "invitations.total",
    ),
    (
        "support",
        "",
        "/api/v1/support",
        "/api/v1/support/",
        "support.total",
    ),
    (
        "engagement",
        "",
        "/api/v1/engagements",
        "/api/v1/engagements/",
        "engagements.total",
    ),
    ("news", "", "/api/v1/news", "/api/v1/news/", "news.total"),
];

/// How many parts a figure of 2024 has on a day.
async fn parts(app: &TestApp, figure: &str, on: &str) -> usize {
    let day = AsOf::new(on.parse().expect("a day"), &app.app.association);
    let all = join::figures(app.db.clone(), day, 2024).await.expect("figures");
    all.iter()
        .find(|found| found.id == figure)
        .map_or(0, |found| found.parts.len())
}

/// Ids of a list.
async fn ids(app: &TestApp, list: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut after = String::new();
    loop {
        let answer = app.get(&format!("{list}?limit=200{after}")).await.json();
        let items = answer["items"].as_array().cloned().unwrap_or_default();
        all.extend(
            items
                .iter()
                .map(|item| item["id"].as_str().unwrap_or("").to_owned()),
        );
        match answer["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return all,
        }
    }
}

#[test]
fn every_kind_of_the_register_ends_or_is_withdrawn() {
    for form in join::forms() {
        // A post of a body ends with its body.
        let has_end = !matches!(form.ends, Ends::Never);
        assert!(has_end || form.kind == "post", "{} has no end", form.kind);
        if matches!(form.ends, Ends::Withdrawn) {
            assert!(form.field("withdrawn").is_some(), "{}", form.kind);
            assert!(form.field("withdrawn_reason").is_some(), "{}", form.kind);
        }
    }
}

#[test]
fn withdrawn_records_leave_lists_and_figures_and_stay_on_record() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        for (kind, id, list, own, figure) in RECORDS {
            let before = ids(&app, list).await;
            let id = if id.is_empty() { before[0].as_str() } else { id };
            let own = format!("{}{id}", own.trim_end_matches(id));
            let counted = parts(&app, figure, "2026-11-24").await;
            assert!(counted > 0, "{figure}");
            let mut table = standing(&app.db, kind, id)
                .await
                .expect("a read")
                .expect("a record")
                .written;
            table.set("withdrawn", "2026-11-20");
            table.set("withdrawn_reason", texts("Entered twice"));
            let proposal = proposed(&app, revision(kind, id, table, Action::End)).await;
            let proposal = proposal.unwrap_or_else(|refused| panic!("{kind}: {refused:?}"));
            proposal
                .apply(&app.db, super::actor(), clock().now())
                .await
                .expect("written");

            let after = ids(&app, list).await;
            assert!(!after.contains(&id.to_owned()), "{kind}");
            assert_eq!(after.len() + 1, before.len(), "{kind}");
            assert_eq!(parts(&app, figure, "2026-11-24").await + 1, counted, "{kind}");
            // Until that day it counted.
            assert_eq!(parts(&app, figure, "2026-11-19").await, counted, "{kind}");
            let record = app.get(&own).await;
            assert_eq!(record.status.as_u16(), 200, "{own}");
            let source = &record.json()["source"];
            assert_eq!(source["withdrawn"], "2026-11-20", "{own}");
            assert_eq!(source["withdrawn_reason"]["ko"], "Entered twice (ko)", "{source}");
        }
        let register = verify(&app.db, &join::kinds()).await.expect("a check");
        assert_eq!(register.faults, Vec::<String>::new());
    });
}

#[test]
fn a_withdrawn_event_says_so_on_its_page_and_nowhere_else() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut officer = Visitor::signed_in_as(&app, "secretary-general").await;
        let id = "2024-05-22-members-workshop";
        let address = format!("/en/desk/event/{id}");
        let link = format!("/events/{id}");
        for list in ["/en/calendar?year=2024", "/en/search?q=workshop"] {
            assert!(app.get(list).await.body.contains(&link), "{list}");
        }
        let participant = {
            let event = app.get(&format!("/api/v1/events/{id}")).await.json();
            event["event"]["attendance"][0]["government"]
                .as_str()
                .expect("a participant")
                .to_owned()
        };
        let government = format!("/en/members/{participant}");
        assert!(app.get(&government).await.body.contains(&link));

        // Without a reason the form comes back, naming the field.
        let form = officer.get(&address).await;
        let withdraw = [("do", "end"), ("end-on", "2026-11-20")];
        let refused = send(&mut officer, &address, &form, &withdraw).await;
        assert_eq!(
            refused.document().attributes("#faults a", "href"),
            ["#withdrawn_reason"],
            "{}",
            refused.body
        );
        let withdraw = [
            ("do", "end"),
            ("end-on", "2026-11-20"),
            ("withdrawn_reason.en", "Entered twice"),
        ];
        let preview = send(&mut officer, &address, &form, &withdraw).await;
        let done = send(&mut officer, &address, &preview, &[("do", "apply")]).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.body);

        for list in [
            "/en/calendar?year=2024",
            "/en/search?q=workshop",
            "/en/calendar.ics",
            &government,
        ] {
            assert!(!app.get(list).await.body.contains(&link), "{list}");
        }
        assert!(
            app.get("/en/calendar?year=2024&on=2026-11-19")
                .await
                .body
                .contains(&link)
        );
        let page = app.get(&format!("/en{link}")).await;
        assert_eq!(
            page.document().texts(".withdrawn"),
            ["Withdrawn on 20 November 2026: Entered twice"]
        );
    });
}

#[test]
fn a_withdrawal_needs_a_whole_day_and_a_reason_and_a_kind_that_has_no_end() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let faults = |table: Table, kind: &'static str, id: &'static str| {
            let app = app.clone();
            async move {
                match proposed(&app, revision(kind, id, table, Action::Correct)).await {
                    Err(Refused::Faults(faults)) => faults
                        .into_iter()
                        .map(|fault| (fault.path.clone(), fault.wrong.key()))
                        .collect::<Vec<_>>(),
                    _ => Vec::new(),
                }
            }
        };
        let of = async |kind: &str, id: &str| {
            let found = standing(&app.db, kind, id).await.expect("a read");
            found.expect("a record").written
        };
        let letter = of("letter", "2024-letter-02").await;
        let with = |fields: &[(&str, Value)]| {
            let mut table = letter.clone();
            for (name, value) in fields {
                table.set(name, value.clone());
            }
            table
        };
        let day = |text: &str| Value::Text(text.to_owned());
        let id = "2024-letter-02";
        assert_eq!(
            faults(with(&[("withdrawn", day("2026-11-20"))]), "letter", id).await,
            [("withdrawn_reason".to_owned(), "missing")]
        );
        assert_eq!(
            faults(with(&[("withdrawn_reason", texts("Twice"))]), "letter", id).await,
            [("withdrawn".to_owned(), "missing")]
        );
        let part = with(&[
            ("withdrawn", day("2026-11")),
            ("withdrawn_reason", texts("Twice")),
        ]);
        assert_eq!(
            faults(part, "letter", id).await,
            [("withdrawn".to_owned(), "date")]
        );
        let mut government = of("government", "KR-42").await;
        government.set("withdrawn", "2026-11-20");
        assert_eq!(
            faults(government, "government", "KR-42").await,
            [("withdrawn".to_owned(), "unknown-field")]
        );
    });
}
