//! Files that people uploaded, each known by the digest of its content: pictures made anew, and which records show
//! them; and documents that the program made and keeps.
//!
//! A file is seen by everybody while a record shows it to everybody, and otherwise by those who may see what it was
//! uploaded for. A record that lets go of a file keeps it on record, so that an earlier state can be written again;
//! what was never used is forgotten after a day.
//!
//! Owns `sys_file` and `sys_file_use`.

mod sql;
mod store;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use crate::db::{Db, DbError, Tx};
use crate::document::{self, DocumentFault};
use crate::picture::{self, PictureFault, Ready, Rendering};

pub(crate) use sql::known;
pub use store::{Content, Store, is_digest};

/// What a record calls the kind of what it refers to, when it refers to a file.
pub const KIND: &str = "file";
/// How long a file waits to be used.
const WAITING_HOURS: i64 = 24;

/// The files of an installation.
#[derive(Clone, Debug)]
pub struct Files {
    pub store: Store,
    /// One picture at a time: a large one takes some hundred megabytes while it is made anew.
    making: Arc<Semaphore>,
}

/// What a page must know of a picture to show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Shape {
    pub media_type: String,
    pub width: i64,
    pub height: i64,
    pub bytes: i64,
    /// The same picture, small; absent when it is small itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<Preview>,
}

/// A small form of a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Preview {
    pub file: String,
    pub width: i64,
    pub height: i64,
}

/// A document as it was kept.
#[derive(Clone, Debug)]
pub struct Kept {
    pub digest: String,
    pub media_type: String,
    pub bytes: i64,
}

/// Why a picture or a document was not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    #[error("what was sent is not taken as a picture")]
    Picture(PictureFault),
    #[error("what was sent is not taken as a document")]
    Document(DocumentFault),
    #[error("the store failed")]
    Store(#[source] std::io::Error),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Who uploads, when, and by which action others may see it before it is shown to all.
#[derive(Clone, Copy, Debug)]
pub struct Uploaded<'a> {
    pub by: &'a str,
    pub see: &'a str,
    pub now: Timestamp,
}

fn stamp(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

impl Files {
    pub fn in_folder(folder: &Path) -> Self {
        Self {
            store: Store::in_folder(folder),
            making: Arc::new(Semaphore::new(1)),
        }
    }

    /// Makes a picture anew and keeps it with its preview, and gives its digest. Costs its decoding, on a thread of
    /// its own.
    pub async fn keep_picture(
        &self,
        db: &Db,
        bytes: Vec<u8>,
        uploaded: Uploaded<'_>,
    ) -> Result<String, KeepError> {
        let _turn = self.making.acquire().await.expect("nobody closes the turnstile");
        let made = spawn_blocking(move || picture::make(&bytes)).await;
        let ready = made
            .map_err(|error| KeepError::Store(std::io::Error::other(error)))?
            .map_err(KeepError::Picture)?;
        self.forget_unused(db, uploaded.now).await?;
        let Ready { whole, preview } = ready;
        let put = |bytes: &[u8]| self.store.put(bytes.to_vec());
        let digest = put(&whole.bytes).await.map_err(KeepError::Store)?;
        let small = match &preview {
            Some(preview) => Some(put(&preview.bytes).await.map_err(KeepError::Store)?),
            None => None,
        };
        let at = stamp(uploaded.now);
        let new = |digest, rendering, preview| sql::New {
            digest,
            rendering,
            preview,
            see: uploaded.see,
            by: uploaded.by,
            at: &at,
        };
        let mut tx = db.begin().await?;
        if let (Some(small), Some(preview)) = (&small, &preview) {
            sql::insert(&mut tx, new(small, preview, None)).await?;
        }
        sql::insert(&mut tx, new(&digest, &whole, small.as_deref())).await?;
        tx.commit().await?;
        Ok(digest)
    }

    /// Keeps a document that the program made, and gives its digest. Like a picture, it is forgotten after a day unless
    /// a record shows it.
    pub async fn keep_made(
        &self,
        db: &Db,
        media_type: &str,
        bytes: Vec<u8>,
        made: Uploaded<'_>,
    ) -> Result<String, KeepError> {
        self.forget_unused(db, made.now).await?;
        let length = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let digest = self.store.put(bytes).await.map_err(KeepError::Store)?;
        let at = stamp(made.now);
        let mut tx = db.begin().await?;
        sql::insert_document(&mut tx, (&digest, media_type, length), (made.see, made.by), &at).await?;
        tx.commit_unseen().await?;
        Ok(digest)
    }

    /// Keeps a document and gives its digest, media type and size: a picture made anew, anything else as it came, known
    /// by its content. It waits to be used by a record, as pictures do.
    pub async fn keep_document(
        &self,
        db: &Db,
        bytes: Vec<u8>,
        uploaded: Uploaded<'_>,
    ) -> Result<Kept, KeepError> {
        let read = spawn_blocking(move || document::sniff(&bytes).map(|kind| (kind, bytes))).await;
        let (kind, bytes) = read
            .map_err(|error| KeepError::Store(std::io::Error::other(error)))?
            .map_err(KeepError::Document)?;
        let digest = if kind == document::Kind::Picture {
            let kept = self.keep_picture(db, bytes, uploaded).await;
            kept.map_err(|error| match error {
                KeepError::Picture(fault) => KeepError::Document(DocumentFault::Picture(fault)),
                error => error,
            })?
        } else {
            self.forget_unused(db, uploaded.now).await?;
            let rendering = Rendering {
                media_type: kind.media_type(),
                width: 0,
                height: 0,
                bytes,
            };
            let digest = self
                .store
                .put(rendering.bytes.clone())
                .await
                .map_err(KeepError::Store)?;
            let new = sql::New {
                digest: &digest,
                rendering: &rendering,
                preview: None,
                see: uploaded.see,
                by: uploaded.by,
                at: &stamp(uploaded.now),
            };
            let mut tx = db.begin().await?;
            sql::insert(&mut tx, new).await?;
            tx.commit().await?;
            digest
        };
        Ok(sql::kept(db, &digest).await?)
    }

    async fn forget_unused(&self, db: &Db, now: Timestamp) -> Result<(), KeepError> {
        let before = stamp(now - SignedDuration::from_hours(WAITING_HOURS));
        let mut tx = db.begin().await?;
        let mut gone = Vec::new();
        loop {
            let more = sql::forget_unused(&mut tx, &before).await?;
            if more.is_empty() {
                break;
            }
            gone.extend(more);
        }
        tx.commit().await?;
        for digest in gone {
            self.store.forget(&digest).await.map_err(KeepError::Store)?;
        }
        Ok(())
    }

    /// What is wrong with what lies in the store: contents that are missing or are not what their digest says.
    pub async fn faults(&self, db: &Db) -> Result<Vec<String>, KeepError> {
        let mut faults = Vec::new();
        for (digest, bytes) in sql::all(db).await? {
            let found = self.store.get(&digest).await.map_err(KeepError::Store)?;
            let wrong = match found {
                Content::Sound(content) if i64::try_from(content.len()).is_ok_and(|n| n == bytes) => continue,
                Content::Missing => "is missing",
                Content::Sound(_) | Content::Altered => "is not what its digest says",
            };
            faults.push(format!("files: the content of {digest} {wrong}"));
        }
        Ok(faults)
    }

    /// Copies every content that the database names from another store, or says which it has not. Gives how many
    /// were copied.
    pub async fn copy_from(&self, db: &Db, other: &Store) -> Result<(usize, Vec<String>), KeepError> {
        let (mut copied, mut lacking) = (0, Vec::new());
        for (digest, _) in sql::all(db).await? {
            match other.get(&digest).await.map_err(KeepError::Store)? {
                Content::Sound(bytes) => {
                    self.store.put(bytes).await.map_err(KeepError::Store)?;
                    copied += 1;
                }
                Content::Missing | Content::Altered => lacking.push(digest),
            }
        }
        Ok((copied, lacking))
    }
}

/// Says which file a record shows from now on, if any, and whether to everybody.
pub async fn show(
    tx: &mut Tx,
    record: (&str, &str),
    digest: Option<&str>,
    to_all: bool,
) -> Result<(), DbError> {
    sql::put_use(tx, record, digest, to_all).await
}

/// The shapes of all pictures that records of a kind show or showed, by digest. One statement.
pub async fn shapes(db: &Db, kind: &str) -> Result<BTreeMap<String, Shape>, DbError> {
    sql::shapes(db, kind).await
}

/// Which of these are digests of pictures.
pub(crate) async fn known_among(db: &Db, digests: &[&str]) -> Result<Vec<String>, DbError> {
    sql::among(db, digests).await
}

/// Digests of all pictures.
pub(crate) async fn known_all(db: &Db) -> Result<Vec<String>, DbError> {
    sql::pictures(db).await
}
