//! The desk: where the secretariat creates, corrects and ends records by forms, and reads sheets.
//!
//! It knows no kind of record: each area says what the form of its kinds looks like, and a form or a line of a sheet
//! is another way to write the table that a data file holds. Nothing is deleted, every state stays in the history,
//! and writing an earlier state again undoes a change. Owns no table.

mod act;
mod draw;
mod fill;
mod history;
mod pages;
mod picture;
mod sheet;
mod sheet_pages;
mod sheet_plan;
mod words;

use platform::actor::Object;
use platform::records::{Form, Kind, Standing, Table};
use platform::web::{Access, Ask, Problem, Routes};

/// The kinds and forms of every area.
#[derive(Clone, Copy)]
pub struct Desk {
    pub kinds: fn() -> Vec<Kind>,
    pub forms: fn() -> Vec<Form>,
}

const SEE: Access = Access::May("register.see");
const SEE_HISTORY: Access = Access::May("history.see");

pub fn routes(desk: Desk) -> Routes {
    Routes::default()
        .page("/desk", SEE, move |ask| pages::index(ask, desk))
        .page("/desk/{kind}", SEE, move |ask| pages::list(ask, desk))
        .page("/desk/{kind}/new", SEE, move |ask| pages::blank(ask, desk))
        .form("/desk/{kind}/new", SEE, move |ask| act::send(ask, desk))
        .page("/desk/{kind}/sheet", SEE, move |ask| sheet_pages::show(ask, desk))
        .form("/desk/{kind}/sheet", SEE, move |ask| sheet_pages::send(ask, desk))
        .page("/desk/{kind}/sheet.xlsx", SEE, move |ask| {
            sheet_pages::template(ask, desk, sheet_pages::As::Xlsx)
        })
        .page("/desk/{kind}/sheet.csv", SEE, move |ask| {
            sheet_pages::template(ask, desk, sheet_pages::As::Csv)
        })
        .page("/desk/{kind}/{id}", SEE, move |ask| pages::filled(ask, desk))
        .form("/desk/{kind}/{id}", SEE, move |ask| act::send(ask, desk))
        .page("/history/{kind}/{id}", SEE_HISTORY, move |ask| {
            history::show(ask, desk)
        })
        .form("/history/{kind}/{id}", SEE_HISTORY, move |ask| {
            history::send(ask, desk)
        })
}

/// The form of the kind in the address, for those who may see records of that kind.
fn form_of(ask: &Ask, desk: Desk) -> Result<Form, Problem> {
    let name = ask.segment("kind");
    let form = (desk.forms)()
        .into_iter()
        .find(|form| form.kind == name)
        .ok_or_else(|| Problem::missing("page", &ask.path))?;
    if may_see(ask, &form) {
        Ok(form)
    } else {
        Err(ask.forbidden_to(form.see, Object::Desk(form.desk)))
    }
}

fn may_see(ask: &Ask, form: &Form) -> bool {
    ask.may(form.see, Object::Desk(form.desk))
}

/// Whether the reader may write this record.
fn may_edit(ask: &Ask, form: &Form, id: &str) -> bool {
    ask.may(form.edit, Object::Desk(form.desk))
        || (form.kind == "subcommittee" && ask.may(form.edit, Object::Subcommittee(id)))
}

/// Refuses whoever may not write this record, or not in this state of it.
fn must_edit(
    ask: &Ask,
    form: &Form,
    id: &str,
    states: (&Table, Option<&Standing>),
) -> Result<Option<String>, Problem> {
    if !may_edit(ask, form, id) {
        return Err(ask.forbidden_to(form.edit, Object::Desk(form.desk)));
    }
    let (after, before) = states;
    if let Some(guard) = form.guard {
        let shown = |table: &Table| table.text(guard.field) != Some(guard.free);
        if shown(after) || before.is_some_and(|standing| shown(&standing.written)) {
            ask.must(guard.action, Object::Desk(form.desk))?;
        }
    }
    let mandate = ask
        .must(form.edit, Object::Desk(form.desk))
        .or_else(|_| ask.must(form.edit, Object::Subcommittee(id)))?;
    Ok(Some(mandate.reference()))
}
