//! Candidatures, as members answer them and as the chair's office takes them down.

use platform::web::{Answer, Ask, redirect};

use super::super::Hall;
use super::super::ops::candidate::{answer, stand};
use super::texts::choice;
use super::{RUN, acting, room, seat};

/// A member consents, declines, or puts itself forward.
pub async fn of_member(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    super::super::announced(&room)?;
    let (government, _) = seat::government(&ask, ask.form.some("government"))?;
    let acting = seat::acting(&ask, &government)?;
    let of = (ask.form.get("motion"), government.as_str());
    match choice(&ask, "do", &["consent", "decline", "stand"])?.as_str() {
        "stand" => stand(&ask.app, acting, &room, of).await?,
        what => answer(&ask.app, acting, &room, of, what == "consent").await?,
    }
    hall.floor.stir(&room.meeting.id);
    seat::back(&ask, &room.meeting.id, &government)
}

/// The chair's office takes down what a candidate said in the room.
pub async fn of_office(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let motion = ask.segment("motion");
    let consents = choice(&ask, "do", &["consent", "decline"])? == "consent";
    answer(
        &ask.app,
        acting,
        &room,
        (motion, ask.form.get("government")),
        consents,
    )
    .await?;
    hall.floor.stir(&room.meeting.id);
    let path = format!("/{}/meetings/{}/chair#motion-{motion}", ask.lang, room.meeting.id);
    Ok(redirect(&path))
}
