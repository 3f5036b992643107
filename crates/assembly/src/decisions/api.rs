use platform::web::{Answer, Ask, json_cut};
use registry::bodies::Meetings;

use super::model::{Decision, Filter, all};

pub(super) async fn list(ask: Ask, meetings: Meetings) -> Answer {
    let filter = Filter::read(&ask)?;
    let mut decisions: Vec<Decision> = all(&ask, meetings).await?;
    decisions.retain(|decision| filter.holds(decision));
    json_cut(&ask, decisions, |decision| decision.id.clone())
}
