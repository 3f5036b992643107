use platform::web::{Answer, Ask, json_cut, json_record};

use super::model::Filter;
use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let items = sql::news_of(&ask.app.db, ask.on, &Filter::read(&ask)?).await?;
    json_cut(&ask, items, |item| item.id.clone())
}

pub(super) async fn item(ask: Ask) -> Answer {
    let found = sql::item_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "news", found).await
}
