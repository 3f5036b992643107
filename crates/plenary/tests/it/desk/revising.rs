use ::platform::audit::{entries_for, faults};
use ::platform::records::{
    Action, Ends, Refused, Table, Value, Widget, revisions_of, standing, standing_all, undo, verify,
};
use plenary::join;

use super::{actor, proposed, revision, table_of, texts, written, wrongs};
use crate::support::{TestApp, clock, runtime, with_shared_near};

/// A record of every kind that has a form; contacts have none on record.
async fn sample(app: &TestApp, kind: &str) -> Table {
    if kind == "contact" {
        let mut table = Table::default();
        table.set("government", "Gangwon");
        table.set("office", texts("International relations"));
        table.set("email", "office@example.org");
        return table;
    }
    let all = standing_all(&app.db, kind).await.expect("records");
    let open = |table: &Table| !table.leaves().keys().any(|path| path.ends_with("until"));
    let chosen = all.iter().find(|record| open(&record.written)).or(all.first());
    chosen
        .unwrap_or_else(|| panic!("no {kind} on record"))
        .written
        .clone()
}

/// Changes the first field that can be changed without knowing what it means.
fn change(table: &mut Table, fields: &[::platform::records::Field]) {
    for field in fields {
        match field.widget {
            Widget::Texts | Widget::Names => return table.set(field.name, texts("Changed")),
            Widget::Group(inner) => {
                let mut rows = table
                    .get(field.name)
                    .map(|value| value.items().to_vec())
                    .unwrap_or_default();
                if let Some(Value::Table(first)) = rows.first_mut() {
                    change(first, inner);
                    return table.set(field.name, Value::List(rows));
                }
            }
            _ => {}
        }
    }
    panic!("nothing can be changed");
}

#[test]
fn every_kind_is_created_corrected_ended_and_undone() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        for form in join::forms() {
            let id = if form.kind == "government" {
                "KR-99"
            } else {
                "made-at-the-desk"
            };
            let mut table = sample(&app, form.kind).await;
            if form.kind == "government" {
                table.set("country", "KR");
                table.remove("iso");
                table.remove("within");
            }
            for field in ["lines", "facts", "sources", "aliases"] {
                table.remove(field);
            }
            written(&app, revision(form.kind, id, table, Action::Create)).await;
            let created = table_of(&app, form.kind, id).await;
            assert_eq!(
                created.get("sources").map(|value| value.items().len()),
                Some(1),
                "{} says where it comes from",
                form.kind
            );

            let mut table = created.clone();
            change(&mut table, form.fields);
            written(&app, revision(form.kind, id, table.clone(), Action::Correct)).await;

            let mut expected = 2;
            match form.ends {
                Ends::Never => {}
                Ends::Field(name) => {
                    table.set(name, "2026-11-01");
                    written(&app, revision(form.kind, id, table, Action::End)).await;
                    expected = 3;
                }
                Ends::Withdrawn => {
                    table.set("withdrawn", "2026-11-01");
                    table.set("withdrawn_reason", texts("Entered twice"));
                    written(&app, revision(form.kind, id, table, Action::End)).await;
                    expected = 3;
                }
                Ends::OpenRow(group, name) => {
                    let mut rows = table.get(group).expect("rows").items().to_vec();
                    let Some(Value::Table(row)) = rows.first_mut() else {
                        panic!("no row")
                    };
                    row.set(name, "2026-11-01");
                    table.set(group, Value::List(rows));
                    written(&app, revision(form.kind, id, table, Action::End)).await;
                    expected = 3;
                }
            }

            let kinds = join::kinds();
            let back = undo(&app.db, &kinds, (form.kind, id, 1), None, None, clock().now()).await;
            let back = back.unwrap_or_else(|refused| panic!("{}: {refused:?}", form.kind));
            back.apply(&app.db, actor(), clock().now()).await.expect("undone");
            assert_eq!(table_of(&app, form.kind, id).await, created, "{}", form.kind);
            let revisions = revisions_of(&app.db, form.kind, id).await.expect("revisions");
            assert_eq!(revisions.len(), expected + 1);
            assert_eq!(revisions.last().map(|last| last.action.as_str()), Some("undo"));
            let entries = entries_for(&app.db, form.kind, id).await.expect("entries");
            assert_eq!(entries.len(), revisions.len());
            assert_eq!(
                entries.last().map(|entry| entry.seq),
                revisions.last().and_then(|last| last.audit)
            );
        }
        assert_eq!(faults(&app.db).await.expect("a check"), Vec::<String>::new());
        assert_eq!(app.db.faults().await.expect("a check"), Vec::<String>::new());
        let register = verify(&app.db, &join::kinds()).await.expect("a check");
        assert_eq!(register.faults, Vec::<String>::new());
    });
}

#[test]
fn a_reference_by_a_name_becomes_the_id_it_means() {
    with_shared_near(|app| async move {
        let mut table = sample(&app, "contact").await;
        table.set("government", "江源特别自治道");
        let proposal = proposed(&app, revision("contact", "new-one", table, Action::Create))
            .await
            .expect("it is taken");
        assert_eq!(proposal.written.text("government"), Some("KR-42"));
    });
}

#[test]
fn every_fault_is_named_at_its_field() {
    with_shared_near(|app| async move {
        let mut table = table_of(&app, "government", "KR-42").await;
        let mut name = Table::default();
        name.set("text", texts("Second"));
        let mut first = name.clone();
        first.set("from", "2024-02-30");
        table.set("name", Value::List(vec![first.into(), name.into()]));
        table.set("country", "Korea");
        table.set("website", "javascript:alert(1)");
        table.set("colour", "red");
        let mut membership = Table::default();
        membership.set("kind", "ful");
        membership.set("from", "2024");
        membership.set("until", "1999");
        membership.set("began_at", "no such event");
        membership.set("certainty", "confirmed");
        table.set("membership", Value::List(vec![membership.into()]));
        let found = wrongs(proposed(&app, revision("government", "KR-42", table, Action::Correct)).await);
        for expected in [
            ("country", "country"),
            ("website", "address"),
            ("colour", "unknown-field"),
            ("name.0.from", "date"),
            ("name.1.from", "overlap"),
            ("membership.0.kind", "choice"),
            ("membership.0.until", "backwards"),
            ("membership.0.began_at", "reference"),
        ] {
            assert!(
                found.iter().any(|(path, key)| (path.as_str(), *key) == expected),
                "{expected:?} in {found:?}"
            );
        }
        let mut table = table_of(&app, "news", "2024-kr-26-01").await;
        let mut title = table
            .get("title")
            .and_then(Value::as_table)
            .cloned()
            .expect("a title");
        title.remove("mn");
        table.set("title", title);
        table.set(
            "governments",
            Value::List(vec!["KR-26".into(), "nowhere at all".into()]),
        );
        let found = wrongs(proposed(&app, revision("news", "2024-kr-26-01", table, Action::Correct)).await);
        assert_eq!(
            found,
            [
                ("title.mn".to_owned(), "language"),
                ("governments.1".to_owned(), "reference")
            ]
        );
    });
}

#[test]
fn a_name_that_two_records_bear_is_refused_with_both() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut table = sample(&app, "contact").await;
        table.set("government", "Shared Name");
        for id in ["KR-42", "CN-LN"] {
            let mut government = table_of(&app, "government", id).await;
            let mut alias = Table::default();
            alias.set("text", "Shared Name");
            alias.set("lang", "en");
            alias.set("kind", "variant");
            government.set("aliases", Value::List(vec![alias.into()]));
            written(&app, revision("government", id, government, Action::Correct)).await;
        }
        let refused = proposed(&app, revision("contact", "new-one", table, Action::Create)).await;
        let Err(Refused::Faults(found)) = refused else {
            panic!("it was taken")
        };
        assert_eq!(
            (found[0].wrong.key(), found[0].instead.as_str()),
            ("ambiguous", "CN-LN, KR-42")
        );
    });
}

#[test]
fn who_writes_over_anothers_change_is_shown_both() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let seen = standing(&app.db, "partner", "iclei")
            .await
            .expect("a look")
            .expect("it is there");
        let mut mine = revision("partner", "iclei", seen.written.clone(), Action::Correct);
        mine.table.set("countries", "87");
        mine.made_from = Some(seen.digest.clone());
        let mut theirs = revision("partner", "iclei", seen.written.clone(), Action::Correct);
        theirs.table.set("members", "2000+");
        theirs.made_from = Some(seen.digest);

        let waiting = proposed(&app, mine.clone()).await.expect("mine could be written");
        written(&app, theirs).await;

        for refused in [
            waiting.apply(&app.db, actor(), clock().now()).await,
            proposed(&app, mine).await.map(|_| ()),
        ] {
            let Err(Refused::Conflict {
                standing,
                differences,
            }) = refused
            else {
                panic!("the other change was lost")
            };
            assert_eq!(standing.written.text("members"), Some("2000+"));
            let paths: Vec<&str> = differences.iter().map(|d| d.path.as_str()).collect();
            assert_eq!(paths, ["countries", "members"]);
        }
    });
}

#[test]
fn hostile_forms_are_refused_and_write_nothing() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let entries = ::platform::audit::length(&app.db).await.expect("a length");
        let base = table_of(&app, "partner", "r20").await;
        let bad: Vec<(&str, Value)> = vec![
            ("abbreviation", "\0".into()),
            ("abbreviation", "\u{1b}[2J".into()),
            ("abbreviation", Value::Text("x".repeat(200_000))),
            ("abbreviation", Value::Number("1e999".into())),
            ("abbreviation", Value::List(vec![Value::Flag(true); 5000])),
            ("name", "not a table".into()),
            ("name", Value::List(vec![Value::Table(Table::default())])),
            ("\"] [[government", "injected".into()),
            ("url", "https://a b".into()),
            ("url", "//host".into()),
        ];
        for (field, value) in bad {
            let mut table = base.clone();
            table.set(field, value);
            let refused = proposed(&app, revision("partner", "r20", table, Action::Correct)).await;
            assert!(matches!(refused, Err(Refused::Faults(_))), "{field}");
        }
        for id in ["", "../x", "A B", "é", "x\0"] {
            let refused = proposed(&app, revision("partner", id, base.clone(), Action::Create)).await;
            assert!(refused.is_err(), "{id:?}");
        }
        let nowhere = revision("nothing", "r20", base, Action::Correct);
        assert!(matches!(proposed(&app, nowhere).await, Err(Refused::UnknownKind)));
        assert_eq!(
            ::platform::audit::length(&app.db).await.expect("a length"),
            entries
        );
    });
}

#[test]
fn a_contact_leaves_no_word_in_the_audit_record_in_search_or_in_any_figure() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut table = sample(&app, "contact").await;
        table.set("email", "secret-mailbox@example.org");
        written(&app, revision("contact", "a-contact", table, Action::Create)).await;
        let entries = entries_for(&app.db, "contact", "a-contact")
            .await
            .expect("entries");
        assert_eq!(entries.len(), 1);
        let canonical = entries[0].canonical.as_deref().expect("content");
        assert!(!canonical.contains("secret-mailbox"));
        assert!(!canonical.contains("International"));
        for address in [
            "/en/search?q=secret-mailbox",
            "/api/v1/search?q=secret-mailbox",
            "/en/members/KR-42",
            "/api/v1/members/KR-42",
        ] {
            let answer = app.get(address).await;
            assert!(!answer.body.contains("secret-mailbox@"), "{address}");
        }
        let on = clock().today();
        let contacts = registry::members::contacts_of(&app.db, "KR-42", on)
            .await
            .expect("contacts");
        assert_eq!(contacts[0].email.as_deref(), Some("secret-mailbox@example.org"));
    });
}

#[test]
fn a_draft_is_nowhere_until_it_is_published() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut table = table_of(&app, "news", "2024-kr-26-01").await;
        table.set("title", texts("Unheard of"));
        table.set("state", "draft");
        written(
            &app,
            revision("news", "unheard-of", table.clone(), Action::Create),
        )
        .await;
        let places = [
            "/en/news",
            "/en/news.atom",
            "/api/v1/news",
            "/en/search?q=unheard",
            "/en/members/KR-26",
            "/api/v1/figures",
            "/en/",
        ];
        for address in places {
            let answer = app.get(address).await;
            assert!(!answer.body.to_lowercase().contains("unheard-of"), "{address}");
            assert!(!answer.body.contains("Unheard of"), "{address}");
        }
        assert_eq!(app.get("/en/news/unheard-of").await.status.as_u16(), 404);
        assert_eq!(app.get("/api/v1/news/unheard-of").await.status.as_u16(), 404);

        table.set("state", "published");
        written(
            &app,
            revision("news", "unheard-of", table.clone(), Action::Correct),
        )
        .await;
        assert_eq!(app.get("/en/news/unheard-of").await.status.as_u16(), 200);
        assert!(app.get("/en/search?q=unheard").await.body.contains("Unheard of"));

        table.set("state", "draft");
        written(&app, revision("news", "unheard-of", table, Action::Correct)).await;
        assert_eq!(app.get("/en/news/unheard-of").await.status.as_u16(), 404);
        assert!(!app.get("/en/search?q=unheard").await.body.contains("Unheard of"));
        assert!(!app.get("/en/members/KR-26").await.body.contains("Unheard of"));
    });
}
