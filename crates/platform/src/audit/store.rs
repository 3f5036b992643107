//! The log's hashes in the database: kept as entries are appended, read for roots, proofs and tiles, and made anew
//! from the leaves when they are not there.

use super::leaf::{commitment, fresh_secret, hex, unhex};
use super::sql;
use super::tiles::{Tile, WIDTH};
use super::tree::{Growing, Hash, Known, Place, fold, hash_of, leaf_hash, node_hash, root_parts};
use crate::db::{Db, DbError, On, Rows, Tx};

/// The number of an entry by its index in the log, which counts from 0.
pub(super) fn seq_of(index: u64) -> i64 {
    i64::try_from(index).map_or(i64::MAX, |index| index.saturating_add(1))
}

/// A count as it is stored.
pub(super) fn stored(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count as it was stored.
pub(super) fn counted(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// A commitment as it is stored; a row without one stands for nothing and fits nothing.
fn read_leaf(leaf: Option<&str>) -> Hash {
    leaf.and_then(unhex).unwrap_or_default()
}

/// The right edge of the tree for whoever appends: the last complete subtree of each level.
#[derive(Default)]
pub(super) struct Edge(Vec<Option<(Place, Hash)>>);

impl Edge {
    fn keep(&mut self, place: Place, hash: Hash) {
        let level = place.level as usize;
        if self.0.len() <= level {
            self.0.resize(level + 1, None);
        }
        self.0[level] = Some((place, hash));
    }

    fn has(&self, place: Place) -> Option<Hash> {
        let (kept, hash) = (*self.0.get(place.level as usize)?)?;
        (kept == place).then_some(hash)
    }

    /// Adds the nodes that the leaf of entry `seq` completes to those that wait: one on average, log₂ n at most. A node
    /// that waits is at the edge, so that what is read is what was stored before.
    pub(super) async fn push(
        &mut self,
        tx: &mut Tx,
        nodes: &mut Rows,
        seq: i64,
        leaf: Hash,
    ) -> Result<(), DbError> {
        let index = counted(seq - 1);
        let left = |level: u32| Place {
            level,
            index: (index >> level) - 1,
        };
        let lefts: Vec<Place> = (0..index.trailing_ones()).map(left).collect();
        let kept: Known = lefts
            .iter()
            .filter_map(|place| Some((*place, self.has(*place)?)))
            .collect();
        let unknown: Vec<Place> = lefts
            .iter()
            .copied()
            .filter(|place| !kept.contains_key(place))
            .collect();
        let read = hashes(On::Tx(tx), &unknown).await?;
        let mut hash = leaf;
        self.keep(Place::leaf(index), hash);
        for place in lefts {
            let sibling = kept.get(&place).or(read.get(&place)).copied().unwrap_or_default();
            hash = node_hash(&sibling, &hash);
            let above = Place {
                level: place.level + 1,
                index: place.index / 2,
            };
            nodes.push([above.key().into(), (&hex(&hash)).into()]);
            self.keep(above, hash);
        }
        Ok(())
    }
}

/// Hashes of complete subtrees: stored ones as they are, leaves and whatever is not stored from the entries.
pub(super) async fn hashes(mut on: On<'_>, places: &[Place]) -> Result<Known, DbError> {
    let mut known = Known::new();
    let keys: Vec<i64> = places
        .iter()
        .filter(|place| place.level > 0)
        .map(|place| place.key())
        .collect();
    for (key, hash) in sql::nodes(sql::again(&mut on), &keys).await? {
        known.extend(Place::from_key(key).zip(unhex(&hash)));
    }
    for place in places {
        if known.contains_key(place) {
            continue;
        }
        let (first, end) = place.span();
        let rows = sql::leaves(sql::again(&mut on), seq_of(first), stored(end)).await?;
        let leaves: Vec<Hash> = rows
            .iter()
            .map(|(_, leaf)| leaf_hash(&read_leaf(leaf.as_deref())))
            .collect();
        if counted(stored(end - first)) == leaves.len() as u64 {
            known.insert(*place, hash_of(&leaves));
        }
    }
    Ok(known)
}

/// The root over the first entries; nothing if there are not as many.
pub(super) async fn root_at(on: On<'_>, size: u64) -> Result<Option<Hash>, DbError> {
    let parts = root_parts(size);
    Ok(fold(&parts, &hashes(on, &parts).await?))
}

/// The hashes of a proof.
pub(super) async fn proof(on: On<'_>, parts: &[Vec<Place>]) -> Result<Option<Vec<Hash>>, DbError> {
    let places: Vec<Place> = parts.iter().flatten().copied().collect();
    let known = hashes(on, &places).await?;
    Ok(parts.iter().map(|parts| fold(parts, &known)).collect())
}

/// The bytes of a tile of the log, as far as the newest checkpoint reaches; nothing beyond.
pub async fn tile(db: &Db, tile: &Tile) -> Result<Option<Vec<u8>>, DbError> {
    let size = sql::newest_checkpoint(db)
        .await?
        .map_or(0, |signed| counted(signed.size));
    let first = tile.index * u64::from(WIDTH);
    let end = first + u64::from(tile.width);
    match tile.level {
        _ if !tile.is_within(size) => Ok(None),
        level @ (None | Some(0)) => {
            let rows = sql::leaves(db, seq_of(first), stored(end)).await?;
            let leaves: Vec<Hash> = rows.iter().map(|(_, leaf)| read_leaf(leaf.as_deref())).collect();
            if leaves.len() as u64 != u64::from(tile.width) {
                return Ok(None);
            }
            Ok(Some(match level {
                None => leaves
                    .iter()
                    .flat_map(|entry| [&[0, 32], entry.as_slice()].concat())
                    .collect(),
                Some(_) => leaves.iter().flat_map(|entry| leaf_hash(entry)).collect(),
            }))
        }
        Some(level) => {
            let place = |index: u64| Place {
                level: u32::from(level) * 8,
                index,
            };
            let rows = sql::node_range(db, place(first).key(), place(end - 1).key()).await?;
            let hashes: Option<Vec<Hash>> = rows.iter().map(|(_, hash)| unhex(hash)).collect();
            Ok(hashes
                .filter(|hashes| hashes.len() as u64 == u64::from(tile.width))
                .map(|hashes| hashes.concat()))
        }
    }
}

/// Makes salt and leaf for entries from before there was a log, and the stored hashes if they are not there.
pub async fn settle(db: &Db) -> Result<(), DbError> {
    let size = counted(sql::newest(db).await?);
    let edge = root_parts(size);
    let keys: Vec<i64> = edge
        .iter()
        .filter(|place| place.level > 0)
        .map(|place| place.key())
        .collect();
    let whole = sql::nodes(On::Db(db), &keys).await?.len() == keys.len();
    let old = sql::lacks_leaves(db).await?;
    if whole && !old {
        return Ok(());
    }
    let mut tx = db.begin().await?;
    sql::lock_record(&mut tx).await?;
    loop {
        let rows = sql::without_leaf(&mut tx).await?;
        if rows.is_empty() {
            break;
        }
        for (seq, canonical) in rows {
            let salt = fresh_secret();
            let leaf = commitment(&salt, canonical.as_deref().unwrap_or_default());
            sql::set_leaf(&mut tx, seq, &hex(&salt), &hex(&leaf)).await?;
        }
    }
    rebuild(&mut tx).await?;
    tx.commit().await
}

/// Makes every stored hash anew from the leaves, entry by entry.
async fn rebuild(tx: &mut Tx) -> Result<(), DbError> {
    sql::drop_nodes(tx).await?;
    let mut tree = Growing::default();
    loop {
        let from = seq_of(tree.size());
        let rows = sql::leaves(&mut *tx, from, from + 999).await?;
        if rows.is_empty() {
            return Ok(());
        }
        for (_, leaf) in rows {
            for (place, hash) in tree.push(leaf_hash(&read_leaf(leaf.as_deref()))) {
                sql::put_node(tx, place.key(), &hex(&hash)).await?;
            }
        }
    }
}
