//! What an adopted decision does to the register: revisions of records, read and checked like any other, and
//! amendments of the rules. Prepared before the ballot closes, written in the transaction that closes it.

use base::{Lang, Localized, PartialDate};
use charter::Amendment;
use jiff::civil::Date;
use platform::records::{Action, Proposal, Revision, Table, Value, revise, standing};
use platform::web::{App, Problem};

use super::super::model::{Change, Decided, Meeting};
use super::super::sql;
use super::reword::{amended, reissued};
use super::{Kinds, refused};

/// What is ready to be written when the motion is adopted.
#[derive(Default)]
pub struct Effect {
    pub proposals: Vec<Proposal>,
    pub amendment: Option<Amendment>,
}

/// The texts of a record as its written form holds them.
pub fn written(text: &Localized) -> Value {
    let said = Lang::ALL
        .into_iter()
        .filter_map(|lang| Some((lang.code().to_owned(), Value::from(text.get(lang)?))));
    Value::Table(said.collect())
}

pub(super) fn day(date: Date) -> Value {
    Value::Text(date.to_string())
}

fn before(date: Date) -> Date {
    date.yesterday().unwrap_or(date)
}

/// Rows of a list in a written form.
pub(super) fn rows(table: &Table, name: &str) -> Vec<Table> {
    let items = table.get(name).map_or(&[][..], Value::items);
    items.iter().filter_map(|item| item.as_table().cloned()).collect()
}

pub(super) fn put_rows(table: &mut Table, name: &str, rows: Vec<Table>) {
    table.set(name, Value::List(rows.into_iter().map(Value::Table).collect()));
}

/// Whether a row of a list holds on a day.
fn holds(row: &Table, on: Date) -> bool {
    let date = |name: &str| row.text(name).and_then(|text| text.parse::<PartialDate>().ok());
    date("from").is_none_or(|from| from.first_day() <= on)
        && date("until").is_none_or(|until| on <= until.last_day())
}

/// What the effect is made for: the meeting, the decision's id, the day.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    pub meeting: &'a Meeting,
    pub decision: &'a str,
    pub on: Date,
}

/// Prepares what adopting would change, and says why it cannot be done if it cannot.
pub async fn prepare(
    app: &App,
    kinds: Kinds,
    ground: Ground<'_>,
    change: &Change,
) -> Result<Effect, Problem> {
    let mut effect = Effect::default();
    let mut revisions = Vec::new();
    match change {
        Change::Text | Change::Seat { .. } | Change::Entrust { .. } => {}
        Change::BeginMembership {
            government,
            membership,
        } => revisions.push(begin_membership(app, ground, government, membership).await?),
        Change::EndMembership {
            government,
            membership,
        } => revisions.push(end_membership(app, ground, government, membership).await?),
        Change::Amend {
            instrument,
            clauses,
            rules,
            from,
            ..
        } => {
            let amendment = Amendment {
                id: ground.decision.to_owned(),
                from: *from,
                clauses: clauses.clone(),
                rules: rules.clone(),
            };
            let mut all = sql::amendments(&app.db).await?;
            all.push(amendment.clone());
            if let Err(faults) = app.rules.with(&all) {
                let shown: Vec<String> = faults.iter().map(ToString::to_string).collect();
                return Err(Problem::invalid(
                    "amendment-faults",
                    "rules",
                    &shown.join("; "),
                    "",
                ));
            }
            for clause in clauses {
                revisions.push(amended(app, ground, instrument, clause, *from).await?);
            }
            revisions.push(reissued(app, instrument, *from).await?);
            effect.amendment = Some(amendment);
        }
        Change::FillOffice { office, governments } => {
            for government in governments {
                revisions.push(term(ground, office, government));
            }
        }
        Change::EstablishSubcommittee {
            id,
            name,
            coordinator,
        } => revisions.push(established(ground, id, name, coordinator)),
        Change::EndSubcommittee { subcommittee, .. } => {
            let mut table = there(app, "subcommittee", subcommittee).await?;
            table.set("ended", day(ground.on));
            revisions.push(correction("subcommittee", subcommittee, table));
        }
        Change::Coordinator {
            subcommittee,
            role,
            candidates,
            replaces,
            ..
        } => {
            if let Some(government) = candidates.first() {
                let swap = (role.as_str(), government.as_str(), replaces.as_deref());
                revisions.push(coordinator(app, ground, subcommittee, swap).await?);
            }
        }
        Change::NextMeeting {
            body,
            year,
            candidates,
        } => {
            if let Some(host) = candidates.first() {
                revisions.push(planned(app, ground, body, *year, host).await?);
            }
        }
        Change::Annul { decision } => revisions.extend(annulment(app, ground, decision).await?),
    }
    for revision in revisions {
        let proposal = revise(&app.db, &kinds(), revision, app.clock.now())
            .await
            .map_err(refused)?;
        effect.proposals.push(proposal);
    }
    Ok(effect)
}

pub(super) async fn there(app: &App, kind: &str, id: &str) -> Result<Table, Problem> {
    let found = standing(&app.db, kind, id).await?;
    Ok(found.ok_or_else(|| Problem::missing("record", id))?.written)
}

pub(super) fn correction(kind: &str, id: &str, table: Table) -> Revision {
    Revision {
        kind: kind.to_owned(),
        id: id.to_owned(),
        table,
        action: Action::Correct,
        note: None,
        made_from: None,
    }
}

pub(super) fn creation(kind: &str, id: &str, table: Table) -> Revision {
    Revision {
        action: Action::Create,
        ..correction(kind, id, table)
    }
}

/// The government becomes a member of this kind; a membership of another kind ends the day before.
async fn begin_membership(
    app: &App,
    ground: Ground<'_>,
    government: &str,
    kind: &str,
) -> Result<Revision, Problem> {
    let mut table = there(app, "government", government).await?;
    let mut memberships = rows(&table, "membership");
    for row in memberships.iter_mut().filter(|row| holds(row, ground.on)) {
        if row.text("kind") == Some(kind) {
            return Err(Problem::conflict("member-already", government));
        }
        row.set("until", day(before(ground.on)));
        row.set("ended_by", ground.decision);
    }
    let mut row = Table::default();
    row.set("kind", kind);
    row.set("from", day(ground.on));
    row.set("certainty", "confirmed");
    row.set("began_by", ground.decision);
    if let Some(event) = &ground.meeting.event {
        row.set("began_at", event.as_str());
    }
    memberships.push(row);
    put_rows(&mut table, "membership", memberships);
    Ok(correction("government", government, table))
}

async fn end_membership(
    app: &App,
    ground: Ground<'_>,
    government: &str,
    kind: &str,
) -> Result<Revision, Problem> {
    let mut table = there(app, "government", government).await?;
    let mut memberships = rows(&table, "membership");
    let mut held = memberships
        .iter_mut()
        .filter(|row| holds(row, ground.on) && row.text("kind") == Some(kind));
    let row = held
        .next()
        .ok_or_else(|| Problem::conflict("member-not", government))?;
    row.set("until", day(ground.on));
    row.set("ended_by", ground.decision);
    if let Some(event) = &ground.meeting.event {
        row.set("ended_at", event.as_str());
    }
    put_rows(&mut table, "membership", memberships);
    Ok(correction("government", government, table))
}

fn term(ground: Ground<'_>, office: &str, government: &str) -> Revision {
    let mut table = Table::default();
    table.set("post", office);
    table.set("government", government);
    table.set("from", day(ground.on));
    table.set("certainty", "confirmed");
    let id = format!("{office}-{}-{}", government.to_lowercase(), ground.on);
    creation("term", &id, table)
}

fn established(ground: Ground<'_>, id: &str, name: &Localized, government: &str) -> Revision {
    let mut table = Table::default();
    table.set("name", written(name));
    table.set("founded", day(ground.on));
    let mut row = Table::default();
    row.set("government", government);
    row.set("role", "coordinator");
    row.set("from", day(ground.on));
    put_rows(&mut table, "coordinator", vec![row]);
    creation("subcommittee", id, table)
}

/// The coordinator whom this replaces ends the day before; the other begins.
async fn coordinator(
    app: &App,
    ground: Ground<'_>,
    subcommittee: &str,
    (role, government, replaces): (&str, &str, Option<&str>),
) -> Result<Revision, Problem> {
    let mut table = there(app, "subcommittee", subcommittee).await?;
    let mut coordinators = rows(&table, "coordinator");
    for row in coordinators.iter_mut().filter(|row| holds(row, ground.on)) {
        if replaces.is_some() && row.text("government") == replaces {
            row.set("until", day(before(ground.on)));
        }
    }
    let mut row = Table::default();
    row.set("government", government);
    row.set("role", role);
    row.set("from", day(ground.on));
    coordinators.push(row);
    put_rows(&mut table, "coordinator", coordinators);
    Ok(correction("subcommittee", subcommittee, table))
}

/// The next meeting of a body stands in the calendar, with its host and year.
async fn planned(
    app: &App,
    ground: Ground<'_>,
    body: &str,
    year: i16,
    host: &str,
) -> Result<Revision, Problem> {
    let names = registry::bodies::body_names(&app.db).await?;
    let name = names.get(body).cloned().unwrap_or_default();
    let title = Localized::new(Lang::ALL.into_iter().map(|lang| {
        let args = [
            ("body", name.best(lang).0.to_owned().into()),
            ("year", year.to_string().into()),
        ];
        (lang, app.texts.get(lang, "meeting-planned", &args))
    }));
    let mut table = Table::default();
    table.set("kind", event_kind(body));
    table.set("title", written(&title));
    table.set("summary", written(&title));
    table.set("status", "planned");
    table.set("body", body);
    table.set("host", host);
    table.set("from", year.to_string().as_str());
    let id = format!("{year}-{body}-{}", ground.on);
    Ok(creation("event", &id, table))
}

/// What the calendar calls a meeting of a body.
pub fn event_kind(body: &str) -> &str {
    const OF_BODIES: [&str; 2] = ["general-assembly", "working-committee"];
    OF_BODIES
        .into_iter()
        .find(|known| *known == body)
        .unwrap_or("subcommittee")
}

/// A membership that an annulled decision began ends, and one that it ended begins again. What else decisions change
/// is changed back by a motion of its own.
async fn annulment(app: &App, ground: Ground<'_>, decision: &str) -> Result<Vec<Revision>, Problem> {
    let annulled: Decided = sql::decision_by_id(&app.db, decision)
        .await?
        .ok_or_else(|| Problem::missing("record", decision))?;
    if annulled.outcome != "adopted" || annulled.annulled_by.is_some() {
        return Err(Problem::conflict("annul-nothing", &annulled.symbol));
    }
    Ok(match &annulled.effect.0 {
        Change::BeginMembership {
            government,
            membership,
        } => vec![end_membership(app, ground, government, membership).await?],
        Change::EndMembership {
            government,
            membership,
        } => vec![begin_membership(app, ground, government, membership).await?],
        Change::Text | Change::Seat { .. } | Change::Entrust { .. } => Vec::new(),
        _ => return Err(Problem::conflict("annul-by-motion", &annulled.symbol)),
    })
}
