use base::PartialDate;
use platform::web::{Answer, Ask, Problem, json_all, json_list, json_record};

use registry::members::AsOf;
use registry::practice::Practice;

use super::check::{self, Comparison};
use super::{Figures, sql};

pub(super) async fn claims(ask: Ask) -> Answer {
    let (after, limit) = ask.list_window()?;
    let claims = sql::claims_all(&ask.app.db, &after, limit).await?;
    json_list(&claims, limit, |claim| &claim.id)
}

pub(super) async fn claim(ask: Ask) -> Answer {
    let found = sql::claim_by_id(&ask.app.db, ask.segment("id")).await?;
    json_record(&ask, "claim", found).await
}

/// The year asked for, or the last one the records were kept for.
pub(super) fn year(ask: &Ask) -> Result<i16, Problem> {
    Ok(ask
        .year()?
        .unwrap_or_else(|| PartialDate::year(ask.app.association.records_until)))
}

pub(super) async fn findings(ask: Ask, comparison: Comparison) -> Answer {
    let year = ask.year()?;
    let all = comparison.all(&ask).await?;
    json_all(&check::of_year(&all, year, &ask))
}

/// Every computed figure on the day asked for, or at the end of the year asked for.
pub(super) async fn figures(ask: Ask, figures: Figures) -> Answer {
    let year = match (ask.year()?, ask.asked_on) {
        (Some(year), _) => year,
        (None, Some(day)) => day.year(),
        (None, None) => year(&ask)?,
    };
    let day = ask.asked_on.unwrap_or(jiff::civil::Date::constant(year, 12, 31));
    json_all(&figures(ask.app.db.clone(), AsOf::new(day, &ask.app.association), year).await?)
}

/// The meetings on record beside what the articles ask.
pub(super) async fn observations(ask: Ask, practice: Practice) -> Answer {
    let year = ask.year()?;
    let mut observed = practice(std::sync::Arc::clone(&ask.app), ask.lang).await?;
    observed.retain(|observation| observation.is_of(year));
    json_all(&observed)
}
