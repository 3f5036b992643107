use platform::db::{DbError, Json, Tx};
use platform::records::{Owned, Record, Recorded};
use platform::search::Findable;
use registry::members::{Concern, MENTIONS, mention};

use super::model::{
    ALL_KINDS, Attendance, Delegation, Event, Outcome, Plan, ProgrammePart, STATUSES, Speaker,
};
use super::sql;

pub(super) const OUTCOME_KINDS: [&str; 6] = [
    "adopted",
    "decided",
    "agreed",
    "proposed",
    "reported",
    "announced",
];
pub(super) const DELEGATION_ROLES: [&str; 6] = [
    "participant",
    "trainee",
    "applicant",
    "registered",
    "speaker",
    "staff",
];
pub(super) const CERTAINTIES: [&str; 4] = ["confirmed", "inferred", "expected", "proposed"];
pub(super) const ATTENDANCE_ROLES: [&str; 6] = [
    "participant",
    "host",
    "presenter",
    "reporter",
    "partner",
    "winner",
];

impl Recorded for Event {
    const KIND: &'static str = "event";
    const TABLES: &'static [Owned] = &[
        ("event_event", "id"),
        ("event_delegation", "event_id"),
        ("event_attendance", "event_id"),
        MENTIONS,
    ];
    const WITHDRAWABLE: bool = true;

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            kind: record.choice("kind", &ALL_KINDS),
            title: record.texts("title"),
            status: record.choice("status", &STATUSES),
            body: record.text_opt("body"),
            ordinal: record.int_opt("ordinal"),
            from: record.date_opt("from"),
            until: record.date_opt("until"),
            place: record.texts_opt("place"),
            country: record.country_opt("country"),
            online: record.flag("online"),
            host: record.reference_opt("host", "government"),
            part_of: record.reference_opt("part_of", "event"),
            theme: record.texts_opt("theme"),
            summary: record.texts("summary"),
            certainty: record.choice_opt("certainty", &CERTAINTIES),
            partly_named: record.flag("partly_named"),
            note: record.texts_opt("note"),
            programme: Json(record.rows("part", |row| ProgrammePart {
                on: row.date_opt("on"),
                title: row.texts("title"),
            })),
            speakers: Json(record.rows("speaker", |row| Speaker {
                name: row.names("name"),
                role: row.texts("role"),
                government: row.reference_opt("government", "government"),
            })),
            outcomes: Json(record.rows("outcome", |row| Outcome {
                kind: row.choice("kind", &OUTCOME_KINDS),
                matter: row.text_opt("matter"),
                government: row.reference_opt("government", "government"),
                title: row.texts("title"),
            })),
            delegations: record.rows("delegation", delegation),
            attendance: record.rows("attendance", |row| Attendance {
                government: row.reference("government", "government"),
                role: row.choice("role", &ATTENDANCE_ROLES),
                country: None,
            }),
        }
    }

    fn findable(&self) -> Option<Findable> {
        let parts = self.programme.0.iter().map(|part| &part.title);
        let outcomes = self.outcomes.0.iter().map(|outcome| &outcome.title);
        let speakers = self
            .speakers
            .0
            .iter()
            .flat_map(|speaker| [&speaker.name, &speaker.role]);
        let own = std::iter::once(&self.summary)
            .chain(&self.place)
            .chain(&self.theme)
            .chain(&self.note);
        Some(Findable {
            weight: 6,
            title: self.title.clone(),
            texts: own
                .chain(parts)
                .chain(outcomes)
                .chain(speakers)
                .cloned()
                .collect(),
            path: format!("/events/{}", self.id),
            date: self.from,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_event(tx, self).await?;
        sql::clear_participation(tx, &self.id).await?;
        for (ordinal, delegation) in (0..).zip(&self.delegations) {
            sql::insert_delegation(tx, &self.id, ordinal, delegation).await?;
        }
        for attendance in &self.attendance {
            sql::insert_attendance(tx, &self.id, attendance).await?;
        }
        crate::calls::rename_contest(tx, &self.id, &self.title).await?;
        let path = format!("/events/{}", self.id);
        mention(
            tx,
            "event",
            &self.id,
            &self.title,
            &path,
            self.from,
            self.concerns(),
        )
        .await
    }
}

fn delegation(row: &Record<'_>) -> Delegation {
    let read = Delegation {
        country: row.country("country"),
        government: row.reference_opt("government", "government"),
        role: row.choice("role", &DELEGATION_ROLES),
        persons: row.int_opt("persons"),
    };
    if let Some(government) = &read.government {
        row.refuse_foreign("government", government, read.country);
    }
    read
}

impl Event {
    /// Governments the event speaks of, each in each of its roles.
    fn concerns(&self) -> Vec<Concern<'_>> {
        let host = self
            .host
            .iter()
            .map(|government| Concern::new(government, "host"));
        let attended = self
            .attendance
            .iter()
            .map(|a| Concern::new(&a.government, &a.role));
        let delegated = self
            .delegations
            .iter()
            .filter_map(|d| Some(Concern::new(d.government.as_ref()?, &d.role)));
        let spoke = self
            .speakers
            .0
            .iter()
            .filter_map(|s| Some(Concern::new(s.government.as_ref()?, "speaker")));
        let decided = self
            .outcomes
            .0
            .iter()
            .filter_map(|o| Some(Concern::new(o.government.as_ref()?, "concerned")));
        host.chain(attended)
            .chain(delegated)
            .chain(spoke)
            .chain(decided)
            .collect()
    }
}

impl Recorded for Plan {
    const KIND: &'static str = "plan";
    const TABLES: &'static [Owned] = &[("event_plan", "id"), MENTIONS];

    fn read(record: &Record<'_>) -> Self {
        Self {
            id: record.id().to_owned(),
            when: record.date_opt("when"),
            title: record.texts("title"),
            government: record.reference_opt("government", "government"),
            body: record.text_opt("body"),
        }
    }

    fn findable(&self) -> Option<Findable> {
        Some(Findable {
            weight: 2,
            title: self.title.clone(),
            path: format!("/plans#{}", self.id),
            date: self.when,
            ..Findable::default()
        })
    }

    async fn save(&self, tx: &mut Tx) -> Result<(), DbError> {
        sql::upsert_plan(tx, self).await?;
        let concerns = self
            .government
            .iter()
            .map(|government| Concern::new(government, "concerned"))
            .collect();
        mention(
            tx,
            "plan",
            &self.id,
            &self.title,
            &format!("/plans#{}", self.id),
            self.when,
            concerns,
        )
        .await
    }
}
