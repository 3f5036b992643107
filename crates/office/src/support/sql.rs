use jiff::civil::Date;
use platform::db::{Db, DbError, Tx, sql};

use super::model::Support;

pub(super) async fn upsert_support(tx: &mut Tx, support: &Support) -> Result<(), DbError> {
    sql(
        "insert into support_service (id, government_id, kind, title, event_id) values ($1, $2, $3, $4, $5) \
         on conflict (id) do update set government_id = excluded.government_id, kind = excluded.kind, \
         title = excluded.title, event_id = excluded.event_id",
    )
    .bind(&support.id)
    .bind(&support.government)
    .bind(&support.kind)
    .bind(&support.title)
    .bind(&support.event)
    .exec(tx)
    .await?;
    Ok(())
}

pub async fn support_all(db: &Db, on: Date, after: &str, limit: i64) -> Result<Vec<Support>, DbError> {
    sql(
        "select s.id, s.government_id, s.kind, s.title, s.event_id, g.country from support_service s \
         join member_government g on g.id = s.government_id where s.id > $1 \
         and s.id not in (select id from sys_record where kind = 'support' and withdrawn <= $3) \
         order by s.id limit $2",
    )
    .bind(after)
    .bind(limit)
    .bind(&on)
    .all(db)
    .await
}

pub(super) async fn support_by_id(db: &Db, id: &str) -> Result<Option<Support>, DbError> {
    sql(
        "select s.id, s.government_id, s.kind, s.title, s.event_id, g.country from support_service s \
         join member_government g on g.id = s.government_id where s.id = $1",
    )
    .bind(id)
    .opt(db)
    .await
}
