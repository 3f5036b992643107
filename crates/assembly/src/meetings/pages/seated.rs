//! Members at the door of a meeting.

use platform::web::Ask;

use super::super::room::Room;
use crate::rules::Words;

/// A member at the door.
pub struct Seated {
    pub id: String,
    pub country: base::Country,
    pub kind: String,
    pub may_vote: bool,
    pub restricted: bool,
    pub present: bool,
    pub credential: bool,
    pub reply: Option<String>,
    pub because: String,
}

/// Every member with what the meeting knows of it, by country.
pub fn seated(ask: &Ask, room: &Room) -> Vec<Seated> {
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let mut all: Vec<Seated> = room
        .roll
        .members
        .iter()
        .map(|member| {
            let seat = room.seats.get(&member.id);
            let because: Vec<String> = room
                .roll
                .permission(room.rules, &member.id)
                .map(|permission| {
                    permission
                        .because
                        .iter()
                        .map(|clause| words.cite(clause))
                        .collect()
                })
                .unwrap_or_default();
            Seated {
                id: member.id.clone(),
                country: member.country,
                kind: member.kind.clone(),
                may_vote: room.roll.is_entitled(&member.id),
                restricted: room.roll.is_restricted(&member.id),
                present: room.roll.is_present(&member.id),
                credential: seat.is_some_and(|seat| seat.credential_at.is_some()),
                reply: seat.and_then(|seat| seat.reply.clone()),
                because: because.join(", "),
            }
        })
        .collect();
    all.sort_by_key(|seat| (seat.country, !seat.may_vote, seat.id.clone()));
    all
}
