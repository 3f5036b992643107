//! Papers of a meeting: put in, translated, revised, shown to more or to fewer.

use base::Lang;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::Tx;
use platform::files::{KeepError, Kept, Uploaded, show};
use platform::secret::id;
use platform::web::{App, Problem, Upload};
use serde_json::json;

use super::super::document::Document;
use super::super::model::MeetingState;
use super::super::room::Room;
use super::super::sql;
use super::convene::rule_of;
use super::{Acting, say};

/// What records call a paper that uses a file.
const KIND: &str = "meeting-document";
/// More files than any meeting has.
const FILES_MAX: usize = 2000;

/// Where a file goes.
#[derive(Clone, Debug)]
pub enum Place {
    /// A new document, of an item or of the meeting.
    New {
        item: Option<String>,
        visibility: String,
    },
    /// Another language of the latest revision.
    Version { symbol: String },
    /// A new revision.
    Revision { symbol: String },
}

/// A file as its form describes it.
pub struct Wanted<'a> {
    pub place: Place,
    pub lang: Lang,
    pub title: String,
    pub upload: &'a Upload,
}

fn changeable(room: &Room) -> Result<(), Problem> {
    match room.meeting.is(MeetingState::Cancelled) {
        true => Err(Problem::conflict("meeting-over", "")),
        false => Ok(()),
    }
}

/// Keeps a file and lists it. Whatever is wrong with it, nothing is listed.
pub async fn add(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    see: &str,
    wanted: Wanted<'_>,
) -> Result<String, Problem> {
    changeable(room)?;
    if let Place::New { item: Some(item), .. } = &wanted.place
        && !room.items.iter().any(|known| known.id == *item)
    {
        return Err(Problem::missing("record", item));
    }
    let now = app.clock.now();
    let uploaded = Uploaded {
        by: &acting.who.person,
        see,
        now,
    };
    let bytes = wanted.upload.bytes.clone();
    let kept = app.files.keep_document(&app.db, bytes, uploaded).await;
    let kept = kept.map_err(|error| refused(error, wanted.upload))?;
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let mut document = laid(&mut tx, room, &wanted, kept).await?;
    document.id = id(now);
    document.added_at = stamp(now);
    document.added_by = acting.who.person.clone();
    sql::insert_document(&mut tx, &room.meeting.id, &document).await?;
    show(&mut tx, (KIND, &document.id), Some(&document.file), false).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = ("add-document", "meeting", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &json!({ "document": document }), &[]).await?;
    tx.commit().await?;
    Ok(document.cited())
}

/// The document with its symbol and revision, as they follow from what is there.
async fn laid(tx: &mut Tx, room: &Room, wanted: &Wanted<'_>, kept: Kept) -> Result<Document, Problem> {
    let there = sql::documents_of(&mut *tx, &room.meeting.id).await?;
    if there.len() >= FILES_MAX {
        return Err(Problem::conflict("documents-many", ""));
    }
    let latest = |symbol: &String| {
        let of_symbol = there.iter().filter(|one| one.symbol == *symbol);
        let last = of_symbol.max_by_key(|one| one.revision);
        last.ok_or_else(|| Problem::missing("record", symbol))
    };
    let (symbol, revision, item, visibility) = match &wanted.place {
        Place::New { item, visibility } => {
            let series = rule_of(room.rules, &room.meeting.body).and_then(|rule| rule.symbol.clone());
            let series = series.as_deref().unwrap_or("D");
            let begins = format!("{series}/{}/DOC/", room.meeting.first_day().year());
            let number = sql::symbols_begun(tx, &begins).await? + 1;
            (format!("{begins}{number}"), 0, item.clone(), visibility.clone())
        }
        Place::Version { symbol } => {
            let last = latest(symbol)?;
            let is_there = |one: &Document| {
                one.symbol == *symbol && one.revision == last.revision && one.lang == wanted.lang.code()
            };
            if there.iter().any(is_there) {
                let lang = wanted.lang.endonym();
                return Err(Problem::invalid("document-there", "lang", lang, last.cited()));
            }
            (
                symbol.clone(),
                last.revision,
                last.item.clone(),
                last.visibility.clone(),
            )
        }
        Place::Revision { symbol } => {
            let last = latest(symbol)?;
            (
                symbol.clone(),
                last.revision + 1,
                last.item.clone(),
                last.visibility.clone(),
            )
        }
    };
    Ok(Document {
        id: String::new(),
        item,
        symbol,
        revision,
        lang: wanted.lang.code().to_owned(),
        title: wanted.title.clone(),
        file: kept.digest,
        media: kept.media_type,
        bytes: kept.bytes,
        visibility,
        added_at: String::new(),
        added_by: String::new(),
    })
}

fn refused(error: KeepError, upload: &Upload) -> Problem {
    match error {
        KeepError::Document(fault) => {
            let (key, instead) = fault.says();
            Problem::invalid(key, "file", &upload.name, instead)
        }
        KeepError::Db(error) => error.into(),
        error @ (KeepError::Store(_) | KeepError::Picture(_)) => Problem::bug(&error),
    }
}

/// Shows a document to more, or to fewer, in all its revisions and languages.
pub async fn show_to(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    symbol: &str,
    visibility: &str,
) -> Result<(), Problem> {
    changeable(room)?;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let there = sql::documents_of(&mut tx, &room.meeting.id).await?;
    let before = there.iter().find(|one| one.symbol == symbol);
    let before = before.ok_or_else(|| Problem::missing("record", symbol))?;
    let after = json!({ "symbol": symbol, "before": before.visibility, "visibility": visibility });
    sql::set_visibility(&mut tx, &room.meeting.id, symbol, visibility).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = ("show-document", "meeting", room.meeting.id.as_str());
    say(&mut tx, &mut auditor, done, &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}
