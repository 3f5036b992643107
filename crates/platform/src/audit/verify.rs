//! The check of the whole record: every entry against its commitment, every commitment against the tree, every
//! checkpoint against the tree. Names the first entry that does not fit.

use std::collections::BTreeMap;

use serde_json::Value;

use super::leaf::{commitment, digest, hex, unhex};
use super::note;
use super::record::{ERASE, stays};
use super::sql::{self, Cosigned, Stored};
use super::store::{counted, seq_of};
use super::tree::{Growing, Hash, Known, Place, leaf_hash};
use super::{checkpoints, verifier_keys};
use crate::db::{Db, DbError, On};

/// A checkpoint that somebody kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// What to call it in a fault.
    pub name: String,
    pub note: String,
}

/// Something that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The first entry that it concerns, if it concerns one.
    pub seq: Option<i64>,
    pub says: String,
}

impl Fault {
    pub(super) fn at(seq: i64, says: String) -> Self {
        Self { seq: Some(seq), says }
    }

    pub(super) fn of(says: String) -> Self {
        Self { seq: None, says }
    }
}

/// What a check found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub entries: u64,
    pub root: Hash,
    /// Entries whose content was erased, with an entry that says so.
    pub erased: Vec<i64>,
    pub checkpoints: usize,
    pub cosignatures: usize,
    /// The first entry concerned first.
    pub faults: Vec<Fault>,
}

/// Roots over the first entries, by how many.
pub(super) type Roots = BTreeMap<u64, Hash>;

/// Checks record, log, stored checkpoints and cosignatures, and the checkpoints that others kept. Without keys the
/// log's own are used: whoever has one from elsewhere should give it.
pub async fn verify(db: &Db, keys: &[String], kept: &[Kept]) -> Result<Report, DbError> {
    let published = checkpoints(db).await?;
    let keys = match keys.is_empty() {
        true => verifier_keys(db).await?,
        false => keys.to_vec(),
    };
    let ours = published.checkpoints.iter().map(|signed| Kept {
        name: format!("checkpoint {}", signed.size),
        note: signed.note.clone(),
    });
    let ours: Vec<Kept> = ours.collect();
    let mut walk = Walk::over([sizes(&ours), sizes(kept)].concat());
    let mut from = 1;
    loop {
        let page = sql::page(db, from).await?;
        let Some(last) = page.last() else { break };
        from = last.seq.saturating_add(1);
        let made = walk.read(&page);
        walk.compare(made, db).await?;
    }
    let (mut report, roots) = walk.finish();
    for signed in &published.checkpoints {
        let fits = |read: note::Checkpoint| {
            hex(&read.root) == signed.root && i64::try_from(read.size) == Ok(signed.size)
        };
        if !note::open(&signed.note, &keys).is_ok_and(fits) {
            let says = format!(
                "checkpoint {} does not sign the size and root it is filed under",
                signed.size
            );
            report.faults.push(Fault::of(says));
        }
    }
    report.checkpoints = ours.len() + kept.len();
    report.cosignatures = published.cosignatures.len();
    // Apart, because a forger's own checkpoints say nothing about the history that others were shown.
    let mut judged = judge(&ours, &keys, report.entries, &roots, &report.faults);
    judged.extend(judge(kept, &keys, report.entries, &roots, &report.faults));
    report.faults.extend(judged);
    report
        .faults
        .extend(judge_cosignatures(&ours, &published.cosignatures));
    in_order(&mut report.faults);
    Ok(report)
}

/// The first entry concerned first; what concerns no entry last. The most exact of several words on one entry first.
pub(super) fn in_order(faults: &mut [Fault]) {
    faults.sort_by_key(|fault| fault.seq.unwrap_or(i64::MAX));
}

/// The sizes that checkpoints speak of.
pub(super) fn sizes(notes: &[Kept]) -> Vec<u64> {
    let size = |kept: &Kept| kept.note.lines().nth(1)?.parse().ok();
    notes.iter().filter_map(size).collect()
}

/// Checkpoints of one origin held against the roots of the tree, and against what was found of single entries. Two that speak of one log and differ show two histories.
pub(super) fn judge(
    notes: &[Kept],
    keys: &[String],
    entries: u64,
    roots: &Roots,
    found: &[Fault],
) -> Vec<Fault> {
    let mut found: Vec<i64> = found.iter().filter_map(|fault| fault.seq).collect();
    found.sort_unstable();
    let mut faults = Vec::new();
    let mut fitting = 0;
    let mut read: Vec<(&Kept, note::Checkpoint)> = Vec::new();
    for kept in notes {
        match note::open(&kept.note, keys) {
            Ok(checkpoint) => read.push((kept, checkpoint)),
            Err(fault) => faults.push(Fault::of(format!("{}: {fault}", kept.name))),
        }
    }
    read.sort_by_key(|(_, checkpoint)| checkpoint.size);
    for (kept, checkpoint) in read {
        let size = checkpoint.size;
        let (first, last) = (seq_of(fitting), seq_of(size.saturating_sub(1)));
        let exact = found.iter().copied().find(|seq| (first..=last).contains(seq));
        if size > entries {
            let seq = exact.unwrap_or(seq_of(entries));
            let says = format!(
                "the record has {entries} entries, and {} counts {size}: {}",
                kept.name,
                match exact {
                    Some(seq) => format!("from entry {seq} on it is not whole"),
                    None => format!("entries {} to {size} are missing", entries + 1),
                }
            );
            faults.push(Fault::at(seq, says));
        } else if roots.get(&size) == Some(&checkpoint.root) {
            fitting = size;
        } else {
            let seq = exact.unwrap_or(first);
            let says = format!(
                "{} signs another history of entries 1 to {size}: the first entry that can differ is {seq}",
                kept.name
            );
            faults.push(Fault::at(seq, says));
        }
    }
    faults
}

/// Cosignatures that do not hold over the checkpoint they are filed under.
fn judge_cosignatures(notes: &[Kept], said: &[Cosigned]) -> Vec<Fault> {
    let unfit = |said: &&Cosigned| {
        let name = format!("checkpoint {}", said.size);
        let found = notes.iter().find(|kept| kept.name == name);
        !found.is_some_and(|kept| {
            let note = format!("{}{}\n", kept.note, said.line);
            note::cosignature(&note, &said.verifier_key).is_ok_and(|line| line == said.line)
        })
    };
    said.iter()
        .filter(unfit)
        .map(|said| {
            Fault::of(format!(
                "the cosignature of {} on checkpoint {} does not hold",
                said.witness, said.size
            ))
        })
        .collect()
}

/// One way through the record, from the first entry to the last.
struct Walk {
    tree: Growing,
    expected: i64,
    wanted: Vec<u64>,
    /// The first number that is missing.
    gap: Option<i64>,
    roots: Roots,
    /// Entries without content, until the entry is met that says they were erased.
    bare: BTreeMap<i64, Stored>,
    erased: Vec<i64>,
    faults: Vec<Fault>,
}

impl Walk {
    fn over(wanted: Vec<u64>) -> Self {
        Self {
            tree: Growing::default(),
            expected: 1,
            roots: wanted
                .iter()
                .filter(|size| **size == 0)
                .map(|size| (*size, Growing::default().root()))
                .collect(),
            wanted,
            gap: None,
            bare: BTreeMap::new(),
            erased: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Reads entries and gives the nodes of the tree that they complete.
    fn read(&mut self, page: &[Stored]) -> Vec<(Place, Hash)> {
        let mut made = Vec::new();
        for entry in page {
            let (seq, expected) = (entry.seq, self.expected);
            if seq != expected {
                let says = format!("audit record: entry {expected} is missing, {seq} follows");
                self.faults.push(Fault::at(expected, says));
                self.gap.get_or_insert(expected);
            }
            self.expected = seq.saturating_add(1);
            self.judge(entry);
            let leaf = entry.leaf.as_deref().and_then(unhex).unwrap_or_default();
            made.extend(self.tree.push(leaf_hash(&leaf)));
            if self.wanted.contains(&self.tree.size()) {
                self.roots.insert(self.tree.size(), self.tree.root());
            }
        }
        made
    }

    fn judge(&mut self, entry: &Stored) {
        let seq = entry.seq;
        let Some(canonical) = &entry.canonical else {
            self.bare.insert(seq, entry.clone());
            return;
        };
        let wrong = wrong_with(entry, canonical);
        if let Some(wrong) = wrong {
            self.faults
                .push(Fault::at(seq, format!("audit record: entry {seq} {wrong}")));
        }
        if (entry.action.as_str(), entry.subject_kind.as_str()) == ERASE {
            self.meet_erasure(canonical);
        }
    }

    /// An entry that says what of another one stays: it must be what is there.
    fn meet_erasure(&mut self, canonical: &str) {
        let said: Value = serde_json::from_str(canonical).unwrap_or_default();
        let said = &said["after"]["stays"];
        let Some(bare) = said["seq"].as_i64().and_then(|seq| self.bare.remove(&seq)) else {
            return;
        };
        let seq = bare.seq;
        if bare.digest.is_some() || bare.salt.is_some() || stays(&bare) != *said {
            let says = format!(
                "audit record: entry {seq}, whose content was erased, is not what its erasure left of it"
            );
            self.faults.push(Fault::at(seq, says));
        } else {
            self.erased.push(seq);
        }
    }

    /// Compares nodes with the stored ones.
    async fn compare(&mut self, made: Vec<(Place, Hash)>, db: &Db) -> Result<(), DbError> {
        let keys: Vec<i64> = made.iter().map(|(place, _)| place.key()).collect();
        let there: Known = sql::nodes(On::Db(db), &keys)
            .await?
            .into_iter()
            .filter_map(|(key, hash)| Place::from_key(key).zip(unhex(&hash)))
            .collect();
        // Above an entry that does not fit, or after a gap, no hash can; that entry is named already.
        let explained = |place: Place| {
            let (first, end) = place.span();
            self.gap.is_some_and(|gap| end >= counted(gap))
                || self
                    .faults
                    .iter()
                    .filter_map(|fault| fault.seq)
                    .any(|seq| (seq_of(first)..seq_of(end)).contains(&seq))
        };
        let unfit = |(place, hash): &&(Place, Hash)| there.get(place) != Some(hash) && !explained(*place);
        if let Some((place, _)) = made.iter().find(unfit) {
            let (first, end) = place.span();
            let says = format!(
                "audit record: the log's stored hash over entries {} to {end} is not theirs",
                first + 1
            );
            self.faults.push(Fault::at(seq_of(first), says));
        }
        Ok(())
    }

    fn finish(mut self) -> (Report, Roots) {
        for seq in self.bare.keys() {
            let says = format!(
                "audit record: the content of entry {seq} is missing, and no entry says it was erased"
            );
            self.faults.push(Fault::at(*seq, says));
        }
        let report = Report {
            entries: self.tree.size(),
            root: self.tree.root(),
            erased: self.erased,
            faults: self.faults,
            ..Report::default()
        };
        (report, self.roots)
    }
}

/// What is wrong with an entry that has its content.
fn wrong_with(entry: &Stored, canonical: &str) -> Option<&'static str> {
    let committed = || {
        let (salt, leaf) = (entry.salt.as_deref()?, entry.leaf.as_deref()?);
        Some(hex(&commitment(&unhex(salt)?, canonical)) == leaf)
    };
    if committed() != Some(true) {
        return Some("does not fit its commitment");
    }
    if entry.digest.as_deref() != Some(&digest(canonical.as_bytes())) {
        return Some("does not fit its digest");
    }
    let said: Value = serde_json::from_str(canonical).unwrap_or_default();
    let columns = [
        ("seq", Value::from(entry.seq)),
        ("at", Value::from(entry.at.as_str())),
        ("actor", Value::from(entry.actor.as_str())),
        ("mandate", Value::from(entry.mandate.as_deref())),
        ("action", Value::from(entry.action.as_str())),
        ("kind", Value::from(entry.subject_kind.as_str())),
        ("id", Value::from(entry.subject_id.as_str())),
    ];
    columns
        .iter()
        .any(|(name, value)| said[*name] != *value)
        .then_some("says in its columns something else than in its content")
}
