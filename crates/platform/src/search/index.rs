use std::collections::{BTreeMap, BTreeSet};

use super::words::{grams, name_stems, tokens};
use super::{Findable, Stored};
use crate::db::{Db, DbError, Json, Rows, Tx, drop_tokens, sql, store_tokens, token_rows};

/// From this weight on, a record's names are also found when misspelt.
const WEIGHT_OF_NAMES: i64 = 5;
/// The longest name that is kept by pairs of letters.
const NAME_CHARS_MAX: usize = 60;

/// Writes what is findable within one transaction, many rows at a time.
#[must_use = "what was put is written by finish"]
pub struct Indexer {
    known: BTreeMap<(String, String), i64>,
    next: i64,
    /// Rows that wait, while many records are written.
    waiting: Waiting,
}

/// Rows of every table of search.
struct Waiting {
    records: Rows,
    names: Rows,
    grams: Rows,
    tokens: Rows,
}

impl Waiting {
    fn of(tx: &Tx) -> Waiting {
        Waiting {
            records: Rows::new(
                "insert into sys_search (seq, kind, id, weight, path, title, names, texts, date) values",
                "(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                "on conflict (kind, id) do update set weight = excluded.weight, path = excluded.path, \
                 title = excluded.title, names = excluded.names, texts = excluded.texts, date = excluded.date",
            ),
            names: Rows::new("insert into sys_search_name (seq, name) values", "(?, ?)", ""),
            grams: Rows::new(
                "insert into sys_search_gram (gram, seq, name) values",
                "(?, ?, ?)",
                "",
            ),
            tokens: token_rows(tx),
        }
    }

    fn put(&mut self, stored: &Stored) {
        self.records.push([
            stored.seq.into(),
            (&stored.kind).into(),
            (&stored.id).into(),
            stored.weight.into(),
            (&stored.path).into(),
            (&stored.title).into(),
            (&stored.names).into(),
            (&stored.texts).into(),
            (&stored.date).into(),
        ]);
        for name in stored.kept_names() {
            self.names.push([stored.seq.into(), (&name).into()]);
            for pair in grams(&name) {
                self.grams
                    .push([(&pair).into(), stored.seq.into(), (&name).into()]);
            }
        }
        let (names, texts) = stored.joined_tokens();
        self.tokens
            .push([stored.seq.into(), (&names).into(), (&texts).into()]);
    }

    async fn write(&mut self, tx: &mut Tx) -> Result<(), DbError> {
        self.records.write(tx).await?;
        self.names.write(tx).await?;
        self.grams.write(tx).await?;
        self.tokens.write(tx).await
    }
}

impl Indexer {
    pub async fn begin(tx: &mut Tx) -> Result<Indexer, DbError> {
        let rows: Vec<(String, String, i64)> =
            sql("select kind, id, seq from sys_search").all(&mut *tx).await?;
        let next = rows.iter().map(|(.., seq)| seq + 1).max().unwrap_or(1);
        Ok(Indexer {
            known: rows
                .into_iter()
                .map(|(kind, id, seq)| ((kind, id), seq))
                .collect(),
            next,
            waiting: Waiting::of(tx),
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
            .one(&mut *tx)
            .await?;
        Ok(Indexer {
            known: known
                .into_iter()
                .map(|(seq,)| ((kind.to_owned(), id.to_owned()), seq))
                .collect(),
            next: last + 1,
            waiting: Waiting::of(tx),
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
        sql("delete from sys_search where seq = $1")
            .bind(seq)
            .exec(&mut *tx)
            .await?;
        forget(tx, seq).await
    }

    /// Adds a record or replaces what was known of it; it stands there once [`Indexer::finish`] is called.
    pub async fn put(
        &mut self,
        tx: &mut Tx,
        kind: &str,
        id: &str,
        findable: Findable,
    ) -> Result<(), DbError> {
        let key = (kind.to_owned(), id.to_owned());
        let seq = match self.known.get(&key) {
            Some(seq) => {
                let seq = *seq;
                forget(tx, seq).await?;
                seq
            }
            None => {
                let seq = self.next;
                self.known.insert(key, seq);
                self.next += 1;
                seq
            }
        };
        self.waiting.put(&Stored {
            seq,
            kind: kind.to_owned(),
            id: id.to_owned(),
            weight: findable.weight,
            path: findable.path,
            title: findable.title,
            names: Json(findable.names),
            texts: Json(findable.texts),
            date: findable.date,
        });
        Ok(())
    }

    /// Writes what waits. Called once, when every record was put.
    pub async fn finish(mut self, tx: &mut Tx) -> Result<(), DbError> {
        self.waiting.write(tx).await
    }
}

/// Takes away what is found by, but not the record itself.
async fn forget(tx: &mut Tx, seq: i64) -> Result<(), DbError> {
    for table in [
        "delete from sys_search_name where seq = $1",
        "delete from sys_search_gram where seq = $1",
    ] {
        sql(table).bind(seq).exec(&mut *tx).await?;
    }
    drop_tokens(tx, seq).await
}

impl Stored {
    /// Names that are also found when misspelt, with their parts.
    fn kept_names(&self) -> BTreeSet<String> {
        if self.weight < WEIGHT_OF_NAMES {
            return BTreeSet::new();
        }
        let names = self.plain_names();
        let parts = names.iter().flat_map(|name| name_stems(name));
        let whole = names.iter().filter(|name| name.chars().count() <= NAME_CHARS_MAX);
        whole.cloned().chain(parts).collect()
    }

    /// Tokens of names and of texts, parted by blanks.
    fn joined_tokens(&self) -> (String, String) {
        let joined = |tokens: BTreeSet<String>| tokens.into_iter().collect::<Vec<_>>().join(" ");
        let titles = self.title.texts().map(|(_, text)| text);
        let names = titles.chain(self.names.0.iter().map(String::as_str));
        let texts = self.texts.0.iter();
        let texts = texts.flat_map(|text| text.texts().map(|(_, text)| text));
        (
            joined(names.flat_map(tokens).collect()),
            joined(texts.flat_map(tokens).collect()),
        )
    }
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
        let (names, texts) = stored.joined_tokens();
        store_tokens(&mut tx, stored.seq, &names, &texts).await?;
    }
    tx.commit().await
}
