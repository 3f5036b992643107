//! Who sees the history of a record, and that whom to reach is nobody else's.

use platform::records::{Action, Table, Value};
use platform::web::{Access, Face, Verb};
use plenary::join;

use super::entry::administered;
use crate::desk::{revision, written};
use crate::support::{TestApp, Visitor, runtime};

/// A page of each kind of record that has one, or that lists records without one.
const RECORDS: &[(&str, &str)] = &[
    ("/members/CN-LN", "government"),
    ("/bodies/secretariat", "body"),
    ("/bodies/general-assembly", "term"),
    ("/bodies/general-assembly", "post"),
    ("/subcommittees/energy-cooperation", "subcommittee"),
    ("/partners", "partner"),
    ("/charter/charter", "instrument"),
    ("/charter/charter/charter-9-2", "clause"),
    ("/events/2024-05-22-members-workshop", "event"),
    ("/events/2024-12th-painting-contest", "entry"),
    ("/events/2024-12th-painting-contest", "award"),
    ("/plans", "plan"),
    ("/correspondence", "letter"),
    ("/correspondence", "invitation"),
    ("/support", "support"),
    ("/finance", "budget"),
    ("/claims", "claim"),
    ("/news/2024-kr-26-01", "news"),
];

/// Addresses of the histories that a page leads to, of one kind.
async fn histories(visitor: &mut Visitor, path: &str, kind: &str) -> Vec<String> {
    let answer = visitor.get(&format!("/ko{path}")).await;
    assert_eq!(answer.status.as_u16(), 200, "{path}");
    let links = answer.document().attributes("a[href*='/history/']", "href");
    let begins = format!("/ko/history/{kind}/");
    links
        .into_iter()
        .filter(|link| link.starts_with(&begins))
        .collect()
}

#[test]
fn every_record_leads_those_who_may_see_it_to_its_history_and_nobody_else() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        let mut anonymous = Visitor::new(&app);
        let mut liaison = Visitor::signed_in_as(&app, "liaison-officer-cn-ah").await;
        let mut auditor = Visitor::signed_in_as(&app, "auditor-cn-ah").await;
        for (path, kind) in RECORDS {
            let shown = histories(&mut auditor, path, kind).await;
            assert!(!shown.is_empty(), "{path} leads to no history of a {kind}");
            let history = auditor.get(&shown[0]).await;
            assert_eq!(history.status.as_u16(), 200, "{}", shown[0]);
            for other in [&mut anonymous, &mut liaison] {
                assert_eq!(histories(other, path, kind).await, Vec::<String>::new(), "{path}");
            }
            assert_eq!(liaison.get(&shown[0]).await.status.as_u16(), 403, "{}", shown[0]);
            let turned = anonymous.get(&shown[0]).await;
            assert!(turned.header("location").contains("/sign-in"), "{}", shown[0]);
        }
    });
}

/// A word that stands nowhere but in the contact.
const MARK: &str = "zzqxhidden";

async fn with_contact(app: &TestApp) {
    let mut office = Table::default();
    for lang in base::Lang::ALL {
        office.set(lang.code(), format!("{MARK} office").as_str());
    }
    let mut table = Table::default();
    table.set("government", "KR-42");
    table.set("office", Value::Table(office.clone()));
    table.set("person", Value::Table(office));
    table.set("email", format!("{MARK}@example.org").as_str());
    table.set("phone", format!("+82 {MARK}").as_str());
    table.set("address", format!("{MARK} street").as_str());
    written(app, revision("contact", MARK, table, Action::Create)).await;
}

/// Every address that anybody may ask, with ids that stand for the contact, its government and other records.
fn addresses() -> Vec<String> {
    let mut all = Vec::new();
    for route in join::routes().0 {
        if route.access != Access::Public || route.verb != Verb::Show {
            continue;
        }
        for id in ["KR-42", MARK, "2024-kr-26-01", "secretariat", "general-assembly"] {
            let parts = route.path.split('/').map(|part| match part.starts_with('{') {
                true => id,
                false => part,
            });
            let path = parts.collect::<Vec<_>>().join("/");
            all.push(match route.face {
                Face::Page => format!("/en{path}"),
                Face::Api => format!("/api/v1{path}"),
            });
        }
    }
    all.extend(crate::tidy::SAMPLES.iter().map(|path| format!("/ru{path}")));
    for text in [MARK, "KR-42", "Gangwon", "street", "example.org"] {
        all.push(format!("/en/search?q={text}"));
        all.push(format!("/api/v1/search?q={text}"));
        all.push(format!("/en/members?q={text}"));
        all.push(format!("/api/v1/members?q={text}"));
    }
    all.extend((0..4).map(|level| format!("/log/tile/entries/00{level}")));
    all.extend((0..3).map(|number| format!("/log/tile/entries/00{number}.p/50")));
    all.push("/api/v1/openapi.json".to_owned());
    all.sort();
    all.dedup();
    all
}

#[test]
fn whom_to_reach_stands_in_no_answer_that_anybody_gets() {
    runtime().block_on(async {
        let (app, mut first) = administered().await;
        with_contact(&app).await;
        let mut delegate = Visitor::new(&app);
        let mut told = Vec::new();
        for address in addresses() {
            let answer = delegate.get(&address).await;
            // What was asked may be repeated, as in the field of a search.
            let asked_for_it = address.contains(MARK);
            let contact = answer.body.contains(&format!("{MARK}@"))
                || answer.body.contains(&format!("{MARK} office"))
                || answer.body.contains(&format!("{MARK} street"))
                || (!asked_for_it && answer.body.contains(MARK));
            let person = answer.body.contains("first@example.org");
            if contact || person {
                told.push(address);
            }
        }
        assert_eq!(told, Vec::<String>::new());
        for address in [
            "/en/desk/contact",
            "/en/desk/contact/zzqxhidden",
            "/en/history/contact/zzqxhidden",
        ] {
            let turned = delegate.get(address).await;
            assert!(turned.header("location").contains("/sign-in"), "{address}");
            // An administrator keeps accounts, not the register's contacts.
            let refused = first.get(address).await;
            assert_eq!(refused.status.as_u16(), 403, "{address}");
            assert!(!refused.body.contains(&format!("{MARK}@")), "{address}");
        }
    });
}

#[test]
fn a_signed_in_person_without_the_duty_sees_no_contact_either() {
    runtime().block_on(async {
        let app = TestApp::demonstration().await;
        with_contact(&app).await;
        for post in ["liaison-officer-cn-ah", "auditor-cn-ah", "administrator"] {
            let mut visitor = Visitor::signed_in_as(&app, post).await;
            for address in [
                "/en/members/KR-42",
                "/api/v1/members/KR-42",
                "/en/search?q=Gangwon",
                "/en/work",
            ] {
                let answer = visitor.get(address).await;
                assert!(!answer.body.contains(MARK), "{post} {address}");
            }
            // A liaison officer keeps the contacts of their own government, and finds no other's.
            let keeps_own = post.starts_with("liaison-officer");
            let list = visitor.get("/en/desk/contact").await;
            assert_eq!(list.status.as_u16(), if keeps_own { 200 } else { 403 }, "{post}");
            assert!(!list.body.contains(MARK), "{post}");
            for address in ["/en/desk/contact/zzqxhidden", "/en/history/contact/zzqxhidden"] {
                let refused = visitor.get(address).await;
                assert_eq!(
                    refused.status.as_u16(),
                    if keeps_own { 404 } else { 403 },
                    "{post} {address}"
                );
            }
        }
    });
}
