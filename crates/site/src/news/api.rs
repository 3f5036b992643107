use platform::web::{Answer, Ask, json_record, json_window};

use super::model::Filter;
use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let (items, pager) = sql::news_of(&ask.app.db, ask.on, &Filter::read(&ask)?, &after, limit).await?;
    json_window(&items, pager.next, pager.total)
}

pub(super) async fn item(ask: Ask) -> Answer {
    let found = sql::item_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "news", found).await
}
