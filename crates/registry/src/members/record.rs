use base::{Lang, Localized};
use platform::db::{DbError, Tx};
use platform::records::{Owned, Record, Recorded, Wrong};
use platform::search::Findable;

use super::model::{Alias, Government, GovernmentName, KINDS, Membership};
use super::sql;

pub(super) const ALIAS_KINDS: [&str; 6] = [
    "short",
    "former",
    "misprint",
    "abbreviation",
    "variant",
    "reading",
];
pub(super) const CERTAINTIES: [&str; 6] = [
    "confirmed",
    "reported",
    "disputed",
    "deduced",
    "external",
    "date-unknown",
];
pub(super) const LANGS: [&str; 6] = ["en", "zh", "ja", "ko", "mn", "ru"];

impl Recorded for Government {
    const KIND: &'static str = "government";
    const TABLES: &'static [Owned] = &[
        ("member_government", "id"),
        ("member_name", "government_id"),
        ("member_alias", "government_id"),
        ("member_membership", "government_id"),
    ];

    fn read(record: &Record<'_>) -> Self {
        let read = Self {
            id: record.id().to_owned(),
            iso: record.text_opt("iso"),
            within: record.text_opt("within"),
            country: record.country("country"),
            list_number: record.int_opt("list_number"),
            r#type: record.text("type"),
            seat: record.names_opt("seat"),
            position: record.position_opt("position"),
            website: record.address_opt("website"),
            wikidata: record.text_opt("wikidata"),
            names: record.rows("name", |row| GovernmentName {
                text: row.names("text"),
                from: row.date_opt("from"),
                until: row.date_opt("until"),
                r#type: row.text_opt("type"),
            }),
            aliases: record.rows("aliases", |row| Alias {
                lang: row.choice("lang", &LANGS),
                text: row.text("text"),
                kind: row.choice("kind", &ALIAS_KINDS),
            }),
            memberships: record.rows("membership", |row| Membership {
                kind: row.choice("kind", &KINDS),
                from: row.date_opt("from"),
                until: row.date_opt("until"),
                began_at: row.reference_opt("began_at", "event"),
                ended_at: row.reference_opt("ended_at", "event"),
                began_by: row.text_opt("began_by"),
                ended_by: row.text_opt("ended_by"),
                source: row.text_opt("source"),
                certainty: row.choice("certainty", &CERTAINTIES),
            }),
        };
        let names: Vec<_> = read.names.iter().map(|name| (name.from, name.until)).collect();
        record.refuse_overlaps("name", &names);
        record.refuse_none("name", &names);
        let memberships: Vec<_> = read.memberships.iter().map(|m| (m.from, m.until)).collect();
        record.refuse_overlaps("membership", &memberships);
        record.refuse_foreign("country", &read.id, read.country);
        if let Some(iso) = &read.iso {
            if !base::is_government_id(iso) {
                record.refuse("iso", iso.as_str(), Wrong::Id, "CN-LN");
            }
            record.refuse_foreign("iso", iso, read.country);
        }
        read
    }

    fn spellings(&self) -> Vec<String> {
        let names = self
            .names
            .iter()
            .flat_map(|name| name.text.texts().map(|(_, text)| text.to_owned()));
        names
            .chain(self.aliases.iter().map(|alias| alias.text.clone()))
            .collect()
    }

    fn findable(&self) -> Option<Findable> {
        let latest = self
            .names
            .iter()
            .find(|name| name.until.is_none())
            .or(self.names.last())?;
        let earlier = self
            .names
            .iter()
            .flat_map(|name| name.text.texts().map(|(_, text)| text.to_owned()));
        let codes = [Some(self.id.clone()), self.iso.clone()].into_iter().flatten();
        Some(Findable {
            weight: 9,
            title: latest.text.clone(),
            names: earlier
                .chain(self.aliases.iter().map(|alias| alias.text.clone()))
                .chain(codes)
                .collect(),
            texts: self.seat.iter().cloned().collect(),
            path: format!("/members/{}", self.id),
            date: None,
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_government(tx, self).await?;
        sql::clear_parts(tx, &self.id).await?;
        for (ordinal, name) in (0..).zip(&self.names) {
            sql::insert_name(tx, &self.id, ordinal, name).await?;
        }
        for alias in spelled(&self.names, &self.aliases) {
            sql::insert_alias(tx, &self.id, &alias).await?;
        }
        for (ordinal, membership) in (0..).zip(&self.memberships) {
            sql::insert_membership(tx, &self.id, ordinal, membership).await?;
        }
        Ok(())
    }
}

/// Names and aliases together, each spelling of a language once.
fn spelled(names: &[GovernmentName], aliases: &[Alias]) -> Vec<Alias> {
    let from_name = |text: &Localized| -> Vec<Alias> {
        Lang::ALL
            .into_iter()
            .filter_map(|lang| text.get(lang).map(|name| (lang, name)))
            .map(|(lang, name)| Alias {
                lang: lang.code().into(),
                text: name.into(),
                kind: "name".into(),
            })
            .collect()
    };
    let mut all: Vec<Alias> = names
        .iter()
        .flat_map(|name| from_name(&name.text))
        .chain(aliases.iter().cloned())
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|alias| seen.insert((alias.lang.clone(), alias.text.clone())));
    all
}
