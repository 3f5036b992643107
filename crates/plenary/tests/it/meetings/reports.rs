//! Reports of subcommittees on their sessions (subcommittee regulation, 8).

use ::platform::audit;
use ::platform::mail::kept;
use ::platform::records::{Action, Revision, Value, revise, standing};
use plenary::join;

use super::{Desk, as_sent, assembly, in_all, is_sound, said};
use crate::support::{TestApp, Visitor, runtime};

const COORDINATOR: &str = "coordinator-economy-humanities";
const SUBCOMMITTEE: &str = "economy-humanities";

/// The beginning of the coordinator's term stands on record, as of every coordinator elected here.
async fn known_since(app: &TestApp) {
    let found = standing(&app.db, "subcommittee", SUBCOMMITTEE).await;
    let mut table = found
        .expect("the records can be read")
        .expect("there is one")
        .written;
    let rows = table.get("coordinator").map_or(&[][..], Value::items).to_vec();
    let dated = rows.into_iter().filter_map(|row| {
        let mut row = row.as_table()?.clone();
        row.set("from", "2026-01-01");
        Some(Value::Table(row))
    });
    table.set("coordinator", Value::List(dated.collect()));
    let revision = Revision {
        kind: "subcommittee".to_owned(),
        id: SUBCOMMITTEE.to_owned(),
        table,
        action: Action::Correct,
        note: None,
        made_from: None,
    };
    let now = app.app.clock.now();
    let proposal = revise(&app.db, &join::kinds(), revision, now)
        .await
        .expect("it is sound");
    let mut tx = app.db.begin().await.expect("a transaction");
    let actor = audit::Actor::operator();
    let mut auditor = audit::Auditor::begin(&mut tx, actor.clone(), now)
        .await
        .expect("the record");
    proposal
        .apply_in(&mut tx, &mut auditor, &actor, &[])
        .await
        .expect("it is taken");
    tx.commit().await.expect("it stays");
}

/// A session of a subcommittee that its coordinator convened for today and closed.
async fn held(app: &TestApp) -> Desk {
    let mut visitor = Visitor::signed_in_as(app, COORDINATOR).await;
    let form = visitor.get("/en/meetings/prepare").await;
    let now = app.app.clock.now().in_tz("Asia/Seoul").expect("a zone");
    let (starts, ends) = (
        now.strftime("%Y-%m-%dT%H:%M").to_string(),
        now.strftime("%Y-%m-%dT23:59").to_string(),
    );
    let fields = [
        ("body", SUBCOMMITTEE),
        ("kind", "ordinary"),
        ("starts_at", starts.as_str()),
        ("ends_at", ends.as_str()),
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
    let mut desk = Desk { visitor, id };
    desk.must("/convene", &[]).await;
    desk.must(
        "/attendance",
        &[("do", "arrive"), ("government", "CN-AH"), ("government", "KR-47")],
    )
    .await;
    desk.must("/session", &[("do", "open")]).await;
    desk.must("/session", &[("do", "close")]).await;
    desk
}

/// Duties about the subcommittee's session, by id.
async fn owed(app: &TestApp) -> Vec<String> {
    let duties = app.get("/api/v1/duties").await.json();
    let all = duties["items"].as_array().expect("a list").clone();
    let of_session = all
        .iter()
        .filter(|duty| duty["about"] == SUBCOMMITTEE && duty["due"].is_null());
    of_session
        .filter_map(|duty| Some(duty["id"].as_str()?.to_owned()))
        .collect()
}

#[test]
fn a_report_goes_to_the_secretariat_and_on_to_members_that_did_not_take_part() {
    runtime().block_on(async {
        let (app, _) = assembly().await;
        known_since(&app).await;
        assert!(owed(&app).await.is_empty());
        let mut desk = held(&app).await;
        let path = desk.path("/report");
        assert_eq!(owed(&app).await, ["report-forwarded", "session-reported"]);
        let work = desk.visitor.get("/en/work").await;
        assert!(work.body.contains(&path), "{}", work.body);
        let mut office = Visitor::signed_in_as(&app, "secretariat-officer-country").await;
        let page = office.get(&path).await;
        let early = office.post(&format!("{path}/forward"), &page, &[]).await;
        assert_eq!(
            early.status.as_u16(),
            409,
            "nothing was delivered: {}",
            early.body
        );

        let page = desk.visitor.get(&path).await;
        let empty = desk.visitor.post(&path, &page, &[]).await;
        assert_eq!(empty.status.as_u16(), 422, "{}", empty.body);
        let text = in_all("text", "Two projects were agreed");
        let text = as_sent(&text);
        let sent = desk.visitor.post(&path, &page, &text).await;
        assert_eq!(sent.status.as_u16(), 303, "{}", sent.body);
        assert_eq!(
            owed(&app).await,
            ["report-forwarded"],
            "the coordinator's duty is done"
        );
        let foreign = desk.visitor.post(&format!("{path}/forward"), &page, &[]).await;
        assert_eq!(foreign.status.as_u16(), 403, "the Secretariat passes it on");

        let page = office.get(&path).await;
        assert!(
            page.body.contains("Two projects were agreed (en)"),
            "{}",
            page.body
        );
        let passed = office.post(&format!("{path}/forward"), &page, &[]).await;
        assert_eq!(passed.status.as_u16(), 303, "{}", passed.body);
        assert!(owed(&app).await.is_empty(), "the Secretariat's duty is done");
        let mails = kept(&app.db, 1000).await.expect("mails can be read");
        let to: Vec<&str> = mails
            .iter()
            .filter(|mail| mail.text.contains("Two projects were agreed"))
            .map(|mail| mail.to.as_str())
            .collect();
        assert!(to.iter().any(|to| to.contains("cn-gs")), "who was absent: {to:?}");
        assert!(
            !to.iter().any(|to| to.contains("cn-ah")),
            "and not who took part: {to:?}"
        );
        let again = office.post(&format!("{path}/forward"), &page, &[]).await;
        assert_eq!(again.status.as_u16(), 409, "once");
        let page = desk.visitor.get(&path).await;
        let late = desk.visitor.post(&path, &page, &text).await;
        assert_eq!(
            late.status.as_u16(),
            409,
            "what was passed on stays: {}",
            late.body
        );

        let mut delegate = Visitor::signed_in_as(&app, "delegate-cn-gs").await;
        let read = delegate.get(&path.replacen("/en/", "/mn/", 1)).await;
        assert!(
            read.body.contains("Two projects were agreed (mn)"),
            "{}",
            read.body
        );
        assert!(!read.body.contains('⟦'), "a raw key");
        assert_eq!(read.document().count("main form"), 0);
        let shown = office.get(&path).await;
        assert!(
            said(&shown, "#forwarded").contains("did not take part"),
            "{}",
            shown.body
        );
        is_sound(&app).await;
    });
}
