use super::{files, read, shown};
use crate::support::{fresh_database, other_engine_database, root, runtime, unmigrated_database};

#[test]
fn migrations_are_twins() {
    let names = |engine: &str| -> Vec<String> {
        let found = files(&format!("migrations/{engine}"), &["sql"]);
        found
            .iter()
            .filter_map(|f| f.file_name().map(|n| n.to_string_lossy().into_owned()))
            .collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    let listed: Vec<String> = ::platform::db::MIGRATIONS
        .iter()
        .map(|name| format!("{name}.sql"))
        .collect();
    assert_eq!(names("sqlite"), listed, "crates/platform/src/db/migrations.rs");
    for file in files("migrations/sqlite", &["sql"]) {
        let twin = root()
            .join("migrations/postgres")
            .join(file.file_name().expect("a name"));
        assert_eq!(
            read(&file),
            read(&twin).replace(" collate \"C\"", ""),
            "{} differs from its twin",
            shown(&file)
        );
    }
}

#[test]
fn both_engines_end_with_the_same_schema_and_it_is_the_reviewed_one() {
    runtime().block_on(async {
        let (here, there) = (fresh_database().await, other_engine_database().await);
        let schema = here.schema().await.expect("a schema");
        assert_eq!(schema, there.schema().await.expect("a schema"));
        insta::assert_snapshot!("schema", schema.join("\n"));
    });
}

#[test]
fn every_text_column_compares_by_bytes_on_postgresql() {
    for file in files("migrations/postgres", &["sql"]) {
        for line in read(&file)
            .lines()
            .filter(|line| line.starts_with("    ") && line.contains(" text"))
        {
            assert!(line.contains("text collate \"C\""), "{}: {line}", shown(&file));
        }
    }
}

#[test]
fn migrating_twice_does_nothing_and_keeps_a_copy_only_when_something_is_pending() {
    runtime().block_on(async {
        let db = fresh_database().await;
        assert_eq!(db.migrate().await.expect("nothing to do"), 0);
    });
}

/// Rows that look like real ones, by migration: what later migrations must carry over.
fn samples() -> Vec<(i64, String, String)> {
    let of = |file: std::path::PathBuf| {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let version: i64 = name[..4]
            .parse()
            .unwrap_or_else(|_| panic!("{name} does not begin with a number"));
        (
            version,
            name.clone(),
            root()
                .join("crates/plenary/tests/it/migration_data")
                .join(name)
                .display()
                .to_string(),
        )
    };
    files("migrations/sqlite", &["sql"]).into_iter().map(of).collect()
}

#[test]
fn each_migration_meets_sample_rows_of_the_ones_before_and_loses_none() {
    runtime().block_on(async {
        let db = unmigrated_database().await;
        let mut inserted = 0;
        for (version, name, sample) in samples() {
            db.migrate_to(version)
                .await
                .unwrap_or_else(|error| panic!("{name}: {error:?}"));
            let text =
                std::fs::read_to_string(&sample).unwrap_or_else(|_| panic!("{name} has no sample rows"));
            inserted += text.matches("insert into ").count();
            let mut tx = db.begin().await.expect("a transaction");
            tx.run_script(text)
                .await
                .unwrap_or_else(|error| panic!("rows of {name}: {error:?}"));
            tx.commit()
                .await
                .unwrap_or_else(|error| panic!("rows of {name}: {error:?}"));
        }
        assert_eq!(db.migrate().await.expect("nothing is left to do"), 0);
        let kept: usize = platform::db::dump(&db)
            .await
            .expect("a dump")
            .tables
            .iter()
            .map(|table| table.rows.len())
            .sum();
        assert_eq!(kept, inserted);
        assert_eq!(
            db.schema().await.expect("a schema"),
            fresh_database().await.schema().await.expect("a schema")
        );
    });
}
