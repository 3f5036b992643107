//! Motions: placed with what they would change, judged by the engine, withdrawn, amended.

use base::{Lang, Localized};
use charter::{Condition, Outcome, Power};
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::{Json, Tx};
use platform::secret::id;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::change::Wording;
use super::super::model::{Change, MeetingState, Motion, MotionState};
use super::super::room::Room;
use super::super::sql;
use super::candidate::implied;
use super::effect::{Ground, prepare};
use super::{Acting, Kinds, say};
use crate::instruments::clauses_of;
use crate::rules::{ASSEMBLY, word};

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
    // Where several are named, the title says none of them.
    let about = wanted
        .change
        .government()
        .filter(|_| wanted.change.candidates().is_empty())
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

/// Powers that the body may hand on today: the other body, and the matters.
pub fn entrustable(room: &Room) -> Vec<(&str, &str)> {
    if room.meeting.body != ASSEMBLY {
        return Vec::new();
    }
    let in_force = |power: &&Power| {
        power.condition == Some(Condition::Entrusted)
            && power.from <= room.roll.on
            && power.until.is_none_or(|until| room.roll.on <= until)
    };
    let powers = room.rules.powers.iter().filter(in_force);
    let mut all: Vec<(&str, &str)> = powers
        .flat_map(|power| {
            power
                .matters
                .iter()
                .map(|matter| (power.body.as_str(), matter.as_str()))
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn entrusts_what_it_may(room: &Room, change: &Change) -> Result<(), Problem> {
    let Change::Entrust { body, matters } = change else {
        return Ok(());
    };
    let known = entrustable(room);
    let wrong = matters
        .iter()
        .find(|matter| !known.contains(&(body.as_str(), matter.as_str())));
    match wrong {
        Some(matter) => Err(Problem::invalid("motion-entrusts", "entrusts", matter, "")),
        None => Ok(()),
    }
}

/// The change with the clauses as they read now, so that everybody sees what it does to them.
async fn with_wordings(app: &App, change: Change) -> Result<Change, Problem> {
    let Change::Amend {
        instrument,
        mut clauses,
        rules,
        from,
        ..
    } = change
    else {
        return Ok(change);
    };
    let mut before = Vec::new();
    for clause in clauses_of(&app.db, &instrument).await? {
        let Some(changed) = clauses.iter_mut().find(|changed| changed.id == clause.id) else {
            continue;
        };
        if let Some(cite) = &changed.cite {
            return Err(Problem::invalid("motion-clause-known", "cite", cite, ""));
        }
        // A title that stays is none that changes.
        changed.title.take_if(|title| *title == clause.title);
        before.push(Wording {
            id: clause.id,
            cite: clause.cite,
            title: Some(clause.title),
            summary: clause.summary,
        });
    }
    Ok(Change::Amend {
        instrument,
        clauses,
        before,
        rules,
        from,
    })
}

/// Places a motion. One that the body may not decide stays on record with the reason, and is not put to the vote.
pub async fn place(
    app: &App,
    kinds: Kinds,
    acting: Acting<'_>,
    room: &Room,
    mut wanted: Wanted,
) -> Result<String, Problem> {
    if room.meeting.is(MeetingState::Closed) || room.meeting.is(MeetingState::Cancelled) {
        return Err(Problem::conflict("meeting-over", ""));
    }
    if room.motions.len() >= MOTIONS_MAX {
        return Err(Problem::conflict("motions-many", ""));
    }
    if let Some(amended) = &wanted.amends {
        let main = room.motion(amended)?;
        if !main.is(MotionState::Placed) {
            return Err(Problem::conflict("motion-over", ""));
        }
        // What it takes to amend a motion is what it takes to adopt it.
        wanted.matter.clone_from(&main.matter);
    }
    if let Change::Annul { decision } = &wanted.change {
        let missing = || Problem::invalid("annul-nothing", "annuls", decision, "");
        let annulled = sql::decision_by_id(&app.db, decision)
            .await?
            .ok_or_else(missing)?;
        // What it took to decide is what it takes to undo.
        wanted.matter = annulled.matter;
        if wanted.title.is_empty() {
            let symbol = [("symbol", annulled.symbol.into())];
            let said = |lang: Lang| (lang, app.texts.get(lang, "motion-title-annuls", &symbol));
            wanted.title = Localized::new(Lang::ALL.into_iter().map(said));
        }
    }
    if let Change::Amend { from, .. } = &wanted.change
        && *from < room.meeting.first_day()
    {
        let first = room.meeting.first_day().to_string();
        return Err(Problem::invalid("amend-past", "from", &from.to_string(), first));
    }
    entrusts_what_it_may(room, &wanted.change)?;
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
    let change = with_wordings(app, wanted.change).await?;
    let case = room.case(&wanted.matter, &change);
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
        effect: Json(change),
        state: state.word().to_owned(),
        proposed_by: acting.who.person.clone(),
        proposed_for: wanted.proposed_for,
        proposed_at: stamp(now),
        replaced: None,
    };
    let cites: Vec<String> = judged.because.iter().map(|clause| clause.id.clone()).collect();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    sql::insert_motion(&mut tx, &room.meeting.id, &motion).await?;
    let of = motion.proposed_for.as_deref();
    if let Some(candidate) = implied(app, acting, &motion.id, &motion.effect.0, of) {
        sql::upsert_candidate(&mut tx, &candidate).await?;
    }
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
    sql::cancel_ready(&mut tx, motion, &stamp(now)).await?;
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
        .open_ballots()
        .any(|ballot| ballot.motion == amended || ballot.motion == amendment);
    if !found.is(MotionState::Placed) || !main.is(MotionState::Placed) || voted {
        return Err(Problem::conflict("motion-over", ""));
    }
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), app.clock.now()).await?;
    merge_in(&mut tx, &mut auditor, found, main).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    tx.commit().await?;
    Ok(())
}

/// The amendment's text becomes that of the motion which it amends; what stood there stays beside the amendment.
pub(super) async fn merge_in(
    tx: &mut Tx,
    auditor: &mut Auditor,
    amendment: &Motion,
    main: &Motion,
) -> Result<(), Problem> {
    sql::set_motion_text(tx, &main.id, &amendment.text).await?;
    sql::set_motion_replaced(tx, &amendment.id, &main.text).await?;
    sql::set_motion_state(tx, &amendment.id, MotionState::Merged).await?;
    let after = json!({ "into": main.id, "before": main.text, "after": amendment.text });
    say(tx, auditor, ("merge", "motion", &amendment.id), &after, &[]).await?;
    Ok(())
}
