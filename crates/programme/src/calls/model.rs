use base::{Country, Localized};
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

/// Levels of awards, highest first.
pub const LEVELS: [&str; 4] = ["grand", "excellence", "encouragement", "shortlisted"];

/// Works that one government sent in.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Entry {
    pub id: String,
    pub contest: String,
    pub government: String,
    pub country: Country,
    pub works: i64,
}

row!(Entry {
    id,
    contest,
    government,
    country,
    works
});

/// An awarded work.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Award {
    pub id: String,
    pub contest: String,
    pub level: String,
    pub government: Option<String>,
    /// Title of the work.
    pub title: Localized,
}

row!(Award {
    id,
    contest,
    level,
    government,
    title
});

/// What came of a contest.
#[derive(Clone, Debug, Default)]
pub struct Results {
    pub entries: Vec<Entry>,
    pub awards: Vec<Award>,
}

impl Results {
    pub fn works(&self) -> i64 {
        self.entries.iter().map(|entry| entry.works).sum()
    }

    pub fn awards_at(&self, level: &str) -> Vec<&Award> {
        self.awards.iter().filter(|award| award.level == level).collect()
    }

    pub fn levels(&self) -> Vec<&'static str> {
        LEVELS
            .into_iter()
            .filter(|level| self.awards.iter().any(|award| award.level == *level))
            .collect()
    }
}
