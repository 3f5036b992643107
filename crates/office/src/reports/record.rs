use base::PartialDate;
use platform::db::{DbError, Json, Tx};
use platform::fold::nearest;
use platform::records::{Owned, Record, Recorded, Wrong};
use platform::search::Findable;
use registry::figure;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{Claim, SUBJECTS, UNITS};
use super::sql;

impl Recorded for Claim {
    const KIND: &'static str = "claim";
    const TABLES: &'static [Owned] = &[("report_claim", "id"), MENTIONS];

    fn read(record: &Record<'_>) -> Self {
        let subjects: Vec<&str> = SUBJECTS.into_iter().chain(["messages"]).collect();
        let units: Vec<&str> = UNITS.into_iter().chain(["date"]).collect();
        let read = Self {
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
            parts: Json(record.references("parts", "claim")),
            lines: None,
            facts: None,
        };
        check_value(record, &read);
        check_figure(record, &read);
        read
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
            .map(|government| Concern::new(government, "concerned"))
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

/// A number is what its unit counts: a day or a span of days for dates, otherwise a whole number.
fn check_value(record: &Record<'_>, claim: &Claim) {
    let Some(value) = &claim.value else { return };
    let is_date = |text: &str| text.parse::<PartialDate>().is_ok();
    let dates = || match value.split_once('/') {
        Some((from, until)) => is_date(from) && is_date(until),
        None => is_date(value),
    };
    let counted = || value.replace(',', "").parse::<u64>().is_ok();
    match claim.unit.as_deref() {
        Some("date") if !dates() => {
            record.refuse("value", value, Wrong::Number, "2024-05-22, 2024-05-22/2024-05-24");
        }
        Some("date") => {}
        Some(_) if !counted() => record.refuse("value", value, Wrong::Number, "44"),
        None if !counted() && !dates() => record.refuse("value", value, Wrong::Number, "44"),
        _ => {}
    }
}

/// A figure is one that can be computed, of an event that is on record.
fn check_figure(record: &Record<'_>, claim: &Claim) {
    let Some(id) = &claim.figure else { return };
    match figure::read_id(id) {
        Some(Some(event)) => record.refuse_unknown("figure", "event", event),
        Some(None) => {}
        None => {
            let near = nearest(id, figure::SHAPES).unwrap_or("members.full");
            record.refuse("figure", id, Wrong::Figure, near);
        }
    }
}
