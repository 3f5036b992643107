//! A table as people take it home: CSV and a spreadsheet.

use rust_xlsxwriter::{Format, Workbook, XlsxError};
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
        const SHEET_NAME_CHARS_MAX: usize = 31;
        const COLUMN_PIXELS_MAX: u32 = 340;
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let name: String = self
            .title
            .chars()
            .filter(|c| !"[]:*?/\\'".contains(*c))
            .take(SHEET_NAME_CHARS_MAX)
            .collect();
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
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_autofit_max_width(COLUMN_PIXELS_MAX).autofit();
        book.save_to_buffer()
    }
}

/// A text that no spreadsheet takes for a formula.
pub(crate) fn unarmed(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
