//! Requests that are nearly right: another method, a slash too many, a parameter nobody reads, a key nobody has.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, Uri};
use axum::response::Response;
use base::Lang;
use serde_json::{Value, json};

use super::render::render;
use super::request::{bare_ask, lang_of};
use super::routes::Route;
use super::{App, Ask, Face, Problem, ProblemKind, Routes, Verb, redirect};
use crate::records::is_on_record;

pub(super) fn face_of(uri: &Uri) -> Face {
    if uri.path().starts_with("/api/") {
        Face::Api
    } else {
        Face::Page
    }
}

/// The address without the slash at its end, if that is all that is wrong with it. Only below a language or the
/// interface: an address that begins with two slashes would name another host.
pub(super) fn without_slash(method: &Method, uri: &Uri) -> Option<Response> {
    let path = uri.path().strip_prefix('/')?.strip_suffix('/')?;
    let (first, rest) = path.split_once('/')?;
    let is_ours = Lang::from_code(first).is_some() || first == "api";
    if !is_ours || rest.is_empty() || rest.ends_with('/') || ![Method::GET, Method::HEAD].contains(method) {
        return None;
    }
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(redirect(&format!("/{path}{query}")))
}

/// The address of a page without the parameters that it does not read, if there are any.
pub(super) fn without_unread(ask: &Ask, route: &Route) -> Option<Response> {
    let reads = route.reads?;
    let is_read = |(name, _): &&(String, String)| name == "on" || reads.contains(&name.as_str());
    if ask.params.iter().all(|param| is_read(&param)) {
        return None;
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(ask.params.iter().filter(is_read));
    let (path, query) = (&ask.path, query.finish());
    let mark = if query.is_empty() { "" } else { "?" };
    Some(redirect(&format!("/{}{path}{mark}{query}", ask.lang)))
}

/// Which methods each address takes.
#[derive(Clone, Default)]
pub(super) struct Methods(Arc<BTreeMap<String, Vec<&'static str>>>);

impl Methods {
    pub fn of(routes: &Routes) -> Self {
        let mut all: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
        for route in &routes.0 {
            let methods = all.entry(route.full_path()).or_default();
            methods.extend(match route.verb {
                Verb::Show => &["GET", "HEAD"][..],
                Verb::Send => &["POST"],
            });
        }
        Self(Arc::new(all))
    }

    /// What an address takes; what the program's own files and lists take if it is none of a route.
    fn at(&self, path: &str) -> String {
        let fitting = self.0.iter().filter(|(pattern, _)| fits(pattern, path));
        // Where several fit, the router takes the one with the most words of its own.
        let known = fitting.min_by_key(|(pattern, _)| pattern.matches('{').count());
        known.map_or_else(|| "GET, HEAD".to_owned(), |(_, methods)| methods.join(", "))
    }

    /// The answer to a method that an address does not take.
    pub async fn refuse(self, State(app): State<Arc<App>>, request: Request) -> Response {
        let allowed = self.at(request.uri().path());
        let (parts, _) = request.into_parts();
        let lang = lang_of(&parts.uri, &parts.headers);
        let ask = bare_ask(&app, face_of(&parts.uri), lang, &parts);
        let problem = Problem {
            value: parts.method.to_string(),
            instead: allowed.clone(),
            ..Problem::new(ProblemKind::Method, "method")
        };
        let mut response = render(&ask, problem);
        if let Ok(value) = HeaderValue::from_str(&allowed) {
            response.headers_mut().insert(ALLOW, value);
        }
        response
    }
}

/// Whether a path is one of a pattern such as `/{lang}/members/{id}`.
fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = path.split('/');
    let each = pattern.split('/').all(|expected| {
        parts
            .next()
            .is_some_and(|part| expected.starts_with('{') || expected == part)
    });
    each && parts.next().is_none()
}

/// The JSON resources, each with what it gives.
pub(super) fn index(routes: &Routes) -> Value {
    let resource = |route: &Route| {
        let doc = route.doc.as_ref()?;
        let path = format!("/api/v1{}", route.path);
        Some(json!({ "path": path, "summary": doc.summary(), "parameters": doc.names(route.path) }))
    };
    let shown = |route: &&Route| route.face == Face::Api && route.verb == Verb::Show;
    json!({
        "openapi": "/api/v1/openapi.json",
        "resources": routes.0.iter().filter(shown).filter_map(resource).collect::<Vec<Value>>(),
    })
}

/// Refuses a parameter that a JSON resource does not read, a text longer than it says, and a key after which no list goes on.
pub(super) async fn check_parameters(ask: &Ask, route: &Route) -> Result<(), Problem> {
    let (Face::Api, Verb::Show, Some(doc)) = (route.face, route.verb, &route.doc) else {
        return Ok(());
    };
    let known = doc.names(route.path);
    if let Some((name, value)) = ask.params.iter().find(|(name, _)| !known.contains(name)) {
        let instead = if known.is_empty() {
            "–".to_owned()
        } else {
            known.join(", ")
        };
        return Err(Problem::invalid("parameter", name, value, instead));
    }
    let too_long = |(name, value): &&(String, String)| {
        let longest = doc.longest(name);
        longest.is_some_and(|longest| value.trim().chars().count() > longest)
    };
    if let Some((name, value)) = ask.params.iter().find(too_long) {
        let longest = doc.longest(name).unwrap_or(0).to_string();
        return Err(Problem::invalid("question", name, value, longest));
    }
    match ask.param("after").filter(|_| doc.is_paged()) {
        Some(after) => check_key(ask, after).await,
        None => Ok(()),
    }
}

/// Lists of records of several kinds put the kind in front: `news.2024-…`.
async fn check_key(ask: &Ask, after: &str) -> Result<(), Problem> {
    let (kind, id) = match after.split_once('.') {
        Some((kind, id)) => (Some(kind), id),
        None => (None, after),
    };
    if is_on_record(&ask.app.db, kind, id).await? {
        return Ok(());
    }
    Err(Problem::invalid("page-key", "after", after, "CN-LN"))
}
