//! A ballot as it is shown, wherever it is.

use platform::web::Ask;

use super::super::effects::Effects;
use super::super::model::{Ballot, BallotState, Decided, Motion, Outcome};
use super::super::ops::close::again;
use super::super::papers::{Hour, hour};
use super::super::room::Room;
use super::texts::operative;
use crate::rules::Words;

/// A ballot as screens show it: how many have voted while it runs, the sum when it is closed.
pub struct Shown {
    pub ballot: Ballot,
    pub motion: Motion,
    /// What adopting it does, in sentences.
    pub effect: Vec<String>,
    /// When a ballot in writing opened, and when it closes.
    pub hours: Option<(Hour, Hour)>,
    /// What it takes to adopt, while it runs.
    pub needs: Option<String>,
    pub voted: usize,
    pub entitled: usize,
    /// Members entitled to vote in it, and what each chose, once it is closed and was by name.
    pub roll: Vec<(String, Option<String>, bool)>,
    pub outcome: Option<Outcome>,
    /// Why, in sentences.
    pub because: Vec<String>,
    pub decided: Option<Decided>,
}

pub fn words(ask: &Ask) -> Words<'_> {
    Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    }
}

/// Every ballot that runs, as members see it.
pub fn open(ask: &Ask, room: &Room, effects: &Effects) -> Vec<Shown> {
    let open = room.open_ballots();
    open.filter_map(|one| ballot(ask, room, effects, one)).collect()
}

/// Members entitled to vote in a ballot, what each chose once it is closed, and whether they voted.
fn roll(room: &Room, ballot: &Ballot) -> Vec<(String, Option<String>, bool)> {
    let closed = ballot.is(BallotState::Closed);
    let choice = |id: &str| {
        room.votes_of(&ballot.id)
            .find(|vote| vote.government == id)
            .map(|vote| vote.choice.clone())
    };
    let row = |member: &registry::members::Listed| {
        let chosen = choice(&member.id);
        let has_voted = chosen.is_some();
        // Whoever joined today may have been admitted by this very vote.
        let joined = member.from.is_some_and(|from| from.first_day() == room.roll.on);
        (has_voted || !closed || !joined).then(|| {
            let shown = chosen.filter(|_| closed);
            (member.id.clone(), shown, has_voted)
        })
    };
    room.roll.entitled().filter_map(row).collect()
}

/// A ballot with its motion and what came of it.
pub fn ballot(ask: &Ask, room: &Room, effects: &Effects, ballot: &Ballot) -> Option<Shown> {
    let motion = room.motion(&ballot.motion).ok()?.clone();
    let outcome = ballot.result.as_ref().map(|result| result.0.clone());
    let because = outcome
        .as_ref()
        .and_then(|outcome| again(&ask.app.rules, outcome))
        .map(|(rules, case, decision)| words(ask).answered(rules, &case, &decision).explanation)
        .unwrap_or_default();
    let closed = ballot.is(BallotState::Closed);
    let needs = || {
        let case = room.case(&motion.matter, &room.standing(&motion));
        words(ask).needs(room.rules, &case, &charter::decide(room.rules, &case))
    };
    let decided = room.decisions.iter().find(|decided| decided.ballot == ballot.id);
    let taken = decided.map(|decided| decided.effect.0.clone());
    let change = taken.unwrap_or_else(|| room.standing(&motion));
    let page = ask.page_titled("");
    let mut effect = effects.of(&page, &change);
    effect.extend(operative(&page, &change));
    let told = |moment: &str| hour(&ask.app, &room.meeting, ask.lang, moment);
    Some(Shown {
        effect,
        needs: if closed { None } else { needs() },
        hours: ballot
            .closes_at
            .as_deref()
            .map(|end| (told(&ballot.opens_at), told(end))),
        voted: room.votes_of(&ballot.id).count(),
        entitled: room.roll.entitled().count(),
        roll: roll(room, ballot),
        outcome,
        because,
        decided: decided.cloned(),
        motion,
        ballot: ballot.clone(),
    })
}
