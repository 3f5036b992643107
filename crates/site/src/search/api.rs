use platform::search::find;
use platform::web::{Answer, Ask, json_window};

use super::pages::question;

/// What was found, best first, in windows.
pub(super) async fn search(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let mut found = find(&ask.app.db, &question(&ask)?).await?;
    if let Some(kind) = ask.param("kind") {
        found = found.of_kind(kind);
    }
    let limit = usize::try_from(limit).unwrap_or(1);
    let (hits, pager) = found.window(&ask.app.db, &after, limit).await?;
    json_window(&hits, pager.next, pager.total)
}
