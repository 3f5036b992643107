use base::PartialDate;
use platform::web::{Ask, Problem};

use super::model::SECTIONS;

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
}
