//! Mail. What is to be sent waits as a row of the transaction that asked for it, so that nothing leaves for a change
//! that was not made; a worker delivers it by SMTP or, where none is configured, as `.eml` files in the data folder.

mod letter;
mod postbox;
mod queue;

pub use letter::Letter;
pub use postbox::{Postbox, PostboxError};
pub use queue::{Attachment, Kept, Mail, deliver_due, forget, kept, kept_by_id, post};
