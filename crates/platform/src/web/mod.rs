//! The web: routes that demand an access rule, requests read once, problems rendered once, the page's frame.

mod answer;
mod app;
mod ask;
mod cache;
mod chart;
mod doc;
mod feed;
mod log;
mod page;
mod problem;
mod router;
mod routes;

pub use answer::{Answer, calendar, file, html, json, json_all, json_list, json_record, redirect};
pub use app::{App, MenuItem};
pub use ask::Ask;
pub use chart::{Bar, Column, bars, columns};
pub use doc::{Doc, Param, openapi};
pub use feed::{FEED_ENTRIES_MAX, FeedEntry, feed};
pub use page::{Html, Page, Shown};
pub use problem::{Problem, ProblemKind};
pub use router::{StaticFile, router};
pub use routes::{Access, Face, Route, Routes};
