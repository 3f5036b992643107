use askama::Template;
use base::{Localized, PartialDate};
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, Html, Page, Problem, html};

use registry::bodies::Meetings;

use crate::rules::{Carried, Governed, carried, governed};

use super::changes::{Changes, Span, changes, reworded};
use super::model::{Clause, Instrument, Revision, Wording};
use super::sql;

#[derive(Template)]
#[template(path = "instruments/list.html")]
struct InstrumentsPage {
    page: Page,
    instruments: Vec<Instrument>,
}

pub(super) async fn instruments(ask: Ask) -> Answer {
    html(&InstrumentsPage {
        instruments: sql::instruments_all(&ask.app.db).await?,
        page: ask.page("charter-title"),
    })
}

#[derive(Template)]
#[template(path = "instruments/instrument.html")]
struct InstrumentPage {
    page: Page,
    instrument: Instrument,
    clauses: Vec<Clause>,
    in_force: usize,
    source: Option<Source>,
}

impl InstrumentPage {
    fn holds(&self, clause: &Clause) -> bool {
        clause.in_force_on(self.page.on)
    }

    fn past(&self, revision: &Revision) -> bool {
        revision.date.first_day() <= self.page.on
    }

    fn changes(&self) -> String {
        format!("/charter/{}/changes", self.instrument.id)
    }

    fn path(&self, clause: &Clause) -> String {
        format!("/charter/{}/{}", clause.instrument, clause.id)
    }

    fn reworded(&self, clause: &Clause) -> bool {
        clause.reworded_after(self.page.on)
    }
}

/// One instrument, clause by clause, as it stood on the day.
pub(super) async fn instrument(ask: Ask) -> Answer {
    let instrument = instrument_of(&ask).await?;
    let id = &instrument.id;
    let clauses = clauses_on(&ask, id).await?;
    let in_force = clauses.iter().filter(|clause| clause.in_force_on(ask.on)).count();
    let source = source_of(&ask.app.db, "instrument", id).await?;
    let page = ask.page_titled(instrument.name.best(ask.lang).0);
    html(&InstrumentPage {
        page,
        instrument,
        clauses,
        in_force,
        source,
    })
}

/// The clauses of an instrument as they read on the day.
async fn clauses_on(ask: &Ask, instrument: &str) -> Result<Vec<Clause>, Problem> {
    let clauses = sql::clauses_of(&ask.app.db, instrument).await?;
    Ok(clauses.into_iter().map(|clause| clause.as_of(ask.on)).collect())
}

async fn instrument_of(ask: &Ask) -> Result<Instrument, Problem> {
    let id = ask.segment("id");
    let all = sql::instruments_all(&ask.app.db).await?;
    all.into_iter()
        .find(|instrument| instrument.id == id)
        .ok_or_else(|| Problem::missing("record", id))
}

#[derive(Template)]
#[template(path = "instruments/clause.html")]
struct ClausePage {
    page: Page,
    instrument: Instrument,
    clause: Clause,
    /// What it says officially on the day, if that was brought.
    wording: Option<Wording>,
    /// Clauses of which it is the head.
    below: Vec<Clause>,
    above: Option<Clause>,
    before: Option<Clause>,
    after: Option<Clause>,
    carries: Vec<Carried>,
    governed: Vec<Governed>,
    amendments: Vec<Amendment>,
    source: Option<Source>,
}

/// An amendment in the history of a clause.
struct Amendment {
    date: PartialDate,
    /// Path of the decision that made it.
    decision: Option<String>,
    /// What reads otherwise since, before and after.
    reworded: Vec<(Localized, Localized)>,
}

/// The amendments of a clause, oldest first.
fn amendments(clause: &Clause) -> Vec<Amendment> {
    let mut dates = clause.amended.0.clone();
    dates.sort();
    let one = |date: PartialDate| {
        let earlier = clause.changed_on(&date);
        let after = clause.clone().as_of(date.first_day());
        Amendment {
            decision: earlier.and_then(|earlier| earlier.changed_by.clone()),
            reworded: earlier.map_or_else(Vec::new, |earlier| {
                reworded((&earlier.title, &earlier.summary), &after)
            }),
            date,
        }
    };
    dates.into_iter().map(one).collect()
}

impl ClausePage {
    fn since(&self, wording: &Wording) -> Html {
        self.page.validity(&Some(wording.from), &None)
    }

    fn path(&self, clause: &Clause) -> String {
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
    }
}

/// One clause with its history.
pub(super) async fn clause(ask: Ask, meetings: Meetings) -> Answer {
    let instrument = instrument_of(&ask).await?;
    let clauses = sql::clauses_of(&ask.app.db, &instrument.id).await?;
    let id = ask.segment("clause");
    let Some(place) = clauses.iter().position(|clause| clause.id == id) else {
        return Err(Problem::missing("record", id));
    };
    let amendments = clauses.get(place).map(amendments).unwrap_or_default();
    let clauses: Vec<Clause> = clauses.into_iter().map(|clause| clause.as_of(ask.on)).collect();
    let near = |step: isize| {
        place
            .checked_add_signed(step)
            .and_then(|at| clauses.get(at))
            .cloned()
    };
    let Some(clause) = near(0) else {
        return Err(Problem::missing("record", id));
    };
    let below = clauses
        .iter()
        .filter(|other| other.parent.as_deref() == Some(id))
        .cloned()
        .collect();
    let above = clauses
        .iter()
        .find(|other| Some(&other.id) == clause.parent.as_ref())
        .cloned();
    let source = source_of(&ask.app.db, "clause", id).await?;
    let page = ask.page_titled(format!(
        "{} {} · {}",
        clause.cite,
        clause.title.best(ask.lang).0,
        instrument.name.best(ask.lang).0
    ));
    let carries = carried(&ask, &page, id);
    let governed = governed(
        &ask.app.db,
        &ask.app.rules,
        ask.app.association.founded.first_day(),
        meetings,
        id,
    )
    .await?;
    let wordings = sql::wordings_all(&ask.app.db).await?;
    let wording = Wording::of(&wordings, &clause, ask.on).cloned();
    html(&ClausePage {
        wording,
        page,
        instrument,
        below,
        above,
        before: near(-1),
        after: near(1),
        carries,
        governed,
        amendments,
        source,
        clause,
    })
}

#[derive(Template)]
#[template(path = "instruments/changes.html")]
struct ChangesPage {
    page: Page,
    instrument: Instrument,
    changes: Changes,
}

/// What changed between two days.
pub(super) async fn changed(ask: Ask) -> Answer {
    let instrument = instrument_of(&ask).await?;
    let span = Span::read(&ask, &instrument)?;
    let clauses = sql::clauses_of(&ask.app.db, &instrument.id).await?;
    let page = ask.page("changes-title");
    html(&ChangesPage {
        page,
        changes: changes(&instrument, clauses, span),
        instrument,
    })
}
