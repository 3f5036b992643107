use std::future::Future;
use std::pin::Pin;

use serde::Serialize;
use serde_json::Value;

use super::Record;
use crate::db::{DbError, Tx};
use crate::search::Findable;

/// A table that holds what a kind of record says, and the column that names the record.
pub type Owned = (&'static str, &'static str);

/// A kind of record that files may hold: how it is read, and the operation that writes it.
pub trait Recorded: Serialize + Send + Sync + 'static {
    const KIND: &'static str;
    /// Every table that `save` writes: what `verify` holds against the written forms.
    const TABLES: &'static [Owned];
    /// Whether it holds what only some may see: then the audit record names it by its digest alone.
    const PRIVATE: bool = false;

    /// Whether a record is of a day and has no end, so that the way out is to withdraw it.
    const WITHDRAWABLE: bool = false;

    fn read(record: &Record<'_>) -> Self;

    /// Names by which others may refer to it, beside its id.
    fn spellings(&self) -> Vec<String> {
        Vec::new()
    }

    /// What search shall find it by; nothing if it is shown only as part of another record.
    fn findable(&self) -> Option<Findable> {
        None
    }

    /// Writes it, replacing what stood under the same id.
    fn save(&self, tx: &mut Tx) -> impl Future<Output = Result<(), DbError>> + Send;
}

type Saving<'a> = Pin<Box<dyn Future<Output = Result<(), DbError>> + Send + 'a>>;

/// A record of whatever kind.
pub(super) trait Writable: Send + Sync {
    fn body(&self) -> Value;
    fn spellings(&self) -> Vec<String>;
    fn findable(&self) -> Option<Findable>;
    fn save<'a>(&'a self, tx: &'a mut Tx) -> Saving<'a>;
}

impl<T: Recorded> Writable for T {
    fn body(&self) -> Value {
        serde_json::to_value(self).expect("record types always serialize")
    }

    fn spellings(&self) -> Vec<String> {
        Recorded::spellings(self)
    }

    fn findable(&self) -> Option<Findable> {
        Recorded::findable(self)
    }

    fn save<'a>(&'a self, tx: &'a mut Tx) -> Saving<'a> {
        Box::pin(Recorded::save(self, tx))
    }
}

/// An entry of an area's list of kinds.
pub struct Kind {
    pub name: &'static str,
    pub private: bool,
    pub tables: &'static [Owned],
    pub(super) withdrawable: bool,
    pub(super) read: fn(&Record<'_>) -> Box<dyn Writable>,
}

/// The list entry of a kind.
pub fn kind<T: Recorded>() -> Kind {
    Kind {
        name: T::KIND,
        private: T::PRIVATE,
        tables: T::TABLES,
        withdrawable: T::WITHDRAWABLE,
        read: |record| Box::new(T::read(record)),
    }
}
