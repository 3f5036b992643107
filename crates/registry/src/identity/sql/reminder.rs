//! Mandates that end soon.

use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};

use super::super::model::MandateHeld;

/// Active mandates of people with an address that end between two days, of which nobody was told yet and which no
/// later mandate for the same goes on from; at most two hundred.
pub async fn mandates_ending(db: &Db, first: &Date, last: &Date) -> Result<Vec<MandateHeld>, DbError> {
    sql("select m.id, m.person_id, m.role, m.government_id, m.subcommittee_id, m.desk, m.dispatched_by, m.state, \
         m.from_day, m.until_day, m.granted_by, m.proposed_by from id_mandate m \
         join id_person p on p.id = m.person_id where m.state = 'active' and p.state = 'active' \
         and p.email is not null and p.post is null and m.until_day >= $1 and m.until_day <= $2 \
         and (m.reminded_for is null or m.reminded_for <> m.until_day) and not exists (select 1 from id_mandate n \
         where n.person_id = m.person_id and n.role = m.role and n.state = 'active' \
         and coalesce(n.government_id, '') = coalesce(m.government_id, '') \
         and coalesce(n.subcommittee_id, '') = coalesce(m.subcommittee_id, '') \
         and coalesce(n.desk, '') = coalesce(m.desk, '') \
         and (n.until_day is null or n.until_day > m.until_day)) order by m.until_day, m.id limit 200")
    .bind(first)
    .bind(last)
    .all(db)
    .await
}

/// Notes that the holder is told of this end; says whether nobody had noted it before.
pub async fn mark_reminded(tx: &mut Tx, id: &str) -> Result<u64, DbError> {
    sql(
        "update id_mandate set reminded_for = until_day where id = $1 and state = 'active' \
         and until_day is not null and (reminded_for is null or reminded_for <> until_day)",
    )
    .bind(id)
    .exec(tx)
    .await
}
