use platform::db::{DbError, Tx};
use platform::records::{Record, Recorded};
use registry::members::{Concern, mention};

use super::model::{KINDS, Support};
use super::sql;

impl Recorded for Support {
    const KIND: &'static str = "support";

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

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_support(tx, self).await?;
        let concerns = vec![Concern {
            government: &self.government,
            role: "supported",
        }];
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
