use askama::Template;
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, LOCATION, REFRESH, SET_COOKIE,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde::Serialize;
use serde_json::json;

use super::beside::told;
use super::{Ask, Pager, Problem, Settings};
use crate::records::source_of;

/// What a handler gives back.
pub type Answer = Result<Response, Problem>;

pub(super) fn with_body(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// A page.
pub fn html(template: &impl Template) -> Answer {
    Ok(with_body(
        StatusCode::OK,
        "text/html; charset=utf-8",
        template.render()?,
    ))
}

/// A page whose form was refused: it comes back filled, with the reason.
pub fn html_refused(template: &impl Template) -> Answer {
    let body = template.render()?;
    Ok(with_body(
        StatusCode::UNPROCESSABLE_ENTITY,
        "text/html; charset=utf-8",
        body,
    ))
}

/// A page with a form, shown for the first time or because of a problem, whose status it has.
pub fn html_after(wrong: Option<&Problem>, template: &impl Template) -> Answer {
    let status = wrong.map_or(StatusCode::OK, Problem::status);
    Ok(with_body(status, "text/html; charset=utf-8", template.render()?))
}

/// A calendar that programs subscribe to.
pub fn calendar(text: String) -> Response {
    with_body(StatusCode::OK, "text/calendar; charset=utf-8", text)
}

/// A file to keep, under a name.
pub fn file(content_type: &'static str, name: &str, body: Vec<u8>) -> Response {
    let mut response = with_body(StatusCode::OK, content_type, body);
    let plain: String = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c))
        .collect();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"")) {
        response.headers_mut().insert(CONTENT_DISPOSITION, value);
    }
    response
}

/// The same for a content that never changes, with the tag by which browsers know it again.
pub fn file_tagged(content_type: &'static str, name: &str, body: Vec<u8>, digest: &str) -> Response {
    let mut response = file(content_type, name, body);
    if let Ok(tag) = HeaderValue::from_str(&format!("W/\"{digest}\"")) {
        response.headers_mut().insert(ETAG, tag);
    }
    response
}

/// A page that is asked for again by itself: what it tells is under way.
pub fn refreshing(answer: Answer, seconds: u32) -> Answer {
    let mut response = answer?;
    response.headers_mut().insert(REFRESH, seconds.into());
    Ok(response)
}

/// One JSON resource.
pub fn json(value: &impl Serialize) -> Answer {
    json_as_it_is(&told(value))
}

/// A JSON document in which texts stand as they were written.
pub fn json_as_it_is(value: &impl Serialize) -> Answer {
    let body = serde_json::to_string(value).expect("record types always serialize");
    Ok(with_body(StatusCode::OK, "application/json", body))
}

/// A list, with the key of its last item when more may follow: pass it as `after`.
pub fn json_list<T: Serialize>(items: &[T], limit: i64, key: impl Fn(&T) -> &str) -> Answer {
    let full = i64::try_from(items.len()).is_ok_and(|count| count >= limit);
    let next = items.last().filter(|_| full).map(key);
    json(&json!({ "items": items, "next": next }))
}

/// A window of a list that is not in the order of its keys, with the key to go on from and how many there are in all.
pub fn json_window<T: Serialize>(items: &[T], next: Option<String>, total: usize) -> Answer {
    json(&json!({ "items": items, "next": next, "total": total }))
}

/// A list in an order of its own, of which the request asks for a window.
pub fn json_cut<T: Serialize>(ask: &Ask, items: Vec<T>, key: impl Fn(&T) -> String) -> Answer {
    let (after, limit) = ask.list_window()?;
    let pager = Pager::of(&items, &after, usize::try_from(limit).unwrap_or(1), key)?;
    json_window(&pager.cut(items), pager.next.clone(), pager.total)
}

/// One record of a kind with its source, or the problem that there is none.
pub async fn json_record<T: Serialize>(ask: &Ask, kind: &'static str, found: Option<T>) -> Answer {
    let id = ask.segment("id");
    let Some(record) = found else {
        return Err(Problem::missing("record", id));
    };
    let source = source_of(&ask.app.db, kind, id).await?;
    json(&json!({ kind: record, "source": source }))
}

/// A list that is short by nature, given whole.
pub fn json_all<T: Serialize>(items: &[T]) -> Answer {
    json(&json!({ "items": items, "next": null }))
}

pub fn redirect(to: &str) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(location) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

/// The same answer with a cookie.
pub fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// The answer to somebody who leaves: without the session's cookie, and with nothing of its pages left in the browser
/// (the cookies of other programs on the same domain are none of ours).
pub fn farewell(mut response: Response, settings: &Settings) -> Response {
    let header = HeaderName::from_static("clear-site-data");
    let what = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(header, what);
    with_cookie(response, &settings.cookie(settings.session_cookie(), "", 0))
}

/// To the sign-in page, and back here afterwards.
pub fn signed_in_elsewhere(ask: &Ask) -> Response {
    let mut next = form_urlencoded::Serializer::new(String::new());
    next.append_pair("next", &ask.here());
    redirect(&format!("/{}/sign-in?{}", ask.lang, next.finish()))
}
