use platform::web::{Answer, Ask, json_record, json_window};

use super::filter::Filter;
use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let (found, pager) =
        sql::engagements_of(&ask.app.db, ask.on, &Filter::read(&ask)?, &after, limit).await?;
    json_window(&found, pager.next, pager.total)
}

pub(super) async fn engagement(ask: Ask) -> Answer {
    let found = sql::engagement_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "engagement", found).await
}
