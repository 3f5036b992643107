use askama::Template;
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, Page, Problem, html};

use super::model::{Clause, Instrument};
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

    fn reworded(&self, clause: &Clause) -> bool {
        clause.reworded_after(self.page.on)
    }
}

/// One instrument, clause by clause, as it stood on the day.
pub(super) async fn instrument(ask: Ask) -> Answer {
    let id = ask.segment("id");
    let all = sql::instruments_all(&ask.app.db).await?;
    let Some(instrument) = all.into_iter().find(|instrument| instrument.id == id) else {
        return Err(Problem::missing("record", id));
    };
    let clauses = sql::clauses_of(&ask.app.db, id).await?;
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
