use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use base::PartialDate;
use jiff::civil::Date;
use platform::association::Association;
use platform::db::{Db, DbError};
use platform::web::{Ask, Kept, Problem};
use registry::figure::{Figure, Part, year_of};
use registry::members::AsOf;
use schemars::JsonSchema;
use serde::Serialize;

use super::Figures;
use super::model::Claim;
use super::sql::claims_all;

/// How a claim stands to the records, and to what else the document prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The records, or the document's own parts, give something else.
    Differs,
    /// Some parts are not on record: the sum is a lower bound, and does not contradict the claim.
    Incomplete,
    /// The figure has no parts on record.
    NoParts,
    /// A statement, or a number that nothing on record adds up to.
    NotComputed,
    /// The records confirm it.
    Confirmed,
}

impl Verdict {
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Differs => "differs",
            Verdict::Incomplete => "incomplete",
            Verdict::NoParts => "no-parts",
            Verdict::NotComputed => "not-computed",
            Verdict::Confirmed => "confirmed",
        }
    }
}

/// A claim beside the figure, and beside the sum of the claims it is made of.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Finding {
    pub claim: Claim,
    pub verdict: Verdict,
    pub computed: Option<Figure>,
    /// What its parts, as printed, add up to.
    pub summed: Option<Figure>,
}

impl Finding {
    /// Both numbers that stand against the claim.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.computed.iter().chain(&self.summed)
    }
}

/// Claims beside what the records give; figures are computed once for each day that a claim names.
struct Bench<'a> {
    db: &'a Db,
    figures: Figures,
    association: &'a Association,
    by_id: BTreeMap<&'a str, &'a Claim>,
    by_day: BTreeMap<(Date, i16), BTreeMap<String, Figure>>,
}

impl<'a> Bench<'a> {
    fn new(db: &'a Db, claims: &'a [Claim], association: &'a Association, figures: Figures) -> Self {
        Self {
            db,
            figures,
            association,
            by_id: claims.iter().map(|claim| (claim.id.as_str(), claim)).collect(),
            by_day: BTreeMap::new(),
        }
    }

    async fn figure(&mut self, id: &str, day: Date, year: i16) -> Result<Option<Figure>, DbError> {
        let of_day = match self.by_day.entry((day, year)) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let day = AsOf::new(day, self.association);
                let all = (self.figures)(self.db.clone(), day, year).await?;
                entry.insert(
                    all.into_iter()
                        .map(|figure| (figure.id.clone(), figure))
                        .collect(),
                )
            }
        };
        Ok(of_day.get(id).cloned())
    }

    /// One claim with its verdict, as of the year it speaks of.
    async fn finding(&mut self, claim: &Claim) -> Result<Finding, DbError> {
        let spoken = year_spoken_of(claim, self.association.records_until.year());
        let day = claim
            .on
            .map_or(Date::constant(spoken, 12, 31), PartialDate::last_day);
        let figure = match &claim.figure {
            Some(id) => self.figure(id, day, spoken).await?,
            None => None,
        };
        let summed = sum(claim, &self.by_id);
        let about = self.association.about_percent;
        Ok(Finding {
            verdict: judge(claim, figure.as_ref(), summed.as_ref(), about),
            claim: claim.clone(),
            computed: figure,
            summed,
        })
    }
}

/// The year a claim speaks of: that of its day, of its event or of its id; otherwise the document's own.
fn year_spoken_of(claim: &Claim, document: i16) -> i16 {
    let by_event = || claim.event.as_deref().and_then(|event| year_of(event, None));
    claim
        .on
        .map(PartialDate::year)
        .or_else(by_event)
        .or_else(|| year_of(&claim.id, None))
        .unwrap_or(document)
}

/// Whether a claim is of a year: of the one it speaks of, or of the document that prints it.
pub fn is_of_year(claim: &Claim, year: i16, association: &Association) -> bool {
    let document = association.records_until.year();
    let is_printed_then = claim.lines.is_some() && year == document;
    is_printed_then || year == year_spoken_of(claim, document)
}

/// All claims with their verdicts, those that differ first. “About” is met by a figure at most
/// [`Association::about_percent`] away.
pub async fn findings(db: &Db, association: &Association, figures: Figures) -> Result<Vec<Finding>, DbError> {
    let claims = claims_all(db, "", i64::MAX).await?;
    let mut bench = Bench::new(db, &claims, association, figures);
    let mut findings = Vec::new();
    for claim in &claims {
        findings.push(bench.finding(claim).await?);
    }
    findings.sort_by(|a, b| {
        (a.verdict, &a.claim.subject, &a.claim.id).cmp(&(b.verdict, &b.claim.subject, &b.claim.id))
    });
    Ok(findings)
}

/// The comparison of all claims with the records, made once for each state of the records.
#[derive(Clone)]
pub(super) struct Comparison {
    figures: Figures,
    kept: Arc<Kept<Vec<Finding>>>,
}

impl Comparison {
    pub fn new(figures: Figures) -> Self {
        Self {
            figures,
            kept: Arc::default(),
        }
    }

    pub async fn all(&self, ask: &Ask) -> Result<Arc<Vec<Finding>>, Problem> {
        let app = &ask.app;
        let compute = findings(&app.db, &app.association, self.figures);
        self.kept.get(app, compute).await
    }
}

/// Those of a year, or all of them.
pub(super) fn of_year<'f>(all: &'f [Finding], asked: Option<i16>, ask: &Ask) -> Vec<&'f Finding> {
    let is_asked =
        |finding: &&Finding| asked.is_none_or(|year| is_of_year(&finding.claim, year, &ask.app.association));
    all.iter().filter(is_asked).collect()
}

/// What the claims that a claim is made of add up to.
fn sum(claim: &Claim, by_id: &BTreeMap<&str, &Claim>) -> Option<Figure> {
    let parts: Vec<Part> = claim
        .parts
        .0
        .iter()
        .filter_map(|id| by_id.get(id.as_str()))
        .map(|part| Part {
            id: part.id.clone(),
            name: Some(part.title.clone()),
            value: number(part.value.as_deref().unwrap_or("")).filter(|_| part.qualifier == "exact"),
            path: Some(format!("/claims/{}", part.id)),
        })
        .collect();
    (!parts.is_empty()).then(|| Figure {
        id: format!("claim.{}", claim.id),
        value: parts
            .iter()
            .filter_map(|part| part.value)
            .sum::<i64>()
            .to_string(),
        incomplete: parts.iter().any(|part| part.value.is_none()),
        parts,
    })
}

fn number(text: &str) -> Option<i64> {
    text.replace(['+', ','], "").parse().ok()
}

/// The worse of the two comparisons; a sum that fits says nothing about records that are missing.
fn judge(claim: &Claim, computed: Option<&Figure>, summed: Option<&Figure>, about_percent: i64) -> Verdict {
    let Some(value) = &claim.value else {
        return Verdict::NotComputed;
    };
    let by_sum = summed.map(|figure| compare(claim, value, figure, about_percent));
    let by_figure = match (&claim.figure, computed) {
        (None, _) => None,
        (Some(_), None) => Some(Verdict::NoParts),
        (Some(_), Some(figure)) => Some(compare(claim, value, figure, about_percent)),
    };
    match (by_figure, by_sum) {
        (_, Some(Verdict::Differs)) => Verdict::Differs,
        (Some(verdict), _) => verdict,
        (None, Some(verdict)) => verdict,
        (None, None) => Verdict::NotComputed,
    }
}

fn compare(claim: &Claim, value: &str, figure: &Figure, about_percent: i64) -> Verdict {
    match (number(value), figure.value.parse::<i64>()) {
        (Some(claimed), Ok(computed)) => compare_numbers(claim, claimed, computed, figure, about_percent),
        _ if value == figure.value => Verdict::Confirmed,
        _ => Verdict::Differs,
    }
}

fn compare_numbers(
    claim: &Claim,
    claimed: i64,
    computed: i64,
    figure: &Figure,
    about_percent: i64,
) -> Verdict {
    let is_exact = !["about", "more-than"].contains(&claim.qualifier.as_str());
    let fits = match claim.qualifier.as_str() {
        "about" => (claimed - computed).abs() * 100 <= claimed * about_percent,
        "more-than" => computed > claimed,
        _ => claimed == computed,
    };
    match fits {
        // What is known adds up already, and there is more that is not: no confirmation.
        true if is_exact && figure.unknown_parts() > 0 => Verdict::Incomplete,
        true => Verdict::Confirmed,
        false if figure.incomplete && computed < claimed => Verdict::Incomplete,
        false => Verdict::Differs,
    }
}
