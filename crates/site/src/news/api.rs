use platform::web::{Answer, Ask, json_list, json_record};

use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let items = sql::news_all(&ask.app.db, ask.country()?, &after, limit).await?;
    json_list(&items, limit, |item| &item.id)
}

pub(super) async fn item(ask: Ask) -> Answer {
    let found = sql::item_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "news", found).await
}
