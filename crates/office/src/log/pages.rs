use askama::Template;
use base::PartialDate;
use platform::web::{Answer, Ask, Html, Page, html};

use super::model::{CheckpointView, LogView};

/// How many checkpoints the page lists: about two months of days.
const SHOWN_MAX: usize = 60;

/// Commands and addresses as a reader types them.
const RECEIPT: &str = "/log/receipts/1";
const VERIFY_FOLDER: &str = "plenary audit verify --published FOLDER --key KEY --checkpoint KEPT";
const VERIFY_RECEIPT: &str = "plenary audit verify --receipt FILE --key KEY";
const WITNESS: &str = "plenary audit witness --secret FILE --state FILE --key KEY --request FILE --out FILE";

#[derive(Template)]
#[template(path = "log/log.html")]
struct LogPage {
    page: Page,
    log: LogView,
}

impl LogPage {
    /// The newest checkpoint and those before it.
    fn newest(&self) -> Option<&CheckpointView> {
        self.log.checkpoints.first()
    }

    /// The checkpoints that the page lists; the resource has them all.
    fn shown(&self) -> &[CheckpointView] {
        let count = self.log.checkpoints.len().min(SHOWN_MAX);
        &self.log.checkpoints[..count]
    }

    /// The day and time of a signature, in UTC.
    fn moment(&self, moment: &str) -> Html {
        let day: Option<PartialDate> = moment.get(..10).and_then(|day| day.parse().ok());
        let time = moment.get(11..16).unwrap_or_default();
        match day {
            Some(day) => Html(format!("{} {time} UTC", self.page.date(&day))),
            None => Html(String::new()),
        }
    }

    /// Entries that no checkpoint covers yet.
    fn waiting(&self) -> i64 {
        self.log.entries - self.newest().map_or(0, |checkpoint| checkpoint.size)
    }
}

pub(super) async fn log(ask: Ask) -> Answer {
    html(&LogPage {
        page: ask.page("log-title"),
        log: LogView::load(&ask.app.db).await?,
    })
}
