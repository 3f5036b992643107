//! What the buttons of a form do: rows come and go, a preview, the change itself.

use askama::Template;
use platform::audit::Actor;
use platform::records::{
    Action, Ends, Fault, Form, Proposal, Refused, Revision, Standing, Table, Value, WITHDRAWN, id_from,
    revise, standing,
};
use platform::web::{Answer, Ask, Complaint, Complaints, Page, Problem, html, redirect};

use super::fill::{Sent, add_row, drop_row, fill, pruned};
use super::pages::{Beside, show_form};
use super::reach::{Reach, fill_owner, must_see, names_another};
use super::words::{self, Shown};
use super::{Desk, form_of, may_edit, must_edit, picture};

#[derive(Template)]
#[template(path = "desk/preview.html")]
struct PreviewPage {
    page: Page,
    form: Form,
    heading: String,
    target: String,
    differences: Vec<Shown>,
    /// What the form sent, to be sent again.
    hidden: Vec<(String, String)>,
    /// Set if somebody else wrote the record meanwhile.
    conflict: bool,
}

/// A form that was sent, with all that it needs to be answered.
struct Asked {
    form: Form,
    /// Empty for a new record.
    id: String,
    there: Option<Standing>,
    table: Table,
    action: Action,
}

/// Whoever acts, under the mandate used.
pub(super) fn actor(ask: &Ask, mandate: Option<String>) -> Result<Actor, Problem> {
    Ok(Actor {
        mandate,
        ..ask.who()?.acting(None)
    })
}

pub(super) async fn send(ask: Ask, desk: Desk) -> Answer {
    let form = form_of(&ask, desk)?;
    let id = ask.segment("id").to_owned();
    let there = standing(&ask.app.db, form.kind, &id).await?;
    match &there {
        None if !id.is_empty() => return Err(Problem::missing("record", &id)),
        Some(there) => must_see(&ask, &form, there)?,
        None => {}
    }
    let mut table = there
        .as_ref()
        .map(|standing| standing.written.clone())
        .unwrap_or_default();
    fill(&mut table, form.fields, "", &Sent::new(ask.form.fields()));
    fill_owner(&ask, &form, &mut table);
    let action = match (id.is_empty(), ask.form.get("action")) {
        (true, _) => Action::Create,
        (false, "end") => Action::End,
        (false, _) => Action::Correct,
    };
    let mut asked = Asked {
        form,
        id,
        there,
        table,
        action,
    };
    if let Some(complaint) = picture::take(&ask, &form, &asked.id, &mut asked.table).await? {
        return with_complaints(&ask, asked, Complaints(vec![complaint])).await;
    }
    let wanted = ask.form.get("do").to_owned();
    if let Some(name) = wanted.strip_prefix("add:") {
        add_row(&mut asked.table, form.fields, name);
        return again(&ask, asked, Vec::new()).await;
    }
    if let Some(path) = wanted.strip_prefix("drop:") {
        drop_row(&mut asked.table, path);
        return again(&ask, asked, Vec::new()).await;
    }
    if let Some(name) = wanted.strip_prefix("clear:") {
        picture::clear(&mut asked.table, &form, name);
        return again(&ask, asked, Vec::new()).await;
    }
    asked.table = pruned(&asked.table, form.fields);
    match wanted.as_str() {
        "back" => again(&ask, asked, Vec::new()).await,
        "end" => end(&ask, desk, asked).await,
        "apply" => try_it(&ask, desk, asked, true).await,
        _ => try_it(&ask, desk, asked, false).await,
    }
}

/// The form once more, as it was sent.
async fn again(ask: &Ask, asked: Asked, faults: Vec<Fault>) -> Answer {
    let page = ask.page(asked.form.one);
    let complaints = words::complaints(ask, &page, asked.form.fields, &faults);
    with_complaints(ask, asked, complaints).await
}

async fn with_complaints(ask: &Ask, asked: Asked, complaints: Complaints) -> Answer {
    let beside = Beside {
        id: asked.id,
        new_id: ask.form.get("id").to_owned(),
        seen: ask.form.get("seen").to_owned(),
        note: ask.form.get("note-on-change").to_owned(),
        action: ask.form.get("action").to_owned(),
        end_on: ask.form.get("end-on").to_owned(),
    };
    show_form(ask, asked.form, &asked.table, beside, complaints).await
}

/// Sets the day on which a record ends, and shows what that changes.
async fn end(ask: &Ask, desk: Desk, mut asked: Asked) -> Answer {
    let day = ask.form.get("end-on").to_owned();
    if day.is_empty() {
        let complaint = Complaint {
            field: "end-on".to_owned(),
            message: ask.page("desk-end-missing").title,
        };
        return with_complaints(ask, asked, Complaints(vec![complaint])).await;
    }
    match asked.form.ends {
        Ends::Never => return Err(Problem::missing("page", &ask.path)),
        Ends::Field(name) => asked.table.set(name, day.as_str()),
        Ends::Withdrawn => asked.table.set(WITHDRAWN, day.as_str()),
        Ends::OpenRow(group, name) => {
            let mut rows = asked
                .table
                .get(group)
                .map(|value| value.items().to_vec())
                .unwrap_or_default();
            for row in &mut rows {
                if let Value::Table(row) = row
                    && row.get(name).is_none()
                {
                    row.set(name, day.as_str());
                }
            }
            asked.table.set(group, Value::List(rows));
        }
    }
    asked.action = Action::End;
    try_it(ask, desk, asked, false).await
}

/// Whose record it is, is not for this reader to say.
async fn not_own(ask: &Ask, asked: Asked) -> Answer {
    let complaint = Complaint {
        field: asked.form.owner.unwrap_or_default().to_owned(),
        message: ask.page("desk-not-own").title,
    };
    with_complaints(ask, asked, Complaints(vec![complaint])).await
}

/// Reads the form; shows what it would change, or writes it.
async fn try_it(ask: &Ask, desk: Desk, asked: Asked, apply: bool) -> Answer {
    let there = asked.there.as_ref();
    if !may_edit(ask, &asked.form, &asked.id, there.map(|there| &there.written)) {
        return Err(ask.forbidden(asked.form.edit));
    }
    // Whose record it is stands in a field that may hold a name: it is known once it was read.
    let owned = Reach::editing(ask, &asked.form);
    let mandate = match owned {
        Reach::Of(_) => None,
        _ => must_edit(ask, &asked.form, &asked.id, (&asked.table, there))?,
    };
    if names_another(&owned, &asked.form, &asked.table) {
        return not_own(ask, asked).await;
    }
    let note = ask.form.some("note-on-change").map(str::to_owned);
    let revision = Revision {
        kind: asked.form.kind.to_owned(),
        id: id_of(ask, &asked),
        table: asked.table.clone(),
        action: asked.action,
        note,
        made_from: asked.there.as_ref().map(|_| ask.form.get("seen").to_owned()),
    };
    let now = ask.app.clock.now();
    let read = revise(&ask.app.db, &(desk.kinds)(), revision, now).await;
    if let Ok(proposal) = &read
        && !owned.holds(&asked.form, &proposal.written)
    {
        return not_own(ask, asked).await;
    }
    let mandate = match (&read, &owned) {
        (Ok(proposal), Reach::Of(_)) => must_edit(ask, &asked.form, &asked.id, (&proposal.written, there))?,
        _ => mandate,
    };
    let written = match read {
        Ok(proposal) if !apply => return preview(ask, &asked, &proposal).await,
        Ok(proposal) => {
            let id = proposal.id().to_owned();
            proposal
                .apply(&ask.app.db, actor(ask, mandate)?, now)
                .await
                .map(|()| id)
        }
        Err(refused) => Err(refused),
    };
    match written {
        Ok(id) => Ok(redirect(&format!(
            "/{}/history/{}/{id}?done=1",
            ask.lang, asked.form.kind
        ))),
        Err(Refused::Faults(faults)) => again(ask, asked, faults).await,
        Err(Refused::Unchanged) => {
            let complaint = Complaint {
                field: String::new(),
                message: ask.page("desk-unchanged").title,
            };
            with_complaints(ask, asked, Complaints(vec![complaint])).await
        }
        Err(Refused::Conflict {
            standing,
            differences,
        }) => conflict(ask, asked, *standing, differences).await,
        Err(Refused::Missing | Refused::UnknownKind) => Err(Problem::missing("record", &asked.id)),
        Err(Refused::Db(error)) => Err(error.into()),
    }
}

/// The id of the record: as it is, as somebody typed it, or made of what the form says.
fn id_of(ask: &Ask, asked: &Asked) -> String {
    if !asked.id.is_empty() {
        return asked.id.clone();
    }
    match ask.form.some("id") {
        Some(id) => id.to_owned(),
        None if asked.form.names.is_empty() => String::new(),
        None => id_from(asked.form.kind, &asked.table, asked.form.names),
    }
}

fn target(asked: &Asked) -> String {
    let last = if asked.id.is_empty() { "new" } else { &asked.id };
    format!("/desk/{}/{last}", asked.form.kind)
}

/// Everything the form sent, but for what is added anew.
fn hidden(ask: &Ask, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = ["form_key", "do", "end-on"];
    let kept = ask
        .form
        .fields()
        .iter()
        .filter(|(name, _)| !own.contains(&name.as_str()))
        .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name))
        .cloned();
    let added = changes
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    kept.chain(added).collect()
}

async fn preview(ask: &Ask, asked: &Asked, proposal: &Proposal) -> Answer {
    let page = ask.page("desk-preview");
    let differences =
        words::differences(&ask.app.db, &page, Some(&asked.form), &proposal.differences).await?;
    let mut changes: Vec<(String, String)> = vec![("id".to_owned(), proposal.id().to_owned())];
    changes.extend(picture::chosen(&asked.form, &asked.table));
    if proposal.action == Action::End {
        changes.push(("action".to_owned(), "end".to_owned()));
        changes.extend(ended(&asked.form, &asked.table));
    }
    let changes: Vec<(&str, &str)> = changes.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    html(&PreviewPage {
        heading: words::own_name(&page, &proposal.written),
        target: target(asked),
        hidden: hidden(ask, &changes),
        conflict: false,
        form: asked.form,
        page,
        differences,
    })
}

fn day_in(table: &Table, name: &str) -> Vec<(String, String)> {
    let day = table.text(name).unwrap_or_default();
    vec![(name.to_owned(), day.to_owned())]
}

/// The fields in which an end stands, as the form would send them.
fn ended(form: &Form, table: &Table) -> Vec<(String, String)> {
    match form.ends {
        Ends::Never => Vec::new(),
        Ends::Field(name) => day_in(table, name),
        Ends::Withdrawn => day_in(table, WITHDRAWN),
        Ends::OpenRow(group, name) => {
            let rows = table.get(group).map(Value::items).unwrap_or_default();
            let day = |row: &Value| {
                row.as_table()
                    .and_then(|row| row.text(name))
                    .unwrap_or_default()
                    .to_owned()
            };
            rows.iter()
                .enumerate()
                .map(|(n, row)| (format!("{group}.{n}.{name}"), day(row)))
                .collect()
        }
    }
}

/// Shows what this form would change in what somebody else has written meanwhile.
async fn conflict(
    ask: &Ask,
    asked: Asked,
    standing: Standing,
    differences: Vec<platform::records::Difference>,
) -> Answer {
    let page = ask.page("desk-conflict");
    let differences = words::differences(&ask.app.db, &page, Some(&asked.form), &differences).await?;
    let pictures = picture::chosen(&asked.form, &asked.table);
    let mut changes = vec![("seen", standing.digest.as_str())];
    changes.extend(pictures.iter().map(|(k, v)| (k.as_str(), v.as_str())));
    html(&PreviewPage {
        heading: words::own_name(&page, &standing.written),
        target: target(&asked),
        hidden: hidden(ask, &changes),
        conflict: true,
        form: asked.form,
        page,
        differences,
    })
}
