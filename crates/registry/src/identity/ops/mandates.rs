use jiff::ToSpan;
use jiff::civil::Date;
use platform::audit::Actor;
use platform::db::DbError;
use platform::permissions::{Role, RoleOf};
use platform::secret::id;
use platform::web::{App, Faults, Problem};
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

/// The day on which a mandate of a role ends if nothing else is said: the term of its office.
pub fn term_end(role: &Role, from: Date) -> Option<Date> {
    let years = role.years?;
    from.checked_add(i64::from(years).years())
        .and_then(|end| end.checked_sub(1.day()))
        .ok()
}

/// The mandate that a form asks for, checked against the roles and the register; or everything that is wrong with it.
pub async fn shape(
    app: &App,
    person: &str,
    wanted: &Wanted,
    state: &str,
    granted_by: &str,
) -> Result<MandateHeld, Problem> {
    let mut faults = Faults::default();
    let role = faults.take(
        app.permissions
            .role(&wanted.role)
            .ok_or_else(|| unfit("mandate-role", "role")),
    );
    let from = wanted.from.unwrap_or_else(|| app.clock.today());
    let until = wanted
        .until
        .or_else(|| role.and_then(|role| term_end(role, from)));
    if until.is_some_and(|until| until < from) {
        faults.add(unfit("mandate-until", "until"));
    }
    let sender = wanted.dispatched_by.as_deref();
    if sender.is_some() && !is_government(app, sender).await? {
        faults.add(unfit("mandate-government", "dispatched_by"));
    }
    let of = role.and_then(|role| role.of);
    let object = |kind: RoleOf, id: &Option<String>| id.clone().filter(|_| of == Some(kind));
    let held = MandateHeld {
        id: id(app.clock.now()),
        person: person.to_owned(),
        role: wanted.role.clone(),
        government: object(RoleOf::Government, &wanted.government),
        subcommittee: object(RoleOf::Subcommittee, &wanted.subcommittee),
        desk: object(RoleOf::Desk, &wanted.desk),
        dispatched_by: wanted.dispatched_by.clone(),
        state: state.to_owned(),
        from,
        until,
        granted_by: granted_by.to_owned(),
        proposed_by: None,
    };
    if let Some(of) = of {
        faults.take(is_for_something(app, of, &held).await);
    }
    if sql::mandates_of(&app.db, person)
        .await?
        .iter()
        .any(|known| covers(known, &held))
    {
        faults.add(unfit("mandate-held", "role"));
    }
    faults.unless(Some(held))
}

/// Why a mandate cannot be as wanted.
fn unfit(key: &'static str, field: &str) -> Problem {
    Problem::invalid(key, field, "", "")
}

async fn is_government(app: &App, id: Option<&str>) -> Result<bool, DbError> {
    match id {
        Some(id) => Ok(crate::members::government_by_id(&app.db, id).await?.is_some()),
        None => Ok(false),
    }
}

/// A role of a government, a subcommittee or a desk is held for one that is on record.
async fn is_for_something(app: &App, of: RoleOf, held: &MandateHeld) -> Result<(), Problem> {
    let (known, refusal) = match of {
        RoleOf::Government => (
            is_government(app, held.government.as_deref()).await?,
            unfit("mandate-government", "government"),
        ),
        RoleOf::Subcommittee => (
            match &held.subcommittee {
                Some(id) => crate::bodies::subcommittee_by_id(&app.db, id).await?.is_some(),
                None => false,
            },
            unfit("mandate-subcommittee", "subcommittee"),
        ),
        RoleOf::Desk => (
            held.desk
                .as_ref()
                .and_then(|id| app.permissions.desk(id))
                .is_some(),
            unfit("mandate-desk", "desk"),
        ),
    };
    if known { Ok(()) } else { Err(refusal) }
}

/// Whether a mandate that is held or proposed gives all that another would. The same for longer is another mandate.
fn covers(known: &MandateHeld, wanted: &MandateHeld) -> bool {
    let what = |held: &MandateHeld| {
        (
            held.role.clone(),
            held.government.clone(),
            held.subcommittee.clone(),
            held.desk.clone(),
        )
    };
    what(known) == what(wanted)
        && known.state != "refused"
        && known.from <= wanted.from
        && known
            .until
            .is_none_or(|end| wanted.until.is_some_and(|until| until <= end))
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
