use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use serde::Serialize;
use serde_json::{Value, json};
use toml::de::{DeTable, DeValue};

use super::{Book, Fault, Record, Source, Wrong, source};
use crate::audit::{Actor, Auditor, Change, digest};
use crate::db::{Db, DbError, Tx};
use crate::fold::nearest;
use crate::search::{Findable, Indexer};

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

/// A kind of record that files may hold: how it is read, and the operation that writes it.
pub trait Recorded: Serialize + Send + Sync + 'static {
    const KIND: &'static str;

    fn read(record: &Record<'_>) -> Self;

    /// Names by which others may refer to it, beside its id.
    fn spellings(&self) -> Vec<String> {
        Vec::new()
    }

    /// What search shall find it by; nothing if it is shown only as part of another record.
    fn findable(&self) -> Option<Findable> {
        None
    }

    /// Writes it, replacing what stood under the same id.
    fn save(&self, tx: &mut Tx) -> impl Future<Output = Result<(), DbError>> + Send;
}

type Saving<'a> = Pin<Box<dyn Future<Output = Result<(), DbError>> + Send + 'a>>;

trait Writable: Send + Sync {
    fn body(&self) -> Value;
    fn spellings(&self) -> Vec<String>;
    fn findable(&self) -> Option<Findable>;
    fn save<'a>(&'a self, tx: &'a mut Tx) -> Saving<'a>;
}

impl<T: Recorded> Writable for T {
    fn body(&self) -> Value {
        serde_json::to_value(self).expect("record types always serialize")
    }

    fn spellings(&self) -> Vec<String> {
        Recorded::spellings(self)
    }

    fn findable(&self) -> Option<Findable> {
        Recorded::findable(self)
    }

    fn save<'a>(&'a self, tx: &'a mut Tx) -> Saving<'a> {
        Box::pin(Recorded::save(self, tx))
    }
}

/// An entry of an area's list of kinds.
pub struct Kind {
    pub name: &'static str,
    read: fn(&Record<'_>) -> Box<dyn Writable>,
}

/// The list entry of a kind.
pub fn kind<T: Recorded>() -> Kind {
    Kind {
        name: T::KIND,
        read: |record| Box::new(T::read(record)),
    }
}

/// What an import did.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Imported {
    pub files: usize,
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("the data files have {} faults; nothing was written", .0.len())]
    Faults(Vec<Fault>),
    #[error(transparent)]
    Db(#[from] DbError),
}

struct Prepared {
    kind: &'static str,
    id: String,
    source: Source,
    body: Box<dyn Writable>,
}

/// Imports data files: reads them all, and writes them in one transaction only if there is no fault.
pub async fn import(
    db: &Db,
    files: &[SourceFile],
    kinds: &[Kind],
    actor: Actor,
    now: jiff::Timestamp,
) -> Result<Imported, ImportError> {
    let prepared = read_all(files, kinds).map_err(ImportError::Faults)?;
    let mut tx = db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
    let mut indexer = Indexer::begin(&mut tx).await?;
    let known: BTreeMap<(String, String), String> = source::digests(&mut tx)
        .await?
        .into_iter()
        .map(|(kind, id, digest)| ((kind, id), digest))
        .collect();
    let mut done = Imported {
        files: files.len(),
        ..Imported::default()
    };
    for record in prepared {
        let after = json!({ "record": record.body.body(), "source": record.source });
        let fresh = digest(after.to_string().as_bytes());
        let before = known.get(&(record.kind.to_owned(), record.id.clone()));
        match before {
            Some(digest) if *digest == fresh => {
                done.unchanged += 1;
                if !indexer.has(record.kind, &record.id) {
                    index(&mut indexer, &mut tx, &record).await?;
                }
                continue;
            }
            Some(_) => done.changed += 1,
            None => done.added += 1,
        }
        record.body.save(&mut tx).await?;
        index(&mut indexer, &mut tx, &record).await?;
        source::store(
            &mut tx,
            record.kind,
            &record.id,
            &fresh,
            &record.source,
            auditor.at(),
        )
        .await?;
        let change = Change {
            action: "import",
            kind: record.kind,
            id: &record.id,
            before: before.map(String::as_str),
            after: &after,
            cites: &[],
        };
        auditor.append(&mut tx, change).await?;
    }
    tx.commit().await?;
    Ok(done)
}

async fn index(indexer: &mut Indexer, tx: &mut Tx, record: &Prepared) -> Result<(), DbError> {
    match record.body.findable() {
        Some(findable) => indexer.put(tx, record.kind, &record.id, findable).await,
        None => Ok(()),
    }
}

/// Reads every file twice: first for the ids that others may refer to, then for good.
fn read_all(files: &[SourceFile], kinds: &[Kind]) -> Result<Vec<Prepared>, Vec<Fault>> {
    let faults = RefCell::new(Vec::new());
    let parsed: Vec<(&SourceFile, DeTable<'_>)> = files
        .iter()
        .filter_map(|file| parse(file, &faults).map(|table| (file, table)))
        .collect();
    let ignored = RefCell::new(Vec::new());
    let empty = Book::default();
    let mut book = Book::default();
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
        for_each(file, table, kinds, &book, &faults, |kind, record, span| {
            if twice.contains(&(file.path.clone(), span)) {
                record.duplicate();
            }
            let source = record.source();
            let body = (kind.read)(&record);
            record.refuse_unread("");
            prepared.push(Prepared {
                kind: kind.name,
                id: record.id.clone(),
                source,
                body,
            });
        });
        refuse_unknown_kinds(file, table, kinds, &faults);
    }
    let mut faults = faults.into_inner();
    faults.sort_by(|a, b| (&a.file, a.line, &a.field).cmp(&(&b.file, b.line, &b.field)));
    faults.dedup();
    if faults.is_empty() {
        Ok(prepared)
    } else {
        Err(faults)
    }
}

fn parse<'a>(file: &'a SourceFile, faults: &RefCell<Vec<Fault>>) -> Option<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    for error in &errors {
        faults.borrow_mut().push(Fault {
            file: file.path.clone(),
            line: error.span().map_or(1, |span| file.line(span.start)),
            record: String::new(),
            field: String::new(),
            value: error.message().to_owned(),
            wrong: Wrong::Syntax,
            instead: String::new(),
        });
    }
    errors.is_empty().then(|| table.into_inner())
}

fn for_each<'a>(
    file: &'a SourceFile,
    table: &'a DeTable<'a>,
    kinds: &[Kind],
    book: &'a Book,
    faults: &'a RefCell<Vec<Fault>>,
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
                faults,
                read: RefCell::default(),
            };
            record.read_id();
            visit(kind, record, item.span().start);
        }
    }
}

fn refuse_unknown_kinds(
    file: &SourceFile,
    table: &DeTable<'_>,
    kinds: &[Kind],
    faults: &RefCell<Vec<Fault>>,
) {
    for (key, value) in table.iter() {
        let name = key.get_ref().as_ref();
        let known = kinds.iter().any(|kind| kind.name == name);
        let is_array = matches!(value.get_ref(), DeValue::Array(_));
        if known && is_array {
            continue;
        }
        let near = nearest(name, kinds.iter().map(|kind| kind.name))
            .unwrap_or("")
            .to_owned();
        let wrong = if known { Wrong::Type } else { Wrong::UnknownKind };
        faults.borrow_mut().push(Fault {
            file: file.path.clone(),
            line: file.line(key.span().start),
            record: String::new(),
            field: name.to_owned(),
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
    let faults = RefCell::new(Vec::new());
    let book = Book::default();
    let mut found = None;
    if let Some(table) = parse(file, &faults) {
        if let Some(DeValue::Table(inner)) = table.get(name).map(|value| value.get_ref()) {
            let mut record = Record {
                file,
                table: inner,
                at: 0..0,
                label: name.to_owned(),
                id: String::new(),
                book: &book,
                faults: &faults,
                read: RefCell::default(),
            };
            record.read_id();
            found = Some(read(&record));
            record.refuse_unread("");
        } else {
            faults.borrow_mut().push(Fault {
                file: file.path.clone(),
                line: 1,
                record: String::new(),
                field: name.to_owned(),
                value: String::new(),
                wrong: Wrong::Missing,
                instead: format!("[{name}]"),
            });
        }
    }
    match found {
        Some(value) if faults.borrow().is_empty() => Ok(value),
        _ => Err(faults.into_inner()),
    }
}
