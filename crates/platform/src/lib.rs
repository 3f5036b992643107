//! What is not about the association: the door to the database, the reading of data files, texts and formats,
//! the web, the audit record. No noun of the organisation lives here.

pub mod actor;
pub mod association;
pub mod audit;
pub mod clock;
pub mod db;
pub mod document;
pub mod files;
pub mod fold;
pub mod grid;
pub mod i18n;
pub mod mail;
pub mod map;
pub mod paper;
pub mod permissions;
pub mod picture;
pub mod providers;
pub mod records;
pub mod rulebook;
pub mod search;
pub mod secret;
pub mod table;
pub mod web;
