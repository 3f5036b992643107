//! The log: what the association publishes so that its record of changes cannot be altered unseen. Shows checkpoints,
//! the keys that signed them and the witnesses that cosigned, and says how to check them without this program.
//!
//! Owns no tables: the record and its log are the platform's (`platform::audit`), served as files under `/log/`.

mod api;
mod model;
mod pages;

use platform::web::{Access, Doc, Routes};

pub use model::{CheckpointView, LogView, WitnessView};

pub fn routes() -> Routes {
    Routes::default().page("/log", Access::Public, pages::log).api(
        "/log",
        Access::Public,
        api::log,
        Doc::plain::<LogView>("The log of all changes: its checkpoints, keys and witnesses"),
    )
}
