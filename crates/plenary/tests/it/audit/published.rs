use std::path::Path;

use ::platform::audit::offline::Folder;
use ::platform::audit::receipt::Receipt;
use ::platform::audit::{self, Kept, note};

use super::Log;
use crate::support::{TestApp, fresh_database, load_near, runtime};

fn report(folder: &Path, log: &Log, kept: &[Kept]) -> audit::Report {
    Folder::open(folder, &log.keys(), kept)
        .expect("a log")
        .report(&log.keys(), kept)
}

#[test]
fn the_program_serves_what_it_publishes_as_files() {
    runtime().block_on(async {
        let log = Log::of(600).await;
        let app = TestApp::over(log.db.clone());
        for address in [
            "/log/checkpoint",
            "/log/keys",
            "/log/tile/0/000",
            "/log/receipts/1",
            "/log/requests/0",
        ] {
            let expected = if address == "/log/keys" { 200 } else { 404 };
            assert_eq!(
                app.get(address).await.status.as_u16(),
                expected,
                "{address} before anything is signed"
            );
        }
        let note = log.sign().await;
        log.append(1).await;
        let folder = log.folder.path().join("log");
        let written = audit::publish(&log.db, &folder).await.expect("published");
        assert_eq!(written, 3 + 1 + 3, "tiles of two levels and bundles");
        let checkpoint = app.get("/log/checkpoint").await;
        assert_eq!(
            (checkpoint.body.as_str(), checkpoint.header("content-type")),
            (note.as_str(), "text/plain; charset=utf-8")
        );
        assert_eq!(checkpoint.header("cache-control"), "no-cache");
        assert_eq!(app.get("/log/checkpoints/600").await.body, note);
        for path in [
            "0/000",
            "0/001",
            "0/002.p/88",
            "1/000.p/2",
            "entries/000",
            "entries/002.p/88",
        ] {
            let served = app.bytes(&format!("/log/tile/{path}")).await;
            let file = std::fs::read(folder.join("tile").join(path)).expect("a file");
            assert_eq!(served, file, "{path}");
        }
        let tile = app.get("/log/tile/0/001").await;
        assert_eq!(tile.header("content-type"), "application/octet-stream");
        assert_eq!(
            tile.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
    });
}

#[test]
fn what_is_not_signed_is_not_served_and_receipts_are_closed() {
    runtime().block_on(async {
        let log = Log::of(600).await;
        let app = TestApp::over(log.db.clone());
        log.sign().await;
        log.append(1).await;
        let nothing = [
            "/log/tile/0/002",
            "/log/tile/0/002.p/89",
            "/log/tile/2/000.p/1",
            "/log/tile/0/0",
            "/log/receipts/601",
            "/log/receipts/0",
            "/log/receipts/01",
            "/log/receipts/x",
            "/log/requests/601",
            "/log/checkpoints/599",
            "/log/nothing",
            "/log/tile/entries/000.p/0",
        ];
        for address in nothing {
            assert_eq!(app.get(address).await.status.as_u16(), 404, "{address}");
        }
        let receipt = app.get("/log/receipts/77").await;
        assert_eq!(
            receipt.header("content-disposition"),
            "attachment; filename=\"near-77.tlog-proof\""
        );
        let proved = Receipt::parse(&receipt.body)
            .and_then(|receipt| receipt.check(&log.keys()))
            .expect("it holds");
        assert_eq!(
            (proved.seq, proved.canonical),
            (77, None),
            "the public one is closed"
        );
    });
}

#[test]
fn a_new_checkpoint_is_seen_at_once_on_every_face() {
    runtime().block_on(async {
        let log = Log::of(3).await;
        let app = TestApp::over(log.db.clone());
        assert_eq!(app.get("/en/log").await.document().count(".empty"), 1);
        let first = log.sign().await;
        assert_eq!(app.get("/log/checkpoint").await.body, first);
        log.append(2).await;
        log.sign().await;
        let json = app.get("/api/v1/log").await.json();
        assert_eq!(
            (json["checkpoints"][0]["size"].as_i64(), json["entries"].as_i64()),
            (Some(5), Some(5))
        );
        assert_eq!(
            json["verifier_keys"][0].as_str(),
            Some(log.key.verifier_key().as_str())
        );
        let page = app.get("/en/log").await;
        assert!(
            page.body
                .contains(json["checkpoints"][0]["root"].as_str().expect("a root")),
            "{}",
            page.body
        );
        assert!(page.body.contains(&log.key.verifier_key()));
        assert_eq!(page.document().count("tbody tr"), 2);
    });
}

#[test]
fn a_published_log_is_checked_without_its_database() {
    runtime().block_on(async {
        let db = fresh_database().await;
        load_near(&db).await;
        let log = Log::over(db, 1).await;
        let early = Kept {
            name: "kept".into(),
            note: log.sign().await,
        };
        let folder = log.folder.path().join("log");
        audit::publish(&log.db, &folder).await.expect("published");
        log.append(300).await;
        log.sign().await;
        audit::publish(&log.db, &folder).await.expect("published again");
        let found = report(&folder, &log, std::slice::from_ref(&early));
        assert_eq!((found.faults.as_slice(), found.checkpoints), ([].as_slice(), 2));
        assert_eq!(
            Some(found.entries),
            note::open(&log.sign().await, &log.keys())
                .ok()
                .map(|checkpoint| checkpoint.size)
        );
        // One changed byte of one entry names the entry.
        let bundle = folder.join("tile/entries/001");
        let good = std::fs::read(&bundle).expect("a bundle");
        let mut bad = good.clone();
        bad[34 * 10 + 5] ^= 1;
        std::fs::write(&bundle, &bad).expect("written");
        assert_eq!(report(&folder, &log, &[]).faults[0].seq, Some(256 + 11));
        std::fs::write(&bundle, &good).expect("written");
        // So does a changed hash of a tile, and a bundle that is gone.
        let tile = folder.join("tile/0/000");
        let mut hashes = std::fs::read(&tile).expect("a tile");
        hashes[32 * 3] ^= 1;
        std::fs::write(&tile, &hashes).expect("written");
        assert_eq!(report(&folder, &log, &[]).faults[0].seq, Some(4));
        std::fs::remove_file(&bundle).expect("removed");
        let found = report(&folder, &log, &[]);
        assert!(
            found.faults.iter().any(|fault| fault.seq == Some(257)),
            "{:?}",
            found.faults
        );
        let mut note = std::fs::read_to_string(folder.join("checkpoint")).expect("a note");
        note = note.replacen('\n', "x\n", 1);
        std::fs::write(folder.join("checkpoint"), note).expect("written");
        assert!(Folder::open(&folder, &log.keys(), &[]).is_err());
    });
}

#[test]
fn the_page_lists_two_months_of_days_and_leads_to_all() {
    runtime().block_on(async {
        let log = Log::of(0).await;
        for _ in 0..61 {
            log.append(1).await;
            log.sign().await;
        }
        let app = TestApp::over(log.db.clone());
        let page = app.get("/ru/log").await.document();
        assert_eq!(page.count("tbody tr"), 60);
        assert_eq!(page.count("main a[href='/api/v1/log']"), 1);
        let all = app.get("/api/v1/log").await.json();
        assert_eq!(all["checkpoints"].as_array().map(Vec::len), Some(61));
    });
}
