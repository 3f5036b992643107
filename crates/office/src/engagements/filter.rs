use base::PartialDate;
use jiff::civil::Date;
use platform::db::{Db, DbError};
use platform::web::{Ask, Problem};

use super::model::{Engagement, SECTIONS};
use super::sql;

/// What a list of engagements is narrowed to, on the page and in the resource alike.
pub(super) struct Filter {
    pub section: Option<String>,
    pub month: Option<PartialDate>,
    pub government: Option<String>,
}

impl Filter {
    pub(super) fn read(ask: &Ask) -> Result<Self, Problem> {
        Ok(Self {
            section: ask.choice("section", &SECTIONS)?,
            month: ask.month()?,
            government: ask.government()?,
        })
    }

    pub(super) fn is_open(&self) -> bool {
        self.section.is_none() && self.month.is_none() && self.government.is_none()
    }

    /// Engagements that fit, in the order of the sections and of the report within them.
    pub(super) async fn apply(&self, db: &Db, on: Date) -> Result<Vec<Engagement>, DbError> {
        let month = self.month.map(|month| month.to_string());
        let mut all = sql::engagements_of(db, on, self.section.as_deref(), month.as_deref()).await?;
        if let Some(government) = &self.government {
            all.retain(|engagement| engagement.governments.0.contains(government));
        }
        let place = |section: &str| SECTIONS.iter().position(|name| *name == section);
        all.sort_by_key(|engagement| place(&engagement.section));
        Ok(all)
    }
}
