//! The arithmetic of the RFC 6962 tree: which stored hashes make a root or a proof, and whether a proof holds.
//! Pure; nothing is read here.
//!
//! Only hashes of complete subtrees are ever stored. Whatever an answer needs of the ragged right edge is folded
//! from at most log₂ n of them, so roots and proofs over n entries cost O(log n) reads and hashes, and appending
//! costs one stored hash on average.

use std::collections::BTreeMap;

use ct_merkle::{
    ConsistencyProof, InclusionProof, RootHash, indices_for_consistency_proof, indices_for_inclusion_proof,
};
use sha2::{Digest, Sha256};

/// A SHA-256 value.
pub type Hash = [u8; 32];

/// Hashes of complete subtrees, as far as they are known.
pub type Known = BTreeMap<Place, Hash>;

/// Where a complete subtree stands: over 2^level entries, the `index`-th of its size from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub level: u32,
    pub index: u64,
}

/// Bits of a key that hold the index; the level stands above them.
const INDEX_BITS: u32 = 56;

impl Place {
    /// The hash of one leaf.
    pub fn leaf(index: u64) -> Self {
        Self { level: 0, index }
    }

    /// The key it is stored under: level · 2^56 + index, so that one level's hashes lie side by side.
    pub fn key(self) -> i64 {
        let key = (u64::from(self.level) << INDEX_BITS) | self.index;
        i64::try_from(key).expect("a log has fewer than 2^56 entries and so fewer than 57 levels")
    }

    /// Reads a key.
    pub fn from_key(key: i64) -> Option<Self> {
        let key = u64::try_from(key).ok()?;
        Some(Self {
            level: u32::try_from(key >> INDEX_BITS).ok()?,
            index: key & ((1 << INDEX_BITS) - 1),
        })
    }

    /// The place of a node as ct-merkle counts them, in order from left to right.
    fn of_node(node: u64) -> Self {
        let level = node.trailing_ones();
        Self {
            level,
            index: node >> (level + 1),
        }
    }

    /// The entries below it: first, and the one after the last.
    pub fn span(self) -> (u64, u64) {
        (self.index << self.level, (self.index + 1) << self.level)
    }
}

/// Hash of a leaf: RFC 6962, section 2.1.
pub fn leaf_hash(entry: &[u8]) -> Hash {
    Sha256::new()
        .chain_update([0])
        .chain_update(entry)
        .finalize()
        .into()
}

/// Hash of the node above two others.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new()
        .chain_update([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The complete subtrees that tile the entries from `start` (a multiple of a large enough power of two) to `end`.
fn peaks(start: u64, end: u64) -> Vec<Place> {
    let mut places = Vec::new();
    let mut at = start;
    while at < end {
        let level = (end - at).ilog2();
        places.push(Place {
            level,
            index: at >> level,
        });
        at += 1 << level;
    }
    places
}

/// What must be folded to give the hash of one node in a tree of `size` entries.
fn parts(node: u64, size: u64) -> Vec<Place> {
    let (start, end) = Place::of_node(node).span();
    peaks(start, end.min(size))
}

/// The parts of the root.
pub fn root_parts(size: u64) -> Vec<Place> {
    peaks(0, size)
}

/// The parts of each hash of an inclusion proof, in the order of RFC 6962. Nothing if there is no such entry.
pub fn inclusion_parts(size: u64, index: u64) -> Option<Vec<Vec<Place>>> {
    let nodes = (index < size).then(|| indices_for_inclusion_proof(size, index))?;
    Some(nodes.into_iter().map(|node| parts(node, size)).collect())
}

/// The parts of each hash of a consistency proof. Nothing if the older tree is the larger one.
pub fn consistency_parts(old: u64, size: u64) -> Option<Vec<Vec<Place>>> {
    let added = size.checked_sub(old)?;
    if old == 0 {
        return Some(Vec::new());
    }
    let nodes = indices_for_consistency_proof(old, added);
    Some(nodes.into_iter().map(|node| parts(node, size)).collect())
}

/// Folds parts to one hash; the empty tree hashes nothing.
pub fn fold(parts: &[Place], known: &Known) -> Option<Hash> {
    let Some((last, before)) = parts.split_last() else {
        return Some(Sha256::digest([]).into());
    };
    let mut hash = *known.get(last)?;
    for part in before.iter().rev() {
        hash = node_hash(known.get(part)?, &hash);
    }
    Some(hash)
}

fn root_hash(root: &Hash, size: u64) -> RootHash<Sha256> {
    RootHash::new((*root).into(), size)
}

/// Whether an entry stands at `index` of the tree with this root.
pub fn is_included(size: u64, root: &Hash, index: u64, entry: &Hash, proof: &[Hash]) -> bool {
    InclusionProof::try_from_bytes(proof.concat()).is_ok_and(|proof| {
        root_hash(root, size)
            .verify_inclusion(entry, index, &proof)
            .is_ok()
    })
}

/// Whether the tree with the second root begins with the tree of the first.
pub fn is_consistent(old: (u64, &Hash), new: (u64, &Hash), proof: &[Hash]) -> bool {
    if old.0 == 0 {
        return proof.is_empty() && fold(&[], &Known::new()).as_ref() == Some(old.1);
    }
    ConsistencyProof::try_from_bytes(proof.concat()).is_ok_and(|proof| {
        root_hash(new.1, new.0)
            .verify_consistency(&root_hash(old.1, old.0), &proof)
            .is_ok()
    })
}

/// A tree that grows entry by entry and keeps only its peaks.
#[derive(Clone, Debug, Default)]
pub struct Growing {
    size: u64,
    peaks: Vec<(Place, Hash)>,
}

impl Growing {
    /// Entries so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf and gives the nodes that became complete by it, lowest first.
    pub fn push(&mut self, leaf: Hash) -> Vec<(Place, Hash)> {
        let mut made = Vec::new();
        let (mut place, mut hash) = (Place::leaf(self.size), leaf);
        while let Some((left, left_hash)) = self.peaks.pop_if(|(left, _)| left.level == place.level) {
            hash = node_hash(&left_hash, &hash);
            place = Place {
                level: left.level + 1,
                index: left.index / 2,
            };
            made.push((place, hash));
        }
        self.peaks.push((place, hash));
        self.size += 1;
        made
    }

    /// The root over the entries so far.
    pub fn root(&self) -> Hash {
        let known: Known = self.peaks.iter().copied().collect();
        let places: Vec<Place> = self.peaks.iter().map(|(place, _)| *place).collect();
        fold(&places, &known).expect("every peak is known")
    }
}

/// The hash over leaves that fill a complete subtree.
pub fn hash_of(leaves: &[Hash]) -> Hash {
    let mut tree = Growing::default();
    for leaf in leaves {
        tree.push(*leaf);
    }
    tree.root()
}
