use platform::web::{Answer, Ask, Problem, json, json_all, json_list, json_record};

use super::changes::{Span, changes};
use super::sql;

pub(super) async fn instruments(ask: Ask) -> Answer {
    json_all(&sql::instruments_all(&ask.app.db).await?)
}

pub(super) async fn instrument(ask: Ask) -> Answer {
    let all = sql::instruments_all(&ask.app.db).await?;
    let found = all
        .into_iter()
        .find(|instrument| instrument.id == ask.segment("id"));
    json_record(&ask, "instrument", found).await
}

pub(super) async fn clauses(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let clauses = sql::clauses_all(&ask.app.db, &after, limit).await?;
    json_list(&clauses, limit, |clause| &clause.id)
}

pub(super) async fn clause(ask: Ask) -> Answer {
    let found = sql::clause_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "clause", found).await
}

/// What changed in an instrument between two days.
pub(super) async fn changed(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let all = sql::instruments_all(&ask.app.db).await?;
    let Some(instrument) = all.into_iter().find(|instrument| instrument.id == id) else {
        return Err(Problem::missing("record", id));
    };
    let span = Span::read(&ask, &instrument)?;
    json(&changes(
        &instrument,
        sql::clauses_of(&ask.app.db, id).await?,
        span,
    ))
}
