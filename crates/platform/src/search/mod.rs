//! Search over every record in all six languages. Text is cut into tokens once ([`words`]); each engine's own
//! full-text index holds them (`derived_search`, made and kept by `db::dialect`); names are also kept as pairs of
//! letters, so that a misspelt one is found. The order of what was found is decided here, alike for both engines.
//!
//! Owns the `sys_search` tables.

mod find;
mod index;
pub mod words;

use base::{Localized, PartialDate};
use schemars::JsonSchema;
use serde::Serialize;

use crate::db::Json;
use crate::row;

pub use find::{Found, Hit, find, last_of, next_of};
pub use index::{Indexer, is_empty, paths_of_records, rebuild};

/// What search shall know of a record.
#[derive(Clone, Debug, Default)]
pub struct Findable {
    /// How much more likely it is what people look for than a record that only speaks of the same: 0 to 9.
    pub weight: i64,
    pub title: Localized,
    /// Other names, spellings and numbers by which people ask for it.
    pub names: Vec<String>,
    /// What else may be found in it.
    pub texts: Vec<Localized>,
    pub path: String,
    pub date: Option<PartialDate>,
}

/// A record as search keeps it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Stored {
    #[serde(skip)]
    pub seq: i64,
    pub kind: String,
    pub id: String,
    #[serde(skip)]
    pub weight: i64,
    pub path: String,
    pub title: Localized,
    #[serde(skip)]
    pub names: Json<Vec<String>>,
    #[serde(skip)]
    pub texts: Json<Vec<Localized>>,
    pub date: Option<PartialDate>,
}

row!(Stored {
    seq,
    kind,
    id,
    weight,
    path,
    title,
    names,
    texts,
    date
});

impl Stored {
    /// Every name it goes by, in the form in which names are compared.
    fn plain_names(&self) -> Vec<String> {
        let titles = self.title.texts().map(|(_, text)| words::plain(text));
        let mut names: Vec<String> = titles
            .chain(self.names.0.iter().map(|name| words::plain(name)))
            .collect();
        names.retain(|name| !name.is_empty());
        names.sort();
        names.dedup();
        names
    }
}
