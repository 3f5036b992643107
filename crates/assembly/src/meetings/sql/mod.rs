//! Every statement of meetings, by what it is about.

mod after;
mod ballot;
mod decision;
mod meeting;

pub use after::*;
pub use ballot::*;
pub use decision::*;
pub use meeting::*;
