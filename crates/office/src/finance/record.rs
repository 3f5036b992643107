use platform::db::{DbError, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{Budget, Conversion, Share};
use super::sql;

const CURRENCIES: [&str; 7] = ["KRW", "USD", "CNY", "JPY", "RUB", "MNT", "EUR"];

impl Recorded for Budget {
    const KIND: &'static str = "budget";
    const TABLES: &'static [Owned] = &[
        ("fin_budget", "id"),
        ("fin_share", "budget_id"),
        ("fin_conversion", "budget_id"),
        MENTIONS,
    ];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            year: record.int("year"),
            amount: record.amount("amount"),
            currency: record.choice("currency", &CURRENCIES),
            qualifier: record
                .choice_opt("qualifier", &["exact", "about", "more-than"])
                .unwrap_or_else(|| "exact".into()),
            title: record.texts("title"),
            shares: record.rows("share", |row| Share {
                government: row.reference("government", "government"),
                percent: row.int("percent"),
            }),
            conversions: record.rows("conversion", |row| Conversion {
                currency: row.choice("currency", &CURRENCIES),
                amount: row.amount("amount"),
            }),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 4,
            title: self.title.clone(),
            path: format!("/finance#{}", self.id),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_budget(tx, self).await?;
        sql::clear_parts(tx, &self.id).await?;
        for share in &self.shares {
            sql::insert_share(tx, &self.id, share).await?;
        }
        for conversion in &self.conversions {
            sql::insert_conversion(tx, &self.id, conversion).await?;
        }
        let concerns = self
            .shares
            .iter()
            .map(|s| Concern::new(&s.government, "funder"))
            .collect();
        mention(
            tx,
            "budget",
            &self.id,
            &self.title,
            &format!("/finance#{}", self.id),
            None,
            concerns,
        )
        .await
    }
}
