//! A picture that comes with a form: kept at once, and named in the form by its digest from then on.

use platform::files::{KeepError, Uploaded};
use platform::records::{Form, Table, Widget};
use platform::web::{Ask, Complaint, Problem};

use super::may_edit;

/// Keeps a picture that was sent, and puts its digest into the form. Gives what is wrong with it, if it is not taken.
pub async fn take(ask: &Ask, form: &Form, id: &str, table: &mut Table) -> Result<Option<Complaint>, Problem> {
    for name in pictures(form) {
        let Some(upload) = ask.form.upload(&format!("{name}-file")) else {
            continue;
        };
        if !may_edit(ask, form, id, None) {
            return Err(ask.forbidden_to(form.edit, platform::actor::Object::Desk(form.desk)));
        }
        let uploaded = Uploaded {
            by: &ask.who()?.person,
            see: form.see,
            now: ask.app.clock.now(),
        };
        let files = &ask.app.files;
        match files
            .keep_picture(&ask.app.db, upload.bytes.clone(), uploaded)
            .await
        {
            Ok(digest) => table.set(name, digest.as_str()),
            Err(KeepError::Picture(fault)) => {
                let (key, instead) = fault.says();
                let problem = Problem::invalid(key, name, &upload.name, instead);
                return Ok(Some(ask.complaint(&problem)));
            }
            Err(KeepError::Db(error)) => return Err(error.into()),
            Err(error @ (KeepError::Store(_) | KeepError::Document(_))) => return Err(Problem::bug(&error)),
        }
    }
    Ok(None)
}

/// Takes a picture out, with all that belongs to it: `picture`, `picture_alt`.
pub fn clear(table: &mut Table, form: &Form, name: &str) {
    if !pictures(form).any(|known| known == name) {
        return;
    }
    let beside = format!("{name}_");
    for field in form.fields {
        if field.name == name || field.name.starts_with(&beside) {
            table.remove(field.name);
        }
    }
}

/// The pictures of a form with what they are, as the form would send them.
pub fn chosen(form: &Form, table: &Table) -> Vec<(String, String)> {
    let sent = |name: &str| (name.to_owned(), table.text(name).unwrap_or_default().to_owned());
    pictures(form).map(sent).collect()
}

fn pictures(form: &Form) -> impl Iterator<Item = &'static str> {
    form.fields
        .iter()
        .filter(|field| matches!(field.widget, Widget::Picture))
        .map(|field| field.name)
}
