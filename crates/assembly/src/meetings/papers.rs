//! What meetings send: convocations, calls to vote and reminders, each in its reader's language.

use std::sync::Arc;

use base::Lang;
use platform::actor::{Mandate, SignedIn};
use platform::audit::Auditor;
use platform::clock::stamp;
use platform::db::DbError;
use platform::mail::{Letter, Mail};
use platform::web::{App, Problem};
use registry::identity::{Addressee, addressees};
use serde_json::json;

use super::Hall;
use super::invite::{Said, invitation};
use super::letter::Letters;
use super::model::{Ballot, Meeting, MeetingState, Motion};
use super::ops::{Acting, close, say};
use super::report::{Session, SessionReport};
use super::room::Room;
use super::sql;

/// The action without which nobody is written to about a vote.
pub(super) const CAST: &str = "votes.cast";
/// Reminders leave when this part of a written ballot's time is left.
const REMIND_HOURS: i64 = 24;
/// Keys of the subject and the text of a call to vote, and of a reminder.
const VOTE: (&str, &str) = ("mail-vote-subject", "mail-vote-body");
const REMIND: (&str, &str) = ("mail-remind-subject", "mail-remind-body");
/// Who closes a ballot in writing when its hour has come.
const PROGRAM: &str = "program";

/// Whoever is granted an action for a government today.
async fn of_governments(app: &App, action: &str) -> Result<Vec<Addressee>, DbError> {
    let today = app.clock.today();
    let mut all = Vec::new();
    for role in app
        .permissions
        .roles_with(action)
        .filter(|role| role.of.is_some())
    {
        all.extend(addressees(&app.db, &role.id, &today).await?);
    }
    all.retain(|found| found.government.is_some());
    all.sort_by(|a, b| a.person.cmp(&b.person));
    all.dedup_by(|a, b| a.person == b.person);
    Ok(all)
}

fn lang_of(addressee: &Addressee) -> Lang {
    Lang::from_code(&addressee.lang).unwrap_or(Lang::En)
}

/// The days and hours of a meeting, where it takes place.
pub(super) fn when(app: &App, meeting: &Meeting, lang: Lang) -> String {
    let (from, until) = (meeting.local(&meeting.starts_at), meeting.local(&meeting.ends_at));
    let clock = |moment: &jiff::ZonedDateTime| moment.strftime("%H:%M").to_string();
    let day = |moment: &jiff::ZonedDateTime| app.formats.date(lang, moment.date().into());
    let args = [
        ("from", format!("{} {}", day(&from), clock(&from)).into()),
        ("until", format!("{} {}", day(&until), clock(&until)).into()),
        ("zone", meeting.zone.clone().into()),
    ];
    app.texts.get(lang, "meeting-when", &args)
}

/// A moment as screens and letters tell it.
#[derive(Clone)]
pub struct Hour {
    /// UTC, RFC 3339.
    pub at: String,
    /// As clocks show it where the meeting takes place, with the zone.
    pub shown: String,
    pub zone: String,
}

pub(super) fn hour(app: &App, meeting: &Meeting, lang: Lang, moment: &str) -> Hour {
    let local = meeting.local(moment);
    let day = app.formats.date(lang, local.date().into());
    Hour {
        at: moment.to_owned(),
        shown: format!("{day} {} ({})", local.strftime("%H:%M"), meeting.zone),
        zone: meeting.zone.clone(),
    }
}

/// Where a meeting takes place, and whether it can be attended from elsewhere.
pub(super) fn place_of(app: &App, meeting: &Meeting, lang: Lang) -> String {
    let Some(place) = &meeting.place else {
        return app.texts.get(lang, "meeting-online", &[]);
    };
    let place = place.best(lang).0.to_owned();
    match meeting.online {
        true => app
            .texts
            .get(lang, "meeting-place-and-online", &[("place", place.into())]),
        false => place,
    }
}

/// Invitations to a meeting, or the news that it is called off, to whoever may answer for a member.
pub async fn convocations(app: &Arc<App>, meeting: &Meeting) -> Result<Vec<Mail>, Problem> {
    let off = meeting.is(MeetingState::Cancelled);
    let (subject, body) = match (off, meeting.sequence) {
        (true, _) => ("mail-cancelled-subject", "mail-cancelled-body"),
        (false, 0) => ("mail-convened-subject", "mail-convened-body"),
        (false, _) => ("mail-reconvened-subject", "mail-reconvened-body"),
    };
    let mut letters = Letters::default();
    let mut mails = Vec::new();
    for addressee in of_governments(app, CAST).await? {
        let lang = lang_of(&addressee);
        let convocation = letters.of(app, meeting, lang).await?;
        let args = [
            ("meeting", meeting.title.best(lang).0.to_owned().into()),
            ("when", when(app, meeting, lang).into()),
            ("place", place_of(app, meeting, lang).into()),
        ];
        let text = |key: &str| app.texts.get(lang, key, &args);
        let letter = Letter {
            subject: text(subject),
            paragraphs: vec![text(body)],
            action: (!off).then(|| {
                let path = format!("/{lang}/meetings/{}/seat", meeting.id);
                (text("mail-convened-action"), app.settings.link(&path))
            }),
            fine: Vec::new(),
        };
        let url = app
            .settings
            .link(&format!("/{lang}/meetings/{}/seat", meeting.id));
        let said = Said {
            summary: meeting.title.best(lang).0,
            description: &text(body),
            place: &place_of(app, meeting, lang),
            url: &url,
            association: app.association.name(lang, app.clock.today()),
            abbreviation: &app.association.abbreviation,
        };
        let sender = &app.settings.sender;
        let invitation = invitation(meeting, &said, sender, &addressee.email, app.clock.now());
        let mut mail = letter.to(app, &addressee.email, lang)?;
        mail.attachments.push(invitation);
        mail.attachments.extend(convocation);
        mails.push(mail);
    }
    Ok(mails)
}

/// News of approved minutes, to whoever acts for a member.
pub(super) async fn minutes_approved(app: &App, meeting: &Meeting) -> Result<Vec<Mail>, Problem> {
    let mut mails = Vec::new();
    for addressee in of_governments(app, CAST).await? {
        let lang = lang_of(&addressee);
        let args = [("meeting", meeting.title.best(lang).0.to_owned().into())];
        let text = |key: &str| app.texts.get(lang, key, &args);
        let path = format!("/{lang}/meetings/{}/minutes", meeting.id);
        let letter = Letter {
            subject: text("mail-minutes-subject"),
            paragraphs: vec![text("mail-minutes-body")],
            action: Some((text("mail-minutes-action"), app.settings.link(&path))),
            fine: Vec::new(),
        };
        mails.push(letter.to(app, &addressee.email, lang)?);
    }
    Ok(mails)
}

/// A report on a session, to whoever acts for one of these members; and the members that were reached.
pub(super) async fn session_report(
    app: &App,
    session: &Session,
    report: &SessionReport,
    to: &[String],
) -> Result<(Vec<Mail>, Vec<String>), Problem> {
    let mut mails = Vec::new();
    let mut reached: Vec<String> = Vec::new();
    for addressee in of_governments(app, CAST).await? {
        let Some(government) = addressee.government.clone().filter(|id| to.contains(id)) else {
            continue;
        };
        let lang = lang_of(&addressee);
        let meeting = session.meeting.title.best(lang).0.to_owned();
        let args = [("meeting", meeting.into())];
        let text = |key: &str| app.texts.get(lang, key, &args);
        let path = format!("/{lang}/meetings/{}/report", report.event);
        let letter = Letter {
            subject: text("mail-report-subject"),
            paragraphs: vec![text("mail-report-body"), report.text.best(lang).0.to_owned()],
            action: Some((text("mail-report-action"), app.settings.link(&path))),
            fine: Vec::new(),
        };
        mails.push(letter.to(app, &addressee.email, lang)?);
        if !reached.contains(&government) {
            reached.push(government);
        }
    }
    reached.sort();
    Ok((mails, reached))
}

/// Letters about a ballot in writing to whoever may vote for these members.
async fn about_vote(
    app: &App,
    room: &Room,
    (motion, ballot): (&Motion, &Ballot),
    (subject, body): (&str, &str),
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<Mail>, Problem> {
    let mut mails = Vec::new();
    for addressee in of_governments(app, CAST).await? {
        let Some(government) = addressee.government.as_deref().filter(|id| wanted(id)) else {
            continue;
        };
        if !room.roll.is_entitled(government) {
            continue;
        }
        let lang = lang_of(&addressee);
        let end = ballot
            .closes_at
            .as_deref()
            .map(|end| hour(app, &room.meeting, lang, end).shown);
        let args = [
            ("motion", motion.title.best(lang).0.to_owned().into()),
            ("meeting", room.meeting.title.best(lang).0.to_owned().into()),
            ("end", end.unwrap_or_default().into()),
        ];
        let text = |key: &str| app.texts.get(lang, key, &args);
        let path = format!("/{lang}/meetings/{}/seat", room.meeting.id);
        let letter = Letter {
            subject: text(subject),
            paragraphs: vec![text(body)],
            action: Some((
                app.texts.get(lang, "mail-vote-action", &[]),
                app.settings.link(&path),
            )),
            fine: Vec::new(),
        };
        mails.push(letter.to(app, &addressee.email, lang)?);
    }
    Ok(mails)
}

/// Calls to vote in writing, to everybody entitled.
pub async fn calls_to_vote(
    app: &App,
    room: &Room,
    motion: &Motion,
    ballot: &Ballot,
) -> Result<Vec<Mail>, Problem> {
    about_vote(app, room, (motion, ballot), VOTE, |_| true).await
}

/// Reminds those who have not voted in a ballot that ends within a day; once.
pub async fn remind_due(app: &App, hall: &Hall) -> Result<usize, Problem> {
    let now = app.clock.now();
    let soon = stamp(now + jiff::SignedDuration::from_hours(REMIND_HOURS));
    let mut sent = 0;
    for ballot in sql::written_open(&app.db).await? {
        let due = ballot
            .closes_at
            .as_ref()
            .is_some_and(|end| *end <= soon && *end > stamp(now));
        if !due || ballot.reminded_at.is_some() {
            continue;
        }
        let room = Room::must(app, &ballot.meeting, hall.meetings).await?;
        let motion = room.motion(&ballot.motion)?;
        let voted = |id: &str| room.votes_of(&ballot.id).any(|vote| vote.government == id);
        let mails = about_vote(app, &room, (motion, &ballot), REMIND, |id| !voted(id)).await?;
        let mut tx = app.db.begin().await?;
        let actor = program();
        let mut auditor = Auditor::begin(&mut tx, actor, now).await?;
        sql::set_reminded(&mut tx, &ballot.id, &stamp(now)).await?;
        for mail in &mails {
            platform::mail::post(&mut tx, mail, now).await?;
        }
        let after = json!({ "letters": mails.len() });
        say(
            &mut tx,
            &mut auditor,
            ("remind", "ballot", &ballot.id),
            &after,
            &[],
        )
        .await?;
        tx.commit().await?;
        sent += mails.len();
    }
    Ok(sent)
}

fn program() -> platform::audit::Actor {
    platform::audit::Actor {
        name: PROGRAM.to_owned(),
        mandate: None,
    }
}

/// Closes every ballot in writing whose hour has come.
pub async fn close_due(app: &Arc<App>, hall: &Hall) -> Result<usize, Problem> {
    let now = stamp(app.clock.now());
    let mut closed = 0;
    for ballot in sql::written_open(&app.db).await? {
        if ballot.closes_at.as_ref().is_none_or(|end| *end > now) {
            continue;
        }
        let room = Room::must(app, &ballot.meeting, hall.meetings).await?;
        let (who, by) = nobody();
        let acting = Acting { who: &who, by: &by };
        close::close(app, hall.kinds, acting, room, &ballot.id).await?;
        hall.floor.stir(&ballot.meeting);
        closed += 1;
    }
    Ok(closed)
}

/// The program itself, which acts when an hour has come that people have set.
fn nobody() -> (SignedIn, Mandate) {
    let who = SignedIn {
        person: PROGRAM.to_owned(),
        name: String::new(),
        is_post: false,
        session: String::new(),
        form_key: String::new(),
        mandates: Vec::new(),
    };
    (who, Mandate::at_large(PROGRAM))
}
