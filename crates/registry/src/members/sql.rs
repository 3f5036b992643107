use base::{Country, Localized, PartialDate};
use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};
use platform::fold::fold;

use super::contact::Contact;
use super::mention::Concern;
use super::model::{Alias, AsOf, Count, Government, GovernmentName, Listed, Membership, Mention, Named};

pub(super) async fn upsert_government(tx: &mut Tx, g: &Government) -> Result<(), DbError> {
    sql("insert into member_government (id, iso, within, country, list_number, type, seat, position, website, wikidata) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do update set iso = excluded.iso, \
         within = excluded.within, country = excluded.country, list_number = excluded.list_number, \
         type = excluded.type, seat = excluded.seat, position = excluded.position, website = excluded.website, \
         wikidata = excluded.wikidata")
    .bind(&g.id)
    .bind(&g.iso)
    .bind(&g.within)
    .bind(&g.country)
    .bind(g.list_number)
    .bind(&g.r#type)
    .bind(&g.seat)
    .bind(&g.position)
    .bind(&g.website)
    .bind(&g.wikidata)
    .exec(tx)
    .await?;
    Ok(())
}

/// Takes away the dated rows of a government that is about to be written anew.
pub(super) async fn clear_parts(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    sql("delete from member_name where government_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    sql("delete from member_alias where government_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    sql("delete from member_membership where government_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_name(
    tx: &mut Tx,
    id: &str,
    ordinal: i64,
    name: &GovernmentName,
) -> Result<(), DbError> {
    sql(
        "insert into member_name (government_id, ordinal, names, from_date, until_date, until_day, type) \
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(ordinal)
    .bind(&name.text)
    .bind(&name.from)
    .bind(&name.until)
    .bind(&name.until.map(PartialDate::last_day))
    .bind(&name.r#type)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn insert_alias(tx: &mut Tx, id: &str, alias: &Alias) -> Result<(), DbError> {
    sql("insert into member_alias (government_id, lang, spelling, kind, folded) values ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(&alias.lang)
        .bind(&alias.text)
        .bind(&alias.kind)
        .bind(&fold(&alias.text))
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_membership(
    tx: &mut Tx,
    id: &str,
    ordinal: i64,
    m: &Membership,
) -> Result<(), DbError> {
    sql("insert into member_membership (government_id, ordinal, kind, from_date, until_date, until_day, began_at, \
         ended_at, began_by, ended_by, source, certainty) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)")
    .bind(id)
    .bind(ordinal)
    .bind(&m.kind)
    .bind(&m.from)
    .bind(&m.until)
    .bind(&m.until.map(PartialDate::last_day))
    .bind(&m.began_at)
    .bind(&m.ended_at)
    .bind(&m.began_by)
    .bind(&m.ended_by)
    .bind(&m.source)
    .bind(&m.certainty)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn clear_mentions(tx: &mut Tx, kind: &str, id: &str) -> Result<(), DbError> {
    sql("delete from member_mention where kind = $1 and record_id = $2")
        .bind(kind)
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn retitle_mentions(
    tx: &mut Tx,
    (kind, id): (&str, &str),
    title: &Localized,
    path: &str,
) -> Result<(), DbError> {
    sql("update member_mention set title = $3, path = $4 where kind = $1 and record_id = $2")
        .bind(kind)
        .bind(id)
        .bind(title)
        .bind(path)
        .exec(tx)
        .await
        .map(drop)
}

pub(super) async fn insert_mention(
    tx: &mut Tx,
    concern: &Concern<'_>,
    kind: &str,
    id: &str,
    title: &Localized,
    path: &str,
    date: Option<PartialDate>,
) -> Result<(), DbError> {
    sql(
        "insert into member_mention (government_id, kind, record_id, role, title, path, date, until_date) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(concern.government)
    .bind(kind)
    .bind(id)
    .bind(concern.role)
    .bind(title)
    .bind(path)
    .bind(&concern.from.or(date))
    .bind(&concern.until)
    .exec(tx)
    .await?;
    Ok(())
}

/// What a list of members is narrowed to.
#[derive(Default)]
pub struct Filter {
    pub kind: Option<String>,
    pub country: Option<Country>,
    /// Part of any name or alias, in any language.
    pub text: Option<String>,
}

/// Members on a day, by id. One statement, whatever the number of members.
pub async fn members_on(
    db: &Db,
    day: AsOf,
    filter: &Filter,
    after: &str,
    limit: i64,
) -> Result<Vec<Listed>, DbError> {
    let pattern = filter.text.as_deref().map(|text| format!("%{}%", fold(text)));
    sql(
        "select g.id, m.kind, g.country, g.iso, n.names, m.from_date, m.until_date, m.certainty \
         from member_membership m join member_government g on g.id = m.government_id \
         join member_name n on n.government_id = g.id \
         where coalesce(m.from_date, $7) <= $1 and (m.until_day is null or m.until_day >= $1) \
         and (n.from_date is null or n.from_date <= $1) and (n.until_day is null or n.until_day >= $1) \
         and (cast($2 as text) is null or m.kind = $2) and (cast($3 as text) is null or g.country = $3) \
         and (cast($4 as text) is null or exists (select 1 from member_alias a where a.government_id = g.id \
         and a.folded like $4)) and g.id > $5 order by g.id limit $6",
    )
    .bind(&day.on)
    .bind(&filter.kind)
    .bind(&filter.country)
    .bind(pattern.as_deref())
    .bind(after)
    .bind(limit)
    .bind(&day.founded)
    .all(db)
    .await
}

/// Members by kind and country on a day.
pub async fn counts_on(db: &Db, day: AsOf) -> Result<Vec<Count>, DbError> {
    sql("select m.kind, g.country, count(*) from member_membership m \
         join member_government g on g.id = m.government_id \
         where coalesce(m.from_date, $2) <= $1 and (m.until_day is null or m.until_day >= $1) \
         group by m.kind, g.country order by m.kind, g.country")
    .bind(&day.on)
    .bind(&day.founded)
    .all(db)
    .await
}

/// How many of the members on a day joined nobody knows when; they count from the founding.
pub async fn undated_on(db: &Db, day: AsOf) -> Result<i64, DbError> {
    let found: Option<(i64,)> = sql(
        "select count(*) from member_membership where from_date is null and $2 <= $1 \
         and (until_day is null or until_day >= $1)",
    )
    .bind(&day.on)
    .bind(&day.founded)
    .opt(db)
    .await?;
    Ok(found.map_or(0, |(count,)| count))
}

/// Every membership there ever was.
pub async fn memberships_all(db: &Db) -> Result<Vec<Membership>, DbError> {
    sql(
        "select kind, from_date, until_date, began_at, ended_at, began_by, ended_by, source, certainty from member_membership \
         order by government_id, ordinal",
    )
    .all(db)
    .await
}

/// Names on a day of every government, member or not.
pub async fn names_on(db: &Db, on: Date) -> Result<Vec<Named>, DbError> {
    sql("select g.id, g.country, n.names from member_government g join member_name n on n.government_id = g.id \
         where (n.from_date is null or n.from_date <= $1) and (n.until_day is null or n.until_day >= $1) order by g.id")
    .bind(&on)
    .all(db)
    .await
}

/// A government with its names, aliases and memberships.
pub async fn government_by_id(db: &Db, id: &str) -> Result<Option<Government>, DbError> {
    let found: Option<Government> = sql(
        "select id, iso, within, country, list_number, type, seat, position, website, wikidata \
         from member_government where id = $1",
    )
    .bind(id)
    .opt(db)
    .await?;
    let Some(mut government) = found else {
        return Ok(None);
    };
    government.names =
        sql("select names, from_date, until_date, type from member_name where government_id = $1 order by ordinal")
            .bind(id)
            .all(db)
            .await?;
    government.aliases = sql(
        "select lang, spelling, kind from member_alias where government_id = $1 and kind <> 'name' \
         order by lang, spelling",
    )
    .bind(id)
    .all(db)
    .await?;
    government.memberships = sql(
        "select kind, from_date, until_date, began_at, ended_at, began_by, ended_by, source, certainty from member_membership \
         where government_id = $1 order by ordinal",
    )
    .bind(id)
    .all(db)
    .await?;
    Ok(Some(government))
}

/// Every government's own row, by id.
pub async fn governments_all(db: &Db, after: &str, limit: i64) -> Result<Vec<Government>, DbError> {
    sql(
        "select id, iso, within, country, list_number, type, seat, position, website, wikidata \
         from member_government where id > $1 order by id limit $2",
    )
    .bind(after)
    .bind(limit)
    .all(db)
    .await
}

/// The government of this id in whatever case, or the one that has exactly this spelling, when only one has.
pub(super) async fn government_spelled(db: &Db, spelling: &str) -> Result<Option<String>, DbError> {
    let by_id: Option<(String,)> = sql("select id from member_government where id = $1")
        .bind(&spelling.to_uppercase())
        .opt(db)
        .await?;
    if let Some((id,)) = by_id {
        return Ok(Some(id));
    }
    let found: Vec<(String,)> = sql(
        "select distinct government_id from member_alias where folded = $1 order by government_id limit 2",
    )
    .bind(&fold(spelling))
    .all(db)
    .await?;
    Ok(match found.as_slice() {
        [(id,)] => Some(id.clone()),
        _ => None,
    })
}

/// Everything that speaks of a government, newest first within its kind.
pub(super) async fn mentions_of(db: &Db, on: Date, id: &str) -> Result<Vec<Mention>, DbError> {
    sql(
        "select kind, record_id, role, title, path, date, until_date from member_mention m where government_id = $1 \
         and not exists (select 1 from sys_record r where r.kind = m.kind and r.id = m.record_id \
         and r.withdrawn <= $2) \
         order by kind, case when date is null then 1 else 0 end, date desc, record_id, role",
    )
    .bind(id)
    .bind(&on)
    .all(db)
    .await
}

/// Governments that break an invariant: two memberships or not exactly one name on the same day. Days on which
/// something begins are enough to look at.
pub async fn invariant_faults(db: &Db) -> Result<Vec<String>, DbError> {
    let double: Vec<(String,)> = sql(
        "select distinct a.government_id from member_membership a join member_membership b \
         on b.government_id = a.government_id and b.ordinal > a.ordinal \
         where (a.until_day is null or b.from_date is null or b.from_date <= a.until_day) \
         and (b.until_day is null or a.from_date is null or a.from_date <= b.until_day) order by a.government_id",
    )
    .all(db)
    .await?;
    let nameless: Vec<(String,)> = sql(
        "select g.id from member_government g where (select count(*) from member_name n where n.government_id = g.id \
         and n.until_day is null) <> 1 order by g.id",
    )
    .all(db)
    .await?;
    let double = double
        .into_iter()
        .map(|(id,)| format!("{id}: two memberships on the same day"));
    let nameless = nameless
        .into_iter()
        .map(|(id,)| format!("{id}: not exactly one name today"));
    Ok(double.chain(nameless).collect())
}

pub(super) async fn upsert_contact(tx: &mut Tx, contact: &Contact) -> Result<(), DbError> {
    sql("insert into member_contact (id, government_id, office, person, email, phone, address, from_date, until_date) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set \
         government_id = excluded.government_id, office = excluded.office, person = excluded.person, \
         email = excluded.email, phone = excluded.phone, address = excluded.address, \
         from_date = excluded.from_date, until_date = excluded.until_date")
    .bind(&contact.id)
    .bind(&contact.government)
    .bind(&contact.office)
    .bind(&contact.person)
    .bind(&contact.email)
    .bind(&contact.phone)
    .bind(&contact.address)
    .bind(&contact.from)
    .bind(&contact.until)
    .exec(tx)
    .await?;
    Ok(())
}

/// Contacts of a government on a day, for those who may see them.
pub async fn contacts_of(db: &Db, government: &str, on: Date) -> Result<Vec<Contact>, DbError> {
    sql("select id, government_id, office, person, email, phone, address, from_date, until_date from member_contact \
         where government_id = $1 and (from_date is null or from_date <= $2) \
         and (until_date is null or until_date >= $2) order by id")
    .bind(government)
    .bind(&on)
    .all(db)
    .await
}
