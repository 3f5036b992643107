//! Editions of the annual report: made in the background for whoever may, and issued for everybody.
//!
//! A *production* is a job in the database: a year in some languages and forms, made one file after the other by
//! whichever process is free, one production at a time. An *edition* is what was issued: the bytes of every file, the
//! figures they rest on, the size and root of the register's log, the day and whoever issued it. An edition never
//! changes; after the register was corrected another is issued, which says what is different.
//!
//! Owns the `issue_` tables; the files lie in the store of the platform. How a report is gathered and printed is the
//! binary's affair, which passes it in as a [`Maker`].

mod api;
mod freeze;
mod model;
mod pages;
mod produce;
mod sql;
mod work;

use platform::web::{Access, Doc, Routes};

pub use freeze::{faults, freeze, keep, mark_for};
pub use model::{
    Book, ChapterChange, Counted, Edition, Failure, FigureChange, Form, Issued, Job, Mark, Printed, Printer,
};
pub use sql::{edition_by_id, editions_all, job_by_id};
pub use work::work;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use platform::db::{Db, DbError};
use platform::web::App;

/// Who produces a report, and who issues one.
pub const PRODUCE: &str = "reports.produce";
pub const ISSUE: &str = "reports.issue";

/// What is there once it is awaited.
pub type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// How a year's report is made.
#[derive(Clone, Copy)]
pub struct Maker {
    /// Years of which something is on record, the last first.
    pub years: fn(Db) -> Later<Result<Vec<i16>, DbError>>,
    /// Reads a year, so that it can be printed.
    pub open: fn(Arc<App>, i16) -> Later<Result<Book, Failure>>,
}

pub fn routes(maker: Maker) -> Routes {
    Routes::default()
        .page("/report", Access::Public, move |ask| pages::list(ask, maker))
        .reading(&[])
        .page("/report/{id}", Access::Public, pages::edition)
        .reading(&[])
        .page("/report/{id}/{file}", Access::Public, pages::file_of_edition)
        .reading(&[])
        .form("/report", Access::May(PRODUCE), move |ask| pages::ask(ask, maker))
        .page("/report/jobs/{id}", Access::May(PRODUCE), pages::job)
        .form("/report/jobs/{id}/again", Access::May(PRODUCE), pages::again)
        .page(
            "/report/jobs/{id}/{file}",
            Access::May(PRODUCE),
            pages::file_of_job,
        )
        .api(
            "/editions",
            Access::Public,
            api::editions,
            Doc::whole::<Edition>(
                "Issued editions of annual reports, with their files and what they changed",
            ),
        )
        .api(
            "/editions/{id}",
            Access::Public,
            api::edition,
            Doc::plain::<Edition>("One issued edition"),
        )
}
