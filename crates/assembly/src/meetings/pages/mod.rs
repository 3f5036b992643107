//! Pages of meetings: what everybody sees, the desk of whoever presides, the seat of a delegate, the display of the hall.

mod akn;
mod candidate;
mod chair;
mod decision;
mod document;
mod follow;
mod judged;
mod list;
mod live;
mod meeting;
mod minutes;
mod motion;
mod paper;
mod proposal;
mod recorded;
mod refusal;
mod report;
mod seat;
mod seated;
mod shown;
mod texts;
mod verdict;

use platform::actor::Mandate;
use platform::web::{Access, Ask, Problem, ProblemKind, Routes, html_after};

use super::Hall;
use super::ops::Acting;
use super::ops::convene::leads;
use super::recorded::not_here;
use super::room::Room;

const PREPARE: &str = "meetings.prepare";
const CONVENE: &str = "meetings.convene";
const RUN: &str = "meetings.run";
const PLACE: &str = "motions.place";

/// Registers a page or form whose handler takes what meetings share.
macro_rules! with {
    ($hall:ident, $handler:path) => {{
        let hall = $hall.clone();
        move |ask| $handler(ask, hall.clone())
    }};
}

/// Registers a form of a page, where what is refused is said on the page itself, with the form as it was sent.
macro_rules! or_said {
    ($hall:ident, $handler:path, $page:path) => {{
        let hall = $hall.clone();
        move |ask: Ask| {
            let hall = hall.clone();
            async move {
                match $handler(ask.clone(), hall.clone()).await {
                    Err(problem) if is_said(&problem) => {
                        let problem = refusal::in_words(&ask, problem).await;
                        match $page(&ask, &hall, &problem).await {
                            Ok(page) => html_after(Some(&problem), &page),
                            // Whoever does not have the page gets the reason alone.
                            Err(_) => Err(problem),
                        }
                    }
                    answer => answer,
                }
            }
        }
    }};
}

/// A form of the chair's desk.
macro_rules! at_desk {
    ($hall:ident, $handler:path) => {
        or_said!($hall, $handler, chair::refused)
    };
}

/// A form of a member's seat.
macro_rules! at_seat {
    ($hall:ident, $handler:path) => {
        or_said!($hall, $handler, seat::refused)
    };
}

/// Whether a page can say of its form why it was refused; what is missing or failed is a page of its own.
fn is_said(problem: &Problem) -> bool {
    use ProblemKind::{Conflict, Forbidden, Invalid};
    matches!(problem.kind, Invalid | Conflict | Forbidden)
}

pub fn routes(hall: Hall) -> Routes {
    Routes::default()
        .page("/meetings", Access::Public, with!(hall, list::list))
        .page("/meetings/prepare", Access::May(PREPARE), with!(hall, list::form))
        .form(
            "/meetings/prepare",
            Access::May(PREPARE),
            with!(hall, list::prepare),
        )
        .page("/meetings/{id}", Access::Public, with!(hall, meeting::page))
        .page("/meetings/{id}/hall", Access::Public, with!(hall, live::hall))
        .page("/meetings/{id}/stream", Access::Public, with!(hall, live::stream))
        .page(
            "/meetings/{id}/minutes",
            Access::Public,
            with!(hall, minutes::page),
        )
        .form(
            "/meetings/{id}/minutes",
            Access::May(RUN),
            or_said!(hall, minutes::change, minutes::refused),
        )
        .page("/decisions/{id}", Access::Public, with!(hall, decision::page))
        .page("/decisions/{id}/akn", Access::Public, with!(hall, akn::document))
        .form(
            "/decisions/{id}",
            Access::SignedIn,
            or_said!(hall, follow::change, follow::refused),
        )
        .and(of_papers(&hall))
        .and(of_chair(&hall))
        .and(of_motions(&hall))
        .and(of_members(&hall))
}

/// What is printed, attached and reported.
fn of_papers(hall: &Hall) -> Routes {
    Routes::default()
        .page(
            "/meetings/{id}/convocation.pdf",
            Access::Public,
            with!(hall, paper::convocation),
        )
        .page(
            "/meetings/{id}/minutes.pdf",
            Access::Public,
            with!(hall, paper::minutes),
        )
        .page(
            "/decisions/{id}/decision.pdf",
            Access::Public,
            with!(hall, paper::decision),
        )
        .page(
            "/meetings/{id}/documents",
            Access::Public,
            with!(hall, document::page),
        )
        .form(
            "/meetings/{id}/documents",
            Access::May(PREPARE),
            with!(hall, document::change),
        )
        .page(
            "/meetings/{id}/documents/{document}",
            Access::Public,
            with!(hall, document::download),
        )
        .page(
            "/meetings/{id}/report",
            Access::SignedIn,
            with!(hall, report::page),
        )
        .form(
            "/meetings/{id}/report",
            Access::May(report::DELIVER),
            with!(hall, report::send),
        )
        .form(
            "/meetings/{id}/report/forward",
            Access::May(report::FORWARD),
            with!(hall, report::pass_on),
        )
}

/// For whoever prepares and presides.
fn of_chair(hall: &Hall) -> Routes {
    Routes::default()
        .page("/meetings/{id}/chair", Access::May(RUN), with!(hall, chair::page))
        .page(
            "/meetings/{id}/change",
            Access::May(PREPARE),
            with!(hall, list::change_form),
        )
        .form(
            "/meetings/{id}/change",
            Access::May(PREPARE),
            with!(hall, list::change),
        )
        .form(
            "/meetings/{id}/convene",
            Access::May(CONVENE),
            at_desk!(hall, chair::convene),
        )
        .form(
            "/meetings/{id}/session",
            Access::May(RUN),
            at_desk!(hall, chair::session),
        )
        .form(
            "/meetings/{id}/cancel",
            Access::May(CONVENE),
            at_desk!(hall, chair::cancel),
        )
        .form(
            "/meetings/{id}/agenda",
            Access::May(PREPARE),
            at_desk!(hall, chair::agenda),
        )
        .form(
            "/meetings/{id}/attendance",
            Access::May(RUN),
            at_desk!(hall, chair::attendance),
        )
        .form(
            "/meetings/{id}/ballots",
            Access::May(RUN),
            at_desk!(hall, chair::open_ballot),
        )
        .form(
            "/meetings/{id}/ballots/{ballot}/close",
            Access::May(RUN),
            at_desk!(hall, chair::close_ballot),
        )
        .form(
            "/meetings/{id}/ballots/{ballot}/enter",
            Access::May(RUN),
            at_desk!(hall, chair::enter),
        )
        .form(
            "/meetings/{id}/ballots/{ballot}/count",
            Access::May(RUN),
            at_desk!(hall, chair::count),
        )
        .form(
            "/meetings/{id}/floor",
            Access::May(RUN),
            at_desk!(hall, chair::floor),
        )
}

/// Placing motions, and what becomes of them before a vote.
fn of_motions(hall: &Hall) -> Routes {
    Routes::default()
        .form(
            "/meetings/{id}/motions/{motion}/candidacy",
            Access::May(RUN),
            at_desk!(hall, candidate::of_office),
        )
        .form(
            "/meetings/{id}/motions/{motion}/state",
            Access::May(RUN),
            at_desk!(hall, chair::motion_state),
        )
        .page(
            "/meetings/{id}/motions/new",
            Access::May(PLACE),
            with!(hall, motion::form),
        )
        .form(
            "/meetings/{id}/motions/new",
            Access::May(PLACE),
            with!(hall, motion::place),
        )
}

/// For whoever acts for a member.
fn of_members(hall: &Hall) -> Routes {
    Routes::default()
        .page(
            "/meetings/{id}/seat",
            Access::May(super::papers::CAST),
            with!(hall, seat::page),
        )
        .form(
            "/meetings/{id}/seat/reply",
            Access::May(super::papers::CAST),
            at_seat!(hall, seat::reply),
        )
        .form(
            "/meetings/{id}/seat/vote",
            Access::May(super::papers::CAST),
            at_seat!(hall, seat::vote),
        )
        .form(
            "/meetings/{id}/seat/candidacy",
            Access::May(super::papers::CAST),
            at_seat!(hall, candidate::of_member),
        )
        .form(
            "/meetings/{id}/seat/floor",
            Access::May(super::papers::CAST),
            at_seat!(hall, seat::floor),
        )
        .page(
            "/meetings/{id}/ballots/{ballot}/receipt",
            Access::May(super::papers::CAST),
            with!(hall, seat::receipt),
        )
}

/// The meeting of the address; one that is only on record refuses whatever is done in it. A draft is there only for
/// those who prepare meetings.
async fn room(ask: &Ask, hall: &Hall) -> Result<Room, Problem> {
    let id = ask.segment("id");
    let Some(room) = Room::load(&ask.app, id, hall.meetings).await? else {
        return Err(not_here(&ask.app, hall.meetings, id).await?);
    };
    if !room.meeting.is_announced() && lead(ask, &room, PREPARE, false).is_none() {
        return Err(Problem::missing("record", id));
    }
    Ok(room)
}

fn lead<'a>(ask: &'a Ask, room: &Room, action: &str, office_only: bool) -> Option<&'a Mandate> {
    let who = ask.signed_in()?;
    leads(&ask.app, who, &room.meeting.body, action, office_only)
}

/// Who acts, by the office that the charter names or for the secretariat; or the refusal that says who may.
fn acting<'a>(ask: &'a Ask, room: &Room, action: &str) -> Result<Acting<'a>, Problem> {
    let by = lead(ask, room, action, action == CONVENE).ok_or_else(|| ask.forbidden(action))?;
    Ok(Acting { who: ask.who()?, by })
}
