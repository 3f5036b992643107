//! The engines' own full-text indexes: the one place where their ways differ in kind. Both hold the tokens that
//! [`crate::search`] cuts; the tables are derived, so they are no part of the schema, nor of an archive.

use super::door::{made_sql, sql};
use super::{Db, DbError, Engine, Rows, Tx};
use crate::search;
use crate::search::words::Word;

impl Db {
    /// Makes the index if it is not there, and fills it if search knows records.
    pub(super) async fn make_search_index(&self) -> Result<(), DbError> {
        let mut tx = self.begin().await?;
        let text = match self.engine() {
            Engine::Sqlite => {
                "create virtual table if not exists derived_search using fts5 (names, texts, content = '', \
                 contentless_delete = 1, tokenize = \"unicode61 remove_diacritics 0\")"
            }
            Engine::Postgres => {
                "create table if not exists derived_search (seq bigint not null primary key, tokens tsvector not null); \
                 create index if not exists ix__derived_search__tokens on derived_search using gin (tokens)"
            }
        };
        tx.run_script(text.to_owned()).await?;
        tx.commit().await?;
        let (indexed,): (i64,) = made_sql("select count(*) from derived_search".to_owned())
            .one(self)
            .await?;
        if indexed == 0 && !search::is_empty(self).await? {
            search::rebuild(self).await?;
        }
        Ok(())
    }
}

/// Takes a record out of the index.
pub async fn drop_tokens(tx: &mut Tx, seq: i64) -> Result<(), DbError> {
    let statement = match tx {
        Tx::Sqlite(_) => sql("delete from derived_search where rowid = $1"),
        Tx::Postgres(_) => sql("delete from derived_search where seq = $1"),
    };
    statement.bind(seq).exec(tx).await?;
    Ok(())
}

/// Puts a record's tokens, parted by blanks, into the index.
pub async fn store_tokens(tx: &mut Tx, seq: i64, names: &str, texts: &str) -> Result<(), DbError> {
    let statement = match tx {
        Tx::Sqlite(_) => sql("insert into derived_search (rowid, names, texts) values ($1, $2, $3)"),
        Tx::Postgres(_) => sql("insert into derived_search (seq, tokens) values ($1, \
             setweight(to_tsvector('simple', $2), 'A') || setweight(to_tsvector('simple', $3), 'D'))"),
    };
    statement.bind(seq).bind(names).bind(texts).exec(tx).await?;
    Ok(())
}

/// Rows of the engine's index: number, names and texts.
pub fn token_rows(tx: &Tx) -> Rows {
    match tx {
        Tx::Sqlite(_) => Rows::new(
            "insert into derived_search (rowid, names, texts) values",
            "(?, ?, ?)",
            "",
        ),
        Tx::Postgres(_) => Rows::new(
            "insert into derived_search (seq, tokens) values",
            "(?, setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'D'))",
            "",
        ),
    }
}

/// How much of a question a record must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Every,
    Some,
}

/// Where the words of a question must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Names,
    Anywhere,
}

/// A record that answers, without what it says.
pub struct Match {
    pub seq: i64,
    pub kind: String,
    pub id: String,
    pub weight: i64,
}

crate::row!(Match {
    seq,
    kind,
    id,
    weight
});

/// Every record that holds the words of a question: what people look for by name first, then the latest. The order is
/// the records' own, not an engine's, so that both engines give the same.
pub async fn matching(db: &Db, words: &[Word], wanted: Wanted, place: Place) -> Result<Vec<Match>, DbError> {
    let (statement, notation) = match db.engine() {
        Engine::Sqlite => (
            "select s.seq, s.kind, s.id, s.weight from derived_search d join sys_search s on s.seq = d.rowid \
             where derived_search match $1",
            &SQLITE,
        ),
        Engine::Postgres => (
            "select s.seq, s.kind, s.id, s.weight from derived_search d join sys_search s on s.seq = d.seq, \
             to_tsquery('simple', $1) q where d.tokens @@ q",
            &POSTGRES,
        ),
    };
    let order = "order by s.weight desc, coalesce(s.date, '') desc, s.kind, s.id";
    made_sql(format!("{statement} {order}"))
        .bind(&asked(words, wanted, place, notation))
        .all(db)
        .await
}

/// An engine's notation: what stands before the question, around a token, after one that may go on, and between.
struct Notation {
    /// What stands before the whole question when only names count.
    names: &'static str,
    quote: &'static str,
    /// After a token, and after one that may go on: in names, anywhere.
    close: [&'static str; 2],
    open: [&'static str; 2],
    or: &'static str,
    and: &'static str,
}

const SQLITE: Notation = Notation {
    names: "names : ",
    quote: "\"",
    close: ["\"", "\""],
    open: ["\"*", "\"*"],
    or: " OR ",
    and: " AND ",
};
const POSTGRES: Notation = Notation {
    names: "",
    quote: "'",
    close: ["':A", "'"],
    open: ["':*A", "':*"],
    or: " | ",
    and: " & ",
};

/// The question in an engine's notation. Tokens are letters and digits only, so quoting them is enough.
fn asked(words: &[Word], wanted: Wanted, place: Place, notation: &Notation) -> String {
    let Notation {
        names,
        quote,
        close: [close_named, close_anywhere],
        open: [open_named, open_anywhere],
        or,
        and,
    } = notation;
    let (names, close, open) = match place {
        Place::Names => (*names, close_named, open_named),
        Place::Anywhere => ("", close_anywhere, open_anywhere),
    };
    let exactly = |token: &String| format!("{quote}{token}{close}");
    let within = if wanted == Wanted::Every { and } else { or };
    let all = |way: &Vec<String>| format!("({})", way.iter().map(exactly).collect::<Vec<_>>().join(within));
    let word = |word: &Word| {
        let longer = word
            .tokens
            .iter()
            .filter(|_| word.open)
            .map(|token| format!("{quote}{token}{open}"));
        let mut ways: Vec<String> = std::iter::once(&word.tokens)
            .chain(&word.instead)
            .map(all)
            .collect();
        ways.extend(longer);
        format!("({})", ways.join(or))
    };
    let all = words.iter().map(word).collect::<Vec<_>>().join(within);
    format!("{names}({all})")
}
