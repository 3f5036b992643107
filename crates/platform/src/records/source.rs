use std::collections::BTreeMap;

use base::{Localized, PartialDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::db::{Db, DbError, Json, sql};

/// Where a record comes from: the data file, lines of the report, entries of the fact list, addresses elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Source {
    pub file: String,
    pub lines: Option<String>,
    pub facts: Vec<String>,
    pub sources: Vec<String>,
    /// The day from which the record is withdrawn: lists and figures leave it out from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<PartialDate>,
    /// Why it was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_reason: Option<Localized>,
}

/// A record's source, if the record exists.
pub async fn source_of(db: &Db, kind: &str, id: &str) -> Result<Option<Source>, DbError> {
    sql("select file, lines, facts, sources, withdrawn, withdrawn_reason from sys_record where kind = $1 and id = $2")
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
