use base::Lang;
use jiff::ToSpan;
use platform::audit::Actor;
use platform::db::DbError;
use platform::mail::{Letter, Mail, post};
use platform::web::App;
use serde_json::json;

use super::super::model::{MandateHeld, Person};
use super::super::sql;
use super::people::ObjectNames;
use super::record;

/// Tells everybody whose mandate ends soon, in their language, once for each end; says how many were told. How many
/// days before stands in `rules/roles.toml`; without a number there nobody is told. Safe to run in several processes:
/// each mandate is marked in the transaction that posts its mail.
pub async fn remind(app: &App) -> Result<usize, DbError> {
    let Some(reminder) = app.permissions.reminder else {
        return Ok(0);
    };
    let today = app.clock.today();
    let Ok(last) = today.checked_add(i64::from(reminder.days_before).days()) else {
        return Ok(0);
    };
    let ending = sql::mandates_ending(&app.db, &today, &last).await?;
    if ending.is_empty() {
        return Ok(0);
    }
    let names = ObjectNames::load(app).await?;
    let mut told = 0;
    for mandate in ending {
        let Some(person) = sql::person_by_id(&app.db, &mandate.person).await? else {
            continue;
        };
        let Some(mail) = letter(app, &names, &person, &mandate) else {
            continue;
        };
        let now = app.clock.now();
        let mut tx = app.db.begin().await?;
        if sql::mark_reminded(&mut tx, &mandate.id).await? == 1 {
            let actor = Actor {
                name: "schedule".to_owned(),
                mandate: None,
            };
            let done = ("remind-mandate", "mandate", mandate.id.as_str());
            record(&mut tx, actor, now, done, &json!({ "until": mandate.until })).await?;
            post(&mut tx, &mail, now).await?;
            told += 1;
        }
        tx.commit_unseen().await?;
    }
    Ok(told)
}

/// What a person is told. Whoever has no address is told nothing.
fn letter(app: &App, names: &ObjectNames, person: &Person, mandate: &MandateHeld) -> Option<Mail> {
    let (address, until) = (person.email.as_ref()?, mandate.until?);
    let lang = Lang::from_code(&person.lang).unwrap_or(Lang::En);
    let role = app.permissions.role(&mandate.role);
    let role = role.map_or(mandate.role.as_str(), |role| role.title.best(lang).0);
    let object = names.of(app, mandate, lang);
    let date = app.formats.date(lang, until.into());
    let args = [
        ("role", role.to_owned().into()),
        ("object", object.clone().into()),
        ("date", date.into()),
    ];
    let body = match object.is_empty() {
        true => "mail-mandate-ends-body",
        false => "mail-mandate-ends-body-for",
    };
    let letter = Letter {
        subject: app.texts.get(lang, "mail-mandate-ends-subject", &args),
        paragraphs: vec![app.texts.get(lang, body, &args)],
        action: Some((
            app.texts.get(lang, "mail-way-action", &[]),
            app.settings.link(&format!("/{lang}/me")),
        )),
        fine: vec![app.texts.get(lang, "mail-mandate-ends-fine", &[])],
    };
    Some(
        letter
            .to(app, address, lang)
            .expect("a letter is rendered into memory, which does not fail"),
    )
}
