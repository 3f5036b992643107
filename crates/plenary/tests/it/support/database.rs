use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicU32, Ordering};

use ::platform::db::Db;

use super::load_near;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The engine under test.
#[expect(
    clippy::disallowed_methods,
    reason = "tests have no command line of their own"
)]
pub fn engine() -> Engine {
    match std::env::var("IT_DB").as_deref() {
        Ok("postgres") => Engine::Postgres,
        Ok("sqlite") | Err(_) => Engine::Sqlite,
        Ok(other) => panic!("IT_DB is {other:?}: sqlite or postgres"),
    }
}

/// Which random sessions a run shall simulate, if not the usual ones: `10000` for the first so many, or `3601-10000`.
#[expect(
    clippy::disallowed_methods,
    reason = "tests have no command line of their own"
)]
pub fn sessions() -> Option<RangeInclusive<u64>> {
    let said = std::env::var("IT_SESSIONS").ok()?;
    let (first, last) = said.split_once('-').unwrap_or(("1", &said));
    Some(first.parse().ok()?..=last.parse().ok()?)
}

#[expect(
    clippy::disallowed_methods,
    reason = "tests have no command line of their own"
)]
fn server() -> String {
    std::env::var("IT_POSTGRES")
        .unwrap_or_else(|_| panic!("IT_POSTGRES must name a server, as bin/test does"))
}

fn fresh_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!(
        "plenary_it_{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    )
}

async fn create(engine: Engine) -> String {
    match engine {
        Engine::Sqlite => {
            let folder = std::env::temp_dir().join("plenary-it");
            std::fs::create_dir_all(&folder).expect("a folder for test databases");
            let path = folder.join(format!("{}.db", fresh_name()));
            for suffix in ["", "-wal", "-shm"] {
                std::fs::remove_file(format!("{}{suffix}", path.display())).ok();
            }
            format!("sqlite:{}", path.display())
        }
        Engine::Postgres => {
            let server = server();
            let name = fresh_name();
            let admin = Db::open(&format!("{server}/postgres"))
                .await
                .expect("the PostgreSQL server answers");
            admin.create_database(&name).await.expect("a database of its own");
            admin.close().await;
            format!("{server}/{name}")
        }
    }
}

/// The address of a database without any table.
pub async fn fresh_address() -> String {
    create(engine()).await
}

/// A database without any table.
pub async fn unmigrated_database() -> Db {
    Db::open(&create(engine()).await)
        .await
        .expect("the database opens")
}

async fn open(engine: Engine) -> Db {
    let db = Db::open(&create(engine).await).await.expect("the database opens");
    db.migrate().await.expect("the migrations apply");
    db
}

/// An empty, migrated database of the engine under test.
pub async fn fresh_database() -> Db {
    open(engine()).await
}

/// An empty, migrated database of the engine that is not under test; on a machine without a PostgreSQL server
/// (`IT_POSTGRES` unset, as in a quick run on SQLite) a second one of the same.
#[expect(
    clippy::disallowed_methods,
    reason = "tests have no command line of their own"
)]
pub async fn other_engine_database() -> Db {
    match engine() {
        Engine::Sqlite if std::env::var("IT_POSTGRES").is_ok() => open(Engine::Postgres).await,
        _ => open(Engine::Sqlite).await,
    }
}

/// The address of a database with NEAR's records.
pub(super) async fn shared_near() -> String {
    let url = create(engine()).await;
    let db = Db::open(&url).await.expect("the database opens");
    db.migrate().await.expect("the migrations apply");
    load_near(&db).await;
    db.close().await;
    url
}
