//! The form of a motion: first its matter, then what it would change, with what the charter says beside it.

use askama::Template;
use base::{Lang, Localized};
use charter::{ClauseChange, Effect, decide};
use jiff::civil::Date;
use platform::actor::Object;
use platform::web::{Answer, Ask, Complaints, Page, Problem, html, html_refused, redirect};
use registry::bodies::subcommittees_all;
use registry::members::names_on;

use super::super::Hall;
use super::super::model::{Change, MotionState};
use super::super::ops::Acting;
use super::super::ops::motion::{Wanted, place as place_motion};
use super::super::room::Room;
use super::super::sql;
use super::chair::own_governments;
use super::meeting::numbered;
use super::texts::{localized, localized_opt, number, said, said_of};
use super::{PLACE, RUN, lead, room};
use crate::instruments::clauses_of;
use crate::rules::Words;

const YEAR_MAX: i64 = 2200;

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
    placed: Vec<(String, String)>,
    chosen: Chosen,
    title: Vec<(Lang, String)>,
    text: Vec<(Lang, String)>,
    summary: Vec<(Lang, String)>,
    named: Vec<(Lang, String)>,
    complaints: Complaints,
}

/// What was typed and chosen, to be shown again.
struct Chosen(Vec<(String, String)>);

impl Chosen {
    fn get(&self, field: &str) -> String {
        self.0
            .iter()
            .find(|(name, _)| name == field)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }

    fn has(&self, field: &str, value: &str) -> bool {
        self.0.iter().any(|(name, said)| name == field && said == value)
    }
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
    let own = own_governments(ask, PLACE)?;
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
    let change = read_change(ask, room, &known.effect)
        .await
        .unwrap_or(Change::Text);
    let case = room.case(matter, &change);
    let decision = decide(rules, &case);
    let said_of_it = words.answered(rules, &case, &decision);
    let is_refused = super::super::ops::motion::is_out_of_order(decision.outcome);
    let lang = ask.lang;
    let names = names_on(&ask.app.db, room.roll.on).await?;
    let is_member = |id: &str| room.roll.member(id).is_some();
    let begins = matches!(known.effect, Effect::BeginMembership { .. });
    let governments = names
        .iter()
        .filter(|named| begins || is_member(&named.id))
        .map(|named| (named.id.clone(), named.names.best(lang).0.to_owned()))
        .collect();
    let subcommittees = subcommittees_all(&ask.app.db).await?;
    let clauses = match &known.effect {
        Effect::Amend { instrument } => clauses_of(&ask.app.db, instrument).await?,
        _ => Vec::new(),
    };
    let decisions = sql::decisions_all(&ask.app.db, None).await?;
    let chosen: Vec<(String, String)> = ask
        .form
        .fields()
        .iter()
        .cloned()
        .chain(ask.param("clause").map(|id| ("clause".to_owned(), id.to_owned())))
        .collect();
    let chosen = Chosen(chosen);
    let clause = clauses.iter().find(|clause| clause.id == chosen.get("clause"));
    let summary = match wrong {
        Some(_) => said(ask, "summary"),
        None => said_of(clause.and_then(|clause| clause.summary.as_ref())),
    };
    Ok(MotionPage {
        page: ask.page("motion-new"),
        meeting: room.meeting.id.clone(),
        meeting_title: room.meeting.title.clone(),
        matters: rules
            .matters
            .values()
            .map(|matter| (matter.id.clone(), matter.title.best(lang).0.to_owned()))
            .collect(),
        matter: matter.to_owned(),
        effect: word_of(&known.effect),
        outcome: match is_refused {
            true => words.outcome(decision.outcome),
            false => String::new(),
        },
        is_refused,
        sentences: said_of_it
            .explanation
            .into_iter()
            .take(if is_refused { 4 } else { 2 })
            .collect(),
        governments,
        subcommittees: subcommittees
            .iter()
            .filter(|one| one.exists_on(room.roll.on))
            .map(|one| (one.id.clone(), one.name.best(lang).0.to_owned()))
            .collect(),
        clauses: clauses
            .iter()
            .map(|clause| {
                let title = clause.title.best(lang).0;
                (clause.id.clone(), format!("{} {title}", clause.cite))
            })
            .collect(),
        items: numbered(room, |_| true)
            .into_iter()
            .map(|one| {
                let title = one.item.title.best(lang).0.to_owned();
                (one.item.id, format!("{} {title}", one.number))
            })
            .collect(),
        decisions: decisions
            .iter()
            .filter(|decided| decided.outcome == "adopted" && decided.annulled_by.is_none())
            .map(|decided| {
                let title = decided.title.best(lang).0;
                (decided.id.clone(), format!("{} {title}", decided.symbol))
            })
            .collect(),
        placed: room
            .motions
            .iter()
            .filter(|motion| motion.is(MotionState::Placed) && motion.matter == matter)
            .map(|motion| {
                let title = motion.title.best(lang).0;
                (motion.id.clone(), format!("{} {title}", motion.number))
            })
            .collect(),
        title: said(ask, "title"),
        text: said(ask, "text"),
        named: said(ask, "name"),
        summary,
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

fn needed(ask: &Ask, field: &str) -> Result<String, Problem> {
    ask.form
        .some(field)
        .map(str::to_owned)
        .ok_or_else(|| Problem::invalid("field-missing", field, "", ""))
}

fn governments(ask: &Ask, field: &str) -> Result<Vec<String>, Problem> {
    let said: Vec<String> = ask
        .form
        .fields()
        .iter()
        .filter(|(name, value)| name == field && !value.is_empty())
        .map(|(_, value)| value.clone())
        .collect();
    match said.iter().find(|id| !base::is_government_id(id)) {
        Some(wrong) => Err(Problem::invalid("government-key", field, wrong, "KR-47")),
        None if said.is_empty() => Err(Problem::invalid("field-missing", field, "", "")),
        None => Ok(said),
    }
}

fn day(ask: &Ask, field: &str) -> Result<Option<Date>, Problem> {
    match ask.form.some(field) {
        None => Ok(None),
        Some(text) => base::day(text)
            .map(Some)
            .map_err(|_| Problem::invalid("date", field, text, "2027-01-01")),
    }
}

/// What the motion would change, as the form says.
async fn read_change(ask: &Ask, room: &Room, effect: &Effect) -> Result<Change, Problem> {
    if let Some(decision) = ask.form.some("annuls") {
        return Ok(Change::Annul {
            decision: decision.to_owned(),
        });
    }
    let one = |field: &str| Ok::<_, Problem>(governments(ask, field)?.swap_remove(0));
    Ok(match effect {
        Effect::Text => Change::Text,
        Effect::BeginMembership { membership } => Change::BeginMembership {
            government: one("government")?,
            membership: membership.clone(),
        },
        Effect::EndMembership { membership } => Change::EndMembership {
            government: one("government")?,
            membership: membership.clone(),
        },
        Effect::Amend { instrument } => {
            let summary = localized(ask, "summary")?;
            let repealed = ask.form.get("repealed") == "1";
            if let Some(lang) = Lang::ALL.into_iter().find(|lang| summary.get(*lang).is_none())
                && !repealed
            {
                return Err(Problem::invalid(
                    "field-missing",
                    &format!("summary.{lang}"),
                    "",
                    "",
                ));
            }
            Change::Amend {
                instrument: instrument.clone(),
                clauses: vec![ClauseChange {
                    id: needed(ask, "clause")?,
                    instrument: None,
                    cite: None,
                    title: None,
                    summary: (!repealed).then_some(summary),
                    repealed,
                }],
                rules: ask.form.get("rules").replace("\r\n", "\n"),
                from: day(ask, "from")?.unwrap_or(room.roll.on),
            }
        }
        Effect::FillOffice { office } => {
            let governments = governments(ask, "government")?;
            one_a_country(ask, room, office, &governments)?;
            Change::FillOffice {
                office: office.clone(),
                governments,
            }
        }
        Effect::Subcommittee => match ask.form.some("subcommittee") {
            Some(id) => Change::EndSubcommittee {
                subcommittee: id.to_owned(),
                into: ask.form.some("into").map(str::to_owned),
            },
            None => {
                let name = localized(ask, "name")?;
                if let Some(lang) = Lang::ALL.into_iter().find(|lang| name.get(*lang).is_none()) {
                    return Err(Problem::invalid("field-missing", &format!("name.{lang}"), "", ""));
                }
                let slug: String = name
                    .get(Lang::En)
                    .unwrap_or("")
                    .to_lowercase()
                    .chars()
                    .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
                    .collect();
                let words: Vec<&str> = slug.split('-').filter(|word| !word.is_empty()).collect();
                Change::EstablishSubcommittee {
                    id: words.join("-"),
                    name,
                    coordinator: one("government")?,
                }
            }
        },
        Effect::Coordinator => Change::Coordinator {
            subcommittee: needed(ask, "subcommittee")?,
            role: match ask.form.get("role") {
                "co-coordinator" => "co-coordinator".to_owned(),
                _ => "coordinator".to_owned(),
            },
            candidates: governments(ask, "government")?,
            replaces: ask.form.some("replaces").map(str::to_owned),
            inactive_since: day(ask, "inactive_since")?,
        },
        Effect::NextMeeting { body } => {
            let year = number(ask, "year", YEAR_MAX)?
                .ok_or_else(|| Problem::invalid("field-missing", "year", "", ""))?;
            Change::NextMeeting {
                body: body.clone(),
                year: i16::try_from(year).unwrap_or(i16::MAX),
                candidates: governments(ask, "government")?,
            }
        }
        Effect::Seat => Change::Seat {
            government: one("government")?,
        },
    })
}

/// Where the charter fills an office once for each country, two of one country are one too many.
fn one_a_country(ask: &Ask, room: &Room, office: &str, governments: &[String]) -> Result<(), Problem> {
    let rule = room.rules.offices.iter().find(|rule| rule.id == office);
    if rule.is_none_or(|rule| rule.per.as_deref() != Some("country")) {
        return Ok(());
    }
    let country = |id: &str| room.roll.member(id).map(|member| member.country);
    for (at, id) in governments.iter().enumerate() {
        let earlier = governments.iter().take(at);
        if earlier.into_iter().any(|other| country(other) == country(id)) {
            let cites = rule.map(|rule| rule.cites.join(", ")).unwrap_or_default();
            return Err(Problem::invalid("office-per-country", "government", id, cites));
        }
    }
    let _ = ask;
    Ok(())
}

pub async fn place(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    let (acting, proposed_for) = mover(&ask, &room)?;
    let matter = ask.form.get("matter").to_owned();
    let done = async {
        let known = room
            .rules
            .matters
            .get(&matter)
            .ok_or_else(|| Problem::invalid("motion-matter", "matter", &matter, ""))?;
        let amends = ask.form.some("amends").map(str::to_owned);
        let change = match amends {
            Some(_) => Change::Text,
            None => read_change(&ask, &room, &known.effect).await?,
        };
        let text = localized_opt(&ask, "text")?;
        let title = localized(&ask, "title")?;
        // A motion that changes nothing in the register has to say something itself.
        let says_nothing = change == Change::Text && title.is_empty();
        if text.is_none() && (amends.is_some() || says_nothing) {
            return Err(Problem::invalid(
                "field-missing",
                &format!("text.{}", ask.lang),
                "",
                "",
            ));
        }
        let wanted = Wanted {
            item: ask.form.some("item").map(str::to_owned),
            matter: matter.clone(),
            title,
            text,
            change,
            amends,
            proposed_for,
        };
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
            html_refused(&shown(&ask, &room, &matter, Some(&problem)).await?)
        }
        Err(problem) => Err(problem),
    }
}
