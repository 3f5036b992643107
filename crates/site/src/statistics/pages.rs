use askama::Template;
use platform::table::{Cell, Table};
use platform::web::{Answer, Ask, Page, Problem, file, html};
use registry::figure::Figures;

use super::charts::{Chart, shown};
use super::tables;

#[derive(Template)]
#[template(path = "statistics/statistics.html")]
struct StatisticsPage {
    page: Page,
    year: i16,
    years: Vec<i16>,
    charts: Vec<Chart>,
}

impl StatisticsPage {
    fn download(&self, table: &Table, form: &str) -> String {
        self.page
            .href(format!("/statistics/{}.{form}?year={}", table.name, self.year))
    }

    fn is_year(&self, year: &i16) -> bool {
        self.year == *year
    }

    fn shown(&self, cell: &Cell) -> String {
        shown(&self.page, Some(cell))
    }

    /// How many members have no joining date on record, if any: their row is drawn apart.
    fn undated(&self, table: &Table) -> Option<i64> {
        let apart = table.apart.first()?;
        apart.last().and_then(Cell::number).filter(|count| *count > 0)
    }
}

pub(super) async fn statistics(ask: Ask, figures: Figures) -> Answer {
    let tables = tables::all(&ask, figures).await?;
    let last = ask.app.association.records_until.year();
    let page = ask.page("statistics-title");
    let mut known = Vec::new();
    let charts = tables
        .into_iter()
        .map(|table| Chart::new(&page, table, &mut known))
        .collect();
    html(&StatisticsPage {
        page,
        year: tables::year(&ask)?,
        years: (last - 1..=last).collect(),
        charts,
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
