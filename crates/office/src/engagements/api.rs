use platform::web::{Answer, Ask, json_cut, json_record};

use super::filter::Filter;
use super::sql;

pub(super) async fn list(ask: Ask) -> Answer {
    let engagements = Filter::read(&ask)?.apply(&ask.app.db, ask.on).await?;
    json_cut(&ask, engagements, |engagement| engagement.id.clone())
}

pub(super) async fn engagement(ask: Ask) -> Answer {
    let found = sql::engagement_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "engagement", found).await
}
