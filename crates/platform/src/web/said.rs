//! Texts of records as a page says them: in its language or the next best, marked where nobody confirmed them or where
//! the records have a name in Chinese characters only.

use std::sync::atomic::Ordering;

use base::{Lang, Localized};

use super::page::escaped;
use super::{Html, Page};

/// The longest name that is kept on one line.
const NAME_CHARS_MAX: usize = 8;

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

impl Page {
    /// A record's text in the page's language, or the next best marked with its own.
    pub fn text(&self, text: impl AsRef<Localized>) -> Html {
        let text = text.as_ref();
        let (best, lang) = text.best(self.lang);
        if !text.is_reviewed(lang) {
            self.unreviewed.store(true, Ordering::Relaxed);
        }
        if lang == self.lang {
            return Html(escaped(best));
        }
        let mark = if best.contains(is_han) && text.get(Lang::En).is_none() {
            self.han_mark()
        } else {
            ""
        };
        let said = format!("<span lang=\"{lang}\">{}</span>{mark}", escaped(best));
        // A name and its mark stay on one line.
        Html(if mark.is_empty() || best.chars().count() > NAME_CHARS_MAX {
            said
        } else {
            format!("<span class=\"nobr\">{said}</span>")
        })
    }

    /// The mark of a name that the records have in Chinese characters only; the page's foot says what it means.
    fn han_mark(&self) -> &'static str {
        self.han_only.store(true, Ordering::Relaxed);
        "<sup class=\"han\" aria-hidden=\"true\">※</sup>"
    }

    /// Whether a name shown so far is on record in Chinese characters only.
    pub fn shows_han_only(&self) -> bool {
        self.han_only.load(Ordering::Relaxed)
    }

    /// The same without markup, for titles and attributes.
    pub fn plain(&self, text: &Localized) -> String {
        text.best(self.lang).0.to_owned()
    }

    /// Whether a text shown so far was one that nobody has confirmed.
    pub fn shows_unreviewed(&self) -> bool {
        self.unreviewed.load(Ordering::Relaxed)
    }
}
