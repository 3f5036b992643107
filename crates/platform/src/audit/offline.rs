//! The check of a published log without its database: a folder of tiles, as `publish` writes it or as anyone can
//! fetch it from the program's site.

use std::path::{Path, PathBuf};

use super::note::{self, Checkpoint, NoteFault};
use super::store::seq_of;
use super::tiles::{Tile, tiles_of};
use super::tree::{Growing, Hash, Known, Place, consistency_parts, fold, leaf_hash};
use super::verify::{Fault, Kept, Report, Roots, in_order, judge, sizes};

/// Why a folder could not be checked at all.
#[derive(Debug, thiserror::Error)]
pub enum OfflineError {
    #[error("{0} cannot be read")]
    File(PathBuf, #[source] std::io::Error),
    #[error("the checkpoint of the folder does not hold: {0}")]
    Checkpoint(#[from] NoteFault),
}

/// A published log, read whole.
pub struct Folder {
    pub note: String,
    pub checkpoint: Checkpoint,
    /// Every node of the tree.
    known: Known,
    roots: Roots,
    root: Hash,
    faults: Vec<Fault>,
}

fn read(path: &Path) -> Result<Vec<u8>, OfflineError> {
    std::fs::read(path).map_err(|error| OfflineError::File(path.to_owned(), error))
}

/// A tile's bytes; where only the whole tile of a partial one is left, its beginning.
fn tile(folder: &Path, tile: &Tile) -> Option<Vec<u8>> {
    let at = |one: &Tile| std::fs::read(folder.join("tile").join(one.path())).ok();
    at(tile).or_else(|| {
        let whole = Tile {
            width: super::tiles::WIDTH,
            ..*tile
        };
        at(&whole)
    })
}

impl Folder {
    /// Reads a folder, rebuilds the tree from the entries, and compares every tile with it.
    pub fn open(folder: &Path, keys: &[String], kept: &[Kept]) -> Result<Self, OfflineError> {
        let note = String::from_utf8_lossy(&read(&folder.join("checkpoint"))?).into_owned();
        let checkpoint = note::open(&note, keys)?;
        let mut wanted = sizes(kept);
        wanted.push(checkpoint.size);
        let mut read = Self {
            note,
            known: Known::new(),
            roots: Roots::new(),
            root: [0; 32],
            faults: Vec::new(),
            checkpoint,
        };
        read.read_entries(folder, &wanted);
        read.compare_tiles(folder);
        Ok(read)
    }

    fn read_entries(&mut self, folder: &Path, wanted: &[u64]) {
        let mut tree = Growing::default();
        let bundles = tiles_of(self.checkpoint.size)
            .into_iter()
            .filter(|tile| tile.level.is_none());
        for bundle in bundles {
            let bytes = tile(folder, &bundle).unwrap_or_default();
            for at in 0..usize::from(bundle.width) {
                let entry = bytes
                    .get(at * 34..(at + 1) * 34)
                    .and_then(|bytes| bytes.strip_prefix(&[0, 32]));
                let seq = seq_of(tree.size());
                let Some(entry) = entry else {
                    let says = format!("the published log lacks entry {seq}");
                    self.faults.push(Fault::at(seq, says));
                    self.root = tree.root();
                    return;
                };
                let leaf = leaf_hash(entry);
                self.known.insert(Place::leaf(tree.size()), leaf);
                self.known.extend(tree.push(leaf));
                if wanted.contains(&tree.size()) {
                    self.roots.insert(tree.size(), tree.root());
                }
            }
        }
        self.root = tree.root();
    }

    /// Whether a fault names one of these entries already: no hash above it can fit.
    fn names_within(&self, first: u64, end: u64) -> bool {
        let named = seq_of(first)..seq_of(end);
        self.faults
            .iter()
            .filter_map(|fault| fault.seq)
            .any(|seq| named.contains(&seq))
    }

    fn compare_tiles(&mut self, folder: &Path) {
        for one in tiles_of(self.checkpoint.size) {
            let Some(level) = one.level else { continue };
            let bytes = tile(folder, &one).unwrap_or_default();
            for at in 0..u64::from(one.width) {
                let place = Place {
                    level: u32::from(level) * 8,
                    index: one.index * u64::from(super::tiles::WIDTH) + at,
                };
                let start = usize::try_from(at).unwrap_or(0) * 32;
                let there = bytes.get(start..start + 32);
                if there == self.known.get(&place).map(Hash::as_slice) {
                    continue;
                }
                let (first, end) = place.span();
                if self.names_within(first, end) {
                    continue;
                }
                let says = match level {
                    0 => format!("the published hash of entry {end} is not that of the published entry"),
                    _ => format!(
                        "the published hash over entries {} to {end} is not theirs",
                        first + 1
                    ),
                };
                self.faults.push(Fault::at(seq_of(first), says));
                break;
            }
        }
    }

    /// The proof that the tree of this folder begins with an older one.
    pub fn consistency(&self, old: u64) -> Option<Vec<Hash>> {
        consistency_parts(old, self.checkpoint.size)?
            .iter()
            .map(|parts| fold(parts, &self.known))
            .collect()
    }

    /// What the check found, checkpoints that others kept included.
    pub fn report(&self, keys: &[String], kept: &[Kept]) -> Report {
        let published = [Kept {
            name: "the published checkpoint".into(),
            note: self.note.clone(),
        }];
        let entries = self.known.range(Place::leaf(0)..=Place::leaf(u64::MAX)).count() as u64;
        let mut faults = self.faults.clone();
        for notes in [&published, kept] {
            faults.extend(judge(notes, keys, entries, &self.roots, &self.faults));
        }
        in_order(&mut faults);
        Report {
            entries,
            root: self.root,
            checkpoints: 1 + kept.len(),
            faults,
            ..Report::default()
        }
    }
}
