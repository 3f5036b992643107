//! Sheets: which columns one has, and its lines as written forms.

use std::collections::BTreeMap;

use base::Lang;
use platform::fold::{fold, nearest};
use platform::grid::Heading;
use platform::records::{Field, Form, Row, Standing, Table, Value, Widget, id_from};
use platform::web::{Ask, Page};

use super::draw::known_countries;
use super::fill::position;
use super::words::word;

/// What the lines of a sheet are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Records of the kind.
    Records,
    /// Rows of one group of one record: the whole group, as it shall be.
    Rows(&'static str),
}

/// The sheet that a kind has, if it has one.
pub fn layout(kind: &str) -> Option<Layout> {
    match kind {
        "contact" | "letter" | "engagement" => Some(Layout::Records),
        "event" => Some(Layout::Rows("delegation")),
        _ => None,
    }
}

/// A column: a field, or one language of it.
pub struct Column {
    pub name: String,
    pub label: String,
    pub field: Option<&'static Field>,
    pub lang: Option<Lang>,
}

/// The fields of a sheet's lines.
pub fn fields(form: &Form, layout: Layout) -> &'static [Field] {
    match layout {
        Layout::Records => form.fields,
        Layout::Rows(group) => match form.field(group).map(|field| field.widget) {
            Some(Widget::Group(fields)) => fields,
            _ => &[],
        },
    }
}

/// The columns of a sheet, in the order of the form.
pub fn columns(page: &Page, form: &Form, layout: Layout) -> Vec<Column> {
    let mut columns = Vec::new();
    if layout == Layout::Records {
        columns.push(Column {
            name: "id".to_owned(),
            label: page.t("desk-id"),
            field: None,
            lang: None,
        });
    }
    for field in fields(form, layout) {
        let label = page.t(field.label);
        match field.widget {
            Widget::Group(_) => {}
            Widget::Texts | Widget::Names => columns.extend(Lang::ALL.into_iter().map(|lang| Column {
                name: format!("{}.{lang}", field.name),
                label: format!("{label} · {}", lang.endonym()),
                field: Some(field),
                lang: Some(lang),
            })),
            _ => columns.push(Column {
                name: field.name.to_owned(),
                label,
                field: Some(field),
                lang: None,
            }),
        }
    }
    columns
}

/// Columns as a template shows them; `offers` are the ids of the kinds that fields refer to.
pub fn headings(page: &Page, columns: &[Column], offers: &BTreeMap<&str, Vec<String>>) -> Vec<Heading> {
    columns
        .iter()
        .map(|column| {
            let mut note = vec![column.label.clone()];
            let (mut allowed, mut strict) = (Vec::new(), false);
            match column.field {
                None => note.push(page.t("sheet-note-id")),
                Some(field) => {
                    if field.required {
                        note.push(page.t("sheet-note-needed"));
                    }
                    match field.widget {
                        Widget::Choice { words, prefix } => {
                            strict = true;
                            allowed = words.iter().map(|word| (*word).to_owned()).collect();
                            let said = words
                                .iter()
                                .map(|one| format!("{one}: {}", word(page, prefix, one)));
                            note.extend(said);
                        }
                        Widget::Date => note.push(page.t("desk-hint-date")),
                        Widget::Country => {
                            allowed = known_countries(page).into_iter().map(|(code, _)| code).collect();
                        }
                        Widget::Reference(kind) => {
                            note.push(page.t("desk-hint-reference"));
                            allowed = offers.get(kind).cloned().unwrap_or_default();
                        }
                        Widget::References(_) => note.push(page.t("sheet-note-list")),
                        _ => {}
                    }
                }
            }
            Heading {
                name: column.name.clone(),
                note: note.join("\n"),
                allowed,
                strict,
            }
        })
        .collect()
}

/// Which column stands where; or headings that no column has, each with the nearest that one has.
pub fn places(columns: &[Column], heading: &[String]) -> Result<Vec<Option<usize>>, Vec<(String, String)>> {
    let mut unknown = Vec::new();
    let mut places = Vec::new();
    for name in heading {
        if name.is_empty() {
            places.push(None);
            continue;
        }
        let found = columns
            .iter()
            .position(|column| column.name == *name || fold(&column.label) == fold(name));
        if found.is_none() {
            let near = nearest(name, columns.iter().map(|column| column.name.as_str())).unwrap_or("");
            unknown.push((name.clone(), near.to_owned()));
        }
        places.push(found);
    }
    if unknown.is_empty() {
        Ok(places)
    } else {
        Err(unknown)
    }
}

/// A line of a sheet, with what stood in the record before.
pub fn line(
    page: &Page,
    columns: &[Column],
    places: &[Option<usize>],
    cells: &[String],
    mut table: Table,
) -> Table {
    for (place, cell) in places
        .iter()
        .zip(cells.iter().map(String::as_str).chain(std::iter::repeat("")))
    {
        let Some(column) = place.and_then(|place| columns.get(place)) else {
            continue;
        };
        let Some(field) = column.field else {
            if !cell.is_empty() {
                table.set("id", cell);
            }
            continue;
        };
        if let Some(lang) = column.lang {
            let mut texts = table
                .get(field.name)
                .and_then(Value::as_table)
                .cloned()
                .unwrap_or_default();
            if texts.text(lang.code()).unwrap_or_default() != cell {
                set_or_remove(&mut texts, lang.code(), (!cell.is_empty()).then(|| cell.into()));
                unreview(&mut texts, lang);
            }
            let told = Lang::ALL.into_iter().any(|lang| texts.get(lang.code()).is_some());
            set_or_remove(&mut table, field.name, told.then(|| texts.into()));
        } else {
            set_or_remove(&mut table, field.name, value(page, field, cell));
        }
    }
    table
}

/// A changed text was confirmed by nobody.
fn unreview(texts: &mut Table, lang: Lang) {
    let reviewed = texts
        .get("reviewed")
        .map(|value| value.items().to_vec())
        .unwrap_or_default();
    let kept: Vec<Value> = reviewed
        .into_iter()
        .filter(|item| item.as_text() != Some(lang.code()))
        .collect();
    let kept = (!kept.is_empty()).then_some(Value::List(kept));
    set_or_remove(texts, "reviewed", kept);
}

fn set_or_remove(table: &mut Table, name: &str, value: Option<Value>) {
    match value {
        Some(value) => table.set(name, value),
        None => {
            table.remove(name);
        }
    }
}

fn value(page: &Page, field: &Field, cell: &str) -> Option<Value> {
    if cell.is_empty() {
        return None;
    }
    let named = |options: Vec<(String, String)>| {
        let same = |(code, name): &(String, String)| code == cell || fold(name) == fold(cell);
        let found = options.into_iter().find(same);
        found.map_or_else(|| Value::from(cell), |(code, _)| Value::Text(code))
    };
    Some(match field.widget {
        Widget::Integer => match cell.parse::<i64>() {
            Ok(number) => Value::Number(number.to_string()),
            Err(_) => Value::from(cell),
        },
        Widget::Flag => {
            let yes = ["1", "true", "yes", "x"].contains(&cell.to_lowercase().as_str());
            return (yes || fold(cell) == fold(&page.t("desk-yes"))).then_some(Value::Flag(true));
        }
        Widget::Choice { words, prefix } => {
            let option = |one: &&'static str| ((*one).to_owned(), word(page, prefix, one));
            named(words.iter().map(option).collect())
        }
        Widget::Country => named(known_countries(page)),
        Widget::References(_) => Value::List(
            cell.split([';', '\n', '；'])
                .map(str::trim)
                .filter(|item| !item.is_empty())
                .map(Value::from)
                .collect(),
        ),
        Widget::Position => position(cell),
        _ => Value::from(cell),
    })
}

/// The lines of a sheet of records. A line without an id is the record that its own words make.
pub fn rows(
    ask: &Ask,
    form: &Form,
    (columns, places): (&[Column], &[Option<usize>]),
    grid: &[Vec<String>],
    standing: &BTreeMap<String, Standing>,
) -> Vec<Row> {
    let page = ask.page(form.title);
    let mut rows = Vec::new();
    for (number, cells) in (2..).zip(grid.iter().skip(1)) {
        if cells.iter().all(String::is_empty) {
            continue;
        }
        let mut table = line(&page, columns, places, cells, Table::default());
        let id = match table.text("id") {
            Some(id) => id.to_owned(),
            None => id_from(form.kind, &table, form.names),
        };
        if let Some(there) = standing.get(&id) {
            table = line(&page, columns, places, cells, there.written.clone());
        }
        table.set("id", id.as_str());
        rows.push(Row { number, table });
    }
    rows
}

/// A record as a line of its sheet.
pub fn cells(columns: &[Column], table: &Table) -> Vec<String> {
    let leaves = table.leaves();
    columns
        .iter()
        .map(|column| match column.field.map(|field| field.widget) {
            Some(Widget::References(_) | Widget::Position) => {
                let items = table.get(&column.name).map(Value::items).unwrap_or_default();
                let texts: Vec<String> = (0..items.len())
                    .filter_map(|n| leaves.get(&format!("{}.{n}", column.name)).cloned())
                    .collect();
                let joint = if matches!(column.field.map(|f| f.widget), Some(Widget::Position)) {
                    " "
                } else {
                    "; "
                };
                texts.join(joint)
            }
            _ => leaves.get(&column.name).cloned().unwrap_or_default(),
        })
        .collect()
}
