use platform::web::{Answer, Ask, Problem, json, json_all};

use super::model::Edition;
use super::sql;

pub(super) async fn editions(ask: Ask) -> Answer {
    let all = sql::editions_all(&ask.app.db).await?;
    let shown: Vec<Edition> = all.into_iter().map(Edition::from).collect();
    json_all(&shown)
}

pub(super) async fn edition(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let found = sql::edition_by_id(&ask.app.db, id).await?;
    let issued = found.ok_or_else(|| Problem::missing("record", id))?;
    json(&Edition::from(issued))
}
