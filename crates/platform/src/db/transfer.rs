//! A whole installation as one text: the way from SQLite to PostgreSQL and back.

use serde_json::Value;

use super::door::{Statement, made_sql};
use super::{Db, DbError, Tx, dialect};

/// Tables that belong to an engine or a running process, not to the installation.
pub const TABLES_NOT_MOVED: &[&str] = &[];

/// Every table of an installation with its columns and rows.
#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Dump {
    pub format: String,
    pub tables: Vec<DumpTable>,
}

#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct DumpTable {
    pub name: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Value>>,
}

/// How much was moved.
#[derive(Debug, PartialEq, Eq)]
pub struct Transferred {
    pub tables: usize,
    pub rows: usize,
}

const FORMAT: &str = "plenary-archive-1";

/// Reads everything.
pub async fn dump(db: &Db) -> Result<Dump, DbError> {
    let mut tables = Vec::new();
    for name in dialect::tables(db).await? {
        if TABLES_NOT_MOVED.contains(&name.as_str()) {
            continue;
        }
        tables.push(table(db, &name).await?);
    }
    Ok(Dump {
        format: FORMAT.to_owned(),
        tables,
    })
}

/// Reads one table.
pub(crate) async fn table(db: &Db, name: &str) -> Result<DumpTable, DbError> {
    let columns = dialect::columns(db, name).await?;
    let rows = dialect::rows_of(db, name, &columns).await?;
    Ok(DumpTable {
        name: name.to_owned(),
        columns: columns.into_iter().map(|(name, ..)| name).collect(),
        rows,
    })
}

/// Writes everything into an empty, migrated database, in one transaction. Foreign keys are checked at its end.
pub async fn load(db: &Db, dump: &Dump) -> Result<Transferred, DbError> {
    if dump.format != FORMAT {
        return Err(DbError::Archive(format!(
            "its format is {:?}, this program reads {FORMAT:?}",
            dump.format
        )));
    }
    let here = dialect::tables(db).await?;
    let mut tx = db.begin().await?;
    let mut done = Transferred { tables: 0, rows: 0 };
    for table in &dump.tables {
        if !here.contains(&table.name) {
            return Err(DbError::Archive(format!(
                "this database has no table {:?}",
                table.name
            )));
        }
        let columns = dialect::columns(db, &table.name).await?;
        let kinds: Vec<&str> = table
            .columns
            .iter()
            .map(|wanted| {
                columns
                    .iter()
                    .find(|(name, ..)| name == wanted)
                    .map(|(_, kind, _)| kind.as_str())
            })
            .collect::<Option<_>>()
            .ok_or_else(|| DbError::Archive(format!("table {:?} has other columns here", table.name)))?;
        let (filled,): (i64,) = made_sql(format!("select count(*) from {}", table.name))
            .one(&mut tx)
            .await?;
        if filled > 0 {
            return Err(DbError::Archive(format!(
                "table {:?} is not empty: import into a new database",
                table.name
            )));
        }
        for row in &table.rows {
            insert(&mut tx, table, &kinds, row).await?;
        }
        done.tables += 1;
        done.rows += table.rows.len();
    }
    tx.commit().await?;
    crate::search::rebuild(db).await?;
    crate::audit::settle(db).await?;
    Ok(done)
}

async fn insert(tx: &mut Tx, table: &DumpTable, kinds: &[&str], row: &[Value]) -> Result<(), DbError> {
    let bad = || {
        DbError::Archive(format!(
            "a row of table {:?} does not fit its columns",
            table.name
        ))
    };
    if row.len() != kinds.len() {
        return Err(bad());
    }
    let marks: Vec<String> = (1..=row.len()).map(|n| format!("${n}")).collect();
    let text = format!(
        "insert into {} ({}) values ({})",
        table.name,
        table.columns.join(", "),
        marks.join(", ")
    );
    let mut statement: Statement = made_sql(text);
    for (value, kind) in row.iter().zip(kinds) {
        statement = match (value, *kind) {
            (Value::Null, "text") => statement.bind(None::<&str>),
            (Value::Null, "bigint") => statement.bind(None::<i64>),
            (Value::String(text), "text") => statement.bind(text),
            (Value::Bool(flag), "boolean") => statement.bind(*flag),
            (Value::Number(number), "bigint") => statement.bind(number.as_i64().ok_or_else(bad)?),
            _ => return Err(bad()),
        };
    }
    statement.exec(tx).await?;
    Ok(())
}

impl Db {
    /// Schema as comparable lines: `table.column kind [optional]`.
    pub async fn schema(&self) -> Result<Vec<String>, DbError> {
        let mut lines = Vec::new();
        for table in dialect::tables(self).await? {
            for (name, kind, optional) in dialect::columns(self, &table).await? {
                lines.push(format!(
                    "{table}.{name} {kind}{}",
                    if optional { " optional" } else { "" }
                ));
            }
        }
        lines.sort();
        Ok(lines)
    }

    /// What the engine finds wrong with its own files and keys; nothing when all is well.
    pub async fn faults(&self) -> Result<Vec<String>, DbError> {
        let mut faults = dialect::soundness(self).await?;
        faults.extend(dialect::orphans(self).await?);
        Ok(faults)
    }
}
