use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};

use super::super::model::{Bearer, KeptPasskey, Link, Session};

/// Whose session this is, unless it was ended or they are not active, with the mandates that hold on a day: a row for
/// each, newest first, and one without if they hold none. Every request of somebody signed in begins with it.
pub async fn bearers(db: &Db, digest: &str, on: Date) -> Result<Vec<Bearer>, DbError> {
    sql(
        "select s.digest, s.form_key, s.created_at, s.seen_at, p.id, p.name, p.post, m.id, m.role, m.government_id, \
         m.subcommittee_id, m.desk, m.until_day, coalesce(n.names, b.name) \
         from id_session s join id_person p on p.id = s.person_id \
         left join id_mandate m on m.person_id = p.id and m.state = 'active' and m.from_day <= $2 \
         and (m.until_day is null or m.until_day >= $2) \
         left join member_name n on n.government_id = m.government_id and (n.from_date is null or n.from_date <= $2) \
         and (n.until_day is null or n.until_day >= $2) \
         left join body_subcommittee b on b.id = m.subcommittee_id \
         where s.digest = $1 and s.ended_at is null and p.state = 'active' order by m.from_day desc, m.id",
    )
    .bind(digest)
    .bind(&on)
    .all(db)
    .await
}

/// Sessions of a person that nobody ended and that were seen since a moment.
pub async fn sessions_of(db: &Db, person: &str, since: &str) -> Result<Vec<Session>, DbError> {
    sql(
        "select digest, person_id, way, program, form_key, created_at, seen_at from id_session \
         where person_id = $1 and ended_at is null and seen_at >= $2 order by seen_at desc",
    )
    .bind(person)
    .bind(since)
    .all(db)
    .await
}

pub async fn insert_session(tx: &mut Tx, session: &Session) -> Result<(), DbError> {
    sql(
        "insert into id_session (digest, person_id, way, program, form_key, created_at, seen_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&session.digest)
    .bind(&session.person)
    .bind(&session.way)
    .bind(&session.program)
    .bind(&session.form_key)
    .bind(&session.created_at)
    .bind(&session.seen_at)
    .exec(tx)
    .await
    .map(drop)
}

pub async fn touch_session(tx: &mut Tx, digest: &str, at: &str) -> Result<(), DbError> {
    sql("update id_session set seen_at = $2 where digest = $1")
        .bind(digest)
        .bind(at)
        .exec(tx)
        .await
        .map(drop)
}

/// Ends a session of a person; says whether there was one.
pub async fn end_session(tx: &mut Tx, person: &str, digest: &str, at: &str) -> Result<bool, DbError> {
    sql("update id_session set ended_at = $3 where person_id = $1 and digest = $2 and ended_at is null")
        .bind(person)
        .bind(digest)
        .bind(at)
        .exec(tx)
        .await
        .map(|count| count > 0)
}

/// Ends every session of a person but one.
pub async fn end_sessions_but(tx: &mut Tx, person: &str, kept: &str, at: &str) -> Result<u64, DbError> {
    sql("update id_session set ended_at = $3 where person_id = $1 and digest <> $2 and ended_at is null")
        .bind(person)
        .bind(kept)
        .bind(at)
        .exec(tx)
        .await
}

pub async fn insert_link(tx: &mut Tx, link: &Link, created_at: &str) -> Result<(), DbError> {
    sql(
        "insert into id_link (digest, person_id, purpose, browser, next, created_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&link.digest)
    .bind(&link.person)
    .bind(&link.purpose)
    .bind(&link.browser)
    .bind(&link.next)
    .bind(created_at)
    .bind(&link.expires_at)
    .exec(tx)
    .await
    .map(drop)
}

pub async fn link_by_digest(db: &Db, digest: &str) -> Result<Option<Link>, DbError> {
    sql("select digest, person_id, purpose, browser, next, expires_at, used_at from id_link where digest = $1")
        .bind(digest)
        .opt(db)
        .await
}

/// How many links to sign in a person has that could still be used.
pub async fn links_open(db: &Db, person: &str, now: &str) -> Result<i64, DbError> {
    let (count,): (i64,) = sql(
        "select count(*) from id_link where person_id = $1 and purpose = 'sign-in' and used_at is null \
         and expires_at > $2",
    )
    .bind(person)
    .bind(now)
    .one(db)
    .await?;
    Ok(count)
}

/// Uses a link up. Whoever comes second finds none left.
pub async fn use_link(tx: &mut Tx, digest: &str, at: &str) -> Result<bool, DbError> {
    sql("update id_link set used_at = $2 where digest = $1 and used_at is null and expires_at > $2")
        .bind(digest)
        .bind(at)
        .exec(tx)
        .await
        .map(|count| count == 1)
}

/// Links of a purpose that were never used lose their force.
pub async fn drop_links(tx: &mut Tx, purpose: &str) -> Result<(), DbError> {
    sql("delete from id_link where purpose = $1 and used_at is null")
        .bind(purpose)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn passkeys_of(db: &Db, person: &str) -> Result<Vec<KeptPasskey>, DbError> {
    sql(
        "select id, person_id, label, credential, created_at, used_at from id_passkey \
         where person_id = $1 order by created_at",
    )
    .bind(person)
    .all(db)
    .await
}

pub async fn insert_passkey(tx: &mut Tx, passkey: &KeptPasskey) -> Result<(), DbError> {
    sql("insert into id_passkey (id, person_id, label, credential, created_at) values ($1, $2, $3, $4, $5)")
        .bind(&passkey.id)
        .bind(&passkey.person)
        .bind(&passkey.label)
        .bind(&passkey.credential)
        .bind(&passkey.created_at)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn use_passkey(tx: &mut Tx, id: &str, credential: &str, at: &str) -> Result<(), DbError> {
    sql("update id_passkey set credential = $2, used_at = $3 where id = $1")
        .bind(id)
        .bind(credential)
        .bind(at)
        .exec(tx)
        .await
        .map(drop)
}

pub async fn end_passkey(tx: &mut Tx, person: &str, id: &str) -> Result<bool, DbError> {
    sql("delete from id_passkey where person_id = $1 and id = $2")
        .bind(person)
        .bind(id)
        .exec(tx)
        .await
        .map(|count| count == 1)
}

/// Replaces a person's recovery codes.
pub async fn replace_codes(tx: &mut Tx, person: &str, digests: &[String]) -> Result<(), DbError> {
    sql("delete from id_recovery where person_id = $1")
        .bind(person)
        .exec(tx)
        .await?;
    for digest in digests {
        sql("insert into id_recovery (person_id, digest) values ($1, $2)")
            .bind(person)
            .bind(digest)
            .exec(tx)
            .await?;
    }
    Ok(())
}

pub async fn codes_left(db: &Db, person: &str) -> Result<i64, DbError> {
    let (count,): (i64,) = sql("select count(*) from id_recovery where person_id = $1 and used_at is null")
        .bind(person)
        .one(db)
        .await?;
    Ok(count)
}

pub async fn use_code(tx: &mut Tx, person: &str, digest: &str, at: &str) -> Result<bool, DbError> {
    sql("update id_recovery set used_at = $3 where person_id = $1 and digest = $2 and used_at is null")
        .bind(person)
        .bind(digest)
        .bind(at)
        .exec(tx)
        .await
        .map(|count| count == 1)
}

/// Remembers a step of a sign-in for the browser that began it.
pub async fn insert_ceremony(
    tx: &mut Tx,
    (id, kind, browser): (&str, &str, &str),
    person: Option<&str>,
    state: &str,
    expires_at: &str,
) -> Result<(), DbError> {
    sql(
        "insert into id_ceremony (id, kind, browser, person_id, state, expires_at) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(kind)
    .bind(browser)
    .bind(&person.map(str::to_owned))
    .bind(state)
    .bind(expires_at)
    .exec(tx)
    .await
    .map(drop)
}

/// Takes a step's memory out: it serves once, for the same browser, in time.
pub async fn take_ceremony(
    tx: &mut Tx,
    (id, kind, browser): (&str, &str, &str),
    now: &str,
) -> Result<Option<String>, DbError> {
    let found: Option<(String,)> = sql(
        "delete from id_ceremony where id = $1 and kind = $2 and browser = $3 and expires_at > $4 returning state",
    )
    .bind(id)
    .bind(kind)
    .bind(browser)
    .bind(now)
    .opt(&mut *tx)
    .await?;
    sql("delete from id_ceremony where expires_at <= $1")
        .bind(now)
        .exec(tx)
        .await?;
    Ok(found.map(|(state,)| state))
}
