use platform::db::{DbError, Json, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;

use super::model::{Body, Coordinator, Duty, Partner, Post, Subcommittee, Term};
use super::sql;
use crate::members::{Concern, MENTIONS, mention, retitle};

pub(super) const BODY_KINDS: [&str; 6] = [
    "assembly",
    "committee",
    "secretariat",
    "department",
    "branch",
    "office",
];
pub(super) const CERTAINTIES: [&str; 4] = ["confirmed", "inferred", "expected", "proposed"];
pub(super) const COORDINATOR_ROLES: [&str; 2] = ["coordinator", "co-coordinator"];

impl Recorded for Body {
    const KIND: &'static str = "body";
    const TABLES: &'static [Owned] = &[("body_body", "id")];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            kind: record.choice("kind", &BODY_KINDS),
            parent: record.reference_opt("parent", "body"),
            name: record.texts("name"),
            summary: record.texts("summary"),
            from: record.date_opt("from"),
            until: record.date_opt("until"),
            article: record.text_opt("article"),
            duties: Json(record.rows("duty", |row| Duty {
                title: row.texts("title"),
                article: row.text_opt("article"),
            })),
        }
    }

    fn findable(&self) -> Option<Findable> {
        let duties = self.duties.0.iter().map(|duty| duty.title.clone());
        Some(Findable {
            weight: 7,
            title: self.name.clone(),
            texts: std::iter::once(self.summary.clone()).chain(duties).collect(),
            path: format!("/bodies/{}", self.id),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_body(tx, self).await
    }
}

/// Where the term of a post of a body is shown.
fn path_of_term(body: &str, term: &str) -> String {
    format!("/bodies/{body}#{term}")
}

impl Recorded for Post {
    const KIND: &'static str = "post";
    const TABLES: &'static [Owned] = &[("body_post", "id")];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            body: record.reference("body", "body"),
            title: record.texts("title"),
            order: record.int("order"),
        }
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_post(tx, self).await?;
        for term in sql::terms_of_post(tx, &self.id).await? {
            retitle(tx, "term", &term, &self.title, &path_of_term(&self.body, &term)).await?;
        }
        Ok(())
    }
}

impl Recorded for Term {
    const KIND: &'static str = "term";
    const TABLES: &'static [Owned] = &[("body_term", "id"), MENTIONS];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            post: record.reference("post", "post"),
            ordinal: record.int_opt("ordinal"),
            government: record.reference_opt("government", "government"),
            name: record.names_opt("name"),
            role: record.texts_opt("role"),
            from: record.date_opt("from"),
            until: record.date_opt("until"),
            seen: record.date_opt("seen"),
            dispatched_by: record.reference_opt("dispatched_by", "government"),
            certainty: record.choice_opt("certainty", &CERTAINTIES),
            note: record.texts_opt("note"),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 4,
            title: self.name.clone()?,
            texts: self.role.iter().cloned().collect(),
            path: format!("/terms/{}", self.id),
            date: self.from.or(self.seen),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_term(tx, self).await?;
        let held = self.government.iter().map(|government| (government, "holder"));
        let sent = self
            .dispatched_by
            .iter()
            .map(|government| (government, "dispatched"));
        let concerns = held
            .chain(sent)
            .map(|(government, role)| Concern::new(government, role).held(self.from, self.until))
            .collect();
        let Some((body, title)) = sql::post_title(tx, &self.post).await? else {
            return Ok(());
        };
        let path = path_of_term(&body, &self.id);
        mention(
            tx,
            "term",
            &self.id,
            &title,
            &path,
            self.from.or(self.seen),
            concerns,
        )
        .await
    }
}

impl Recorded for Subcommittee {
    const KIND: &'static str = "subcommittee";
    const TABLES: &'static [Owned] = &[
        ("body_subcommittee", "id"),
        ("body_coordinator", "subcommittee_id"),
        MENTIONS,
    ];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            number: record.int_opt("number"),
            regulation_item: record.int_opt("regulation_item"),
            name: record.texts("name"),
            fields: record.texts_opt("fields"),
            founded: record.date_opt("founded"),
            ended: record.date_opt("ended"),
            times_held: record.int_opt("times_held"),
            note: record.texts_opt("note"),
            coordinators: record.rows("coordinator", |row| Coordinator {
                subcommittee: record.id().to_owned(),
                government: row.reference("government", "government"),
                role: row.choice("role", &COORDINATOR_ROLES),
                from: row.date_opt("from"),
                until: row.date_opt("until"),
            }),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 7,
            title: self.name.clone(),
            texts: self.fields.iter().chain(&self.note).cloned().collect(),
            path: format!("/subcommittees/{}", self.id),
            date: self.founded,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_subcommittee(tx, self).await?;
        sql::clear_coordinators(tx, &self.id).await?;
        for (ordinal, coordinator) in (0..).zip(&self.coordinators) {
            sql::insert_coordinator(tx, &self.id, ordinal, coordinator).await?;
        }
        let concerns = self
            .coordinators
            .iter()
            .map(|c| Concern::new(&c.government, &c.role).held(c.from, c.until))
            .collect();
        let path = format!("/subcommittees/{}", self.id);
        mention(tx, "subcommittee", &self.id, &self.name, &path, None, concerns).await
    }
}

impl Recorded for Partner {
    const KIND: &'static str = "partner";
    const TABLES: &'static [Owned] = &[("body_partner", "id")];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            name: record.texts("name"),
            summary: record.texts("summary"),
            abbreviation: record.text_opt("abbreviation"),
            url: record.address_opt("url"),
            founded: record.date_opt("founded"),
            seat: record.texts_opt("seat"),
            members: record.text_opt("members"),
            countries: record.text_opt("countries"),
            until: record.date_opt("until"),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 6,
            title: self.name.clone(),
            texts: vec![self.summary.clone()],
            path: "/partners".to_owned(),
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_partner(tx, self).await
    }
}
