//! Papers of a meeting: the list with its forms, and the files themselves.

use askama::Template;
use base::Lang;
use platform::actor::Object;
use platform::document::known;
use platform::files::Content;
use platform::web::{Answer, Ask, Complaints, Page, Problem, file, html, html_refused, redirect};

use super::super::Hall;
use super::super::document::{Paper, Reader, papers};
use super::super::model::{MeetingState, Visibility};
use super::super::ops::document::{Place, Wanted, add, show_to};
use super::super::papers::CAST;
use super::super::room::Room;
use super::super::sql;
use super::meeting::{Numbered, numbered};
use super::texts::choice;
use super::{PREPARE, RUN, acting, lead, room};

const TITLE_CHARS_MAX: usize = 300;

/// Who the asker is to a meeting's papers.
pub fn reader(ask: &Ask, room: &Room) -> Reader {
    let leads = |action| lead(ask, room, action, false).is_some();
    if leads(PREPARE) || leads(RUN) {
        Reader::Office
    } else if ask.may(CAST, Object::Any) {
        Reader::Member
    } else {
        Reader::Public
    }
}

/// The papers that the asker may see.
pub async fn seen(ask: &Ask, room: &Room) -> Result<Vec<Paper>, Problem> {
    let reader = reader(ask, room);
    let mut all = sql::documents_of(&ask.app.db, &room.meeting.id).await?;
    all.retain(|document| reader.sees(document, &room.items));
    Ok(papers(all))
}

/// Items that the reader knows of: those that were published, or for whoever prepares the meeting those of the desk.
pub fn items(reader: Reader, room: &Room) -> Vec<Numbered> {
    match reader {
        Reader::Office => numbered(room, &room.items, |_| true),
        _ => numbered(room, room.published_items(), |item| {
            reader.sees_word(&item.visibility)
        }),
    }
}

#[derive(Template)]
#[template(path = "meetings/documents.html")]
struct DocumentsPage {
    page: Page,
    room: Room,
    papers: Vec<Paper>,
    items: Vec<Numbered>,
    visibilities: Vec<&'static str>,
    may_add: bool,
    /// What was typed: the form that was sent, and its fields.
    sent: Sent,
    complaints: Complaints,
}

/// A form as it was sent.
struct Sent {
    what: String,
    symbol: String,
    item: String,
    visibility: String,
    lang: String,
    title: String,
}

impl Sent {
    fn of(ask: &Ask) -> Self {
        let text = |name: &str| ask.form.get(name).to_owned();
        Self {
            what: text("do"),
            symbol: text("symbol"),
            item: text("item"),
            visibility: text("visibility"),
            lang: ask.form.some("lang").unwrap_or(ask.lang.code()).to_owned(),
            title: text("title"),
        }
    }

    /// Whether it was the form of this document.
    fn is_of(&self, what: &str, symbol: &str) -> bool {
        self.what == what && self.symbol == symbol
    }
}

async fn shown(ask: &Ask, room: Room, problem: Option<&Problem>) -> Result<DocumentsPage, Problem> {
    let is_over = room.meeting.is(MeetingState::Cancelled);
    let meeting = room.meeting.title.best(ask.lang).0.to_owned();
    let title = ask
        .app
        .texts
        .get(ask.lang, "documents-of", &[("meeting", meeting.into())]);
    Ok(DocumentsPage {
        page: ask.page_titled(title),
        papers: seen(ask, &room).await?,
        items: items(reader(ask, &room), &room),
        visibilities: Visibility::ALL.iter().map(|one| one.word()).collect(),
        may_add: !is_over && lead(ask, &room, PREPARE, false).is_some(),
        sent: Sent::of(ask),
        complaints: ask.complaints(problem),
        room,
    })
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    html(&shown(&ask, room, None).await?)
}

/// Puts a document in, its translation or its revision; or shows it to others.
pub async fn change(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, PREPARE)?;
    let done = async {
        let what = choice(&ask, "do", &["new", "version", "revision", "show"])?;
        let words: Vec<&str> = Visibility::ALL.iter().map(|one| one.word()).collect();
        let symbol = ask.form.get("symbol").to_owned();
        if what == "show" {
            let visibility = choice(&ask, "visibility", &words)?;
            return show_to(&ask.app, acting, &room, &symbol, &visibility).await;
        }
        let place = match what.as_str() {
            "new" => Place::New {
                item: ask.form.some("item").map(str::to_owned),
                visibility: choice(&ask, "visibility", &words)?,
            },
            "version" => Place::Version { symbol },
            _ => Place::Revision { symbol },
        };
        let wanted = wanted(&ask, place)?;
        add(&ask.app, acting, &room, PREPARE, wanted).await.map(drop)
    }
    .await;
    match done {
        Ok(()) => {
            hall.floor.stir(&room.meeting.id);
            let path = format!("/{}/meetings/{}/documents", ask.lang, room.meeting.id);
            Ok(redirect(&path))
        }
        Err(problem) if !problem.field.is_empty() => html_refused(&shown(&ask, room, Some(&problem)).await?),
        Err(problem) => Err(problem),
    }
}

fn wanted(ask: &Ask, place: Place) -> Result<Wanted<'_>, Problem> {
    let codes: Vec<&str> = Lang::ALL.iter().map(|lang| lang.code()).collect();
    let lang = choice(ask, "lang", &codes)?;
    let title = ask.form.get("title").to_owned();
    if title.is_empty() {
        return Err(Problem::invalid("field-missing", "title", "", ""));
    }
    if title.chars().count() > TITLE_CHARS_MAX {
        return Err(Problem::invalid(
            "field-long",
            "title",
            &title,
            TITLE_CHARS_MAX.to_string(),
        ));
    }
    let upload = ask
        .form
        .upload("file")
        .ok_or_else(|| Problem::invalid("document-none", "file", "", ""))?;
    Ok(Wanted {
        place,
        lang: Lang::from_code(&lang).unwrap_or(ask.lang),
        title,
        upload,
    })
}

/// A file, under a name made of its symbol. Whoever may not see it does not learn that there is one.
pub async fn download(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let id = ask.segment("document");
    let missing = || Problem::missing("record", id);
    let all = sql::documents_of(&ask.app.db, &room.meeting.id).await?;
    let reader = reader(&ask, &room);
    let found = all
        .into_iter()
        .find(|one| one.id == id && reader.sees(one, &room.items));
    let document = found.ok_or_else(missing)?;
    let (media, ending) = known(&document.media).ok_or_else(missing)?;
    match ask.app.files.store.get(&document.file).await {
        Ok(Content::Sound(bytes)) => {
            let name = document.cited().replace('/', "-");
            Ok(file(media, &format!("{name}.{}.{ending}", document.lang), bytes))
        }
        Ok(Content::Missing | Content::Altered) => {
            tracing::error!(
                file.digest = document.file,
                "a paper's content is missing or altered"
            );
            Err(missing())
        }
        Err(error) => Err(Problem::bug(&error)),
    }
}
