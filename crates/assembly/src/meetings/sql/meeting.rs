use base::Localized;
use platform::db::{Db, DbError, Json, On, Tx, sql};

use super::super::model::{Agenda, Item, Meeting, Motion, MotionState, Presence, Seat, Speaker};

/// Meetings of a body, or of all, latest first; drafts only for those who prepare them.
pub async fn meetings_all(db: &Db, body: Option<&str>, with_drafts: bool) -> Result<Vec<Meeting>, DbError> {
    sql(
        "select id, body, kind, title, state, starts_at, ends_at, zone, place, online, host_id, event_id, sequence, \
         edition, current_item, convened_by, convened_at, opened_at, closed_at from meet_meeting \
         where ($1 = '' or body = $1) and ($2 = 1 or state <> 'draft') order by starts_at desc, id",
    )
    .bind(body.unwrap_or(""))
    .bind(i64::from(with_drafts))
    .all(db)
    .await
}

pub async fn meeting_by_id(on: impl Into<On<'_>>, id: &str) -> Result<Option<Meeting>, DbError> {
    sql(
        "select id, body, kind, title, state, starts_at, ends_at, zone, place, online, host_id, event_id, sequence, \
         edition, current_item, convened_by, convened_at, opened_at, closed_at from meet_meeting where id = $1",
    )
    .bind(id)
    .opt(on)
    .await
}

/// How often a meeting has changed otherwise than by votes, and how often votes fell in it: for screens that ask whether
/// there is something new.
pub async fn edition_of(db: &Db, id: &str) -> Result<(i64, i64), DbError> {
    let found = sql("select edition, cast_edition from meet_meeting where id = $1")
        .bind(id)
        .opt(db)
        .await?;
    Ok(found.unwrap_or_default())
}

pub async fn insert_meeting(tx: &mut Tx, m: &Meeting) -> Result<(), DbError> {
    sql(
        "insert into meet_meeting (id, body, kind, title, state, starts_at, ends_at, zone, place, online, host_id, \
         event_id, sequence, edition, convened_by, convened_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0, $14, $15)",
    )
    .bind(&m.id)
    .bind(&m.body)
    .bind(&m.kind)
    .bind(&m.title)
    .bind(&m.state)
    .bind(&m.starts_at)
    .bind(&m.ends_at)
    .bind(&m.zone)
    .bind(&m.place)
    .bind(m.online)
    .bind(&m.host)
    .bind(&m.event)
    .bind(m.sequence)
    .bind(&m.convened_by)
    .bind(&m.convened_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Writes what is known of a meeting again, and makes its screens look.
pub async fn update_meeting(tx: &mut Tx, m: &Meeting) -> Result<(), DbError> {
    sql(
        "update meet_meeting set kind = $2, title = $3, state = $4, starts_at = $5, ends_at = $6, zone = $7, \
         place = $8, online = $9, host_id = $10, event_id = $11, sequence = $12, current_item = $13, \
         convened_by = $14, convened_at = $15, opened_at = $16, closed_at = $17, edition = edition + 1 where id = $1",
    )
    .bind(&m.id)
    .bind(&m.kind)
    .bind(&m.title)
    .bind(&m.state)
    .bind(&m.starts_at)
    .bind(&m.ends_at)
    .bind(&m.zone)
    .bind(&m.place)
    .bind(m.online)
    .bind(&m.host)
    .bind(&m.event)
    .bind(m.sequence)
    .bind(&m.current_item)
    .bind(&m.convened_by)
    .bind(&m.convened_at)
    .bind(&m.opened_at)
    .bind(&m.closed_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Something of the meeting changed that screens show. Also the lock under which its votes are counted.
pub async fn stir(tx: &mut Tx, meeting: &str) -> Result<(), DbError> {
    sql("update meet_meeting set edition = edition + 1 where id = $1")
        .bind(meeting)
        .exec(tx)
        .await
        .map(drop)
}

/// The same where nothing but votes fell.
pub async fn stir_by_votes(tx: &mut Tx, meeting: &str) -> Result<(), DbError> {
    sql("update meet_meeting set cast_edition = cast_edition + 1 where id = $1")
        .bind(meeting)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn items_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Item>, DbError> {
    sql(
        "select id, parent_id, ordinal, title, visibility, minutes, presenter, ended_at from meet_item \
         where meeting_id = $1 order by ordinal, id",
    )
    .bind(meeting)
    .all(on)
    .await
}

pub async fn upsert_item(tx: &mut Tx, meeting: &str, item: &Item) -> Result<(), DbError> {
    sql(
        "insert into meet_item (id, meeting_id, parent_id, ordinal, title, visibility, minutes, presenter, ended_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         on conflict (id) do update set parent_id = excluded.parent_id, ordinal = excluded.ordinal, \
         title = excluded.title, visibility = excluded.visibility, minutes = excluded.minutes, \
         presenter = excluded.presenter, ended_at = excluded.ended_at",
    )
    .bind(&item.id)
    .bind(meeting)
    .bind(&item.parent)
    .bind(item.ordinal)
    .bind(&item.title)
    .bind(&item.visibility)
    .bind(item.minutes)
    .bind(&item.presenter)
    .bind(&item.ended_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Takes an item off an agenda; what was published of it stays in the published states.
pub async fn delete_item(tx: &mut Tx, item: &str) -> Result<(), DbError> {
    sql("delete from meet_item where id = $1")
        .bind(item)
        .exec(tx)
        .await
        .map(drop)
}

/// Published states of an agenda, the first one first.
pub async fn agendas_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Agenda>, DbError> {
    sql("select number, published_at, items from meet_agenda where meeting_id = $1 order by number")
        .bind(meeting)
        .all(on)
        .await
}

pub async fn insert_agenda(
    tx: &mut Tx,
    meeting: &str,
    number: i64,
    at: &str,
    items: &[Item],
) -> Result<(), DbError> {
    sql("insert into meet_agenda (meeting_id, number, published_at, items) values ($1, $2, $3, $4)")
        .bind(meeting)
        .bind(number)
        .bind(at)
        .bind(&Json(items.to_vec()))
        .exec(tx)
        .await
        .map(drop)
}

pub async fn motions_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Motion>, DbError> {
    sql(
        "select id, item_id, number, amends_id, matter, title, body_text, effect, state, proposed_by, proposed_for, \
         proposed_at, replaced_text from meet_motion where meeting_id = $1 order by number",
    )
    .bind(meeting)
    .all(on)
    .await
}

pub async fn insert_motion(tx: &mut Tx, meeting: &str, m: &Motion) -> Result<(), DbError> {
    sql(
        "insert into meet_motion (id, meeting_id, item_id, number, amends_id, matter, title, body_text, effect, \
         state, proposed_by, proposed_for, proposed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(&m.id)
    .bind(meeting)
    .bind(&m.item)
    .bind(m.number)
    .bind(&m.amends)
    .bind(&m.matter)
    .bind(&m.title)
    .bind(&m.text)
    .bind(&m.effect)
    .bind(&m.state)
    .bind(&m.proposed_by)
    .bind(&m.proposed_for)
    .bind(&m.proposed_at)
    .exec(tx)
    .await
    .map(drop)
}

pub async fn set_motion_state(tx: &mut Tx, motion: &str, state: MotionState) -> Result<(), DbError> {
    sql("update meet_motion set state = $2 where id = $1")
        .bind(motion)
        .bind(state.word())
        .exec(tx)
        .await
        .map(drop)
}

pub async fn set_motion_text(tx: &mut Tx, motion: &str, text: &Option<Localized>) -> Result<(), DbError> {
    sql("update meet_motion set body_text = $2 where id = $1")
        .bind(motion)
        .bind(text)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn set_motion_replaced(
    tx: &mut Tx,
    amendment: &str,
    text: &Option<Localized>,
) -> Result<(), DbError> {
    sql("update meet_motion set replaced_text = $2 where id = $1")
        .bind(amendment)
        .bind(text)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn seats_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Seat>, DbError> {
    sql(
        "select government_id, kind, head, persons, reply, replied_at, credential_at, restricted from meet_seat \
         where meeting_id = $1 order by government_id",
    )
    .bind(meeting)
    .all(on)
    .await
}

pub async fn upsert_seat(tx: &mut Tx, meeting: &str, seat: &Seat) -> Result<(), DbError> {
    sql(
        "insert into meet_seat (meeting_id, government_id, kind, head, persons, reply, replied_at, credential_at, \
         restricted) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         on conflict (meeting_id, government_id) do update set kind = excluded.kind, head = excluded.head, \
         persons = excluded.persons, reply = excluded.reply, replied_at = excluded.replied_at, \
         credential_at = excluded.credential_at, restricted = excluded.restricted",
    )
    .bind(meeting)
    .bind(&seat.government)
    .bind(&seat.kind)
    .bind(&seat.head)
    .bind(seat.persons)
    .bind(&seat.reply)
    .bind(&seat.replied_at)
    .bind(&seat.credential_at)
    .bind(seat.restricted)
    .exec(tx)
    .await
    .map(drop)
}

/// Every stay in the room, in the order of arrival.
pub async fn presences_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Presence>, DbError> {
    sql(
        "select government_id, arrived_at, left_at from meet_presence where meeting_id = $1 \
         order by arrived_at, government_id, ordinal",
    )
    .bind(meeting)
    .all(on)
    .await
}

/// Somebody comes in; says whether they were out.
pub async fn arrive(tx: &mut Tx, meeting: &str, government: &str, at: &str) -> Result<bool, DbError> {
    let done = sql(
        "insert into meet_presence (meeting_id, government_id, ordinal, arrived_at) \
         select $1, $2, (select count(*) from meet_presence where meeting_id = $1 and government_id = $2), $3 \
         where not exists (select 1 from meet_presence \
         where meeting_id = $1 and government_id = $2 and left_at is null)",
    )
    .bind(meeting)
    .bind(government)
    .bind(at)
    .exec(tx)
    .await?;
    Ok(done == 1)
}

/// Somebody leaves; says whether they were in.
pub async fn leave(tx: &mut Tx, meeting: &str, government: &str, at: &str) -> Result<bool, DbError> {
    let done = sql(
        "update meet_presence set left_at = $3 where meeting_id = $1 and government_id = $2 and left_at is null",
    )
    .bind(meeting)
    .bind(government)
    .bind(at)
    .exec(tx)
    .await?;
    Ok(done == 1)
}

/// The session is over: everybody leaves.
pub async fn empty_room(tx: &mut Tx, meeting: &str, at: &str) -> Result<(), DbError> {
    sql("update meet_presence set left_at = $2 where meeting_id = $1 and left_at is null")
        .bind(meeting)
        .bind(at)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn speakers_of(on: impl Into<On<'_>>, meeting: &str) -> Result<Vec<Speaker>, DbError> {
    sql(
        "select id, motion_id, government_id, kind, asked_at, began_at, ended_at, seconds_max from meet_speaker \
         where meeting_id = $1 order by asked_at, id",
    )
    .bind(meeting)
    .all(on)
    .await
}

pub async fn upsert_speaker(tx: &mut Tx, meeting: &str, speaker: &Speaker) -> Result<(), DbError> {
    sql(
        "insert into meet_speaker (id, meeting_id, motion_id, government_id, kind, asked_at, began_at, ended_at, \
         seconds_max) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         on conflict (id) do update set began_at = excluded.began_at, ended_at = excluded.ended_at, \
         seconds_max = excluded.seconds_max",
    )
    .bind(&speaker.id)
    .bind(meeting)
    .bind(&speaker.motion)
    .bind(&speaker.government)
    .bind(&speaker.kind)
    .bind(&speaker.asked_at)
    .bind(&speaker.began_at)
    .bind(&speaker.ended_at)
    .bind(speaker.seconds_max)
    .exec(tx)
    .await
    .map(drop)
}
