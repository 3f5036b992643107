use jiff::ToSpan;
use jiff::civil::Date;
use platform::audit::Actor;
use platform::db::DbError;
use platform::permissions::{Role, RoleOf};
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::model::MandateHeld;
use super::super::sql;
use super::{record, record_citing};

/// What a form says about a mandate.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub role: String,
    pub government: Option<String>,
    pub subcommittee: Option<String>,
    pub desk: Option<String>,
    pub dispatched_by: Option<String>,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

/// Why a mandate cannot be as wanted: the field, and the text's key.
#[derive(Debug, thiserror::Error)]
#[error("{field}: {key}")]
pub struct Unfit {
    pub field: &'static str,
    pub key: &'static str,
}

impl From<Unfit> for Problem {
    fn from(unfit: Unfit) -> Self {
        Problem::invalid(unfit.key, unfit.field, "", "")
    }
}

/// The day on which a mandate of a role ends if nothing else is said: the term of its office.
pub fn term_end(role: &Role, from: Date) -> Option<Date> {
    let years = role.years?;
    from.checked_add(i64::from(years).years())
        .and_then(|end| end.checked_sub(1.day()))
        .ok()
}

/// The mandate that a form asks for, checked against the roles and the register.
pub async fn shape(
    app: &App,
    person: &str,
    wanted: &Wanted,
    state: &str,
    granted_by: &str,
) -> Result<Result<MandateHeld, Unfit>, DbError> {
    let unfit = |field, key| Ok(Err(Unfit { field, key }));
    let Some(role) = app.permissions.role(&wanted.role) else {
        return unfit("role", "mandate-role");
    };
    let from = wanted.from.unwrap_or_else(|| app.clock.today());
    let until = wanted.until.or_else(|| term_end(role, from));
    if until.is_some_and(|until| until < from) {
        return unfit("until", "mandate-until");
    }
    let (mut government, mut subcommittee, mut desk) = (None, None, None);
    match role.of {
        None => {}
        Some(RoleOf::Government) => {
            let known = match &wanted.government {
                Some(id) => crate::members::government_by_id(&app.db, id).await?.is_some(),
                None => false,
            };
            if !known {
                return unfit("government", "mandate-government");
            }
            government = wanted.government.clone();
        }
        Some(RoleOf::Subcommittee) => {
            let known = match &wanted.subcommittee {
                Some(id) => crate::bodies::subcommittee_by_id(&app.db, id).await?.is_some(),
                None => false,
            };
            if !known {
                return unfit("subcommittee", "mandate-subcommittee");
            }
            subcommittee = wanted.subcommittee.clone();
        }
        Some(RoleOf::Desk) => {
            let known = wanted.desk.as_ref().and_then(|id| app.permissions.desk(id));
            if known.is_none() {
                return unfit("desk", "mandate-desk");
            }
            desk = wanted.desk.clone();
        }
    }
    if let Some(sender) = &wanted.dispatched_by
        && crate::members::government_by_id(&app.db, sender).await?.is_none()
    {
        return unfit("dispatched_by", "mandate-government");
    }
    let held = sql::mandates_of(&app.db, person).await?;
    // The same for longer is another mandate; what is held already is none.
    let same = |known: &&MandateHeld| {
        known.role == wanted.role
            && (&known.government, &known.subcommittee, &known.desk) == (&government, &subcommittee, &desk)
            && known.state != "refused"
            && known.from <= from
            && known
                .until
                .is_none_or(|end| until.is_some_and(|until| until <= end))
    };
    if held.iter().any(|known| same(&known)) {
        return unfit("role", "mandate-held");
    }
    Ok(Ok(MandateHeld {
        id: id(app.clock.now()),
        person: person.to_owned(),
        role: wanted.role.clone(),
        government,
        subcommittee,
        desk,
        dispatched_by: wanted.dispatched_by.clone(),
        state: state.to_owned(),
        from,
        until,
        granted_by: granted_by.to_owned(),
        proposed_by: None,
    }))
}

/// What the audit record keeps of a mandate.
pub fn recorded(mandate: &MandateHeld) -> serde_json::Value {
    json!({
        "person": mandate.person, "role": mandate.role, "government": mandate.government,
        "subcommittee": mandate.subcommittee, "desk": mandate.desk, "dispatched_by": mandate.dispatched_by,
        "from": mandate.from, "until": mandate.until, "state": mandate.state,
    })
}

/// Grants a further mandate to a person on record.
pub async fn grant(app: &App, actor: Actor, mandate: &MandateHeld) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    sql::insert_mandate(&mut tx, mandate).await?;
    let done = ("grant-mandate", "mandate", mandate.id.as_str());
    let cites = cites(app, mandate);
    record_citing(&mut tx, actor, app.clock.now(), done, &recorded(mandate), cites).await?;
    tx.commit().await
}

/// The clauses that a mandate's role rests on.
pub fn cites<'a>(app: &'a App, mandate: &MandateHeld) -> &'a [String] {
    app.permissions
        .role(&mandate.role)
        .map_or(&[], |role| &role.cites)
}

/// Ends a mandate: yesterday is the last day of one that shall stop at once. Says whether it was still running.
pub async fn end(app: &App, actor: Actor, mandate: &MandateHeld, last: Date) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    let ended = sql::end_mandate(&mut tx, &mandate.id, &last).await? == 1;
    if ended {
        let done = ("end-mandate", "mandate", mandate.id.as_str());
        record(&mut tx, actor, app.clock.now(), done, &json!({ "until": last })).await?;
    }
    tx.commit().await?;
    Ok(ended)
}
