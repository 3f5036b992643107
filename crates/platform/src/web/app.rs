use charter::Rules;

use crate::association::Association;
use crate::clock::Clock;
use crate::db::Db;
use crate::i18n::{Formats, Texts};
use crate::map::Map;

/// A line of the main menu.
#[derive(Clone, Copy, Debug)]
pub struct MenuItem {
    pub path: &'static str,
    /// Key of its text.
    pub text: &'static str,
}

/// What the whole running program shares. Built once, never changed.
pub struct App {
    pub db: Db,
    pub texts: Texts,
    pub formats: Formats,
    pub association: Association,
    /// Its charter as rules, checked.
    pub rules: Rules,
    /// The drawing of its members; empty if it has none.
    pub map: Map,
    pub clock: Clock,
    pub menu: Vec<MenuItem>,
    /// Short digest of the static files, so that browsers may keep them for a year.
    pub assets: String,
}
