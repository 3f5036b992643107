use platform::web::{Answer, Ask, json_all};
use registry::figure::Figures;

use super::tables;

pub(super) async fn statistics(ask: Ask, figures: Figures) -> Answer {
    json_all(&tables::all(&ask, figures).await?)
}
