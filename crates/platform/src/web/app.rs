use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{Gates, Settings};
use crate::actor::SignedIn;
use crate::association::Association;
use crate::clock::Clock;
use crate::db::{Db, DbError};
use crate::files::Files;
use crate::i18n::{Formats, Texts};
use crate::mail::Postbox;
use crate::map::Map;
use crate::paper::Press;
use crate::permissions::Permissions;
use crate::providers::Provider;
use crate::rulebook::RuleBook;

/// Finds out whose session a secret opens. The area that keeps sessions provides it.
pub type Identify =
    fn(Arc<App>, String) -> Pin<Box<dyn Future<Output = Result<Option<SignedIn>, DbError>> + Send>>;

/// A line of the main menu.
#[derive(Clone, Copy, Debug)]
pub struct MenuItem {
    pub path: &'static str,
    /// Key of its text.
    pub text: &'static str,
}

/// What the whole running program shares. Built once; of its parts only the rules are replaced, by decisions.
pub struct App {
    pub db: Db,
    pub texts: Texts,
    pub formats: Formats,
    pub association: Association,
    /// Its charter as rules, checked.
    pub rules: RuleBook,
    /// Who may do what.
    pub permissions: Permissions,
    /// The drawing of its members; empty if it has none.
    pub map: Map,
    pub clock: Clock,
    /// What people uploaded.
    pub files: Files,
    pub settings: Settings,
    /// Who else may say who somebody is; none, if the installation names none.
    pub providers: Vec<Provider>,
    pub gates: Gates,
    pub postbox: Postbox,
    pub identify: Identify,
    /// Sets letters, minutes and decisions on paper.
    pub press: Press,
    pub menu: Vec<MenuItem>,
    /// Short digest of the static files, so that browsers may keep them for a year.
    pub assets: String,
}
