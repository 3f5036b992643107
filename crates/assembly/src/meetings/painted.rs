//! What a screen shows, and what of it changed: whoever begins to look is sent all of it, whoever follows is sent only
//! the lines that read differently. While votes fall that is the row of each member who has voted, not the hall.

use std::fmt::Write;

use platform::web::{Event, event};

/// The event that brings everything.
const WHOLE: &str = "live";
/// The event that brings lines, each after its number and a space.
const LINES: &str = "lines";

/// A screen as it was painted last.
#[derive(Default)]
pub struct Painted {
    /// Which painting it is; 0 is none.
    pub number: u64,
    drawn: String,
    whole: Event,
    /// What changed since the painting before, if its lines are still as many.
    lines: Option<Event>,
}

impl Painted {
    /// The next painting; nothing if it shows the same.
    pub fn next(&self, drawn: &str) -> Option<Painted> {
        // A browser would take a carriage return for the end of a line, and count on from there.
        let drawn = drawn.replace('\r', "");
        if self.number > 0 && drawn == self.drawn {
            return None;
        }
        Some(Painted {
            number: self.number + 1,
            whole: event(WHOLE, &drawn),
            lines: changed(&self.drawn, &drawn).map(|lines| event(LINES, &lines)),
            drawn,
        })
    }

    /// What to send to a screen that shows a painting by its number, or nothing yet.
    pub fn since(&self, shown: u64) -> Event {
        match &self.lines {
            Some(lines) if shown > 0 && shown + 1 == self.number => lines.clone(),
            _ => self.whole.clone(),
        }
    }
}

/// The lines of a text that read otherwise than before, each after its number, counted from 0. Nothing if their number
/// has changed: then it is another picture.
fn changed(before: &str, after: &str) -> Option<String> {
    if before.lines().count() != after.lines().count() {
        return None;
    }
    let mut lines = String::new();
    for (number, (old, new)) in before.lines().zip(after.lines()).enumerate() {
        if old != new {
            writeln!(lines, "{number} {new}").ok()?;
        }
    }
    Some(lines)
}
