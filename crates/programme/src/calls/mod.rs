//! Calls: the contest, its works by government and its awards. The artists are minors: they have no column here.
//!
//! Owns the `call_` tables.

mod api;
mod figures;
mod model;
mod record;
mod sql;

use platform::db::{Db, DbError};
use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Routes};

pub use figures::figures;
pub use model::{Award, Entry, LEVELS, Results};
pub use record::rename_contest;

/// Works and awards of a contest, for its page.
pub async fn results_of(db: &Db, contest: &str) -> Result<Results, DbError> {
    Ok(Results {
        entries: sql::entries_of(db, contest).await?,
        awards: sql::awards_of(db, contest).await?,
    })
}

pub fn routes() -> Routes {
    Routes::default()
        .api(
            "/entries",
            Access::Public,
            api::entries,
            Doc::paged::<Entry>("Works entered for contests, by government"),
        )
        .api(
            "/entries/{id}",
            Access::Public,
            api::entry,
            Doc::record::<Entry>("Works of one government", "entry"),
        )
        .api(
            "/awards",
            Access::Public,
            api::awards,
            Doc::paged::<Award>("Awarded works"),
        )
        .api(
            "/awards/{id}",
            Access::Public,
            api::award,
            Doc::record::<Award>("One awarded work", "award"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<Entry>(), kind::<Award>()]
}
