use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::db::{Column, Db, DbError, FromRow, Json, Row, Tx, sql};

/// Where a record comes from: the data file, lines of the report, entries of the fact list, addresses elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    pub file: String,
    pub lines: Option<String>,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
}

impl FromRow for Source {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(Self {
            file: Column::read(row, 0)?,
            lines: Column::read(row, 1)?,
            facts: Json::<Vec<String>>::read(row, 2)?.0,
            sources: Json::<Vec<String>>::read(row, 3)?.0,
        })
    }
}

/// A record's source, if the record exists.
pub async fn source_of(db: &Db, kind: &str, id: &str) -> Result<Option<Source>, DbError> {
    sql("select file, lines, facts, sources from sys_record where kind = $1 and id = $2")
        .bind(kind)
        .bind(id)
        .opt(db)
        .await
}

/// When each record of a kind was last written, by id, as RFC 3339 says.
pub async fn recorded_at(db: &Db, kind: &str) -> Result<BTreeMap<String, String>, DbError> {
    let rows: Vec<(String, String)> = sql("select id, recorded_at from sys_record where kind = $1")
        .bind(kind)
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Kind, id and facts of every record.
pub async fn sources_with_facts(db: &Db) -> Result<Vec<(String, String, Json<Vec<String>>)>, DbError> {
    sql("select kind, id, facts from sys_record order by kind, id")
        .all(db)
        .await
}

pub(super) async fn digests(tx: &mut Tx) -> Result<Vec<(String, String, String)>, DbError> {
    sql("select kind, id, digest from sys_record").all(tx).await
}

pub(super) async fn store(
    tx: &mut Tx,
    kind: &str,
    id: &str,
    digest: &str,
    source: &Source,
    at: &str,
) -> Result<(), DbError> {
    sql("insert into sys_record (kind, id, digest, file, lines, facts, sources, recorded_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (kind, id) do update set digest = excluded.digest, \
         file = excluded.file, lines = excluded.lines, facts = excluded.facts, sources = excluded.sources, \
         recorded_at = excluded.recorded_at")
    .bind(kind)
    .bind(id)
    .bind(digest)
    .bind(&source.file)
    .bind(&source.lines)
    .bind(&Json(&source.facts))
    .bind(&Json(&source.sources))
    .bind(at)
    .exec(tx)
    .await?;
    Ok(())
}
