use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};

use super::model::{Invitation, Letter};

pub(super) async fn upsert_letter(tx: &mut Tx, letter: &Letter) -> Result<(), DbError> {
    sql("insert into letter_letter (id, kind, country, government_id, organisation, office, name, addressee, date) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do update set kind = excluded.kind, \
         country = excluded.country, government_id = excluded.government_id, organisation = excluded.organisation, \
         office = excluded.office, name = excluded.name, addressee = excluded.addressee, date = excluded.date")
    .bind(&letter.id)
    .bind(&letter.kind)
    .bind(&letter.country)
    .bind(&letter.government)
    .bind(&letter.organisation)
    .bind(&letter.office)
    .bind(&letter.name)
    .bind(&letter.addressee)
    .bind(&letter.date)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn upsert_invitation(tx: &mut Tx, invitation: &Invitation) -> Result<(), DbError> {
    sql("insert into letter_invitation (id, government_id, organisation, addressee, title, date) \
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do update set government_id = excluded.government_id, \
         organisation = excluded.organisation, addressee = excluded.addressee, \
         title = excluded.title, date = excluded.date")
    .bind(&invitation.id)
    .bind(&invitation.government)
    .bind(&invitation.organisation)
    .bind(&invitation.addressee)
    .bind(&invitation.title)
    .bind(&invitation.date)
    .exec(tx)
    .await?;
    Ok(())
}

pub async fn letters_all(db: &Db, on: Date, after: &str, limit: i64) -> Result<Vec<Letter>, DbError> {
    sql("select id, kind, country, government_id, organisation, office, name, addressee, date from letter_letter \
         where id > $1 and id not in (select id from sys_record where kind = 'letter' and withdrawn <= $3) \
         order by id limit $2")
    .bind(after)
    .bind(limit)
    .bind(&on)
    .all(db)
    .await
}

pub(super) async fn letter_by_id(db: &Db, id: &str) -> Result<Option<Letter>, DbError> {
    sql("select id, kind, country, government_id, organisation, office, name, addressee, date from letter_letter \
         where id = $1")
    .bind(id)
    .opt(db)
    .await
}

pub async fn invitations_all(db: &Db, on: Date, after: &str, limit: i64) -> Result<Vec<Invitation>, DbError> {
    sql(
        "select id, government_id, organisation, addressee, title, date from letter_invitation where id > $1 \
         and id not in (select id from sys_record where kind = 'invitation' and withdrawn <= $3) \
         order by id limit $2",
    )
    .bind(after)
    .bind(limit)
    .bind(&on)
    .all(db)
    .await
}

pub(super) async fn invitation_by_id(db: &Db, id: &str) -> Result<Option<Invitation>, DbError> {
    sql("select id, government_id, organisation, addressee, title, date from letter_invitation where id = $1")
        .bind(id)
        .opt(db)
        .await
}
