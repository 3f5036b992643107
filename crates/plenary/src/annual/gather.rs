use std::collections::{BTreeMap, BTreeSet};

use anyhow::bail;
use assembly::instruments::{Clause, Instrument, Wording, clauses_of, instruments_all, wordings_all};
use base::{Localized, PartialDate};
use charter::Rules;
use jiff::civil::Date;
use office::correspondence::{Invitation, Letter, invitations_all, letters_all};
use office::engagements::{Engagement, engagements_all};
use office::finance::{Budget, budgets_all};
use office::reports::is_of_year as of_claims;
use office::reports::{Finding, findings};
use office::support::{Support, support_all};
use platform::association::Association;
use platform::db::{Db, DbError};
use platform::files::{Content, Store};
use programme::calls::{Results, results_of};
use programme::events::{Event, Plan, events_all, plans_all};
use registry::bodies::{
    Body, Partner, Post, Subcommittee, Term, bodies_all, partners_all, posts_all, subcommittees_all,
    terms_all,
};
use registry::figure::{Figure, is_of_year, year_of};
use registry::members::{AsOf, Filter, Listed, Membership, members_on, memberships_all, names_on};
use site::news::{NewsItem, Picture, news_all};

use crate::join;

/// Nothing is on record of that year.
#[derive(Debug, thiserror::Error)]
#[error("nothing is on record of the year {year}; years with records: {}", .known.join(", "))]
pub struct NoRecords {
    pub year: i16,
    /// Years of which something is on record.
    pub known: Vec<String>,
}

/// Everything on record of a year, in no language yet.
pub struct Gathered {
    pub year: i16,
    pub end: Date,
    pub figures: BTreeMap<String, Figure>,
    pub findings: Vec<Finding>,
    pub events: Vec<Event>,
    pub results: BTreeMap<String, Results>,
    pub plans: Vec<Plan>,
    pub bodies: Vec<Body>,
    pub posts: Vec<Post>,
    pub terms: Vec<Term>,
    pub subcommittees: Vec<Subcommittee>,
    pub partners: Vec<Partner>,
    pub instruments: Vec<(Instrument, Vec<Clause>)>,
    pub wordings: Vec<Wording>,
    /// Ids of clauses.
    pub costs: Vec<String>,
    pub engagements: Vec<Engagement>,
    pub letters: Vec<Letter>,
    pub invitations: Vec<Invitation>,
    pub support: Vec<Support>,
    pub budgets: Vec<Budget>,
    pub news: Vec<NewsItem>,
    pub members: Vec<Listed>,
    pub memberships: Vec<Membership>,
    pub governments: BTreeMap<String, Localized>,
    /// Pictures of the year's news that are sound, by the name with which blocks call them.
    pub photos: BTreeMap<String, Vec<u8>>,
    /// How many entries the register's log had when the year was read, and the root over them.
    pub log_size: i64,
    pub log_root: String,
}

/// How often a year is read again when the register changed meanwhile.
const READ_AGAIN_MAX: usize = 5;

/// Reads a year from the register, as it stands at the year's end: one state of it, not parts of two.
pub async fn gather(
    db: &Db,
    store: &Store,
    association: &Association,
    rules: &Rules,
    year: i16,
) -> anyhow::Result<Gathered> {
    let mut read = read(db, store, association, rules, year).await?;
    for _ in 0..READ_AGAIN_MAX {
        if platform::audit::newest(db).await? == read.log_size {
            return Ok(read);
        }
        read = self::read(db, store, association, rules, year).await?;
    }
    bail!("the register changes faster than it can be read")
}

/// Years in which an event was held, the last first.
pub async fn years_held(db: &Db) -> Result<Vec<i16>, DbError> {
    let far = Date::constant(9999, 12, 31);
    let all = events_all(db, far).await?;
    let held = all.iter().filter(|event| event.status == "held");
    let years: BTreeSet<i16> = held.filter_map(|event| year_of(&event.id, event.from)).collect();
    Ok(years.into_iter().rev().collect())
}

async fn read(
    db: &Db,
    store: &Store,
    association: &Association,
    rules: &Rules,
    year: i16,
) -> anyhow::Result<Gathered> {
    let (log_size, log_root) = platform::audit::head(db).await?;
    let end = Date::new(year, 12, 31)?;
    let day = AsOf::new(end, association);
    let all_events = events_all(db, end).await?;
    let mut events = all_events.clone();
    events.retain(|event| event.status == "held" && is_of_year(&event.id, event.from, year));
    if events.is_empty() {
        let mut known: Vec<String> = all_events
            .iter()
            .filter_map(|event| Some(event.from?.year().to_string()))
            .collect();
        known.dedup();
        return Err(NoRecords { year, known }.into());
    }
    let mut results = BTreeMap::new();
    for event in events.iter().filter(|event| event.kind == "contest") {
        results.insert(event.id.clone(), results_of(db, &event.id).await?);
    }
    let mut instruments = Vec::new();
    for instrument in instruments_all(db).await? {
        let clauses = clauses_of(db, &instrument.id).await?;
        instruments.push((instrument, clauses));
    }
    let figures = join::figures(db.clone(), day, year).await?;
    let named = names_on(db, end).await?;
    let news = kept(news_all(db, end, None, "", i64::MAX).await?, year, |it| {
        (&it.id, it.date)
    });
    Ok(Gathered {
        photos: photos(store, &news).await?,
        year,
        end,
        figures: figures
            .into_iter()
            .map(|figure| (figure.id.clone(), figure))
            .collect(),
        findings: {
            let mut all = findings(db, association, join::figures).await?;
            all.retain(|finding| of_claims(&finding.claim, year, association));
            all
        },
        results,
        plans: plans_all(db)
            .await?
            .into_iter()
            .filter(|plan| is_later(plan, year))
            .collect(),
        bodies: bodies_all(db).await?,
        posts: posts_all(db).await?,
        terms: terms_all(db).await?,
        subcommittees: subcommittees_all(db).await?,
        partners: partners_all(db).await?,
        instruments,
        wordings: wordings_all(db).await?,
        costs: costs(rules, end),
        engagements: kept(engagements_all(db, end, "", i64::MAX).await?, year, |it| {
            (&it.id, it.date)
        }),
        letters: kept(letters_all(db, end, "", i64::MAX).await?, year, |it| {
            (&it.id, it.date)
        }),
        invitations: kept(invitations_all(db, end, "", i64::MAX).await?, year, |it| {
            (&it.id, it.date)
        }),
        support: kept(support_all(db, end, "", i64::MAX).await?, year, |it| {
            (&it.id, None)
        }),
        budgets: budgets_all(db)
            .await?
            .into_iter()
            .filter(|it| it.year == i64::from(year))
            .collect(),
        news,
        members: members_on(db, day, &Filter::default(), "", i64::MAX).await?,
        memberships: memberships_all(db).await?,
        governments: named.into_iter().map(|it| (it.id, it.names)).collect(),
        events,
        log_size,
        log_root,
    })
}

/// The pictures of news that are here and sound.
async fn photos(store: &Store, news: &[NewsItem]) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut photos = BTreeMap::new();
    for picture in news.iter().filter_map(|item| item.picture.as_ref()) {
        if let Content::Sound(bytes) = store.get(&picture.0.file).await?
            && press::is_picture(&bytes)
        {
            photos.insert(photo_name(&picture.0), bytes);
        }
    }
    Ok(photos)
}

/// The name with which blocks call a picture.
pub fn photo_name(picture: &Picture) -> String {
    let is_png = picture
        .shape
        .as_ref()
        .is_some_and(|shape| shape.media_type == "image/png");
    format!("{}.{}", picture.file, if is_png { "png" } else { "jpg" })
}

fn kept<T>(all: Vec<T>, year: i16, of: impl Fn(&T) -> (&String, Option<PartialDate>)) -> Vec<T> {
    let is_of = |item: &T| {
        let (id, date) = of(item);
        is_of_year(id, date, year)
    };
    all.into_iter().filter(is_of).collect()
}

fn is_later(plan: &Plan, year: i16) -> bool {
    plan.when.is_some_and(|when| when.year() == year + 1)
}

/// Clauses that say who bears which cost.
fn costs(rules: &Rules, on: Date) -> Vec<String> {
    let holds = |rule: &&charter::Provision| rule.kind == "cost" && rule.from <= on;
    let mut cited: Vec<String> = Vec::new();
    for clause in rules.provisions.iter().filter(holds).flat_map(|rule| &rule.cites) {
        if !cited.contains(clause) {
            cited.push(clause.clone());
        }
    }
    cited
}

impl Gathered {
    pub fn end_year(&self) -> Option<PartialDate> {
        self.year.to_string().parse().ok()
    }

    /// Claims of a subject that are texts and not numbers, and those that are numbers.
    pub fn claims<'a>(&'a self, subject: &'a str) -> impl Iterator<Item = &'a Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.claim.subject == subject)
    }

    pub fn number(&self, figure: &str) -> i64 {
        self.figures
            .get(figure)
            .and_then(|figure| figure.value.parse().ok())
            .unwrap_or(0)
    }
}
