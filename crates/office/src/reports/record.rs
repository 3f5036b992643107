use platform::db::{DbError, Tx};
use platform::records::{Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, mention};

use super::model::{Claim, SUBJECTS, UNITS};
use super::sql;

impl Recorded for Claim {
    const KIND: &'static str = "claim";

    fn read(record: &Record<'_>) -> Self {
        let subjects: Vec<&str> = SUBJECTS.into_iter().chain(["messages"]).collect();
        let units: Vec<&str> = UNITS.into_iter().chain(["date"]).collect();
        Self {
            id: record.id().to_owned(),
            subject: record.choice("subject", &subjects),
            title: record.texts("title"),
            value: record.text_opt("value"),
            unit: record.choice_opt("unit", &units),
            qualifier: record
                .choice_opt("qualifier", &["exact", "about", "more-than"])
                .unwrap_or_else(|| "exact".into()),
            text: record.texts_opt("text"),
            figure: record.text_opt("figure"),
            on: record.date_opt("on"),
            event: record.reference_opt("event", "event"),
            government: record.reference_opt("government", "government"),
            note: record.texts_opt("note"),
            lines: None,
            facts: None,
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 1,
            title: self.title.clone(),
            texts: self.text.iter().chain(&self.note).cloned().collect(),
            path: format!("/claims/{}", self.id),
            date: self.on,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_claim(tx, self).await?;
        let concerns = self
            .government
            .iter()
            .map(|government| Concern {
                government,
                role: "concerned",
            })
            .collect();
        mention(
            tx,
            "claim",
            &self.id,
            &self.title,
            &format!("/claims/{}", self.id),
            self.on,
            concerns,
        )
        .await
    }
}
