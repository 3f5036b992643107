//! Paper: data in, PDF/UA out, one look for all. Pure: no files, no clock, no database; the same data gives the same bytes.

mod desk;
mod papers;
mod report;

use std::collections::BTreeMap;

pub use desk::{PressError, missing_forms};
pub use papers::{Agenda, Certificate, Decision, Head, Item, Letter, Minutes, Signature, Verdict};
pub use report::{Bar, Block, Cell, Chapter, Chart, Column, Entry, Fact, Legend, Node, Report, Said, Table};

/// Whether bytes are a picture that can be set.
pub fn is_picture(bytes: &[u8]) -> bool {
    image::load_from_memory(bytes).is_ok()
}

/// The annual report. A picture that is damaged is left out, as its block's caption says.
pub fn report(report: &Report) -> Result<Vec<u8>, PressError> {
    let damaged = |bytes: &Vec<u8>| !is_picture(bytes);
    if !report.pictures.values().any(damaged) {
        return desk::set("report.typ", report, &report.pictures);
    }
    let mut whole = report.clone();
    whole.pictures.retain(|_, bytes| !damaged(bytes));
    let pictures = whole.pictures.clone();
    for chapter in &mut whole.chapters {
        for block in &mut chapter.blocks {
            if let Block::Photo { caption, alt, file } = block
                && !pictures.contains_key(file)
            {
                *block = Block::Note {
                    text: format!("{caption} ({alt})"),
                };
            }
        }
    }
    desk::set("report.typ", &whole, &pictures)
}

/// A letter, such as the one that convenes a meeting.
pub fn letter(letter: &Letter) -> Result<Vec<u8>, PressError> {
    desk::set("letter.typ", letter, &BTreeMap::new())
}

/// Minutes of a meeting.
pub fn minutes(minutes: &Minutes) -> Result<Vec<u8>, PressError> {
    desk::set("minutes.typ", minutes, &BTreeMap::new())
}

/// One decision, with the clauses it rests on.
pub fn decision(decision: &Decision) -> Result<Vec<u8>, PressError> {
    desk::set("decision.typ", decision, &BTreeMap::new())
}

/// A certificate: of membership, of participation, of an award.
pub fn certificate(certificate: &Certificate) -> Result<Vec<u8>, PressError> {
    desk::set("certificate.typ", certificate, &BTreeMap::new())
}
