use base::Localized;
use platform::db::{DbError, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{ADDRESSEES, Invitation, LETTER_KINDS, Letter};
use super::sql;

impl Recorded for Letter {
    const KIND: &'static str = "letter";
    const TABLES: &'static [Owned] = &[("letter_letter", "id"), MENTIONS];
    const WITHDRAWABLE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        let read = Self {
            id: record.id().to_owned(),
            kind: record.choice("kind", &LETTER_KINDS),
            country: record.country("country"),
            government: record.reference_opt("government", "government"),
            organisation: record.texts_opt("organisation"),
            office: record.texts_opt("office"),
            name: record.names_opt("name"),
            addressee: record.choice("addressee", &ADDRESSEES),
            date: record.date_opt("date"),
        };
        record.want_one("government", "organisation");
        if let Some(government) = &read.government {
            record.refuse_foreign("government", government, read.country);
        }
        read
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 1,
            title: self.title(),
            texts: self.organisation.iter().chain(&self.name).cloned().collect(),
            path: format!("/correspondence#{}", self.id),
            date: self.date,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_letter(tx, self).await?;
        let concerns = self
            .government
            .iter()
            .map(|government| Concern::new(government, &self.kind))
            .collect();
        mention(
            tx,
            "letter",
            &self.id,
            &self.title(),
            &format!("/correspondence#{}", self.id),
            self.date,
            concerns,
        )
        .await
    }
}

impl Recorded for Invitation {
    const KIND: &'static str = "invitation";
    const TABLES: &'static [Owned] = &[("letter_invitation", "id"), MENTIONS];
    const WITHDRAWABLE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        record.want_one("government", "organisation");
        Self {
            id: record.id().to_owned(),
            government: record.reference_opt("government", "government"),
            organisation: record.texts_opt("organisation"),
            addressee: record.choice("addressee", &ADDRESSEES),
            title: record.texts("title"),
            date: record.date_opt("date"),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 2,
            title: self.title.clone(),
            texts: self.organisation.iter().cloned().collect(),
            path: format!("/correspondence#{}", self.id),
            date: self.date,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_invitation(tx, self).await?;
        let concerns = self
            .government
            .iter()
            .map(|government| Concern::new(government, "inviter"))
            .collect();
        let path = format!("/correspondence#{}", self.id);
        mention(
            tx,
            "invitation",
            &self.id,
            &self.title,
            &path,
            self.date,
            concerns,
        )
        .await
    }
}

impl Letter {
    /// The sender, as a list names it.
    fn title(&self) -> Localized {
        self.office
            .clone()
            .or_else(|| self.organisation.clone())
            .unwrap_or_default()
    }
}
