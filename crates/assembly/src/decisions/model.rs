use std::collections::{BTreeMap, BTreeSet};

use base::{Localized, PartialDate};
use charter::decide;
use platform::web::{Ask, Problem};
use registry::bodies::{BodyNames, Meetings, body_names};
use registry::practice::Article;
use schemars::JsonSchema;
use serde::Serialize;

use super::TEXT_CHARS_MAX;
use crate::meetings::{Meeting, decisions_all, meetings_all};
use crate::rules::{Recorded, article, recorded, shortfall};

/// Something that a body adopted, decided or agreed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Decision {
    pub id: String,
    pub body: String,
    pub body_name: Localized,
    pub meeting: String,
    pub meeting_title: Localized,
    /// The days of the meeting; the record seldom says on which of them.
    pub from: Option<PartialDate>,
    pub until: Option<PartialDate>,
    /// adopted · decided · agreed
    pub kind: String,
    /// The matter in the charter's terms, where the record says which it was.
    pub matter: Option<String>,
    pub matter_title: Option<Localized>,
    /// The government that it concerns.
    pub government: Option<String>,
    pub title: Localized,
    /// Clauses that governed it on the day.
    pub articles: Vec<Article>,
    /// What the record does not show: competence · quorum.
    pub not_shown: Option<String>,
    /// The number of a decision that was taken here, with a page of its own under its id.
    pub symbol: Option<String>,
}

/// What a list of decisions is narrowed to.
pub(super) struct Filter {
    pub body: Option<String>,
    pub matter: Option<String>,
    pub year: Option<i16>,
    pub text: Option<String>,
}

impl Filter {
    pub(super) fn read(ask: &Ask) -> Result<Self, Problem> {
        let word = |name: &'static str| ask.param(name).map(str::to_owned);
        let text = ask.param("q");
        if let Some(text) = text.filter(|text| text.chars().count() > TEXT_CHARS_MAX) {
            return Err(Problem::invalid(
                "question",
                "q",
                text,
                TEXT_CHARS_MAX.to_string(),
            ));
        }
        Ok(Self {
            body: word("body"),
            matter: word("matter"),
            year: ask.year()?,
            text: text.map(platform::fold::fold),
        })
    }

    pub(super) fn is_open(&self) -> bool {
        self.body.is_none() && self.matter.is_none() && self.year.is_none() && self.text.is_none()
    }

    pub(super) fn holds(&self, decision: &Decision) -> bool {
        let is = |wanted: &Option<String>, value: Option<&String>| {
            wanted.as_ref().is_none_or(|wanted| Some(wanted) == value)
        };
        is(&self.body, Some(&decision.body))
            && is(&self.matter, decision.matter.as_ref())
            && self
                .year
                .is_none_or(|year| decision.from.is_some_and(|date| date.year() == year))
            && self.text.as_ref().is_none_or(|text| decision.says(text))
    }
}

impl Decision {
    /// Whether a folded text stands in one of its texts, in any language.
    fn says(&self, text: &str) -> bool {
        let own = [&self.title, &self.meeting_title, &self.body_name];
        own.into_iter()
            .chain(&self.matter_title)
            .flat_map(|said| said.texts())
            .any(|(_, said)| platform::fold::fold(said).contains(text))
    }
}

/// Every decision on record, latest first.
pub(super) async fn all(ask: &Ask, meetings: Meetings) -> Result<Vec<Decision>, Problem> {
    let db = &ask.app.db;
    let rules = &ask.app.rules;
    let held = meetings(db.clone(), None).await?;
    let bodies = body_names(db).await?;
    let founded = ask.app.association.founded.first_day();
    let cases = recorded(db, rules, founded, &held).await?;
    let by_matter: BTreeMap<(&str, &str), &Recorded<'_>> = cases
        .iter()
        .map(|case| ((case.meeting(), case.matter()), case))
        .collect();
    let mut of_events = BTreeSet::new();
    let mut decisions = taken(ask, &bodies, &mut of_events).await?;
    let recorded_elsewhere =
        |meeting: &&registry::bodies::Meeting| meeting.status == "held" && !of_events.contains(&meeting.id);
    for meeting in held.iter().filter(recorded_elsewhere) {
        let Some(body) = &meeting.body else { continue };
        for (number, decided) in (1..).zip(&meeting.decided) {
            let case = decided
                .matter
                .as_deref()
                .and_then(|matter| by_matter.get(&(meeting.id.as_str(), matter)));
            let power = case.map(|case| decide(rules, &case.power));
            let articles = power.iter().flat_map(|power| &power.because);
            decisions.push(Decision {
                id: format!("{}-{number}", meeting.id),
                body: body.clone(),
                body_name: bodies.get(body).cloned().unwrap_or_default(),
                meeting: meeting.id.clone(),
                meeting_title: meeting.title.clone(),
                from: meeting.from,
                until: meeting.until,
                kind: decided.kind.clone(),
                matter_title: decided
                    .matter
                    .as_ref()
                    .and_then(|matter| Some(rules.matters.get(matter)?.title.clone())),
                matter: decided.matter.clone(),
                government: decided.government.clone(),
                title: decided.title.clone(),
                articles: articles.map(|clause| article(clause)).collect(),
                not_shown: case.and_then(|case| shortfall(rules, case)).map(str::to_owned),
                symbol: None,
            });
        }
    }
    Ok(decisions)
}

/// Decisions of meetings that were held here, each with its count and its clauses.
async fn taken(
    ask: &Ask,
    bodies: &BodyNames,
    of_events: &mut BTreeSet<String>,
) -> Result<Vec<Decision>, Problem> {
    let rules = ask.app.rules.current();
    let meetings: BTreeMap<String, Meeting> = meetings_all(&ask.app.db, None, false)
        .await?
        .into_iter()
        .map(|meeting| (meeting.id.clone(), meeting))
        .collect();
    of_events.extend(meetings.values().filter_map(|meeting| meeting.event.clone()));
    let all = decisions_all(&ask.app.db, None).await?;
    let adopted = all.into_iter().filter(|decided| decided.outcome == "adopted");
    Ok(adopted
        .filter_map(|decided| {
            let meeting = meetings.get(&decided.meeting)?;
            let cited = decided.cites.0.iter().filter_map(|id| rules.clauses.get(id));
            Some(Decision {
                body_name: bodies.get(&decided.body).cloned().unwrap_or_default(),
                meeting_title: meeting.title.clone(),
                from: Some(decided.decided_on.into()),
                until: Some(decided.decided_on.into()),
                kind: "adopted".to_owned(),
                matter_title: rules
                    .matters
                    .get(&decided.matter)
                    .map(|matter| matter.title.clone()),
                articles: cited.map(article).collect(),
                not_shown: None,
                id: decided.id,
                body: decided.body,
                meeting: decided.meeting,
                matter: Some(decided.matter),
                government: decided.government,
                title: decided.title,
                symbol: Some(decided.symbol),
            })
        })
        .collect())
}
