use std::collections::{BTreeMap, BTreeSet};

use platform::db::{dump, load};
use platform::records::sources_with_facts;

use crate::support::{TestApp, load_near, other_engine_database, runtime, with_shared_near};

/// Where the API gives a record of a kind.
pub(super) fn resource(kind: &str) -> &'static str {
    match kind {
        "government" => "members",
        "body" => "bodies",
        "entry" => "entries",
        "news" => "news",
        "support" => "support",
        "post" => "posts",
        "term" => "terms",
        "subcommittee" => "subcommittees",
        "partner" => "partners",
        "instrument" => "instruments",
        "clause" => "clauses",
        "event" => "events",
        "plan" => "plans",
        "award" => "awards",
        "engagement" => "engagements",
        "letter" => "letters",
        "invitation" => "invitations",
        "budget" => "budgets",
        "claim" => "claims",
        other => panic!("no resource for {other}"),
    }
}

/// The page a record is on, from its JSON.
fn page(kind: &str, id: &str, json: &serde_json::Value) -> String {
    let field = |name: &str| json[kind][name].as_str().unwrap_or_default().to_owned();
    match kind {
        "government" => format!("/en/members/{id}"),
        "body" | "subcommittee" | "event" | "engagement" | "news" | "claim" => {
            format!("/en/{}/{id}", resource(kind))
        }
        "instrument" => format!("/en/charter/{id}"),
        "clause" => format!("/en/charter/{}", field("instrument")),
        "post" => format!("/en/bodies/{}", field("body")),
        "plan" => "/en/plans".into(),
        "entry" | "award" => format!("/en/events/{}", field("contest")),
        "letter" | "invitation" => "/en/correspondence".into(),
        "budget" => "/en/finance".into(),
        other => format!("/en/{}", resource(other)),
    }
}

#[test]
fn every_fact_is_reachable_on_a_page_and_through_the_api() {
    with_shared_near(|app| async move {
        let records = sources_with_facts(&app.db).await.expect("records");
        let mut pages: BTreeMap<String, String> = BTreeMap::new();
        let mut reached = BTreeSet::new();
        for (kind, id, facts) in records.iter().filter(|(_, _, facts)| !facts.0.is_empty()) {
            let answer = app.get(&format!("/api/v1/{}/{id}", resource(kind))).await;
            assert_eq!(answer.status.as_u16(), 200, "{kind} {id}");
            let json = answer.json();
            for fact in &facts.0 {
                assert!(
                    json["source"]["facts"].to_string().contains(fact.as_str()),
                    "{kind} {id} does not give {fact}"
                );
            }
            let address = match kind.as_str() {
                "term" => {
                    let post = json["term"]["post"].as_str().unwrap_or_default();
                    let owner = app.get(&format!("/api/v1/posts/{post}")).await.json();
                    format!(
                        "/en/bodies/{}",
                        owner["post"]["body"].as_str().unwrap_or_default()
                    )
                }
                _ => page(kind, id, &json),
            };
            if !pages.contains_key(&address) {
                let answer = app.get(&address).await;
                assert_eq!(answer.status.as_u16(), 200, "{address}");
                pages.insert(address.clone(), answer.body);
            }
            let own_page = [
                "government",
                "body",
                "subcommittee",
                "event",
                "engagement",
                "news",
                "instrument",
                "claim",
            ]
            .contains(&kind.as_str());
            let anchor = if kind == "post" {
                format!("id=\"post-{id}\"")
            } else {
                format!("id=\"{id}\"")
            };
            assert!(
                own_page || pages[&address].contains(&anchor),
                "{kind} {id} is not on {address}"
            );
            reached.extend(facts.0.iter().cloned());
        }
        let missing: Vec<String> = (1..=844)
            .map(|n| format!("F{n:04}"))
            .filter(|fact| !reached.contains(fact))
            .collect();
        assert_eq!(missing, Vec::<String>::new());
    });
}

#[test]
fn loading_twice_changes_nothing_and_the_audit_record_is_sound() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let entries = platform::audit::length(&app.db).await.expect("a length");
        let again = load_near(&app.db).await;
        assert_eq!((again.added, again.changed), (0, 0));
        assert_eq!(platform::audit::length(&app.db).await.expect("a length"), entries);
        assert_eq!(
            platform::audit::faults(&app.db).await.expect("a check"),
            Vec::<String>::new()
        );
        assert_eq!(app.db.faults().await.expect("a check"), Vec::<String>::new());
        assert_eq!(
            registry::members::invariant_faults(&app.db)
                .await
                .expect("a check"),
            Vec::<String>::new()
        );
    });
}

#[test]
fn an_export_imports_into_the_other_engine_and_compares_equal() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let before = dump(&app.db).await.expect("an export");
        let other = other_engine_database().await;
        load(&other, &before).await.expect("an import");
        assert_eq!(dump(&other).await.expect("an export"), before);
        assert!(
            load(&other, &before).await.is_err(),
            "an archive goes into an empty database only"
        );
    });
}
