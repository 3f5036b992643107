//! What a sheet would do, line by line, before anything is written.

use std::collections::BTreeMap;

use platform::records::{
    Action, Fate, Fault, Form, Proposal, Refused, Resolved, Revision, Sheet, Standing, Table, Value, Wrong,
    resolved, revise, revise_many, standing_all,
};
use platform::web::{Ask, Problem};

use super::Desk;
use super::sheet::{Column, line, rows};

/// What a sheet would do.
pub enum Plan {
    Records(Sheet),
    Rows(Option<Box<Proposal>>),
}

/// Number, id, fate and resolved names of a line.
pub type Line = (usize, String, Fate, Vec<Resolved>);

/// The cells of a sheet, and which column stands where.
pub struct Cells<'c> {
    pub columns: &'c [Column],
    pub places: &'c [Option<usize>],
    pub grid: &'c [Vec<String>],
}

/// Records, a line each.
pub async fn records(
    ask: &Ask,
    desk: Desk,
    form: &Form,
    cells: &Cells<'_>,
) -> Result<(Vec<Line>, Plan), Problem> {
    let standing: BTreeMap<String, Standing> = standing_all(&ask.app.db, form.kind)
        .await?
        .into_iter()
        .map(|standing| (standing.id.clone(), standing))
        .collect();
    let rows = rows(ask, form, (cells.columns, cells.places), cells.grid, &standing);
    let now = ask.app.clock.now();
    let sheet = revise_many(&ask.app.db, &(desk.kinds)(), form.kind, rows, now)
        .await
        .map_err(problem)?;
    let lines = sheet
        .lines
        .iter()
        .map(|line| {
            (
                line.number,
                line.id.clone(),
                line.fate.clone(),
                line.resolved.clone(),
            )
        })
        .collect();
    Ok((lines, Plan::Records(sheet)))
}

/// The rows of one record's group, as the sheet says them: the whole group.
pub async fn rows_of_one(
    ask: &Ask,
    desk: Desk,
    form: &Form,
    (there, group): (&Standing, &'static str),
    cells: &Cells<'_>,
) -> Result<(Vec<Line>, Plan), Problem> {
    let page = ask.page(form.title);
    let typed: Vec<(usize, Table)> = (2..)
        .zip(cells.grid.iter().skip(1))
        .filter(|(_, texts)| texts.iter().any(|text| !text.is_empty()))
        .map(|(number, texts)| {
            (
                number,
                line(&page, cells.columns, cells.places, texts, Table::default()),
            )
        })
        .collect();
    let mut table = there.written.clone();
    let list = typed.iter().map(|(_, row)| Value::Table(row.clone())).collect();
    table.set(group, Value::List(list));
    let revision = Revision {
        kind: form.kind.to_owned(),
        id: there.id.clone(),
        table,
        action: Action::Correct,
        note: Some(ask.page("sheet-note-on-change").title),
        made_from: Some(there.digest.clone()),
    };
    let read = revise(&ask.app.db, &(desk.kinds)(), revision, ask.app.clock.now()).await;
    let of_line = |n: usize, faults: &[Fault]| -> Vec<Fault> {
        let begin = format!("{group}.{n}.");
        let own = faults.iter().filter(|fault| fault.path.starts_with(&begin));
        own.map(|fault| Fault {
            path: fault.path[begin.len()..].to_owned(),
            ..fault.clone()
        })
        .collect()
    };
    match read {
        Ok(proposal) => {
            let lines = fates(group, &typed, &there.written, &proposal.written);
            Ok((lines, Plan::Rows(Some(Box::new(proposal)))))
        }
        Err(Refused::Unchanged) => {
            let unchanged = typed
                .iter()
                .map(|(number, _)| (*number, String::new(), Fate::Unchanged, vec![]));
            Ok((unchanged.collect(), Plan::Rows(None)))
        }
        Err(Refused::Faults(faults)) => {
            let lines = typed.iter().enumerate().map(|(n, (number, _))| {
                let own = of_line(n, &faults);
                let fate = if own.is_empty() {
                    Fate::Unchanged
                } else {
                    Fate::Refused(own)
                };
                (*number, String::new(), fate, Vec::new())
            });
            Ok((lines.collect(), Plan::Rows(None)))
        }
        Err(refused) => Err(problem(refused)),
    }
}

/// What becomes of each row of a group. Rows are the same if all but their numbers agree.
fn fates(group: &str, typed: &[(usize, Table)], before: &Table, after: &Table) -> Vec<Line> {
    let key = |row: &Table| {
        let mut key = row.clone();
        key.remove("persons");
        key.to_string()
    };
    let items = |table: &Table| -> Vec<Table> {
        let items = table.get(group).map(Value::items).unwrap_or_default();
        items.iter().filter_map(Value::as_table).cloned().collect()
    };
    let known: BTreeMap<String, Table> = items(before).into_iter().map(|row| (key(&row), row)).collect();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut lines = Vec::new();
    for ((number, typed), read) in typed.iter().zip(items(after)) {
        let key = key(&read);
        let fate = match (seen.get(&key), known.get(&key)) {
            (Some(first), _) => Fate::Refused(vec![twice(*first)]),
            (None, None) => Fate::Added,
            (None, Some(row)) if *row == read => Fate::Unchanged,
            (None, Some(row)) => Fate::Changed(Table::differences(row, &read)),
        };
        seen.entry(key).or_insert(*number);
        lines.push((*number, String::new(), fate, resolved(typed, &read)));
    }
    lines
}

/// The same participants in two lines.
fn twice(first: usize) -> Fault {
    Fault {
        file: String::new(),
        line: first,
        record: String::new(),
        field: String::new(),
        path: String::new(),
        value: first.to_string(),
        wrong: Wrong::Twice,
        instead: String::new(),
    }
}

/// What a refusal of the whole sheet is to a visitor.
pub fn problem(refused: Refused) -> Problem {
    match refused {
        Refused::Db(error) => error.into(),
        Refused::Conflict { standing, .. } => Problem::conflict("stale", &standing.id),
        other => Problem::bug(&other),
    }
}
