use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use base::Localized;
use platform::records::labels;
use platform::web::{Answer, Ask, Page, Pager, Problem, html};
use registry::bodies::Names;
use registry::figure::{Figure, Part};
use registry::practice::{Observation, Practice};

use super::check::{Comparison, Finding, Verdict, of_year};
use super::model::SUBJECTS;

/// How many claims a page shows.
const CLAIMS_SHOWN_MAX: usize = 50;

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
    /// How many claims there are of the year, or at all, and how many of them are confirmed.
    claimed: usize,
    confirmed: usize,
    names: Names,
}

#[derive(Template)]
#[template(path = "reports/claims.html")]
struct ClaimsPage {
    page: Page,
    groups: Vec<Group>,
    total: usize,
    /// Subjects with how many claims each has, and the one asked for.
    subjects: Vec<(&'static str, usize)>,
    subject: Option<String>,
    pager: Pager,
    names: Names,
    events: BTreeMap<String, Localized>,
}

/// What the events that claims speak of are called, by id. One statement.
async fn events_of<'a>(
    ask: &Ask,
    findings: impl Iterator<Item = &'a Finding>,
) -> Result<BTreeMap<String, Localized>, Problem> {
    let ids: BTreeSet<String> = findings
        .filter_map(|finding| finding.claim.event.clone())
        .collect();
    let ids: Vec<String> = ids.into_iter().collect();
    let found = labels(&ask.app.db, "event", &ids).await?;
    Ok(found
        .into_iter()
        .filter_map(|(id, (title, _))| Some((id, title?)))
        .collect())
}

/// The title of an event, or words for it.
fn titled(page: &Page, events: &BTreeMap<String, Localized>, id: &str) -> String {
    events
        .get(id)
        .map_or_else(|| page.t("event-open"), |title| page.plain(title))
}

impl ClaimsPage {
    fn event_title(&self, id: &str) -> String {
        titled(&self.page, &self.events, id)
    }

    fn is_subject(&self, word: &str) -> bool {
        self.subject.as_deref() == Some(word)
    }
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
pub(super) async fn findings(ask: Ask, comparison: Comparison, practice: Practice) -> Answer {
    let year = ask.year()?;
    let mut observations = practice(std::sync::Arc::clone(&ask.app), ask.lang).await?;
    observations.retain(|observation| observation.is_of(year));
    let kept = comparison.all(&ask).await?;
    let all = of_year(&kept, year, &ask);
    let confirmed = all
        .iter()
        .filter(|finding| finding.verdict == Verdict::Confirmed)
        .count();
    let group = |verdict: Verdict| Group {
        word: verdict.word().to_owned(),
        findings: all
            .iter()
            .filter(|finding| finding.verdict == verdict)
            .map(|finding| (*finding).clone())
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
        claimed: all.len(),
        confirmed,
        names,
    })
}

/// Words of subjects, in the order of the document.
fn subjects() -> Vec<&'static str> {
    SUBJECTS.into_iter().chain(["messages"]).collect()
}

/// Everything the document claims, by subject.
pub(super) async fn claims(ask: Ask, comparison: Comparison) -> Answer {
    let subject = ask.choice("subject", &subjects())?;
    let (after, _) = ask.list_window()?;
    let year = ask.year()?;
    let kept = comparison.all(&ask).await?;
    let mut all = of_year(&kept, year, &ask);
    let place = |word: &str| subjects().iter().position(|subject| *subject == word);
    all.sort_by_cached_key(|finding| (place(&finding.claim.subject), finding.claim.id.clone()));
    let count = |word: &&'static str| {
        let of_subject = all.iter().filter(|finding| finding.claim.subject == **word);
        (*word, of_subject.count())
    };
    let subjects: Vec<(&str, usize)> = subjects()
        .iter()
        .map(count)
        .filter(|(_, count)| *count > 0)
        .collect();
    let total = all.len();
    all.retain(|finding| subject.as_ref().is_none_or(|word| finding.claim.subject == *word));
    // A claim is a row, but its verdict is computed and the counts of subjects are of all of them: the page is cut here.
    // The resource of claims pages by key in the database.
    let pager = Pager::of(&all, &after, CLAIMS_SHOWN_MAX, |finding| finding.claim.id.clone())?;
    let shown = pager.cut(all);
    let events = events_of(&ask, shown.iter().copied()).await?;
    let mut groups: Vec<Group> = Vec::new();
    for finding in shown {
        match groups.last_mut() {
            Some(group) if group.word == finding.claim.subject => group.findings.push(finding.clone()),
            _ => groups.push(Group {
                word: finding.claim.subject.clone(),
                findings: vec![finding.clone()],
            }),
        }
    }
    html(&ClaimsPage {
        page: ask.page("claims-title"),
        groups,
        total,
        subjects,
        subject,
        pager,
        names: Names::load(&ask).await?,
        events,
    })
}

#[derive(Template)]
#[template(path = "reports/claim.html")]
struct ClaimPage {
    page: Page,
    finding: Finding,
    names: Names,
    events: BTreeMap<String, Localized>,
}

/// One claim beside the figure.
pub(super) async fn claim(ask: Ask, comparison: Comparison) -> Answer {
    let id = ask.segment("id");
    let kept = comparison.all(&ask).await?;
    let Some(finding) = kept.iter().find(|finding| finding.claim.id == id) else {
        return Err(Problem::missing("record", id));
    };
    html(&ClaimPage {
        page: ask.page_titled(finding.claim.title.best(ask.lang).0),
        finding: finding.clone(),
        names: Names::load(&ask).await?,
        events: events_of(&ask, std::iter::once(finding)).await?,
    })
}
