use jiff::{SignedDuration, Timestamp};
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

impl Speaker {
    /// When the time runs out of whoever has the floor.
    pub fn ends_at(&self) -> Option<Timestamp> {
        let began: Timestamp = self.began_at.as_deref()?.parse().ok()?;
        began
            .checked_add(SignedDuration::from_secs(self.seconds_max?))
            .ok()
    }

    /// Seconds that are left, or by how many the time is over.
    pub fn left(&self, now: Timestamp) -> Option<i64> {
        Some(self.ends_at()?.duration_since(now).as_secs())
    }
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
