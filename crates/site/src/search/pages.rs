use askama::Template;
use platform::search::{Hit, find};
use platform::web::{Answer, Ask, Page, Problem, html};

/// How many records one page of results shows.
pub(super) const HITS_MAX: usize = 60;
/// The longest question that is taken for one.
pub(super) const QUESTION_CHARS_MAX: usize = 120;

#[derive(Template)]
#[template(path = "search/search.html")]
struct SearchPage {
    page: Page,
    asked: String,
    hits: Vec<Hit>,
    /// Kinds among the results with how often each occurs, in the order of their best result.
    kinds: Vec<(String, usize)>,
    kind: Option<String>,
}

impl SearchPage {
    /// The first text of a result that says more than its title.
    fn says<'a>(&self, hit: &'a Hit) -> Option<&'a base::Localized> {
        hit.record.texts.0.first()
    }

    fn is_kind(&self, kind: &str) -> bool {
        self.kind.as_deref() == Some(kind)
    }

    /// The address of these results narrowed to one kind.
    fn narrowed(&self, kind: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.asked).append_pair("kind", kind);
        self.page.href(format!("/search?{}", query.finish()))
    }
}

/// What was typed, empty if nothing was.
pub(super) fn question(ask: &Ask) -> Result<String, Problem> {
    let asked = ask.param("q").unwrap_or("");
    match asked.chars().count() {
        0..=QUESTION_CHARS_MAX => Ok(asked.to_owned()),
        _ => Err(Problem::invalid(
            "question",
            "q",
            &asked.chars().take(40).collect::<String>(),
            "",
        )),
    }
}

pub(super) async fn search(ask: Ask) -> Answer {
    let asked = question(&ask)?;
    let mut hits = find(&ask.app.db, &asked, HITS_MAX).await?;
    let mut kinds: Vec<(String, usize)> = Vec::new();
    for hit in &hits {
        match kinds.iter_mut().find(|(kind, _)| *kind == hit.record.kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((hit.record.kind.clone(), 1)),
        }
    }
    let kind = ask.param("kind").map(str::to_owned);
    if let Some(kind) = &kind {
        hits.retain(|hit| hit.record.kind == *kind);
    }
    html(&SearchPage {
        page: ask.page("search-title"),
        asked,
        hits,
        kinds,
        kind,
    })
}
