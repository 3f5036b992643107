//! The log as a folder of files that any web server can serve.

use std::path::{Path, PathBuf};

use super::store::{counted, tile};
use super::tiles::tiles_of;
use super::{checkpoints, newest_note, sql};
use crate::db::Db;

/// Why the folder was not written.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error(transparent)]
    Db(#[from] crate::db::DbError),
    #[error("{0} cannot be written")]
    File(PathBuf, #[source] std::io::Error),
    #[error("nothing was signed yet: run `plenary audit checkpoint`")]
    Unsigned,
    #[error("the stored hashes of the log do not reach its checkpoint: run `plenary audit verify`")]
    Incomplete,
}

/// Writes checkpoint, tiles and entries below a folder and says how many files are new. What is there already is
/// kept: a tile never changes. The checkpoint comes last, so that a reader never sees one without its tiles.
pub async fn publish(db: &Db, folder: &Path) -> Result<usize, PublishError> {
    let signed = sql::newest_checkpoint(db).await?.ok_or(PublishError::Unsigned)?;
    let mut written = 0;
    for one in tiles_of(counted(signed.size)) {
        let path = folder.join("tile").join(one.path());
        if !path.exists() {
            let bytes = tile(db, &one).await?.ok_or(PublishError::Incomplete)?;
            write(&path, &bytes)?;
            written += 1;
        }
    }
    let published = checkpoints(db).await?;
    write(
        &folder.join("keys"),
        format!("{}\n", published.keys.join("\n")).as_bytes(),
    )?;
    for one in &published.checkpoints {
        if let Some(note) = super::checkpoint_note(db, counted(one.size)).await? {
            write(
                &folder.join("checkpoints").join(one.size.to_string()),
                note.as_bytes(),
            )?;
        }
    }
    let newest = newest_note(db).await?.ok_or(PublishError::Unsigned)?;
    write(&folder.join("checkpoint"), newest.as_bytes())?;
    Ok(written)
}

/// Writes a file whole, then puts it in its place.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let fault = |error| PublishError::File(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fault)?;
    }
    let aside = path.with_extension("new");
    std::fs::write(&aside, bytes).map_err(fault)?;
    std::fs::rename(&aside, path).map_err(fault)
}
