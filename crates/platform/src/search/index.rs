use std::collections::{BTreeMap, BTreeSet};

use super::words::{grams, name_stems, tokens};
use super::{Findable, Stored};
use crate::db::{Db, DbError, Json, Tx, drop_tokens, made_sql, sql, store_tokens};

/// From this weight on, a record's names are also found when misspelt.
const WEIGHT_OF_NAMES: i64 = 5;
/// The longest name that is kept by pairs of letters.
const NAME_CHARS_MAX: usize = 60;

/// Writes what is findable within one transaction.
pub struct Indexer {
    known: BTreeMap<(String, String), i64>,
    next: i64,
}

impl Indexer {
    pub async fn begin(tx: &mut Tx) -> Result<Indexer, DbError> {
        let rows: Vec<(String, String, i64)> = sql("select kind, id, seq from sys_search").all(tx).await?;
        let next = rows.iter().map(|(.., seq)| seq + 1).max().unwrap_or(1);
        Ok(Indexer {
            known: rows
                .into_iter()
                .map(|(kind, id, seq)| ((kind, id), seq))
                .collect(),
            next,
        })
    }

    /// The right to write one record, without reading what is known of all the others.
    pub async fn begin_for(tx: &mut Tx, kind: &str, id: &str) -> Result<Indexer, DbError> {
        let known: Option<(i64,)> = sql("select seq from sys_search where kind = $1 and id = $2")
            .bind(kind)
            .bind(id)
            .opt(&mut *tx)
            .await?;
        let (last,): (i64,) = sql("select coalesce(max(seq), 0) from sys_search")
            .one(tx)
            .await?;
        Ok(Indexer {
            known: known
                .into_iter()
                .map(|(seq,)| ((kind.to_owned(), id.to_owned()), seq))
                .collect(),
            next: last + 1,
        })
    }

    pub fn has(&self, kind: &str, id: &str) -> bool {
        self.known.contains_key(&(kind.to_owned(), id.to_owned()))
    }

    /// Forgets a record, if it is known.
    pub async fn remove(&mut self, tx: &mut Tx, kind: &str, id: &str) -> Result<(), DbError> {
        let Some(seq) = self.known.remove(&(kind.to_owned(), id.to_owned())) else {
            return Ok(());
        };
        for table in [
            "delete from sys_search where seq = $1",
            "delete from sys_search_name where seq = $1",
            "delete from sys_search_gram where seq = $1",
        ] {
            sql(table).bind(seq).exec(&mut *tx).await?;
        }
        drop_tokens(tx, seq).await
    }

    /// Adds a record or replaces what was known of it.
    pub async fn put(
        &mut self,
        tx: &mut Tx,
        kind: &str,
        id: &str,
        findable: Findable,
    ) -> Result<(), DbError> {
        let seq = *self
            .known
            .entry((kind.to_owned(), id.to_owned()))
            .or_insert_with(|| {
                self.next += 1;
                self.next - 1
            });
        let stored = Stored {
            seq,
            kind: kind.to_owned(),
            id: id.to_owned(),
            weight: findable.weight,
            path: findable.path,
            title: findable.title,
            names: Json(findable.names),
            texts: Json(findable.texts),
            date: findable.date,
        };
        sql("insert into sys_search (seq, kind, id, weight, path, title, names, texts, date) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (kind, id) do update set weight = excluded.weight, \
             path = excluded.path, title = excluded.title, names = excluded.names, texts = excluded.texts, \
             date = excluded.date")
        .bind(seq)
        .bind(kind)
        .bind(id)
        .bind(stored.weight)
        .bind(&stored.path)
        .bind(&stored.title)
        .bind(&stored.names)
        .bind(&stored.texts)
        .bind(&stored.date)
        .exec(tx)
        .await?;
        sql("delete from sys_search_name where seq = $1")
            .bind(seq)
            .exec(tx)
            .await?;
        sql("delete from sys_search_gram where seq = $1")
            .bind(seq)
            .exec(tx)
            .await?;
        drop_tokens(tx, seq).await?;
        if stored.weight >= WEIGHT_OF_NAMES {
            let names = stored.plain_names();
            let parts = names.iter().flat_map(|name| name_stems(name));
            let whole = names
                .iter()
                .filter(|name| name.chars().count() <= NAME_CHARS_MAX)
                .cloned();
            for name in whole.chain(parts).collect::<BTreeSet<_>>() {
                put_name(tx, seq, &name).await?;
            }
        }
        put_tokens(tx, &stored).await
    }
}

async fn put_name(tx: &mut Tx, seq: i64, name: &str) -> Result<(), DbError> {
    sql("insert into sys_search_name (seq, name) values ($1, $2)")
        .bind(seq)
        .bind(name)
        .exec(tx)
        .await?;
    // One statement a name: a name of twenty letters has as many pairs.
    let pairs = grams(name);
    let rows: Vec<String> = (0..pairs.len())
        .map(|n| format!("(${}, $1, $2)", n + 3))
        .collect();
    let mut statement = made_sql(format!(
        "insert into sys_search_gram (gram, seq, name) values {}",
        rows.join(", ")
    ))
    .bind(seq)
    .bind(name);
    for pair in &pairs {
        statement = statement.bind(pair);
    }
    statement.exec(tx).await?;
    Ok(())
}

async fn put_tokens(tx: &mut Tx, stored: &Stored) -> Result<(), DbError> {
    let joined = |tokens: BTreeSet<String>| tokens.into_iter().collect::<Vec<_>>().join(" ");
    let names = stored
        .title
        .texts()
        .map(|(_, text)| text)
        .chain(stored.names.0.iter().map(String::as_str));
    let texts = stored
        .texts
        .0
        .iter()
        .flat_map(|text| text.texts().map(|(_, text)| text));
    let names = joined(names.flat_map(tokens).collect());
    let texts = joined(texts.flat_map(tokens).collect());
    store_tokens(tx, stored.seq, &names, &texts).await
}

/// Paths of records that have a page of their own, each once.
pub async fn paths_of_records(db: &Db) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> =
        sql("select distinct path from sys_search where path not like '%#%' order by path")
            .all(db)
            .await?;
    Ok(rows.into_iter().map(|(path,)| path).collect())
}

pub async fn is_empty(db: &Db) -> Result<bool, DbError> {
    let (count,): (i64,) = sql("select count(*) from sys_search").one(db).await?;
    Ok(count == 0)
}

/// Makes the engine's index anew from what search knows, as after moving house.
pub async fn rebuild(db: &Db) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let all: Vec<Stored> =
        sql("select seq, kind, id, weight, path, title, names, texts, date from sys_search order by seq")
            .all(&mut tx)
            .await?;
    for stored in &all {
        drop_tokens(&mut tx, stored.seq).await?;
        put_tokens(&mut tx, stored).await?;
    }
    tx.commit().await
}
