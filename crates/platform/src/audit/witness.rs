//! A member government as witness: it cosigns a checkpoint only if the log went on from the one it cosigned last,
//! so that the log cannot show it another history than it shows to others.

use serde::{Deserialize, Serialize};

use super::leaf::hash_from_base64;
use super::note::{self, Checkpoint, NoteFault, SecretKey};
use super::tree::{Hash, is_consistent};

/// What a witness remembers of a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The log's verifier key, as the witness was given it.
    pub log_key: String,
    /// The checkpoint it cosigned last.
    pub checkpoint: Option<String>,
}

/// A checkpoint to cosign, with the proof that it goes on from an older size.
#[derive(Clone, Debug)]
pub struct Request {
    pub old: u64,
    pub proof: Vec<Hash>,
    pub note: String,
}

/// Why a witness does not cosign.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("this is no request to a witness: {0}")]
    Form(&'static str),
    #[error("a note does not hold: {0}")]
    Note(#[from] NoteFault),
    #[error("the checkpoint is of the log {0}, this witness watches {1}")]
    OtherLog(String, String),
    #[error("the proof goes on from {0} entries, and {1} were cosigned: ask for a proof from {1}")]
    OtherSize(u64, u64),
    #[error(
        "the log has {0} entries, fewer than the {1} that were cosigned: entries were taken away. Keep both checkpoints"
    )]
    Shrunk(u64, u64),
    #[error(
        "the checkpoint over {0} entries does not go on from the one over {1} that was cosigned: these are two \
         different histories. Keep both checkpoints: together they are the proof"
    )]
    Forked(u64, u64),
}

impl Request {
    /// Reads the body of a tlog-witness request.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let (head, note) = text.split_once("\n\n").ok_or(Refusal::Form("no checkpoint"))?;
        let mut lines = head.lines();
        let old = lines
            .next()
            .and_then(|line| line.strip_prefix("old ")?.parse().ok())
            .ok_or(Refusal::Form("its first line"))?;
        let proof = lines
            .map(hash_from_base64)
            .collect::<Option<_>>()
            .ok_or(Refusal::Form("its proof"))?;
        Ok(Self {
            old,
            proof,
            note: note.to_owned(),
        })
    }
}

impl Remembered {
    /// The checkpoint cosigned last.
    pub fn last(&self) -> Result<Option<Checkpoint>, NoteFault> {
        let keys = [self.log_key.clone()];
        self.checkpoint
            .as_deref()
            .map(|note| note::open(note, &keys))
            .transpose()
    }

    /// Cosigns the checkpoint of a request, and remembers it. Nothing is remembered of one that is refused.
    pub fn cosign(
        &mut self,
        request: &Request,
        key: &SecretKey,
        now: jiff::Timestamp,
    ) -> Result<String, Refusal> {
        let new = note::open(&request.note, std::slice::from_ref(&self.log_key))?;
        let watched = note::name_of(&self.log_key);
        if new.origin != watched {
            return Err(Refusal::OtherLog(new.origin, watched.to_owned()));
        }
        if let Some(last) = self.last()? {
            if new.size < last.size {
                return Err(Refusal::Shrunk(new.size, last.size));
            }
            if request.old != last.size {
                return Err(Refusal::OtherSize(request.old, last.size));
            }
            if !is_consistent((last.size, &last.root), (new.size, &new.root), &request.proof) {
                return Err(Refusal::Forked(new.size, last.size));
            }
        } else if request.old != 0 {
            return Err(Refusal::OtherSize(request.old, 0));
        }
        let time = u64::try_from(now.as_second()).unwrap_or(0);
        let cosigned = key.cosign(&request.note, time)?;
        self.checkpoint = Some(cosigned.clone());
        Ok(cosigned)
    }
}
