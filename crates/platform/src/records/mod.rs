//! Reading an association's data files: all faults at once, or everything written in one transaction.

mod book;
mod fault;
mod import;
mod reader;
mod references;
mod source;

pub use book::Book;
pub use fault::{Fault, Wrong};
pub use import::{ImportError, Imported, Kind, Recorded, SourceFile, import, kind, read_one};
pub use reader::Record;
pub use source::{Source, recorded_at, source_of, sources_with_facts};
