//! What machines ask of every site: where they may go, which pages there are, and what a problem's type means.

use std::fmt::Write as _;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_LANGUAGE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;
use base::Lang;

use super::answer::{html, redirect, with_body};
use super::page::escaped;
use super::request::preferred;
use super::routes::Route;
use super::{Access, Answer, App, Ask, Face, Page, Problem, Routes, Verb};
use crate::search::paths_of_records;

/// Pages that are for people at work, not for whoever searches the web.
const UNLISTED: [&str; 4] = ["/sign-in", "/welcome", "/search", "/problems"];

/// A page that says what a problem's type means.
pub fn problem_routes() -> Routes {
    Routes::default().page("/problems/{code}", Access::Public, about)
}

#[derive(Template)]
#[template(path = "errors/about.html")]
struct AboutPage {
    page: Page,
    code: String,
    message: String,
    remedy: String,
}

async fn about(ask: Ask) -> Answer {
    let code = ask.segment("code").to_owned();
    let (key, remedy_key) = (format!("problem-{code}"), format!("problem-{code}-remedy"));
    let texts = &ask.app.texts;
    if !texts.has(ask.lang, &key) || !texts.has(ask.lang, &remedy_key) {
        return Err(Problem::missing("record", &code));
    }
    let example = match code.as_str() {
        "date" => "2024-12-31",
        "month" => "2024-05",
        "year" => "2024",
        "country" => "CN, JP, KR",
        "question" => "120",
        _ => "…",
    };
    let args = [
        ("field", "…".into()),
        ("value", "…".into()),
        ("instead", example.into()),
    ];
    let message = texts.get(ask.lang, &key, &args);
    let remedy = texts.get(ask.lang, &remedy_key, &args);
    html(&AboutPage {
        page: ask.page_titled(message.clone()),
        code,
        message,
        remedy,
    })
}

/// Paths of pages that stand for themselves, after the language.
fn listed(route: &Route) -> bool {
    let path = route.path;
    let plain = !path.contains(['{', '.']) && !UNLISTED.iter().any(|other| path.starts_with(other));
    route.face == Face::Page && route.verb == Verb::Show && route.access == Access::Public && plain
}

/// Adds the addresses to the service. `routes` are all there are.
pub(super) fn add(router: Router<Arc<App>>, routes: &Routes) -> Router<Arc<App>> {
    let pages: Arc<Vec<&'static str>> = Arc::new(
        routes
            .0
            .iter()
            .filter(|route| listed(route))
            .map(|route| route.path)
            .collect(),
    );
    let mut router = router
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(sitemaps))
        .route("/problems/{code}", get(problem));
    for lang in Lang::ALL {
        let pages = Arc::clone(&pages);
        let serve = move |State(app): State<Arc<App>>| {
            let pages = Arc::clone(&pages);
            async move { sitemap(&app, &pages, lang).await }
        };
        router = router.route(&format!("/sitemap-{lang}.xml"), get(serve));
    }
    router
}

/// A problem's type, in the visitor's language.
async fn problem(Path(code): Path<String>, headers: HeaderMap) -> Response {
    let lang = preferred(&headers);
    let code: String = code
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    let mut response = redirect(&format!("/{lang}/problems/{code}"));
    response
        .headers_mut()
        .insert(VARY, HeaderValue::from_static("accept-language"));
    response
        .headers_mut()
        .insert(CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    response
}

async fn robots(State(app): State<Arc<App>>) -> Response {
    let mut text = "User-agent: *\n".to_owned();
    for lang in Lang::ALL {
        for path in ["/sign-in", "/welcome", "/search"] {
            let _ = writeln!(text, "Disallow: /{lang}{path}");
        }
    }
    let _ = writeln!(text, "Sitemap: {}", app.settings.link("/sitemap.xml"));
    with_body(StatusCode::OK, "text/plain; charset=utf-8", text)
}

/// The maps of the languages.
async fn sitemaps(State(app): State<Arc<App>>) -> Response {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                   <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for lang in Lang::ALL {
        let address = escaped(&app.settings.link(&format!("/sitemap-{lang}.xml")));
        let _ = writeln!(xml, "<sitemap><loc>{address}</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    with_body(StatusCode::OK, "application/xml", xml)
}

/// Every public page in a language, each with the same page in the others.
async fn sitemap(app: &App, pages: &[&'static str], lang: Lang) -> Response {
    let Ok(records) = paths_of_records(&app.db).await else {
        return with_body(
            StatusCode::SERVICE_UNAVAILABLE,
            "text/plain; charset=utf-8",
            "503",
        );
    };
    let link = |lang: Lang, path: &str| escaped(&app.settings.link(&format!("/{lang}{path}")));
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
                   <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
                   xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    for path in pages.iter().copied().chain(records.iter().map(String::as_str)) {
        let _ = write!(xml, "<url><loc>{}</loc>", link(lang, path));
        let others = Lang::ALL.map(|other| (other.code(), other));
        for (code, other) in others.into_iter().chain([("x-default", Lang::En)]) {
            let address = link(other, path);
            let _ = write!(
                xml,
                "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{address}\"/>"
            );
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    with_body(StatusCode::OK, "application/xml", xml)
}
