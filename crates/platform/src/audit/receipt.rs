//! Receipts: C2SP tlog-proof files. One text holds an entry's index, its inclusion proof and a signed checkpoint, so
//! that whoever keeps it can show, offline, that the entry stands in the log.

use serde::{Deserialize, Serialize};

use super::leaf::{base64, commitment, hash_from_base64, hex, unbase64, unhex};
use super::newest_note;
use super::note::{self, Checkpoint, NoteFault};
use super::sql;
use super::store::{counted, proof, seq_of};
use super::tree::{Hash, inclusion_parts, is_included};
use crate::db::{Db, DbError, On};

const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// What stands in the receipt's `extra`: the entry, opened or closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Extra {
    /// The salt and the text that the entry commits to.
    Open { canonical: String, salt: String },
    /// The commitment alone.
    Closed { leaf: String },
}

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    extra: Extra,
    index: u64,
    proof: Vec<Hash>,
    /// The signed checkpoint.
    pub note: String,
}

/// Why a receipt does not hold.
#[derive(Debug, thiserror::Error)]
pub enum ReceiptFault {
    #[error("this is no receipt: {0}")]
    Form(&'static str),
    #[error("its checkpoint does not hold: {0}")]
    Checkpoint(#[from] NoteFault),
    #[error("entry {0} does not stand in the log that its checkpoint signs")]
    NotIncluded(i64),
}

/// What a receipt proves.
#[derive(Clone, Debug)]
pub struct Proved {
    /// Number of the entry in the record.
    pub seq: i64,
    /// The entry of the log.
    pub leaf: Hash,
    /// What the entry says, if the receipt opens it.
    pub canonical: Option<String>,
    pub checkpoint: Checkpoint,
}

impl Receipt {
    /// The file.
    pub fn text(&self) -> String {
        let extra = serde_json::to_string(&self.extra).expect("texts always serialize");
        let lines: String = self
            .proof
            .iter()
            .map(|hash| format!("{}\n", base64(hash)))
            .collect();
        format!(
            "{HEADER}\nextra {}\nindex {}\n{lines}\n{}",
            base64(extra.as_bytes()),
            self.index,
            self.note
        )
    }

    /// Reads a file, if it is written in the one way it is written here.
    pub fn parse(text: &str) -> Result<Self, ReceiptFault> {
        let form = ReceiptFault::Form;
        let (head, note) = text.split_once("\n\n").ok_or(form("it has no checkpoint"))?;
        let mut lines = head.split('\n');
        if lines.next() != Some(HEADER) {
            return Err(form("its first line"));
        }
        let extra = lines
            .next()
            .and_then(|line| unbase64(line.strip_prefix("extra ")?))
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .ok_or(form("its extra line"))?;
        let index = lines
            .next()
            .and_then(|line| line.strip_prefix("index ")?.parse().ok())
            .ok_or(form("its index"))?;
        let proof = lines
            .map(hash_from_base64)
            .collect::<Option<_>>()
            .ok_or(form("its proof"))?;
        let receipt = Self {
            extra,
            index,
            proof,
            note: note.to_owned(),
        };
        match receipt.text() == text {
            true => Ok(receipt),
            false => Err(form("its writing")),
        }
    }

    /// Checks everything it says, with the log's verifier keys and nothing else.
    pub fn check(&self, log_keys: &[String]) -> Result<Proved, ReceiptFault> {
        let (leaf, canonical) = match &self.extra {
            Extra::Open { canonical, salt } => {
                let salt = unhex(salt).ok_or(ReceiptFault::Form("its salt"))?;
                (commitment(&salt, canonical), Some(canonical.clone()))
            }
            Extra::Closed { leaf } => (unhex(leaf).ok_or(ReceiptFault::Form("its entry"))?, None),
        };
        let checkpoint = note::open(&self.note, log_keys)?;
        let seq = seq_of(self.index);
        match is_included(checkpoint.size, &checkpoint.root, self.index, &leaf, &self.proof) {
            true => Ok(Proved {
                seq,
                leaf,
                canonical,
                checkpoint,
            }),
            false => Err(ReceiptFault::NotIncluded(seq)),
        }
    }
}

/// A receipt that opens the entry, for whoever may read it. Nothing if no checkpoint covers the entry. An entry whose
/// content was erased is given closed.
pub async fn opened_receipt(db: &Db, seq: i64) -> Result<Option<Receipt>, DbError> {
    make(db, seq, true).await
}

/// A receipt that keeps the entry closed, for everybody.
pub async fn public_receipt(db: &Db, seq: i64) -> Result<Option<Receipt>, DbError> {
    make(db, seq, false).await
}

async fn make(db: &Db, seq: i64, open: bool) -> Result<Option<Receipt>, DbError> {
    let (Some(entry), Some(signed), Some(note)) = (
        sql::entry(db, seq).await?,
        sql::newest_checkpoint(db).await?,
        newest_note(db).await?,
    ) else {
        return Ok(None);
    };
    let index = counted(seq - 1);
    let Some(parts) = inclusion_parts(counted(signed.size), index) else {
        return Ok(None);
    };
    let Some(proof) = proof(On::Db(db), &parts).await? else {
        return Ok(None);
    };
    let extra = match (entry.canonical, entry.salt) {
        (Some(canonical), Some(salt)) if open => Extra::Open { canonical, salt },
        _ => Extra::Closed {
            leaf: entry.leaf.unwrap_or_else(|| hex(&[0; 32])),
        },
    };
    Ok(Some(Receipt {
        extra,
        index,
        proof,
        note,
    }))
}
