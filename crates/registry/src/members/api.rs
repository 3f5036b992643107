use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, Problem, json, json_list};
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{AsOf, Government, KINDS, Mention};
use super::sql::{self, Filter};

/// The longest text by which a list is narrowed.
pub(super) const TEXT_CHARS_MAX: usize = 80;

/// A government and what speaks of it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "GovernmentRecord")]
pub(super) struct Whole {
    government: Government,
    mentions: Vec<Mention>,
    source: Option<Source>,
}

/// Members on the day asked for, by key.
pub(super) async fn list(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let filter = filter(&ask)?;
    let members = sql::members_on(&ask.app.db, AsOf::asked(&ask), &filter, &after, limit).await?;
    json_list(&members, limit, |member| &member.id)
}

/// One government with everything the register says about it.
pub(super) async fn government(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let Some(government) = sql::government_by_id(&ask.app.db, id).await? else {
        return Err(Problem::missing("government", id));
    };
    let mentions = sql::mentions_of(&ask.app.db, ask.on, id).await?;
    let source = source_of(&ask.app.db, "government", id).await?;
    json(&Whole {
        government,
        mentions,
        source,
    })
}

/// Every government on record, member or not.
pub(super) async fn governments(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let names = sql::names_on(&ask.app.db, ask.on).await?;
    let window: Vec<_> = names
        .into_iter()
        .filter(|g| g.id > after)
        .take(usize::try_from(limit).unwrap_or(0))
        .collect();
    json_list(&window, limit, |government| &government.id)
}

pub(super) fn filter(ask: &Ask) -> Result<Filter, Problem> {
    if let Some(text) = ask
        .param("q")
        .filter(|text| text.chars().count() > TEXT_CHARS_MAX)
    {
        return Err(Problem::invalid(
            "question",
            "q",
            text,
            TEXT_CHARS_MAX.to_string(),
        ));
    }
    Ok(Filter {
        kind: ask.choice("kind", &KINDS)?,
        country: ask.country()?,
        text: ask.param("q").map(str::to_owned),
    })
}
