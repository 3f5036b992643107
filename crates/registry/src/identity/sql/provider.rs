use platform::db::{Db, DbError, Tx, sql};

use super::super::model::External;

/// Whom a provider knows under a subject.
pub async fn external_by_subject(db: &Db, issuer: &str, subject: &str) -> Result<Option<External>, DbError> {
    sql("select issuer, subject, person_id, created_at from id_external \
         where issuer = $1 and subject = $2")
    .bind(issuer)
    .bind(subject)
    .opt(db)
    .await
}

/// The providers that a person is linked with.
pub async fn externals_of(db: &Db, person: &str) -> Result<Vec<External>, DbError> {
    sql("select issuer, subject, person_id, created_at from id_external \
         where person_id = $1 order by issuer, subject")
    .bind(person)
    .all(db)
    .await
}

/// Links a person with a provider; says whether the subject was free.
pub async fn insert_external(tx: &mut Tx, external: &External) -> Result<bool, DbError> {
    sql(
        "insert into id_external (issuer, subject, person_id, created_at) values ($1, $2, $3, $4) \
         on conflict (issuer, subject) do nothing",
    )
    .bind(&external.issuer)
    .bind(&external.subject)
    .bind(&external.person)
    .bind(&external.created_at)
    .exec(tx)
    .await
    .map(|count| count == 1)
}

/// Ends a person's link with a provider; says whether there was one.
pub async fn end_external(tx: &mut Tx, person: &str, issuer: &str) -> Result<bool, DbError> {
    sql("delete from id_external where person_id = $1 and issuer = $2")
        .bind(person)
        .bind(issuer)
        .exec(tx)
        .await
        .map(|count| count > 0)
}
