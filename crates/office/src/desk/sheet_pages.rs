//! The page of a sheet: its template, what becomes of each line, and all lines at once or none.

use std::collections::BTreeMap;

use askama::Template;
use platform::db::Json;
use platform::grid::{self, GridError};
use platform::records::{
    Fate, Fault, Form, Refused, Standing, Table, Upload, Value, Widget, choices, standing, standing_all,
    take_upload, upload_of, wait,
};
use platform::secret;
use platform::web::{Answer, Ask, Page, Problem, file, html, redirect};

use super::act::actor;
use super::reach::Reach;
use super::sheet::{Layout, cells, columns, fields, headings, layout, places};
use super::sheet_plan::{Cells, Line, Plan, problem, records, rows_of_one};
use super::{Desk, form_of, must_edit, words};

/// Which form a template has.
#[derive(Clone, Copy)]
pub(super) enum As {
    Xlsx,
    Csv,
}

/// How many lines of each fate a page shows.
const SHOWN_MAX: usize = 200;
/// How many records a template offers to choose from.
const OFFERED_MAX: i64 = 1000;

/// A line with its fate, in words.
pub(super) struct Told {
    pub number: usize,
    pub id: String,
    /// added · changed · unchanged · refused
    pub fate: &'static str,
    /// Column and what is wrong there or what it turned out to be.
    pub details: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "desk/sheet.html")]
struct SheetPage {
    page: Page,
    form: Form,
    /// The record whose rows the sheet holds, if it holds rows of one.
    subject: String,
    subject_name: String,
    /// What is wrong with the file as a whole.
    refused: Vec<String>,
    /// The sheet that was read and waits.
    upload: Option<Upload>,
    told: Vec<Told>,
    counts: Vec<(&'static str, usize)>,
    can_apply: bool,
    hidden_lines: usize,
    columns: Vec<(String, String)>,
}

struct Asked {
    form: Form,
    layout: Layout,
    subject: Option<Standing>,
}

async fn asked(ask: &Ask, desk: Desk) -> Result<Asked, Problem> {
    let form = form_of(ask, desk)?;
    if Reach::seeing(ask, &form) != Reach::Every {
        return Err(ask.forbidden(form.see));
    }
    let layout = layout(form.kind).ok_or_else(|| Problem::missing("page", &ask.path))?;
    let subject = match layout {
        Layout::Records => None,
        Layout::Rows(_) => {
            let id = ask.param("of").or(ask.form.some("of")).unwrap_or("");
            let found = standing(&ask.app.db, form.kind, id).await?;
            Some(found.ok_or_else(|| Problem::missing("record", id))?)
        }
    };
    Ok(Asked {
        form,
        layout,
        subject,
    })
}

fn blank(ask: &Ask, asked: &Asked) -> SheetPage {
    let page = ask.page("sheet-title");
    let columns = columns(&page, &asked.form, asked.layout)
        .into_iter()
        .map(|column| (column.name, column.label))
        .collect();
    SheetPage {
        subject: asked
            .subject
            .as_ref()
            .map_or(String::new(), |there| there.id.clone()),
        subject_name: asked
            .subject
            .as_ref()
            .map_or(String::new(), |there| words::own_name(&page, &there.written)),
        form: asked.form,
        refused: Vec::new(),
        upload: None,
        told: Vec::new(),
        counts: Vec::new(),
        can_apply: false,
        hidden_lines: 0,
        columns,
        page,
    }
}

pub(super) async fn show(ask: Ask, desk: Desk) -> Answer {
    let asked = asked(&ask, desk).await?;
    html(&blank(&ask, &asked))
}

pub(super) async fn template(ask: Ask, desk: Desk, form: As) -> Answer {
    let asked = asked(&ask, desk).await?;
    let page = ask.page(asked.form.title);
    let columns = columns(&page, &asked.form, asked.layout);
    let mut offers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for field in fields(&asked.form, asked.layout) {
        if let Widget::Reference(kind) = field.widget
            && !offers.contains_key(kind)
        {
            let found = choices(&ask.app.db, kind, OFFERED_MAX).await?;
            offers.insert(kind, found.into_iter().map(|(id, ..)| id).collect());
        }
    }
    let rows: Vec<Vec<String>> = match (&asked.subject, asked.layout) {
        (Some(there), Layout::Rows(group)) => {
            let rows = there.written.get(group).map(Value::items).unwrap_or_default();
            let tables = rows.iter().filter_map(Value::as_table);
            tables.map(|table| cells(&columns, table)).collect()
        }
        _ if ask.param("filled").is_some() => standing_all(&ask.app.db, asked.form.kind)
            .await?
            .iter()
            .take(grid::ROWS_MAX)
            .map(|there| cells(&columns, &there.written))
            .collect(),
        _ => Vec::new(),
    };
    let headings = headings(&page, &columns, &offers);
    let response = match form {
        As::Xlsx => file(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            &format!("{}.xlsx", asked.form.kind),
            grid::template_xlsx(&headings, &rows).map_err(|error| Problem::bug(&error))?,
        ),
        As::Csv => file(
            "text/csv; charset=utf-8",
            &format!("{}.csv", asked.form.kind),
            grid::template_csv(&headings, &rows),
        ),
    };
    Ok(response)
}

pub(super) async fn send(ask: Ask, desk: Desk) -> Answer {
    let asked = asked(&ask, desk).await?;
    let id = asked.subject.as_ref().map_or("", |there| there.id.as_str());
    let empty = Table::default();
    let standing = asked.subject.as_ref();
    let mandate = match asked.form.guard {
        None => must_edit(&ask, &asked.form, id, (&empty, standing))?,
        // No kind with a guarded state has a sheet.
        Some(_) => return Err(Problem::missing("page", &ask.path)),
    };
    let owner = ask.who()?.person.clone();
    let now = ask.app.clock.now();
    if let Some(waiting) = ask.form.some("upload") {
        let Some(upload) = upload_of(&ask.app.db, waiting, &owner, now).await? else {
            return Err(Problem::missing("upload", waiting));
        };
        if upload.kind != asked.form.kind || upload.subject != id {
            return Err(Problem::missing("upload", waiting));
        }
        return apply(ask, desk, asked, upload, mandate).await;
    }
    let mut shown = blank(&ask, &asked);
    let Some(sent) = ask.form.upload("file") else {
        shown.refused.push(shown.page.t("sheet-no-file"));
        return html(&shown);
    };
    let grid = match grid::read(&sent.bytes) {
        Ok(grid) => grid,
        Err(error) => {
            shown.refused.push(told(&shown.page, error));
            return html(&shown);
        }
    };
    let upload = Upload {
        id: secret::token(),
        kind: asked.form.kind.to_owned(),
        subject: id.to_owned(),
        name: sent.name.chars().filter(|c| !c.is_control()).take(120).collect(),
        grid: Json(grid),
    };
    if read(&ask, desk, &asked, &upload, &mut shown).await?.is_some() && shown.can_apply {
        wait(&ask.app.db, &upload, &owner, now).await?;
        shown.upload = Some(upload);
    }
    html(&shown)
}

fn told(page: &Page, error: GridError) -> String {
    page.word("grid-", error.key())
}

/// Reads a sheet and tells on the page what becomes of each line.
async fn read(
    ask: &Ask,
    desk: Desk,
    asked: &Asked,
    upload: &Upload,
    shown: &mut SheetPage,
) -> Result<Option<Plan>, Problem> {
    let columns = columns(&shown.page, &asked.form, asked.layout);
    let grid = &upload.grid.0;
    let Some(heading) = grid.first() else {
        return Ok(None);
    };
    let places = match places(&columns, heading) {
        Ok(places) => places,
        Err(unknown) => {
            for (name, near) in unknown {
                let args = [("column", name.into()), ("near", near.into())];
                shown.refused.push(shown.page.args("sheet-unknown-column", &args));
            }
            return Ok(None);
        }
    };
    let cells = Cells {
        columns: &columns,
        places: &places,
        grid,
    };
    let (lines, plan) = match (&asked.subject, asked.layout) {
        (Some(there), Layout::Rows(group)) => {
            rows_of_one(ask, desk, &asked.form, (there, group), &cells).await?
        }
        _ => records(ask, desk, &asked.form, &cells).await?,
    };
    tell(ask, asked, lines, shown);
    Ok(Some(plan))
}

/// Puts the lines on the page: those refused first in sight, and as many as a page can hold.
fn tell(ask: &Ask, asked: &Asked, lines: Vec<Line>, shown: &mut SheetPage) {
    let fields = fields(&asked.form, asked.layout);
    let mut counts = [("added", 0), ("changed", 0), ("unchanged", 0), ("refused", 0)];
    let total = lines.len();
    for (number, id, fate, resolved) in lines {
        let (word, place) = match &fate {
            Fate::Added => ("added", 0),
            Fate::Changed(_) => ("changed", 1),
            Fate::Unchanged => ("unchanged", 2),
            Fate::Refused(_) => ("refused", 3),
        };
        counts[place].1 += 1;
        if counts[place].1 > SHOWN_MAX {
            continue;
        }
        let mut details: Vec<(String, String)> = resolved
            .iter()
            .map(|found| (found.path.clone(), format!("{} → {}", found.written, found.id)))
            .collect();
        if let Fate::Changed(differences) = &fate {
            details.extend(differences.iter().map(|difference| {
                let side = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
                let change = format!("{} → {}", side(&difference.before), side(&difference.after));
                (difference.path.clone(), change)
            }));
        }
        if let Fate::Refused(faults) = &fate {
            let said = |fault: &Fault| {
                (
                    fault.path.clone(),
                    words::message(ask, &shown.page, fields, fault),
                )
            };
            details.extend(faults.iter().map(said));
        }
        shown.told.push(Told {
            number,
            id,
            fate: word,
            details,
        });
    }
    shown
        .told
        .sort_by_key(|line| (line.fate != "refused", line.number));
    shown.hidden_lines = total - shown.told.len();
    shown.can_apply = counts[3].1 == 0 && counts[0].1 + counts[1].1 > 0;
    shown.counts = counts.to_vec();
}

async fn apply(ask: Ask, desk: Desk, asked: Asked, upload: Upload, mandate: Option<String>) -> Answer {
    let mut shown = blank(&ask, &asked);
    let plan = read(&ask, desk, &asked, &upload, &mut shown).await?;
    let Some(plan) = plan.filter(|_| shown.can_apply) else {
        shown.refused.push(shown.page.t("sheet-changed-meanwhile"));
        return html(&shown);
    };
    let (now, actor) = (ask.app.clock.now(), actor(&ask, mandate)?);
    let note = shown.page.a("sheet-note-of", "name", &upload.name);
    let written = match plan {
        Plan::Records(sheet) => sheet.apply(&ask.app.db, actor, Some(note), now).await.map(|_| ()),
        Plan::Rows(Some(proposal)) => proposal.apply(&ask.app.db, actor, now).await,
        Plan::Rows(None) => Ok(()),
    };
    match written {
        Ok(()) => {
            take_upload(&ask.app.db, &upload.id).await?;
            let to = if upload.subject.is_empty() {
                format!("/{}/desk/{}", ask.lang, upload.kind)
            } else {
                format!("/{}/history/{}/{}?done=1", ask.lang, upload.kind, upload.subject)
            };
            Ok(redirect(&to))
        }
        Err(Refused::Conflict { .. } | Refused::Faults(_) | Refused::Missing | Refused::Unchanged) => {
            shown.refused.push(shown.page.t("sheet-changed-meanwhile"));
            shown.can_apply = false;
            html(&shown)
        }
        Err(refused) => Err(problem(refused)),
    }
}
