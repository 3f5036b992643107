//! Tables of statistics as charts: which column is a layer, what its colour means, what is left out.

use platform::table::{Cell, Table};
use platform::web::{Column, Html, Page, Row, columns, rows};
use registry::members::KINDS;

/// The longest list that is drawn whole; of a longer one the first are drawn.
const ROWS_MAX: usize = 24;
/// Classes of layers that stand for countries; a country has the same colour in every chart of a page.
const LAYERS: [&str; 12] = [
    "l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9", "l10", "l11", "l12",
];

/// Classes of the columns that are parts of a sum. `known` are the names seen so far.
fn classes_of(table: &Table, parts: usize, known: &mut Vec<String>) -> Vec<&'static str> {
    if table.name == "growth" {
        return KINDS.to_vec();
    }
    let mut class = |name: &String| {
        let place = known.iter().position(|other| other == name).unwrap_or_else(|| {
            known.push(name.clone());
            known.len() - 1
        });
        LAYERS[place % LAYERS.len()]
    };
    match parts {
        1 => vec!["l1"],
        _ => table.columns.iter().skip(1).take(parts).map(&mut class).collect(),
    }
}

/// A table drawn.
pub(super) struct Chart {
    pub table: Table,
    /// The same in columns, for screens that are wide enough; the rows serve all others.
    pub columns: Option<Html>,
    pub rows: Html,
    /// Class and name of each layer, where there are several.
    pub legend: Vec<(&'static str, String)>,
    /// How many rows are drawn, if not all.
    pub drawn: Option<usize>,
}

impl Chart {
    pub(super) fn new(page: &Page, table: Table, known: &mut Vec<String>) -> Chart {
        // The first column names the row and the last is the sum of those between.
        let parts = table.columns.len().saturating_sub(2).max(1);
        let classes = &classes_of(&table, parts, known);
        let lines: Vec<Row> = table
            .rows
            .iter()
            .take(drawn_of(&table))
            .map(|row| line(page, &table, row, parts))
            .collect();
        let upright = ["growth", "engagements-by-month"].contains(&table.name);
        let legend = match parts {
            1 => Vec::new(),
            _ => classes
                .iter()
                .copied()
                .zip(table.columns.iter().skip(1).cloned())
                .collect(),
        };
        Chart {
            columns: upright.then(|| columns(&table.title, classes, &standing(page, &table, &lines))),
            rows: rows(&table.title, classes, &lines),
            drawn: Some(drawn_of(&table)).filter(|drawn| *drawn < table.rows.len()),
            legend,
            table,
        }
    }
}

/// Years are few enough to be drawn all.
fn drawn_of(table: &Table) -> usize {
    match table.name {
        "growth" => table.rows.len(),
        _ => table.rows.len().min(ROWS_MAX),
    }
}

fn line(page: &Page, table: &Table, row: &[Cell], parts: usize) -> Row {
    let number = |index: usize| row.get(index).and_then(Cell::number).unwrap_or(0);
    let layers: Vec<i64> = match parts {
        1 => vec![row.last().and_then(Cell::number).unwrap_or(0)],
        _ => (1..=parts).map(number).collect(),
    };
    let named = table.columns.iter().skip(1).zip(&layers);
    let detail: Vec<String> = named
        .filter(|(_, layer)| parts > 1 && **layer > 0)
        .map(|(name, layer)| format!("{name} {}", page.number(layer)))
        .collect();
    Row {
        label: shown(page, row.first()),
        layers,
        shown: shown(page, row.last()),
        // In the growth of many years the legend is enough.
        detail: if table.name == "growth" {
            String::new()
        } else {
            detail.join(" · ")
        },
    }
}

fn standing(page: &Page, table: &Table, lines: &[Row]) -> Vec<Column> {
    let column = |(place, line): (i64, &Row)| Column {
        label: match table.name {
            "engagements-by-month" => page.number(place),
            _ => line.label.clone(),
        },
        layers: line.layers.clone(),
        shown: line.shown.clone(),
    };
    (1..).zip(lines).map(column).collect()
}

pub(super) fn shown(page: &Page, cell: Option<&Cell>) -> String {
    match cell {
        Some(Cell::Text(text)) => text.clone(),
        Some(Cell::Number(number)) => page.number(number),
        Some(Cell::Unknown(())) => page.t("number-unknown"),
        None => String::new(),
    }
}
