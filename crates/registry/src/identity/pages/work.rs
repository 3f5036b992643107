use std::future::Future;
use std::pin::Pin;

use askama::Template;
use platform::actor::Mandate;
use platform::web::{Answer, Ask, Page, html};

use super::super::model::{Waiting, WorkSource};

#[derive(Template)]
#[template(path = "identity/work.html")]
struct WorkPage {
    page: Page,
    mandates: Vec<Mandate>,
    waiting: Vec<Waiting>,
    today: jiff::civil::Date,
}

/// The page of what waits for whoever is signed in, soonest first.
pub fn works(
    work: WorkSource,
) -> impl Fn(Ask) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync + 'static {
    move |ask| Box::pin(shown(ask, work))
}

async fn shown(ask: Ask, work: WorkSource) -> Answer {
    let who = ask.who()?.clone();
    let mandates = who.mandates.clone();
    let mut waiting = work(std::sync::Arc::clone(&ask.app), who, ask.lang).await?;
    waiting.sort_by_key(|item| (item.due.is_none(), item.due));
    html(&WorkPage {
        page: ask.page("work-title"),
        mandates,
        waiting,
        today: ask.app.clock.today(),
    })
}
