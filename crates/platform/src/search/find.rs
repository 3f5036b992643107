use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::Stored;
use super::words::{Word, grams, name_stems, plain, question, without_particle};
use crate::db::{Db, DbError, Wanted, made_sql, matching, sql};

/// How many records the engine's index is asked for before they are put in order.
const CANDIDATES: i64 = 200;
/// How many misspelt names are looked at closely.
const NAMES_NEAR: i64 = 60;
/// When no record holds every word, its names must hold this much of them, in per cent.
const SHARE_MIN: usize = 50;
/// A name is taken for a misspelling of another when this much of it is right.
const LIKENESS_MIN: f64 = 0.7;

/// A record that was found.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Hit {
    #[serde(flatten)]
    pub record: Stored,
    /// Found by a name that is spelt a little differently.
    pub near: bool,
}

/// Finds records by what a person typed in any language, best first. A record holds every word; when none does, most
/// of them; and when no name is what was typed, names spelt a little differently come as well.
pub async fn find(db: &Db, typed: &str, limit: usize) -> Result<Vec<Hit>, DbError> {
    let words = question(typed);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let asked = plain(typed);
    let mut found = matching(db, &words, Wanted::Every, CANDIDATES).await?;
    if found.is_empty() {
        found = matching(db, &words, Wanted::Some, CANDIDATES).await?;
        found.retain(|record| share_held(&words, record) >= SHARE_MIN);
    }
    let mut scored: Vec<(i64, Stored)> = (0..)
        .zip(found)
        .map(|(place, record)| (score(&asked, &words, &record, place), record))
        .collect();
    scored.sort_by_key(|(score, record)| (std::cmp::Reverse(*score), record.seq));
    let exact = scored.iter().any(|(score, _)| *score >= NAME_EQUAL);
    let mut hits: Vec<Hit> = scored
        .into_iter()
        .map(|(_, record)| Hit { record, near: false })
        .collect();
    if !exact {
        let mut near = misspelt(db, &asked).await?;
        if near.is_empty() && hits.is_empty() {
            let longest = name_stems(&asked)
                .into_iter()
                .max_by_key(|word| word.chars().count());
            if let Some(word) = longest {
                near = misspelt(db, &word).await?;
            }
        }
        let seen: BTreeSet<i64> = hits.iter().map(|hit| hit.record.seq).collect();
        let fresh = near.into_iter().filter(|record| !seen.contains(&record.seq));
        let fresh: Vec<Hit> = fresh.map(|record| Hit { record, near: true }).collect();
        // What merely mentions the words stands behind a name that is nearly right.
        let named = hits
            .iter()
            .take_while(|hit| names_hold(&words, &hit.record))
            .count();
        hits.splice(named..named, fresh);
    }
    hits.truncate(limit);
    Ok(hits)
}

/// Records of a kind that begin on a day or later, nearest first.
pub async fn next_of(db: &Db, kind: &str, on: Date, limit: i64) -> Result<Vec<Stored>, DbError> {
    sql(
        "select seq, kind, id, weight, path, title, names, texts, date from sys_search \
         where kind = $1 and date >= $2 order by date, seq limit $3",
    )
    .bind(kind)
    .bind(&on)
    .bind(limit)
    .all(db)
    .await
}

/// Records of a kind that began before a day, latest first.
pub async fn last_of(db: &Db, kind: &str, on: Date, limit: i64) -> Result<Vec<Stored>, DbError> {
    sql(
        "select seq, kind, id, weight, path, title, names, texts, date from sys_search \
         where kind = $1 and date < $2 order by date desc, seq limit $3",
    )
    .bind(kind)
    .bind(&on)
    .bind(limit)
    .all(db)
    .await
}

const NAME_EQUAL: i64 = 10_000;

/// How well a record answers: its name is what was asked, begins so, holds the words, or it speaks of them.
fn score(asked: &str, words: &[Word], record: &Stored, place: i64) -> i64 {
    let bare = without_particle(asked);
    let is = |name: &str| name == asked || Some(name) == bare.as_deref();
    let names = record.plain_names();
    let by_name = if names.iter().any(|name| is(name)) {
        NAME_EQUAL
    } else if names.iter().any(|name| {
        name.strip_prefix(asked)
            .is_some_and(|rest| rest.chars().count() <= 4)
    }) {
        5_000
    } else if let Some(share) = names.iter().filter_map(|name| share_named(words, name)).max() {
        1_000 + share * 10
    } else {
        0
    };
    by_name + record.weight * 100 - place
}

/// How much of a name the question's words make up, in per cent; nothing if it lacks one of them.
fn share_named(words: &[Word], name: &str) -> Option<i64> {
    let tokens = super::words::tokens(name);
    let all = words.iter().all(|word| {
        let mut ways = std::iter::once(&word.tokens).chain(&word.instead);
        ways.any(|way| way.iter().all(|token| tokens.contains(token))) || opens(word, &tokens)
    });
    let (asked, there) = (words.len(), name.split(' ').count());
    all.then(|| i64::try_from(asked * 100 / there.max(asked)).unwrap_or(0))
}

/// How many of the question's tokens a record's names hold, in per cent, at best.
fn share_held(words: &[Word], record: &Stored) -> usize {
    let wanted: usize = words.iter().map(|word| word.tokens.len()).sum();
    let held = |name: &String| {
        let tokens = super::words::tokens(name);
        let held = |word: &Word| {
            let plainly = word.tokens.iter().filter(|token| tokens.contains(*token)).count();
            let otherwise = word
                .instead
                .iter()
                .any(|way| way.iter().all(|token| tokens.contains(token)));
            if otherwise { word.tokens.len() } else { plainly }
        };
        words.iter().map(held).sum::<usize>() * 100 / wanted.max(1)
    };
    record.plain_names().iter().map(held).max().unwrap_or(0)
}

fn opens(word: &Word, tokens: &BTreeSet<String>) -> bool {
    word.open
        && word
            .tokens
            .iter()
            .all(|start| tokens.iter().any(|token| token.starts_with(start)))
}

fn names_hold(words: &[Word], record: &Stored) -> bool {
    record
        .plain_names()
        .iter()
        .any(|name| share_named(words, name).is_some())
}

/// Records with a name like the one typed: those that share most pairs of letters, then compared letter by letter.
async fn misspelt(db: &Db, asked: &str) -> Result<Vec<Stored>, DbError> {
    let pairs: Vec<String> = grams(asked).into_iter().take(40).collect();
    let marks: Vec<String> = (1..=pairs.len()).map(|n| format!("${n}")).collect();
    let mut statement = made_sql(format!(
        "select seq, name, count(*) from sys_search_gram where gram in ({}) group by seq, name \
         order by count(*) desc, seq, name limit {NAMES_NEAR}",
        marks.join(", ")
    ));
    for pair in &pairs {
        statement = statement.bind(pair);
    }
    let candidates: Vec<(i64, String, i64)> = statement.all(db).await?;
    let mut best: BTreeMap<i64, f64> = BTreeMap::new();
    for (seq, name, _) in candidates {
        let likeness = strsim::normalized_damerau_levenshtein(asked, &name);
        if likeness >= LIKENESS_MIN {
            let known = best.entry(seq).or_insert(likeness);
            *known = known.max(likeness);
        }
    }
    let mut best: Vec<(i64, f64)> = best.into_iter().collect();
    best.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    best.truncate(5);
    let mut records = Vec::new();
    for (seq, _) in best {
        let record: Option<Stored> = sql(
            "select seq, kind, id, weight, path, title, names, texts, date from sys_search where seq = $1",
        )
        .bind(seq)
        .opt(db)
        .await?;
        records.extend(record);
    }
    Ok(records)
}
