//! A problem as the visitor sees it: a page with a way onward, or a problem document.

use askama::Template;
use axum::response::Response;
use serde_json::json;

use super::answer::with_body;
use super::{Ask, Face, Page, Problem, ProblemKind};

#[derive(Template)]
#[template(path = "errors/problem.html")]
struct ProblemPage {
    page: Page,
    problem: Problem,
    message: String,
    remedy: String,
    known: bool,
    must_sign_in: bool,
    /// Where a form was sent from.
    back: Option<String>,
}

pub(super) fn render(ask: &Ask, problem: Problem) -> Response {
    let args = ask.args_of(&problem);
    let message = ask
        .app
        .texts
        .get(ask.lang, &format!("problem-{}", problem.key), &args);
    let remedy_key = format!("problem-{}-remedy", problem.key);
    let remedy = ask.app.texts.get(ask.lang, &remedy_key, &args);
    let status = problem.status();
    if ask.face == Face::Api {
        // What a page offers, links below it, a resource cannot; where that matters there is another way out.
        let detail_key = format!("problem-{}-detail", problem.key);
        let remedy = match ask.app.texts.has(ask.lang, &detail_key) {
            true => ask.app.texts.get(ask.lang, &detail_key, &args),
            false => remedy,
        };
        let body = json!({
            "type": format!("/problems/{}", problem.key), "title": message, "status": status.as_u16(),
            "detail": remedy, "code": problem.key, "field": problem.field, "value": problem.value,
        });
        return with_body(status, "application/problem+json", body.to_string());
    }
    let page = ask.page_titled(message.clone());
    let known = problem.kind != ProblemKind::Bug;
    let must_sign_in = problem.kind == ProblemKind::Unauthenticated;
    let back = ask.came_from().filter(|_| !ask.form.fields().is_empty());
    let rendered = ProblemPage {
        back: back.map(str::to_owned),
        page,
        problem,
        message,
        remedy,
        known,
        must_sign_in,
    }
    .render();
    with_body(
        status,
        "text/html; charset=utf-8",
        rendered.unwrap_or_else(|_| status.to_string()),
    )
}
