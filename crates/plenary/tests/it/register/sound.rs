//! What changes past the program show.

use ::platform::audit::{self, Actor};
use ::platform::db::Db;
use ::platform::records::{Action, Table, Verified, standing, standing_all, verify};
use plenary::join;

use crate::desk::{revision, table_of, texts, written};
use crate::support::{TestApp, clock, runtime, with_shared_near};

async fn verified(db: &Db) -> Verified {
    verify(db, &join::kinds()).await.expect("the check runs")
}

/// What an administrator with the database in hand can do.
async fn tamper(app: &TestApp, statements: &str) {
    let mut tx = app.db.begin().await.expect("a transaction");
    tx.run_script(statements.to_owned()).await.expect("tampered");
    tx.commit().await.expect("committed");
}

/// That there is one fault for each of these words, in any order, and none else.
fn assert_faults(found: &Verified, expected: &[(&str, &str)]) {
    let mut faults = found.faults.clone();
    for (begins, says) in expected {
        let at = faults
            .iter()
            .position(|fault| fault.starts_with(begins) && fault.contains(says));
        let at = at.unwrap_or_else(|| panic!("no fault {begins} … {says} in {faults:#?}"));
        faults.remove(at);
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_register_as_loaded_is_what_its_entries_and_written_forms_say() {
    with_shared_near(|app| async move {
        let found = verified(&app.db).await;
        assert_eq!(found.faults, Vec::<String>::new());
        assert_eq!(found.erased, Vec::<String>::new());
        assert!(found.records > 850 && found.rows > 2000, "{found:?}");
    });
}

#[test]
fn every_table_of_the_register_is_some_kinds() {
    runtime().block_on(async {
        let app = TestApp::empty().await;
        let kinds = join::kinds();
        let owned = |table: &str| {
            kinds
                .iter()
                .any(|kind| kind.tables.iter().any(|(name, _)| *name == table))
        };
        let tables = ::platform::db::dump(&app.db).await.expect("a dump").tables;
        let names = tables.into_iter().map(|table| table.name);
        let strays: Vec<String> = names
            .filter(|name| {
                !name.starts_with("sys_")
                    && !name.starts_with("id_")
                    && !name.starts_with("meet_")
                    // Held against their audit entries by the area itself.
                    && !name.starts_with("issue_")
                    && !owned(name)
            })
            .collect();
        assert_eq!(
            strays,
            Vec::<String>::new(),
            "doctor does not look at these: name their kind"
        );
    });
}

#[test]
fn rows_deleted_moved_ended_altered_and_invented_are_each_named() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let contact: Table = {
            let mut table = Table::default();
            table.set("government", "KR-42");
            table.set("office", texts("International office"));
            table.set("email", "hidden@example.org");
            table
        };
        written(&app, revision("contact", "a-contact", contact, Action::Create)).await;
        assert_eq!(verified(&app.db).await.faults, Vec::<String>::new());
        tamper(
            &app,
            "delete from member_membership where government_id = 'CN-HL'; \
             update member_membership set from_date = '2001-01-01' where government_id = 'CN-JL'; \
             update member_membership set until_date = '1990-01-01', until_day = '1990-01-01' where government_id = 'CN-LN'; \
             update member_membership set kind = 'foo' where government_id = 'KR-42'; \
             insert into member_membership (government_id, ordinal, kind, certainty) values ('CN-LN', 7, 'full', 'confirmed'); \
             update member_name set names = replace(names, 'Shandong', 'Shangdong') where government_id = 'CN-SD'; \
             insert into member_government (id, country, type) values ('CN-XX', 'CN', 'province'); \
             update report_claim set value = '99999' where id = (select min(id) from report_claim where value is not null); \
             update call_entry set works = works + 1 where id = (select min(id) from call_entry); \
             update fin_budget set amount = amount + 1 where id = (select min(id) from fin_budget); \
             delete from news_item where id = '2024-kr-26-01'; \
             delete from news_government where item_id = '2024-kr-26-01'; \
             delete from member_mention where record_id = '2024-kr-26-01'; \
             update member_mention set title = '{}' where kind = 'term' \
               and record_id = (select min(record_id) from member_mention where kind = 'term'); \
             update member_contact set email = 'other@example.org' where id = 'a-contact'",
        )
        .await;
        let found = verified(&app.db).await;
        assert!(!format!("{found:?}").contains("@example.org"), "what is private stays so");
        assert_faults(
            &found,
            &[
                ("government CN-HL: member_membership (government_id = CN-HL, ordinal = 0)", "is missing from the table"),
                ("government CN-JL: member_membership", "from_date is 2001-01-01, by the record "),
                ("government CN-LN: member_membership (government_id = CN-LN, ordinal = 0)", "until_date is 1990-01-01, by the record empty"),
                ("government KR-42: member_membership", "kind is foo, by the record full"),
                ("government CN-LN: member_membership (government_id = CN-LN, ordinal = 7)", "no record has it"),
                ("government CN-SD: member_name", "names is "),
                ("government CN-XX: member_government (id = CN-XX)", "no record has it"),
                ("claim ", "value is 99999, by the record "),
                ("entry ", "works is "),
                ("budget ", "amount is "),
                ("news 2024-kr-26-01: news_item", "is missing"),
                ("news 2024-kr-26-01: news_government", "is missing"),
                ("news 2024-kr-26-01: member_mention", "is missing"),
                ("term ", "title is {}, by the record "),
                ("contact a-contact: member_contact", "email is (private), by the record (private)"),
            ],
        );
    });
}

#[test]
fn what_is_kept_as_written_is_held_against_the_audit_record() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let r20 = table_of(&app, "partner", "r20").await;
        for number in 1..3 {
            let mut table = r20.clone();
            table.set("summary", texts(&format!("Corrected {number}")));
            written(&app, revision("partner", "r20", table, Action::Correct)).await;
        }
        assert_eq!(verified(&app.db).await.faults, Vec::<String>::new());
        tamper(
            &app,
            "update sys_record set written = replace(written, 'Corrected 2 (en)', 'Forged') where kind = 'partner' and id = 'r20'; \
             update sys_revision set written = replace(written, 'Corrected 1 (en)', 'Forged') where kind = 'partner' and id = 'r20'; \
             update sys_record set written = 'no = = toml' where kind = 'government' and id = 'CN-LN'; \
             update sys_record set digest = 'abc', recorded_at = '2020-01-01T00:00:00Z' where kind = 'government' and id = 'CN-JL'; \
             update sys_record set file = 'elsewhere.toml', lines = '1' where kind = 'government' and id = 'CN-HL'; \
             update sys_record set spellings = '[]', folded = '' where kind = 'government' and id = 'CN-SD'; \
             update sys_revision set actor = 'somebody' where kind = 'government' and id = 'KR-42'; \
             update sys_revision set audit = 1000000 where kind = 'government' and id = 'KR-47'; \
             delete from sys_record where kind = 'news' and id = '2024-kr-26-01'; \
             delete from sys_revision where kind = 'government' and id = 'KR-26'; \
             insert into sys_record (kind, id, digest, file, facts, sources, recorded_at, written, revision) \
               values ('partner', 'invented', 'x', 'register', '[]', '[]', '2026-01-01T00:00:00Z', 'id = \"invented\"', 1)",
        )
        .await;
        assert_faults(
            &verified(&app.db).await,
            &[
                ("partner r20", "what sys_record keeps as written is not what audit entry"),
                ("partner r20", "its revision 2 is not what audit entry"),
                ("government CN-LN", "cannot be read: it is no TOML"),
                ("government CN-JL", "its row in sys_record was changed: recorded_at, digest"),
                ("government CN-HL", "its row in sys_record was changed: file, lines"),
                ("government CN-SD", "its row in sys_record was changed: spellings, folded"),
                ("government KR-42", "names another time, actor, mandate or action"),
                ("government KR-47", "names audit entry 1000000, which is gone"),
                ("government KR-47", "the revision of audit entry"),
                ("news 2024-kr-26-01", "it is gone from sys_record, and audit entry"),
                ("government KR-26", "its row in sys_record was changed: revision"),
                ("government KR-26", "is missing from sys_revision"),
                ("partner invented", "no audit entry says how it came here"),
                ("partner invented", "what sys_record keeps as written cannot be read"),
            ],
        );
    });
}

#[test]
fn a_forger_who_changes_tables_written_forms_and_revisions_alike_meets_the_audit_record() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        tamper(
            &app,
            "update member_membership set from_date = '1990-01-01' where government_id = 'CN-SD'; \
             update sys_record set written = replace(written, '1996-09-12', '1990-01-01') where kind = 'government' and id = 'CN-SD'; \
             update sys_revision set written = replace(written, '1996-09-12', '1990-01-01') where kind = 'government' and id = 'CN-SD'",
        )
        .await;
        let standing = standing(&app.db, "government", "CN-SD").await.expect("a look").expect("it is there");
        assert!(standing.written.to_string().contains("1990-01-01"), "the forger was thorough: {}", standing.written);
        let faults = verified(&app.db).await.faults;
        assert!(
            faults.iter().any(|fault| fault.starts_with("government CN-SD") && fault.contains("record.memberships.0.from")),
            "{faults:#?}"
        );
    });
}

#[test]
fn a_tail_that_was_cut_off_is_known_without_any_checkpoint() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let mut table = table_of(&app, "partner", "r20").await;
        table.set("summary", texts("Corrected"));
        written(&app, revision("partner", "r20", table, Action::Correct)).await;
        tamper(
            &app,
            "delete from sys_audit where seq = (select max(seq) from sys_audit)",
        )
        .await;
        assert_eq!(
            audit::faults(&app.db).await.expect("a check"),
            Vec::<String>::new()
        );
        let faults = verified(&app.db).await.faults;
        assert!(
            faults
                .iter()
                .any(|fault| fault.starts_with("partner r20") && fault.contains("which is gone")),
            "{faults:#?}"
        );
    });
}

#[test]
fn erased_content_is_said_and_is_no_fault() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        let entries = audit::entries_for(&app.db, "partner", "r20")
            .await
            .expect("entries");
        let seq = entries.last().expect("an entry").seq;
        audit::erase(&app.db, seq, "on request", Actor::operator(), clock().now())
            .await
            .expect("erased");
        let found = verified(&app.db).await;
        assert_eq!(found.faults, Vec::<String>::new());
        assert_eq!(found.erased, [format!("partner r20 (entry {seq})")]);
    });
}

#[test]
fn renaming_a_post_or_a_contest_renames_it_wherever_it_is_mentioned() {
    runtime().block_on(async {
        let app = TestApp::with_near().await;
        for kind in ["post", "event"] {
            for record in standing_all(&app.db, kind).await.expect("records") {
                let mut table = record.written;
                table.set("title", texts("Called otherwise"));
                written(&app, revision(kind, &record.id, table, Action::Correct)).await;
            }
        }
        assert_eq!(verified(&app.db).await.faults, Vec::<String>::new());
    });
}
