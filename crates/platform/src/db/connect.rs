use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, PgPool, Postgres, Sqlite, SqlitePool, Transaction};

use super::{DbError, migrations};

/// How long a connection to a server may have rested and still be taken without asking whether it is there: that is a
/// way there and back each time, and it was asked when it was given back.
const TRUSTED: Duration = Duration::from_secs(2);

/// The two engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// An open database of either engine. Cheap to clone.
#[derive(Clone, Debug)]
pub enum Db {
    Sqlite {
        readers: SqlitePool,
        writer: SqlitePool,
        path: Option<PathBuf>,
    },
    Postgres(PgPool),
}

/// A write transaction; dropped without `commit`, it leaves nothing behind.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// An address of a database as it may be printed: without the password in it.
pub fn without_password(url: &str) -> String {
    match (url.find("://"), url.rfind('@')) {
        (Some(scheme), Some(at)) if at > scheme => {
            let (user, _) = url[scheme + 3..at]
                .split_once(':')
                .unwrap_or((&url[scheme + 3..at], ""));
            format!("{}://{user}@{}", &url[..scheme], &url[at + 1..])
        }
        _ => url.to_owned(),
    }
}

impl Db {
    /// Opens `postgres://…` or `sqlite:FILE`; a missing SQLite file is created.
    pub async fn open(url: &str) -> Result<Db, DbError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options: PgConnectOptions = url.parse().map_err(DbError::from)?;
            let pool = PgPoolOptions::new()
                .max_connections(10)
                .acquire_timeout(Duration::from_secs(10))
                .test_before_acquire(false)
                .before_acquire(|connection, known| {
                    Box::pin(async move {
                        if known.idle_for >= TRUSTED {
                            connection.ping().await?;
                        }
                        Ok(true)
                    })
                })
                .connect_with(options)
                .await?;
            return Ok(Db::Postgres(pool));
        }
        match url.strip_prefix("sqlite:") {
            Some(path) => Db::open_file(Path::new(path.trim_start_matches("//"))).await,
            None => Err(DbError::Address(without_password(url))),
        }
    }

    async fn open_file(path: &Path) -> Result<Db, DbError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(10));
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .test_before_acquire(false)
            .connect_with(options.clone())
            .await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .test_before_acquire(false)
            .connect_lazy_with(options.read_only(true));
        Ok(Db::Sqlite {
            readers,
            writer,
            path: Some(path.to_owned()),
        })
    }

    /// An empty SQLite database in memory, for rehearsals: it keeps no foreign keys, so that what is incomplete can
    /// be looked at too, and is gone when it is closed. One connection serves readers and writer.
    pub async fn in_memory() -> Result<Db, DbError> {
        let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(false);
        let only = SqlitePoolOptions::new()
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await?;
        Ok(Db::Sqlite {
            readers: only.clone(),
            writer: only,
            path: None,
        })
    }

    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite { .. } => Engine::Sqlite,
            Db::Postgres(_) => Engine::Postgres,
        }
    }

    /// Applies pending migrations and says how many. A SQLite file that already holds data is copied aside
    /// first, as `FILE.before-N`, N being the newest version it had.
    pub async fn migrate(&self) -> Result<usize, DbError> {
        let before = super::dialect::applied_migrations(self).await?;
        let known = match self {
            Db::Sqlite { .. } => &*migrations::SQLITE,
            Db::Postgres(_) => &*migrations::POSTGRES,
        };
        let pending = known.iter().filter(|m| !before.contains(&m.version)).count();
        if let (
            Db::Sqlite {
                path: Some(path),
                writer,
                ..
            },
            Some(newest),
            1..,
        ) = (self, before.iter().max(), pending)
        {
            let aside = path.with_extension(format!("before-{newest}.db"));
            if !aside.exists() {
                sqlx::query("vacuum into $1")
                    .bind(aside.to_string_lossy().into_owned())
                    .execute(writer)
                    .await?;
            }
        }
        match self {
            Db::Sqlite { writer, .. } => known.run(writer).await?,
            Db::Postgres(pool) => known.run(pool).await?,
        }
        self.make_search_index().await?;
        crate::audit::settle(self).await?;
        Ok(pending)
    }

    /// Applies migrations up to a version, for the test that each of them meets data of the ones before.
    pub async fn migrate_to(&self, version: i64) -> Result<(), DbError> {
        match self {
            Db::Sqlite { writer, .. } => migrations::SQLITE.run_to(version, writer).await?,
            Db::Postgres(pool) => migrations::POSTGRES.run_to(version, pool).await?,
        }
        Ok(())
    }

    /// Begins a write transaction.
    pub async fn begin(&self) -> Result<Tx, DbError> {
        Ok(match self {
            Db::Sqlite { writer, .. } => Tx::Sqlite(writer.begin_with("begin immediate").await?),
            Db::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Closes every connection.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { readers, writer, .. } => {
                readers.close().await;
                writer.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

/// Transactions that this process has committed, to whatever database.
static WRITES: AtomicU64 = AtomicU64::new(0);

/// How many transactions this process has committed: what was read before the last one may be out of date.
pub fn writes() -> u64 {
    WRITES.load(Ordering::Acquire)
}

impl Tx {
    pub async fn commit(self) -> Result<(), DbError> {
        self.commit_unseen().await?;
        WRITES.fetch_add(1, Ordering::AcqRel);
        Ok(())
    }

    /// Commits what no public page shows, such as a session: answers kept in memory stay good.
    pub async fn commit_unseen(self) -> Result<(), DbError> {
        match self {
            Tx::Sqlite(tx) => tx.commit().await?,
            Tx::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    pub async fn rollback(self) -> Result<(), DbError> {
        match self {
            Tx::Sqlite(tx) => tx.rollback().await?,
            Tx::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }
}
