//! The desk: where the secretariat creates, corrects and ends records by forms, and reads sheets; and where a liaison
//! officer does so with the records of their own government.
//!
//! It knows no kind of record: each area says what the form of its kinds looks like, and a form or a line of a sheet
//! is another way to write the table that a data file holds. Nothing is deleted, every state stays in the history,
//! and writing an earlier state again undoes a change. Owns no table.

mod act;
mod api;
mod draw;
mod fill;
mod history;
mod pages;
mod picture;
mod reach;
mod sheet;
mod sheet_pages;
mod sheet_plan;
mod words;

use platform::actor::Object;
use platform::records::{Form, Kind, Standing, Table};
use platform::web::{Access, Ask, Doc, Problem, Routes};

use reach::Reach;

/// The kinds and forms of every area.
#[derive(Clone, Copy)]
pub struct Desk {
    pub kinds: fn() -> Vec<Kind>,
    pub forms: fn() -> Vec<Form>,
}

/// Who comes in at all; the form of each kind says who sees and writes its records.
const OPEN: Access = Access::May("desk.open");

pub fn routes(desk: Desk) -> Routes {
    Routes::default()
        .page("/desk", OPEN, move |ask| pages::index(ask, desk))
        .page("/desk/{kind}", OPEN, move |ask| pages::list(ask, desk))
        .page("/desk/{kind}/new", OPEN, move |ask| pages::blank(ask, desk))
        .form("/desk/{kind}/new", OPEN, move |ask| act::send(ask, desk))
        .page("/desk/{kind}/sheet", OPEN, move |ask| {
            sheet_pages::show(ask, desk)
        })
        .form("/desk/{kind}/sheet", OPEN, move |ask| {
            sheet_pages::send(ask, desk)
        })
        .page("/desk/{kind}/sheet.xlsx", OPEN, move |ask| {
            sheet_pages::template(ask, desk, sheet_pages::As::Xlsx)
        })
        .page("/desk/{kind}/sheet.csv", OPEN, move |ask| {
            sheet_pages::template(ask, desk, sheet_pages::As::Csv)
        })
        .page("/desk/{kind}/{id}", OPEN, move |ask| pages::filled(ask, desk))
        .form("/desk/{kind}/{id}", OPEN, move |ask| act::send(ask, desk))
        .page("/history/{kind}/{id}", OPEN, move |ask| history::show(ask, desk))
        .form("/history/{kind}/{id}", OPEN, move |ask| history::send(ask, desk))
        .api(
            "/history/{kind}/{id}",
            OPEN,
            move |ask| api::history(ask, desk),
            Doc::plain::<api::History>("Every state a record ever had, for those who may see it"),
        )
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

/// Whether the reader may see records of the kind, all or some.
fn may_see(ask: &Ask, form: &Form) -> bool {
    Reach::seeing(ask, form) != Reach::Nothing
}

/// Whether the reader may write this record, or a new one.
fn may_edit(ask: &Ask, form: &Form, id: &str, there: Option<&Table>) -> bool {
    let reach = Reach::editing(ask, form);
    there.map_or(reach != Reach::Nothing, |table| reach.holds(form, table))
        || (form.kind == "subcommittee" && ask.may(form.edit, Object::Subcommittee(id)))
}

/// Refuses whoever may not write this record, or not in this state of it. Gives the mandate that is used, as the
/// record names it.
fn must_edit(
    ask: &Ask,
    form: &Form,
    id: &str,
    states: (&Table, Option<&Standing>),
) -> Result<Option<String>, Problem> {
    let (after, before) = states;
    if !may_edit(ask, form, id, before.map(|standing| &standing.written)) {
        return Err(ask.forbidden_to(form.edit, Object::Desk(form.desk)));
    }
    if let Some(guard) = form.guard {
        let shown = |table: &Table| table.text(guard.field) != Some(guard.free);
        if shown(after) || before.is_some_and(|standing| shown(&standing.written)) {
            ask.must(guard.action, Object::Desk(form.desk))?;
        }
    }
    let mandate = ask
        .must(form.edit, Object::Desk(form.desk))
        .or_else(|_| ask.must(form.edit, Object::Subcommittee(id)))
        .or_else(|refused| reach::mandate_of(ask, form, after).ok_or(refused))?;
    Ok(Some(mandate.reference()))
}
