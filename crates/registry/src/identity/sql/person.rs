use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};

use super::super::model::{Addressee, MandateHeld, Person, PersonState};

pub async fn person_by_id(db: &Db, id: &str) -> Result<Option<Person>, DbError> {
    sql("select id, name, email, lang, state, post, created_at from id_person where id = $1")
        .bind(id)
        .opt(db)
        .await
}

/// `folded` is the address in lower case.
pub async fn person_by_email(db: &Db, folded: &str) -> Result<Option<Person>, DbError> {
    sql("select id, name, email, lang, state, post, created_at from id_person where email_folded = $1")
        .bind(folded)
        .opt(db)
        .await
}

/// Everybody, newest first, by key.
pub async fn people_after(db: &Db, after: &str, limit: i64) -> Result<Vec<Person>, DbError> {
    sql(
        "select id, name, email, lang, state, post, created_at from id_person \
         where id > $1 order by id limit $2",
    )
    .bind(after)
    .bind(limit)
    .all(db)
    .await
}

/// Everybody who holds or held a mandate for a government.
pub async fn people_of_government(db: &Db, government: &str) -> Result<Vec<Person>, DbError> {
    sql(
        "select id, name, email, lang, state, post, created_at from id_person \
         where id in (select person_id from id_mandate where government_id = $1) order by id",
    )
    .bind(government)
    .all(db)
    .await
}

/// People who show a post instead of a name: the demonstration's.
pub async fn posts(db: &Db) -> Result<Vec<Person>, DbError> {
    sql(
        "select id, name, email, lang, state, post, created_at from id_person \
         where post is not null and state = 'active' order by id",
    )
    .all(db)
    .await
}

pub async fn insert_person(tx: &mut Tx, person: &Person, folded: &str) -> Result<(), DbError> {
    sql(
        "insert into id_person (id, name, email, email_folded, lang, state, post, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&person.id)
    .bind(&person.name)
    .bind(&person.email)
    .bind(folded)
    .bind(&person.lang)
    .bind(&person.state)
    .bind(&person.post)
    .bind(&person.created_at)
    .exec(tx)
    .await
    .map(drop)
}

pub async fn set_state(tx: &mut Tx, person: &str, state: PersonState) -> Result<(), DbError> {
    sql("update id_person set state = $2 where id = $1")
        .bind(person)
        .bind(state.word())
        .exec(tx)
        .await
        .map(drop)
}

pub async fn set_lang(tx: &mut Tx, person: &str, lang: &str) -> Result<(), DbError> {
    sql("update id_person set lang = $2 where id = $1")
        .bind(person)
        .bind(lang)
        .exec(tx)
        .await
        .map(drop)
}

/// Forgets who a person was, and every way in.
pub async fn erase(tx: &mut Tx, person: &str, at: &str) -> Result<(), DbError> {
    sql(
        "update id_person set name = null, email = null, email_folded = null, post = null, state = 'erased', \
         erased_at = $2 where id = $1",
    )
    .bind(person)
    .bind(at)
    .exec(tx)
    .await?;
    sql("delete from id_passkey where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    sql("delete from id_recovery where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    sql("delete from id_external where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    sql("delete from id_ceremony where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    sql("delete from id_link where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    sql("delete from id_session where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    Ok(())
}

pub async fn mandates_of(db: &Db, person: &str) -> Result<Vec<MandateHeld>, DbError> {
    sql(
        "select id, person_id, role, government_id, subcommittee_id, desk, dispatched_by, state, from_day, \
         until_day, granted_by, proposed_by from id_mandate where person_id = $1 order by from_day desc, id",
    )
    .bind(person)
    .all(db)
    .await
}

/// Mandates of many people at once, for lists: one statement however long the list.
pub async fn mandates_between(db: &Db, first: &str, last: &str) -> Result<Vec<MandateHeld>, DbError> {
    sql(
        "select id, person_id, role, government_id, subcommittee_id, desk, dispatched_by, state, from_day, \
         until_day, granted_by, proposed_by from id_mandate where person_id between $1 and $2 \
         order by person_id, from_day desc, id",
    )
    .bind(first)
    .bind(last)
    .all(db)
    .await
}

pub async fn proposals(db: &Db) -> Result<Vec<MandateHeld>, DbError> {
    sql(
        "select id, person_id, role, government_id, subcommittee_id, desk, dispatched_by, state, from_day, \
         until_day, granted_by, proposed_by from id_mandate where state = 'proposed' order by id",
    )
    .all(db)
    .await
}

pub async fn insert_mandate(tx: &mut Tx, mandate: &MandateHeld) -> Result<(), DbError> {
    sql(
        "insert into id_mandate (id, person_id, role, government_id, subcommittee_id, desk, dispatched_by, state, \
         from_day, until_day, granted_by, proposed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(&mandate.id)
    .bind(&mandate.person)
    .bind(&mandate.role)
    .bind(&mandate.government)
    .bind(&mandate.subcommittee)
    .bind(&mandate.desk)
    .bind(&mandate.dispatched_by)
    .bind(&mandate.state)
    .bind(&mandate.from)
    .bind(&mandate.until)
    .bind(&mandate.granted_by)
    .bind(&mandate.proposed_by)
    .exec(tx)
    .await
    .map(drop)
}

/// Ends a mandate on a day, if it is active and not ended earlier.
pub async fn end_mandate(tx: &mut Tx, id: &str, last: &Date) -> Result<u64, DbError> {
    sql(
        "update id_mandate set until_day = $2 where id = $1 and state = 'active' \
         and (until_day is null or until_day > $2)",
    )
    .bind(id)
    .bind(last)
    .exec(tx)
    .await
}

/// Answers a proposal; says how many were still open.
pub async fn answer_proposal(
    tx: &mut Tx,
    id: &str,
    state: &str,
    granted_by: &str,
    from: &Date,
) -> Result<u64, DbError> {
    sql("update id_mandate set state = $2, granted_by = $3, \
         from_day = case when from_day < $4 then $4 else from_day end where id = $1 and state = 'proposed'")
    .bind(id)
    .bind(state)
    .bind(granted_by)
    .bind(from)
    .exec(tx)
    .await
}

/// How many people hold a role today.
pub async fn holders(db: &Db, role: &str, day: &Date) -> Result<i64, DbError> {
    let (count,): (i64,) = sql(
        "select count(*) from id_mandate join id_person on id_person.id = person_id \
         where role = $1 and id_mandate.state = 'active' and from_day <= $2 \
         and (until_day is null or until_day >= $2) and id_person.state <> 'erased'",
    )
    .bind(role)
    .bind(day)
    .one(db)
    .await?;
    Ok(count)
}

/// Whom to write to in a role on a day: address, language, and what the mandate is for.
pub async fn addressees(db: &Db, role: &str, day: &Date) -> Result<Vec<Addressee>, DbError> {
    sql(
        "select p.id, p.email, p.lang, m.government_id, m.subcommittee_id from id_mandate m \
         join id_person p on p.id = m.person_id where m.role = $1 and m.state = 'active' and m.from_day <= $2 \
         and (m.until_day is null or m.until_day >= $2) and p.email is not null and p.state <> 'erased' \
         order by m.government_id, p.id",
    )
    .bind(role)
    .bind(day)
    .all(db)
    .await
}
