use jiff::civil::Date;
use platform::audit::Actor;
use platform::clock::{Clock, stamp};
use platform::db::{Db, DbError};
use platform::permissions::{Permissions, RoleOf};
use platform::secret::id;
use platform::web::{App, Visitor};
use serde_json::json;

use super::super::model::{MandateHeld, Person, PersonState};
use super::super::sql;
use super::record;
use super::sessions::begin_session;
use super::sign_in::LetIn;

/// Governments, in the order of their ids, for which the demonstration has people who act for them.
const LIAISONS: usize = 3;

/// Puts one person a role on record, named by the post; a second start finds them there.
pub async fn furnish(db: &Db, permissions: &Permissions, clock: &Clock) -> Result<usize, DbError> {
    if !sql::posts(db).await?.is_empty() {
        return Ok(0);
    }
    let now = clock.now();
    let today = clock.today();
    // Today is later than any founding.
    let day = crate::members::AsOf {
        on: today,
        founded: today,
    };
    let members = crate::members::members_on(db, day, &only_full(), "", 10).await?;
    let subcommittee = crate::bodies::subcommittees_all(db).await?.into_iter().next();
    let mut tx = db.begin().await?;
    let mut made = 0;
    for role in &permissions.roles {
        let objects: Vec<Option<String>> = match role.of {
            None => vec![None],
            Some(RoleOf::Desk) => permissions
                .desks
                .iter()
                .map(|desk| Some(desk.id.clone()))
                .collect(),
            Some(RoleOf::Subcommittee) => vec![subcommittee.as_ref().map(|found| found.id.clone())],
            Some(RoleOf::Government) => {
                let count = if role.office.is_none() { LIAISONS } else { 1 };
                members
                    .iter()
                    .take(count)
                    .map(|member| Some(member.id.clone()))
                    .collect()
            }
        };
        for object in objects {
            if role.of.is_some() && object.is_none() {
                continue;
            }
            let (person, mandate) = post(role.id.as_str(), role.of, object, today, now);
            let folded = person.email.clone().unwrap_or_default();
            sql::insert_person(&mut tx, &person, &folded).await?;
            sql::insert_mandate(&mut tx, &mandate).await?;
            let done = ("grant-mandate", "mandate", mandate.id.as_str());
            let after = json!({ "person": person.id, "role": mandate.role, "demonstration": true });
            record(&mut tx, Actor::operator(), now, done, &after).await?;
            made += 1;
        }
    }
    tx.commit().await?;
    Ok(made)
}

/// Members with every right come first in a demonstration.
fn only_full() -> crate::members::Filter {
    crate::members::Filter {
        kind: Some("full".to_owned()),
        ..crate::members::Filter::default()
    }
}

fn post(
    role: &str,
    of: Option<RoleOf>,
    object: Option<String>,
    today: Date,
    now: jiff::Timestamp,
) -> (Person, MandateHeld) {
    let word = match &object {
        Some(object) => format!("{role}-{}", object.to_lowercase()),
        None => role.to_owned(),
    };
    let person = Person {
        id: id(now),
        name: Some(word.clone()),
        email: Some(format!("{word}@demo.invalid")),
        lang: "en".into(),
        state: PersonState::Active.word().into(),
        post: Some(word),
        created_at: stamp(now),
    };
    let of_kind = |kind| object.clone().filter(|_| of == Some(kind));
    let mandate = MandateHeld {
        id: id(now),
        person: person.id.clone(),
        role: role.to_owned(),
        government: of_kind(RoleOf::Government),
        subcommittee: of_kind(RoleOf::Subcommittee),
        desk: of_kind(RoleOf::Desk),
        dispatched_by: None,
        state: "active".into(),
        from: today,
        until: None,
        granted_by: "demonstration".into(),
        proposed_by: None,
    };
    (person, mandate)
}

/// Signs in as one of the posts. The route exists in a demonstration only.
pub async fn sign_in_as(app: &App, person: &str, visitor: &Visitor) -> Result<Option<LetIn>, DbError> {
    let Some(found) = sql::person_by_id(&app.db, person)
        .await?
        .filter(|found| found.post.is_some() && found.is(PersonState::Active))
    else {
        return Ok(None);
    };
    let mut tx = app.db.begin().await?;
    let secret = begin_session(&mut tx, &found.id, "demonstration", visitor, app.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(LetIn { secret, next: None }))
}
