use base::Country;
use jiff::civil::Date;
use platform::db::{Column, Db, DbError, FromRow, Row, Tx, sql};

use super::model::{Attendance, Delegation, Event, Plan};

pub(super) async fn upsert_event(tx: &mut Tx, e: &Event) -> Result<(), DbError> {
    sql("insert into event_event (id, kind, title, status, body, ordinal, from_date, until_date, place, country, \
         online, host, part_of, theme, summary, certainty, partly_named, note, programme, speakers, outcomes) values ($1, $2, $3, $4, \
         $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) on conflict (id) do update set \
         kind = excluded.kind, title = excluded.title, status = excluded.status, body = excluded.body, \
         ordinal = excluded.ordinal, from_date = excluded.from_date, until_date = excluded.until_date, \
         place = excluded.place, country = excluded.country, online = excluded.online, host = excluded.host, \
         part_of = excluded.part_of, theme = excluded.theme, summary = excluded.summary, \
         certainty = excluded.certainty, partly_named = excluded.partly_named, note = excluded.note, programme = excluded.programme, \
         speakers = excluded.speakers, outcomes = excluded.outcomes")
    .bind(&e.id)
    .bind(&e.kind)
    .bind(&e.title)
    .bind(&e.status)
    .bind(&e.body)
    .bind(e.ordinal)
    .bind(&e.from)
    .bind(&e.until)
    .bind(&e.place)
    .bind(&e.country)
    .bind(e.online)
    .bind(&e.host)
    .bind(&e.part_of)
    .bind(&e.theme)
    .bind(&e.summary)
    .bind(&e.certainty)
    .bind(e.partly_named)
    .bind(&e.note)
    .bind(&e.programme)
    .bind(&e.speakers)
    .bind(&e.outcomes)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn clear_participation(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    sql("delete from event_delegation where event_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    sql("delete from event_attendance where event_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_delegation(
    tx: &mut Tx,
    id: &str,
    ordinal: i64,
    d: &Delegation,
) -> Result<(), DbError> {
    sql(
        "insert into event_delegation (event_id, ordinal, country, government_id, role, persons) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(ordinal)
    .bind(&d.country)
    .bind(&d.government)
    .bind(&d.role)
    .bind(d.persons)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn insert_attendance(tx: &mut Tx, id: &str, attendance: &Attendance) -> Result<(), DbError> {
    sql("insert into event_attendance (event_id, government_id, role) values ($1, $2, $3) on conflict do nothing")
        .bind(id)
        .bind(&attendance.government)
        .bind(&attendance.role)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn upsert_plan(tx: &mut Tx, plan: &Plan) -> Result<(), DbError> {
    sql(
        "insert into event_plan (id, expected, title, government_id, body) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set expected = excluded.expected, title = excluded.title, \
         government_id = excluded.government_id, body = excluded.body",
    )
    .bind(&plan.id)
    .bind(&plan.when)
    .bind(&plan.title)
    .bind(&plan.government)
    .bind(&plan.body)
    .exec(tx)
    .await?;
    Ok(())
}

/// A row that belongs to an event.
struct Of<T>(String, T);

impl FromRow for Of<Delegation> {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        let delegation = Delegation {
            country: Column::read(row, 1)?,
            government: Column::read(row, 2)?,
            role: Column::read(row, 3)?,
            persons: Column::read(row, 4)?,
        };
        Ok(Of(Column::read(row, 0)?, delegation))
    }
}

impl FromRow for Of<Attendance> {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        let country: Option<Country> = Column::read(row, 3)?;
        let attendance = Attendance {
            government: Column::read(row, 1)?,
            role: Column::read(row, 2)?,
            country,
        };
        Ok(Of(Column::read(row, 0)?, attendance))
    }
}

/// Every event with its participation, by time. Three statements, whatever the number of events.
pub async fn events_all(db: &Db, on: Date) -> Result<Vec<Event>, DbError> {
    let mut events: Vec<Event> = sql(
        "select id, kind, title, status, body, ordinal, from_date, until_date, place, country, online, host, part_of, \
         theme, summary, certainty, partly_named, note, programme, speakers, outcomes from event_event \
         where id not in (select id from sys_record where kind = 'event' and withdrawn <= $1) \
         order by case when from_date is null then 1 else 0 end, from_date, id",
    )
    .bind(&on)
    .all(db)
    .await?;
    let delegations: Vec<Of<Delegation>> = sql(
        "select event_id, country, government_id, role, persons from event_delegation order by event_id, ordinal",
    )
    .all(db)
    .await?;
    let attendance: Vec<Of<Attendance>> = sql(
        "select a.event_id, a.government_id, a.role, g.country from event_attendance a \
         join member_government g on g.id = a.government_id order by a.event_id, g.country, a.government_id, a.role",
    )
    .all(db)
    .await?;
    let mut place: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for (index, event) in events.iter().enumerate() {
        place.insert(event.id.clone(), index);
    }
    for Of(owner, delegation) in delegations {
        if let Some(event) = place.get(&owner).and_then(|index| events.get_mut(*index)) {
            event.delegations.push(delegation);
        }
    }
    for Of(owner, row) in attendance {
        if let Some(event) = place.get(&owner).and_then(|index| events.get_mut(*index)) {
            event.attendance.push(row);
        }
    }
    Ok(events)
}

/// Events of a year, or of every year, perhaps of one body, without participation.
pub(super) async fn events_of(
    db: &Db,
    on: Date,
    year: Option<i16>,
    body: Option<&str>,
) -> Result<Vec<Event>, DbError> {
    let pattern = year.map(|year| format!("{year:04}%"));
    sql("select id, kind, title, status, body, ordinal, from_date, until_date, place, country, online, host, part_of, \
         theme, summary, certainty, partly_named, note, programme, speakers, outcomes from event_event \
         where (cast($1 as text) is null or from_date like $1 or (from_date is null and id like $1)) \
         and (cast($2 as text) is null or body = $2) \
         and id not in (select id from sys_record where kind = 'event' and withdrawn <= $3) \
         order by case when from_date is null then 1 else 0 end, from_date, id")
    .bind(pattern.as_deref())
    .bind(body)
    .bind(&on)
    .all(db)
    .await
}

/// Years in which something is on record.
pub(super) async fn years(db: &Db, on: Date) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String,)> = sql(
        "select distinct substr(coalesce(from_date, id), 1, 4) as year from event_event \
         where id not in (select id from sys_record where kind = 'event' and withdrawn <= $1) order by year desc",
    )
    .bind(&on)
    .all(db)
    .await?;
    Ok(rows.into_iter().map(|(year,)| year).collect())
}

/// An event with its participation.
pub async fn event_by_id(db: &Db, id: &str) -> Result<Option<Event>, DbError> {
    let found: Option<Event> = sql(
        "select id, kind, title, status, body, ordinal, from_date, until_date, place, country, online, host, part_of, \
         theme, summary, certainty, partly_named, note, programme, speakers, outcomes from event_event where id = $1",
    )
    .bind(id)
    .opt(db)
    .await?;
    let Some(mut event) = found else { return Ok(None) };
    event.delegations =
        sql("select country, government_id, role, persons from event_delegation where event_id = $1 order by ordinal")
            .bind(id)
            .all(db)
            .await?;
    event.attendance = sql(
        "select a.government_id, a.role, g.country from event_attendance a \
         join member_government g on g.id = a.government_id where a.event_id = $1 \
         order by g.country, a.government_id, a.role",
    )
    .bind(id)
    .all(db)
    .await?;
    Ok(Some(event))
}

/// Events that took place during another.
pub(super) async fn events_within(db: &Db, on: Date, id: &str) -> Result<Vec<Event>, DbError> {
    sql("select id, kind, title, status, body, ordinal, from_date, until_date, place, country, online, host, part_of, \
         theme, summary, certainty, partly_named, note, programme, speakers, outcomes from event_event where part_of = $1 \
         and id not in (select id from sys_record where kind = 'event' and withdrawn <= $2) order by from_date, id")
    .bind(id)
    .bind(&on)
    .all(db)
    .await
}

pub async fn plans_all(db: &Db) -> Result<Vec<Plan>, DbError> {
    sql("select id, expected, title, government_id, body from event_plan \
         order by case when expected is null then 1 else 0 end, expected, id")
    .all(db)
    .await
}
