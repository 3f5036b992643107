//! Candidatures: consent, refusal, standing by oneself.

use platform::audit::Auditor;
use platform::clock::stamp;
use platform::web::{App, Problem};
use serde_json::json;

use super::super::candidate::Candidate;
use super::super::model::Change;
use super::super::room::Room;
use super::super::sql;
use super::{Acting, say};

fn said(app: &App, acting: Acting<'_>, motion: &str, government: &str, consents: bool) -> Candidate {
    Candidate {
        motion: motion.to_owned(),
        government: government.to_owned(),
        consents,
        said_at: stamp(app.clock.now()),
        said_by: acting.who.person.clone(),
        office: acting.by.reference(),
    }
}

/// What whoever moves a motion says for the own government by moving it.
pub(super) fn implied(
    app: &App,
    acting: Acting<'_>,
    motion: &str,
    change: &Change,
    of: Option<&str>,
) -> Option<Candidate> {
    let government = of.filter(|government| change.named().contains(government))?;
    Some(said(app, acting, motion, government, true))
}

/// Takes down whether somebody who is named consents, as long as nobody has voted.
pub async fn answer(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    (motion, government): (&str, &str),
    consents: bool,
) -> Result<(), Problem> {
    let found = room.motion(motion)?;
    if !found.effect.0.named().contains(&government) {
        return Err(Problem::missing("record", government));
    }
    if !room.takes_candidates(found) {
        return Err(Problem::conflict("candidacy-late", ""));
    }
    write(
        app,
        acting,
        room,
        &said(app, acting, motion, government, consents),
        None,
    )
    .await
}

/// Puts a government forward by itself, which is its consent.
pub async fn stand(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    (motion, government): (&str, &str),
) -> Result<(), Problem> {
    let found = room.motion(motion)?;
    if !room.takes_candidates(found) {
        return Err(Problem::conflict("candidacy-late", ""));
    }
    if !room.may_stand(found, government) {
        return Err(Problem::conflict("candidacy-not", government));
    }
    let mut change = found.effect.0.clone();
    if let Change::Coordinator { candidates, .. } | Change::NextMeeting { candidates, .. } = &mut change {
        candidates.push(government.to_owned());
    }
    write(
        app,
        acting,
        room,
        &said(app, acting, motion, government, true),
        Some(&change),
    )
    .await
}

async fn write(
    app: &App,
    acting: Acting<'_>,
    room: &Room,
    candidate: &Candidate,
    change: Option<&Change>,
) -> Result<(), Problem> {
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), app.clock.now()).await?;
    // A ballot may have been opened meanwhile.
    let ballots = sql::ballots_of(&mut tx, &room.meeting.id).await?;
    if ballots.iter().any(|ballot| ballot.motion == candidate.motion) {
        return Err(Problem::conflict("candidacy-late", ""));
    }
    if let Some(change) = change {
        sql::set_motion_effect(&mut tx, &candidate.motion, change).await?;
    }
    sql::upsert_candidate(&mut tx, candidate).await?;
    sql::stir(&mut tx, &room.meeting.id).await?;
    let what = if change.is_some() {
        "stand"
    } else {
        "answer-candidacy"
    };
    let after = json!({ "candidate": candidate, "effect": change });
    say(
        &mut tx,
        &mut auditor,
        (what, "motion", &candidate.motion),
        &after,
        &[],
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
