//! Motions: placed with what they would change, judged by the engine, withdrawn, amended.

use base::{Lang, Localized};
use charter::Outcome;
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::Json;
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::model::{BallotState, Change, MeetingState, Motion, MotionState};
use super::super::room::Room;
use super::super::sql;
use super::effect::{Ground, prepare};
use super::{Acting, Kinds, say};
use crate::rules::word;

/// More motions than any meeting sees.
const MOTIONS_MAX: usize = 500;

/// A motion as its form describes it.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub item: Option<String>,
    pub matter: String,
    pub title: Localized,
    pub text: Option<Localized>,
    pub change: Change,
    /// The motion whose text it would replace.
    pub amends: Option<String>,
    pub proposed_for: Option<String>,
}

/// The outcomes of which nobody needs to vote: the body may not decide it.
pub fn is_out_of_order(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::NotCompetent | Outcome::NotAdmissible | Outcome::NoSuchPower
    )
}

/// The matter's title and whom it concerns, in six languages, where the form gave none.
async fn titled(app: &App, room: &Room, wanted: &Wanted) -> Result<Localized, Problem> {
    let matter = room
        .rules
        .matters
        .get(&wanted.matter)
        .ok_or_else(|| Problem::invalid("motion-matter", "matter", &wanted.matter, ""))?;
    let names = registry::members::names_on(&app.db, room.roll.on).await?;
    let about = wanted
        .change
        .government()
        .and_then(|id| names.iter().find(|named| named.id == id));
    Ok(Localized::new(Lang::ALL.into_iter().map(|lang| {
        let made = || match about {
            Some(named) => {
                let args = [
                    ("matter", matter.title.best(lang).0.to_owned().into()),
                    ("name", named.names.best(lang).0.to_owned().into()),
                ];
                app.texts.get(lang, "motion-title-about", &args)
            }
            None => matter.title.best(lang).0.to_owned(),
        };
        let given = wanted.title.get(lang).map(str::to_owned);
        (lang, given.unwrap_or_else(made))
    })))
}

/// Places a motion. One that the body may not decide stays on record with the reason, and is not put to the vote.
pub async fn place(
    app: &App,
    kinds: Kinds,
    acting: Acting<'_>,
    room: &Room,
    wanted: Wanted,
) -> Result<String, Problem> {
    if room.meeting.is(MeetingState::Closed) || room.meeting.is(MeetingState::Cancelled) {
        return Err(Problem::conflict("meeting-over", ""));
    }
    if room.motions.len() >= MOTIONS_MAX {
        return Err(Problem::conflict("motions-many", ""));
    }
    if let Some(amended) = &wanted.amends
        && !room.motion(amended)?.is(MotionState::Placed)
    {
        return Err(Problem::conflict("motion-over", ""));
    }
    let title = titled(app, room, &wanted).await?;
    let now = app.clock.now();
    let motion_id = id(now);
    // What cannot be done is said now, to whoever moves it, and not when everybody has voted.
    let ground = Ground {
        meeting: &room.meeting,
        decision: &motion_id,
        on: room.roll.on,
    };
    prepare(app, kinds, ground, &wanted.change).await?;
    let case = room.case(&wanted.matter, &wanted.change);
    let judged = charter::decide(room.rules, &case);
    // An amendment of a text is decided with the motion that it amends.
    let refused = wanted.amends.is_none() && is_out_of_order(judged.outcome);
    let state = if refused {
        MotionState::Inadmissible
    } else {
        MotionState::Placed
    };
    let motion = Motion {
        id: motion_id,
        item: wanted.item,
        number: i64::try_from(room.motions.len()).unwrap_or(0) + 1,
        amends: wanted.amends,
        matter: wanted.matter,
        title,
        text: wanted.text,
        effect: Json(wanted.change),
        state: state.word().to_owned(),
        proposed_by: acting.who.person.clone(),
        proposed_for: wanted.proposed_for,
        proposed_at: stamp(now),
    };
    let cites: Vec<String> = judged.because.iter().map(|clause| clause.id.clone()).collect();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::insert_motion(&mut tx, &room.meeting.id, &motion).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let done = ("place", "motion", motion.id.as_str());
    let after = json!({ "motion": motion, "judged": word(judged.outcome) });
    say(&mut tx, &mut auditor, done, &after, &cites).await?;
    tx.commit().await?;
    Ok(motion.id)
}

/// Takes a motion back, if nobody is voting on it.
pub async fn withdraw(app: &App, acting: Acting<'_>, room: &Room, motion: &str) -> Result<(), Problem> {
    let found = room.motion(motion)?;
    let voting = room.open_ballots().any(|ballot| ballot.motion == motion);
    if !found.is(MotionState::Placed) || voting {
        return Err(Problem::conflict("motion-over", ""));
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::set_motion_state(&mut tx, motion, MotionState::Withdrawn).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    say(
        &mut tx,
        &mut auditor,
        ("withdraw", "motion", motion),
        &json!({}),
        &[],
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// The chair states that an amendment is agreed: its text becomes the motion's, and what was there stays on record.
pub async fn merge(app: &App, acting: Acting<'_>, room: &Room, amendment: &str) -> Result<(), Problem> {
    let found = room.motion(amendment)?;
    let Some(amended) = found.amends.as_deref() else {
        return Err(Problem::conflict("motion-amends-nothing", ""));
    };
    let main = room.motion(amended)?;
    let voted = room
        .ballots
        .iter()
        .any(|ballot| ballot.motion == amended && ballot.is(BallotState::Open));
    if !found.is(MotionState::Placed) || !main.is(MotionState::Placed) || voted {
        return Err(Problem::conflict("motion-over", ""));
    }
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::set_motion_text(&mut tx, amended, &found.text).await?;
    sql::set_motion_state(&mut tx, amendment, MotionState::Merged).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let after = json!({ "into": amended, "before": main.text, "after": found.text });
    say(&mut tx, &mut auditor, ("merge", "motion", amendment), &after, &[]).await?;
    tx.commit().await?;
    Ok(())
}
