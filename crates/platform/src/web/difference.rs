//! Two wordings of a text, with what was taken out and what was put in between them.

use base::Localized;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::page::escaped;
use super::{Html, Page};

/// Parts longer than this are shown one after the other: comparing them would keep everybody waiting.
const PARTS_MAX: usize = 8000;

/// Whether a character stands for a word by itself: Han and Kana are written without spaces.
fn is_single(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Words, spaces and marks; in scripts without spaces, characters.
fn parts(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if is_single(c) => 0,
        c if c.is_alphanumeric() => 1,
        c if c.is_whitespace() => 2,
        _ => 0,
    };
    let mut parts = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        let this = kind(c);
        if last.is_some_and(|last| last != this || this == 0) {
            parts.extend(text.get(start..at));
            start = at;
        }
        last = Some(this);
    }
    parts.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    parts
}

/// A piece of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Kept,
    Out,
    In,
}

fn push(all: &mut Vec<(Piece, String)>, piece: Piece, text: &str) {
    match all.last_mut() {
        _ if text.is_empty() => {}
        Some((last, said)) if *last == piece => said.push_str(text),
        _ => all.push((piece, text.to_owned())),
    }
}

/// What was taken out and put in. A blank between two changes belongs to both: a phrase that was replaced reads as one.
fn compared(before: &str, after: &str) -> Vec<(Piece, String)> {
    let (old, new) = (parts(before), parts(after));
    if old.len() > PARTS_MAX || new.len() > PARTS_MAX {
        return vec![(Piece::Out, before.to_owned()), (Piece::In, after.to_owned())];
    }
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let of = |all: &[&str], from: usize, len: usize| all.get(from..from + len).unwrap_or_default().concat();
    let (mut out, mut put, mut pieces) = (String::new(), String::new(), Vec::new());
    for (n, op) in ops.iter().enumerate() {
        match *op {
            DiffOp::Equal { old_index, len, .. } => {
                let kept = of(&old, old_index, len);
                let is_between = n + 1 < ops.len() && !(out.is_empty() && put.is_empty());
                if is_between && kept.chars().all(char::is_whitespace) && !kept.contains('\n') {
                    out.push_str(&kept);
                    put.push_str(&kept);
                } else {
                    push(&mut pieces, Piece::Out, &std::mem::take(&mut out));
                    push(&mut pieces, Piece::In, &std::mem::take(&mut put));
                    push(&mut pieces, Piece::Kept, &kept);
                }
            }
            DiffOp::Delete {
                old_index, old_len, ..
            } => out.push_str(&of(&old, old_index, old_len)),
            DiffOp::Insert {
                new_index, new_len, ..
            } => put.push_str(&of(&new, new_index, new_len)),
            DiffOp::Replace {
                old_index,
                old_len,
                new_index,
                new_len,
            } => {
                out.push_str(&of(&old, old_index, old_len));
                put.push_str(&of(&new, new_index, new_len));
            }
        }
    }
    push(&mut pieces, Piece::Out, &out);
    push(&mut pieces, Piece::In, &put);
    pieces
}

impl Page {
    /// What became of a text: what was taken out is struck out, what was put in is underlined. In the page's language if
    /// the new text has it, otherwise in the next best that it has.
    pub fn difference(&self, before: &Localized, after: &Localized) -> Html {
        let (new, lang) = after.best(self.lang);
        let old = before.get(lang).unwrap_or("");
        let shown: String = compared(old, new)
            .into_iter()
            .map(|(piece, text)| match piece {
                Piece::Kept => escaped(&text),
                Piece::Out => format!("<del>{}</del>", escaped(&text)),
                Piece::In => format!("<ins>{}</ins>", escaped(&text)),
            })
            .collect();
        if lang == self.lang {
            return Html(shown);
        }
        Html(format!("<span lang=\"{lang}\">{shown}</span>"))
    }
}
