//! From an HTTP request to an [`Ask`]: language, day, parameters, who asks and from where.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::extract::ConnectInfo;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE, HOST, REFERER, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use base::Lang;

use super::form::Form;
use super::{App, Ask, Face, Problem, ProblemKind};

/// The longest query that is read.
const QUERY_BYTES_MAX: usize = 4096;
const PATH_BYTES_MAX: usize = 512;

pub(super) fn read_page(
    app: &Arc<App>,
    segments: Vec<(String, String)>,
    parts: &Parts,
) -> Result<Ask, Problem> {
    let code = segments
        .iter()
        .find(|(key, _)| key == "lang")
        .map_or("", |(_, value)| value.as_str());
    let Some(lang) = Lang::from_code(code) else {
        return Err(Problem::missing("unknown-language", code));
    };
    read(app, Face::Page, lang, segments, parts)
}

pub(super) fn read_api(
    app: &Arc<App>,
    segments: Vec<(String, String)>,
    parts: &Parts,
) -> Result<Ask, Problem> {
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
    Ok(Ask {
        on: asked_on.unwrap_or_else(|| app.clock.today()),
        asked_on,
        path: local_path(&parts.uri),
        segments,
        params,
        ..bare_ask(app, face, lang, parts)
    })
}

/// The path after the language.
fn local_path(uri: &Uri) -> String {
    let path = uri.path().trim_start_matches('/');
    path.split_once('/')
        .map_or_else(|| "/".to_owned(), |(_, rest)| format!("/{rest}"))
}

/// An ask for rendering a problem: whatever could be read, and nothing that could fail.
pub(super) fn bare_ask(app: &Arc<App>, face: Face, lang: Lang, parts: &Parts) -> Ask {
    Ask {
        app: Arc::clone(app),
        lang,
        face,
        on: app.clock.today(),
        asked_on: None,
        path: "/".to_owned(),
        segments: Vec::new(),
        params: Vec::new(),
        form: Form::default(),
        who: None,
        browser: cookie(&parts.headers, app.settings.browser_cookie()),
        visitor: Visitor {
            address: address(app, parts),
            program: header(&parts.headers, USER_AGENT),
            came_from: came_from(&parts.headers),
        },
    }
}

/// The language of an address, or the visitor's.
pub(super) fn lang_of(uri: &Uri, headers: &HeaderMap) -> Lang {
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or("");
    Lang::from_code(first).unwrap_or_else(|| preferred(headers))
}

/// Where a request came from.
#[derive(Clone, Debug)]
pub struct Visitor {
    pub address: IpAddr,
    /// What the browser calls itself.
    pub program: String,
    /// The page of ours on which it was before.
    pub came_from: Option<String>,
}

/// Path and query of the page that a browser says it comes from, if it is one of this host.
fn came_from(headers: &HeaderMap) -> Option<String> {
    let referer: Uri = headers.get(REFERER)?.to_str().ok()?.parse().ok()?;
    let host = headers.get(HOST)?.to_str().ok()?;
    (referer.authority()?.as_str() == host).then_some(())?;
    Some(referer.path_and_query()?.as_str().to_owned())
}

fn header(headers: &HeaderMap, name: axum::http::HeaderName) -> String {
    const SHOWN_CHARS_MAX: usize = 200;
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
        .chars()
        .take(SHOWN_CHARS_MAX)
        .collect()
}

/// The address that counts for limits: the peer's or, behind a proxy of our own, the last one the proxy names.
fn address(app: &App, parts: &Parts) -> IpAddr {
    let peer = parts
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(peer)| peer.ip());
    if !app.settings.behind_proxy {
        return peer;
    }
    let forwarded = parts
        .headers
        .get("x-forwarded-for")
        .and_then(|value| value.to_str().ok());
    forwarded
        .and_then(|list| list.rsplit(',').next())
        .and_then(|last| last.trim().parse().ok())
        .unwrap_or(peer)
}

/// The value of a cookie.
pub(super) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| {
            let (key, value) = pair.trim().split_once('=')?;
            (key == name && !value.is_empty()).then(|| value.to_owned())
        })
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
