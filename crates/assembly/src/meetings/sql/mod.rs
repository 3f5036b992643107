//! Every statement of meetings, by what it is about.

mod after;
mod ballot;
mod candidate;
mod decision;
mod document;
mod meeting;
mod report;

pub use after::*;
pub use ballot::*;
pub use candidate::*;
pub use decision::*;
pub use document::*;
pub use meeting::*;
pub use report::*;
