//! Minutes, drawn from the record each time they are read, in the reader's language.

use askama::Template;
use base::{Lang, Localized};
use platform::paper::{self, Body, Listed, Paper};
use platform::web::{Answer, Ask, Complaints, Page, Problem, html, redirect};
use registry::bodies::{Names, body_names};

use super::super::Hall;
use super::super::after::{Correction, Minutes, digest};
use super::super::effects::Effects;
use super::super::model::{BallotState, Item, MeetingState, Motion, Visibility};
use super::super::ops::minutes::{approve, correct, sign, strike};
use super::super::papers::{place_of, when};
use super::super::room::Room;
use super::super::sql;
use super::meeting::numbered;
use super::shown::{Shown, ballot};
use super::texts::{choice, localized, office, operative, said, said_of};
use super::verdict::verdict;
use super::{PREPARE, RUN, acting, lead, room};

/// A motion with what its ballots came to.
struct Treated {
    motion: Motion,
    results: Vec<Shown>,
}

/// An item with what happened under it; the motions of no item stand under none.
struct Chapter {
    number: String,
    title: Option<Localized>,
    treated: Vec<Treated>,
    corrections: Vec<Correction>,
}

#[derive(Template)]
#[template(path = "meetings/minutes.html")]
struct MinutesPage {
    page: Page,
    body: Localized,
    when: String,
    place: String,
    minutes: Minutes,
    attended: Vec<(String, Vec<String>)>,
    chapters: Vec<Chapter>,
    corrections: Vec<Correction>,
    names: Names,
    effects: Effects,
    /// The offices that approved and signed.
    approved_by: Option<String>,
    signed_by: Option<String>,
    room: Room,
    items: Vec<(String, Item)>,
    may_run: bool,
    matches: bool,
    text: Vec<(Lang, String)>,
    /// The item that a refused correction is about.
    about: String,
    complaints: Complaints,
}

/// A motion's ballots that were counted, each with the votes of those who gave one.
fn treated(ask: &Ask, room: &Room, effects: &Effects, motion: &Motion) -> Treated {
    let closed = room
        .ballots
        .iter()
        .filter(|one| one.motion == motion.id && one.is(BallotState::Closed));
    let results = closed.filter_map(|one| {
        let mut shown = ballot(ask, room, effects, one)?;
        // Whoever was entitled then may not be today: the votes say who took part.
        shown.roll = room
            .votes_of(&one.id)
            .map(|vote| (vote.government.clone(), Some(vote.choice.clone()), true))
            .collect();
        Some(shown)
    });
    Treated {
        motion: motion.clone(),
        results: results.collect(),
    }
}

/// Who was in the room, and from when to when, where the meeting took place.
fn attended(ask: &Ask, room: &Room) -> Vec<(String, Vec<String>)> {
    let moment = |at: &str| {
        let local = room.meeting.local(at);
        let day = ask.app.formats.date(ask.lang, local.date().into());
        format!("{day} {}", local.strftime("%H:%M"))
    };
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for stay in &room.presences {
        let args = [
            ("from", moment(&stay.arrived_at).into()),
            (
                "until",
                moment(stay.left_at.as_deref().unwrap_or(&room.meeting.ends_at)).into(),
            ),
        ];
        let said = ask.app.texts.get(ask.lang, "minutes-stay", &args);
        match all.iter_mut().find(|(id, _)| *id == stay.government) {
            Some((_, stays)) => stays.push(said),
            None => all.push((stay.government.clone(), vec![said])),
        }
    }
    all.sort();
    all
}

/// Corrections of an item, or of the whole.
fn about(minutes: &Minutes, item: Option<&str>) -> Vec<Correction> {
    let all = minutes.corrections.0.iter();
    all.filter(|one| one.item.as_deref() == item).cloned().collect()
}

/// What happened, item by item, and the items that may be corrected.
fn chapters(
    ask: &Ask,
    room: &Room,
    effects: &Effects,
    minutes: &Minutes,
    seen: impl Fn(&Item) -> bool,
) -> (Vec<Chapter>, Vec<(String, Item)>) {
    let mut chapters = Vec::new();
    let mut items = Vec::new();
    for one in numbered(room, &room.items, seen) {
        chapters.push(Chapter {
            treated: one
                .motions
                .iter()
                .map(|motion| treated(ask, room, effects, motion))
                .collect(),
            title: Some(one.item.title.clone()),
            corrections: about(minutes, Some(&one.item.id)),
            number: one.number.clone(),
        });
        items.push((one.number, one.item));
    }
    let loose = room.motions.iter().filter(|motion| motion.item.is_none());
    let loose: Vec<Treated> = loose.map(|motion| treated(ask, room, effects, motion)).collect();
    if !loose.is_empty() {
        chapters.push(Chapter {
            number: String::new(),
            title: None,
            treated: loose,
            corrections: Vec::new(),
        });
    }
    (chapters, items)
}

async fn shown(ask: &Ask, room: Room, problem: Option<&Problem>) -> Result<MinutesPage, Problem> {
    let may_run = lead(ask, &room, RUN, false).is_some();
    let may_prepare = lead(ask, &room, PREPARE, false).is_some();
    let found = sql::minutes_of(&ask.app.db, &room.meeting.id).await?;
    let is_over = room.meeting.is(MeetingState::Closed);
    let minutes = match found {
        Some(minutes) if minutes.is_public() || may_run || may_prepare => minutes,
        None if is_over && (may_run || may_prepare) => Minutes::drafted(&room.meeting.id, String::new()),
        _ => return Err(Problem::missing("record", &room.meeting.id)),
    };
    let is_member = ask.signed_in().is_some();
    let seen = |item: &Item| match Visibility::from_word(&item.visibility) {
        Some(Visibility::Public) => true,
        Some(Visibility::Members) => is_member,
        Some(Visibility::Internal) | None => may_run || may_prepare,
    };
    let effects = Effects::of_room(ask, &room).await?;
    let (chapters, items) = chapters(ask, &room, &effects, &minutes, seen);
    let title = ask.app.texts.get(
        ask.lang,
        "minutes-of",
        &[("meeting", room.meeting.title.best(ask.lang).0.to_owned().into())],
    );
    let page = ask.page_titled(title);
    let digest = digest(&room, &minutes.corrections.0);
    let names = Names::load(ask).await?;
    let named = |by: &Option<String>| by.as_ref().map(|by| office(&page, &names, by));
    Ok(MinutesPage {
        body: body_names(&ask.app.db)
            .await?
            .get(&room.meeting.body)
            .cloned()
            .unwrap_or_default(),
        when: when(&ask.app, &room.meeting, ask.lang),
        place: place_of(&ask.app, &room.meeting, ask.lang),
        attended: attended(ask, &room),
        corrections: about(&minutes, None),
        chapters,
        items,
        approved_by: named(&minutes.approved_office),
        signed_by: named(&minutes.signed_office),
        names,
        effects,
        matches: minutes.digest.as_ref().is_none_or(|signed| *signed == digest),
        text: match problem {
            Some(_) => said(ask, "text"),
            None => said_of(None),
        },
        about: ask.form.get("item").to_owned(),
        complaints: ask.complaints(problem),
        page,
        minutes,
        may_run,
        room,
    })
}

pub async fn page(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    html(&shown(&ask, room, None).await?)
}

/// The minutes after a form of them was refused.
pub async fn refused(ask: &Ask, hall: &Hall, problem: &Problem) -> Result<impl Template + use<>, Problem> {
    let room = room(ask, hall).await?;
    shown(ask, room, Some(problem)).await
}

/// Corrects, strikes, approves or signs.
pub async fn change(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let acting = acting(&ask, &room, RUN)?;
    match choice(&ask, "do", &["correct", "strike", "approve", "sign"])?.as_str() {
        "correct" => {
            let text = localized(&ask, "text")?;
            if text.is_empty() {
                let field = format!("text.{}", ask.lang);
                return Err(Problem::invalid("field-missing", &field, "", ""));
            }
            let item = ask.form.some("item").map(str::to_owned);
            correct(&ask.app, acting, &room, item, text).await?;
        }
        "strike" => strike(&ask.app, acting, &room, ask.form.get("at")).await?,
        "approve" => approve(&ask.app, acting, &room).await?,
        _ => sign(&ask.app, acting, &room).await?,
    }
    Ok(redirect(&format!(
        "/{}/meetings/{}/minutes",
        ask.lang, room.meeting.id
    )))
}

/// The same minutes on paper, for whoever may read them.
pub async fn printed(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let shown = shown(&ask, room, None).await?;
    let name = format!("minutes-{}-{}.pdf", shown.room.meeting.id, ask.lang);
    paper::answer(&ask, &name, shown.paper()).await
}

impl MinutesPage {
    fn paper(&self) -> Paper {
        let page = &self.page;
        let state = page.word("minutes-state-", &self.minutes.state);
        let mut details = vec![
            (page.t("letter-body"), page.plain(&self.body)),
            (page.t("letter-when"), self.when.clone()),
            (page.t("letter-place"), self.place.clone()),
            (page.t("letter-state"), state),
        ];
        details.extend(self.minutes.digest.iter().map(|digest| {
            // In groups, so that the line can break.
            let groups: Vec<&str> = (0..digest.len()).step_by(8).map(|at| &digest[at..]).collect();
            let cut = groups.iter().map(|rest| rest.get(..8).unwrap_or(rest));
            (page.t("minutes-digest"), cut.collect::<Vec<&str>>().join(" "))
        }));
        let came = self.attended.iter().map(|(id, stays)| {
            let args = [
                ("name", self.names.plain(page, id).into()),
                ("stay", stays.join("; ").into()),
            ];
            (page.args("minutes-came", &args), Vec::new())
        });
        let came: Vec<(String, Vec<String>)> = came.collect();
        let day = self
            .minutes
            .approved_at
            .as_deref()
            .or(self.room.meeting.closed_at.as_deref());
        let mut items: Vec<paper::Item> = self.chapters.iter().map(|one| self.item(one)).collect();
        items.extend((!self.corrections.is_empty()).then(|| paper::Item {
            title: page.t("minutes-correction"),
            paragraphs: said_by(page, &self.corrections),
            ..paper::Item::default()
        }));
        Paper {
            title: page.title.clone(),
            reference: Some(self.room.meeting.id.clone()),
            day: day
                .and_then(|at| at.get(..10)?.parse().ok())
                .unwrap_or_else(|| self.room.meeting.first_day()),
            details,
            body: Body::Minutes {
                attendance: (!came.is_empty()).then(|| Listed {
                    title: page.t("attendance-title"),
                    items: came,
                }),
                items,
            },
            signatures: self
                .signed_by
                .iter()
                .zip(&self.minutes.signed_at)
                .map(|(office, at)| (office.clone(), page.moment(at)))
                .collect(),
        }
    }

    /// An item, and each of its motions under it.
    fn item(&self, chapter: &Chapter) -> paper::Item {
        let page = &self.page;
        paper::Item {
            title: chapter
                .title
                .as_ref()
                .map_or_else(|| page.t("motions-title"), |title| page.plain(title)),
            paragraphs: said_by(page, &chapter.corrections),
            below: chapter.treated.iter().map(|one| self.motion(one)).collect(),
            ..paper::Item::default()
        }
    }

    /// A motion with what it says and what each of its ballots came to.
    fn motion(&self, one: &Treated) -> paper::Item {
        let page = &self.page;
        let args = [
            ("title", page.plain(&one.motion.title).into()),
            ("state", page.word("motion-state-", &one.motion.state).into()),
        ];
        let change = &one.motion.effect.0;
        let lines = one
            .motion
            .text
            .iter()
            .flat_map(|text| text.best(page.lang).0.lines());
        let text = lines.filter(|line| !line.trim().is_empty()).map(str::to_owned);
        let results = one.results.iter();
        paper::Item {
            title: page.args("minutes-motion", &args),
            paragraphs: text
                .chain(operative(page, change))
                .chain(self.effects.of(page, change))
                .collect(),
            verdicts: results
                .filter_map(|shown| verdict(page, &self.names, shown))
                .collect(),
            below: Vec::new(),
        }
    }
}

fn said_by(page: &Page, corrections: &[Correction]) -> Vec<String> {
    corrections.iter().map(|one| page.plain(&one.text)).collect()
}
