//! Statements on `sys_record` and `sys_revision`: what each record looks like as written, and looked like before.

use std::collections::BTreeSet;

use base::{Localized, PartialDate};

use super::{Source, Table};
use crate::db::{Column, Db, DbError, FromRow, Json, On, Row, Tx, made_sql, row, sql};
use crate::fold::fold;

/// What is known of a record when it is about to be written.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub kind: String,
    pub id: String,
    pub digest: String,
    pub file: String,
    /// What the data files said when it was last read from them, if it was corrected here since.
    pub file_digest: Option<String>,
    /// Number of its newest revision; 0 before written forms were kept.
    pub revision: i64,
}

row!(Known {
    kind,
    id,
    digest,
    file,
    file_digest,
    revision
});

pub(super) async fn known_all(tx: &mut Tx) -> Result<Vec<Known>, DbError> {
    sql("select kind, id, digest, file, file_digest, revision from sys_record order by kind, id")
        .all(tx)
        .await
}

impl Column for Table {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        let text: String = Column::read(row, index)?;
        Table::parse(&text).ok_or(DbError::Value(index))
    }
}

/// A record as it stands in the register: its written form, its digest and where it came from.
#[derive(Clone, Debug)]
pub struct Standing {
    pub id: String,
    pub digest: String,
    pub(super) file: String,
    pub(super) file_digest: Option<String>,
    pub revision: i64,
    pub written: Table,
}

row!(Standing {
    id,
    digest,
    file,
    file_digest,
    revision,
    written
});

/// One record as it stands.
pub async fn standing(on: impl Into<On<'_>>, kind: &str, id: &str) -> Result<Option<Standing>, DbError> {
    sql("select id, digest, file, file_digest, revision, written from sys_record where kind = $1 and id = $2")
        .bind(kind)
        .bind(id)
        .opt(on)
        .await
}

/// Every record of a kind as it stands. O(records of the kind).
pub async fn standing_all(on: impl Into<On<'_>>, kind: &str) -> Result<Vec<Standing>, DbError> {
    sql("select id, digest, file, file_digest, revision, written from sys_record where kind = $1 order by id")
        .bind(kind)
        .all(on)
        .await
}

/// The words by which a list of the desk finds a record.
pub(super) fn folded(id: &str, spellings: &[String], written: &Table) -> String {
    const CHARS_MAX: usize = 4_000;
    let leaves = written.leaves();
    let shown = leaves.values().chain(spellings);
    let mut words: BTreeSet<String> = BTreeSet::from([fold(id)]);
    words.extend(shown.map(|text| fold(text)));
    let all: Vec<String> = words.into_iter().collect();
    all.join(" ").chars().take(CHARS_MAX).collect()
}

/// An earlier or the present state of a record, and who wrote it.
#[derive(Clone, Debug)]
pub struct Revised {
    pub number: i64,
    pub written: Table,
    pub at: String,
    pub actor: String,
    pub mandate: Option<String>,
    pub action: String,
    pub note: Option<String>,
    pub audit: Option<i64>,
}

row!(Revised {
    number,
    written,
    at,
    actor,
    mandate,
    action,
    note,
    audit
});

/// Every state a record ever had, oldest first.
pub async fn revisions_of(db: &Db, kind: &str, id: &str) -> Result<Vec<Revised>, DbError> {
    sql(
        "select number, written, at, actor, mandate, action, note, audit from sys_revision \
         where kind = $1 and id = $2 order by number",
    )
    .bind(kind)
    .bind(id)
    .all(db)
    .await
}

/// A row of `sys_record` as it stands, unread: what does not parse is for the check to say.
#[derive(Clone, Debug)]
pub(super) struct KeptRow {
    pub kind: String,
    pub id: String,
    pub digest: String,
    pub file: String,
    pub lines: Option<String>,
    pub facts: String,
    pub sources: String,
    pub recorded_at: String,
    pub written: String,
    pub spellings: String,
    pub folded: String,
    pub revision: i64,
    pub withdrawn: Option<PartialDate>,
    pub withdrawn_reason: Option<Localized>,
}

row!(KeptRow {
    kind,
    id,
    digest,
    file,
    lines,
    facts,
    sources,
    recorded_at,
    written,
    spellings,
    folded,
    revision,
    withdrawn,
    withdrawn_reason
});

pub(super) async fn kept_rows(db: &Db) -> Result<Vec<KeptRow>, DbError> {
    sql(
        "select kind, id, digest, file, lines, facts, sources, recorded_at, written, spellings, folded, revision, \
         withdrawn, withdrawn_reason from sys_record order by kind, id",
    )
    .all(db)
    .await
}

/// A row of `sys_revision`, unread.
#[derive(Clone, Debug)]
pub(super) struct RevisedRow {
    pub kind: String,
    pub id: String,
    pub number: i64,
    pub written: String,
    pub at: String,
    pub actor: String,
    pub mandate: Option<String>,
    pub action: String,
    pub audit: Option<i64>,
}

row!(RevisedRow {
    kind,
    id,
    number,
    written,
    at,
    actor,
    mandate,
    action,
    audit
});

/// Every state that any record ever had, by record, oldest first.
pub(super) async fn revised_rows(db: &Db) -> Result<Vec<RevisedRow>, DbError> {
    sql(
        "select kind, id, number, written, at, actor, mandate, action, audit from sys_revision \
         order by kind, id, number",
    )
    .all(db)
    .await
}

/// Whether written forms are kept: not so in an installation that was last loaded before they were.
pub async fn is_written(db: &Db) -> Result<bool, DbError> {
    let (count,): (i64,) = sql("select count(*) from sys_record where revision > 0")
        .one(db)
        .await?;
    Ok(count > 0)
}

/// Whether a record of any kind, or of this one, has the id.
pub async fn is_on_record(db: &Db, kind: Option<&str>, id: &str) -> Result<bool, DbError> {
    let (count,): (i64,) =
        sql("select count(*) from sys_record where id = $1 and (cast($2 as text) is null or kind = $2)")
            .bind(id)
            .bind(kind)
            .one(db)
            .await?;
    Ok(count > 0)
}

/// Which of these ids a kind has. One statement for each five hundred.
pub(super) async fn ids_among(db: &Db, kind: &str, asked: &[&str]) -> Result<Vec<String>, DbError> {
    const AT_ONCE: usize = 500;
    let mut found = Vec::new();
    for chunk in asked.chunks(AT_ONCE) {
        let marks: Vec<String> = (0..chunk.len()).map(|n| format!("${}", n + 2)).collect();
        let text = format!(
            "select id from sys_record where kind = $1 and id in ({})",
            marks.join(", ")
        );
        let statement = chunk
            .iter()
            .fold(made_sql(text).bind(kind), |all, id| all.bind(*id));
        let rows: Vec<(String,)> = statement.all(db).await?;
        found.extend(rows.into_iter().map(|(id,)| id));
    }
    Ok(found)
}

/// Ids and spellings of a kind. O(records of the kind).
pub(super) async fn spelled(db: &Db, kind: &str) -> Result<Vec<(String, Vec<String>)>, DbError> {
    let rows: Vec<(String, Json<Vec<String>>)> =
        sql("select id, spellings from sys_record where kind = $1 order by id")
            .bind(kind)
            .all(db)
            .await?;
    Ok(rows
        .into_iter()
        .map(|(id, spellings)| (id, spellings.0))
        .collect())
}

/// Where a record comes from, read from its row.
impl FromRow for Source {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            file: Column::read(row, 0)?,
            lines: Column::read(row, 1)?,
            facts: Json::<Vec<String>>::read(row, 2)?.0,
            sources: Json::<Vec<String>>::read(row, 3)?.0,
            withdrawn: Column::read(row, 4)?,
            withdrawn_reason: Column::read(row, 5)?,
        })
    }
}
