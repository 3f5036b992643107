//! Motions as the desk of whoever presides shows them.

use platform::web::Ask;

use super::super::effects::Effects;
use super::super::model::{Ballot, BallotState, Motion};
use super::super::ops::motion;
use super::super::room::Room;
use crate::rules::Words;

/// A motion with what the charter says of it now.
pub struct Judged {
    pub motion: Motion,
    /// What adopting it does, as far as its title does not say it.
    pub effect: Vec<String>,
    pub sentences: Vec<String>,
    /// Whether a ballot in the room could be opened.
    pub ready: bool,
    pub open: Option<Ballot>,
    /// A run-off that stands ready.
    pub next: Option<Ballot>,
    /// Whether amendments of it come first.
    pub amended_first: bool,
    /// Whether candidates may still come and go.
    pub takes_candidates: bool,
}

impl Judged {
    /// Whether the run-off that stands ready is held this way.
    pub fn is_next(&self, way: &str) -> bool {
        self.next.as_ref().is_some_and(|next| next.way == way)
    }
}

/// What is known before anybody voted: whose it is, the quorum, and what it takes to adopt; or why it is out of order.
pub fn before_a_vote(explanation: Vec<String>, out: bool, needs: Option<String>) -> Vec<String> {
    if out {
        return explanation;
    }
    explanation.into_iter().take(2).chain(needs).collect()
}

/// What the charter says of each motion with those who are in the room.
pub fn judged(ask: &Ask, room: &Room, effects: &Effects) -> Vec<Judged> {
    let page = ask.page_titled("");
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    room.motions
        .iter()
        .map(|one| {
            let case = room.case(&one.matter, &room.standing(one));
            let decision = charter::decide(room.rules, &case);
            let said = words.answered(room.rules, &case, &decision);
            let out = motion::is_out_of_order(decision.outcome);
            let needs = words.needs(room.rules, &case, &decision);
            Judged {
                effect: effects.of(&page, &one.effect.0),
                ready: !out && decision.quorum.is_none_or(|quorum| quorum.met),
                sentences: before_a_vote(said.explanation, out, needs),
                open: room
                    .open_ballots()
                    .find(|ballot| ballot.motion == one.id)
                    .cloned(),
                next: room
                    .ballots
                    .iter()
                    .find(|ballot| ballot.motion == one.id && ballot.is(BallotState::Ready))
                    .cloned(),
                takes_candidates: room.takes_candidates(one),
                amended_first: room.is_being_amended(&one.id),
                motion: one.clone(),
            }
        })
        .collect()
}
