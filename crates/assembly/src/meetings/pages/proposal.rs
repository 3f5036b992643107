//! What a motion would change, as its form says.

use base::{Lang, Localized};
use charter::{ClauseChange, Effect};
use jiff::civil::Date;
use platform::web::{Ask, Faults, Problem};

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

fn one(ask: &Ask, field: &str) -> Result<String, Problem> {
    Ok(governments(ask, field)?.swap_remove(0))
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
    Ok(match effect {
        Effect::Text => Change::Text,
        Effect::BeginMembership { membership } => Change::BeginMembership {
            government: one(ask, "government")?,
            membership: membership.clone(),
        },
        Effect::EndMembership { membership } => Change::EndMembership {
            government: one(ask, "government")?,
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
        Effect::Coordinator => coordinator(ask)?,
        Effect::NextMeeting { body } => next_meeting(ask, body)?,
        Effect::Seat => Change::Seat {
            government: one(ask, "government")?,
        },
    })
}

fn coordinator(ask: &Ask) -> Result<Change, Problem> {
    let mut faults = Faults::default();
    let subcommittee = faults.take(needed(ask, "subcommittee"));
    let candidates = faults.take(governments(ask, "government"));
    let inactive_since = faults.take(day(ask, "inactive_since"));
    let role = match ask.form.get("role") {
        "co-coordinator" => "co-coordinator",
        _ => "coordinator",
    };
    let made = || {
        Some(Change::Coordinator {
            subcommittee: subcommittee?,
            role: role.to_owned(),
            candidates: candidates?,
            replaces: ask.form.some("replaces").map(str::to_owned),
            inactive_since: inactive_since?,
        })
    };
    faults.unless(made())
}

fn next_meeting(ask: &Ask, body: &str) -> Result<Change, Problem> {
    let mut faults = Faults::default();
    let year = number(ask, "year", YEAR_MAX)
        .and_then(|year| year.ok_or_else(|| Problem::invalid("field-missing", "year", "", "")));
    let year = faults.take(year);
    let candidates = faults.take(governments(ask, "government"));
    faults.unless(
        year.zip(candidates)
            .map(|(year, candidates)| Change::NextMeeting {
                body: body.to_owned(),
                year: i16::try_from(year).unwrap_or(i16::MAX),
                candidates,
            }),
    )
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

/// A text that must be there in every language: clauses and names are. Each language that lacks it is a fault.
fn in_every_language(ask: &Ask, field: &str) -> Result<Localized, Problem> {
    let text = localized(ask, field)?;
    let mut faults = Faults::default();
    for lang in Lang::ALL.into_iter().filter(|lang| text.get(*lang).is_none()) {
        faults.add(Problem::invalid(
            "field-missing",
            &format!("{field}.{lang}"),
            "",
            "",
        ));
    }
    faults.unless(Some(text))
}

/// A clause with its new words or struck out, or a new one, and the rules that change with it.
fn amendment(ask: &Ask, room: &Room, instrument: &str) -> Result<Change, Problem> {
    let mut faults = Faults::default();
    let clause = faults.take(clause(ask, instrument));
    let from = faults.take(day(ask, "from"));
    let change = |clause: ClauseChange, from: Option<Date>| Change::Amend {
        instrument: instrument.to_owned(),
        clauses: vec![clause],
        before: Vec::new(),
        rules: ask.form.get("rules").replace("\r\n", "\n"),
        from: from.unwrap_or(room.roll.on),
    };
    faults.unless(clause.zip(from).map(|(clause, from)| change(clause, from)))
}

/// What becomes of the clause that was chosen, or of a new one under its number.
fn clause(ask: &Ask, instrument: &str) -> Result<ClauseChange, Problem> {
    let repealed = ask.form.get("repealed") == "1";
    let chosen = ask.form.some("clause").map(str::to_owned);
    let cite = ask.form.some("cite").map(str::to_owned);
    let id = match (chosen, &cite) {
        (Some(id), None) => id,
        (None, Some(cite)) if !repealed => format!("{instrument}-{}", slug(cite)),
        (Some(_) | None, Some(cite)) => {
            return Err(Problem::invalid("motion-clause-or-new", "cite", cite, ""));
        }
        (None, None) => needed(ask, "clause")?,
    };
    let mut faults = Faults::default();
    let text = |field: &str| match (repealed, &cite) {
        (true, _) => Ok(None),
        // A clause that keeps its title need not repeat it.
        (false, None) if field == "clause_title" && localized(ask, field)?.is_empty() => Ok(None),
        (false, _) => in_every_language(ask, field).map(Some),
    };
    let title = faults.take(text("clause_title"));
    let summary = faults.take(text("summary"));
    faults.unless(title.zip(summary).map(|(title, summary)| ClauseChange {
        id,
        instrument: cite.as_ref().map(|_| instrument.to_owned()),
        cite,
        title,
        summary,
        repealed,
    }))
}

/// Latin letters and digits of a text, with hyphens between them.
fn slug(text: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let plain: String = text.to_lowercase().chars().map(plain).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// A subcommittee that ends, or one that is set up under an id made of its English name.
fn subcommittee(ask: &Ask) -> Result<Change, Problem> {
    if let Some(id) = ask.form.some("subcommittee") {
        return Ok(Change::EndSubcommittee {
            subcommittee: id.to_owned(),
            into: ask.form.some("into").map(str::to_owned),
        });
    }
    let mut faults = Faults::default();
    let name = faults.take(in_every_language(ask, "name"));
    let coordinator = faults.take(one(ask, "government"));
    let named = name.zip(coordinator);
    faults.unless(named.map(|(name, coordinator)| Change::EstablishSubcommittee {
        id: slug(name.best(Lang::En).0),
        name,
        coordinator,
    }))
}
