//! `tlog_tiles`, written by other people, computes the same roots and accepts the same proofs.

use std::path::Path;

use ::platform::audit::receipt::Receipt;
use ::platform::audit::tiles::{Tile, tiles_of};
use ::platform::audit::tree::{
    Growing, Hash, Known, Place, consistency_parts, fold, inclusion_parts, is_consistent, is_included,
    leaf_hash, root_parts,
};
use ::platform::audit::witness::Request;
use ::platform::audit::{self, leaf, note};
use ::platform::db::sql;
use tlog_tiles::{HashReader, TileHashReader, TileReader};

use super::Log;
use crate::support::runtime;

/// The other implementation's tree.
#[derive(Default)]
struct Others(Vec<tlog_tiles::Hash>);

impl HashReader for Others {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        Ok(indexes.iter().map(|index| self.0[*index as usize]).collect())
    }
}

impl Others {
    fn push(&mut self, index: u64, entry: &[u8]) {
        let more = tlog_tiles::stored_hashes(index, entry, self).expect("hashes");
        self.0.extend(more);
    }
}

fn theirs(hashes: &[Hash]) -> Vec<tlog_tiles::Hash> {
    hashes.iter().map(|hash| tlog_tiles::Hash(*hash)).collect()
}

/// A sequence that is the same at every run.
fn next(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

#[test]
fn roots_and_proofs_are_those_of_another_implementation_at_every_size() {
    let mut seed = 0x9e37_79b9_7f4a_7c15;
    let (mut ours, mut others, mut known) = (Growing::default(), Others::default(), Known::new());
    let mut entries: Vec<Hash> = Vec::new();
    let mut roots: Vec<Hash> = vec![ours.root()];
    for size in 1..=300_u64 {
        let entry: Hash = std::array::from_fn(|_| next(&mut seed) as u8);
        entries.push(entry);
        known.insert(Place::leaf(size - 1), leaf_hash(&entry));
        known.extend(ours.push(leaf_hash(&entry)));
        others.push(size - 1, &entry);
        let root = ours.root();
        let their_root = tlog_tiles::tree_hash(size, &others).expect("a root");
        assert_eq!(root, their_root.0, "root over {size}");
        assert_eq!(
            fold(&root_parts(size), &known),
            Some(root),
            "root over {size} from stored hashes"
        );
        for _ in 0..8 {
            let index = next(&mut seed) % size;
            let parts = inclusion_parts(size, index).expect("an entry");
            let proof: Vec<Hash> = parts
                .iter()
                .map(|parts| fold(parts, &known).expect("known"))
                .collect();
            let entry = entries[index as usize];
            let record = tlog_tiles::record_hash(&entry);
            tlog_tiles::check_record(&theirs(&proof), size, their_root, index, record).expect("accepted");
            let same = tlog_tiles::prove_record(size, index, &others).expect("a proof");
            assert!(same == theirs(&proof), "inclusion of {index} in {size}");
            assert!(is_included(size, &root, index, &entry, &proof));
            assert!(!is_included(size, &root, index, &[1; 32], &proof));
            assert!(size == 1 || !is_included(size, &root, (index + 1) % size, &entry, &proof));
            let old = 1 + next(&mut seed) % size;
            let parts = consistency_parts(old, size).expect("older");
            let proof: Vec<Hash> = parts
                .iter()
                .map(|parts| fold(parts, &known).expect("known"))
                .collect();
            let old_root = roots.get(old as usize).copied().unwrap_or(root);
            let old_theirs = tlog_tiles::Hash(old_root);
            tlog_tiles::check_tree(&theirs(&proof), size, their_root, old, old_theirs).expect("accepted");
            assert!(is_consistent((old, &old_root), (size, &root), &proof));
            assert!(!is_consistent((old, &[2; 32]), (size, &root), &proof));
        }
        assert!(is_consistent((size, &root), (size, &root), &[]));
        assert!(!is_consistent((size, &root), (size, &[3; 32]), &[]));
        assert!(!is_consistent((size, &[3; 32]), (size, &root), &[]));
        roots.push(root);
    }
    assert!(inclusion_parts(300, 300).is_none() && consistency_parts(301, 300).is_none());
}

#[test]
fn a_place_has_one_key() {
    for level in [0, 1, 7, 8, 55] {
        for index in [0, 1, 255, 1 << 20] {
            let place = Place { level, index };
            assert_eq!(Place::from_key(place.key()), Some(place));
        }
    }
}

#[test]
fn addresses_of_tiles_are_written_in_one_way() {
    let tile = |level, index, width| Tile { level, index, width };
    let known = [
        (tile(Some(0), 0, 256), "0/000"),
        (tile(Some(1), 1_234_067, 256), "1/x001/x234/067"),
        (tile(None, 273, 112), "entries/273.p/112"),
        (tile(Some(63), 999, 1), "63/999.p/1"),
    ];
    for (tile, path) in known {
        assert_eq!(tile.path(), path);
        assert_eq!(Tile::parse(path), Some(tile));
    }
    let refused = [
        "0/0",
        "00/000",
        "64/000",
        "0/000.p/256",
        "0/000.p/0",
        "0/x000/000",
        "0/001/234",
        "0/-01",
        "0/+01",
        "data/000",
        "0/",
        "",
        "0/000.p/01",
        "0/x999/x999/x999/x999/x999/x999/999",
    ];
    for path in refused {
        assert_eq!(Tile::parse(path), None, "{path}");
    }
    // The example of the specification.
    let tiles = tiles_of(70_000);
    let count = |level, whole: bool| {
        tiles
            .iter()
            .filter(|tile| tile.level == level && (tile.width == 256) == whole)
            .count()
    };
    assert_eq!((count(Some(0), true), count(Some(0), false)), (273, 1));
    assert_eq!((count(Some(1), true), count(Some(1), false)), (1, 1));
    assert_eq!((count(Some(2), true), count(Some(2), false)), (0, 1));
    assert!(tiles.contains(&tile(Some(0), 273, 112)) && tiles.contains(&tile(Some(1), 1, 17)));
    assert_eq!(
        tiles_of(256).iter().filter(|tile| tile.level == Some(1)).count(),
        1
    );
}

/// Reads tiles of a published folder for the other implementation.
struct Published<'a>(&'a Path);

impl TileReader for Published<'_> {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[tlog_tiles::Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::Error> {
        let read = |tile: &tlog_tiles::Tile| {
            // Its own addresses name the height.
            let path = tile.path().replacen("tile/8/", "tile/", 1);
            std::fs::read(self.0.join(path)).expect("a tile")
        };
        Ok(tiles.iter().map(read).collect())
    }

    fn save_tiles(&self, _: &[tlog_tiles::Tile], _: &[Vec<u8>]) {}
}

#[test]
fn another_implementation_proves_everything_from_the_published_tiles() {
    runtime().block_on(async {
        let log = Log::of(0).await;
        let folder = log.folder.path().join("log");
        let mut notes: Vec<note::Checkpoint> = Vec::new();
        for size in [1, 2, 3, 7, 8, 100, 255, 256, 257, 300, 530] {
            log.append(
                size - usize::try_from(audit::newest(&log.db).await.expect("a number")).expect("small"),
            )
            .await;
            let checkpoint = note::open(&log.sign().await, &log.keys()).expect("signed");
            audit::publish(&log.db, &folder).await.expect("published");
            let root = tlog_tiles::Hash(checkpoint.root);
            let tiles = Published(&folder);
            let reader = TileHashReader::new(checkpoint.size, root, &tiles);
            assert_eq!(
                tlog_tiles::tree_hash(checkpoint.size, &reader).expect("a root").0,
                checkpoint.root
            );
            for seq in [1, size / 2 + 1, size] {
                let receipt = audit::public_receipt(&log.db, seq as i64)
                    .await
                    .expect("read")
                    .expect("a receipt");
                let proved = receipt.check(&log.keys()).expect("it holds");
                let index = seq as u64 - 1;
                let record = tlog_tiles::record_hash(&proved.leaf);
                let proof = tlog_tiles::prove_record(checkpoint.size, index, &reader).expect("a proof");
                tlog_tiles::check_record(&proof, checkpoint.size, root, index, record).expect("accepted");
                assert_eq!(lines_of(&receipt), theirs_as_text(&proof));
            }
            for old in &notes {
                let body = audit::request(&log.db, old.size)
                    .await
                    .expect("read")
                    .expect("a request");
                let request = Request::parse(&body).expect("well-formed");
                let old_root = tlog_tiles::Hash(old.root);
                let proof = theirs(&request.proof);
                tlog_tiles::check_tree(&proof, checkpoint.size, root, old.size, old_root).expect("accepted");
            }
            notes.push(checkpoint);
        }
        assert_eq!(log.faults(&[]).await, []);
    });
}

fn lines_of(receipt: &Receipt) -> Vec<String> {
    let text = receipt.text();
    let head = text.split("\n\n").next().expect("a head");
    head.lines().skip(3).map(str::to_owned).collect()
}

fn theirs_as_text(proof: &[tlog_tiles::Hash]) -> Vec<String> {
    proof.iter().map(ToString::to_string).collect()
}

#[test]
fn a_receipt_verifies_offline_and_fails_after_any_changed_byte() {
    runtime().block_on(async {
        let log = Log::of(11).await;
        log.sign().await;
        let opened = audit::opened_receipt(&log.db, 5)
            .await
            .expect("read")
            .expect("a receipt")
            .text();
        let closed = audit::public_receipt(&log.db, 5)
            .await
            .expect("read")
            .expect("a receipt")
            .text();
        let keys = log.keys();
        let proved = Receipt::parse(&opened)
            .and_then(|receipt| receipt.check(&keys))
            .expect("it holds");
        assert_eq!(proved.seq, 5);
        assert!(proved.canonical.expect("opened").contains("Улаанбаатар 4"));
        let (leaf,): (String,) = sql("select leaf from sys_audit where seq = 5")
            .one(&log.db)
            .await
            .expect("it");
        assert_eq!(leaf::hex(&proved.leaf), leaf);
        let (salt,): (String,) = sql("select salt from sys_audit where seq = 5")
            .one(&log.db)
            .await
            .expect("it");
        let extra = leaf::unbase64(
            closed
                .lines()
                .nth(1)
                .and_then(|line| line.strip_prefix("extra "))
                .expect("extra"),
        );
        assert!(
            !String::from_utf8(extra.expect("base 64"))
                .expect("text")
                .contains(&salt)
        );
        for text in [opened, closed] {
            for at in 0..text.len() {
                for bit in [0x01, 0x20] {
                    let mut bytes = text.clone().into_bytes();
                    bytes[at] ^= bit;
                    let Ok(changed) = String::from_utf8(bytes) else {
                        continue;
                    };
                    let held = Receipt::parse(&changed).and_then(|receipt| receipt.check(&keys));
                    assert!(held.is_err(), "byte {at} of\n{text}");
                }
            }
            let held = Receipt::parse(&format!("{text}\n")).and_then(|receipt| receipt.check(&keys));
            assert!(held.is_err());
        }
        let other = Log::of(1).await;
        let receipt = audit::public_receipt(&log.db, 5)
            .await
            .expect("read")
            .expect("a receipt");
        assert!(receipt.check(&other.keys()).is_err(), "another log's key");
    });
}
