use askama::Template;
use base::Localized;
use charter::Clause;
use platform::web::{Answer, Ask, Complaints, Page, Problem, html};
use registry::bodies::{Names, body_names};

use super::super::Hall;
use super::super::effects::Effects;
use super::super::model::{Change, Decided, Meeting, Vote};
use super::super::ops::close::again;
use super::super::sql;
use super::follow::{Follow, follow};
use crate::rules::{Words, cited_in};

#[derive(Template)]
#[template(path = "meetings/decision.html")]
struct DecisionPage {
    page: Page,
    decided: Decided,
    meeting: Meeting,
    body: Localized,
    outcome: String,
    /// What it does, as far as its title does not say it.
    effect: Vec<String>,
    /// Why, in sentences, computed again from what is kept.
    explanation: Vec<String>,
    because: Vec<&'static Clause>,
    votes: Vec<Vote>,
    by_name: bool,
    names: Names,
    rules: &'static charter::Rules,
    annuls: Option<Decided>,
    follow: Follow,
    complaints: Complaints,
}

impl DecisionPage {
    fn clause(&self, clause: &Clause) -> String {
        self.page
            .href(format!("/charter/{}/{}", clause.instrument, clause.id))
    }

    /// Titles of the matters that it entrusts to another body.
    fn entrusted(&self) -> Vec<Localized> {
        let Change::Entrust { matters, .. } = &self.decided.effect.0 else {
            return Vec::new();
        };
        let known = matters.iter().filter_map(|id| self.rules.matters.get(id));
        known.map(|matter| matter.title.clone()).collect()
    }

    /// The clause page of an amendment.
    fn amended(&self) -> Vec<(String, String)> {
        let changed = self.decided.effect.0.reworded().into_iter();
        changed
            .map(|clause| {
                let path = format!("/charter/{}/{}", clause.instrument, clause.id);
                (
                    cited_in(&self.page, &clause.instrument, &clause.cite),
                    self.page.href(path),
                )
            })
            .collect()
    }
}

pub async fn page(ask: Ask, _: Hall) -> Answer {
    let id = ask.segment("id");
    let decided = sql::decision_by_id(&ask.app.db, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))?;
    html(&shown(&ask, decided, None).await?)
}

/// The page, with what was wrong with a form of it.
pub(super) async fn shown(
    ask: &Ask,
    decided: Decided,
    problem: Option<&Problem>,
) -> Result<impl Template + use<>, Problem> {
    let meeting = sql::meeting_by_id(&ask.app.db, &decided.meeting)
        .await?
        .ok_or_else(|| Problem::missing("record", &decided.meeting))?;
    let ballot = sql::ballot_by_id(&ask.app.db, &decided.ballot).await?;
    let rules = ask.app.rules.current();
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let (mut explanation, mut because) = (Vec::new(), Vec::new());
    if let Some((then, case, decision)) = again(&ask.app.rules, &decided.reckoned.0) {
        explanation = words.answered(then, &case, &decision).explanation;
        because = decision.because;
    }
    let names = body_names(&ask.app.db).await?;
    let annuls = match &decided.annuls {
        Some(annulled) => sql::decision_by_id(&ask.app.db, annulled).await?,
        None => None,
    };
    let effects = Effects::load(ask, &[&decided.effect.0]).await?;
    let page = ask.page_titled(format!("{} · {}", decided.symbol, decided.title.best(ask.lang).0));
    Ok(DecisionPage {
        follow: follow(ask, &decided, problem.is_some()).await?,
        complaints: ask.complaints(problem),
        effect: effects.of(&page, &decided.effect.0),
        page,
        body: names.get(&decided.body).cloned().unwrap_or_default(),
        outcome: ask
            .app
            .texts
            .get(ask.lang, &format!("rule-outcome-{}", decided.outcome), &[]),
        votes: sql::votes_of(&ask.app.db, &decided.ballot).await?,
        by_name: ballot.is_some_and(|ballot| ballot.way != "counted"),
        names: Names::load(ask).await?,
        explanation,
        because,
        rules,
        annuls,
        meeting,
        decided,
    })
}
