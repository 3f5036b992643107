use platform::db::{Db, DbError};
use registry::figure::{Figure, Part, Tally};

use super::sql::budgets_all;

/// `budget.*` of a year, in whole units of its currency.
pub async fn figures(db: &Db, year: i16) -> Result<Vec<Figure>, DbError> {
    let mut tally = Tally::default();
    for budget in budgets_all(db)
        .await?
        .iter()
        .filter(|budget| budget.year == i64::from(year))
    {
        let path = Some(format!("/finance#{}", budget.id));
        let part = |id: &str, value| Part {
            id: id.to_owned(),
            name: None,
            value: Some(value),
            path: path.clone(),
        };
        if budget.shares.is_empty() {
            tally.add("budget.total", part(&budget.id, budget.amount));
        }
        for share in &budget.shares {
            let amount = budget.share_of(share);
            tally.add("budget.total", part(&share.government, amount));
            tally.add(
                format!("budget.share.{}", share.government),
                part(&share.government, share.percent),
            );
        }
    }
    Ok(tally.figures())
}
