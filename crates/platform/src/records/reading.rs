//! Turning texts into records: whole files at once, or one written form.

use std::cell::RefCell;

use serde_json::json;
use toml::de::{DeTable, DeValue};

use super::fault::Notes;
use super::kind::Writable;
use super::{Book, Fault, Kind, Record, Source, Table, Wrong};
use crate::audit::digest;
use crate::fold::nearest;

/// The table of a data file that says what document the records cite.
const DOCUMENT: &str = "document";
/// How many places of a file are named that are not UTF-8: one byte may spoil the whole file.
const ENCODING_FAULTS_MAX: usize = 5;

/// A data file, with its path as messages shall name it.
#[derive(Clone, Debug)]
pub struct SourceFile {
    pub path: String,
    pub text: String,
}

impl SourceFile {
    /// Line of a byte, counted from 1.
    pub(super) fn line(&self, byte: usize) -> usize {
        1 + self
            .text
            .as_bytes()
            .iter()
            .take(byte)
            .filter(|b| **b == b'\n')
            .count()
    }
}

/// A record that was read, and is ready to be written if there was no fault.
pub(super) struct Prepared {
    pub kind: &'static str,
    pub private: bool,
    pub id: String,
    pub source: Source,
    pub body: Box<dyn Writable>,
    pub written: Table,
    /// Where it stands in its file.
    pub line: usize,
}

impl Prepared {
    /// The record as the audit record keeps it, and the digest by which two states of it are told apart.
    pub fn state(&self) -> (serde_json::Value, String) {
        let whole = json!({ "record": self.body.body(), "source": self.source });
        let fresh = digest(whole.to_string().as_bytes());
        if self.private {
            (json!({ "digest": fresh }), fresh)
        } else {
            (whole, fresh)
        }
    }
}

/// What came of reading one written form.
pub(super) struct Reading {
    /// The record, with every reference written as the id it means.
    pub prepared: Option<Prepared>,
    pub faults: Vec<Fault>,
}

/// Reads one record's written form. `file` is where it counts as coming from.
pub(super) fn read_written(kind: &Kind, table: &Table, file: &str, book: &Book) -> Reading {
    let file = SourceFile {
        path: file.to_owned(),
        text: format!("[[{}]]\n{table}", kind.name),
    };
    let notes = Notes::default();
    let mut prepared = None;
    if let Some(parsed) = parse(&file, &notes) {
        let kinds = std::slice::from_ref(kind);
        for_each(&file, &parsed, kinds, book, &notes, |kind, record, _| {
            prepared = Some(prepare(kind, &record));
        });
    }
    Reading {
        prepared,
        faults: notes.faults.into_inner(),
    }
}

fn prepare(kind: &Kind, record: &Record<'_>) -> Prepared {
    let source = record.source(kind.withdrawable);
    let body = (kind.read)(record);
    record.refuse_unread("");
    let mut written = Table::from_file(record.table);
    for (path, id) in record.notes.resolved.take() {
        written.replace(&path, id);
    }
    Prepared {
        kind: kind.name,
        private: kind.private,
        id: record.id.clone(),
        source,
        body,
        written,
        line: record.file.line(record.at.start),
    }
}

/// Reads every file twice: first for the ids that others may refer to, then for good.
/// `kept` are the digests of files that were uploaded here.
pub(super) fn read_all(
    files: &[SourceFile],
    kinds: &[Kind],
    kept: &[String],
) -> Result<Vec<Prepared>, Vec<Fault>> {
    let notes = Notes::default();
    let parsed: Vec<(&SourceFile, DeTable<'_>)> = files
        .iter()
        .filter_map(|file| parse(file, &notes).map(|table| (file, table)))
        .collect();
    let ignored = Notes::default();
    let empty = Book::default();
    let mut book = Book::default();
    book.limit_lines(
        parsed
            .iter()
            .find_map(|(file, table)| document_lines(file, table, &notes)),
    );
    for digest in kept {
        book.add(crate::files::KIND, digest, Vec::new());
    }
    let mut twice = Vec::new();
    for (file, table) in &parsed {
        for_each(file, table, kinds, &empty, &ignored, |kind, record, span| {
            let spellings = (kind.read)(&record).spellings();
            if !record.id.is_empty() && !book.add(kind.name, &record.id, spellings) {
                twice.push((file.path.clone(), span));
            }
        });
    }
    let mut prepared = Vec::new();
    for (file, table) in &parsed {
        for_each(file, table, kinds, &book, &notes, |kind, record, span| {
            if twice.contains(&(file.path.clone(), span)) {
                record.duplicate();
            }
            prepared.push(prepare(kind, &record));
        });
        refuse_unknown_kinds(file, table, kinds, &notes);
    }
    let mut faults = notes.faults.into_inner();
    faults.sort_by(|a, b| (&a.file, a.line, &a.field).cmp(&(&b.file, b.line, &b.field)));
    faults.dedup();
    if faults.is_empty() {
        Ok(prepared)
    } else {
        Err(faults)
    }
}

fn parse<'a>(file: &'a SourceFile, notes: &Notes) -> Option<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    for error in &errors {
        notes.faults.borrow_mut().push(Fault {
            file: file.path.clone(),
            line: error.span().map_or(1, |span| file.line(span.start)),
            record: String::new(),
            field: String::new(),
            path: String::new(),
            value: error.message().to_owned(),
            wrong: Wrong::Syntax,
            instead: String::new(),
        });
    }
    // Bytes that are no UTF-8 were read as this character, which no text of ours holds.
    for (at, _) in file.text.match_indices('\u{fffd}').take(ENCODING_FAULTS_MAX) {
        notes.faults.borrow_mut().push(Fault {
            file: file.path.clone(),
            line: file.line(at),
            record: String::new(),
            field: String::new(),
            path: String::new(),
            value: String::new(),
            wrong: Wrong::Encoding,
            instead: String::new(),
        });
    }
    errors.is_empty().then(|| table.into_inner())
}

/// How many lines the document has that the records of all files cite: `[document]` in one of the files.
fn document_lines(file: &SourceFile, table: &DeTable<'_>, notes: &Notes) -> Option<u64> {
    let (key, value) = table.get_key_value(DOCUMENT)?;
    let DeValue::Table(inner) = value.get_ref() else {
        return None;
    };
    let lines = match inner.get("lines").map(|value| value.get_ref()) {
        Some(DeValue::Integer(number)) => number.as_str().parse().ok().filter(|lines| *lines > 0),
        _ => None,
    };
    if lines.is_none() {
        notes.faults.borrow_mut().push(Fault {
            file: file.path.clone(),
            line: file.line(key.span().start),
            record: DOCUMENT.to_owned(),
            field: "lines".to_owned(),
            path: "lines".to_owned(),
            value: String::new(),
            wrong: Wrong::Missing,
            instead: "lines = 2146".to_owned(),
        });
    }
    lines
}

fn for_each<'a>(
    file: &'a SourceFile,
    table: &'a DeTable<'a>,
    kinds: &[Kind],
    book: &'a Book,
    notes: &'a Notes,
    mut visit: impl FnMut(&Kind, Record<'a>, usize),
) {
    for kind in kinds {
        let Some(value) = table.get(kind.name) else {
            continue;
        };
        let DeValue::Array(items) = value.get_ref() else {
            continue;
        };
        for item in items {
            let DeValue::Table(inner) = item.get_ref() else {
                continue;
            };
            let mut record = Record {
                file,
                table: inner,
                at: item.span(),
                label: kind.name.to_owned(),
                id: String::new(),
                book,
                notes,
                prefix: String::new(),
                read: RefCell::default(),
            };
            record.read_id();
            visit(kind, record, item.span().start);
        }
    }
}

fn refuse_unknown_kinds(file: &SourceFile, table: &DeTable<'_>, kinds: &[Kind], notes: &Notes) {
    for (key, value) in table.iter() {
        let name = key.get_ref().as_ref();
        let known = kinds.iter().any(|kind| kind.name == name);
        let is_array = matches!(value.get_ref(), DeValue::Array(_));
        let is_document = name == DOCUMENT && matches!(value.get_ref(), DeValue::Table(_));
        if (known && is_array) || is_document {
            continue;
        }
        let near = nearest(name, kinds.iter().map(|kind| kind.name))
            .unwrap_or("")
            .to_owned();
        let wrong = if known { Wrong::Type } else { Wrong::UnknownKind };
        notes.faults.borrow_mut().push(Fault {
            file: file.path.clone(),
            line: file.line(key.span().start),
            record: String::new(),
            field: name.to_owned(),
            path: String::new(),
            value: String::new(),
            wrong,
            instead: if known { format!("[[{name}]]") } else { near },
        });
    }
}

/// Reads a file that holds exactly one record of one kind, for settings that are not rows.
pub fn read_one<T>(
    file: &SourceFile,
    name: &'static str,
    read: fn(&Record<'_>) -> T,
) -> Result<T, Vec<Fault>> {
    let notes = Notes::default();
    let book = Book::default();
    let mut found = None;
    if let Some(table) = parse(file, &notes) {
        if let Some(DeValue::Table(inner)) = table.get(name).map(|value| value.get_ref()) {
            let mut record = Record {
                file,
                table: inner,
                at: 0..0,
                label: name.to_owned(),
                id: String::new(),
                book: &book,
                notes: &notes,
                prefix: String::new(),
                read: RefCell::default(),
            };
            record.read_id();
            found = Some(read(&record));
            record.refuse_unread("");
        } else {
            notes.faults.borrow_mut().push(Fault {
                file: file.path.clone(),
                line: 1,
                record: String::new(),
                field: name.to_owned(),
                path: String::new(),
                value: String::new(),
                wrong: Wrong::Missing,
                instead: format!("[{name}]"),
            });
        }
    }
    let faults = notes.faults.into_inner();
    match found {
        Some(value) if faults.is_empty() => Ok(value),
        _ => Err(faults),
    }
}
