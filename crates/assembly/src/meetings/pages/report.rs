//! The report on a session of a subcommittee: read by those who act for a member or for the Secretariat, delivered by
//! the coordinator, passed on by the Secretariat.

use askama::Template;
use base::Lang;
use platform::actor::Object;
use platform::web::{Answer, Ask, Complaints, Page, Problem, html, html_refused, redirect};
use registry::bodies::Names;

use super::super::Hall;
use super::super::ops::Acting;
use super::super::ops::report::{deliver, forward};
use super::super::papers::CAST;
use super::super::report::{Session, SessionReport, must, session};
use super::super::sql;
use super::texts::{localized, office, said, said_of};

pub const DELIVER: &str = "reports.deliver";
pub const FORWARD: &str = "reports.forward";

#[derive(Template)]
#[template(path = "meetings/report.html")]
struct ReportPage {
    page: Page,
    session: Session,
    report: Option<SessionReport>,
    delivered_by: String,
    forwarded_by: String,
    names: Names,
    may_deliver: bool,
    may_forward: bool,
    text: Vec<(Lang, String)>,
    complaints: Complaints,
}

/// Whether there is a session of a subcommittee whose report the asker may read or write.
pub async fn reads(ask: &Ask, hall: &Hall, id: &str) -> Result<bool, Problem> {
    let may = [DELIVER, FORWARD, CAST]
        .into_iter()
        .any(|action| ask.may(action, Object::Any));
    Ok(may && session(&ask.app, hall.meetings, id).await?.is_some())
}

async fn shown(ask: &Ask, session: Session, problem: Option<&Problem>) -> Result<ReportPage, Problem> {
    let object = Object::Subcommittee(&session.subcommittee);
    let (delivers, forwards) = (ask.may(DELIVER, object), ask.may(FORWARD, object));
    if !delivers && !forwards && !ask.may(CAST, Object::Any) {
        return Err(ask.forbidden(CAST));
    }
    let report = sql::session_report_of(&ask.app.db, &session.meeting.id).await?;
    let is_forwarded = report
        .as_ref()
        .is_some_and(|report| report.forwarded_at.is_some());
    let meeting = session.meeting.title.best(ask.lang).0.to_owned();
    let title = ask
        .app
        .texts
        .get(ask.lang, "session-report-of", &[("meeting", meeting.into())]);
    let page = ask.page_titled(title);
    let names = Names::load(ask).await?;
    let by = |by: Option<&String>| by.map_or(String::new(), |by| office(&page, &names, by));
    Ok(ReportPage {
        delivered_by: by(report.as_ref().map(|report| &report.delivered_office)),
        forwarded_by: by(report
            .as_ref()
            .and_then(|report| report.forwarded_office.as_ref())),
        may_deliver: delivers && !is_forwarded,
        may_forward: forwards && !is_forwarded && report.is_some(),
        text: match problem {
            Some(_) => said(ask, "text"),
            None => said_of(report.as_ref().map(|report| &report.text)),
        },
        complaints: ask.complaints(problem),
        page,
        names,
        report,
        session,
    })
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    let session = must(&ask.app, hall.meetings, ask.segment("id")).await?;
    html(&shown(&ask, session, None).await?)
}

fn back(ask: &Ask) -> Answer {
    let path = format!("/{}/meetings/{}/report", ask.lang, ask.segment("id"));
    Ok(redirect(&path))
}

/// The coordinator's report, in as many languages as there are.
pub async fn send(ask: Ask, hall: Hall) -> Answer {
    let session = must(&ask.app, hall.meetings, ask.segment("id")).await?;
    let done = async {
        let by = ask.must(DELIVER, Object::Subcommittee(&session.subcommittee))?;
        let text = localized(&ask, "text")?;
        if text.is_empty() {
            let field = format!("text.{}", ask.lang);
            return Err(Problem::invalid("field-missing", &field, "", ""));
        }
        deliver(&ask.app, Acting { who: ask.who()?, by }, &session, text).await
    }
    .await;
    match done {
        Ok(()) => back(&ask),
        Err(problem) if !problem.field.is_empty() => {
            html_refused(&shown(&ask, session, Some(&problem)).await?)
        }
        Err(problem) => Err(problem),
    }
}

/// The Secretariat passes it on.
pub async fn pass_on(ask: Ask, hall: Hall) -> Answer {
    let session = must(&ask.app, hall.meetings, ask.segment("id")).await?;
    let by = ask.must(FORWARD, Object::Subcommittee(&session.subcommittee))?;
    forward(&ask.app, Acting { who: ask.who()?, by }, &session).await?;
    back(&ask)
}
