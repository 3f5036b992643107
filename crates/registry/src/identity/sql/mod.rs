//! Every statement about people, by subject.

mod entry;
mod person;
mod provider;

pub use entry::*;
pub use person::*;
pub use provider::*;
