use platform::web::{Answer, Ask, json_list, json_record};

use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let services = sql::support_all(&ask.app.db, ask.on, &after, limit).await?;
    json_list(&services, limit, |support| &support.id)
}

pub(super) async fn support(ask: Ask) -> Answer {
    let found = sql::support_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "support", found).await
}
