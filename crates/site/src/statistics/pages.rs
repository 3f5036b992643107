use askama::Template;
use platform::table::{Cell, Table};
use platform::web::{Answer, Ask, Bar, Column, Html, Page, Problem, bars, columns, file, html};
use registry::figure::Figures;

use super::tables;

#[derive(Template)]
#[template(path = "statistics/statistics.html")]
struct StatisticsPage {
    page: Page,
    year: i16,
    years: Vec<i16>,
    tables: Vec<Table>,
}

/// Classes of the layers of the chart of growth, bottom first.
const GROWTH_LAYERS: [&str; 5] = ["unknown", "full", "associate", "special", "observer"];
/// The longest list that is drawn whole; of a longer one the first are drawn.
const BARS_MAX: usize = 24;

impl StatisticsPage {
    fn chart(&self, table: &Table) -> Html {
        let text = |cell: Option<&Cell>| match cell {
            Some(Cell::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let number = |cell: Option<&Cell>| cell.and_then(Cell::number).unwrap_or(0);
        match table.name {
            "growth" => {
                let column = |row: &Vec<Cell>| {
                    let at = |index: usize| number(row.get(index));
                    // Without a joining date first, so that what is known stands on what is not.
                    let layers = vec![at(5), at(1), at(2), at(3), at(4)];
                    Column {
                        label: text(row.first()),
                        layers,
                        shown: self.page.number(at(6)),
                    }
                };
                columns(
                    &table.title,
                    &GROWTH_LAYERS,
                    &table.rows.iter().map(column).collect::<Vec<_>>(),
                )
            }
            "engagements-by-month" => {
                let column = |(month, row): (i64, &Vec<Cell>)| {
                    let count = number(row.last());
                    Column {
                        label: self.page.number(month),
                        layers: vec![count],
                        shown: self.page.number(count),
                    }
                };
                columns(
                    &table.title,
                    &["full"],
                    &(1..).zip(&table.rows).map(column).collect::<Vec<_>>(),
                )
            }
            _ => {
                let bar = |row: &Vec<Cell>| {
                    let last = row.last().unwrap_or(&Cell::Unknown(()));
                    Bar {
                        label: text(row.first()),
                        value: last.number().unwrap_or(0),
                        shown: self.shown(last),
                    }
                };
                bars(
                    &table.title,
                    &table.rows.iter().take(BARS_MAX).map(bar).collect::<Vec<_>>(),
                )
            }
        }
    }

    fn download(&self, table: &Table, form: &str) -> String {
        self.page
            .href(format!("/statistics/{}.{form}?year={}", table.name, self.year))
    }

    fn is_year(&self, year: &i16) -> bool {
        self.year == *year
    }

    fn shown(&self, cell: &Cell) -> String {
        match cell {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => self.page.number(number),
            Cell::Unknown(()) => self.page.t("number-unknown"),
        }
    }
}

pub(super) async fn statistics(ask: Ask, figures: Figures) -> Answer {
    let tables = tables::all(&ask, figures).await?;
    let last = ask.app.association.records_until.year();
    let page = ask.page("statistics-title");
    html(&StatisticsPage {
        page,
        year: tables::year(&ask)?,
        years: (last - 1..=last).collect(),
        tables,
    })
}

/// One table as a file: `growth.csv`, `growth.xlsx`.
pub(super) async fn download(ask: Ask, figures: Figures) -> Answer {
    let name = ask.segment("file");
    let missing = || Problem::missing("record", name);
    let (stem, form) = name.rsplit_once('.').ok_or_else(missing)?;
    let tables = tables::all(&ask, figures).await?;
    let table = tables
        .iter()
        .find(|table| table.name == stem)
        .ok_or_else(missing)?;
    match form {
        "csv" => Ok(file("text/csv; charset=utf-8", name, table.csv())),
        "xlsx" => {
            let book = table.xlsx().map_err(|error| Problem::bug(&error))?;
            Ok(file(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                name,
                book,
            ))
        }
        _ => Err(missing()),
    }
}
