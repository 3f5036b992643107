//! Every statement about people, by subject.

mod entry;
mod person;

pub use entry::*;
pub use person::*;
