use platform::web::{Answer, Ask, json_all, json_record};

use super::sql;

pub(super) async fn budgets(ask: Ask) -> Answer {
    json_all(&sql::budgets_all(&ask.app.db).await?)
}

pub(super) async fn budget(ask: Ask) -> Answer {
    let found = sql::budgets_all(&ask.app.db)
        .await?
        .into_iter()
        .find(|budget| budget.id == ask.segment("id"));
    json_record(&ask, "budget", found).await
}
