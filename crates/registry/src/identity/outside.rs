//! Asks a provider over HTTP: with an end to waiting and to the length of what it says, following nobody elsewhere.

use std::time::Duration;

use jiff::Timestamp;
use openidconnect::http::header::CONTENT_TYPE;
use openidconnect::http::{HeaderValue, Method};
use openidconnect::url::{Host, Url};
use openidconnect::{HttpRequest, HttpResponse};
use platform::providers::{Provider, Published, is_safe};
use ureq::Agent;

/// How long one question may take. A sign-in asks three at most, within the time that a page has.
const ANSWER_SECONDS_MAX: u64 = 8;
const ANSWER_BYTES_MAX: u64 = 512 << 10;

/// Why a provider gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum OutsideError {
    #[error("the address is neither HTTPS nor on this machine")]
    Unsafe,
    #[error("no answer")]
    Silent(#[source] Box<ureq::Error>),
}

impl From<ureq::Error> for OutsideError {
    fn from(error: ureq::Error) -> Self {
        OutsideError::Silent(Box::new(error))
    }
}

/// One question and its answer. Blocks: call it where that does no harm.
pub fn ask(request: HttpRequest) -> Result<HttpResponse, OutsideError> {
    let address = Url::parse(&request.uri().to_string()).map_err(|_| OutsideError::Unsafe)?;
    if !is_safe(&address) {
        return Err(OutsideError::Unsafe);
    }
    let mut config = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(ANSWER_SECONDS_MAX)))
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent("plenary");
    if address.scheme() == "http" || !matches!(address.host(), Some(Host::Domain(_))) {
        config = config.proxy(None);
    }
    let agent: Agent = config.build().into();
    let response = match *request.method() {
        Method::GET => agent.run(request.map(drop))?,
        _ => agent.run(request)?,
    };
    let (parts, mut body) = response.into_parts();
    let bytes = body.with_config().limit(ANSWER_BYTES_MAX).read_to_vec()?;
    Ok(HttpResponse::from_parts(parts, bytes))
}

/// The same for what a provider publishes, which is asked for once an hour.
pub fn look_up(
    provider: &Provider,
    now: Timestamp,
    request: HttpRequest,
) -> Result<HttpResponse, OutsideError> {
    let address = request.uri().to_string();
    if let Some(kept) = provider.shelf.get(&address, now) {
        let mut response = HttpResponse::new(kept.bytes);
        if let Ok(value) = HeaderValue::from_str(&kept.content_type) {
            response.headers_mut().insert(CONTENT_TYPE, value);
        }
        return Ok(response);
    }
    let response = ask(request)?;
    if response.status().is_success() {
        let content_type = response.headers().get(CONTENT_TYPE);
        let document = Published {
            content_type: content_type
                .and_then(|value| value.to_str().ok())
                .unwrap_or("")
                .to_owned(),
            bytes: response.body().clone(),
        };
        provider.shelf.put(&address, now, document);
    }
    Ok(response)
}
