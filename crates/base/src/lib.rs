//! Words that every part of the program uses: languages, texts in several languages, dates of which only a
//! part may be known, countries and identifiers. No I/O, no clock.

mod country;
mod date;
mod lang;
mod localized;
mod slug;

pub use country::Country;
pub use date::{PartialDate, PartialDateError, day};
pub use lang::Lang;
pub use localized::Localized;
pub use slug::{is_government_id, is_slug};
