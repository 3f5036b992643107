//! What every screen of a meeting shows at this moment, made once for each language and change, and the stream that
//! brings it.

use std::time::Duration;

use askama::Template;
use base::{Lang, Localized};
use platform::web::{Answer, Ask, Page, Problem, events, html};
use registry::bodies::Names;
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::super::Hall;
use super::super::effects::Effects;
use super::super::floor::Screen;
use super::super::model::{Ballot, BallotState, Item, Motion, Speaker, Visibility, Vote};
use super::super::painted::{Concerns, Painted};
use super::super::recorded::not_here;
use super::super::room::Room;
use super::super::sql;
use super::meeting::{Numbered, numbered};
use super::room;
use super::shown::{Shown, ballot, words};

/// How often a screen is sent something new at most.
const PAUSE: Duration = Duration::from_millis(250);
/// How often while nothing but votes falls: thousands of screens would otherwise take the hour of a vote for themselves.
const PAUSE_OF_VOTES: Duration = Duration::from_millis(1000);
/// How long a change made by another process may go unseen.
const OTHERS_UNSEEN: Duration = Duration::from_millis(1000);
/// Results that stay on the display.
const RESULTS_SHOWN: usize = 3;

/// The quorum at this moment.
pub struct Quorum {
    pub present: u32,
    pub entitled: usize,
    pub needed: Option<u32>,
    pub met: bool,
    pub cites: String,
}

pub struct Live {
    pub state: String,
    pub quorum: Quorum,
    pub current: Option<Item>,
    /// The agenda as everybody may see it.
    pub items: Vec<Numbered>,
    pub open: Vec<Shown>,
    pub results: Vec<Shown>,
    /// Run-offs that stand ready: what they are about, and between whom.
    pub ready: Vec<(Localized, Vec<String>)>,
    pub speaking: Option<Speaking>,
    pub queue: Vec<Queued>,
}

/// Whoever has the floor.
pub struct Speaking {
    pub speaker: Speaker,
    /// What is left of the time, when this was drawn: `2:10`; and whether it is over.
    pub left: Option<(String, bool)>,
    /// When the time runs out, RFC 3339.
    pub ends_at: Option<String>,
}

/// Whoever waits for the floor, with the motion that they will speak to.
pub struct Queued {
    pub speaker: Speaker,
    pub motion: Option<Localized>,
}

/// Minutes and seconds, as a clock shows them.
fn clock(seconds: i64) -> String {
    const MINUTE: i64 = 60;
    let seconds = seconds.abs();
    format!("{}:{:02}", seconds.div_euclid(MINUTE), seconds.rem_euclid(MINUTE))
}

fn speaking(speaker: &Speaker, now: jiff::Timestamp) -> Speaking {
    let left = speaker.left(now);
    Speaking {
        left: left.map(|left| (clock(left), left < 0)),
        ends_at: speaker.ends_at().map(platform::clock::stamp),
        speaker: speaker.clone(),
    }
}

/// Who waits for the floor, points of order in front.
fn queue(ask: &Ask, room: &Room) -> Vec<Queued> {
    let waits = |speaker: &&Speaker| speaker.began_at.is_none() && speaker.ended_at.is_none();
    let mut all: Vec<Speaker> = room.speakers.iter().filter(waits).cloned().collect();
    all.sort_by_key(|speaker| (speaker.kind != "point-of-order", speaker.asked_at.clone()));
    let queued = |speaker: Speaker| {
        let motion = speaker.motion.as_deref().and_then(|id| room.motion(id).ok());
        Queued {
            motion: motion.map(|motion| title(ask, room, motion)),
            speaker,
        }
    };
    all.into_iter().map(queued).collect()
}

/// The quorum at this moment, and the clauses that ask for it.
fn quorum(ask: &Ask, room: &Room) -> Quorum {
    let opening = room.opening();
    let tally = opening.as_ref().and_then(|decision| decision.quorum);
    let because = opening.iter().flat_map(|decision| &decision.because);
    let cites: Vec<String> = because.map(|clause| words(ask).cite(clause)).collect();
    Quorum {
        present: room.roll.present(),
        entitled: room.roll.entitled().count(),
        needed: tally.map(|tally| tally.needed),
        met: tally.is_none_or(|tally| tally.met),
        cites: cites.join(&ask.app.texts.get(ask.lang, "list-comma", &[])),
    }
}

/// The state of a meeting for everybody. A motion under an item that is not for everybody is told without its title
/// as long as it is voted on; a decision is public once it is taken.
pub fn shown(ask: &Ask, room: &Room, effects: &Effects) -> Live {
    let told = |one: &Ballot| ballot(ask, room, effects, one);
    let for_everybody = |mut shown: Shown| {
        if !room.is_public(&shown.motion) {
            shown.motion.title = veiled(ask);
            shown.effect.clear();
        }
        shown
    };
    let mut closed: Vec<&Ballot> = room
        .ballots
        .iter()
        .filter(|one| one.is(BallotState::Closed))
        .collect();
    closed.sort_by(|a, b| b.closed_at.cmp(&a.closed_at));
    let ready = room.ballots.iter().filter(|one| one.is(BallotState::Ready));
    let speaks = |speaker: &&Speaker| speaker.began_at.is_some() && speaker.ended_at.is_none();
    Live {
        state: room.meeting.state.clone(),
        quorum: quorum(ask, room),
        current: room.current_item().filter(|item| is_public(item)).cloned(),
        items: numbered(room, room.published_items(), is_public),
        open: room.open_ballots().filter_map(told).map(for_everybody).collect(),
        ready: ready
            .filter_map(|one| {
                let motion = room.motion(&one.motion).ok()?;
                Some((title(ask, room, motion), one.options.0.clone()))
            })
            .collect(),
        results: closed.into_iter().filter_map(told).take(RESULTS_SHOWN).collect(),
        speaking: room
            .speakers
            .iter()
            .find(speaks)
            .map(|speaker| speaking(speaker, ask.app.clock.now())),
        queue: queue(ask, room),
    }
}

fn is_public(item: &Item) -> bool {
    item.visibility == Visibility::Public.word()
}

/// What a motion is called where everybody listens.
fn title(ask: &Ask, room: &Room, motion: &Motion) -> Localized {
    match room.is_public(motion) {
        true => motion.title.clone(),
        false => veiled(ask),
    }
}

fn veiled(ask: &Ask) -> Localized {
    let said = |lang: Lang| (lang, ask.app.texts.get(lang, "motion-veiled", &[]));
    Localized::new(Lang::ALL.map(said))
}

#[derive(Template)]
#[template(path = "meetings/live.html")]
struct Fragment {
    page: Page,
    title: Localized,
    live: Live,
    names: Names,
}

#[derive(Template)]
#[template(path = "meetings/hall.html")]
struct HallPage {
    page: Page,
    title: Localized,
    live: Live,
    names: Names,
    id: String,
    /// Languages in which the display speaks in turn.
    turn: String,
}

/// The display of the hall: nothing but what everybody may see. `?langs=en,zh` speaks in turn.
pub async fn hall(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    super::super::announced(&room)?;
    let langs: Vec<&str> = ask
        .param("langs")
        .unwrap_or("")
        .split(',')
        .filter(|code| Lang::from_code(code).is_some())
        .collect();
    let live = shown(&ask, &room, &Effects::of_room(&ask, &room).await?);
    html(&HallPage {
        page: ask.page_titled(room.meeting.title.best(ask.lang).0.to_owned()),
        title: room.meeting.title.clone(),
        live,
        names: Names::load(&ask).await?,
        id: room.meeting.id.clone(),
        turn: langs.join(","),
    })
}

/// Sends the state of the meeting whenever it changes.
pub async fn stream(ask: Ask, hall: Hall) -> Answer {
    let id = ask.segment("id");
    let meeting = match sql::meeting_by_id(&ask.app.db, id).await? {
        Some(meeting) if meeting.is_announced() => meeting,
        Some(_) => return Err(Problem::missing("record", id)),
        None => return Err(not_here(&ask.app, hall.meetings, id).await?),
    };
    let screen = (meeting.id, ask.lang);
    let (shown, painted) = hall.floor.look(&screen);
    if let Some(painted) = painted {
        tokio::spawn(paint(ask.for_everybody(), hall, screen, painted));
    }
    Ok(events((shown, 0), |(mut shown, known)| async move {
        // Ends when nobody paints any more; the browser asks again.
        loop {
            shown.changed().await.ok()?;
            let painted = shown.borrow_and_update();
            if painted.number > known {
                let (event, number) = (painted.since(known), painted.number);
                drop(painted);
                return Some((event, (shown, number)));
            }
        }
    }))
}

/// Paints a screen anew whenever its meeting has changed, for as long as somebody looks at it: however many do, it is
/// drawn once, and looked up once.
async fn paint(ask: Ask, hall: Hall, screen: Screen, painted: watch::Sender<Painted>) {
    let mut changes = hall.floor.watch(&screen.0);
    let mut known = Known::default();
    while !hall.floor.is_left(&screen) {
        let seen = *changes.borrow_and_update();
        match repaint(&ask, &hall, &screen.0, &mut known).await {
            Ok(Some((drawn, concerns))) => {
                let next = painted.borrow().next(&drawn, &concerns);
                painted.send_replace(next);
                sleep(PAUSE).await;
                let more = changes.wait_for(|now| now.other != seen.other);
                let _ = timeout(PAUSE_OF_VOTES - PAUSE, more).await;
            }
            Ok(None) => {
                // Woken by a change of this process, or looking for one of another's.
                let _ = timeout(OTHERS_UNSEEN, changes.changed()).await;
            }
            Err(problem) => {
                tracing::error!(?problem, "a screen cannot be painted");
                sleep(OTHERS_UNSEEN).await;
            }
        }
    }
}

/// What a painter has seen of a meeting: its editions, and the log's entry of the newest vote.
#[derive(Default)]
struct Known {
    editions: Option<(i64, i64)>,
    newest_vote: i64,
}

/// How a meeting looks and whom what changed concerns, if it is not as it is known.
async fn repaint(
    ask: &Ask,
    hall: &Hall,
    id: &str,
    known: &mut Known,
) -> Result<Option<(String, Concerns)>, Problem> {
    let editions = sql::edition_of(&ask.app.db, id).await?;
    if known.editions == Some(editions) {
        return Ok(None);
    }
    let room = Room::must(&ask.app, id, hall.meetings).await?;
    let newer = |vote: &&Vote| vote.audit_seq > known.newest_vote;
    let concerns = match known.editions {
        Some((other, _)) if other == editions.0 => {
            let voters = room.votes.iter().filter(newer);
            Concerns::Voters(voters.map(|vote| vote.government.clone()).collect())
        }
        _ => Concerns::Everybody,
    };
    let newest_vote = room.votes.iter().map(|vote| vote.audit_seq).max().unwrap_or(0);
    let live = shown(ask, &room, &Effects::of_room(ask, &room).await?);
    let fragment = Fragment {
        page: ask.page_titled(String::new()),
        title: room.meeting.title.clone(),
        live,
        names: Names::load(ask).await?,
    };
    let drawn = fragment.render()?;
    *known = Known {
        editions: Some(editions),
        newest_vote,
    };
    Ok(Some((drawn, concerns)))
}
