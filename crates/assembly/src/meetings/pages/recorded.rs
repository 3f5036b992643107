//! The page of a meeting that is only on record.

use askama::Template;
use base::Localized;
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, Page, Problem, html};
use registry::bodies::{Meeting, Names, body_names};

use super::super::Hall;
use super::super::recorded::{OnRecord, on_record};
use super::super::report::SessionReport;
use super::super::sql;

#[derive(Template)]
#[template(path = "meetings/recorded.html")]
struct RecordedPage<'m> {
    page: Page,
    body: Localized,
    meeting: &'m Meeting,
    record: OnRecord<'m>,
    names: Names,
    report: Option<SessionReport>,
    /// Whether the reader may read or write the report on the session.
    reads_report: bool,
    source: Option<Source>,
}

impl RecordedPage<'_> {
    fn was_held(&self) -> bool {
        self.meeting.status == "held"
    }
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    let id = ask.segment("id");
    let all = (hall.meetings)(ask.app.db.clone(), None).await?;
    let Some(meeting) = all.iter().find(|one| one.id == id && one.is_session) else {
        return Err(Problem::missing("record", id));
    };
    let names = body_names(&ask.app.db).await?;
    let body = meeting.body.as_ref().and_then(|body| names.get(body));
    html(&RecordedPage {
        page: ask.page_titled(meeting.title.best(ask.lang).0),
        body: body.cloned().unwrap_or_default(),
        record: on_record(&ask.app, meeting, &all).await?,
        names: Names::load(&ask).await?,
        report: sql::session_report_of(&ask.app.db, id).await?,
        reads_report: super::report::reads(&ask, &hall, id).await?,
        source: source_of(&ask.app.db, "event", id).await?,
        meeting,
    })
}
