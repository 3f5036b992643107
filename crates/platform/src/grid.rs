//! Sheets that people bring: XLSX or CSV in, told apart by content; and the templates they fill in.

use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{DataValidation, Format, Formula, Note, Workbook, XlsxError};

/// The largest file that is read.
pub const BYTES_MAX: usize = 5 << 20;
/// The most lines below the heading.
pub const ROWS_MAX: usize = 5_000;
const COLUMNS_MAX: usize = 120;
const CELL_CHARS_MAX: usize = 8_000;
/// What a spreadsheet may unpack to.
const UNPACKED_BYTES_MAX: u64 = 96 << 20;

/// Why a file cannot be read. Its text has the key `grid-` plus [`GridError::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridError {
    TooLarge,
    TooManyRows,
    /// Neither a spreadsheet nor a text of values.
    Unknown,
    /// A spreadsheet that is damaged.
    Broken,
    /// A text in another encoding than UTF-8.
    Encoding,
    Empty,
}

impl GridError {
    pub fn key(self) -> &'static str {
        match self {
            GridError::TooLarge => "too-large",
            GridError::TooManyRows => "too-many-rows",
            GridError::Unknown => "unknown",
            GridError::Broken => "broken",
            GridError::Encoding => "encoding",
            GridError::Empty => "empty",
        }
    }
}

/// Reads a sheet as texts, line by line, the heading first. Dates come as `2024-05-22`, whole numbers without a
/// point. Lines in which nothing stands stay, so that numbers of lines are those that people see.
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<String>>, GridError> {
    if bytes.len() > BYTES_MAX {
        return Err(GridError::TooLarge);
    }
    let mut rows = if bytes.starts_with(b"PK\x03\x04") {
        read_xlsx(bytes)?
    } else {
        read_csv(bytes)?
    };
    while rows
        .last()
        .is_some_and(|row| row.iter().all(|cell| cell.trim().is_empty()))
    {
        rows.pop();
    }
    if rows.len() < 2 {
        return Err(GridError::Empty);
    }
    if rows.len() > ROWS_MAX + 1 {
        return Err(GridError::TooManyRows);
    }
    for row in &mut rows {
        row.truncate(COLUMNS_MAX);
        for cell in row {
            if cell.chars().count() > CELL_CHARS_MAX {
                return Err(GridError::TooLarge);
            }
            *cell = cell.trim().replace("\r\n", "\n");
        }
    }
    Ok(rows)
}

/// Unpacks a spreadsheet into nothing, to know how large it is before its reader trusts it.
fn weigh(bytes: &[u8]) -> Result<(), GridError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| GridError::Broken)?;
    let mut left = UNPACKED_BYTES_MAX;
    for n in 0..archive.len() {
        let part = archive.by_index(n).map_err(|_| GridError::Broken)?;
        let mut part = part.take(left + 1);
        let size = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| GridError::Broken)?;
        left = left.checked_sub(size).ok_or(GridError::TooLarge)?;
    }
    Ok(())
}

fn read_xlsx(bytes: &[u8]) -> Result<Vec<Vec<String>>, GridError> {
    weigh(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| GridError::Broken)?;
    let first = book.sheet_names().first().cloned().ok_or(GridError::Broken)?;
    let mut cells = book
        .worksheet_cells_reader(&first)
        .map_err(|_| GridError::Broken)?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    // Cells come one by one: a cell in line one million makes no million lines.
    while let Some(cell) = cells.next_cell().map_err(|_| GridError::Broken)? {
        let (row, column) = cell.get_position();
        let (Ok(row), Ok(column)) = (usize::try_from(row), usize::try_from(column)) else {
            return Err(GridError::Broken);
        };
        let text = shown(&Data::from(cell.get_value().clone()));
        if text.trim().is_empty() {
            continue;
        }
        if row > ROWS_MAX {
            return Err(GridError::TooManyRows);
        }
        if column >= COLUMNS_MAX {
            continue;
        }
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if let Some(line) = rows.get_mut(row) {
            if line.len() <= column {
                line.resize(column + 1, String::new());
            }
            if let Some(place) = line.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(rows)
}

fn shown(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::String(text) => text.clone(),
        Data::Bool(flag) => flag.to_string(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(text) => text.chars().take(10).collect(),
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

fn read_csv(bytes: &[u8]) -> Result<Vec<Vec<String>>, GridError> {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if text.contains(&0) {
        return Err(GridError::Unknown);
    }
    let text = std::str::from_utf8(text).map_err(|_| GridError::Encoding)?;
    let heading = text.lines().next().unwrap_or("");
    let count = |mark: char| heading.matches(mark).count();
    let mark = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|mark| (count(char::from(*mark)), std::cmp::Reverse(*mark)))
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(mark)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| GridError::Broken)?;
        // Lines that the reader leaves out are blank ones: they are put back, so that numbers fit what people see.
        let line = record.position().map_or(0, csv::Position::line);
        let missing = usize::try_from(line).unwrap_or(0).saturating_sub(1);
        let quoted = rows.len() < missing && !text.contains('"');
        if quoted && missing <= ROWS_MAX {
            rows.resize(missing, Vec::new());
        }
        if rows.len() > ROWS_MAX {
            return Err(GridError::TooManyRows);
        }
        rows.push(record.iter().map(disarmed).collect());
    }
    Ok(rows)
}

/// The mark that keeps a spreadsheet from reading a text as a formula is no part of the text.
fn disarmed(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

/// A column of a template.
#[derive(Clone, Debug)]
pub struct Heading {
    /// What the column is known by.
    pub name: String,
    /// What belongs into it.
    pub note: String,
    /// What may stand in it; anything if empty.
    pub allowed: Vec<String>,
    /// Whether nothing else may.
    pub strict: bool,
}

/// A template as a spreadsheet: headings with notes, a list to choose from where only some values are allowed.
pub fn template_xlsx(headings: &[Heading], rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    const LAST_ROW: u32 = 5_000;
    const PIXELS_MAX: u32 = 260;
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    // Every cell is text, so that a spreadsheet does not turn 2024-05 into a day or an id into a number.
    let text = Format::new().set_num_format("@");
    let lists = "Values";
    {
        let sheet = book.add_worksheet();
        sheet.set_name("Sheet")?;
        for (column, heading) in (0..).zip(headings) {
            sheet.set_column_format(column, &text)?;
            sheet.write_with_format(0, column, &heading.name, &bold)?;
            if !heading.note.is_empty() {
                sheet.insert_note(0, column, &Note::new(&heading.note))?;
            }
            if !heading.allowed.is_empty() {
                let letter = rust_xlsxwriter::utility::column_number_to_name(column);
                let last = heading.allowed.len();
                let from = Formula::new(format!("={lists}!${letter}$1:${letter}${last}"));
                let choice = DataValidation::new()
                    .allow_list_formula(from)
                    .ignore_blank(true)
                    .show_error_message(heading.strict);
                sheet.add_data_validation(1, column, LAST_ROW, column, &choice)?;
            }
        }
        for (line, row) in (1..).zip(rows) {
            for (column, cell) in (0..).zip(row) {
                if !cell.is_empty() {
                    sheet.write_with_format(line, column, cell, &text)?;
                }
            }
        }
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_autofit_max_width(PIXELS_MAX).autofit();
    }
    let sheet = book.add_worksheet();
    sheet.set_name(lists)?;
    for (column, heading) in (0..).zip(headings) {
        for (line, value) in (0..).zip(&heading.allowed) {
            sheet.write(line, column, value)?;
        }
    }
    book.save_to_buffer()
}

/// The same as comma-separated values: headings only, and rows.
pub fn template_csv(headings: &[Heading], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let first: Vec<String> = headings.iter().map(|heading| heading.name.clone()).collect();
    for row in std::iter::once(&first).chain(rows) {
        let armed = row.iter().map(|cell| crate::table::unarmed(cell));
        writer
            .write_record(armed)
            .expect("writing to memory does not fail");
    }
    writer.into_inner().expect("writing to memory does not fail")
}
