//! The page of whoever acts for a member: the answer to the convocation, the votes, the floor.

use askama::Template;
use base::Localized;
use platform::actor::Object;
use platform::audit::opened_receipt;
use platform::secret::token;
use platform::web::{Answer, Ask, Complaints, Page, Problem, ProblemKind, file, html, redirect};
use registry::bodies::Names;

use super::super::Hall;
use super::super::document::Paper;
use super::super::effects::Effects;
use super::super::model::{Motion, MotionState, Vote, Way};
use super::super::ops::Acting;
use super::super::ops::attend;
use super::super::ops::cast::Cast;
use super::super::ops::floor as speaking;
use super::super::papers::{CAST, place_of, when};
use super::super::room::Room;
use super::document::seen;
use super::live::{Live, shown};
use super::meeting::{Numbered, numbered};
use super::room;
use super::shown::{Shown, open};
use super::texts::{Chosen, choice, number};
use crate::rules::Words;

const REPLIES: [&str; 2] = ["accepted", "declined"];
const PERSONS_MAX: i64 = 500;

/// A ballot in which a member may vote, or why it may not.
pub struct Mine {
    pub shown: Shown,
    pub vote: Option<Vote>,
    pub choices: Vec<String>,
    pub may: bool,
    /// A token for the next vote of this page.
    pub token: String,
    pub by_hand: bool,
}

#[derive(Template)]
#[template(path = "meetings/seat.html")]
struct SeatPage {
    page: Page,
    when: String,
    place: String,
    live: Live,
    names: Names,
    own: Vec<String>,
    government: String,
    mine: Vec<Mine>,
    votes: Vec<(Motion, Vote)>,
    items: Vec<Numbered>,
    papers: Vec<Paper>,
    room: Room,
    is_present: bool,
    is_entitled: bool,
    kind: String,
    because: String,
    restricted: bool,
    /// Clauses on which the restriction rests: how they are cited, where they stand, what they say.
    grounds: Vec<(String, String, Localized)>,
    asked: bool,
    /// Motions in which the member is named or may stand: what it said, and whether it may still say it.
    candidacies: Vec<Candidacy>,
    /// Who leads the delegation and how many they are, as it was said before.
    head: String,
    persons: String,
    /// Where this page is, for whoever got it as the answer to a form.
    address: String,
    /// What a refused form said, and why it was refused.
    chosen: Chosen,
    complaints: Complaints,
}

impl SeatPage {
    /// What a refused wish to speak said.
    fn sent(&self, field: &str) -> String {
        match self.chosen.get("kind").is_empty() {
            true => String::new(),
            false => self.chosen.get(field),
        }
    }
}

/// A motion that names a member for an office, or in which it may stand.
pub struct Candidacy {
    pub motion: Motion,
    pub named: bool,
    pub consents: Option<bool>,
    pub open: bool,
}

/// Candidatures of a member.
fn candidacies(room: &Room, government: &str) -> Vec<Candidacy> {
    let placed = room
        .motions
        .iter()
        .filter(|motion| motion.is(MotionState::Placed));
    let all = placed.map(|motion| Candidacy {
        named: motion.effect.0.named().contains(&government),
        consents: room.consent(&motion.id, government),
        open: room.takes_candidates(motion),
        motion: motion.clone(),
    });
    all.filter(|one| one.named || room.may_stand(&one.motion, government))
        .collect()
}

/// The government that the asker speaks for here: the one named, or the only one.
pub fn government(ask: &Ask, named: Option<&str>) -> Result<(String, Vec<String>), Problem> {
    let own = ask.governments_for(CAST);
    match named {
        Some(id) if own.iter().any(|one| one == id) => Ok((id.to_owned(), own)),
        // Another member's vote is nobody's but that member's.
        Some(_) => Err(ask.forbidden(CAST)),
        None => match own.first().cloned() {
            Some(first) => Ok((first, own)),
            None => Err(ask.forbidden(CAST)),
        },
    }
}

/// Open ballots as a member sees them.
fn mine(room: &Room, government: &str, open: Vec<Shown>) -> Vec<Mine> {
    let is_entitled = room.roll.is_entitled(government);
    let is_present = room.roll.is_present(government);
    open.into_iter()
        .map(|shown| Mine {
            vote: room
                .votes
                .iter()
                .find(|vote| vote.ballot == shown.ballot.id && vote.government == government)
                .cloned(),
            choices: shown
                .ballot
                .choices()
                .iter()
                .map(|one| (*one).to_owned())
                .collect(),
            may: is_entitled && (is_present || shown.ballot.by(Way::Written)),
            by_hand: shown.ballot.by(Way::ShowOfHands) || shown.ballot.by(Way::Counted),
            token: token(),
            shown,
        })
        .collect()
}

/// What a member has voted in this meeting.
fn votes(room: &Room, government: &str) -> Vec<(Motion, Vote)> {
    let cast = room.votes.iter().filter(|vote| vote.government == government);
    cast.filter_map(|vote| {
        let ballot = room.ballots.iter().find(|ballot| ballot.id == vote.ballot)?;
        let motion = room.motions.iter().find(|motion| motion.id == ballot.motion)?;
        Some((motion.clone(), vote.clone()))
    })
    .collect()
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    html(&seat(&ask, &hall, ask.param("government"), None).await?)
}

/// The seat after a form of it was refused.
pub async fn refused(ask: &Ask, hall: &Hall, problem: &Problem) -> Result<impl Template + use<>, Problem> {
    seat(ask, hall, ask.form.some("government"), Some(problem)).await
}

async fn seat(
    ask: &Ask,
    hall: &Hall,
    named: Option<&str>,
    wrong: Option<&Problem>,
) -> Result<SeatPage, Problem> {
    let room = room(ask, hall).await?;
    super::super::announced(&room)?;
    let (government, own) = government(ask, named)?;
    let effects = Effects::of_room(ask, &room).await?;
    let live = shown(ask, &room, &effects);
    let is_present = room.roll.is_present(&government);
    let is_entitled = room.roll.is_entitled(&government);
    let mine = mine(&room, &government, open(ask, &room, &effects));
    let votes = votes(&room, &government);
    let permission = room.roll.permission(room.rules, &government);
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let because: Vec<String> = permission
        .iter()
        .flat_map(|permission| &permission.because)
        .map(|clause| words.cite(clause))
        .collect();
    let ground = |clause: &&charter::Clause| {
        let path = format!("/charter/{}/{}", clause.instrument, clause.id);
        (words.cite(clause), path, clause.summary_on(room.roll.on).clone())
    };
    let grounds = permission.iter().flat_map(|permission| &permission.because);
    let grounds: Vec<(String, String, Localized)> = grounds.map(ground).collect();
    let is_member = |item: &super::super::model::Item| item.visibility != "internal";
    let known = room.seats.get(&government);
    let answers = ask.form.some("reply").is_some();
    let said = |field: &str, known: Option<String>| match answers {
        true => ask.form.get(field).to_owned(),
        false => known.unwrap_or_default(),
    };
    Ok(SeatPage {
        page: ask.page_titled(room.meeting.title.best(ask.lang).0.to_owned()),
        when: when(&ask.app, &room.meeting, ask.lang),
        place: place_of(&ask.app, &room.meeting, ask.lang),
        live,
        names: Names::load(ask).await?,
        address: address(ask, &room.meeting.id, &government),
        chosen: Chosen(ask.form.fields().to_vec()),
        complaints: ask.complaints(wrong),
        head: said("head", known.and_then(|seat| seat.head.clone())),
        persons: said("persons", known.and_then(|seat| Some(seat.persons?.to_string()))),
        own,
        mine,
        votes,
        items: numbered(&room, room.published_items(), is_member),
        papers: seen(ask, &room).await?,
        is_present,
        is_entitled,
        kind: room
            .roll
            .member(&government)
            .map(|member| member.kind.clone())
            .unwrap_or_default(),
        because: because.join(&ask.app.texts.get(ask.lang, "list-comma", &[])),
        restricted: room.roll.is_restricted(&government),
        grounds,
        candidacies: candidacies(&room, &government),
        asked: room
            .speakers
            .iter()
            .any(|speaker| speaker.government == government && speaker.ended_at.is_none()),
        government,
        room,
    })
}

pub fn back(ask: &Ask, meeting: &str, government: &str) -> Answer {
    Ok(redirect(&address(ask, meeting, government)))
}

fn address(ask: &Ask, meeting: &str, government: &str) -> String {
    format!("/{}/meetings/{meeting}/seat?government={government}", ask.lang)
}

/// The mandate by which somebody acts for a government.
pub fn acting<'a>(ask: &'a Ask, government: &'a str) -> Result<Acting<'a>, Problem> {
    Ok(Acting {
        who: ask.who()?,
        by: ask.must(CAST, Object::Government(government))?,
    })
}

pub async fn reply(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let (government, _) = government(&ask, ask.form.some("government"))?;
    let answer = choice(&ask, "reply", &REPLIES)?;
    let persons = number(&ask, "persons", PERSONS_MAX)?;
    let head = ask.form.some("head").map(|text| text.chars().take(200).collect());
    let acting = acting(&ask, &government)?;
    attend::reply(&ask.app, acting, &room, &government, (&answer, head, persons)).await?;
    hall.floor.stir(&room.meeting.id);
    back(&ask, &room.meeting.id, &government)
}

/// The refusal of a vote for another member, with the clauses that give each member its own.
fn of_another(ask: &Ask, named: Option<&str>, problem: Problem) -> Problem {
    let named = named.filter(|id| base::is_government_id(id));
    let today = ask.app.clock.today();
    let in_force = |right: &&charter::Right| {
        right.right == "vote"
            && right.allowed
            && right.from <= today
            && right.until.is_none_or(|until| today <= until)
    };
    let rights = ask.app.rules.current().rights.iter().filter(in_force);
    let mut cites: Vec<&str> = rights
        .flat_map(|right| right.cites.iter().map(String::as_str))
        .collect();
    cites.dedup();
    match named {
        Some(id) if !cites.is_empty() && !ask.governments_for(CAST).is_empty() => Problem {
            value: id.to_owned(),
            instead: cites.join(", "),
            ..Problem::new(ProblemKind::Forbidden, "vote-other")
        },
        _ => problem,
    }
}

/// Casts a vote. The page made up the token: sending the same form again is the same vote.
pub async fn vote(ask: Ask, hall: Hall) -> Answer {
    let named = ask.form.some("government");
    let (government, _) = government(&ask, named).map_err(|problem| of_another(&ask, named, problem))?;
    let acting = acting(&ask, &government)?;
    let meeting = ask.segment("id").to_owned();
    let cast = Cast {
        meeting: meeting.clone(),
        ballot: ask.form.get("ballot").to_owned(),
        government: government.clone(),
        choice: ask.form.get("choice").to_owned(),
        token: ask.form.get("token").to_owned(),
        way: "device",
        actor: acting.actor(),
    };
    hall.floor.cast(&ask.app, cast).await?;
    back(&ask, &meeting, &government)
}

pub async fn floor(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let (government, _) = government(&ask, ask.form.some("government"))?;
    let kind = choice(&ask, "kind", &speaking::KINDS)?;
    let motion = ask.form.some("motion").map(str::to_owned);
    let acting = acting(&ask, &government)?;
    speaking::ask(&ask.app, acting, &room, &government, (&kind, motion, None)).await?;
    hall.floor.stir(&room.meeting.id);
    back(&ask, &room.meeting.id, &government)
}

/// The receipt of the asker's vote, to be checked offline; there once a checkpoint covers it.
pub async fn receipt(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let (government, _) = government(&ask, ask.param("government"))?;
    let ballot = ask.segment("ballot");
    let vote = room
        .votes_of(ballot)
        .find(|vote| vote.government == government)
        .ok_or_else(|| Problem::missing("record", ballot))?;
    match opened_receipt(&ask.app.db, vote.audit_seq).await? {
        Some(receipt) => {
            let name = format!("vote-{}-{government}.tlog-proof", room.meeting.id);
            Ok(file(
                "text/plain; charset=utf-8",
                &name,
                receipt.text().into_bytes(),
            ))
        }
        None => Err(Problem::conflict("receipt-early", "")),
    }
}
