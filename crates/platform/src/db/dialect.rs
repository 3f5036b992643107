//! The few places where the two engines differ: one function each, two bodies.

use super::door::{made_sql, sql};
use super::{Db, DbError, Engine};

/// Versions of the migrations this database has.
pub(super) async fn applied_migrations(db: &Db) -> Result<Vec<i64>, DbError> {
    let known: Option<(i64,)> = match db.engine() {
        Engine::Sqlite => {
            sql("select count(*) from sqlite_master where type = 'table' and name = '_sqlx_migrations'")
                .opt(db)
                .await
        }
        Engine::Postgres => {
            sql(
                "select count(*) from information_schema.tables where table_schema = current_schema() \
                 and table_name = '_sqlx_migrations'",
            )
            .opt(db)
            .await
        }
    }?;
    if known != Some((1,)) {
        return Ok(Vec::new());
    }
    let rows: Vec<(i64,)> = sql("select version from _sqlx_migrations where success")
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(version,)| version).collect())
}

/// Our tables, by name. What the program derives from others (`derived_…`) is not among them.
pub(super) async fn tables(db: &Db) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = match db.engine() {
        Engine::Sqlite => {
            sql(
                "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' \
                 and name not like '_sqlx_%' and name not like 'derived_%'",
            )
            .all(db)
            .await
        }
        Engine::Postgres => {
            sql("select cast(table_name as text) from information_schema.tables \
                 where table_schema = current_schema() and table_name not like '\\_sqlx\\_%' and table_name not like 'derived\\_%'")
            .all(db)
            .await
        }
    }?;
    let mut names: Vec<String> = rows.into_iter().map(|(name,)| name).collect();
    names.sort();
    Ok(names)
}

/// Columns of a table in order: name, kind (`text`, `bigint`, `boolean`), whether it may be absent.
pub(super) async fn columns(db: &Db, table: &str) -> Result<Vec<(String, String, bool)>, DbError> {
    match db.engine() {
        Engine::Sqlite => {
            let rows: Vec<(String, String, i64)> = sql(
                "select name, lower(type), case when \"notnull\" = 0 and pk = 0 then 1 else 0 end \
                 from pragma_table_info($1) order by cid",
            )
            .bind(table)
            .all(db)
            .await?;
            Ok(rows
                .into_iter()
                .map(|(name, kind, free)| (name, kind, free == 1))
                .collect())
        }
        Engine::Postgres => {
            sql(
                "select cast(column_name as text), cast(data_type as text), is_nullable = 'YES' \
                 from information_schema.columns where table_schema = current_schema() and table_name = $1 \
                 order by ordinal_position",
            )
            .bind(table)
            .all(db)
            .await
        }
    }
}

/// Columns of a table's primary key, in order. Asked of SQLite only: both engines have the same schema.
pub(crate) async fn key_of(db: &Db, table: &str) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = sql("select name from pragma_table_info($1) where pk > 0 order by pk")
        .bind(table)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Rows whose foreign key points nowhere, as `table: count`. PostgreSQL never lets one in.
pub(super) async fn orphans(db: &Db) -> Result<Vec<String>, DbError> {
    match db.engine() {
        Engine::Sqlite => {
            let rows: Vec<(String, i64)> =
                sql("select \"table\", count(*) from pragma_foreign_key_check group by \"table\"")
                    .all(db)
                    .await?;
            Ok(rows
                .into_iter()
                .map(|(table, count)| format!("{table}: {count}"))
                .collect())
        }
        Engine::Postgres => Ok(Vec::new()),
    }
}

/// What the engine itself says about the soundness of its files.
pub(super) async fn soundness(db: &Db) -> Result<Vec<String>, DbError> {
    match db.engine() {
        Engine::Sqlite => {
            let rows: Vec<(String,)> = sql("select * from pragma_integrity_check").all(db).await?;
            Ok(rows
                .into_iter()
                .map(|(line,)| line)
                .filter(|line| line != "ok")
                .collect())
        }
        Engine::Postgres => Ok(Vec::new()),
    }
}

/// Reads a whole table as one JSON array a row, in the order of its columns.
pub(super) async fn rows_of(
    db: &Db,
    table: &str,
    columns: &[(String, String, bool)],
) -> Result<Vec<Vec<serde_json::Value>>, DbError> {
    let names: Vec<&str> = columns.iter().map(|(name, ..)| name.as_str()).collect();
    let list = names.join(", ");
    let rows: Vec<Loose> = made_sql(format!("select {list} from {table} order by {list}"))
        .all(db)
        .await?;
    rows.iter().map(|row| row.values(columns)).collect()
}

/// A row whose columns are read when their kinds are known.
struct Loose(Vec<(Option<String>, Option<i64>, Option<bool>)>);

impl super::FromRow for Loose {
    fn from_row(row: &super::Row) -> Result<Self, DbError> {
        let width = match row {
            super::Row::Sqlite(row) => sqlx::Row::len(row),
            super::Row::Postgres(row) => sqlx::Row::len(row),
        };
        Ok(Loose(
            (0..width)
                .map(|i| {
                    (
                        row.text(i).ok().flatten(),
                        row.int(i).ok().flatten(),
                        row.bool(i).ok().flatten(),
                    )
                })
                .collect(),
        ))
    }
}

impl Loose {
    fn values(&self, columns: &[(String, String, bool)]) -> Result<Vec<serde_json::Value>, DbError> {
        let value = |(i, (_, kind, _)): (usize, &(String, String, bool))| {
            let (text, int, bool) = self.0.get(i).ok_or(DbError::Value(i))?;
            Ok(match kind.as_str() {
                "text" => text.clone().map(Into::into),
                "bigint" => int.map(Into::into),
                "boolean" => bool.map(Into::into),
                _ => return Err(DbError::Value(i)),
            }
            .unwrap_or(serde_json::Value::Null))
        };
        columns.iter().enumerate().map(value).collect()
    }
}

impl Db {
    /// Makes a further database on the same PostgreSQL server; for tests and for moving house.
    pub async fn create_database(&self, name: &str) -> Result<(), DbError> {
        if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return Err(DbError::Address(name.to_owned()));
        }
        let Db::Postgres(pool) = self else {
            return Err(DbError::Address(name.to_owned()));
        };
        let text = format!("create database {name}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(text)).execute(pool).await?;
        Ok(())
    }
}
