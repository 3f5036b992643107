//! The web: routes that demand an access rule, requests read once, problems rendered once, the page's frame.

mod about;
mod acting;
mod answer;
mod app;
mod ask;
mod astray;
mod beside;
mod cache;
mod chart;
mod cited;
mod complaint;
mod difference;
mod doc;
mod feed;
mod files;
mod form;
mod gate;
mod kept;
mod log;
mod page;
mod pager;
mod problem;
mod quantity;
mod render;
mod request;
mod router;
mod routes;
mod said;
mod settings;
mod stream;

pub use axum::response::Response;

pub use about::problem_routes;
pub use answer::{
    Answer, calendar, farewell, file, file_tagged, html, html_after, html_refused, json, json_all,
    json_as_it_is, json_cut, json_list, json_record, json_window, redirect, refreshing, signed_in_elsewhere,
    with_cookie,
};
pub use app::{App, Identify, MenuItem};
pub use ask::Ask;
pub use beside::told;
pub use chart::{Column, Row, columns, rows};
pub use complaint::{Complaint, Complaints};
pub use doc::{Doc, Param, openapi};
pub use feed::{FEED_ENTRIES_MAX, FeedEntry, FeedPicture, feed};
pub use form::{Form, Upload};
pub use gate::{Gate, Gates, Limits};
pub use kept::Kept;
pub use page::{Html, Page, Shown};
pub use pager::Pager;
pub use problem::{Faults, Problem, ProblemKind};
pub use request::Visitor;
pub use router::{StaticFile, router};
pub use routes::{Access, Face, Route, Routes, Verb};
pub use settings::Settings;
pub use stream::{Event, event, events};
