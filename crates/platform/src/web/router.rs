use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{RawPathParams, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, HOST, ORIGIN, RETRY_AFTER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, VARY,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use base::Lang;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use super::about;
use super::answer::with_body;
use super::astray::{Methods, check_parameters, face_of, index, without_slash, without_unread};
use super::cache::{Cache, cached};
use super::files::file_routes;
use super::form::read_form;
use super::log::log_routes;
use super::render::render;
use super::request::{bare_ask, cookie, lang_of, preferred, read_api, read_page};
use super::routes::Route;
use super::{
    Access, Answer, App, Ask, Face, Problem, ProblemKind, Routes, Verb, openapi, redirect,
    signed_in_elsewhere,
};
use crate::actor::Object;
use crate::secret::{derived, same};

const ANSWER_SECONDS_MAX: u64 = 30;

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
    let index = Bytes::from(index(&routes).to_string());
    let methods = Methods::of(&routes);
    let cache = Arc::new(Cache::new(Arc::clone(&app)));
    let mut router = about::add(Router::new(), &routes);
    for route in routes.0 {
        let path = route.full_path();
        let verb = route.verb;
        let route = Arc::new(route);
        let serve = move |State(app): State<Arc<App>>, params: RawPathParams, request: Request| {
            let route = Arc::clone(&route);
            let segments = params.iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
            async move { run(app, &route, segments, request).await }
        };
        router = match verb {
            Verb::Show => router.route(&path, get(serve)),
            Verb::Send => router.route(&path, post(serve)),
        };
    }
    for file in files {
        let serve = move || async move { for_ever(file.content_type, file.bytes) };
        router = router.route(&format!("/static/{}", file.name), get(serve));
    }
    let brand = Bytes::from(app.association.stylesheet());
    let brand = move || async move { for_ever("text/css; charset=utf-8", brand) };
    router = router.route("/static/brand.css", get(brand));
    let document = move || async move { with_body(StatusCode::OK, "application/json", described) };
    let index = move || async move { with_body(StatusCode::OK, "application/json", index) };
    let seconds = Duration::from_secs(ANSWER_SECONDS_MAX);
    router
        .merge(log_routes())
        .merge(file_routes())
        .route("/api/v1/openapi.json", get(document))
        .route("/api/v1", get(index.clone()))
        .route("/api/v1/", get(index))
        .route("/", get(negotiate))
        .route("/{lang}", get(with_slash))
        .fallback(unknown)
        .method_not_allowed_fallback(move |app, request| methods.clone().refuse(app, request))
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
        .layer(middleware::from_fn_with_state(Arc::clone(&app), harden))
        .with_state(app)
}

/// A file that browsers may keep for a year: its address says which state of it is meant.
fn for_ever(content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = with_body(StatusCode::OK, content_type, body);
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    response.headers_mut().insert(CACHE_CONTROL, forever);
    response
}

/// Headers that every answer has. Styles and scripts come from files of this host alone, none stands in a page.
const HARDENING: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=(), \
         publickey-credentials-get=(self), publickey-credentials-create=(self)",
    ),
];

/// Headers that every answer has; one that brings a policy of its own keeps it.
async fn harden(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HARDENING {
        headers
            .entry(HeaderName::from_static(name))
            .or_insert(HeaderValue::from_static(value));
    }
    if app.settings.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.insert(STRICT_TRANSPORT_SECURITY, year);
    }
    response
}

async fn run(app: Arc<App>, route: &Route, segments: Vec<(String, String)>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let mut fallback = bare_ask(&app, route.face, lang_of(&parts.uri, &parts.headers), &parts);
    let answer = match recognise(&app, &parts.headers).await {
        Err(problem) => Err(problem),
        Ok(who) => {
            fallback.who = who;
            let asked = match route.face {
                Face::Page => read_page(&app, segments, &parts),
                Face::Api => read_api(&app, segments, &parts),
            };
            match asked {
                Ok(ask) => {
                    fallback.lang = ask.lang;
                    let ask = Ask {
                        who: fallback.who.clone(),
                        ..ask
                    };
                    serve(ask, route, &parts, body).await
                }
                Err(problem) => Err(problem),
            }
        }
    };
    let is_private = fallback.who.is_some() || route.verb == Verb::Send;
    let mut response = answer.unwrap_or_else(|problem| render(&fallback, problem));
    let headers = response.headers_mut();
    headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(fallback.lang.code()));
    if route.face == Face::Api {
        headers.insert(VARY, HeaderValue::from_static("accept, accept-language"));
    }
    if is_private || headers.contains_key(SET_COOKIE) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    }
    response
}

/// Whose session the request carries.
pub(super) async fn recognise(
    app: &Arc<App>,
    headers: &HeaderMap,
) -> Result<Option<crate::actor::SignedIn>, Problem> {
    match cookie(headers, app.settings.session_cookie()) {
        None => Ok(None),
        Some(secret) => Ok((app.identify)(Arc::clone(app), secret).await?),
    }
}

/// One request: held up at the gate, admitted or not, its form read, then handled.
async fn serve(mut ask: Ask, route: &Route, parts: &Parts, body: Body) -> Answer {
    if let Some(gate) = route.gate
        && !ask.app.gates.lets(gate, ask.visitor.address)
    {
        let mut response = render(&ask, Problem::new(ProblemKind::TooMany, "too-many"));
        response
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from_static("60"));
        return Ok(response);
    }
    if ask.who.is_none() && matches!(route.access, Access::SignedIn | Access::May(_)) {
        return match (route.face, route.verb) {
            (Face::Page, Verb::Show) => Ok(signed_in_elsewhere(&ask)),
            _ => Err(Problem::new(ProblemKind::Unauthenticated, "sign-in-needed")),
        };
    }
    match route.access {
        Access::May(action) => drop(ask.must(action, Object::Any)?),
        Access::Demo if !ask.app.settings.demo => return Err(Problem::missing("page", parts.uri.path())),
        Access::Public | Access::SignedIn | Access::Demo => {}
    }
    if route.verb == Verb::Send {
        let foreign = || Problem::new(ProblemKind::Forbidden, "form-key");
        if !is_from_here(&parts.headers) {
            return Err(foreign());
        }
        ask.form = read_form(&parts.headers, body).await?;
        let expected = ask.form_key();
        if expected.is_empty() || !same(ask.form.get("form_key"), &expected) {
            return Err(foreign());
        }
    }
    check_parameters(&ask, route).await?;
    if let Some(elsewhere) = without_unread(&ask, route) {
        return Ok(elsewhere);
    }
    (route.handler)(ask).await
}

/// Whether the browser says that a page of this host sent the form. Browsers that say nothing are judged by the key.
fn is_from_here(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin" || site == "none";
    }
    match (text(ORIGIN), text(HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, named)| named == host),
        _ => true,
    }
}

impl Ask {
    /// The secret that forms of this page carry: the session's, or the browser's before anybody signs in.
    pub fn form_key(&self) -> String {
        match (&self.who, &self.browser) {
            (Some(who), _) => who.form_key.clone(),
            (None, Some(browser)) => derived(browser, "form"),
            (None, None) => String::new(),
        }
    }
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

pub(super) async fn unknown(State(app): State<Arc<App>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    if let Some(redirected) = without_slash(&parts.method, &parts.uri) {
        return redirected;
    }
    let mut ask = bare_ask(
        &app,
        face_of(&parts.uri),
        lang_of(&parts.uri, &parts.headers),
        &parts,
    );
    ask.who = recognise(&app, &parts.headers).await.unwrap_or(None);
    let path = parts.uri.path();
    let first = path.trim_start_matches('/').split('/').next().unwrap_or("");
    let problem = match ask.face == Face::Page && Lang::from_code(first).is_none() && first.len() == 2 {
        true => Problem::missing("unknown-language", first),
        false => Problem::missing("page", path),
    };
    render(&ask, problem)
}
