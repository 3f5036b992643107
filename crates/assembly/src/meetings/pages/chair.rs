//! The desk of whoever presides: one page, every step a button.

use askama::Template;
use base::Lang;
use platform::secret::token;
use platform::web::{Answer, Ask, Complaints, Page, Problem, html, redirect};
use registry::bodies::Names;

use super::super::Hall;
use super::super::document::Paper;
use super::super::effects::Effects;
use super::super::model::{Visibility, Way};
use super::super::ops::agenda::{Wanted, arrange, publish, put, take_up_item};
use super::super::ops::attend::{Door, at_door};
use super::super::ops::cast::{self, Cast};
use super::super::ops::{
    ballot, close as closing, convene as convening, floor as speaking, motion, session as sitting,
};
use super::super::papers::{place_of, when};
use super::super::room::Room;
use super::document::seen;
use super::judged::{Judged, judged};
use super::live::{Live, shown};
use super::meeting::{Numbered, numbered};
use super::seated::{Seated, seated};
use super::texts::{Chosen, choice, localized, moment, number, said, zone_of};
use super::{CONVENE, PREPARE, RUN, acting, lead, room};

const MINUTES_MAX: i64 = 24 * 60;
const SECONDS_MAX: i64 = 60 * 60;
const VOTES_MAX: i64 = 1_000_000;

#[derive(Template)]
#[template(path = "meetings/chair.html")]
struct ChairPage {
    page: Page,
    when: String,
    place: String,
    live: Live,
    names: Names,
    items: Vec<Numbered>,
    /// Whether items were changed since the agenda was published.
    unpublished: bool,
    papers: Vec<Paper>,
    motions: Vec<Judged>,
    /// Members by country, with their seats.
    seats: Vec<Seated>,
    room: Room,
    ways: Vec<&'static str>,
    visibilities: Vec<&'static str>,
    may_convene: bool,
    token: String,
    /// What a refused form said, and why it was refused.
    chosen: Chosen,
    title: Vec<(Lang, String)>,
    complaints: Complaints,
}

impl ChairPage {
    fn vote_of(&self, motion: &str, government: &str, choice: &str) -> bool {
        let field = format!("choice.{government}");
        self.chosen.said_at(&format!("motion-{motion}"), &field, choice)
    }

    fn way_is(&self, motion: &str, way: &str) -> bool {
        self.chosen.said_at(&format!("motion-{motion}"), "way", way)
    }

    fn rest_is(&self, motion: &str, choice: &str) -> bool {
        self.chosen.said_at(&format!("motion-{motion}"), "rest", choice)
    }

    fn counted(&self, motion: &str, choice: &str) -> String {
        match self.chosen.has("at", &format!("motion-{motion}")) {
            true => self.chosen.get(&format!("votes.{choice}")),
            false => String::new(),
        }
    }

    fn closes_at(&self, motion: &str) -> String {
        match self.chosen.has("at", &format!("motion-{motion}")) {
            true => self.chosen.get("closes_at"),
            false => String::new(),
        }
    }
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    html(&desk(&ask, &hall, None).await?)
}

/// The desk after a form of it was refused.
pub async fn refused(ask: &Ask, hall: &Hall, problem: &Problem) -> Result<impl Template + use<>, Problem> {
    desk(ask, hall, Some(problem)).await
}

async fn desk(ask: &Ask, hall: &Hall, wrong: Option<&Problem>) -> Result<ChairPage, Problem> {
    let room = room(ask, hall).await?;
    acting(ask, &room, RUN)?;
    let effects = Effects::of_room(ask, &room).await?;
    let live = shown(ask, &room, &effects);
    Ok(ChairPage {
        page: ask.page_titled(room.meeting.title.best(ask.lang).0.to_owned()),
        when: when(&ask.app, &room.meeting, ask.lang),
        place: place_of(&ask.app, &room.meeting, ask.lang),
        live,
        names: Names::load(ask).await?,
        items: numbered(&room, &room.items, |_| true),
        unpublished: room.has_unpublished(),
        papers: seen(ask, &room).await?,
        motions: judged(ask, &room, &effects),
        seats: seated(ask, &room),
        ways: Way::ALL.iter().map(|way| way.word()).collect(),
        visibilities: Visibility::ALL.iter().map(|one| one.word()).collect(),
        may_convene: lead(ask, &room, CONVENE, true).is_some(),
        token: token(),
        chosen: Chosen(ask.form.fields().to_vec()),
        title: said(ask, "title"),
        complaints: ask.complaints(wrong),
        room,
    })
}

/// Back to the desk, and the screens look.
fn done(ask: &Ask, hall: &Hall, id: &str) -> Answer {
    hall.floor.stir(id);
    let at = ask.form.get("at");
    let place = match base::is_slug(at) {
        true => format!("#{at}"),
        false => String::new(),
    };
    Ok(redirect(&format!("/{}/meetings/{id}/chair{place}", ask.lang)))
}

pub async fn convene(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let id = room.meeting.id.clone();
    convening::convene(&ask.app, hall.kinds, acting(&ask, &room, CONVENE)?, room).await?;
    done(&ask, &hall, &id)
}

/// Opens or closes the session, or takes up an item.
pub async fn session(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let id = room.meeting.id.clone();
    match choice(&ask, "do", &["open", "close", "item"])?.as_str() {
        "open" => sitting::open(&ask.app, acting, room).await?,
        "close" => sitting::close(&ask.app, hall.kinds, acting, room).await?,
        _ => take_up_item(&ask.app, acting, room, ask.form.some("item")).await?,
    }
    done(&ask, &hall, &id)
}

pub async fn cancel(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let id = room.meeting.id.clone();
    sitting::cancel(&ask.app, hall.kinds, acting(&ask, &room, CONVENE)?, room).await?;
    done(&ask, &hall, &id)
}

/// Puts an item on the agenda, arranges it, or publishes the agenda.
pub async fn agenda(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, PREPARE)?;
    let id = room.meeting.id.clone();
    match choice(&ask, "do", &["put", "up", "down", "off", "publish"])?.as_str() {
        "put" => {
            let words: Vec<&str> = Visibility::ALL.iter().map(|one| one.word()).collect();
            let wanted = Wanted {
                id: ask.form.some("item").map(str::to_owned),
                parent: ask.form.some("parent").map(str::to_owned),
                title: localized(&ask, "title")?,
                visibility: choice(&ask, "visibility", &words)?,
                minutes: number(&ask, "minutes", MINUTES_MAX)?,
                presenter: ask.form.some("presenter").map(str::to_owned),
            };
            put(&ask.app, acting, &room, wanted).await?;
        }
        "publish" => drop(publish(&ask.app, acting, &room).await?),
        way => arrange(&ask.app, acting, &room, ask.form.get("item"), way).await?,
    }
    done(&ask, &hall, &id)
}

/// Who comes, goes, is credentialed or restricted: the ticked members, or all of those who accepted.
pub async fn attendance(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let words: Vec<&str> = Door::ALL.iter().map(|(word, _)| *word).collect();
    let word = choice(&ask, "do", &words)?;
    let door = Door::from_word(&word).unwrap_or(Door::Arrive);
    let ticked: Vec<String> = ask
        .form
        .fields()
        .iter()
        .filter(|(name, _)| name == "government")
        .map(|(_, value)| value.clone())
        .collect();
    let governments = match ask.form.get("whom") {
        "all" => room.roll.entitled().map(|member| member.id.clone()).collect(),
        "rest" => room
            .roll
            .entitled()
            .filter(|member| !room.roll.is_present(&member.id))
            .map(|member| member.id.clone())
            .collect(),
        _ => ticked,
    };
    at_door(&ask.app, acting, &room, &governments, (&word, door)).await?;
    done(&ask, &hall, &room.meeting.id)
}

pub async fn open_ballot(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let words: Vec<&str> = Way::ALL.iter().map(|way| way.word()).collect();
    let way = choice(&ask, "way", &words)?;
    let way = Way::from_word(&way).unwrap_or(Way::RollCall);
    let closes_at = match ask.form.some("closes_at") {
        Some(_) => Some(moment(&ask, "closes_at", zone_of(&room.meeting.zone)?)?),
        None => None,
    };
    ballot::open(&ask.app, acting, &room, ask.form.get("motion"), (way, closes_at)).await?;
    done(&ask, &hall, &room.meeting.id)
}

pub async fn close_ballot(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let id = room.meeting.id.clone();
    let ballot = ask.segment("ballot");
    match choice(&ask, "do", &["close", "cancel"])?.as_str() {
        "cancel" => closing::cancel(&ask.app, acting, &room, ballot).await?,
        _ => drop(closing::close(&ask.app, hall.kinds, acting, room, ballot).await?),
    }
    done(&ask, &hall, &id)
}

/// Votes that the chair's office enters for members: a show of hands, or paper. `choice.KR-47=for`; and `rest` for
/// everybody in the room of whom nothing is said.
pub async fn enter(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let ballot = room.ballot(ask.segment("ballot"))?;
    let mut said: Vec<(String, String)> = ask
        .form
        .fields()
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("choice.")?.to_owned(), value.clone())))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    if let Some(rest) = ask.form.some("rest") {
        let voted: Vec<&str> = room
            .votes_of(&ballot.id)
            .map(|vote| vote.government.as_str())
            .collect();
        let silent = room.roll.entitled().filter(|member| {
            room.roll.is_present(&member.id)
                && !voted.contains(&member.id.as_str())
                && !said.iter().any(|(id, _)| *id == member.id)
        });
        let more: Vec<(String, String)> = silent
            .map(|member| (member.id.clone(), rest.to_owned()))
            .collect();
        said.extend(more);
    }
    let token = ask.form.get("token");
    let casts: Vec<Cast> = said
        .into_iter()
        .map(|(government, choice)| Cast {
            meeting: room.meeting.id.clone(),
            ballot: ballot.id.clone(),
            token: platform::secret::derived(token, &format!("{government}={choice}"))
                .chars()
                .take(40)
                .collect(),
            government,
            choice,
            way: "office",
            actor: acting.actor(),
        })
        .collect();
    cast::take_together(&ask.app, &casts).await?;
    done(&ask, &hall, &room.meeting.id)
}

/// One officer's paper count of a secret ballot.
pub async fn count(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let ballot = room.ballot(ask.segment("ballot"))?;
    let mut votes = Vec::new();
    for choice in ballot.choices() {
        let field = format!("votes.{choice}");
        let counted = number(&ask, &field, VOTES_MAX)?
            .ok_or_else(|| Problem::invalid("field-missing", &field, "", ""))?;
        votes.push((choice.to_owned(), u32::try_from(counted).unwrap_or(u32::MAX)));
    }
    ballot::enter_count(&ask.app, acting, &room, &ballot.id, votes).await?;
    done(&ask, &hall, &room.meeting.id)
}

/// The speakers' list: asked for a member, given, ended.
pub async fn floor(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    match choice(&ask, "do", &["give", "end", "ask"])?.as_str() {
        "ask" => {
            let kind = choice(&ask, "kind", &speaking::KINDS)?;
            let seconds = number(&ask, "seconds", SECONDS_MAX)?;
            let motion = ask.form.some("motion").map(str::to_owned);
            let government = ask.form.get("government");
            speaking::ask(&ask.app, acting, &room, government, (&kind, motion, seconds)).await?;
        }
        "give" => {
            let seconds = number(&ask, "seconds", SECONDS_MAX)?;
            speaking::give(&ask.app, acting, &room, ask.form.get("speaker"), seconds).await?;
        }
        _ => speaking::end(&ask.app, acting, &room, ask.form.get("speaker")).await?,
    }
    done(&ask, &hall, &room.meeting.id)
}

/// Withdraws a motion, or merges an agreed amendment into the motion that it amends.
pub async fn motion_state(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    let id = ask.segment("motion");
    match choice(&ask, "do", &["withdraw", "merge"])?.as_str() {
        "merge" => motion::merge(&ask.app, acting, &room, id).await?,
        _ => motion::withdraw(&ask.app, acting, &room, id).await?,
    }
    done(&ask, &hall, &room.meeting.id)
}
