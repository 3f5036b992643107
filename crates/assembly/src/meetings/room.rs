//! A meeting with everything that is in it, and what the charter says about it at this moment.

use std::collections::{BTreeMap, BTreeSet};

use base::Localized;
use charter::{Case, Decision, Permission, Rules, Votes, decide, may};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::db::{DbError, Json};
use platform::web::{App, Problem};
use registry::bodies::Meetings;
use registry::members::{AsOf, Filter, Listed, members_on};

use super::candidate::Candidate;
use super::model::{
    Agenda, Ballot, BallotState, Change, Decided, Item, Meeting, Motion, MotionState, Outcome, Presence,
    Seat, Speaker, Vote, Way,
};
use super::sql;
use crate::rules::ASSEMBLY;

/// More members than any association has that meets in one room.
const MEMBERS_MAX: i64 = 100_000;
/// The right without which nobody votes.
const VOTE: &str = "vote";

/// A meeting as it stands.
pub struct Room {
    pub meeting: Meeting,
    /// The agenda as it lies on the desk.
    pub items: Vec<Item>,
    /// What was published of it, the first one first.
    pub agendas: Vec<Agenda>,
    pub motions: Vec<Motion>,
    pub seats: BTreeMap<String, Seat>,
    pub presences: Vec<Presence>,
    pub ballots: Vec<Ballot>,
    pub votes: Vec<Vote>,
    pub speakers: Vec<Speaker>,
    pub decisions: Vec<Decided>,
    pub candidates: Vec<Candidate>,
    pub roll: Roll,
    /// Years with a General Assembly, held or called.
    pub assembly_years: Vec<i16>,
    /// Matters that decisions of the Assembly have entrusted to the body.
    pub entrusted: Vec<String>,
    pub rules: &'static Rules,
}

/// Members on the day, and what each may do there.
pub struct Roll {
    pub on: Date,
    pub members: Vec<Listed>,
    /// Kinds of membership with the right to vote.
    voting: BTreeSet<String>,
    /// Members whose right is restricted.
    restricted: BTreeSet<String>,
    /// Who is in the room.
    present: BTreeSet<String>,
}

impl Roll {
    /// Members of the day with what the meeting knows of them. Three statements.
    pub async fn load(app: &App, meeting: &Meeting, now: Timestamp) -> Result<Self, DbError> {
        let on = day_of(meeting, now);
        let seats = sql::seats_of(&app.db, &meeting.id).await?;
        let presences = sql::presences_of(&app.db, &meeting.id).await?;
        Self::of(app, on, seats.iter(), &presences).await
    }

    async fn of(
        app: &App,
        on: Date,
        seats: impl Iterator<Item = &Seat>,
        presences: &[Presence],
    ) -> Result<Self, DbError> {
        let day = AsOf::new(on, &app.association);
        let members = members_on(&app.db, day, &Filter::default(), "", MEMBERS_MAX).await?;
        let rules = app.rules.current();
        let kinds: BTreeSet<&str> = members.iter().map(|member| member.kind.as_str()).collect();
        let voting = kinds
            .into_iter()
            .filter(|kind| may(rules, on, kind, VOTE, false).is_ok_and(|permission| permission.allowed))
            .map(str::to_owned)
            .collect();
        Ok(Self {
            on,
            members,
            voting,
            restricted: seats
                .filter(|seat| seat.restricted)
                .map(|seat| seat.government.clone())
                .collect(),
            present: presences
                .iter()
                .filter(|presence| presence.left_at.is_none())
                .map(|presence| presence.government.clone())
                .collect(),
        })
    }

    pub fn member(&self, government: &str) -> Option<&Listed> {
        self.members.iter().find(|member| member.id == government)
    }

    pub fn is_present(&self, government: &str) -> bool {
        self.present.contains(government)
    }

    pub fn is_restricted(&self, government: &str) -> bool {
        self.restricted.contains(government)
    }

    fn may_vote(&self, member: &Listed) -> bool {
        self.voting.contains(&member.kind)
    }

    /// Members entitled to vote, by id.
    pub fn entitled(&self) -> impl Iterator<Item = &Listed> {
        self.members
            .iter()
            .filter(|member| self.may_vote(member) && !self.is_restricted(&member.id))
    }

    pub fn is_entitled(&self, government: &str) -> bool {
        self.member(government)
            .is_some_and(|member| self.may_vote(member))
            && !self.is_restricted(government)
    }

    fn restricted_count(&self) -> u32 {
        let restricted = self.members.iter().filter(|member| self.may_vote(member));
        count(restricted.filter(|member| self.is_restricted(&member.id)))
    }

    /// Entitled members in the room.
    pub fn present(&self) -> u32 {
        count(self.entitled().filter(|member| self.is_present(&member.id)))
    }

    /// What the charter says of a member's right to vote.
    pub fn permission<'r>(&self, rules: &'r Rules, government: &str) -> Option<Permission<'r>> {
        let member = self.member(government)?;
        may(rules, self.on, &member.kind, VOTE, self.is_restricted(government)).ok()
    }
}

fn count(items: impl Iterator) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// The day whose articles hold: the day of the moment where the meeting takes place, or, before it begins, its first.
pub fn day_of(meeting: &Meeting, now: Timestamp) -> Date {
    meeting.day_of(now).max(meeting.first_day())
}

/// Matters that decisions in force on a day have entrusted to a body.
fn entrusted(decisions: Vec<(Json<Change>, Date)>, to: &str, on: Date) -> Vec<String> {
    let mut all: Vec<String> = decisions
        .into_iter()
        .filter(|(_, decided_on)| *decided_on <= on)
        .flat_map(|(change, _)| match change.0 {
            Change::Entrust { body, matters } if body == to => matters,
            _ => Vec::new(),
        })
        .collect();
    all.sort();
    all.dedup();
    all
}

/// Votes as the engine takes them, out of those that were cast.
struct Sums {
    votes: Votes,
    written: Votes,
    candidates: Vec<(String, u32)>,
}

impl Room {
    /// Loads everything of a meeting. Fourteen statements, whatever its size.
    pub async fn load(app: &App, id: &str, meetings: Meetings) -> Result<Option<Self>, DbError> {
        let db = &app.db;
        let Some(meeting) = sql::meeting_by_id(db, id).await? else {
            return Ok(None);
        };
        super::take_up(app).await?;
        let seats = sql::seats_of(db, id).await?;
        let presences = sql::presences_of(db, id).await?;
        let on = day_of(&meeting, app.clock.now());
        let roll = Roll::of(app, on, seats.iter(), &presences).await?;
        let held = meetings(db.clone(), Some(ASSEMBLY.to_owned())).await?;
        let mut assembly_years: Vec<i16> = held
            .iter()
            .filter(|meeting| meeting.status != "cancelled")
            .filter_map(|meeting| Some(meeting.from?.year()))
            .collect();
        assembly_years.sort_unstable();
        assembly_years.dedup();
        Ok(Some(Self {
            items: sql::items_of(db, id).await?,
            agendas: sql::agendas_of(db, id).await?,
            motions: sql::motions_of(db, id).await?,
            ballots: sql::ballots_of(db, id).await?,
            votes: sql::votes_in(db, id).await?,
            speakers: sql::speakers_of(db, id).await?,
            decisions: sql::decisions_all(db, Some(id)).await?,
            candidates: sql::candidates_in(db, id).await?,
            entrusted: entrusted(sql::entrusting(db).await?, &meeting.body, on),
            seats: seats
                .into_iter()
                .map(|seat| (seat.government.clone(), seat))
                .collect(),
            presences,
            roll,
            assembly_years,
            rules: app.rules.current(),
            meeting,
        }))
    }

    /// The meeting of this address, or that there is none.
    pub async fn must(app: &App, id: &str, meetings: Meetings) -> Result<Self, Problem> {
        Self::load(app, id, meetings)
            .await?
            .ok_or_else(|| Problem::missing("record", id))
    }

    pub fn motion(&self, id: &str) -> Result<&Motion, Problem> {
        self.motions
            .iter()
            .find(|motion| motion.id == id)
            .ok_or_else(|| Problem::missing("record", id))
    }

    /// What an amendment does to the text of its motion: how it reads, or read before it was merged, and how it would.
    pub fn reworded(&self, motion: &Motion) -> Option<(Localized, Localized)> {
        let main = self.motion(motion.amends.as_deref()?).ok()?;
        let before = motion.replaced.clone().or_else(|| main.text.clone());
        Some((before.unwrap_or_default(), motion.text.clone()?))
    }

    /// Whether an amendment of this motion waits to be merged, voted on or withdrawn.
    pub fn is_being_amended(&self, motion: &str) -> bool {
        self.motions
            .iter()
            .any(|other| other.amends.as_deref() == Some(motion) && other.is(MotionState::Placed))
    }

    pub fn ballot(&self, id: &str) -> Result<&Ballot, Problem> {
        self.ballots
            .iter()
            .find(|ballot| ballot.id == id)
            .ok_or_else(|| Problem::missing("record", id))
    }

    pub fn open_ballots(&self) -> impl Iterator<Item = &Ballot> {
        self.ballots.iter().filter(|ballot| ballot.is(BallotState::Open))
    }

    pub fn is_voted_on(&self, motion: &str) -> bool {
        self.open_ballots().any(|ballot| ballot.motion == motion)
    }

    pub fn votes_of<'a>(&'a self, ballot: &'a str) -> impl Iterator<Item = &'a Vote> {
        self.votes.iter().filter(move |vote| vote.ballot == ballot)
    }

    /// The case of a matter with those who are in the room, and nobody's vote.
    pub fn case(&self, matter: &str, change: &Change) -> Case {
        let (inactive_since, candidate_willing) = match change {
            Change::Coordinator {
                inactive_since,
                candidates,
                ..
            } => (*inactive_since, Some(!candidates.is_empty())),
            _ => (None, None),
        };
        Case {
            on: self.roll.on,
            body: self.meeting.body.clone(),
            matter: matter.to_owned(),
            entitled: count(self.roll.entitled()),
            restricted: self.roll.restricted_count(),
            present: self.roll.present(),
            votes: Votes::default(),
            written: Votes::default(),
            assembly_years: self.assembly_years.clone(),
            entrusted: self.entrusted.clone(),
            inactive_since,
            candidate_willing,
            candidates: vec![0; change.candidates().len()],
        }
    }

    /// What the engine says of a motion before anybody voted: whose it is, and whether a quorum is in the room.
    pub fn judged(&self, motion: &Motion) -> Decision<'static> {
        decide(self.rules, &self.case(&motion.matter, &self.standing(motion)))
    }

    /// The same for the opening of the session, by the rule of the body; nothing if no rule asks for a quorum.
    pub fn opening(&self) -> Option<Decision<'static>> {
        let rule = self
            .rules
            .body_rules
            .iter()
            .find(|rule| rule.body == self.meeting.body)?;
        let matter = rule.opens_with.as_deref()?;
        Some(decide(self.rules, &self.case(matter, &Change::Text)))
    }

    /// The case of a ballot with its votes.
    pub fn counted(&self, motion: &Motion, ballot: &Ballot, votes: &[Vote]) -> Case {
        let mut case = self.case(&motion.matter, &self.standing(motion));
        let sums = self.sums(ballot, votes);
        case.votes = sums.votes;
        case.written = sums.written;
        case.candidates = sums.candidates.iter().map(|(_, votes)| *votes).collect();
        if ballot.by(Way::Counted) {
            // Who gave which paper is secret; that they were in the room is not.
            case.present = case.present.max(case.votes.total());
        }
        case
    }

    /// What a ballot comes to: each vote counts for its member, if the member is entitled when the ballot closes.
    fn sums(&self, ballot: &Ballot, votes: &[Vote]) -> Sums {
        let mut by_choice: BTreeMap<(&str, bool), u32> = BTreeMap::new();
        if ballot.by(Way::Counted) {
            if let Some(first) = ballot.counted.0.first() {
                for (choice, votes) in &first.votes {
                    *by_choice.entry((choice, true)).or_default() += votes;
                }
            }
        } else {
            for vote in votes
                .iter()
                .filter(|vote| self.roll.is_entitled(&vote.government))
            {
                let in_room = self.roll.is_present(&vote.government);
                *by_choice.entry((&vote.choice, in_room)).or_default() += 1;
            }
        }
        let of = |choice: &str, in_room: bool| by_choice.get(&(choice, in_room)).copied().unwrap_or(0);
        let candidates: Vec<(String, u32)> = ballot
            .options
            .0
            .iter()
            .map(|candidate| (candidate.clone(), of(candidate, true) + of(candidate, false)))
            .collect();
        let leader = candidates
            .iter()
            .max_by_key(|(_, votes)| *votes)
            .map(|(candidate, _)| candidate.clone());
        let part = |in_room: bool| match &leader {
            None => Votes {
                in_favour: of("for", in_room),
                against: of("against", in_room),
                abstain: of("abstain", in_room),
            },
            Some(leader) => Votes {
                in_favour: of(leader, in_room),
                against: ballot
                    .options
                    .0
                    .iter()
                    .filter(|other| *other != leader)
                    .map(|other| of(other, in_room))
                    .sum(),
                abstain: of("abstain", in_room),
            },
        };
        Sums {
            votes: part(true),
            written: part(false),
            candidates,
        }
    }

    /// The candidate who alone has the most votes.
    pub fn leader(outcome: &Outcome) -> Option<&str> {
        let best = outcome.candidates.iter().map(|(_, votes)| *votes).max()?;
        let mut leaders = outcome.candidates.iter().filter(|(_, votes)| *votes == best);
        let first = leaders.next()?;
        (leaders.next().is_none() && best > 0).then_some(first.0.as_str())
    }
}
