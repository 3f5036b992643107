//! News of the member governments: a headline, the governments it is about, a date and a picture if there are any.
//!
//! The smallest area that has everything, and the example `docs/adding-an-operation.md` is written from:
//! `model` says what an item is, `record` reads and writes one (the operation), `sql` holds every statement,
//! `figures` counts, `pages` and `api` are its two faces.
//!
//! Owns `news_item` and `news_government`.

mod api;
mod figures;
mod form;
mod model;
mod pages;
mod record;
mod sql;
mod waiting;

use platform::records::{Kind, kind};
use platform::web::{Access, Doc, Param, Routes};

pub use figures::figures;
pub use form::FORMS;
pub use model::{NewsItem, Picture};
pub use sql::{news_all, news_newest};
pub use waiting::waiting;

pub fn routes() -> Routes {
    Routes::default()
        .page("/news", Access::Public, pages::list)
        .page("/news.atom", Access::Public, pages::news_feed)
        .page("/news/{id}", Access::Public, pages::item)
        .api(
            "/news",
            Access::Public,
            api::list,
            Doc::counted::<NewsItem>("News of the members").with(&[
                Param::Country,
                Param::Government,
                Param::Month,
            ]),
        )
        .api(
            "/news/{id}",
            Access::Public,
            api::item,
            Doc::record::<NewsItem>("One item of news", "news"),
        )
}

pub fn kinds() -> Vec<Kind> {
    vec![kind::<NewsItem>()]
}
