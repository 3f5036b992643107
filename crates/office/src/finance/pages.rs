use askama::Template;
use platform::web::{Answer, Ask, Page, html};
use registry::bodies::Names;

use super::model::Budget;
use super::sql;

#[derive(Template)]
#[template(path = "finance/budgets.html")]
struct BudgetsPage {
    page: Page,
    budgets: Vec<Budget>,
    names: Names,
}

pub(super) async fn budgets(ask: Ask) -> Answer {
    let budgets = sql::budgets_all(&ask.app.db).await?;
    html(&BudgetsPage {
        page: ask.page("finance-title"),
        budgets,
        names: Names::load(&ask).await?,
    })
}
