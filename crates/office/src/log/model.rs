use platform::audit::{self, Published, Signed, leaf};
use platform::db::{Db, DbError};
use schemars::JsonSchema;
use serde::Serialize;

/// The log as it is shown.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LogView {
    /// Name of the log, once something was signed.
    pub origin: Option<String>,
    /// Verifier keys of the log; the one in use is the last.
    pub verifier_keys: Vec<String>,
    /// Entries in the record now, signed or not yet.
    pub entries: i64,
    /// Newest first.
    pub checkpoints: Vec<CheckpointView>,
}

/// A signed tree head.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CheckpointView {
    /// Entries it covers.
    pub size: i64,
    /// Root over them, as the checkpoint writes it, in base 64.
    pub root: String,
    pub signed_at: String,
    /// Where the signed note is.
    pub address: String,
    pub witnesses: Vec<WitnessView>,
}

/// Who cosigned it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WitnessView {
    pub name: String,
    pub verifier_key: String,
}

impl LogView {
    /// Reads it.
    pub(super) async fn load(db: &Db) -> Result<Self, DbError> {
        let published = audit::checkpoints(db).await?;
        let checkpoints = published
            .checkpoints
            .iter()
            .map(|signed| checkpoint(&published, signed))
            .collect();
        Ok(Self {
            entries: audit::newest(db).await?,
            origin: published.origin,
            verifier_keys: published.keys,
            checkpoints,
        })
    }
}

fn checkpoint(published: &Published, signed: &Signed) -> CheckpointView {
    let witnesses = published
        .cosignatures
        .iter()
        .filter(|said| said.size == signed.size)
        .map(|said| WitnessView {
            name: said.witness.clone(),
            verifier_key: said.verifier_key.clone(),
        })
        .collect();
    CheckpointView {
        size: signed.size,
        root: leaf::unhex(&signed.root).map_or_else(|| signed.root.clone(), |root| leaf::base64(&root)),
        signed_at: signed.signed_at.clone(),
        address: format!("/log/checkpoints/{}", signed.size),
        witnesses,
    }
}
