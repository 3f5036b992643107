//! What a screen shows, and what of it changed: whoever begins to look is sent all of it, whoever follows is sent only
//! the lines that read differently. While votes fall that is the row of each member who has voted, not the hall.

use std::fmt::Write;

use platform::web::{Event, event};

/// The event that brings everything.
const WHOLE: &str = "live";
/// The event that brings lines, each after its number and a space.
const LINES: &str = "lines";
/// The event that tells whose own part of a page may read differently, though everybody's does not: governments, or
/// [`EVERYBODY`].
const OWN: &str = "own";
const EVERYBODY: &str = "*";

/// Whose own part of a page a change concerns.
pub enum Concerns {
    Everybody,
    /// Those whose votes were taken.
    Voters(Vec<String>),
}

/// A screen as it was painted last.
#[derive(Default)]
pub struct Painted {
    /// Which painting it is; 0 is none.
    pub number: u64,
    drawn: String,
    whole: Event,
    /// What changed since the painting before.
    change: Event,
}

impl Painted {
    /// The next painting.
    pub fn next(&self, drawn: &str, concerns: &Concerns) -> Painted {
        // A browser would take a carriage return for the end of a line, and count on from there.
        let drawn = drawn.replace('\r', "");
        let whole = event(WHOLE, &drawn);
        let change = match changed(&self.drawn, &drawn) {
            None => whole.clone(),
            Some(lines) => {
                let lines = (!lines.is_empty()).then(|| event(LINES, &lines));
                let own = match concerns {
                    Concerns::Everybody => event(OWN, EVERYBODY),
                    Concerns::Voters(voters) => event(OWN, &voters.join(" ")),
                };
                Event::from([lines.unwrap_or_default(), own].concat())
            }
        };
        Painted {
            number: self.number + 1,
            drawn,
            whole,
            change,
        }
    }

    /// What to send to a screen that shows a painting by its number; 0 if it shows none yet.
    pub fn since(&self, shown: u64) -> Event {
        match shown > 0 && shown + 1 == self.number {
            true => self.change.clone(),
            false => self.whole.clone(),
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
