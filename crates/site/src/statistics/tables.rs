use std::collections::{BTreeMap, BTreeSet};

use base::{Country, PartialDate};
use jiff::civil::Date;
use platform::db::DbError;
use platform::table::{Cell, Table};
use platform::web::{Ask, Page, Problem};
use registry::bodies::Names;
use registry::figure::{Figure, Figures};
use registry::members::{AsOf, KINDS, Membership, memberships_all};

/// The year asked for, or the last one the records were kept for.
pub(super) fn year(ask: &Ask) -> Result<i16, Problem> {
    Ok(ask
        .year()?
        .unwrap_or_else(|| PartialDate::year(ask.app.association.records_until).min(ask.on.year())))
}

/// Every table of the year, in the order in which the page shows them.
pub(super) async fn all(ask: &Ask, figures: Figures) -> Result<Vec<Table>, Problem> {
    let year = year(ask)?;
    let last = Date::constant(year, 12, 31);
    let day = AsOf::new(last, &ask.app.association);
    let computed = figures(ask.app.db.clone(), day, year).await?;
    let page = ask.page("statistics-title");
    let names = Names::load(ask).await?;
    let figures = Computed {
        year,
        all: &computed,
        page: &page,
        names: &names,
    };
    Ok(vec![
        growth(ask, &page, last).await?,
        figures.participation("governments"),
        figures.participation("persons"),
        figures.engagements_by_month(),
        figures.engagements_by_section(),
        figures.works(),
    ])
}

/// Members by kind at the end of each year, of those whose joining date is on record. All others stand in a row of
/// their own: nobody knows in which year they belong.
async fn growth(ask: &Ask, page: &Page, last: Date) -> Result<Table, DbError> {
    let memberships = memberships_all(&ask.app.db).await?;
    let first = PartialDate::year(ask.app.association.founded);
    let end = last.min(ask.app.association.records_until.last_day());
    let row = |label: String, held: &[&Membership]| -> Vec<Cell> {
        let number = |count: usize| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let of_kind = |kind: &&str| number(held.iter().filter(|m| m.kind == **kind).count());
        std::iter::once(Cell::Text(label))
            .chain(KINDS.iter().map(of_kind))
            .chain([number(held.len())])
            .collect()
    };
    let held = |on: Date, dated: bool| -> Vec<&Membership> {
        let day = AsOf::new(on, &ask.app.association);
        let holds = |m: &&Membership| m.is_dated() == dated && m.holds_on(day);
        memberships.iter().filter(holds).collect()
    };
    let of_year = |year: i16| row(year.to_string(), &held(Date::constant(year, 12, 31), true));
    let columns = KINDS.iter().map(|kind| page.word("members-kind-", kind));
    Ok(Table {
        name: "growth",
        title: page.t("statistics-growth"),
        columns: std::iter::once(page.t("statistics-year"))
            .chain(columns)
            .chain([page.t("statistics-total")])
            .collect(),
        rows: (first..=end.year()).map(of_year).collect(),
        apart: vec![row(page.t("statistics-undated"), &held(end, false))],
    })
}

/// Figures of a year with what is needed to name them.
struct Computed<'a> {
    year: i16,
    all: &'a [Figure],
    page: &'a Page,
    names: &'a Names,
}

impl Computed<'_> {
    fn number(&self, id: &str) -> Option<i64> {
        self.all.iter().find(|figure| figure.id == id)?.number()
    }

    /// What follows a prefix in the ids of figures, with the figures.
    fn under<'f>(&'f self, prefix: &'f str) -> impl Iterator<Item = (&'f str, &'f Figure)> {
        self.all
            .iter()
            .filter_map(move |figure| Some((figure.id.strip_prefix(prefix)?, figure)))
    }

    /// Who took part in the year's events, by country: `what` is governments or persons.
    fn participation(&self, what: &'static str) -> Table {
        let mut events: BTreeMap<&str, BTreeMap<Country, Option<i64>>> = BTreeMap::new();
        for (rest, figure) in self.under("event.") {
            let mut parts = rest.split('.');
            let (Some(event), Some(kind), Some(country), None) =
                (parts.next(), parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            let Ok(country) = country.parse::<Country>() else {
                continue;
            };
            if kind == what && event.starts_with(&format!("{:04}", self.year)) {
                events.entry(event).or_default().insert(country, figure.number());
            }
        }
        let countries: BTreeSet<Country> = events.values().flat_map(BTreeMap::keys).copied().collect();
        let rows = events.iter().map(|(event, by_country)| {
            let title = self.title_of(event).unwrap_or_else(|| (*event).to_owned());
            let cells = countries.iter().map(|country| match by_country.get(country) {
                Some(number) => Cell::maybe(*number),
                None => Cell::Number(0),
            });
            let total = self.number(&format!("event.{event}.{what}"));
            std::iter::once(Cell::Text(title))
                .chain(cells)
                .chain([Cell::maybe(total)])
                .collect()
        });
        let (name, title) = match what {
            "governments" => ("governments", self.page.t("statistics-governments")),
            _ => ("persons", self.page.t("statistics-persons")),
        };
        Table {
            name,
            title,
            columns: std::iter::once(self.page.t("statistics-event"))
                .chain(countries.iter().map(|country| self.page.country(country)))
                .chain([self.page.t("statistics-total")])
                .collect(),
            rows: rows.collect(),
            apart: Vec::new(),
        }
    }

    /// An event's title, from the figure of its dates, whose one part is the event.
    fn title_of(&self, event: &str) -> Option<String> {
        let dates = self
            .all
            .iter()
            .find(|figure| figure.id == format!("event.{event}.dates"))?;
        Some(self.page.plain(dates.parts.first()?.name.as_ref()?))
    }

    /// Engagements by month and by the country where they took place.
    fn engagements_by_month(&self) -> Table {
        let prefix = format!("engagements.month.{:04}-", self.year);
        let mut counts: BTreeMap<(i8, Option<Country>), i64> = BTreeMap::new();
        for (rest, figure) in self.under(&prefix) {
            let (month, country) = rest.split_once('.').unwrap_or((rest, ""));
            if let (Ok(month), Some(number)) = (month.parse(), figure.number()) {
                counts.insert((month, country.parse().ok()), number);
            }
        }
        let countries: BTreeSet<Country> = counts.keys().filter_map(|(_, country)| *country).collect();
        let row = |month: i8| {
            let count = |country| Cell::Number(counts.get(&(month, country)).copied().unwrap_or(0));
            std::iter::once(Cell::Text(self.page.month_name(&month)))
                .chain(countries.iter().map(|country| count(Some(*country))))
                .chain([count(None)])
                .collect()
        };
        Table {
            name: "engagements-by-month",
            title: self.page.t("statistics-engagements-month"),
            columns: std::iter::once(self.page.t("statistics-month"))
                .chain(countries.iter().map(|country| self.page.country(country)))
                .chain([self.page.t("statistics-total")])
                .collect(),
            rows: (1..=12).map(row).collect(),
            apart: self.without_month(&counts, countries.len()).into_iter().collect(),
        }
    }

    /// Engagements of the year of which no month is on record.
    fn without_month(
        &self,
        counts: &BTreeMap<(i8, Option<Country>), i64>,
        countries: usize,
    ) -> Option<Vec<Cell>> {
        let dated: i64 = counts
            .iter()
            .filter(|((_, country), _)| country.is_none())
            .map(|(_, number)| number)
            .sum();
        let rest = self.number("engagements.total")? - dated;
        let label = Cell::Text(self.page.t("statistics-month-unknown"));
        let none = std::iter::repeat_n(Cell::Text("–".to_owned()), countries);
        (rest > 0).then(|| {
            std::iter::once(label)
                .chain(none)
                .chain([Cell::Number(rest)])
                .collect()
        })
    }

    fn engagements_by_section(&self) -> Table {
        let mut rows: Vec<(i64, Vec<Cell>)> = self
            .under("engagements.section.")
            .filter_map(|(section, figure)| {
                let number = figure.number()?;
                Some((
                    number,
                    vec![
                        Cell::Text(self.page.word("section-", section)),
                        Cell::Number(number),
                    ],
                ))
            })
            .collect();
        rows.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        self.counted(
            "engagements-by-section",
            "statistics-engagements-section",
            "statistics-section",
            rows,
        )
    }

    /// Works entered for the year's contest, by government.
    fn works(&self) -> Table {
        let parts = self
            .all
            .iter()
            .find(|figure| figure.id == "contest.works")
            .map_or(&[][..], |figure| &figure.parts);
        let mut rows: Vec<(i64, Vec<Cell>)> = parts
            .iter()
            .filter(|part| {
                part.path
                    .as_deref()
                    .is_some_and(|path| path.starts_with(&format!("/events/{:04}", self.year)))
            })
            .filter_map(|part| {
                let name = self.names.plain(self.page, &part.id);
                Some((part.value?, vec![Cell::Text(name), Cell::Number(part.value?)]))
            })
            .collect();
        rows.sort_by_key(|(works, _)| std::cmp::Reverse(*works));
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        self.counted("contest-works", "statistics-works", "statistics-government", rows)
    }

    fn counted(&self, name: &'static str, title: &str, first: &str, rows: Vec<Vec<Cell>>) -> Table {
        let columns = vec![self.page.t(first), self.page.t("statistics-count")];
        Table {
            name,
            title: self.page.t(title),
            columns,
            rows,
            apart: Vec::new(),
        }
    }
}
