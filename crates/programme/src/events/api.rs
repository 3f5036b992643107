use platform::web::{Answer, Ask, json_all, json_record};

use super::sql;

/// Events of a year (`year`) or of all years, by time.
pub(super) async fn events(ask: Ask) -> Answer {
    let year = ask.year()?.map(|year| format!("{year:04}"));
    let mut events = sql::events_all(&ask.app.db).await?;
    if let Some(year) = year {
        events.retain(|event| {
            event
                .from
                .map_or(event.id.clone(), |from| from.to_string())
                .starts_with(&year)
        });
    }
    json_all(&events)
}

pub(super) async fn event(ask: Ask) -> Answer {
    let found = sql::event_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "event", found).await
}

pub(super) async fn plans(ask: Ask) -> Answer {
    json_all(&sql::plans_all(&ask.app.db).await?)
}

pub(super) async fn plan(ask: Ask) -> Answer {
    let found = sql::plans_all(&ask.app.db)
        .await?
        .into_iter()
        .find(|plan| plan.id == ask.segment("id"));
    json_record(&ask, "plan", found).await
}
