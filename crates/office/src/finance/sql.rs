use platform::db::{Db, DbError, Tx, sql};

use super::model::{Budget, Conversion, Share};

pub(super) async fn upsert_budget(tx: &mut Tx, budget: &Budget) -> Result<(), DbError> {
    sql("insert into fin_budget (id, year, amount, currency, qualifier, title) values ($1, $2, $3, $4, $5, $6) \
         on conflict (id) do update set year = excluded.year, amount = excluded.amount, currency = excluded.currency, \
         qualifier = excluded.qualifier, title = excluded.title")
    .bind(&budget.id)
    .bind(budget.year)
    .bind(budget.amount)
    .bind(&budget.currency)
    .bind(&budget.qualifier)
    .bind(&budget.title)
    .exec(tx)
    .await?;
    Ok(())
}

pub(super) async fn clear_parts(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    sql("delete from fin_share where budget_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    sql("delete from fin_conversion where budget_id = $1")
        .bind(id)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_share(tx: &mut Tx, id: &str, share: &Share) -> Result<(), DbError> {
    sql("insert into fin_share (budget_id, government_id, percent) values ($1, $2, $3)")
        .bind(id)
        .bind(&share.government)
        .bind(share.percent)
        .exec(tx)
        .await?;
    Ok(())
}

pub(super) async fn insert_conversion(tx: &mut Tx, id: &str, conversion: &Conversion) -> Result<(), DbError> {
    sql("insert into fin_conversion (budget_id, currency, amount) values ($1, $2, $3)")
        .bind(id)
        .bind(&conversion.currency)
        .bind(conversion.amount)
        .exec(tx)
        .await?;
    Ok(())
}

/// Every budget with its shares and conversions, newest first. Two statements a budget: there is one a year.
pub async fn budgets_all(db: &Db) -> Result<Vec<Budget>, DbError> {
    let mut budgets: Vec<Budget> =
        sql("select id, year, amount, currency, qualifier, title from fin_budget order by year desc, id")
            .all(db)
            .await?;
    for budget in &mut budgets {
        budget.shares =
            sql("select government_id, percent from fin_share where budget_id = $1 order by percent desc, government_id")
                .bind(&budget.id)
                .all(db)
                .await?;
        budget.conversions =
            sql("select currency, amount from fin_conversion where budget_id = $1 order by currency")
                .bind(&budget.id)
                .all(db)
                .await?;
    }
    Ok(budgets)
}
