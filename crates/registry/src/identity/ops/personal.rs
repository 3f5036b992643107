use platform::audit::Actor;
use platform::clock::stamp;
use platform::db::DbError;
use platform::web::App;
use serde_json::{Value, json};

use super::super::identify::oldest_seen;
use super::super::model::Person;
use super::super::sql;
use super::record;

/// Everything that is kept about a person, for that person: secrets excepted, which are kept as digests only.
pub async fn everything(app: &App, person: &Person) -> Result<Value, DbError> {
    let mandates = sql::mandates_of(&app.db, &person.id).await?;
    let mandates: Vec<Value> = mandates
        .iter()
        .map(|m| {
            json!({
                "role": m.role, "government": m.government, "subcommittee": m.subcommittee, "desk": m.desk,
                "dispatched_by": m.dispatched_by, "state": m.state, "from": m.from, "until": m.until,
                "granted_by": m.granted_by,
            })
        })
        .collect();
    let since = oldest_seen(app.permissions.session, app.clock.now());
    let sessions = sql::sessions_of(&app.db, &person.id, &since).await?;
    let sessions: Vec<Value> = sessions
        .iter()
        .map(|s| json!({ "began": s.created_at, "seen": s.seen_at, "way": s.way, "program": s.program }))
        .collect();
    let passkeys = sql::passkeys_of(&app.db, &person.id).await?;
    let passkeys: Vec<Value> = passkeys
        .iter()
        .map(|p| json!({ "label": p.label, "made": p.created_at, "used": p.used_at }))
        .collect();
    let providers = sql::externals_of(&app.db, &person.id).await?;
    let providers: Vec<Value> = providers
        .iter()
        .map(|p| json!({ "issuer": p.issuer, "subject": p.subject, "linked": p.created_at }))
        .collect();
    let done = platform::audit::entries_by(&app.db, &person.id).await?;
    let done: Vec<Value> = done
        .iter()
        .map(|e| json!({ "at": e.at, "action": e.action, "kind": e.subject_kind, "id": e.subject_id }))
        .collect();
    Ok(json!({
        "id": person.id, "name": person.name, "email": person.email, "lang": person.lang,
        "since": person.created_at, "mandates": mandates, "sessions": sessions, "passkeys": passkeys,
        "providers": providers,
        "recovery_codes_left": sql::codes_left(&app.db, &person.id).await?, "acts_on_record": done,
    }))
}

/// Forgets a person: name, address and every way in. Mandates end, and what the person did stays on record under the
/// id, which leads to nobody any more.
pub async fn erase(app: &App, actor: Actor, person: &Person) -> Result<(), DbError> {
    let now = app.clock.now();
    let today = app.clock.today();
    let mandates = sql::mandates_of(&app.db, &person.id).await?;
    let mut tx = app.db.begin().await?;
    for mandate in mandates.iter().filter(|mandate| mandate.holds_on(today)) {
        sql::end_mandate(&mut tx, &mandate.id, &today).await?;
    }
    for mandate in mandates.iter().filter(|mandate| mandate.is_proposed()) {
        sql::answer_proposal(&mut tx, &mandate.id, "refused", "erasure", &mandate.from).await?;
    }
    sql::erase(&mut tx, &person.id, &stamp(now)).await?;
    if let Some(address) = &person.email {
        platform::mail::forget(&mut tx, address).await?;
    }
    record(&mut tx, actor, now, ("erase", "person", &person.id), &json!({})).await?;
    tx.commit().await
}
