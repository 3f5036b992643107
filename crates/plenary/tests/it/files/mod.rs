//! Uploaded files: pictures made anew, who sees them and when, what the store says of itself.

pub mod draw;
mod news;
mod pictures;
mod stored;
