//! Every state a record ever had, and the way back to one.

use askama::Template;
use platform::actor::Object;
use platform::records::{Form, Refused, Revised, Table, revisions_of, standing, undo};
use platform::web::{Answer, Ask, Page, Problem, html, redirect};

use super::act::actor;
use super::reach::{Reach, must_see};
use super::words::{self, Shown};
use super::{Desk, may_edit, may_see, must_edit};

struct Step {
    revised: Revised,
    /// The role under which it was done, in words.
    by: String,
    differences: Vec<Shown>,
    can_return: bool,
}

#[derive(Template)]
#[template(path = "desk/history.html")]
struct HistoryPage {
    page: Page,
    kind: String,
    id: String,
    heading: String,
    steps: Vec<Step>,
    seen: String,
    done: bool,
    may_edit: bool,
}

#[derive(Template)]
#[template(path = "desk/undo.html")]
struct UndoPage {
    page: Page,
    kind: String,
    id: String,
    heading: String,
    number: i64,
    seen: String,
    differences: Vec<Shown>,
    note: String,
    conflict: bool,
}

/// The form of the record's kind, if it has one, once the reader may see it.
pub(super) fn visible(ask: &Ask, desk: Desk) -> Result<Option<Form>, Problem> {
    let kind = ask.segment("kind");
    if !(desk.kinds)().iter().any(|known| known.name == kind) {
        return Err(Problem::missing("page", &ask.path));
    }
    let form = (desk.forms)().into_iter().find(|form| form.kind == kind);
    if let Some(form) = &form
        && !may_see(ask, form)
    {
        return Err(ask.forbidden_to(form.see, platform::actor::Object::Desk(form.desk)));
    }
    // A kind that only some may see always has a form that says so.
    let private = (desk.kinds)()
        .iter()
        .any(|known| known.name == kind && known.private);
    if private && form.is_none() {
        return Err(Problem::missing("page", &ask.path));
    }
    // Whoever keeps records of their own government sees what became of them.
    if !form
        .as_ref()
        .is_some_and(|form| matches!(Reach::seeing(ask, form), Reach::Of(_)))
    {
        ask.must("history.see", Object::Any)?;
    }
    Ok(form)
}

/// `secretariat-officer@planning`, in words.
fn by(page: &Page, revised: &Revised) -> String {
    match &revised.mandate {
        Some(mandate) => match mandate.split_once('@') {
            Some((role, object)) => format!("{} · {}", page.role(role), page.desk(object)),
            None => page.role(mandate),
        },
        None => page.t("desk-by-operator"),
    }
}

pub(super) async fn show(ask: Ask, desk: Desk) -> Answer {
    let form = visible(&ask, desk)?;
    let (kind, id) = (ask.segment("kind"), ask.segment("id"));
    let revisions = revisions_of(&ask.app.db, kind, id).await?;
    let Some(standing) = standing(&ask.app.db, kind, id).await? else {
        return Err(Problem::missing("record", id));
    };
    if let Some(form) = &form {
        must_see(&ask, form, &standing)?;
    }
    let heading = words::own_name(&ask.page("desk-history"), &standing.written);
    let page = ask.page_titled(heading.clone());
    let may_edit = form
        .as_ref()
        .is_some_and(|form| may_edit(&ask, form, id, Some(&standing.written)));
    let mut steps = Vec::new();
    let mut before = Table::default();
    let newest = revisions.last().map_or(0, |revision| revision.number);
    for revised in revisions {
        let found = Table::differences(&before, &revised.written);
        before = revised.written.clone();
        if !sees(&ask, form.as_ref(), &revised.written) {
            before = Table::default();
            continue;
        }
        steps.push(Step {
            by: by(&page, &revised),
            differences: words::differences(&ask.app.db, &page, form.as_ref(), &found).await?,
            can_return: may_edit && revised.number != newest,
            revised,
        });
    }
    steps.reverse();
    html(&HistoryPage {
        kind: kind.to_owned(),
        id: id.to_owned(),
        heading,
        steps,
        seen: standing.digest,
        done: ask.param("done").is_some(),
        may_edit,
        page,
    })
}

/// A state in which the record was another government's is not for this one.
pub(super) fn sees(ask: &Ask, form: Option<&Form>, state: &Table) -> bool {
    form.is_none_or(|form| Reach::seeing(ask, form).holds(form, state))
}

pub(super) async fn send(ask: Ask, desk: Desk) -> Answer {
    let (kind, id) = (ask.segment("kind").to_owned(), ask.segment("id").to_owned());
    let Some(form) = visible(&ask, desk)? else {
        return Err(Problem::missing("page", &ask.path));
    };
    let Some(there) = standing(&ask.app.db, &kind, &id).await? else {
        return Err(Problem::missing("record", &id));
    };
    must_see(&ask, &form, &there)?;
    let number: i64 = ask.form.get("number").parse().unwrap_or_default();
    let earlier = revisions_of(&ask.app.db, &kind, &id)
        .await?
        .into_iter()
        .find(|revision| revision.number == number && sees(&ask, Some(&form), &revision.written))
        .ok_or_else(|| Problem::missing("record", &id))?;
    let mandate = must_edit(&ask, &form, &id, (&earlier.written, Some(&there)))?;
    let note = ask.form.some("note-on-change").map(str::to_owned);
    let seen = ask.form.get("seen").to_owned();
    let now = ask.app.clock.now();
    let apply = ask.form.get("do") == "apply";
    let read = undo(
        &ask.app.db,
        &(desk.kinds)(),
        (&kind, &id, number),
        Some(seen.clone()),
        note,
        now,
    )
    .await;
    let page = ask.page("desk-undo");
    let mut shown = UndoPage {
        heading: words::own_name(&page, &there.written),
        kind,
        id,
        number,
        seen,
        differences: Vec::new(),
        note: ask.form.get("note-on-change").to_owned(),
        conflict: false,
        page,
    };
    let refused = match read {
        Ok(proposal) if !apply => {
            shown.differences =
                words::differences(&ask.app.db, &shown.page, Some(&form), &proposal.differences).await?;
            return html(&shown);
        }
        Ok(proposal) => proposal
            .apply(&ask.app.db, actor(&ask, mandate)?, now)
            .await
            .err(),
        Err(refused) => Some(refused),
    };
    match refused {
        None => written(&ask, &shown),
        Some(refused) => not_written(&ask, &form, shown, refused).await,
    }
}

fn written(ask: &Ask, shown: &UndoPage) -> Answer {
    let (lang, kind, id) = (ask.lang, &shown.kind, &shown.id);
    Ok(redirect(&format!("/{lang}/history/{kind}/{id}?done=1")))
}

async fn not_written(ask: &Ask, form: &Form, mut shown: UndoPage, refused: Refused) -> Answer {
    match refused {
        Refused::Unchanged => written(ask, &shown),
        Refused::Conflict {
            standing,
            differences,
        } => {
            shown.differences =
                words::differences(&ask.app.db, &shown.page, Some(form), &differences).await?;
            shown.seen = standing.digest;
            shown.conflict = true;
            html(&shown)
        }
        Refused::Faults(faults) => {
            let said = faults
                .iter()
                .map(|fault| words::message(ask, &shown.page, form.fields, fault));
            let said: Vec<String> = said.collect();
            Err(Problem::conflict("undo", &said.join(" ")))
        }
        Refused::Missing | Refused::UnknownKind => Err(Problem::missing("record", &shown.id)),
        Refused::Db(error) => Err(error.into()),
    }
}
