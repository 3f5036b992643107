use base::Localized;
use platform::db::{DbError, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention, retitle};

use super::model::{Award, Entry, LEVELS};
use super::sql;

/// Where the entry to a contest is shown.
fn path_of_entry(contest: &str, entry: &str) -> String {
    format!("/events/{contest}#{entry}")
}

/// Tells the entries of a contest what it is called now.
pub async fn rename_contest(tx: &mut Tx, contest: &str, title: &Localized) -> Result<(), DbError> {
    for entry in sql::entries_to(tx, contest).await? {
        retitle(tx, Entry::KIND, &entry, title, &path_of_entry(contest, &entry)).await?;
    }
    Ok(())
}

impl Recorded for Entry {
    const KIND: &'static str = "entry";
    const TABLES: &'static [Owned] = &[("call_entry", "id"), MENTIONS];

    fn read(record: &Record<'_>) -> Self {
        let read = Self {
            id: record.id().to_owned(),
            contest: record.reference("contest", "event"),
            government: record.reference("government", "government"),
            country: record.country("country"),
            works: record.int("works"),
        };
        record.refuse_foreign("government", &read.government, read.country);
        read
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_entry(tx, self).await?;
        let Some(title) = sql::contest_title(tx, &self.contest).await? else {
            return Ok(());
        };
        let path = path_of_entry(&self.contest, &self.id);
        let concerns = vec![Concern::new(&self.government, "entrant")];
        mention(tx, "entry", &self.id, &title, &path, None, concerns).await
    }
}

impl Recorded for Award {
    const KIND: &'static str = "award";
    const TABLES: &'static [Owned] = &[("call_award", "id"), MENTIONS];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            contest: record.reference("contest", "event"),
            level: record.choice("level", &LEVELS),
            government: record.reference_opt("government", "government"),
            title: record.texts("title"),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 2,
            title: self.title.clone(),
            path: format!("/events/{}#{}", self.contest, self.id),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_award(tx, self).await?;
        let path = format!("/events/{}#{}", self.contest, self.id);
        let concerns = self
            .government
            .iter()
            .map(|government| Concern::new(government, &self.level))
            .collect();
        mention(tx, "award", &self.id, &self.title, &path, None, concerns).await
    }
}
