use platform::web::{Answer, Ask, json_list, json_record};

use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let engagements = sql::engagements_all(&ask.app.db, &after, limit).await?;
    json_list(&engagements, limit, |engagement| &engagement.id)
}

pub(super) async fn engagement(ask: Ask) -> Answer {
    let found = sql::engagement_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "engagement", found).await
}
