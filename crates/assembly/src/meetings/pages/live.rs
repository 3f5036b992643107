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
use super::super::model::{Ballot, BallotState, Decided, Item, Motion, Outcome, Speaker, Visibility, Vote};
use super::super::ops::close::again;
use super::super::painted::{Concerns, Painted};
use super::super::papers::{Hour, hour};
use super::super::recorded::not_here;
use super::super::room::Room;
use super::super::sql;
use super::meeting::{Numbered, numbered};
use super::room;
use super::texts::operative;
use crate::rules::Words;

/// How often a screen is sent something new at most.
const PAUSE: Duration = Duration::from_millis(250);
/// How often while nothing but votes falls: thousands of screens would otherwise take the hour of a vote for themselves.
const PAUSE_OF_VOTES: Duration = Duration::from_millis(1000);
/// How long a change made by another process may go unseen.
const OTHERS_UNSEEN: Duration = Duration::from_millis(1000);
/// Results that stay on the display.
const RESULTS_SHOWN: usize = 3;

/// A ballot as screens show it: how many have voted while it runs, the sum when it is closed.
#[derive(Clone)]
pub struct Shown {
    pub ballot: Ballot,
    pub motion: Motion,
    /// What adopting it does, in sentences.
    pub effect: Vec<String>,
    /// When a ballot in writing opened, and when it closes.
    pub hours: Option<(Hour, Hour)>,
    /// What it takes to adopt, while it runs.
    pub needs: Option<String>,
    pub voted: usize,
    pub entitled: usize,
    /// Members entitled to vote in it, and what each chose, once it is closed and was by name.
    pub roll: Vec<(String, Option<String>, bool)>,
    pub outcome: Option<Outcome>,
    /// Why, in sentences.
    pub because: Vec<String>,
    pub decided: Option<Decided>,
}

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

fn words(ask: &Ask) -> Words<'_> {
    Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    }
}

/// A ballot as screens show it.
pub fn ballot(ask: &Ask, room: &Room, ballot: &Ballot) -> Option<Shown> {
    let motion = room
        .motions
        .iter()
        .find(|motion| motion.id == ballot.motion)?
        .clone();
    let outcome = ballot.result.as_ref().map(|result| result.0.clone());
    let because = outcome
        .as_ref()
        .and_then(|outcome| again(&ask.app.rules, outcome))
        .map(|(rules, case, decision)| words(ask).answered(rules, &case, &decision).explanation)
        .unwrap_or_default();
    let closed = ballot.is(BallotState::Closed);
    let choice = |id: &str| {
        room.votes_of(&ballot.id)
            .find(|vote| vote.government == id)
            .map(|vote| vote.choice.clone())
    };
    let roll = room.roll.entitled().filter_map(|member| {
        let chosen = choice(&member.id);
        let has_voted = chosen.is_some();
        // Whoever joined today may have been admitted by this very vote.
        let joined = member.from.is_some_and(|from| from.first_day() == room.roll.on);
        (has_voted || !closed || !joined).then(|| {
            let shown = chosen.filter(|_| closed);
            (member.id.clone(), shown, has_voted)
        })
    });
    let needs = || {
        let case = room.case(&motion.matter, &room.standing(&motion));
        words(ask).needs(room.rules, &case, &charter::decide(room.rules, &case))
    };
    let told = |moment: &str| hour(&ask.app, &room.meeting, ask.lang, moment);
    Some(Shown {
        effect: Vec::new(),
        needs: if closed { None } else { needs() },
        hours: ballot
            .closes_at
            .as_deref()
            .map(|end| (told(&ballot.opens_at), told(end))),
        voted: room.votes_of(&ballot.id).count(),
        entitled: room.roll.entitled().count(),
        roll: roll.collect(),
        outcome,
        because,
        decided: room
            .decisions
            .iter()
            .find(|decided| decided.ballot == ballot.id)
            .cloned(),
        motion,
        ballot: ballot.clone(),
    })
}

/// Who waits for the floor, points of order in front.
fn queue(room: &Room) -> Vec<Queued> {
    let waits = |speaker: &&Speaker| speaker.began_at.is_none() && speaker.ended_at.is_none();
    let mut all: Vec<Speaker> = room.speakers.iter().filter(waits).cloned().collect();
    all.sort_by_key(|speaker| (speaker.kind != "point-of-order", speaker.asked_at.clone()));
    let queued = |speaker: Speaker| {
        let motion = speaker.motion.as_deref().and_then(|id| room.motion(id).ok());
        Queued {
            motion: motion.map(|motion| motion.title.clone()),
            speaker,
        }
    };
    all.into_iter().map(queued).collect()
}

/// The state of a meeting for everybody.
pub async fn shown(ask: &Ask, room: &Room) -> Result<Live, Problem> {
    let effects = Effects::of_room(ask, room).await?;
    let opening = room.opening();
    let words = words(ask);
    let quorum = Quorum {
        present: room.roll.present(),
        entitled: room.roll.entitled().count(),
        needed: opening
            .as_ref()
            .and_then(|decision| Some(decision.quorum?.needed)),
        met: opening
            .as_ref()
            .and_then(|decision| Some(decision.quorum?.met))
            .unwrap_or(true),
        cites: opening
            .iter()
            .flat_map(|decision| &decision.because)
            .map(|clause| words.cite(clause))
            .collect::<Vec<_>>()
            .join(&ask.app.texts.get(ask.lang, "list-comma", &[])),
    };
    let is_public = |item: &Item| item.visibility == Visibility::Public.word();
    let current = room.current_item().filter(|item| is_public(item));
    let mut closed: Vec<&Ballot> = room
        .ballots
        .iter()
        .filter(|one| one.is(BallotState::Closed))
        .collect();
    closed.sort_by(|a, b| b.closed_at.cmp(&a.closed_at));
    let page = ask.page_titled("");
    let told = |one: &Ballot| {
        let mut shown = ballot(ask, room, one)?;
        let taken = shown.decided.as_ref().map(|decided| decided.effect.0.clone());
        let change = taken.unwrap_or_else(|| room.standing(&shown.motion));
        shown.effect = effects.of(&page, &change);
        shown.effect.extend(operative(&page, &change));
        Some(shown)
    };
    Ok(Live {
        state: room.meeting.state.clone(),
        quorum,
        current: current.cloned(),
        items: numbered(room, room.published_items(), is_public),
        open: room.open_ballots().filter_map(told).collect(),
        ready: room
            .ballots
            .iter()
            .filter(|one| one.is(BallotState::Ready))
            .filter_map(|one| {
                Some((
                    room.motion(&one.motion).ok()?.title.clone(),
                    one.options.0.clone(),
                ))
            })
            .collect(),
        results: closed.into_iter().filter_map(told).take(RESULTS_SHOWN).collect(),
        speaking: room
            .speakers
            .iter()
            .find(|speaker| speaker.began_at.is_some() && speaker.ended_at.is_none())
            .map(|speaker| speaking(speaker, ask.app.clock.now())),
        queue: queue(room),
    })
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
    let live = shown(&ask, &room).await?;
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
    let live = shown(ask, &room).await?;
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
