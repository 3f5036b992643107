//! Every statement about people, by subject.

mod entry;
mod person;
mod provider;
mod reminder;

pub use entry::*;
pub use person::*;
pub use provider::*;
pub use reminder::*;
