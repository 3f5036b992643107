//! People: how they come in, what they may do, what protects them.

mod entry;
mod grid;
mod people;
mod privacy;
mod protection;
mod provider;
mod reminder;
mod sessions;
