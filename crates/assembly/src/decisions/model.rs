use std::collections::{BTreeMap, BTreeSet};

use base::{Localized, PartialDate};
use jiff::civil::Date;
use platform::web::{Ask, Problem};
use registry::bodies::{BodyNames, Meetings, body_names};
use registry::practice::Article;
use schemars::JsonSchema;
use serde::Serialize;

use super::TEXT_CHARS_MAX;
use crate::meetings::{Decided, Meeting, decisions_all, meetings_all, taken};
use crate::rules::{article, recorded};

/// Something that a body adopted, rejected, decided or agreed.
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
    /// adopted · rejected · decided · agreed
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
    /// Whether a body met, so that there is a page of the meeting.
    #[serde(skip)]
    pub is_session: bool,
    /// Governments that what it changes names.
    #[serde(skip)]
    pub names: Vec<String>,
}

/// What a list of decisions is narrowed to.
pub(super) struct Filter {
    pub body: Option<String>,
    pub matter: Option<String>,
    pub government: Option<String>,
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
            government: ask.government()?,
            year: ask.year()?,
            text: text.map(platform::fold::fold),
        })
    }

    pub(super) fn is_open(&self) -> bool {
        self.body.is_none()
            && self.matter.is_none()
            && self.government.is_none()
            && self.year.is_none()
            && self.text.is_none()
    }

    pub(super) fn holds(&self, decision: &Decision) -> bool {
        let is = |wanted: &Option<String>, value: Option<&String>| {
            wanted.as_ref().is_none_or(|wanted| Some(wanted) == value)
        };
        is(&self.body, Some(&decision.body))
            && is(&self.matter, decision.matter.as_ref())
            && self
                .government
                .as_ref()
                .is_none_or(|id| decision.names.contains(id))
            && self
                .year
                .is_none_or(|year| decision.from.is_some_and(|date| date.year() == year))
            && self.text.as_ref().is_none_or(|text| decision.says(text))
    }
}

impl Decision {
    /// The page of the meeting, or of the event, in which it was taken.
    pub(super) fn taken_at(&self) -> String {
        let list = if self.is_session { "/meetings" } else { "/events" };
        format!("{list}/{}", self.meeting)
    }

    /// Whether it was taken by a day. Of a meeting of several days that is known once it is over.
    fn is_taken_by(&self, day: Date) -> bool {
        let last = self.until.or(self.from);
        last.is_some_and(|last| last.last_day() <= day)
    }

    /// Whether a folded text stands in one of its texts, in any language.
    fn says(&self, text: &str) -> bool {
        let own = [&self.title, &self.meeting_title, &self.body_name];
        own.into_iter()
            .chain(&self.matter_title)
            .flat_map(|said| said.texts())
            .any(|(_, said)| platform::fold::fold(said).contains(text))
    }
}

/// Governments that what a decision changes names, each once.
fn names(decided: &Decided) -> Vec<String> {
    let effect = &decided.effect.0;
    let concerned = decided
        .government
        .as_deref()
        .into_iter()
        .chain(effect.government());
    let all: BTreeSet<&str> = concerned.chain(effect.named()).collect();
    all.into_iter().map(str::to_owned).collect()
}

/// Every decision on record, latest first; where a day was asked for, those that were taken by it.
pub(super) async fn all(ask: &Ask, meetings: Meetings) -> Result<Vec<Decision>, Problem> {
    let db = &ask.app.db;
    let rules = &ask.app.rules;
    let held = meetings(db.clone(), None).await?;
    let bodies = body_names(db).await?;
    let founded = ask.app.association.founded.first_day();
    let cases = recorded(db, rules, founded, &held).await?;
    let mut of_events = BTreeSet::new();
    let mut decisions = here(ask, &bodies, &mut of_events).await?;
    let recorded_elsewhere =
        |meeting: &&registry::bodies::Meeting| meeting.status == "held" && !of_events.contains(&meeting.id);
    for meeting in held.iter().filter(recorded_elsewhere) {
        let Some(body) = &meeting.body else { continue };
        for one in taken(rules, meeting, &cases) {
            decisions.push(Decision {
                id: one.id,
                body: body.clone(),
                body_name: bodies.get(body).cloned().unwrap_or_default(),
                meeting: meeting.id.clone(),
                meeting_title: meeting.title.clone(),
                from: meeting.from,
                until: meeting.until,
                kind: one.decided.kind.clone(),
                matter_title: one.matter_title,
                matter: one.decided.matter.clone(),
                names: one.decided.government.iter().cloned().collect(),
                government: one.decided.government.clone(),
                title: one.decided.title.clone(),
                articles: one.articles,
                not_shown: one.not_shown.map(str::to_owned),
                symbol: None,
                is_session: meeting.is_session,
            });
        }
    }
    if let Some(on) = ask.asked_on {
        decisions.retain(|decision| decision.is_taken_by(on));
    }
    Ok(decisions)
}

/// Decisions of meetings that were held here, each with its count and its clauses.
async fn here(
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
    Ok(all
        .into_iter()
        .filter_map(|decided| {
            let meeting = meetings.get(&decided.meeting)?;
            let cited = decided.cites.0.iter().filter_map(|id| rules.clauses.get(id));
            Some(Decision {
                body_name: bodies.get(&decided.body).cloned().unwrap_or_default(),
                meeting_title: meeting.title.clone(),
                from: Some(decided.decided_on.into()),
                until: Some(decided.decided_on.into()),
                names: names(&decided),
                kind: decided.outcome,
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
                is_session: true,
            })
        })
        .collect())
}
