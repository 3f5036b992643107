use std::collections::BTreeSet;

use super::{files, read, shown};
use crate::support::root;

const AREA_CRATES: [&str; 5] = ["registry", "assembly", "programme", "office", "site"];

#[test]
fn no_test_module_is_forgotten() {
    let tests = "crates/plenary/tests/it";
    let mut forgotten = Vec::new();
    for file in files(tests, &["rs"]) {
        let Some(stem) = file.file_stem().map(|s| s.to_string_lossy().into_owned()) else {
            continue;
        };
        let Some(folder) = file.parent() else { continue };
        let (parent, name) = match stem.as_str() {
            "main" => continue,
            "mod" => {
                let name = folder
                    .file_name()
                    .map(|n| n.to_string_lossy().into_owned())
                    .unwrap_or_default();
                (folder.with_file_name("main.rs"), name)
            }
            _ => (folder.join("mod.rs"), stem),
        };
        if !read(&parent).contains(&format!("mod {name};")) {
            forgotten.push(shown(&file));
        }
    }
    assert_eq!(forgotten, Vec::<String>::new());
}

#[test]
fn crates_without_unit_tests_hold_none() {
    let hidden: Vec<String> = AREA_CRATES
        .iter()
        .chain(&["platform"])
        .flat_map(|name| files(&format!("crates/{name}"), &["rs"]))
        .filter(|file| read(file).contains("cfg(test)"))
        .map(|file| shown(&file))
        .collect();
    assert_eq!(
        hidden,
        Vec::<String>::new(),
        "these crates' own tests are switched off: move them to crates/plenary"
    );
}

#[test]
fn sql_stands_only_in_sql_files_and_behind_the_door() {
    let strays: Vec<String> = AREA_CRATES
        .iter()
        .flat_map(|name| files(&format!("crates/{name}"), &["rs"]))
        .filter(|file| file.file_name().is_some_and(|name| name != "sql.rs"))
        .filter(|file| file.parent().is_none_or(|folder| !folder.ends_with("sql")))
        .filter(|file| {
            ["sql(\"", "sqlx", "sql(\n"]
                .iter()
                .any(|sign| read(file).contains(sign))
        })
        .map(|file| shown(&file))
        .collect();
    assert_eq!(strays, Vec::<String>::new());
    let drivers: Vec<String> = files("crates", &["rs"])
        .into_iter()
        .filter(|file| !shown(file).starts_with("crates/platform/src/db") && !shown(file).contains("/tests/"))
        .filter(|file| read(file).contains("sqlx::"))
        .map(|file| shown(&file))
        .collect();
    assert_eq!(drivers, Vec::<String>::new());
}

#[test]
fn status_codes_stand_only_in_the_web_platform() {
    let strays: Vec<String> = files("crates", &["rs"])
        .into_iter()
        .filter(|file| {
            !shown(file).starts_with("crates/platform/src/web") && !shown(file).contains("/tests/")
        })
        .filter(|file| read(file).contains("StatusCode"))
        .map(|file| shown(&file))
        .collect();
    assert_eq!(strays, Vec::<String>::new());
}

#[test]
fn area_crates_know_only_the_registry() {
    for name in AREA_CRATES {
        let manifest = read(&root().join(format!("crates/{name}/Cargo.toml")));
        for other in AREA_CRATES {
            let allowed = other == "registry" || other == name;
            assert!(
                allowed || !manifest.contains(&format!("{other}.workspace")),
                "{name} depends on {other}"
            );
        }
        assert!(
            !manifest.contains("sqlx") && !manifest.contains("axum"),
            "{name} names a driver or the web framework"
        );
    }
}

#[test]
fn an_area_writes_only_its_own_tables() {
    let prefixes = [
        ("registry/src/members", "member_"),
        ("registry/src/bodies", "body_"),
        ("assembly/src/instruments", "charter_"),
        ("programme/src/events", "event_"),
        ("programme/src/calls", "call_"),
        ("office/src/engagements", "engage_"),
        ("office/src/correspondence", "letter_"),
        ("office/src/support", "support_"),
        ("office/src/finance", "fin_"),
        ("office/src/reports", "report_"),
        ("office/src/editions", "issue_"),
        ("site/src/news", "news_"),
        ("registry/src/identity", "id_"),
    ];
    for (area, prefix) in prefixes {
        let folder = root().join("crates").join(area);
        let single = folder.join("sql.rs");
        let text = if single.exists() {
            read(&single)
        } else {
            let split = files(&format!("crates/{area}/sql"), &["rs"]);
            split.iter().map(|file| read(file)).collect()
        };
        for verb in ["insert into ", "delete from ", "update "] {
            for (at, _) in text.match_indices(verb) {
                let table: String = text[at + verb.len()..]
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let own = table.starts_with(prefix) || table == "set" || table.is_empty();
                assert!(own, "{area} writes {table}");
            }
        }
    }
}

#[test]
fn no_area_deletes_what_has_legal_meaning() {
    // Rows that belong to a record are written anew with it; records themselves are never deleted.
    let roots = [
        "member_government",
        "body_body",
        "body_term",
        "body_subcommittee",
        "charter_clause",
        "event_event",
        "engage_engagement",
        "letter_letter",
        "news_item",
        "report_claim",
        "issue_edition",
    ];
    for file in files("crates", &["rs"])
        .into_iter()
        .filter(|file| !shown(file).contains("/tests/"))
    {
        for table in roots {
            assert!(
                !read(&file).contains(&format!("delete from {table} ")),
                "{} deletes from {table}",
                shown(&file)
            );
        }
    }
}

#[test]
fn files_and_functions_keep_their_lengths() {
    let mut long = Vec::new();
    for file in files("crates", &["rs"]) {
        let text = read(&file);
        let limit = if shown(&file).contains("/tests/") {
            800
        } else {
            400
        };
        if text.lines().count() > limit {
            long.push(format!("{}: {} lines", shown(&file), text.lines().count()));
        }
        // A journey of a test is read from top to bottom, and may be longer.
        let function_limit = if shown(&file).contains("/tests/") { 100 } else { 70 };
        let mut start = None;
        for (number, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let is_fn = [
                "fn ",
                "pub fn ",
                "async fn ",
                "pub async fn ",
                "pub(super) async fn ",
                "pub(super) fn ",
            ]
            .iter()
            .any(|sign| line.trim_start().starts_with(sign));
            match start {
                None if is_fn && line.trim_end().ends_with('{') => start = Some((number, indent)),
                Some((first, of)) if line.trim() == "}" && indent == of => {
                    if number - first > function_limit {
                        long.push(format!(
                            "{}:{}: {} lines",
                            shown(&file),
                            first + 1,
                            number - first
                        ));
                    }
                    start = None;
                }
                _ => {}
            }
        }
    }
    for file in files("templates", &["html"]) {
        if read(&file).lines().count() > 150 {
            long.push(shown(&file));
        }
    }
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn no_name_is_an_empty_word() {
    let empty = [
        "util", "utils", "helper", "helpers", "common", "misc", "manager", "service",
    ];
    let names: BTreeSet<String> = files("crates", &["rs"])
        .into_iter()
        .filter(|file| {
            file.file_stem()
                .is_some_and(|stem| empty.contains(&stem.to_string_lossy().as_ref()))
        })
        .map(|file| shown(&file))
        .collect();
    assert_eq!(names, BTreeSet::new());
}
