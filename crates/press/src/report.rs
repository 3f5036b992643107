//! The annual report as data: chapters of blocks, every text already in the language of the report.

use std::collections::BTreeMap;

use serde::Serialize;

/// A text in the language of the document, or in another, which is named then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    pub text: String,
    pub lang: Option<String>,
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A whole report.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    pub lang: String,
    pub association: String,
    pub abbreviation: String,
    pub title: String,
    /// What stands at the head of left pages.
    pub running: String,
    pub year: String,
    pub motto: String,
    /// Which edition it is, or that it is a draft.
    pub edition: String,
    /// `#rrggbb`.
    pub colour: String,
    pub contents: String,
    pub description: String,
    pub keywords: Vec<String>,
    /// The day as of which it was made: year, month, day. It is also the time stamp of the file.
    pub day: (i32, u8, u8),
    pub chapters: Vec<Chapter>,
    /// Pictures by the name with which blocks call them.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Vec<u8>>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Chapter {
    pub id: String,
    pub title: String,
    pub lead: Option<String>,
    pub blocks: Vec<Block>,
}

/// Part of a chapter.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// 2 or 3; a chapter's title is of level 1.
    Heading {
        level: u8,
        text: String,
    },
    /// A text, with the figures whose numbers it says.
    Paragraph {
        said: Said,
        figures: Vec<String>,
    },
    List {
        items: Vec<Said>,
    },
    /// A remark on what stands beside it.
    Note {
        text: String,
    },
    Facts {
        items: Vec<Fact>,
    },
    Table(Table),
    Chart(Chart),
    /// An SVG drawing.
    Drawing {
        caption: String,
        alt: String,
        svg: String,
        legend: Vec<Legend>,
        /// What is to be known about the drawing.
        note: Option<String>,
    },
    Tree {
        caption: String,
        alt: String,
        root: Node,
    },
    Entries {
        items: Vec<Entry>,
    },
    Photo {
        caption: String,
        alt: String,
        file: String,
    },
}

/// A number with what it counts.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub value: String,
    pub label: String,
    pub figure: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    pub caption: Option<String>,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Column {
    pub title: String,
    /// Its part of the width.
    pub weight: u8,
    pub number: bool,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Cell {
    #[serde(flatten)]
    pub said: Said,
    pub figure: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    pub caption: String,
    pub alt: String,
    /// Columns that stand; otherwise bars that lie.
    pub upright: bool,
    pub layers: Vec<String>,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    pub label: String,
    pub layers: Vec<i64>,
    pub shown: String,
    pub figure: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Legend {
    pub colour: String,
    pub name: String,
}

/// A box of an organisation chart.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Node {
    pub title: String,
    pub lines: Vec<String>,
    pub nodes: Vec<Node>,
}

/// Something that took place, with its day.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub when: String,
    pub title: Said,
    pub text: Option<Said>,
    /// Page of its record, after the language.
    pub path: Option<String>,
}
