//! Names for records: an id for a new one, and what to call one that is referred to.

use std::collections::BTreeMap;

use base::{Localized, is_government_id, is_slug};

use super::{Table, listed};
use crate::audit::digest;
use crate::db::{Db, DbError, Json, made_sql};

/// The longest id that is made.
const ID_CHARS_MAX: usize = 60;
/// How much of a digest stands in for what an id cannot hold.
const DIGEST_CHARS: usize = 8;

/// An id made of what fields say: the same for the same record, whoever makes it. Letters other than a–z are stood
/// for by a digest.
pub fn id_from(kind: &str, table: &Table, paths: &[&str]) -> String {
    let leaves = table.leaves();
    let values: Vec<&str> = paths
        .iter()
        .filter_map(|path| leaves.get(*path).map(String::as_str))
        .collect();
    let mut whole = true;
    let mut words: Vec<String> = Vec::new();
    for value in &values {
        let mut word = String::new();
        for c in value.to_lowercase().chars().chain([' ']) {
            if c.is_ascii_alphanumeric() {
                word.push(c);
            } else {
                whole &= c.is_ascii();
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
        }
    }
    let mut id = String::new();
    for word in words {
        if id.len() + word.len() + 1 > ID_CHARS_MAX - DIGEST_CHARS - 1 {
            whole = false;
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(&word);
    }
    if id.is_empty() {
        id.push_str(kind);
        whole = false;
    }
    if !whole {
        let mark = digest(values.join("\n").as_bytes());
        id.push('-');
        id.extend(mark.chars().take(DIGEST_CHARS));
    }
    id
}

/// What records of a kind are called, by id: the name that search shows, else a spelling. One statement.
pub async fn labels(
    db: &Db,
    kind: &str,
    ids: &[String],
) -> Result<BTreeMap<String, (Option<Localized>, Option<String>)>, DbError> {
    const AT_ONCE: usize = 500;
    let mut found = BTreeMap::new();
    let known: Vec<&String> = ids
        .iter()
        .filter(|id| is_slug(id) || is_government_id(id))
        .collect();
    for chunk in known.chunks(AT_ONCE) {
        let marks: Vec<String> = (0..chunk.len()).map(|n| format!("${}", n + 2)).collect();
        let text = format!(
            "select r.id, s.title, r.spellings from sys_record r left join sys_search s on s.kind = r.kind \
             and s.id = r.id where r.kind = $1 and r.id in ({})",
            marks.join(", ")
        );
        let statement = chunk
            .iter()
            .fold(made_sql(text).bind(kind), |all, id| all.bind(*id));
        let rows: Vec<(String, Option<Localized>, Json<Vec<String>>)> = statement.all(db).await?;
        for (id, title, spellings) in rows {
            found.insert(id, (title, spellings.0.into_iter().next()));
        }
    }
    Ok(found)
}

/// Records of a kind with their names, for a list to choose from, at most `limit`.
pub async fn choices(
    db: &Db,
    kind: &str,
    limit: i64,
) -> Result<Vec<(String, Option<Localized>, Option<String>)>, DbError> {
    Ok(listed::lines(db, kind, None, "", limit)
        .await?
        .into_iter()
        .map(|line| (line.id, line.title, line.spellings.0.into_iter().next()))
        .collect())
}
