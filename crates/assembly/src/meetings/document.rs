//! Papers of a meeting: one symbol for all language versions of a document, and its revisions.

use base::{Lang, Localized};
use platform::row;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Item, Visibility};

/// One language version of one revision of a document.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Document {
    pub id: String,
    /// The item of the agenda to which it belongs, if it belongs to one.
    pub item: Option<String>,
    pub symbol: String,
    /// 0 is the document as it came first; the others are its revisions.
    pub revision: i64,
    pub lang: String,
    /// In its own language.
    pub title: String,
    /// Digest (SHA-256) of the content.
    pub file: String,
    pub media: String,
    pub bytes: i64,
    /// public · members · internal
    pub visibility: String,
    pub added_at: String,
    #[serde(skip)]
    pub added_by: String,
}

row!(Document {
    id,
    item,
    symbol,
    revision,
    lang,
    title,
    file,
    media,
    bytes,
    visibility,
    added_at,
    added_by
});

impl Document {
    /// The language it is written in.
    pub fn language(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or(Lang::En)
    }

    /// How its name ends, and as people call such files.
    pub fn ending(&self) -> &'static str {
        platform::document::known(&self.media).map_or("", |(_, ending)| ending)
    }

    pub fn kilobytes(&self) -> i64 {
        const BYTES: i64 = 1024;
        self.bytes.div_euclid(BYTES).max(1)
    }

    /// Symbol and revision, as they are cited.
    pub fn cited(&self) -> String {
        match self.revision {
            0 => self.symbol.clone(),
            number => format!("{}/Rev.{number}", self.symbol),
        }
    }
}

/// A document with all that there is of it.
pub struct Paper {
    pub symbol: String,
    pub item: Option<String>,
    pub visibility: String,
    /// Titles of the latest revision.
    pub title: Localized,
    /// Revisions, the latest first, each with its language versions.
    pub revisions: Vec<Vec<Document>>,
}

impl Paper {
    pub fn latest(&self) -> &[Document] {
        self.revisions.first().map_or(&[], Vec::as_slice)
    }

    pub fn earlier(&self) -> &[Vec<Document>] {
        self.revisions.get(1..).unwrap_or_default()
    }

    /// Languages that the latest revision lacks.
    pub fn lacking(&self) -> Vec<Lang> {
        let has = |lang: &Lang| self.latest().iter().any(|one| one.language() == *lang);
        Lang::ALL.into_iter().filter(|lang| !has(lang)).collect()
    }
}

/// Documents by symbol, in the order of symbols as they were given.
pub fn papers(documents: Vec<Document>) -> Vec<Paper> {
    let mut all: Vec<Paper> = Vec::new();
    for document in documents {
        let known = all.iter().position(|paper| paper.symbol == document.symbol);
        let at = known.unwrap_or_else(|| {
            all.push(Paper {
                symbol: document.symbol.clone(),
                item: document.item.clone(),
                visibility: document.visibility.clone(),
                title: Localized::default(),
                revisions: Vec::new(),
            });
            all.len() - 1
        });
        let Some(paper) = all.get_mut(at) else { continue };
        let of_revision = |known: &Vec<Document>| {
            known
                .first()
                .is_some_and(|first| first.revision == document.revision)
        };
        match paper.revisions.iter_mut().find(|known| of_revision(known)) {
            Some(revision) => revision.push(document),
            None => paper.revisions.push(vec![document]),
        }
    }
    for paper in &mut all {
        paper
            .revisions
            .sort_by_key(|revision| std::cmp::Reverse(revision.first().map(|one| one.revision)));
        let titles = paper
            .latest()
            .iter()
            .map(|one| (one.language(), one.title.clone()));
        paper.title = Localized::new(titles);
    }
    all.sort_by_key(|paper| number(&paper.symbol));
    all
}

/// The number at the end of a symbol, so that the tenth stands after the ninth.
fn number(symbol: &str) -> u64 {
    let last = symbol.rsplit('/').next().and_then(|last| last.parse().ok());
    last.unwrap_or(u64::MAX)
}

/// Who looks at a meeting's papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Public,
    Member,
    /// Whoever prepares the meeting.
    Office,
}

impl Reader {
    /// Whether the reader sees what is visible so.
    pub fn sees_word(self, visibility: &str) -> bool {
        match Visibility::from_word(visibility) {
            Some(Visibility::Public) => true,
            Some(Visibility::Members) => self != Reader::Public,
            Some(Visibility::Internal) | None => self == Reader::Office,
        }
    }

    /// Whether the reader may have a document: its own visibility and that of its item say so.
    pub fn sees(self, document: &Document, items: &[Item]) -> bool {
        let item = items.iter().find(|item| Some(&item.id) == document.item.as_ref());
        self.sees_word(&document.visibility) && item.is_none_or(|item| self.sees_word(&item.visibility))
    }
}
