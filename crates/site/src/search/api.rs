use platform::search::find;
use platform::web::{Answer, Ask, json_all};

use super::pages::{HITS_MAX, question};

/// What was found, best first, in one list.
pub(super) async fn search(ask: Ask) -> Answer {
    let hits = find(&ask.app.db, &question(&ask)?, HITS_MAX).await?;
    json_all(&hits)
}
