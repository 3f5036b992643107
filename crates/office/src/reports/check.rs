use std::collections::BTreeMap;

use base::PartialDate;
use jiff::civil::Date;
use platform::association::Association;
use platform::db::{Db, DbError};
use registry::figure::Figure;
use registry::members::AsOf;
use schemars::JsonSchema;
use serde::Serialize;

use super::Figures;
use super::model::Claim;
use super::sql::claims_all;

/// How a claim stands to the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The records give something else.
    Differs,
    /// Some parts have no number on record: the sum is a lower bound, and does not contradict the claim.
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

/// A claim beside the figure.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Finding {
    pub claim: Claim,
    pub verdict: Verdict,
    pub computed: Option<Figure>,
}

/// Every claim with its verdict, those that differ first. Figures are computed once for each day that a claim names.
/// “About” is confirmed by a figure as near as the association allows.
pub async fn findings(
    db: &Db,
    year: i16,
    association: &Association,
    figures: Figures,
) -> Result<Vec<Finding>, DbError> {
    let year_end = Date::constant(year, 12, 31);
    let mut by_day: BTreeMap<Date, BTreeMap<String, Figure>> = BTreeMap::new();
    let mut findings = Vec::new();
    for claim in claims_all(db, "", i64::MAX).await? {
        let day = claim.on.map_or(year_end, PartialDate::last_day);
        let of_day = match by_day.entry(day) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                let computed = figures(db.clone(), AsOf::new(day, association), year).await?;
                entry.insert(
                    computed
                        .into_iter()
                        .map(|figure| (figure.id.clone(), figure))
                        .collect(),
                )
            }
        };
        let computed = claim.figure.as_ref().and_then(|id| of_day.get(id)).cloned();
        let verdict = judge(&claim, computed.as_ref(), association.about_percent);
        findings.push(Finding {
            claim,
            verdict,
            computed,
        });
    }
    findings.sort_by(|a, b| {
        (a.verdict, &a.claim.subject, &a.claim.id).cmp(&(b.verdict, &b.claim.subject, &b.claim.id))
    });
    Ok(findings)
}

/// One claim with its verdict, without computing what other claims need.
pub(super) async fn finding(
    db: &Db,
    claim: Claim,
    year: i16,
    association: &Association,
    figures: Figures,
) -> Result<Finding, DbError> {
    let day = claim
        .on
        .map_or(Date::constant(year, 12, 31), PartialDate::last_day);
    let all = figures(db.clone(), AsOf::new(day, association), year).await?;
    let computed = all
        .into_iter()
        .find(|figure| claim.figure.as_ref() == Some(&figure.id));
    Ok(Finding {
        verdict: judge(&claim, computed.as_ref(), association.about_percent),
        claim,
        computed,
    })
}

fn judge(claim: &Claim, computed: Option<&Figure>, about_percent: i64) -> Verdict {
    let (Some(value), Some(_)) = (&claim.value, &claim.figure) else {
        return Verdict::NotComputed;
    };
    let Some(figure) = computed else {
        return Verdict::NoParts;
    };
    match (
        value.replace(['+', ','], "").parse::<i64>(),
        figure.value.parse::<i64>(),
    ) {
        (Ok(claimed), Ok(computed)) => {
            judge_numbers(claimed, computed, claim, figure.incomplete, about_percent)
        }
        _ if *value == figure.value => Verdict::Confirmed,
        _ => Verdict::Differs,
    }
}

fn judge_numbers(
    claimed: i64,
    computed: i64,
    claim: &Claim,
    incomplete: bool,
    about_percent: i64,
) -> Verdict {
    let fits = match claim.qualifier.as_str() {
        "about" => (claimed - computed).abs() * 100 <= claimed * about_percent,
        "more-than" => computed > claimed,
        _ => claimed == computed,
    };
    match fits {
        true => Verdict::Confirmed,
        false if incomplete && computed < claimed => Verdict::Incomplete,
        false => Verdict::Differs,
    }
}
