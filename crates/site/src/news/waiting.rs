use base::Lang;
use platform::actor::{Object, SignedIn};
use platform::db::DbError;
use platform::web::App;
use registry::identity::Waiting;

use super::form::FORMS;
use super::sql;

/// Drafts that wait for whoever may publish them.
pub async fn waiting(app: &App, who: &SignedIn, lang: Lang) -> Result<Vec<Waiting>, DbError> {
    let today = app.clock.today();
    let may_publish = FORMS.iter().any(|form| {
        form.guard.is_some_and(|guard| {
            let desk = Object::Desk(form.desk);
            app.permissions
                .mandate_for(who, guard.action, desk, today)
                .is_some()
        })
    });
    if !may_publish {
        return Ok(Vec::new());
    }
    let drafts = sql::drafts(&app.db).await?;
    let waiting = drafts.into_iter().map(|draft| {
        let title = draft.title.best(lang).0.to_owned();
        Waiting {
            title: app.texts.get(lang, "work-draft", &[("title", title.into())]),
            about: String::new(),
            path: format!("/desk/news/{}", draft.id),
            due: None,
            cites: Vec::new(),
        }
    });
    Ok(waiting.collect())
}
