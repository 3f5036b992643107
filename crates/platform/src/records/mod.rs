//! Records of an association: read from data files, all faults at once, or everything written in one transaction;
//! and revised one by one or as the lines of a sheet, each with its written form and every earlier one.
//!
//! Owns `sys_record`, `sys_revision` and `sys_upload`.

mod book;
mod checks;
mod fault;
mod form;
mod import;
mod kind;
mod listed;
mod many;
mod name;
mod reader;
mod reading;
mod references;
mod revise;
mod source;
mod sql;
mod stored;
mod upload;
mod verify;
mod written;

pub use book::Book;
use fault::Notes;
pub use fault::{Fault, Wrong};
pub use form::{Ends, Field, Form, Guard, WITHDRAWAL, WITHDRAWN, Widget};
pub use import::{ImportError, Imported, import};
pub use kind::{Kind, Owned, Recorded, kind};
pub use listed::{Line, Owners, count_of, counts, lines, lines_of};
pub use many::{Fate, Resolved, Row, Sheet, SheetLine, resolved, revise_many};
pub use name::{choices, id_from, labels};
pub use reader::Record;
pub use reading::{SourceFile, read_one};
pub use revise::{Action, Proposal, Refused, Revision, revise, undo};
pub use source::{Source, recorded_at, source_of, sources_with_facts};
pub use sql::{Revised, Standing, is_on_record, is_written, revisions_of, standing, standing_all};
pub use upload::{Upload, take_upload, upload_of, wait};
pub use verify::{Verified, verify};
pub use written::{Difference, Table, Value};
