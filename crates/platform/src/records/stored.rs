//! What `sys_record` and `sys_revision` keep of a record, gathered and written many rows at a time.

use super::reading::Prepared;
use super::sql::folded;
use crate::audit::Actor;
use crate::db::{DbError, Json, Rows, Tx};

/// A record about to be stored with its revision.
pub(super) struct Stored<'a> {
    pub record: &'a Prepared,
    pub digest: &'a str,
    pub file_digest: Option<String>,
    pub number: i64,
    pub action: &'static str,
    pub note: Option<&'a str>,
    pub audit: Option<i64>,
}

impl<'a> Stored<'a> {
    /// A record as a data file says it.
    pub fn imported(record: &'a Prepared, digest: &'a str, number: i64, audit: i64) -> Self {
        Self {
            record,
            digest,
            file_digest: None,
            number,
            action: "import",
            note: None,
            audit: Some(audit),
        }
    }

    /// Adds the record's row and its revision to those that wait.
    pub fn put(&self, shelf: &mut Shelf, actor: &Actor, at: &str) {
        let Prepared {
            kind,
            id,
            source,
            body,
            written,
            ..
        } = self.record;
        let text = written.to_string();
        let spellings = Json(body.spellings());
        shelf.records.push([
            (*kind).into(),
            id.into(),
            self.digest.into(),
            (&source.file).into(),
            (&source.lines).into(),
            (&Json(&source.facts)).into(),
            (&Json(&source.sources)).into(),
            at.into(),
            (&text).into(),
            (&spellings).into(),
            (&folded(id, &spellings.0, written)).into(),
            self.number.into(),
            (&self.file_digest).into(),
            (&source.withdrawn).into(),
            (&source.withdrawn_reason).into(),
        ]);
        shelf.revisions.push([
            (*kind).into(),
            id.into(),
            self.number.into(),
            (&text).into(),
            at.into(),
            (&actor.name).into(),
            (&actor.mandate).into(),
            self.action.into(),
            self.note.into(),
            self.audit.into(),
        ]);
    }
}

/// Records and revisions that wait to be written, each record once.
pub(super) struct Shelf {
    records: Rows,
    revisions: Rows,
}

impl Default for Shelf {
    fn default() -> Self {
        Self {
            records: Rows::new(
                "insert into sys_record (kind, id, digest, file, lines, facts, sources, recorded_at, written, \
                 spellings, folded, revision, file_digest, withdrawn, withdrawn_reason) values",
                "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "on conflict (kind, id) do update set digest = excluded.digest, file = excluded.file, \
                 lines = excluded.lines, facts = excluded.facts, sources = excluded.sources, \
                 recorded_at = excluded.recorded_at, written = excluded.written, spellings = excluded.spellings, \
                 folded = excluded.folded, revision = excluded.revision, file_digest = excluded.file_digest, \
                 withdrawn = excluded.withdrawn, withdrawn_reason = excluded.withdrawn_reason",
            ),
            revisions: Rows::new(
                "insert into sys_revision (kind, id, number, written, at, actor, mandate, action, note, audit) values",
                "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "",
            ),
        }
    }
}

impl Shelf {
    /// Writes what waits.
    pub async fn write(&mut self, tx: &mut Tx) -> Result<(), DbError> {
        self.records.write(tx).await?;
        self.revisions.write(tx).await
    }
}
