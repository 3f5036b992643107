use platform::db::{DbError, Json, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;

use super::model::{Clause, Earlier, Instrument, Revision, Wording};
use super::sql;

impl Recorded for Instrument {
    const KIND: &'static str = "instrument";
    const TABLES: &'static [Owned] = &[
        ("charter_instrument", "id"),
        ("charter_revision", "instrument_id"),
    ];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            name: record.texts("name"),
            abbreviation: record.text_opt("abbreviation"),
            adopted: record.date("adopted"),
            summary: record.texts("summary"),
            note: record.texts_opt("note"),
            revisions: record.rows("revision", |row| Revision {
                date: row.date("date"),
                in_force: row.date_opt("in_force"),
                kind: row.choice("kind", &["adopted", "amended"]),
                note: row.texts_opt("note"),
            }),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 7,
            title: self.name.clone(),
            texts: std::iter::once(&self.summary)
                .chain(&self.note)
                .cloned()
                .collect(),
            path: format!("/charter/{}", self.id),
            date: Some(self.adopted),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_instrument(tx, self).await?;
        sql::clear_revisions(tx, &self.id).await?;
        for (ordinal, revision) in (0..).zip(&self.revisions) {
            sql::insert_revision(tx, &self.id, ordinal, revision).await?;
        }
        Ok(())
    }
}

impl Recorded for Clause {
    const KIND: &'static str = "clause";
    const TABLES: &'static [Owned] = &[("charter_clause", "id")];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            instrument: record.reference("instrument", "instrument"),
            cite: record.text("cite"),
            parent: record.reference_opt("parent", "clause"),
            order: record.int("order"),
            title: record.texts("title"),
            summary: record.texts_opt("summary"),
            introduced: record.date("introduced"),
            ended: record.date_opt("ended"),
            introduced_basis: record.choice("introduced_basis", &["printed", "assumed", "inferred"]),
            amended: Json(record.dates("amended")),
            note: record.texts_opt("note"),
            earlier: Json(record.rows("earlier", |row| Earlier {
                until: row.date("until"),
                title: row.texts("title"),
                summary: row.texts_opt("summary"),
                changed_by: row.text_opt("changed_by"),
            })),
            introduced_by: record.text_opt("introduced_by"),
            ended_by: record.text_opt("ended_by"),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 4,
            title: self.title.clone(),
            names: vec![self.cite.clone(), self.id.clone()],
            texts: self.summary.iter().chain(&self.note).cloned().collect(),
            path: format!("/charter/{}#{}", self.instrument, self.id),
            date: Some(self.introduced),
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_clause(tx, self).await
    }
}

impl Recorded for Wording {
    const KIND: &'static str = "wording";
    const TABLES: &'static [Owned] = &[("charter_wording", "id")];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            clause: record.reference("clause", "clause"),
            from: record.date("from"),
            text: record.names("text"),
        }
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_wording(tx, self).await
    }
}
