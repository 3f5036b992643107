use super::{files, read, shown};
use crate::support::{fresh_database, other_engine_database, root, runtime};

#[test]
fn migrations_are_twins() {
    let names = |engine: &str| -> Vec<String> {
        let found = files(&format!("migrations/{engine}"), &["sql"]);
        found.iter().filter_map(|f| f.file_name().map(|n| n.to_string_lossy().into_owned())).collect()
    };
    assert_eq!(names("sqlite"), names("postgres"));
    for file in files("migrations/sqlite", &["sql"]) {
        let twin = root().join("migrations/postgres").join(file.file_name().expect("a name"));
        assert_eq!(read(&file), read(&twin).replace(" collate \"C\"", ""), "{} differs from its twin", shown(&file));
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
        for line in read(&file).lines().filter(|line| line.starts_with("    ") && line.contains(" text")) {
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
