//! Texts of the interface (Fluent) and the forms of dates, numbers and names in each language (ICU data).

mod formats;
mod texts;

pub use formats::Formats;
pub use texts::{Args, Texts};
