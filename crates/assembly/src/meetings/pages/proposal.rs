//! What a motion would change, as its form says.

use base::{Lang, Localized};
use charter::{ClauseChange, Effect};
use jiff::civil::Date;
use platform::web::{Ask, Problem};

use super::super::model::Change;
use super::super::room::Room;
use super::texts::{localized, number};

const YEAR_MAX: i64 = 2200;

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
pub fn read_change(ask: &Ask, room: &Room, effect: &Effect) -> Result<Change, Problem> {
    if let Some(decision) = ask.form.some("annuls") {
        return Ok(Change::Annul {
            decision: decision.to_owned(),
        });
    }
    let entrusted: Vec<(&str, &str)> = ask
        .form
        .fields()
        .iter()
        .filter(|(name, value)| name == "entrusts" && !value.is_empty())
        .map(|(_, value)| value.split_once('/').unwrap_or((value, "")))
        .collect();
    if let Some((body, _)) = entrusted.first() {
        return Ok(Change::Entrust {
            body: (*body).to_owned(),
            matters: entrusted.iter().map(|(_, matter)| (*matter).to_owned()).collect(),
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
        Effect::Amend { instrument } => amendment(ask, room, instrument)?,
        Effect::FillOffice { office } => {
            let governments = governments(ask, "government")?;
            one_a_country(room, office, &governments)?;
            Change::FillOffice {
                office: office.clone(),
                governments,
            }
        }
        Effect::Subcommittee => subcommittee(ask)?,
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
fn one_a_country(room: &Room, office: &str, governments: &[String]) -> Result<(), Problem> {
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
    Ok(())
}

/// A text that must be there in every language: clauses and names are.
fn in_every_language(ask: &Ask, field: &str) -> Result<Localized, Problem> {
    let text = localized(ask, field)?;
    match Lang::ALL.into_iter().find(|lang| text.get(*lang).is_none()) {
        Some(lang) => Err(Problem::invalid(
            "field-missing",
            &format!("{field}.{lang}"),
            "",
            "",
        )),
        None => Ok(text),
    }
}

/// A clause with its new words or struck out, and the rules that change with it.
fn amendment(ask: &Ask, room: &Room, instrument: &str) -> Result<Change, Problem> {
    let repealed = ask.form.get("repealed") == "1";
    let summary = match repealed {
        true => None,
        false => Some(in_every_language(ask, "summary")?),
    };
    Ok(Change::Amend {
        instrument: instrument.to_owned(),
        clauses: vec![ClauseChange {
            id: needed(ask, "clause")?,
            instrument: None,
            cite: None,
            title: None,
            summary,
            repealed,
        }],
        before: Vec::new(),
        rules: ask.form.get("rules").replace("\r\n", "\n"),
        from: day(ask, "from")?.unwrap_or(room.roll.on),
    })
}

/// A subcommittee that ends, or one that is set up under an id made of its English name.
fn subcommittee(ask: &Ask) -> Result<Change, Problem> {
    if let Some(id) = ask.form.some("subcommittee") {
        return Ok(Change::EndSubcommittee {
            subcommittee: id.to_owned(),
            into: ask.form.some("into").map(str::to_owned),
        });
    }
    let name = in_every_language(ask, "name")?;
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let slug: String = name.best(Lang::En).0.to_lowercase().chars().map(plain).collect();
    let words: Vec<&str> = slug.split('-').filter(|word| !word.is_empty()).collect();
    Ok(Change::EstablishSubcommittee {
        id: words.join("-"),
        name,
        coordinator: governments(ask, "government")?.swap_remove(0),
    })
}
