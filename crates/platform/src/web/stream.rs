//! Server-sent events, as the HTML standard says.

use std::future::Future;

use axum::body::{Body, Bytes};
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::Response;
use futures_util::stream::unfold;

use super::answer::with_body;

/// An event as it is sent, made once for however many screens.
pub type Event = Bytes;

/// An event of this name with data of however many lines.
pub fn event(name: &str, data: &str) -> Event {
    let lines: String = data.lines().map(|line| format!("data: {line}\n")).collect();
    Event::from(format!("event: {name}\n{lines}\n"))
}

/// A stream of events: `next` waits for the next one and goes on from the state it leaves; it ends with nothing.
pub fn events<S, F, Fut>(state: S, next: F) -> Response
where
    S: Send + 'static,
    F: Fn(S) -> Fut + Send + 'static,
    Fut: Future<Output = Option<(Event, S)>> + Send + 'static,
{
    let stream = unfold((state, next), |(state, next)| async move {
        let (event, state) = next(state).await?;
        Some((Ok::<_, std::convert::Infallible>(event), (state, next)))
    });
    let mut response = with_body(
        StatusCode::OK,
        "text/event-stream; charset=utf-8",
        Body::from_stream(stream),
    );
    // A program in between would keep what is meant for now.
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}
