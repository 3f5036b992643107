use base::Lang;
use platform::actor::{Object, SignedIn};
use platform::db::DbError;
use platform::web::App;

use super::model::Waiting;
use super::ops::people::ObjectNames;
use super::sql;

/// What waits for a person here: proposals to answer, and a passkey to make.
pub async fn waiting(app: &App, who: &SignedIn, lang: Lang) -> Result<Vec<Waiting>, DbError> {
    let today = app.clock.today();
    let mut all = Vec::new();
    let may_answer = app
        .permissions
        .mandate_for(who, "people.invite", Object::All, today)
        .is_some();
    if may_answer {
        let names = ObjectNames::load(app).await?;
        for proposal in sql::proposals(&app.db).await? {
            let role = app.permissions.role(&proposal.role);
            let role = role.map_or(proposal.role.as_str(), |role| role.title.best(lang).0);
            let args = [
                ("role", role.to_owned().into()),
                ("object", names.of(app, &proposal, lang).into()),
            ];
            all.push(Waiting {
                title: app.texts.get(lang, "work-proposal", &args),
                about: String::new(),
                path: format!("/people/{}", proposal.person),
                due: None,
                cites: Vec::new(),
            });
        }
    }
    if !who.is_post && sql::passkeys_of(&app.db, &who.person).await?.is_empty() {
        all.push(Waiting {
            title: app.texts.get(lang, "work-passkey", &[]),
            about: app.texts.get(lang, "work-passkey-about", &[]),
            path: "/me#passkeys".to_owned(),
            due: None,
            cites: Vec::new(),
        });
    }
    Ok(all)
}
