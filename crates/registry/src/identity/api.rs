use platform::web::{Answer, Ask, json};
use schemars::JsonSchema;
use serde::Serialize;

/// Whoever asks.
#[derive(Serialize, JsonSchema)]
pub struct Me {
    id: String,
    name: String,
    mandates: Vec<Held>,
}

/// A mandate that holds today.
#[derive(Serialize, JsonSchema)]
struct Held {
    role: String,
    government: Option<String>,
    subcommittee: Option<String>,
    desk: Option<String>,
    until: Option<String>,
}

pub async fn me(ask: Ask) -> Answer {
    let who = ask.who()?;
    let mandates = who.mandates.iter().map(|mandate| Held {
        role: mandate.role.clone(),
        government: mandate.government.clone(),
        subcommittee: mandate.subcommittee.clone(),
        desk: mandate.desk.clone(),
        until: mandate.until.map(|day| day.to_string()),
    });
    json(&Me {
        id: who.person.clone(),
        name: who.name.clone(),
        mandates: mandates.collect(),
    })
}
