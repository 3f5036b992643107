use platform::db::{DbError, Json, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{Counterpart, Engagement, KINDS, Organisation, SECTIONS};
use super::sql;

impl Recorded for Engagement {
    const KIND: &'static str = "engagement";
    const TABLES: &'static [Owned] = &[("engage_engagement", "id"), MENTIONS];
    const WITHDRAWABLE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            section: record.choice("section", &SECTIONS),
            number: record.int("number"),
            kind: record.choice("kind", &KINDS),
            title: record.texts("title"),
            summary: record.texts_opt("summary"),
            date: record.date_opt("date"),
            until: record.date_opt("until"),
            place: record.texts_opt("place"),
            country: record.country_opt("country"),
            event: record.reference_opt("event", "event"),
            governments: Json(record.references("governments", "government")),
            persons: Json(record.rows("person", |row| Counterpart {
                name: row.names("name"),
                role: row.texts("role"),
                government: row.reference_opt("government", "government"),
            })),
            organisations: Json(record.rows("organisation", |row| Organisation {
                name: row.texts("name"),
            })),
        }
    }

    fn findable(&self) -> Option<Findable> {
        let persons = self
            .persons
            .0
            .iter()
            .flat_map(|person| [&person.name, &person.role]);
        let organisations = self.organisations.0.iter().map(|organisation| &organisation.name);
        let own = self.summary.iter().chain(&self.place);
        Some(Findable {
            weight: 3,
            title: self.title.clone(),
            texts: own.chain(persons).chain(organisations).cloned().collect(),
            path: format!("/engagements/{}", self.id),
            date: self.date,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_engagement(tx, self).await?;
        let concerned = self
            .governments
            .0
            .iter()
            .map(|government| Concern::new(government, "concerned"));
        let met = self
            .persons
            .0
            .iter()
            .filter_map(|p| Some(Concern::new(p.government.as_ref()?, "counterpart")));
        let path = format!("/engagements/{}", self.id);
        mention(
            tx,
            "engagement",
            &self.id,
            &self.title,
            &path,
            self.date,
            concerned.chain(met).collect(),
        )
        .await
    }
}
