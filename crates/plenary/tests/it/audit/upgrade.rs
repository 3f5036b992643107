use ::platform::audit::{self, digest};
use ::platform::db::{Dump, dump, load};

use super::Log;
use crate::support::{fresh_database, load_near, other_engine_database, runtime, unmigrated_database};

/// Rows as the program wrote them before there was a log.
fn old_rows(count: usize) -> String {
    let row = |seq: usize| {
        let canonical = format!(
            r#"{{"action":"import","actor":"operator","after":{{"n":{seq}}},"at":"2026-11-01T00:00:00Z","before":null,"id":"MN-1","kind":"government","mandate":null,"seq":{seq}}}"#
        );
        let digest = digest(canonical.as_bytes());
        format!(
            "insert into sys_audit (seq, at, actor, mandate, action, subject_kind, subject_id, canonical, digest) values \
             ({seq}, '2026-11-01T00:00:00Z', 'operator', null, 'import', 'government', 'MN-1', '{canonical}', '{digest}');"
        )
    };
    (1..=count).map(row).collect()
}

#[test]
fn a_record_from_before_the_log_gets_its_leaves() {
    runtime().block_on(async {
        let db = unmigrated_database().await;
        db.migrate_to(13).await.expect("the tables of before");
        let mut tx = db.begin().await.expect("a transaction");
        tx.run_script(old_rows(1203)).await.expect("old rows");
        tx.commit().await.expect("committed");
        db.migrate().await.expect("brought up to date");
        assert_eq!(audit::faults(&db).await.expect("a check"), Vec::<String>::new());
        let log = Log::over(db, 2).await;
        log.sign().await;
        let report = log.report(&[]).await;
        assert_eq!((report.faults.as_slice(), report.entries), ([].as_slice(), 1205));
        // Opening it again makes no other leaves.
        log.db.migrate().await.expect("nothing to do");
        assert_eq!(log.faults(&[]).await, []);
        log.tamper("update sys_audit set leaf = null where seq = 7").await;
        log.db.migrate().await.expect("nothing to do");
        assert_eq!(
            log.faults(&[]).await[0].seq,
            Some(7),
            "a leaf taken away does not come back"
        );
    });
}

#[test]
fn an_archive_from_before_the_log_is_read() {
    runtime().block_on(async {
        let log = Log::of(20).await;
        let mut archive: Dump = dump(&log.db).await.expect("an archive");
        archive
            .tables
            .retain(|table| !["sys_checkpoint", "sys_cosignature"].contains(&table.name.as_str()));
        let record = archive
            .tables
            .iter_mut()
            .find(|table| table.name == "sys_audit")
            .expect("the record");
        record.columns.truncate(9);
        for row in &mut record.rows {
            row.truncate(9);
        }
        let db = fresh_database().await;
        load(&db, &archive).await.expect("loaded");
        assert_eq!(audit::length(&db).await.expect("a length"), 20);
        assert_eq!(audit::faults(&db).await.expect("a check"), Vec::<String>::new());
    });
}

#[test]
fn the_log_moves_from_one_engine_to_the_other_and_stays_valid() {
    runtime().block_on(async {
        let here = fresh_database().await;
        load_near(&here).await;
        let log = Log::over(here, 3).await;
        let kept = log.sign().await;
        let there = other_engine_database().await;
        load(&there, &dump(&log.db).await.expect("an archive"))
            .await
            .expect("loaded");
        let moved = Log {
            key: audit::log_key(&there, &log.folder.path().join("keys/log.key"), "near")
                .await
                .expect("the same key"),
            db: there,
            folder: tempfile::tempdir().expect("a folder"),
        };
        let report = moved.report(&[&kept]).await;
        assert_eq!((report.faults.as_slice(), report.checkpoints), ([].as_slice(), 2));
        moved.append(5).await;
        moved.sign().await;
        assert_eq!(moved.faults(&[&kept]).await, []);
    });
}
