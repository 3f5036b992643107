//! Papers of a meeting in PDF: the letter that convenes it, and a decision of it.

use charter::Clause;
use jiff::civil::Date;
use platform::paper::{self, Body, Listed, Paper};
use platform::web::{Answer, Ask, Problem};
use registry::bodies::{Names, body_names};

use super::super::Hall;
use super::super::effects::Effects;
use super::super::letter::{self, signature};
use super::super::model::MeetingState;
use super::super::ops::close::again;
use super::super::ops::convene::{offices, rule_of};
use super::super::{announced, sql};
use super::room;
use super::texts::operative;
use crate::rules::Words;

/// The letter that convened a meeting, as everybody may read it.
pub async fn convocation(ask: Ask, hall: Hall) -> Answer {
    let room = room(&ask, &hall).await?;
    announced(&room)?;
    let meeting = &room.meeting;
    if meeting.is(MeetingState::Cancelled) {
        return Err(Problem::missing("record", &meeting.id));
    }
    let paper = letter::convocation(&ask.app, meeting, ask.lang, ask.signed_in().is_some()).await?;
    let name = format!("convocation-{}-{}.pdf", meeting.id, ask.lang);
    paper::answer(&ask, &name, paper).await
}

pub use super::minutes::printed as minutes;

/// The clauses that it rests on, with what they said that day.
fn grounds(ask: &Ask, words: Words<'_>, because: &[&Clause], on: Date) -> Option<Listed> {
    let one = |clause: &&Clause| {
        let args = [
            ("cite", words.cite(clause).into()),
            ("says", clause.summary_on(on).best(ask.lang).0.to_owned().into()),
        ];
        (ask.app.texts.get(ask.lang, "letter-clause", &args), Vec::new())
    };
    (!because.is_empty()).then(|| Listed {
        title: ask.app.texts.get(ask.lang, "may-they-because", &[]),
        items: because.iter().map(one).collect(),
    })
}

/// A decision with the outcome, how it came about, and the clauses it rests on.
pub async fn decision(ask: Ask, _: Hall) -> Answer {
    let id = ask.segment("id");
    let missing = || Problem::missing("record", id);
    let decided = sql::decision_by_id(&ask.app.db, id).await?.ok_or_else(missing)?;
    let meeting = sql::meeting_by_id(&ask.app.db, &decided.meeting)
        .await?
        .ok_or_else(missing)?;
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let rules = ask.app.rules.current();
    let (mut explanation, mut because) = (Vec::new(), Vec::new());
    if let Some((then, case, reckoned)) = again(&ask.app.rules, &decided.reckoned.0) {
        explanation = words.answered(then, &case, &reckoned).explanation;
        because = reckoned.because;
    }
    let t = |key: &str| ask.app.texts.get(ask.lang, key, &[]);
    let bodies = body_names(&ask.app.db).await?;
    let body = bodies.get(&decided.body).map_or("", |name| name.best(ask.lang).0);
    let mut details = vec![
        (t("letter-body"), body.to_owned()),
        (t("decision-meeting"), meeting.title.best(ask.lang).0.to_owned()),
    ];
    let effects = Effects::load(&ask, &[&decided.effect.0]).await?;
    let page = ask.page("decisions-title");
    if let Some(government) = &decided.government {
        let names = Names::load(&ask).await?;
        details.push((t("decision-government"), names.plain(&page, government)));
    }
    details.extend(decided.annulled_by.iter().map(|_| {
        let state = t("decision-annulled-state");
        (t("letter-state"), state)
    }));
    let presides = rule_of(rules, &decided.body).and_then(|rule| offices(rule).1);
    let lines = decided.text.iter().flat_map(|text| text.best(ask.lang).0.lines());
    let text = lines.filter(|line| !line.trim().is_empty()).map(str::to_owned);
    let paper = Paper {
        title: decided.title.best(ask.lang).0.to_owned(),
        reference: Some(decided.symbol.clone()),
        day: decided.decided_on,
        details,
        body: Body::Decision {
            paragraphs: text
                .chain(operative(&page, &decided.effect.0))
                .chain(effects.of(&page, &decided.effect.0))
                .chain(explanation)
                .collect(),
            result: Some(t(&format!("rule-outcome-{}", decided.outcome))),
            because: grounds(&ask, words, &because, decided.decided_on),
        },
        signatures: signature(&ask.app, presides, ask.lang, decided.decided_on)
            .into_iter()
            .collect(),
    };
    let slug = decided.symbol.to_lowercase().replace('/', "-");
    paper::answer(&ask, &format!("decision-{slug}-{}.pdf", ask.lang), paper).await
}
