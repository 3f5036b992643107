use askama::Template;
use platform::web::{Answer, Ask, Page, html};
use registry::bodies::Names;
use registry::figure::{Figure, Part};
use registry::practice::{Observation, Practice};

use super::check::{self, Finding, Verdict};
use super::{Figures, model::SUBJECTS};

struct Group {
    word: String,
    findings: Vec<Finding>,
}

#[derive(Template)]
#[template(path = "reports/findings.html")]
struct FindingsPage {
    observations: Vec<Observation>,
    page: Page,
    groups: Vec<Group>,
    confirmed: usize,
    names: Names,
}

#[derive(Template)]
#[template(path = "reports/claims.html")]
struct ClaimsPage {
    page: Page,
    groups: Vec<Group>,
    total: usize,
    names: Names,
}

/// A part as the page shows it: a government by its name, another record by its own.
fn part_label(page: &Page, names: &Names, part: &Part) -> String {
    match (&part.name, &part.path) {
        (None, Some(path)) if path.starts_with("/members/") || base::is_government_id(&part.id) => {
            names.link(page, &part.id).to_string()
        }
        (Some(name), Some(path)) => format!("<a href=\"{}\">{}</a>", page.href(path), page.text(name)),
        (Some(name), None) => page.text(name).to_string(),
        (None, _) => match part.id.parse() {
            Ok(country) => page.country(&country),
            Err(_) => part.id.replace('<', ""),
        },
    }
}

/// The parts of a figure as the page shows them.
pub(super) fn parts(page: &Page, names: &Names, figure: &Figure) -> Vec<(platform::web::Html, Option<i64>)> {
    let parts = figure.parts.iter();
    parts
        .map(|part| (platform::web::Html(part_label(page, names, part)), part.value))
        .collect()
}

/// What the records do not confirm, in neutral words.
pub(super) async fn findings(ask: Ask, figures: Figures, practice: Practice) -> Answer {
    let year = ask.year()?;
    let mut observations = practice(std::sync::Arc::clone(&ask.app), ask.lang).await?;
    observations.retain(|observation| observation.is_of(year));
    let all = check::findings(&ask.app.db, year, &ask.app.association, figures).await?;
    let confirmed = all
        .iter()
        .filter(|finding| finding.verdict == Verdict::Confirmed)
        .count();
    let group = |verdict: Verdict| Group {
        word: verdict.word().to_owned(),
        findings: all
            .iter()
            .filter(|finding| finding.verdict == verdict)
            .cloned()
            .collect(),
    };
    let mut groups: Vec<Group> = [Verdict::Differs, Verdict::Incomplete, Verdict::NoParts]
        .map(group)
        .into();
    groups.retain(|group| !group.findings.is_empty());
    let names = Names::load(&ask).await?;
    html(&FindingsPage {
        observations,
        page: ask.page("findings-title"),
        groups,
        confirmed,
        names,
    })
}

/// Everything the document claims, by subject.
pub(super) async fn claims(ask: Ask, figures: Figures) -> Answer {
    let all = check::findings(&ask.app.db, ask.year()?, &ask.app.association, figures).await?;
    let total = all.len();
    let subjects = SUBJECTS.into_iter().chain(["messages"]);
    let mut groups: Vec<Group> = subjects
        .map(|subject| Group {
            word: subject.to_owned(),
            findings: all
                .iter()
                .filter(|finding| finding.claim.subject == subject)
                .cloned()
                .collect(),
        })
        .collect();
    groups.retain(|group| !group.findings.is_empty());
    html(&ClaimsPage {
        page: ask.page("claims-title"),
        groups,
        total,
        names: Names::load(&ask).await?,
    })
}
