use sqlx::{Executor, Postgres, Sqlite};

use super::{Db, FromRow, Row, Tx};

/// What went wrong at the database.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    #[error("the database address {0:?} is neither postgres://… nor sqlite:FILE")]
    Address(String),
    #[error("the database refused or failed")]
    Driver(#[from] sqlx::Error),
    #[error("a migration failed")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("column {0} holds a value that cannot be read")]
    Value(usize),
    #[error("the archive does not fit: {0}")]
    Archive(String),
}

impl DbError {
    /// Whether a table refused a row because it has one with the same key.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, DbError::Driver(sqlx::Error::Database(error)) if error.is_unique_violation())
    }
}

/// One SQL text with its arguments. Made by [`sql`], used once.
#[must_use = "a statement does nothing until all, one, opt or exec"]
pub struct Statement {
    text: sqlx::SqlStr,
    args: Vec<Arg>,
    /// Whether the engine shall keep it prepared.
    kept: bool,
}

#[derive(Clone, Debug)]
pub enum Arg {
    Text(Option<String>),
    Int(Option<i64>),
    Bool(bool),
}

/// Where a statement runs: on the database (reads, each on its own) or inside a write transaction.
pub enum On<'a> {
    Db(&'a Db),
    Tx(&'a mut Tx),
}

impl<'a> From<&'a Db> for On<'a> {
    fn from(db: &'a Db) -> Self {
        On::Db(db)
    }
}

impl<'a> From<&'a mut Tx> for On<'a> {
    fn from(tx: &'a mut Tx) -> Self {
        On::Tx(tx)
    }
}

/// Starts a statement. The text serves both engines: `$1` parameters and the shared subset.
pub fn sql(text: &'static str) -> Statement {
    Statement {
        text: sqlx::SqlSafeStr::into_sql_str(text),
        args: Vec::new(),
        kept: true,
    }
}

/// A statement whose text was made by the program itself, never from what a person typed.
pub(crate) fn made_sql(text: String) -> Statement {
    Statement {
        text: sqlx::SqlSafeStr::into_sql_str(sqlx::AssertSqlSafe(text)),
        args: Vec::new(),
        kept: true,
    }
}

macro_rules! run {
    ($self:ident, $on:expr, $execute:ident, $row:expr) => {
        match $on {
            On::Db(Db::Sqlite { readers, .. }) => {
                sqlite($self).$execute(readers).await.map($row(Row::Sqlite))
            }
            On::Db(Db::Postgres(pool)) => postgres($self).$execute(pool).await.map($row(Row::Postgres)),
            On::Tx(Tx::Sqlite(tx)) => sqlite($self).$execute(&mut **tx).await.map($row(Row::Sqlite)),
            On::Tx(Tx::Postgres(tx)) => postgres($self).$execute(&mut **tx).await.map($row(Row::Postgres)),
        }
    };
}

fn each<R, T>(make: fn(R) -> T) -> impl Fn(Vec<R>) -> Vec<T> {
    move |rows| rows.into_iter().map(make).collect()
}

fn maybe<R, T>(make: fn(R) -> T) -> impl Fn(Option<R>) -> Option<T> {
    move |row| row.map(make)
}

impl Statement {
    pub fn bind(mut self, value: impl Into<Arg>) -> Self {
        self.args.push(value.into());
        self
    }

    /// It will hardly be run again: the engine need not keep it prepared.
    pub(super) fn once(mut self) -> Self {
        self.kept = false;
        self
    }

    /// Every row.
    pub async fn all<T: FromRow>(self, on: impl Into<On<'_>>) -> Result<Vec<T>, DbError> {
        let rows: Vec<Row> = run!(self, on.into(), fetch_all, each)?;
        rows.iter().map(T::from_row).collect()
    }

    /// The first row, if there is one.
    pub async fn opt<T: FromRow>(self, on: impl Into<On<'_>>) -> Result<Option<T>, DbError> {
        let row: Option<Row> = run!(self, on.into(), fetch_optional, maybe)?;
        row.as_ref().map(T::from_row).transpose()
    }

    /// The row that is always there, as for `count(*)`.
    pub async fn one<T: FromRow>(self, on: impl Into<On<'_>>) -> Result<T, DbError> {
        self.opt(on)
            .await?
            .ok_or(DbError::Driver(sqlx::Error::RowNotFound))
    }

    /// Runs a change and says how many rows it touched. Changes need a transaction.
    pub async fn exec(self, tx: &mut Tx) -> Result<u64, DbError> {
        Ok(match tx {
            Tx::Sqlite(tx) => sqlite(self).execute(&mut **tx).await?.rows_affected(),
            Tx::Postgres(tx) => postgres(self).execute(&mut **tx).await?.rows_affected(),
        })
    }
}

impl Db {
    /// Prepares a statement without running it: the test that every statement fits both engines.
    pub async fn prepare(&self, text: &str) -> Result<(), DbError> {
        let text = sqlx::SqlSafeStr::into_sql_str(sqlx::AssertSqlSafe(text.to_owned()));
        match self {
            Db::Sqlite { writer, .. } => drop(writer.prepare(text).await?),
            Db::Postgres(pool) => drop(pool.prepare(text).await?),
        }
        Ok(())
    }
}

impl Tx {
    /// Runs a file of statements, such as the sample rows of a migration.
    pub async fn run_script(&mut self, text: String) -> Result<(), DbError> {
        let script = sqlx::raw_sql(sqlx::AssertSqlSafe(text));
        match self {
            Tx::Sqlite(tx) => {
                script.execute(&mut **tx).await?;
            }
            Tx::Postgres(tx) => {
                script.execute(&mut **tx).await?;
            }
        }
        Ok(())
    }
}

fn sqlite(statement: Statement) -> sqlx::query::Query<'static, Sqlite, sqlx::sqlite::SqliteArguments> {
    statement.args.into_iter().fold(
        sqlx::query(statement.text).persistent(statement.kept),
        |query, arg| match arg {
            Arg::Text(value) => query.bind(value),
            Arg::Int(value) => query.bind(value),
            Arg::Bool(value) => query.bind(value),
        },
    )
}

fn postgres(statement: Statement) -> sqlx::query::Query<'static, Postgres, sqlx::postgres::PgArguments> {
    statement.args.into_iter().fold(
        sqlx::query(statement.text).persistent(statement.kept),
        |query, arg| match arg {
            Arg::Text(value) => query.bind(value),
            Arg::Int(value) => query.bind(value),
            Arg::Bool(value) => query.bind(value),
        },
    )
}
