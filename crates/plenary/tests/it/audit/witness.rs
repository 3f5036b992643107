use ::platform::audit::note::{self, SecretKey};
use ::platform::audit::witness::{Refusal, Remembered, Request};
use ::platform::audit::{self, Actor, Cosigned};

use super::Log;
use crate::support::{clock, fresh_database, runtime};

fn witness(name: &str, seed: u8) -> SecretKey {
    SecretKey::of_witness(name, &[seed; 32]).expect("a key")
}

fn memory(log: &Log) -> Remembered {
    Remembered {
        log_key: log.key.verifier_key(),
        checkpoint: None,
    }
}

async fn request(log: &Log, old: u64) -> Request {
    let body = audit::request(&log.db, old)
        .await
        .expect("read")
        .expect("a request");
    Request::parse(&body).expect("well-formed")
}

async fn give_back(log: &Log, note: &str, key: &SecretKey) -> Result<Cosigned, audit::LogError> {
    audit::add_cosignature(
        &log.db,
        note,
        &key.verifier_key(),
        Actor::operator(),
        clock().now(),
    )
    .await
}

#[test]
fn a_witness_cosigns_what_goes_on_and_its_word_is_published() {
    runtime().block_on(async {
        let log = Log::of(5).await;
        log.sign().await;
        let (key, mut remembered) = (witness("pref.example.jp/near", 1), memory(&log));
        let first = remembered
            .cosign(&request(&log, 0).await, &key, clock().now())
            .expect("the first is taken");
        give_back(&log, &first, &key).await.expect("taken back");
        log.append(8).await;
        log.sign().await;
        let cosigned = remembered
            .cosign(&request(&log, 5).await, &key, clock().now())
            .expect("it goes on");
        give_back(&log, &cosigned, &key).await.expect("taken back");
        let note = audit::newest_note(&log.db).await.expect("read").expect("a note");
        assert!(note.contains("\n— pref.example.jp/near "), "{note}");
        note::open(&note, &log.keys()).expect("still the log's own");
        note::cosignature(&note, &key.verifier_key()).expect("and the witness's");
        let report = log.report(&[&note]).await;
        assert_eq!(
            (report.faults.as_slice(), report.cosignatures),
            ([].as_slice(), 2)
        );
        // The key's id is that of the cosignature type, 0x04.
        assert!(note::is_witness_key(&key.verifier_key()) && !note::is_log_key(&key.verifier_key()));
        log.tamper("update sys_cosignature set line = replace(line, 'pref', 'perf')")
            .await;
        assert_eq!(log.faults(&[]).await.len(), 2);
    });
}

#[test]
fn a_witness_refuses_a_fork_and_a_shorter_log() {
    runtime().block_on(async {
        let log = Log::of(6).await;
        let common = log.sign().await;
        // The same log, told to somebody else: one database copied, then two different histories.
        let archive = ::platform::db::dump(&log.db).await.expect("a copy");
        let other = Log {
            db: fresh_database().await,
            key: SecretKey::read_log(&log.key.secret_text()).expect("the same key"),
            folder: tempfile::tempdir().expect("a folder"),
        };
        ::platform::db::load(&other.db, &archive).await.expect("copied");
        log.append(3).await;
        other.append(4).await;
        let (here, there) = (log.sign().await, other.sign().await);
        assert_eq!(log.faults(&[]).await, []);
        assert_eq!(other.faults(&[]).await, [], "each history is sound in itself");
        let shown = log.faults(&[&there]).await;
        assert_eq!(shown[0].seq, Some(10), "the other one is longer: {shown:?}");
        let shown = other.faults(&[&here]).await;
        assert!(
            shown[0].says.contains("another history of entries 1 to 9"),
            "{shown:?}"
        );
        assert_eq!(
            shown[0].seq,
            Some(1),
            "one checkpoint alone cannot tell since when"
        );
        let shown = other.faults(&[&common, &here]).await;
        assert_eq!(shown[0].seq, Some(7), "up to 6 both are the same");

        let (key, mut remembered) = (witness("kr.example/near", 2), memory(&log));
        remembered
            .cosign(&request(&log, 0).await, &key, clock().now())
            .expect("the first");
        let before = remembered.clone();
        let refused = remembered.cosign(&request(&other, 9).await, &key, clock().now());
        assert!(matches!(refused, Err(Refusal::Forked(10, 9))), "{refused:?}");
        let old = Request {
            note: archive_note(&archive),
            old: 6,
            proof: Vec::new(),
        };
        let refused = remembered.cosign(&old, &key, clock().now());
        assert!(matches!(refused, Err(Refusal::Shrunk(6, 9))), "{refused:?}");
        let refused = remembered.cosign(&request(&other, 6).await, &key, clock().now());
        assert!(matches!(refused, Err(Refusal::OtherSize(6, 9))), "{refused:?}");
        assert_eq!(remembered, before, "nothing is remembered of what was refused");
    });
}

fn archive_note(archive: &::platform::db::Dump) -> String {
    let table = archive
        .tables
        .iter()
        .find(|table| table.name == "sys_checkpoint")
        .expect("checkpoints");
    let at = table
        .columns
        .iter()
        .position(|name| name == "note")
        .expect("a note");
    table.rows[0][at].as_str().expect("text").to_owned()
}

#[test]
fn a_cosignature_that_does_not_hold_is_not_taken() {
    runtime().block_on(async {
        let (log, stranger) = (Log::of(4).await, Log::of(4).await);
        let (note, foreign) = (log.sign().await, stranger.sign().await);
        let key = witness("cn.example/near", 3);
        let at = 1_800_000_000;
        assert!(
            give_back(&log, &note, &key).await.is_err(),
            "no cosignature at all"
        );
        let of_stranger = key.cosign(&foreign, at).expect("cosigned");
        assert!(give_back(&log, &of_stranger, &key).await.is_err(), "another log");
        let cosigned = key.cosign(&note, at).expect("cosigned");
        assert!(
            give_back(&log, &cosigned, &witness("cn.example/near", 4))
                .await
                .is_err(),
            "another key"
        );
        let shifted = cosigned.replace("— cn.example/near ", "— cn.example/far ");
        assert!(give_back(&log, &shifted, &key).await.is_err(), "another name");
        assert_eq!(log.report(&[]).await.cosignatures, 0);
        give_back(&log, &cosigned, &key).await.expect("taken");
        assert_eq!(log.report(&[]).await.cosignatures, 1);
    });
}
