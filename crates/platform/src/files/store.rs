//! Where the contents of files lie. The one place that knows: a folder now, an object store when an installation
//! outgrows one machine.

use std::io::{Error, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tokio::task::spawn_blocking;

use crate::audit::digest;
use crate::secret;

/// Contents, each under the SHA-256 digest of what is in it: `ab/cd/abcd…`. No name that a visitor chose is part of
/// a path.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// What lies under a digest.
#[derive(Debug, PartialEq, Eq)]
pub enum Content {
    Sound(Vec<u8>),
    Missing,
    /// It is not what the digest says, or not the name of anything.
    Altered,
}

/// Whether a text is a digest, as they are written here.
pub fn is_digest(text: &str) -> bool {
    const CHARS: usize = 64;
    text.len() == CHARS && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

impl Store {
    /// A store in a folder, which is made when the first content comes.
    pub fn in_folder(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Where a digest's content lies; nothing for what is no digest.
    pub fn path_of(&self, digest: &str) -> Option<PathBuf> {
        let (first, second) = (digest.get(..2)?, digest.get(2..4)?);
        is_digest(digest).then(|| self.folder.join(first).join(second).join(digest))
    }

    /// Keeps a content and gives its digest. When it returns, the content is on the disk. What lies there already and
    /// is sound stays as it is.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<String, Error> {
        let name = digest(&bytes);
        let path = self.path_of(&name).expect("a digest names a path");
        blocking(move || {
            if std::fs::read(&path).is_ok_and(|there| there == bytes) {
                return Ok(());
            }
            write(&path, &bytes)
        })
        .await?;
        Ok(name)
    }

    /// What lies under a digest, held against it.
    pub async fn get(&self, name: &str) -> Result<Content, Error> {
        let Some(path) = self.path_of(name) else {
            return Ok(Content::Altered);
        };
        let name = name.to_owned();
        blocking(move || match std::fs::read(path) {
            Ok(bytes) if digest(&bytes) == name => Ok(Content::Sound(bytes)),
            Ok(_) => Ok(Content::Altered),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Content::Missing),
            Err(error) => Err(error),
        })
        .await
    }

    /// Forgets a content that nobody used.
    pub(super) async fn forget(&self, name: &str) -> Result<(), Error> {
        let Some(path) = self.path_of(name) else {
            return Ok(());
        };
        blocking(move || match std::fs::remove_file(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        })
        .await
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    spawn_blocking(work).await.map_err(Error::other)?
}

/// Written beside, then moved into its place: whoever reads finds all of it or nothing, also after a loss of power.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path
        .parent()
        .ok_or_else(|| Error::other("a content lies in a folder"))?;
    std::fs::create_dir_all(folder)?;
    let beside = folder.join(format!(".{}", secret::token()));
    let mut file = std::fs::File::create_new(&beside)?;
    let wrote = file
        .write_all(bytes)
        .and_then(|()| file.sync_all())
        .and_then(|()| std::fs::rename(&beside, path));
    if wrote.is_err() {
        std::fs::remove_file(&beside).ok();
    }
    wrote?;
    std::fs::File::open(folder)?.sync_all()
}
