//! Whoever a motion names for an office, and whether they consent.

use charter::may;
use platform::row;
use serde::Serialize;

use super::model::{Change, Motion, MotionState};
use super::room::Room;

/// The right without which nobody stands for an office.
const STAND: &str = "stand";

/// What somebody who is named said.
#[derive(Clone, Debug, Serialize)]
pub struct Candidate {
    pub motion: String,
    pub government: String,
    pub consents: bool,
    pub said_at: String,
    #[serde(skip)]
    pub said_by: String,
    /// The mandate by which it was said or taken down, as records name it.
    pub office: String,
}

row!(Candidate {
    motion,
    government,
    consents,
    said_at,
    said_by,
    office
});

impl Room {
    /// Whether somebody named in a motion consents; nothing as long as they have not answered.
    pub fn consent(&self, motion: &str, government: &str) -> Option<bool> {
        let mut said = self.candidates.iter();
        said.find(|one| one.motion == motion && one.government == government)
            .map(|one| one.consents)
    }

    /// What a motion would change without those who declined.
    pub fn standing(&self, motion: &Motion) -> Change {
        let declined = |government: &str| self.consent(&motion.id, government) == Some(false);
        motion.effect.0.clone().without(declined)
    }

    /// Those named in a motion who have not answered.
    pub fn unanswered<'m>(&self, motion: &'m Motion) -> Vec<&'m str> {
        let mut named = motion.effect.0.named();
        named.retain(|government| self.consent(&motion.id, government).is_none());
        named
    }

    /// Whether candidates may still come and go: nobody has voted on the motion.
    pub fn takes_candidates(&self, motion: &Motion) -> bool {
        motion.is(MotionState::Placed) && !self.ballots.iter().any(|ballot| ballot.motion == motion.id)
    }

    /// Whether a government may put itself forward in a motion.
    pub fn may_stand(&self, motion: &Motion, government: &str) -> bool {
        let is_election = matches!(
            motion.effect.0,
            Change::Coordinator { .. } | Change::NextMeeting { .. }
        );
        let restricted = self.roll.is_restricted(government);
        let member = self.roll.member(government);
        let may = member.is_some_and(|member| {
            may(self.rules, self.roll.on, &member.kind, STAND, restricted)
                .is_ok_and(|permission| permission.allowed)
        });
        is_election && may && self.takes_candidates(motion) && !motion.effect.0.named().contains(&government)
    }
}
