use platform::db::{DbError, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{KINDS, Support};
use super::sql;

impl Recorded for Support {
    const KIND: &'static str = "support";
    const TABLES: &'static [Owned] = &[("support_service", "id"), MENTIONS];
    const WITHDRAWABLE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            government: record.reference("government", "government"),
            kind: record.choice("kind", &KINDS),
            title: record.texts("title"),
            event: record.reference_opt("event", "event"),
            country: None,
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 2,
            title: self.title.clone(),
            path: format!("/support#{}", self.id),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_support(tx, self).await?;
        let concerns = vec![Concern::new(&self.government, "supported")];
        mention(
            tx,
            "support",
            &self.id,
            &self.title,
            &format!("/support#{}", self.id),
            None,
            concerns,
        )
        .await
    }
}
