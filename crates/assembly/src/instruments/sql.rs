use base::PartialDate;
use platform::db::{Db, DbError, FromRow, Row, Tx, sql};

use super::model::{Clause, Instrument, Revision, Wording};

pub(super) async fn upsert_instrument(tx: &mut Tx, instrument: &Instrument) -> Result<(), DbError> {
    sql(
        "insert into charter_instrument (id, name, abbreviation, adopted, summary, note) \
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do update set name = excluded.name, \
         abbreviation = excluded.abbreviation, adopted = excluded.adopted, summary = excluded.summary, \
         note = excluded.note",
    )
    .bind(&instrument.id)
    .bind(&instrument.name)
    .bind(&instrument.abbreviation)
    .bind(&instrument.adopted)
    .bind(&instrument.summary)
    .bind(&instrument.note)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn clear_revisions(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    sql("delete from charter_revision where instrument_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_revision(
    tx: &mut Tx,
    id: &str,
    ordinal: i64,
    revision: &Revision,
) -> Result<(), DbError> {
    sql(
        "insert into charter_revision (instrument_id, ordinal, date, in_force, kind, note) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(ordinal)
    .bind(&revision.date)
    .bind(&revision.in_force)
    .bind(&revision.kind)
    .bind(&revision.note)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn upsert_wording(tx: &mut Tx, wording: &Wording) -> Result<(), DbError> {
    sql(
        "insert into charter_wording (id, clause_id, from_date, wording) values ($1, $2, $3, $4) \
         on conflict (id) do update set clause_id = excluded.clause_id, from_date = excluded.from_date, \
         wording = excluded.wording",
    )
    .bind(&wording.id)
    .bind(&wording.clause)
    .bind(&wording.from)
    .bind(&wording.text)
    .exec(tx)
    .await
    .map(drop)
}

/// The official wordings that were brought.
pub async fn wordings_all(db: &Db) -> Result<Vec<Wording>, DbError> {
    sql("select id, clause_id, from_date, wording from charter_wording order by id")
        .all(db)
        .await
}

pub(super) async fn upsert_clause(tx: &mut Tx, clause: &Clause) -> Result<(), DbError> {
    sql("insert into charter_clause (id, instrument_id, cite, parent, ordinal, title, summary, from_date, until_date, \
         until_day, introduced_basis, amended, note, earlier, introduced_by, ended_by) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
         on conflict (id) do update set instrument_id = excluded.instrument_id, cite = excluded.cite, \
         parent = excluded.parent, ordinal = excluded.ordinal, title = excluded.title, summary = excluded.summary, \
         from_date = excluded.from_date, until_date = excluded.until_date, until_day = excluded.until_day, \
         introduced_basis = excluded.introduced_basis, amended = excluded.amended, note = excluded.note, \
         earlier = excluded.earlier, introduced_by = excluded.introduced_by, ended_by = excluded.ended_by")
    .bind(&clause.id)
    .bind(&clause.instrument)
    .bind(&clause.cite)
    .bind(&clause.parent)
    .bind(clause.order)
    .bind(&clause.title)
    .bind(&clause.summary)
    .bind(&clause.introduced)
    .bind(&clause.ended)
    .bind(&clause.ended.map(PartialDate::last_day))
    .bind(&clause.introduced_basis)
    .bind(&clause.amended)
    .bind(&clause.note)
    .bind(&clause.earlier)
    .bind(&clause.introduced_by)
    .bind(&clause.ended_by)
    .exec(tx)
    .await?;
    Ok(())
}

/// A revision with the instrument it belongs to.
struct Owned(String, Revision);

impl FromRow for Owned {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        use platform::db::Column;
        let revision = Revision {
            date: Column::read(row, 1)?,
            in_force: Column::read(row, 2)?,
            kind: Column::read(row, 3)?,
            note: Column::read(row, 4)?,
        };
        Ok(Self(Column::read(row, 0)?, revision))
    }
}

/// Every instrument with its revisions, oldest first.
pub async fn instruments_all(db: &Db) -> Result<Vec<Instrument>, DbError> {
    let mut instruments: Vec<Instrument> = sql(
        "select id, name, abbreviation, adopted, summary, note from charter_instrument order by adopted, id",
    )
    .all(db)
    .await?;
    let revisions: Vec<Owned> =
        sql("select instrument_id, date, in_force, kind, note from charter_revision order by instrument_id, ordinal")
            .all(db)
            .await?;
    for Owned(owner, revision) in revisions {
        if let Some(instrument) = instruments.iter_mut().find(|instrument| instrument.id == owner) {
            instrument.revisions.push(revision);
        }
    }
    Ok(instruments)
}

pub async fn clauses_of(db: &Db, instrument: &str) -> Result<Vec<Clause>, DbError> {
    sql("select id, instrument_id, cite, parent, ordinal, title, summary, from_date, until_date, introduced_basis, \
         amended, note, earlier, introduced_by, ended_by from charter_clause where instrument_id = $1 order by ordinal, id")
    .bind(instrument)
    .all(db)
    .await
}

pub(super) async fn clauses_all(db: &Db, after: &str, limit: i64) -> Result<Vec<Clause>, DbError> {
    sql("select id, instrument_id, cite, parent, ordinal, title, summary, from_date, until_date, introduced_basis, \
         amended, note, earlier, introduced_by, ended_by from charter_clause where id > $1 order by id limit $2")
    .bind(after)
    .bind(limit)
    .all(db)
    .await
}

pub(super) async fn clause_by_id(db: &Db, id: &str) -> Result<Option<Clause>, DbError> {
    sql("select id, instrument_id, cite, parent, ordinal, title, summary, from_date, until_date, introduced_basis, \
         amended, note, earlier, introduced_by, ended_by from charter_clause where id = $1")
    .bind(id)
    .opt(db)
    .await
}
