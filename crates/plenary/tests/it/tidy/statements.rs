use super::{files, read, shown};
use crate::support::{fresh_database, runtime};

/// The literals given to `sql(…)` in a source text, with continued lines joined as the compiler joins them.
fn statements(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("sql(") {
        let rest = text[at + 4..].trim_start();
        let Some(literal) = rest.strip_prefix('"') else {
            continue;
        };
        let mut statement = String::new();
        let mut chars = literal.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '"' => break,
                '\\' => match chars.next() {
                    Some('\n') => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                    Some(other) => statement.push(other),
                    None => break,
                },
                other => statement.push(other),
            }
        }
        found.push(statement);
    }
    found
}

#[test]
fn every_statement_prepares_on_this_engine() {
    runtime().block_on(async {
        let db = fresh_database().await;
        let mut refused = Vec::new();
        let mut count = 0;
        let sources = files("crates", &["rs"])
            .into_iter()
            .filter(|f| !shown(f).contains("/tests/") && !shown(f).contains("db/"));
        for file in sources {
            for statement in statements(&read(&file)) {
                count += 1;
                let postgres_only = statement.starts_with("lock table");
                if postgres_only && db.engine() == platform::db::Engine::Sqlite {
                    continue;
                }
                if let Err(error) = db.prepare(&statement).await {
                    refused.push(format!("{}: {statement}: {error:?}", shown(&file)));
                }
            }
        }
        assert!(count > 80, "the search for statements found only {count}");
        assert_eq!(refused, Vec::<String>::new());
    });
}

#[test]
fn a_statement_over_several_lines_is_found_whole() {
    let source = "sql(\"select 1 \\\n         from t\")\n    .bind(x); sql(\n \"b\")";
    assert_eq!(statements(source), ["select 1 from t", "b"]);
}
