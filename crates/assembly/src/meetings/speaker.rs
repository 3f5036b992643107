use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

/// Somebody who asked for the floor.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Speaker {
    pub id: String,
    pub motion: Option<String>,
    pub government: String,
    /// speech · point-of-order
    pub kind: String,
    pub asked_at: String,
    pub began_at: Option<String>,
    pub ended_at: Option<String>,
    pub seconds_max: Option<i64>,
}

row!(Speaker {
    id,
    motion,
    government,
    kind,
    asked_at,
    began_at,
    ended_at,
    seconds_max
});
