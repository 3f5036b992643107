use ::platform::audit::{Actor, faults, length};
use ::platform::records::{Action, ImportError, Refused, Table, Value, import, is_written, standing_all};
use plenary::{install, join};

use super::{proposed, revision, table_of, texts, written};
use crate::support::{TestApp, clock, load_near, near, runtime, with_shared_near};

#[test]
fn every_record_reads_back_from_its_written_form_as_the_same_record() {
    with_shared_near(|app| async move {
        let mut read = 0;
        for kind in join::kinds() {
            for record in standing_all(&app.db, kind.name).await.expect("records") {
                let printed = record.written.to_string();
                assert_eq!(Table::parse(&printed), Some(record.written.clone()), "{printed}");
                let again = revision(kind.name, &record.id, record.written, Action::Correct);
                let refused = proposed(&app, again).await.err();
                assert!(
                    matches!(refused, Some(Refused::Unchanged)),
                    "{} {}: {refused:?}",
                    kind.name,
                    record.id
                );
                read += 1;
            }
        }
        assert!(read > 850, "only {read} records were read");
    });
}

#[test]
fn printing_and_reading_keep_every_character() {
    let mut table = Table::default();
    table.set("odd name", "quote \" backslash \\ line\nbreak\ttab \u{7f} é 北");
    table.set(
        "list",
        Value::List(vec![Value::Number("37.8700".into()), Value::Flag(true)]),
    );
    assert_eq!(Table::parse(&table.to_string()), Some(table));
}

#[test]
fn an_installation_from_before_gets_its_written_forms_without_an_audit_entry() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut tx = app.db.begin().await.expect("a transaction");
        let forget = "update sys_record set written = '', spellings = '[]', folded = '', revision = 0; \
                      delete from sys_revision;";
        tx.run_script(forget.to_owned()).await.expect("forgotten");
        tx.commit().await.expect("committed");
        let entries = length(&app.db).await.expect("a length");
        assert!(!is_written(&app.db).await.expect("a look"));

        let again = load_near(&app.db).await;

        assert_eq!((again.added, again.changed), (0, 0));
        assert!(is_written(&app.db).await.expect("a look"));
        assert_eq!(length(&app.db).await.expect("a length"), entries);
        assert_eq!(
            table_of(&app, "post", "chair").await.text("body"),
            Some("general-assembly")
        );
    });
}

#[test]
fn reading_the_files_again_keeps_corrections_and_refuses_where_both_changed() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut table = table_of(&app, "partner", "r20").await;
        table.set("summary", texts("Corrected"));
        written(&app, revision("partner", "r20", table.clone(), Action::Correct)).await;

        let again = load_near(&app.db).await;

        assert_eq!((again.added, again.changed), (0, 0));
        assert_eq!(table_of(&app, "partner", "r20").await, table);

        let mut files = install::data_files(&near()).expect("files");
        for file in &mut files {
            file.text = file
                .text
                .replace("abbreviation = \"R20\"", "abbreviation = \"R-20\"");
        }
        let refused = import(&app.db, &files, &join::kinds(), Actor::operator(), clock().now()).await;
        let Err(ImportError::Faults(found)) = refused else {
            panic!("the file overruled the correction")
        };
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].wrong.key(), found[0].value.as_str()),
            ("corrected", "r20")
        );
        assert_eq!(table_of(&app, "partner", "r20").await, table);
        assert_eq!(faults(&app.db).await.expect("a check"), Vec::<String>::new());
    });
}
