//! Papers as data: what a letter, minutes or a decision say, in one language. The binary brings the press that sets
//! them, so that areas need not know it.

use std::sync::Arc;

use base::Lang;
use jiff::civil::Date;

use crate::web::{Answer, App, Ask, Problem, file};

/// Sets a paper: data in, a file in PDF out, or why not.
pub type Press = fn(&App, Lang, Paper) -> Result<Vec<u8>, String>;

#[derive(Clone, Debug)]
pub struct Paper {
    pub title: String,
    /// The number under which it is kept, if it has one.
    pub reference: Option<String>,
    /// The day it bears.
    pub day: Date,
    /// What it is about at a glance: label and value.
    pub details: Vec<(String, String)>,
    pub body: Body,
    /// Who signs: name, and in which office.
    pub signatures: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub enum Body {
    Letter {
        to: Vec<String>,
        greeting: String,
        paragraphs: Vec<String>,
        agenda: Option<Listed>,
        farewell: String,
    },
    Minutes {
        attendance: Option<Listed>,
        items: Vec<Item>,
    },
    Decision {
        paragraphs: Vec<String>,
        result: Option<String>,
        because: Option<Listed>,
    },
}

/// A list with a title of its own.
#[derive(Clone, Debug)]
pub struct Listed {
    pub title: String,
    /// Each with what stands below it.
    pub items: Vec<(String, Vec<String>)>,
}

/// An item of minutes, with what came of it and what stands under it.
#[derive(Clone, Debug, Default)]
pub struct Item {
    pub title: String,
    pub paragraphs: Vec<String>,
    pub verdicts: Vec<Verdict>,
    pub below: Vec<Item>,
}

/// What a vote came to.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    pub outcome: String,
    /// The votes, in one line.
    pub sums: String,
    /// Why, a paragraph each.
    pub because: Vec<String>,
    /// Who voted how, a paragraph for each choice.
    pub roll: Vec<String>,
}

/// Sets a paper on a thread of its own: it takes the processor for a while.
pub async fn set(app: &Arc<App>, lang: Lang, paper: Paper) -> Result<Vec<u8>, String> {
    let app = Arc::clone(app);
    match tokio::task::spawn_blocking(move || (app.press)(&app, lang, paper)).await {
        Ok(set) => set,
        Err(error) => Err(error.to_string()),
    }
}

/// A paper as an answer.
pub async fn answer(ask: &Ask, name: &str, paper: Paper) -> Answer {
    let bytes = set(&ask.app, ask.lang, paper).await.map_err(|reason| {
        tracing::error!(%reason, "a paper cannot be set");
        Problem::new(crate::web::ProblemKind::Bug, "bug")
    })?;
    Ok(file("application/pdf", name, bytes))
}
