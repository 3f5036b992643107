use base::{Lang, Localized, PartialDate};
use platform::db::{DbError, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::row;
use serde::Serialize;

use super::sql;

/// Whom to reach at a government, from–until. Private: no public page, resource, search or figure shows one.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    pub id: String,
    pub government: String,
    /// The office, in as many languages as are known.
    pub office: Localized,
    pub person: Option<Localized>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<String>,
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
}

row!(Contact {
    id,
    government,
    office,
    person,
    email,
    phone,
    address,
    from,
    until
});

impl Recorded for Contact {
    const KIND: &'static str = "contact";
    const TABLES: &'static [Owned] = &[("member_contact", "id")];
    const PRIVATE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            government: record.reference("government", "government"),
            office: record.names("office"),
            person: record.names_opt("person"),
            email: record.mail_opt("email"),
            phone: record.text_opt("phone"),
            address: record.text_opt("address"),
            from: record.date_opt("from"),
            until: record.date_opt("until"),
        }
    }

    /// What the desk's list calls it: the office, and whose.
    fn spellings(&self) -> Vec<String> {
        let (office, _) = self.office.best(Lang::En);
        vec![format!("{office} · {}", self.government)]
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_contact(tx, self).await
    }
}
