//! The migrations of both engines, compiled in. A new file of `migrations/` is named here once; a test compares the list
//! with the folders.

use std::sync::LazyLock;

use sqlx::SqlSafeStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

macro_rules! migrations {
    ($($name:literal),+ $(,)?) => {
        /// Their names: a number and a word.
        pub const NAMES: &[&str] = &[$($name),+];

        pub(super) static SQLITE: LazyLock<Migrator> = LazyLock::new(|| {
            migrator(&[$(($name, include_str!(concat!("../../../../migrations/sqlite/", $name, ".sql")))),+])
        });

        pub(super) static POSTGRES: LazyLock<Migrator> = LazyLock::new(|| {
            migrator(&[$(($name, include_str!(concat!("../../../../migrations/postgres/", $name, ".sql")))),+])
        });
    };
}

migrations![
    "0001_platform",
    "0002_members",
    "0003_bodies",
    "0004_instruments",
    "0005_events",
    "0006_calls",
    "0007_engagements",
    "0008_correspondence",
    "0009_support",
    "0010_finance",
    "0011_reports",
    "0012_news",
    "0013_search",
    "0014_identity",
    "0015_log",
    "0016_written",
    "0017_parts",
    "0018_files",
    "0019_meetings",
    "0020_attachments",
    "0030_reasons",
    "0031_editions",
    "0032_wordings",
    "0040_withdrawn",
    "0041_reminded",
    "0050_documents",
    "0051_replaced",
    "0052_progress",
    "0053_approved",
    "0054_session_reports",
    "0055_candidates",
    "0060_rank",
    "0061_held",
    "0062_earlier",
    "0063_cast_edition",
];

fn migrator(files: &[(&'static str, &'static str)]) -> Migrator {
    let migration = |&(name, text): &(&'static str, &'static str)| {
        let (version, description) = name.split_once('_')?;
        Some(Migration::new(
            version.parse().ok()?,
            description.replace('_', " ").into(),
            MigrationType::Simple,
            text.into_sql_str(),
            false,
        ))
    };
    Migrator::with_migrations(files.iter().filter_map(migration).collect())
}
