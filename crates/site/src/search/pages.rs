use askama::Template;
use platform::search::{Hit, find};
use platform::web::{Answer, Ask, Page, Pager, Problem, html};

/// How many records one page of results shows.
const HITS_MAX: usize = 40;
/// The longest question that is taken for one.
pub(super) const QUESTION_CHARS_MAX: usize = 120;

#[derive(Template)]
#[template(path = "search/search.html")]
struct SearchPage {
    page: Page,
    asked: String,
    hits: Vec<Hit>,
    pager: Pager,
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
            QUESTION_CHARS_MAX.to_string(),
        )),
    }
}

pub(super) async fn search(ask: Ask) -> Answer {
    let asked = question(&ask)?;
    let (after, _) = ask.list_window()?;
    let mut found = find(&ask.app.db, &asked).await?;
    let kinds = found.kinds();
    let kind = ask.param("kind").map(str::to_owned);
    if let Some(kind) = &kind {
        found = found.of_kind(kind);
    }
    let (hits, pager) = found.window(&ask.app.db, &after, HITS_MAX).await?;
    html(&SearchPage {
        page: ask.page("search-title"),
        asked,
        hits,
        pager,
        kinds,
        kind,
    })
}
