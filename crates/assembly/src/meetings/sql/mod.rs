//! Every statement of meetings, by what it is about.

mod ballot;
mod decision;
mod meeting;

pub use ballot::*;
pub use decision::*;
pub use meeting::*;
