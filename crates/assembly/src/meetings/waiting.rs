//! What meetings ask of a person: votes that are open, convocations to answer, sessions to run, tasks out of decisions.

use base::Lang;
use charter::Clause;
use jiff::civil::Date;
use platform::actor::{Mandate, Object, SignedIn};
use platform::db::DbError;
use platform::web::App;
use registry::bodies::Meetings;
use registry::identity::Waiting;

use super::after::FollowUp;
use super::model::{Meeting, MeetingState, Way};
use super::ops::convene::{leads, rule_of};
use super::papers::CAST;
use super::room::Room;
use super::sql;
use crate::rules::Words;

const RUN: &str = "meetings.run";

/// The clauses of these ids, as a list of work shows them.
fn cited(app: &App, lang: Lang, ids: &[String]) -> Vec<(String, String)> {
    let words = Words {
        texts: &app.texts,
        formats: &app.formats,
        lang,
    };
    let known = ids.iter().filter_map(|id| app.rules.current().clauses.get(id));
    known.map(|clause| link(words, clause)).collect()
}

fn link(words: Words<'_>, clause: &Clause) -> (String, String) {
    let path = format!("/charter/{}/{}", clause.instrument, clause.id);
    (words.cite(clause), path)
}

/// Everything that meetings ask of a person today.
pub async fn waiting(
    app: &App,
    who: &SignedIn,
    lang: Lang,
    meetings: Meetings,
) -> Result<Vec<Waiting>, DbError> {
    let mut all = Vec::new();
    let today = app.clock.today();
    let mine: Vec<&str> = who
        .mandates
        .iter()
        .filter_map(|mandate| {
            let government = mandate.government.as_deref()?;
            let may = app
                .permissions
                .grants(mandate, CAST, Object::Government(government), today);
            may.then_some(government)
        })
        .collect();
    for meeting in sql::meetings_all(&app.db, None, true).await? {
        if meeting.is(MeetingState::Cancelled) {
            continue;
        }
        let runs = leads(app, who, &meeting.body, RUN, false).is_some();
        let is_over = meeting.is(MeetingState::Closed);
        if runs {
            all.extend(to_run(app, lang, &meeting).await?);
        }
        // A vote in writing may outlast the session.
        if !mine.is_empty() && meeting.is_announced() {
            let may_be_open = !is_over
                || sql::written_open(&app.db)
                    .await?
                    .iter()
                    .any(|b| b.meeting == meeting.id);
            if may_be_open && let Some(room) = Room::load(app, &meeting.id, meetings).await? {
                all.extend(to_answer(app, lang, &room, &mine));
                all.extend(to_consent(app, lang, &room, &mine));
                all.extend(to_vote(app, lang, &room, &mine));
            }
        }
    }
    for task in sql::follow_ups_open(&app.db).await? {
        if who
            .mandates
            .iter()
            .any(|mandate| answers_for(app, mandate, &task))
        {
            all.extend(to_do(app, lang, &task).await?);
        }
    }
    Ok(all)
}

/// A session that somebody has to convene, open or close, and minutes that wait for it.
async fn to_run(app: &App, lang: Lang, meeting: &Meeting) -> Result<Option<Waiting>, DbError> {
    let page = |part: &str| format!("/meetings/{}{part}", meeting.id);
    let (key, path, due) = match MeetingState::from_word(&meeting.state) {
        Some(MeetingState::Draft) => ("work-convene", page("/chair"), Some(meeting.first_day())),
        Some(MeetingState::Convened) => ("work-open", page("/chair"), Some(meeting.first_day())),
        Some(MeetingState::Open) => {
            let last = meeting.local(&meeting.ends_at).date();
            ("work-run", page("/chair"), Some(last))
        }
        Some(MeetingState::Closed) => match sql::minutes_of(&app.db, &meeting.id).await? {
            Some(minutes) if minutes.signed_at.is_some() => return Ok(None),
            Some(minutes) if minutes.is_public() => ("work-sign", page("/minutes"), None),
            _ => ("work-minutes", page("/minutes"), None),
        },
        Some(MeetingState::Cancelled) | None => return Ok(None),
    };
    let cites = rule_of(app.rules.current(), &meeting.body).map_or(&[][..], |rule| rule.cites.as_slice());
    Ok(Some(Waiting {
        title: app.texts.get(lang, key, &[]),
        about: meeting.title.best(lang).0.to_owned(),
        path,
        due,
        cites: cited(app, lang, cites),
    }))
}

/// Convocations that the members have not answered.
fn to_answer(app: &App, lang: Lang, room: &Room, mine: &[&str]) -> Vec<Waiting> {
    if !room.meeting.is(MeetingState::Convened) {
        return Vec::new();
    }
    let cites =
        rule_of(app.rules.current(), &room.meeting.body).map_or(&[][..], |rule| rule.cites.as_slice());
    let unanswered = mine.iter().filter(|id| {
        let seat = room.seats.get(**id);
        seat.is_some_and(|seat| seat.reply.is_none())
    });
    unanswered
        .map(|id| Waiting {
            title: app.texts.get(lang, "work-answer", &[]),
            about: about(lang, room, id, &room.meeting.title),
            path: seat_of(room, id),
            due: Some(room.meeting.first_day()),
            cites: cited(app, lang, cites),
        })
        .collect()
}

/// Candidatures that the members have not answered.
fn to_consent(app: &App, lang: Lang, room: &Room, mine: &[&str]) -> Vec<Waiting> {
    let mut all = Vec::new();
    for motion in room.motions.iter().filter(|motion| room.takes_candidates(motion)) {
        for id in room.unanswered(motion).into_iter().filter(|id| mine.contains(id)) {
            let decision = room.judged(motion);
            let ids: Vec<String> = decision.because.iter().map(|clause| clause.id.clone()).collect();
            all.push(Waiting {
                title: app.texts.get(lang, "work-candidacy", &[]),
                about: about(lang, room, id, &motion.title),
                path: seat_of(room, id),
                due: Some(room.meeting.first_day()),
                cites: cited(app, lang, &ids),
            });
        }
    }
    all
}

/// Open ballots in which the members have not voted.
fn to_vote(app: &App, lang: Lang, room: &Room, mine: &[&str]) -> Vec<Waiting> {
    let mut all = Vec::new();
    for ballot in room.open_ballots() {
        let on_device = ballot.by(Way::RollCall) || ballot.by(Way::Written);
        let Ok(motion) = room.motion(&ballot.motion) else {
            continue;
        };
        for id in mine.iter().filter(|id| on_device && room.roll.is_entitled(id)) {
            let in_room = ballot.by(Way::Written) || room.roll.is_present(id);
            if !in_room || room.votes_of(&ballot.id).any(|vote| vote.government == **id) {
                continue;
            }
            let due: Option<Date> = ballot
                .closes_at
                .as_deref()
                .map(|end| room.meeting.local(end).date());
            let decision = room.judged(motion);
            let ids: Vec<String> = decision.because.iter().map(|clause| clause.id.clone()).collect();
            all.push(Waiting {
                title: app.texts.get(lang, "work-vote", &[]),
                about: about(lang, room, id, &motion.title),
                path: seat_of(room, id),
                due,
                cites: cited(app, lang, &ids),
            });
        }
    }
    all
}

fn seat_of(room: &Room, government: &str) -> String {
    format!("/meetings/{}/seat?government={government}", room.meeting.id)
}

fn about(lang: Lang, room: &Room, government: &str, what: &base::Localized) -> String {
    let member = room.roll.member(government);
    let name = member.map_or(government, |member| member.names.best(lang).0);
    format!("{} · {name}", what.best(lang).0)
}

/// Whether a mandate makes somebody responsible for a task.
pub(super) fn answers_for(app: &App, mandate: &Mandate, task: &FollowUp) -> bool {
    match task.whose() {
        ("role", role) => mandate.role == role,
        ("government", government) => mandate.government.as_deref() == Some(government),
        ("body", body) => {
            let role = app.permissions.role(&mandate.role);
            mandate.subcommittee.as_deref() == Some(body)
                || role.is_some_and(|role| role.owes.iter().any(|owed| owed == body))
        }
        _ => false,
    }
}

async fn to_do(app: &App, lang: Lang, task: &FollowUp) -> Result<Option<Waiting>, DbError> {
    let Some(decided) = sql::decision_by_id(&app.db, &task.decision).await? else {
        return Ok(None);
    };
    Ok(Some(Waiting {
        title: task.title.best(lang).0.to_owned(),
        about: format!("{} · {}", decided.symbol, decided.title.best(lang).0),
        path: format!("/decisions/{}", decided.id),
        due: task.due,
        cites: cited(app, lang, &decided.cites.0),
    }))
}
