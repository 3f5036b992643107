//! A decision as a legal document in Akoma Ntoso 3.0 (OASIS LegalDocML), in the language of the address.

use askama::Template;
use base::Lang;
use jiff::civil::Date;
use platform::web::{Answer, Ask, Problem, file};
use registry::bodies::body_names;

use super::super::Hall;
use super::super::effects::Effects;
use super::super::model::Decided;
use super::super::ops::close::again;
use super::super::sql;
use super::texts::operative;
use crate::rules::Words;

/// As ISO 639-2 writes a language, which the naming convention asks for.
fn three_letters(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "eng",
        Lang::Zh => "zho",
        Lang::Ja => "jpn",
        Lang::Ko => "kor",
        Lang::Mn => "mon",
        Lang::Ru => "rus",
    }
}

#[derive(Template)]
#[template(path = "meetings/decision.xml")]
struct Document {
    /// Work, expression and manifestation, without the component.
    work: String,
    expression: String,
    lang: Lang,
    language: &'static str,
    country: String,
    decided_on: Date,
    /// The day on which the file was made from the record.
    made_on: Date,
    symbol: String,
    title: String,
    body_id: String,
    body: String,
    association: String,
    outcome: String,
    text: Vec<String>,
    explanation: Vec<String>,
    /// Clauses: where they stand, how they are cited, what they say.
    cites: Vec<(String, String, String)>,
}

/// Text as XML 1.0 takes it.
fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

pub async fn document(ask: Ask, _: Hall) -> Answer {
    let id = ask.segment("id");
    let decided: Decided = sql::decision_by_id(&ask.app.db, id)
        .await?
        .ok_or_else(|| Problem::missing("record", id))?;
    let rules = ask.app.rules.current();
    let words = Words {
        texts: &ask.app.texts,
        formats: &ask.app.formats,
        lang: ask.lang,
    };
    let explanation = again(&ask.app.rules, &decided.reckoned.0)
        .map(|(then, case, decision)| words.answered(then, &case, &decision).explanation)
        .unwrap_or_default();
    let names = body_names(&ask.app.db).await?;
    let country = ask.app.association.abbreviation.to_lowercase();
    let slug = decided.symbol.to_lowercase().replace('/', "-");
    let work = format!("/akn/{country}/statement/decision/{}/{slug}", decided.decided_on);
    let language = three_letters(ask.lang);
    let cites = decided.cites.0.iter().filter_map(|id| rules.clauses.get(id));
    let effects = Effects::load(&ask, &[&decided.effect.0]).await?;
    let page = ask.page("decisions-title");
    let mut changed = operative(&page, &decided.effect.0);
    changed.extend(effects.of(&page, &decided.effect.0));
    let document = Document {
        expression: format!("{work}/{language}@{}", decided.decided_on),
        work,
        lang: ask.lang,
        language,
        country,
        decided_on: decided.decided_on,
        made_on: ask.app.clock.today(),
        title: clean(decided.title.best(ask.lang).0),
        body: clean(names.get(&decided.body).map_or("", |name| name.best(ask.lang).0)),
        association: clean(ask.app.association.name(ask.lang, decided.decided_on)),
        outcome: ask
            .app
            .texts
            .get(ask.lang, &format!("rule-outcome-{}", decided.outcome), &[]),
        text: decided
            .text
            .iter()
            .flat_map(|text| text.best(ask.lang).0.lines())
            .filter(|line| !line.trim().is_empty())
            .map(clean)
            .chain(changed.iter().map(|sentence| clean(sentence)))
            .collect(),
        explanation: explanation.iter().map(|sentence| clean(sentence)).collect(),
        cites: cites
            .map(|clause| {
                let path = format!("/{}/charter/{}/{}", ask.lang, clause.instrument, clause.id);
                let summary = clause.summary_on(decided.decided_on).best(ask.lang).0;
                (ask.app.settings.link(&path), words.cite(clause), clean(summary))
            })
            .collect(),
        body_id: decided.body,
        symbol: decided.symbol,
    };
    let name = format!("{slug}.{}.xml", ask.lang);
    Ok(file(
        "application/akn+xml; charset=utf-8",
        &name,
        document.render()?.into_bytes(),
    ))
}
