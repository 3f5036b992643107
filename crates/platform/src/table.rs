//! A table as people take it home: CSV and a spreadsheet.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use schemars::JsonSchema;
use serde::Serialize;

/// Figures in rows and columns. The first column says what a row is about.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Table {
    /// Name in addresses and of files.
    pub name: &'static str,
    pub title: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    /// Rows that belong to none of the others and are drawn apart, as those of which the time is not on record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Cell {
    Text(String),
    Number(i64),
    /// Not on record.
    Unknown(()),
}

impl Cell {
    /// A number, or nothing on record.
    pub fn maybe(number: Option<i64>) -> Cell {
        number.map_or(Cell::Unknown(()), Cell::Number)
    }

    pub fn number(&self) -> Option<i64> {
        match self {
            Cell::Number(number) => Some(*number),
            _ => None,
        }
    }
}

impl Table {
    /// Comma-separated values as RFC 4180 says, in UTF-8 with a mark at the start by which Excel knows it.
    pub fn csv(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
        let text = |cell: &Cell| match cell {
            Cell::Text(text) => unarmed(text),
            Cell::Number(number) => number.to_string(),
            Cell::Unknown(()) => String::new(),
        };
        let rows = self
            .rows
            .iter()
            .chain(&self.apart)
            .map(|row| row.iter().map(text).collect::<Vec<_>>());
        for row in std::iter::once(self.columns.clone()).chain(rows) {
            writer
                .write_record(&row)
                .expect("writing to memory does not fail");
        }
        writer.into_inner().expect("writing to memory does not fail")
    }

    /// A workbook with one sheet.
    pub fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        workbook(std::slice::from_ref(self), None)
    }

    fn write(&self, sheet: &mut Worksheet, name: &str) -> Result<(), XlsxError> {
        const COLUMN_PIXELS_MAX: u32 = 340;
        sheet.set_name(name)?;
        let head = Format::new().set_bold();
        for (column, title) in (0..).zip(&self.columns) {
            sheet.write_with_format(0, column, title, &head)?;
        }
        for (line, row) in (1..).zip(self.rows.iter().chain(&self.apart)) {
            for (column, cell) in (0..).zip(row) {
                match cell {
                    Cell::Text(text) => sheet.write(line, column, text)?,
                    Cell::Number(number) => sheet.write(line, column, *number)?,
                    Cell::Unknown(()) => continue,
                };
            }
        }
        let last = u32::try_from(self.rows.len() + self.apart.len()).unwrap_or(u32::MAX);
        let columns = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        if last > 0 && columns > 0 {
            sheet.autofilter(0, 0, last, columns - 1)?;
        }
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_autofit_max_width(COLUMN_PIXELS_MAX).autofit();
        Ok(())
    }
}

/// A workbook of several sheets, with the day it bears if its bytes must be the same each time.
pub fn workbook(tables: &[Table], day: Option<jiff::civil::Date>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    if let Some(day) = day {
        let bears = ExcelDateTime::from_ymd(
            day.year().unsigned_abs(),
            day.month().unsigned_abs(),
            day.day().unsigned_abs(),
        )?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&bears));
    }
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let name = sheet_name(&table.title, &names);
        table.write(book.add_worksheet(), &name)?;
        names.push(name);
    }
    book.save_to_buffer()
}

/// A title as the name of a sheet: short, without what spreadsheets forbid, and like none before.
fn sheet_name(title: &str, taken: &[String]) -> String {
    const SHEET_NAME_CHARS_MAX: usize = 31;
    let plain = |chars: usize| -> String {
        title
            .chars()
            .filter(|c| !"[]:*?/\\'".contains(*c))
            .take(chars)
            .collect()
    };
    let whole = plain(SHEET_NAME_CHARS_MAX);
    let mut name = whole.clone();
    let mut number = 2;
    while taken
        .iter()
        .any(|other| other.to_lowercase() == name.to_lowercase())
        || name.is_empty()
    {
        let end = format!(" {number}");
        name = format!("{}{end}", plain(SHEET_NAME_CHARS_MAX - end.chars().count()));
        number += 1;
    }
    name
}

/// A text that no spreadsheet takes for a formula.
pub(crate) fn unarmed(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
