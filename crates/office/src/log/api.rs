use platform::web::{Answer, Ask, json};

use super::model::LogView;

pub(super) async fn log(ask: Ask) -> Answer {
    json(&LogView::load(&ask.app.db).await?)
}
