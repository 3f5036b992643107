use platform::web::{Answer, Ask, json_cut};
use registry::bodies::Meetings;

use super::model::{Decision, Filter, all};

pub(super) async fn list(ask: Ask, meetings: Meetings) -> Answer {
    let filter = Filter::read(&ask)?;
    let mut decisions: Vec<Decision> = all(&ask, meetings).await?;
    decisions.retain(|decision| filter.holds(decision));
    // Decisions are no rows: they are read out of the outcomes of meetings, numbered and matched with rules there, so
    // that the window is cut from the whole list, O(meetings on record), and not by the database.
    json_cut(&ask, decisions, |decision| decision.id.clone())
}
