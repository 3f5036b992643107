//! What an adopted amendment writes: the clause as it reads from its day, with how it read before, and the instrument's
//! list of revisions.

use charter::ClauseChange;
use jiff::civil::Date;
use platform::records::{Revision, Table, Value, standing};
use platform::web::{App, Problem};

use super::effect::{Ground, correction, creation, day, put_rows, rows, there, written};

/// The clause with its new words; or a new one; or the day on which it is struck out.
pub(super) async fn amended(
    app: &App,
    ground: Ground<'_>,
    instrument: &str,
    change: &ClauseChange,
    from: Date,
) -> Result<Revision, Problem> {
    let Some(found) = standing(&app.db, "clause", &change.id).await? else {
        let mut table = Table::default();
        table.set("instrument", instrument);
        table.set("cite", change.cite.as_deref().unwrap_or(&change.id));
        table.set("introduced", day(from));
        table.set("introduced_basis", "printed");
        table.set("introduced_by", ground.decision);
        let clauses = platform::records::standing_all(&app.db, "clause").await?;
        let last = clauses
            .iter()
            .filter(|clause| clause.written.text("instrument") == Some(instrument))
            .filter_map(|clause| clause.written.leaves().get("order")?.parse::<i64>().ok())
            .max();
        table.set("order", Value::Number((last.unwrap_or(0) + 1).to_string()));
        for (name, text) in [("title", &change.title), ("summary", &change.summary)] {
            if let Some(text) = text {
                table.set(name, written(text));
            }
        }
        return Ok(creation("clause", &change.id, table));
    };
    let mut table = found.written;
    if change.repealed {
        table.set("ended", day(from));
        table.set("ended_by", ground.decision);
    } else {
        let mut earlier = rows(&table, "earlier");
        let mut row = Table::default();
        row.set("until", day(from));
        for name in ["title", "summary"] {
            if let Some(text) = table.get(name) {
                row.set(name, text.clone());
            }
        }
        row.set("changed_by", ground.decision);
        earlier.push(row);
        put_rows(&mut table, "earlier", earlier);
        for (name, text) in [("title", &change.title), ("summary", &change.summary)] {
            if let Some(text) = text {
                table.set(name, written(text));
            }
        }
        let mut amended: Vec<Value> = table.get("amended").map_or(&[][..], Value::items).to_vec();
        amended.push(day(from));
        table.set("amended", Value::List(amended));
    }
    Ok(correction("clause", &change.id, table))
}

/// The instrument's list of revisions grows by one.
pub(super) async fn reissued(app: &App, instrument: &str, from: Date) -> Result<Revision, Problem> {
    let mut table = there(app, "instrument", instrument).await?;
    let mut revisions = rows(&table, "revision");
    let mut row = Table::default();
    row.set("date", day(from));
    row.set("in_force", day(from));
    row.set("kind", "amended");
    revisions.push(row);
    put_rows(&mut table, "revision", revisions);
    Ok(correction("instrument", instrument, table))
}
