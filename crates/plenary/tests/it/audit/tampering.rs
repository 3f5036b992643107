use ::platform::audit::{self, Actor, LogError, leaf};
use ::platform::db::sql;

use super::Log;
use crate::support::{clock, runtime};

#[test]
fn appended_changes_verify_and_cite_their_rules() {
    runtime().block_on(async {
        let log = Log::of(37).await;
        log.sign().await;
        log.append(5).await;
        let report = log.report(&[]).await;
        assert_eq!(report.faults, []);
        assert_eq!((report.entries, report.checkpoints), (42, 1));
        let entries = audit::entries_for(&log.db, "government", "MN-1")
            .await
            .expect("entries");
        let canonical = entries[3].canonical.clone().expect("content");
        assert!(canonical.contains(r#""cites":["charter 9(2)"]"#), "{canonical}");
        assert!(
            canonical.contains(r#""mandate":"secretariat-officer@pr""#),
            "{canonical}"
        );
    });
}

#[test]
fn changing_any_column_of_any_row_is_found_and_the_row_named() {
    runtime().block_on(async {
        let log = Log::of(9).await;
        let kept = log.sign().await;
        let other = "abcd".repeat(16);
        let changes = [
            ("at", "'2020-01-01T00:00:00Z'"),
            ("actor", "'somebody-else'"),
            ("mandate", "null"),
            ("action", "'create'"),
            ("subject_kind", "'body'"),
            ("subject_id", "'MN-2'"),
            ("canonical", "'{}'"),
            ("canonical", "replace(canonical, 'correct', 'Correct')"),
            ("digest", &format!("'{other}'")),
            ("digest", "null"),
            ("salt", &format!("'{other}'")),
            ("salt", "null"),
            ("leaf", &format!("'{other}'")),
            ("leaf", "null"),
            ("seq", "1000"),
        ];
        for (column, value) in changes {
            for seq in [1, 4, 9] {
                log.tamper(&format!(
                    "create table aside as select * from sys_audit where seq = {seq}; \
                     update sys_audit set {column} = {value} where seq = {seq}"
                ))
                .await;
                let faults = log.faults(&[&kept]).await;
                assert_eq!(
                    faults.first().and_then(|fault| fault.seq),
                    Some(seq),
                    "{column} = {value} in entry {seq}: {faults:?}"
                );
                log.tamper(&format!(
                    "delete from sys_audit where seq in ({seq}, 1000); \
                     insert into sys_audit select * from aside; drop table aside"
                ))
                .await;
                assert_eq!(log.faults(&[&kept]).await, [], "{column} was put back");
            }
        }
    });
}

#[test]
fn a_row_rewritten_with_fitting_commitment_and_stored_hashes_is_found_against_a_checkpoint() {
    runtime().block_on(async {
        let log = Log::of(6).await;
        let early = log.sign().await;
        log.append(6).await;
        let late = log.sign().await;
        // The forger makes salt, commitment, digest and every stored hash anew.
        let forged = r#"{"action":"correct","actor":"person-7","after":{},"at":"2026-11-23T09:00:00Z","before":null,"cites":[],"id":"MN-1","kind":"government","mandate":"secretariat-officer@pr","seq":8}"#;
        let salt = [9; 32];
        log.tamper(&format!(
            "update sys_audit set canonical = '{forged}', digest = '{}', salt = '{}', leaf = '{}' where seq = 8; \
             delete from derived_log_node",
            audit::digest(forged.as_bytes()),
            leaf::hex(&salt),
            leaf::hex(&leaf::commitment(&salt, forged)),
        ))
        .await;
        audit::settle(&log.db).await.expect("hashes made anew");
        let faults = log.faults(&[&early, &late]).await;
        assert_eq!(faults.len(), 2, "the stored checkpoint and the kept one: {faults:?}");
        assert!(faults.iter().all(|fault| fault.seq == Some(7)), "{faults:?}");
        let refused = audit::sign_checkpoint(&log.db, &log.key, clock().now()).await;
        assert!(matches!(refused, Err(LogError::Forked { signed: 12 })), "{refused:?}");
        // Without its own checkpoints the program knows nothing, and whoever kept one does.
        log.tamper("delete from sys_checkpoint").await;
        assert_eq!(log.faults(&[]).await, []);
        assert_eq!(log.faults(&[&late]).await.len(), 1);
        assert_eq!(log.faults(&[&early]).await, [], "it covers nothing that was changed");
    });
}

#[test]
fn cutting_the_tail_is_found_against_stored_and_kept_checkpoints() {
    runtime().block_on(async {
        let log = Log::of(12).await;
        let kept = log.sign().await;
        log.tamper("delete from sys_audit where seq > 10").await;
        let faults = log.faults(&[]).await;
        assert_eq!(faults.first().and_then(|fault| fault.seq), Some(11), "{faults:?}");
        assert!(
            faults[0].says.contains("entries 11 to 12 are missing"),
            "{faults:?}"
        );
        let refused = audit::sign_checkpoint(&log.db, &log.key, clock().now()).await;
        assert!(
            matches!(refused, Err(LogError::Shrunk { size: 10, signed: 12 })),
            "{refused:?}"
        );
        log.tamper("delete from sys_checkpoint").await;
        assert_eq!(log.faults(&[]).await, [], "nothing here knows better any more");
        assert_eq!(log.faults(&[&kept]).await[0].seq, Some(11));
        // Other entries in the place of those that were cut do not help.
        log.append(2).await;
        let faults = log.faults(&[&kept]).await;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].says.contains("another history"), "{faults:?}");
    });
}

#[test]
fn a_checkpoint_of_another_log_or_key_does_not_count() {
    runtime().block_on(async {
        let (log, other) = (Log::of(3).await, Log::of(3).await);
        log.sign().await;
        let foreign = other.sign().await;
        let faults = log.faults(&[&foreign]).await;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].says.starts_with("kept: "), "{faults:?}");
        log.tamper("update sys_checkpoint set root = 'ff'").await;
        assert_eq!(log.faults(&[]).await.len(), 1);
        log.tamper("update sys_checkpoint set note = replace(note, 'near/', 'far/')")
            .await;
        assert_eq!(log.faults(&[]).await.len(), 2);
    });
}

#[test]
fn erased_content_keeps_the_log_valid_and_says_so() {
    runtime().block_on(async {
        let log = Log::of(7).await;
        let kept = log.sign().await;
        let said = audit::erase(&log.db, 3, "on request", Actor::operator(), clock().now())
            .await
            .expect("erased");
        assert_eq!(said, 8);
        let report = log.report(&[&kept]).await;
        assert_eq!(
            (report.faults.as_slice(), report.erased.as_slice()),
            ([].as_slice(), [3].as_slice())
        );
        let (content, digest, salt): (Option<String>, Option<String>, Option<String>) =
            sql("select canonical, digest, salt from sys_audit where seq = 3")
                .one(&log.db)
                .await
                .expect("the row");
        assert_eq!((content, digest, salt), (None, None, None));
        log.sign().await;
        let receipt = audit::opened_receipt(&log.db, 3)
            .await
            .expect("read")
            .expect("a receipt");
        let proved = receipt.check(&log.keys()).expect("it holds");
        assert_eq!((proved.seq, proved.canonical), (3, None));
        // What stays is fixed by the entry that says so; that entry itself stays.
        log.tamper("update sys_audit set actor = 'somebody-else' where seq = 3")
            .await;
        assert_eq!(log.faults(&[]).await[0].seq, Some(3));
        let refused = audit::erase(&log.db, 8, "again", Actor::operator(), clock().now()).await;
        assert!(refused.is_err());
        assert!(
            audit::erase(&log.db, 3, "again", Actor::operator(), clock().now())
                .await
                .is_err()
        );
    });
}

#[test]
fn content_that_vanished_without_an_entry_is_a_fault() {
    runtime().block_on(async {
        let log = Log::of(5).await;
        log.tamper("update sys_audit set canonical = null, digest = null, salt = null where seq = 2")
            .await;
        let faults = log.faults(&[]).await;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(
            faults[0].says.contains("no entry says it was erased"),
            "{faults:?}"
        );
    });
}

#[test]
fn a_damaged_stored_hash_is_found_and_never_signed_over() {
    runtime().block_on(async {
        let log = Log::of(8).await;
        log.sign().await;
        log.tamper(&format!(
            "update derived_log_node set hash = '{}'",
            "ab".repeat(32)
        ))
        .await;
        assert_eq!(log.faults(&[]).await[0].seq, Some(1));
        log.append(1).await;
        let refused = audit::sign_checkpoint(&log.db, &log.key, clock().now()).await;
        assert!(matches!(refused, Err(LogError::Forked { .. })), "{refused:?}");
        // Derived: thrown away, it comes back from the entries.
        log.tamper("delete from derived_log_node").await;
        audit::settle(&log.db).await.expect("made anew");
        assert_eq!(log.faults(&[]).await, []);
        log.sign().await;
    });
}

#[test]
fn another_key_signs_only_after_a_change_that_is_on_record() {
    runtime().block_on(async {
        let log = Log::of(4).await;
        log.sign().await;
        let file = log.folder.path().join("other/log.key");
        assert!(matches!(
            audit::log_key(&log.db, &file, "near").await,
            Err(LogError::OtherKey { .. })
        ));
        assert!(!file.exists(), "a key nobody knows is not made");
        let key = audit::replace_key(&log.db, &file, "near", Actor::operator(), clock().now())
            .await
            .expect("another key");
        assert_eq!(key.name(), log.key.name());
        let signed = audit::sign_checkpoint(&log.db, &key, clock().now())
            .await
            .expect("signed");
        assert_eq!(signed.expect("a checkpoint").size, 5);
        assert_eq!(
            audit::faults(&log.db).await.expect("a check"),
            Vec::<String>::new()
        );
        assert_eq!(audit::verifier_keys(&log.db).await.expect("keys").len(), 2);
    });
}

#[test]
fn instances_that_start_together_agree_on_one_key_and_one_checkpoint() {
    runtime().block_on(async {
        let db = crate::support::fresh_database().await;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("log.key");
        let (one, other) = tokio::join!(
            audit::log_key(&db, &file, "near"),
            audit::log_key(&db, &file, "near")
        );
        let (one, other) = (one.expect("a key"), other.expect("the same key"));
        assert_eq!(one.verifier_key(), other.verifier_key());
        let log = Log { db, key: one, folder };
        log.append(3).await;
        let (first, second) = tokio::join!(log.sign(), log.sign());
        assert_eq!(first, second);
        tokio::join!(log.append(4), log.sign(), log.append(5));
        log.sign().await;
        let report = log.report(&[&first]).await;
        assert_eq!((report.faults.as_slice(), report.entries), ([].as_slice(), 12));
    });
}
