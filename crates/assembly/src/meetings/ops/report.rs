//! Reports on sessions: delivered to the Secretariat, passed on to the members that did not take part.

use base::Localized;
use charter::{DutyKind, Rules};
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::Json;
use platform::web::{App, Problem};
use registry::members::{AsOf, Filter, members_on};
use serde_json::json;

use super::super::report::{Forwarded, Session, SessionReport};
use super::super::{papers, sql};
use super::{Acting, say};

/// The clauses under which sessions are reported.
fn cites(rules: &Rules) -> Vec<String> {
    let owed = rules
        .duties
        .iter()
        .filter(|duty| duty.kind == DutyKind::ReportOnSession);
    let mut cites: Vec<String> = owed.flat_map(|duty| duty.cites.iter().cloned()).collect();
    cites.sort();
    cites.dedup();
    cites
}

/// Takes a report down as delivered. It may be delivered anew until it is passed on.
pub async fn deliver(
    app: &App,
    acting: Acting<'_>,
    session: &Session,
    text: Localized,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let standing = sql::session_report_of(&mut tx, &session.meeting.id).await?;
    if standing.is_some_and(|report| report.forwarded_at.is_some()) {
        return Err(Problem::conflict("report-forwarded", ""));
    }
    let report = SessionReport {
        event: session.meeting.id.clone(),
        subcommittee: session.subcommittee.clone(),
        session_day: session.day,
        text,
        delivered_at: stamp(now),
        delivered_by: acting.who.person.clone(),
        delivered_office: acting.by.reference(),
        forwarded_at: None,
        forwarded_by: None,
        forwarded_office: None,
        forwarded: None,
    };
    sql::upsert_session_report(&mut tx, &report).await?;
    let done = ("deliver", "session-report", report.event.as_str());
    let after = json!({ "report": report });
    say(&mut tx, &mut auditor, done, &after, &cites(&app.rules)).await?;
    tx.commit().await?;
    Ok(())
}

/// Passes a report on, by mail, to the members of today that did not take part. Once.
pub async fn forward(app: &App, acting: Acting<'_>, session: &Session) -> Result<Forwarded, Problem> {
    let now = app.clock.now();
    let day = AsOf::new(app.clock.today(), &app.association);
    let members = members_on(&app.db, day, &Filter::default(), "", i64::MAX).await?;
    let took_part = |id: &str| session.meeting.attended.iter().any(|row| row.government == id);
    let absent: Vec<String> = members
        .into_iter()
        .map(|member| member.id)
        .filter(|id| !took_part(id))
        .collect();
    let standing = sql::session_report_of(&app.db, &session.meeting.id).await?;
    let report = standing.ok_or_else(|| Problem::conflict("session-report-none", ""))?;
    let (letters, reached) = papers::session_report(app, session, &report, &absent).await?;
    if reached.is_empty() && !absent.is_empty() {
        return Err(Problem::conflict("report-nobody", ""));
    }
    let forwarded = Forwarded {
        lacking: absent.into_iter().filter(|id| !reached.contains(id)).collect(),
        reached,
    };
    let mut tx = app.db.begin().await?;
    let mut auditor = Auditor::begin(&mut tx, acting.actor(), now).await?;
    let fresh = sql::session_report_of(&mut tx, &session.meeting.id).await?;
    if fresh.is_none_or(|fresh| fresh.forwarded_at.is_some() || fresh.delivered_at != report.delivered_at) {
        return Err(Problem::conflict("report-forwarded", ""));
    }
    let report = SessionReport {
        forwarded_at: Some(stamp(now)),
        forwarded_by: Some(acting.who.person.clone()),
        forwarded_office: Some(acting.by.reference()),
        forwarded: Some(Json(forwarded.clone())),
        ..report
    };
    sql::upsert_session_report(&mut tx, &report).await?;
    for letter in &letters {
        platform::mail::post(&mut tx, letter, now).await?;
    }
    let done = ("forward", "session-report", report.event.as_str());
    let after = json!({ "letters": letters.len(), "forwarded": forwarded });
    say(&mut tx, &mut auditor, done, &after, &cites(&app.rules)).await?;
    tx.commit().await?;
    Ok(forwarded)
}
