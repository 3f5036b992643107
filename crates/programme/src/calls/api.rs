use platform::web::{Answer, Ask, json_list, json_record};

use super::sql;

pub(super) async fn entries(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let entries = sql::entries_all(&ask.app.db, &after, limit).await?;
    json_list(&entries, limit, |entry| &entry.id)
}

pub(super) async fn entry(ask: Ask) -> Answer {
    let found = sql::entry_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "entry", found).await
}

pub(super) async fn awards(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let awards = sql::awards_all(&ask.app.db, &after, limit).await?;
    json_list(&awards, limit, |award| &award.id)
}

pub(super) async fn award(ask: Ask) -> Answer {
    let found = sql::award_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "award", found).await
}
