use platform::web::{Answer, Ask, json_cut, json_record};

use super::model::Event;
use super::sql;

/// Events of a year (`year`), of a body (`body`), or all, by time.
pub(super) async fn events(ask: Ask) -> Answer {
    let year = ask.year()?.map(|year| format!("{year:04}"));
    let body = ask.param("body");
    let of_year = |event: &Event, year: &String| {
        let day = event.from.map(|from| from.to_string());
        day.as_ref().unwrap_or(&event.id).starts_with(year)
    };
    let mut events = sql::events_all(&ask.app.db, ask.on).await?;
    events.retain(|event| {
        year.as_ref().is_none_or(|year| of_year(event, year))
            && body.is_none_or(|body| event.body.as_deref() == Some(body))
    });
    json_cut(&ask, events, |event| event.id.clone())
}

pub(super) async fn event(ask: Ask) -> Answer {
    let found = sql::event_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "event", found).await
}

pub(super) async fn plans(ask: Ask) -> Answer {
    json_cut(&ask, sql::plans_all(&ask.app.db).await?, |plan| plan.id.clone())
}

pub(super) async fn plan(ask: Ask) -> Answer {
    let found = sql::plans_all(&ask.app.db)
        .await?
        .into_iter()
        .find(|plan| plan.id == ask.segment("id"));
    json_record(&ask, "plan", found).await
}
