//! The form of a motion: first its matter, then what it would change, with what the charter says beside it.

use askama::Template;
use base::{Lang, Localized};
use charter::{Effect, decide};
use platform::actor::Object;
use platform::web::{Answer, Ask, Complaints, Faults, Page, Problem, html, html_refused, redirect};
use registry::bodies::{body_names, subcommittees_all};
use registry::members::names_on;

use super::super::Hall;
use super::super::model::{Change, MotionState};
use super::super::ops::Acting;
use super::super::ops::motion::{Wanted, entrustable, place as place_motion};
use super::super::room::Room;
use super::super::sql;
use super::document::{items as known_items, reader};
use super::judged::before_a_vote;
use super::meeting::Numbered;
use super::proposal::read_change;
use super::refusal::in_words;
use super::texts::{Chosen, localized, localized_opt, said, said_of};
use super::{PLACE, RUN, lead, room};
use crate::instruments::{Clause, clauses_of};
use crate::rules::Words;

#[derive(Template)]
#[template(path = "meetings/motion.html")]
struct MotionPage {
    page: Page,
    meeting: String,
    meeting_title: Localized,
    matters: Vec<(String, String)>,
    matter: String,
    /// What the form asks for: the effect's word.
    effect: &'static str,
    /// What the charter says: the outcome's word before anybody voted, and why.
    outcome: String,
    is_refused: bool,
    sentences: Vec<String>,
    governments: Vec<(String, String)>,
    subcommittees: Vec<(String, String)>,
    clauses: Vec<(String, String)>,
    items: Vec<(String, String)>,
    decisions: Vec<(String, String)>,
    /// What the body may entrust to another: body and matter, in words.
    entrustable: Vec<(String, String)>,
    placed: Vec<(String, String)>,
    chosen: Chosen,
    title: Vec<(Lang, String)>,
    text: Vec<(Lang, String)>,
    summary: Vec<(Lang, String)>,
    clause_title: Vec<(Lang, String)>,
    named: Vec<(Lang, String)>,
    complaints: Complaints,
}

fn word_of(effect: &Effect) -> &'static str {
    match effect {
        Effect::Text => "text",
        Effect::BeginMembership { .. } => "begin",
        Effect::EndMembership { .. } => "end",
        Effect::Amend { .. } => "amend",
        Effect::FillOffice { .. } => "office",
        Effect::Subcommittee => "subcommittee",
        Effect::Coordinator => "coordinator",
        Effect::NextMeeting { .. } => "next",
        Effect::Seat => "seat",
    }
}

/// Whoever places motions: for the secretariat or the chair, or for the own government.
fn mover<'a>(ask: &'a Ask, room: &Room) -> Result<(Acting<'a>, Option<String>), Problem> {
    let who = ask.who()?;
    // Whoever runs the meeting places motions at large; whoever acts for a member, for that member.
    if let (Some(_), Some(by)) = (lead(ask, room, RUN, false), lead(ask, room, PLACE, false)) {
        return Ok((Acting { who, by }, None));
    }
    super::super::announced(room)?;
    let own = ask.governments_for(PLACE);
    let government = own.first().ok_or_else(|| ask.forbidden(PLACE))?;
    let by = who
        .mandates
        .iter()
        .find(|mandate| {
            let today = ask.app.clock.today();
            ask.app
                .permissions
                .grants(mandate, PLACE, Object::Government(government), today)
        })
        .ok_or_else(|| ask.forbidden(PLACE))?;
    Ok((Acting { who, by }, Some(government.clone())))
}

/// Ids with what they are called, for lists of choices.
type Choices = Vec<(String, String)>;

/// Governments that the motion may name: members, or for an admission everybody on record.
async fn governments(ask: &Ask, room: &Room, effect: &Effect) -> Result<Choices, Problem> {
    let names = names_on(&ask.app.db, room.roll.on).await?;
    let begins = matches!(effect, Effect::BeginMembership { .. });
    Ok(names
        .iter()
        .filter(|named| begins || room.roll.member(&named.id).is_some())
        .map(|named| (named.id.clone(), named.names.best(ask.lang).0.to_owned()))
        .collect())
}

async fn subcommittees(ask: &Ask, room: &Room) -> Result<Choices, Problem> {
    let all = subcommittees_all(&ask.app.db).await?;
    Ok(all
        .iter()
        .filter(|one| one.exists_on(room.roll.on))
        .map(|one| (one.id.clone(), one.name.best(ask.lang).0.to_owned()))
        .collect())
}

/// Decisions that are in force and could be annulled.
async fn decisions(ask: &Ask) -> Result<Choices, Problem> {
    let all = sql::decisions_all(&ask.app.db, None).await?;
    Ok(all
        .iter()
        .filter(|decided| decided.outcome == "adopted" && decided.annulled_by.is_none())
        .map(|decided| {
            let title = decided.title.best(ask.lang).0;
            (decided.id.clone(), format!("{} {title}", decided.symbol))
        })
        .collect())
}

/// What the body may entrust to another.
async fn entrusted(ask: &Ask, room: &Room) -> Result<Choices, Problem> {
    let names = body_names(&ask.app.db).await?;
    let all = entrustable(room).into_iter().filter_map(|(body, matter)| {
        let name = names.get(body)?.best(ask.lang).0;
        let title = room.rules.matters.get(matter)?.title.best(ask.lang).0;
        Some((format!("{body}/{matter}"), format!("{name}: {title}")))
    });
    Ok(all.collect())
}

/// Motions of the same matter that lie on the table and could be amended.
fn placed(ask: &Ask, room: &Room, matter: &str) -> Choices {
    room.motions
        .iter()
        .filter(|motion| motion.is(MotionState::Placed) && motion.matter == matter)
        .map(|motion| {
            let title = motion.title.best(ask.lang).0;
            (motion.id.clone(), format!("{} {title}", motion.number))
        })
        .collect()
}

fn items(ask: &Ask, room: &Room) -> Choices {
    // An item that was taken off since the agenda was published takes no motion.
    let stands = |one: &Numbered| room.items.iter().any(|item| item.id == one.item.id);
    let all = known_items(reader(ask, room), room).into_iter().filter(stands);
    all.map(|one| {
        let title = one.item.title.best(ask.lang).0;
        (one.item.id.clone(), format!("{} {title}", one.number))
    })
    .collect()
}

/// Clauses that can be amended: those that have not ended.
fn clause_choices(ask: &Ask, clauses: &[Clause]) -> Choices {
    let there = clauses.iter().filter(|clause| clause.ended.is_none());
    there
        .map(|clause| {
            let title = clause.title.best(ask.lang).0;
            (clause.id.clone(), format!("{} {title}", clause.cite))
        })
        .collect()
}

async fn shown(ask: &Ask, room: &Room, matter: &str, wrong: Option<&Problem>) -> Result<MotionPage, Problem> {
    let rules = room.rules;
    let known = rules
        .matters
        .get(matter)
        .ok_or_else(|| Problem::invalid("motion-matter", "matter", matter, ""))?;
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let change = read_change(ask, room, &known.effect).unwrap_or(Change::Text);
    let case = room.case(matter, &change);
    let decision = decide(rules, &case);
    let is_refused = super::super::ops::motion::is_out_of_order(decision.outcome);
    let explained = words.answered(rules, &case, &decision).explanation;
    let clauses = match &known.effect {
        Effect::Amend { instrument } => clauses_of(&ask.app.db, instrument).await?,
        _ => Vec::new(),
    };
    let param = |name: &str| ask.param(name).map(|id| (name.to_owned(), id.to_owned()));
    let asked = param("clause").into_iter().chain(param("amends"));
    let chosen = Chosen(ask.form.fields().iter().cloned().chain(asked).collect());
    // Whoever amends a text begins with the text as it is.
    let main = ask.param("amends").and_then(|id| room.motion(id).ok());
    let clause = clauses.iter().find(|clause| clause.id == chosen.get("clause"));
    let named = |id: &String, title: &Localized| (id.clone(), title.best(ask.lang).0.to_owned());
    Ok(MotionPage {
        page: ask.page("motion-new"),
        meeting: room.meeting.id.clone(),
        meeting_title: room.meeting.title.clone(),
        matters: rules
            .matters
            .values()
            .map(|one| named(&one.id, &one.title))
            .collect(),
        matter: matter.to_owned(),
        effect: word_of(&known.effect),
        outcome: words.outcome(decision.outcome),
        is_refused,
        sentences: before_a_vote(explained, is_refused, words.needs(rules, &case, &decision)),
        governments: governments(ask, room, &known.effect).await?,
        subcommittees: subcommittees(ask, room).await?,
        summary: match wrong {
            Some(_) => said(ask, "summary"),
            None => said_of(clause.and_then(|clause| clause.summary.as_ref())),
        },
        clause_title: match wrong {
            Some(_) => said(ask, "clause_title"),
            None => said_of(clause.map(|clause| &clause.title)),
        },
        clauses: clause_choices(ask, &clauses),
        items: items(ask, room),
        decisions: decisions(ask).await?,
        entrustable: entrusted(ask, room).await?,
        placed: placed(ask, room, matter),
        title: said(ask, "title"),
        text: match (main, wrong) {
            (Some(main), None) => said_of(main.text.as_ref()),
            _ => said(ask, "text"),
        },
        named: said(ask, "name"),
        chosen,
        complaints: ask.complaints(wrong),
    })
}

pub async fn form(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    mover(&ask, &room)?;
    let first = room.rules.matters.keys().next().cloned().unwrap_or_default();
    let matter = ask.param("matter").map_or(first, str::to_owned);
    html(&shown(&ask, &room, &matter, None).await?)
}

/// The motion as the form describes it.
fn wanted(ask: &Ask, room: &Room, matter: &str, proposed_for: Option<String>) -> Result<Wanted, Problem> {
    let known = room
        .rules
        .matters
        .get(matter)
        .ok_or_else(|| Problem::invalid("motion-matter", "matter", matter, ""))?;
    let amends = ask.form.some("amends").map(str::to_owned);
    let mut faults = Faults::default();
    let change = faults.take(match amends {
        Some(_) => Ok(Change::Text),
        None => read_change(ask, room, &known.effect),
    });
    let text = faults.take(localized_opt(ask, "text"));
    let title = faults.take(localized(ask, "title"));
    // A motion that changes nothing in the register has to say something itself.
    let says_nothing = change == Some(Change::Text) && title.as_ref().is_some_and(Localized::is_empty);
    if text == Some(None) && (amends.is_some() || says_nothing) {
        let field = format!("text.{}", ask.lang);
        faults.add(Problem::invalid("field-missing", &field, "", ""));
    }
    let made = || {
        Some(Wanted {
            item: ask.form.some("item").map(str::to_owned),
            matter: matter.to_owned(),
            title: title?,
            text: text?,
            change: change?,
            amends,
            proposed_for,
        })
    };
    faults.unless(made())
}

pub async fn place(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let (acting, proposed_for) = mover(&ask, &room)?;
    let matter = ask.form.get("matter").to_owned();
    let done = async {
        let wanted = wanted(&ask, &room, &matter, proposed_for)?;
        place_motion(&ask.app, hall.kinds, acting, &room, wanted).await
    }
    .await;
    match done {
        Ok(id) => {
            hall.floor.stir(&room.meeting.id);
            let page = match lead(&ask, &room, RUN, false) {
                Some(_) => "/chair",
                None => "",
            };
            Ok(redirect(&format!(
                "/{}/meetings/{}{page}#motion-{id}",
                ask.lang, room.meeting.id
            )))
        }
        Err(problem) if !problem.field.is_empty() => {
            let problem = in_words(&ask, problem).await;
            html_refused(&shown(&ask, &room, &matter, Some(&problem)).await?)
        }
        Err(problem) => Err(in_words(&ask, problem).await),
    }
}
