use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, ALLOW, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use base::Lang;
use serde_json::json;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use super::answer::with_body;
use super::cache::{Cache, cached};
use super::log::log_routes;
use super::routes::Handler;
use super::{Answer, App, Ask, Face, Page, Problem, ProblemKind, Routes, openapi, redirect};

/// The longest query that is read.
const QUERY_BYTES_MAX: usize = 2048;
const PATH_BYTES_MAX: usize = 512;
const ANSWER_SECONDS_MAX: u64 = 30;

#[derive(Template)]
#[template(path = "errors/problem.html")]
struct ProblemPage {
    page: Page,
    problem: Problem,
    message: String,
    remedy: String,
    known: bool,
}

/// A file that is part of the program, under `/static/`.
#[derive(Clone, Copy, Debug)]
pub struct StaticFile {
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
}

/// Builds the service: every route with its handler, static files, and one answer for everything else.
pub fn router(app: Arc<App>, routes: Routes, files: &'static [StaticFile]) -> Router {
    let described = openapi(
        &routes,
        &format!("{} · Plenary", app.association.abbreviation),
        env!("CARGO_PKG_VERSION"),
    );
    let described = Bytes::from(described.to_string());
    let cache = Arc::new(Cache::new(Arc::clone(&app)));
    let mut router = Router::new();
    for route in routes.0 {
        let path = match route.face {
            Face::Page if route.path == "/" => "/{lang}/".to_owned(),
            Face::Page => format!("/{{lang}}{}", route.path),
            Face::Api => format!("/api/v1{}", route.path),
        };
        let (face, handler) = (route.face, route.handler);
        let serve = move |State(app): State<Arc<App>>, params: RawPathParams, request: Request| {
            let handler = Arc::clone(&handler);
            let segments = params.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
            async move { run(app, face, segments, request.into_parts().0, handler).await }
        };
        router = router.route(&path, get(serve));
    }
    for file in files {
        let serve = move || async move {
            let mut response = with_body(StatusCode::OK, file.content_type, file.bytes);
            let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
            response.headers_mut().insert(CACHE_CONTROL, forever);
            response
        };
        router = router.route(&format!("/static/{}", file.name), get(serve));
    }
    let document = move || async move { with_body(StatusCode::OK, "application/json", described) };
    let seconds = Duration::from_secs(ANSWER_SECONDS_MAX);
    router
        .merge(log_routes())
        .route("/api/v1/openapi.json", get(document))
        .route("/", get(negotiate))
        .route("/{lang}", get(with_slash))
        .fallback(unknown)
        .method_not_allowed_fallback(wrong_method)
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            with_body(
                StatusCode::INTERNAL_SERVER_ERROR,
                "text/plain; charset=utf-8",
                "500",
            )
        }))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            seconds,
        ))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(cache, cached))
        .layer(middleware::from_fn(harden))
        .with_state(app)
}

/// Headers that every answer has.
async fn harden(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; \
                  base-uri 'none'; frame-ancestors 'none'";
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}

async fn run(
    app: Arc<App>,
    face: Face,
    segments: Vec<(String, String)>,
    parts: Parts,
    handler: Handler,
) -> Response {
    let fallback = bare_ask(&app, face, &parts.uri, &parts.headers);
    let asked = match face {
        Face::Page => read_page(&app, segments, &parts),
        Face::Api => read_api(&app, segments, &parts),
    };
    let lang = asked.as_ref().map_or(fallback.lang, |ask| ask.lang);
    let answer: Answer = match asked {
        Ok(ask) => handler(ask).await,
        Err(problem) => Err(problem),
    };
    let mut response = answer.unwrap_or_else(|problem| render(&fallback, problem));
    let headers = response.headers_mut();
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(lang.code()));
    if face == Face::Api {
        headers.insert(VARY, HeaderValue::from_static("accept, accept-language"));
    }
    response
}

fn read_page(app: &Arc<App>, segments: Vec<(String, String)>, parts: &Parts) -> Result<Ask, Problem> {
    let code = segments
        .iter()
        .find(|(key, _)| key == "lang")
        .map_or("", |(_, value)| value.as_str());
    let Some(lang) = Lang::from_code(code) else {
        return Err(Problem::missing("unknown-language", code));
    };
    read(app, Face::Page, lang, segments, parts)
}

fn read_api(app: &Arc<App>, segments: Vec<(String, String)>, parts: &Parts) -> Result<Ask, Problem> {
    let accept = parts
        .headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("*/*");
    if !["json", "*/*", "application/*"]
        .iter()
        .any(|form| accept.contains(form))
    {
        return Err(Problem {
            value: accept.chars().take(60).collect(),
            ..Problem::new(ProblemKind::NotAcceptable, "not-acceptable")
        });
    }
    read(app, Face::Api, preferred(&parts.headers), segments, parts)
}

fn read(
    app: &Arc<App>,
    face: Face,
    lang: Lang,
    segments: Vec<(String, String)>,
    parts: &Parts,
) -> Result<Ask, Problem> {
    let query = parts.uri.query().unwrap_or("");
    if query.len() > QUERY_BYTES_MAX || parts.uri.path().len() > PATH_BYTES_MAX {
        return Err(Problem::new(ProblemKind::TooLong, "too-long"));
    }
    let params: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    // No text of ours holds a NUL, and PostgreSQL refuses to compare with one.
    if segments
        .iter()
        .chain(&params)
        .any(|(_, value)| value.contains('\0'))
    {
        return Err(Problem::missing("page", parts.uri.path()));
    }
    let asked_on = match params
        .iter()
        .find(|(key, value)| key == "on" && !value.trim().is_empty())
    {
        None => None,
        Some((_, text)) => {
            Some(base::day(text.trim()).map_err(|_| Problem::invalid("date", "on", text, "2024-12-31"))?)
        }
    };
    let on = asked_on.unwrap_or_else(|| app.clock.today());
    let path = local_path(&parts.uri);
    Ok(Ask {
        app: Arc::clone(app),
        lang,
        face,
        on,
        asked_on,
        path,
        segments,
        params,
    })
}

/// The path after the language.
fn local_path(uri: &Uri) -> String {
    let path = uri.path().trim_start_matches('/');
    path.split_once('/')
        .map_or_else(|| "/".to_owned(), |(_, rest)| format!("/{rest}"))
}

/// An ask for rendering a problem: whatever could be read, and nothing that could fail.
fn bare_ask(app: &Arc<App>, face: Face, uri: &Uri, headers: &HeaderMap) -> Ask {
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or("");
    let lang = Lang::from_code(first).unwrap_or_else(|| preferred(headers));
    Ask {
        app: Arc::clone(app),
        lang,
        face,
        on: app.clock.today(),
        asked_on: None,
        path: "/".to_owned(),
        segments: Vec::new(),
        params: Vec::new(),
    }
}

fn render(ask: &Ask, problem: Problem) -> Response {
    let args = [
        ("field", problem.field.clone().into()),
        ("value", problem.value.clone().into()),
        ("instead", problem.instead.clone().into()),
    ];
    let message = ask
        .app
        .texts
        .get(ask.lang, &format!("problem-{}", problem.key), &args);
    let remedy_key = format!("problem-{}-remedy", problem.key);
    let remedy = ask.app.texts.get(ask.lang, &remedy_key, &args);
    let status = problem.status();
    if ask.face == Face::Api {
        let body = json!({
            "type": format!("/problems/{}", problem.key), "title": message, "status": status.as_u16(),
            "detail": remedy, "code": problem.key, "field": problem.field, "value": problem.value,
        });
        return with_body(status, "application/problem+json", body.to_string());
    }
    let page = ask.page_titled(message.clone());
    let known = problem.kind != ProblemKind::Bug;
    let rendered = ProblemPage {
        page,
        problem,
        message,
        remedy,
        known,
    }
    .render();
    with_body(
        status,
        "text/html; charset=utf-8",
        rendered.unwrap_or_else(|_| status.to_string()),
    )
}

/// The visitor's best language among ours: highest quality first, then the order in which they are named.
pub(super) fn preferred(headers: &HeaderMap) -> Lang {
    let header = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let mut wanted: Vec<(u32, Lang)> = header
        .split(',')
        .filter_map(|entry| {
            let mut parts = entry.trim().split(';');
            let primary = parts.next()?.split('-').next()?.to_ascii_lowercase();
            let quality = parts
                .find_map(|p| p.trim().strip_prefix("q="))
                .and_then(|q| q.parse::<f32>().ok());
            let per_mille = (quality.unwrap_or(1.0).clamp(0.0, 1.0) * 1000.0) as u32;
            Lang::from_code(&primary)
                .filter(|_| per_mille > 0)
                .map(|lang| (per_mille, lang))
        })
        .collect();
    wanted.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wanted.first().map_or(Lang::En, |(_, lang)| *lang)
}

async fn negotiate(headers: HeaderMap) -> Response {
    let mut response = redirect(&format!("/{}/", preferred(&headers)));
    response
        .headers_mut()
        .insert(VARY, HeaderValue::from_static("accept-language"));
    response
}

async fn with_slash(State(app): State<Arc<App>>, params: RawPathParams, request: Request) -> Response {
    let code = params.iter().next().map_or("", |(_, value)| value);
    match Lang::from_code(code) {
        Some(lang) => {
            let query = request
                .uri()
                .query()
                .map(|query| format!("?{query}"))
                .unwrap_or_default();
            redirect(&format!("/{lang}/{query}"))
        }
        None => unknown(State(app), request).await,
    }
}

fn face_of(uri: &Uri) -> Face {
    if uri.path().starts_with("/api/") {
        Face::Api
    } else {
        Face::Page
    }
}

pub(super) async fn unknown(State(app): State<Arc<App>>, request: Request) -> Response {
    let ask = bare_ask(&app, face_of(request.uri()), request.uri(), request.headers());
    let first = request
        .uri()
        .path()
        .trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or("")
        .to_owned();
    let problem = match ask.face == Face::Page && Lang::from_code(&first).is_none() && first.len() == 2 {
        true => Problem::missing("unknown-language", &first),
        false => Problem::missing("page", request.uri().path()),
    };
    render(&ask, problem)
}

async fn wrong_method(State(app): State<Arc<App>>, request: Request<Body>) -> Response {
    let ask = bare_ask(&app, face_of(request.uri()), request.uri(), request.headers());
    let typed = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("");
    let problem = Problem {
        value: request.method().to_string(),
        instead: "GET, HEAD".into(),
        field: typed.into(),
        ..Problem::new(ProblemKind::Method, "method")
    };
    let mut response = render(&ask, problem);
    response
        .headers_mut()
        .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    response
}
