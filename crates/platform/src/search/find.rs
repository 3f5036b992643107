use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::Stored;
use super::words::{Word, grams, name_stems, plain, question, without_particle};
use crate::db::{Column, Db, DbError, FromRow, Match, Place, Row, Wanted, made_sql, matching, sql};
use crate::web::{Pager, Problem};

/// How many records whose names hold the words are put in order by how well they do; the rest follow as they come.
const CANDIDATES: usize = 200;
/// How many misspelt names are looked at closely.
const NAMES_NEAR: i64 = 60;
/// When no record holds every word, its names must hold this much of them, in per cent.
const SHARE_MIN: usize = 50;
/// A name is taken for a misspelling of another when this much of it is right.
const LIKENESS_MIN: f64 = 0.7;
/// From this weight on, people look for a record by its name; below, its title only mentions what is asked.
const WEIGHT_OF_NAMES: i64 = 7;

/// A record that was found.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Hit {
    #[serde(flatten)]
    pub record: Stored,
    /// Found by a name that is spelt a little differently.
    pub near: bool,
}

/// Everything that answers a question, best first, whatever how many.
#[derive(Default)]
pub struct Found {
    order: Vec<(Match, bool)>,
}

impl Found {
    pub fn total(&self) -> usize {
        self.order.len()
    }

    /// Kinds with how often each occurs, in the order of their best result.
    pub fn kinds(&self) -> Vec<(String, usize)> {
        let mut kinds: Vec<(String, usize)> = Vec::new();
        for (found, _) in &self.order {
            match kinds.iter_mut().find(|(kind, _)| *kind == found.kind) {
                Some((_, count)) => *count += 1,
                None => kinds.push((found.kind.clone(), 1)),
            }
        }
        kinds
    }

    /// Only what is of this kind.
    pub fn of_kind(mut self, kind: &str) -> Self {
        self.order.retain(|(found, _)| found.kind == kind);
        self
    }

    /// Those that follow a key, `news.2024-…`, or the first ones.
    pub async fn window(&self, db: &Db, after: &str, limit: usize) -> Result<(Vec<Hit>, Pager), Problem> {
        let pager = Pager::of(&self.order, after, limit, |(found, _)| {
            format!("{}.{}", found.kind, found.id)
        })?;
        let start = pager.first.saturating_sub(1);
        let shown: Vec<&(Match, bool)> = self.order.iter().take(pager.last).skip(start).collect();
        let seqs: Vec<i64> = shown.iter().map(|(found, _)| found.seq).collect();
        let mut known = stored(db, &seqs).await?;
        let hit = |(found, near): &(Match, bool)| {
            let record = known.remove(&found.seq)?;
            Some(Hit { record, near: *near })
        };
        Ok((shown.into_iter().filter_map(hit).collect(), pager))
    }
}

/// How well a record answers; the greater, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// A name is spelt a little differently, where something else is spelt as asked.
    Besides,
    /// It speaks of what was asked.
    Mention,
    /// A title holds some of the words.
    Partly,
    /// A title of something that nobody looks for by name holds every word.
    Titled,
    /// A name is spelt a little differently.
    Near,
    /// A name holds every word.
    Named,
    /// A name begins so and is hardly longer.
    Begins,
    /// A name is what was asked.
    Is,
}

/// Finds records by what a person typed in any language. A record holds every word; when none does, its names hold
/// most of them; and when no name is what was typed, names spelt a little differently come as well.
pub async fn find(db: &Db, typed: &str) -> Result<Found, DbError> {
    let words = question(typed);
    if words.is_empty() {
        return Ok(Found::default());
    }
    let asked = plain(typed);
    let mut all = matching(db, &words, Wanted::Every, Place::Anywhere).await?;
    let whole = !all.is_empty();
    let wanted = if whole { Wanted::Every } else { Wanted::Some };
    let mut named = matching(db, &words, wanted, Place::Names).await?;
    named.truncate(CANDIDATES);
    let seqs: Vec<i64> = named.iter().map(|found| found.seq).collect();
    let known = stored(db, &seqs).await?;
    let mut fits: BTreeMap<i64, (Fit, i64)> = BTreeMap::new();
    for (seq, record) in &known {
        let fit = match whole {
            true => fit(typed.trim(), &asked, &words, record),
            false => Some(share_held(&words, record))
                .filter(|share| *share >= SHARE_MIN)
                .map(|share| (Fit::Partly, i64::try_from(share).unwrap_or(0))),
        };
        fits.extend(fit.map(|fit| (*seq, fit)));
    }
    if !whole {
        named.retain(|found| fits.contains_key(&found.seq));
        all = named;
    }
    if fits.values().all(|(fit, _)| *fit < Fit::Is) {
        let fit = if whole { Fit::Besides } else { Fit::Near };
        add_near(db, &asked, fit, &mut all, &mut fits).await?;
    }
    Ok(ordered(all, &fits))
}

/// Names spelt a little differently join what was found.
async fn add_near(
    db: &Db,
    asked: &str,
    fit: Fit,
    all: &mut Vec<Match>,
    fits: &mut BTreeMap<i64, (Fit, i64)>,
) -> Result<(), DbError> {
    let mut near = misspelt(db, asked).await?;
    if near.is_empty() && all.is_empty() {
        let longest = name_stems(asked)
            .into_iter()
            .max_by_key(|word| word.chars().count());
        if let Some(word) = longest {
            near = misspelt(db, &word).await?;
        }
    }
    let there: BTreeSet<i64> = all.iter().map(|found| found.seq).collect();
    for (found, per_cent) in near {
        if !there.contains(&found.seq) {
            fits.insert(found.seq, (fit, per_cent));
            all.push(found);
        } else if fit > Fit::Mention {
            let known = fits.entry(found.seq).or_insert((fit, per_cent));
            *known = (*known).max((fit, per_cent));
        }
    }
    Ok(())
}

/// What fits best first; within a fit what people look for first, by how much of it fits; all else as it came.
fn ordered(all: Vec<Match>, fits: &BTreeMap<i64, (Fit, i64)>) -> Found {
    let rank = |found: &Match| {
        let (fit, share) = fits.get(&found.seq).copied().unwrap_or((Fit::Mention, 0));
        (fit, share * 10 + found.weight * 100)
    };
    let mut order: Vec<((Fit, i64), Match)> = all.into_iter().map(|found| (rank(&found), found)).collect();
    // The sort is stable: equals keep the order of the records, by weight, day and id.
    order.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    let order = order
        .into_iter()
        .map(|((fit, _), found)| (found, matches!(fit, Fit::Near | Fit::Besides)))
        .collect();
    Found { order }
}

/// Records by their places in the index.
async fn stored(db: &Db, seqs: &[i64]) -> Result<BTreeMap<i64, Stored>, DbError> {
    if seqs.is_empty() {
        return Ok(BTreeMap::new());
    }
    let marks: Vec<String> = (1..=seqs.len()).map(|n| format!("${n}")).collect();
    let mut statement = made_sql(format!(
        "select seq, kind, id, weight, path, title, names, texts, date from sys_search where seq in ({})",
        marks.join(", ")
    ));
    for seq in seqs {
        statement = statement.bind(*seq);
    }
    let records: Vec<Stored> = statement.all(db).await?;
    Ok(records.into_iter().map(|record| (record.seq, record)).collect())
}

/// Records of a kind that begin on a day or later, nearest first.
pub async fn next_of(db: &Db, kind: &str, on: Date, limit: i64) -> Result<Vec<Stored>, DbError> {
    sql(
        "select seq, kind, id, weight, path, title, names, texts, date from sys_search \
         where kind = $1 and date >= substr($2, 1, length(date)) order by date, seq limit $3",
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

/// How a record's names answer, with how much of a name the question is, in per cent; nothing if they do not.
fn fit(typed: &str, asked: &str, words: &[Word], record: &Stored) -> Option<(Fit, i64)> {
    let bare = without_particle(asked);
    let is = |name: &String| name == asked || Some(name) == bare.as_ref();
    let begins = |name: &String| {
        name.strip_prefix(asked)
            .is_some_and(|rest| rest.chars().count() <= 4)
    };
    let names = record.plain_names();
    let share = names.iter().filter_map(|name| share_named(words, name)).max();
    let named = match record.weight {
        ..WEIGHT_OF_NAMES => Fit::Titled,
        _ => Fit::Named,
    };
    if names.iter().any(is) {
        // Of two that fold alike, 9(2) and 9-2, the one written so comes first.
        let to_the_letter = record.names.0.iter().any(|name| name == typed);
        Some((Fit::Is, if to_the_letter { 100 } else { 99 }))
    } else if names.iter().any(begins) {
        Some((Fit::Begins, share.unwrap_or(0)))
    } else {
        share.map(|share| (named, share))
    }
}

/// How much of a name the question's words make up, in per cent; nothing if it lacks one of them.
fn share_named(words: &[Word], name: &str) -> Option<i64> {
    let tokens = super::words::tokens(name);
    let all = words.iter().all(|word| {
        let mut ways = std::iter::once(&word.tokens).chain(&word.instead);
        ways.any(|way| way.iter().all(|token| tokens.contains(token))) || opens(word, &tokens)
    });
    // Letters, not words: two syllables inside a name of four are half of it.
    let letters = |text: &str| text.chars().filter(|c| *c != ' ').count();
    let asked: usize = words.iter().map(|word| word.letters).sum();
    let there = letters(name).max(1);
    all.then(|| i64::try_from(asked.min(there) * 100 / there).unwrap_or(0))
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

/// A record with one of its names.
struct NearName(Match, String);

impl FromRow for NearName {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(NearName(Match::from_row(row)?, Column::read(row, 4)?))
    }
}

/// Records with a name like the one typed, and how much of it is right in per cent: those that share most pairs of
/// letters, then compared letter by letter.
async fn misspelt(db: &Db, asked: &str) -> Result<Vec<(Match, i64)>, DbError> {
    let pairs: Vec<String> = grams(asked).into_iter().take(40).collect();
    let marks: Vec<String> = (1..=pairs.len()).map(|n| format!("${n}")).collect();
    let mut statement = made_sql(format!(
        "select g.seq, s.kind, s.id, s.weight, g.name from sys_search_gram g join sys_search s on s.seq = g.seq \
         where g.gram in ({}) group by g.seq, s.kind, s.id, s.weight, g.name \
         order by count(*) desc, g.name, s.kind, s.id limit {NAMES_NEAR}",
        marks.join(", ")
    ));
    for pair in &pairs {
        statement = statement.bind(pair);
    }
    let candidates: Vec<NearName> = statement.all(db).await?;
    let mut best: BTreeMap<(String, String), (Match, i64)> = BTreeMap::new();
    for NearName(found, name) in candidates {
        let likeness = strsim::normalized_damerau_levenshtein(asked, &name);
        if likeness >= LIKENESS_MIN {
            let per_cent = (likeness * 100.0).round() as i64;
            let key = (found.kind.clone(), found.id.clone());
            let known = best.entry(key).or_insert((found, per_cent));
            known.1 = known.1.max(per_cent);
        }
    }
    let mut best: Vec<(Match, i64)> = best.into_values().collect();
    best.sort_by_key(|(found, per_cent)| std::cmp::Reverse((*per_cent, found.weight)));
    best.truncate(5);
    Ok(best)
}
