//! Meetings: from a motion to an executed decision.

mod amendments;
mod convening;
mod documents;
mod election;
mod entrusted;
mod invariants;
mod journey;
mod killed;
mod lasting;
mod papers;
mod published;
mod recorded;
mod refusals;
mod reports;
mod screens;
mod speaking;
mod written;

use base::Lang;
use plenary::join;

use crate::support::{Answer, TestApp, Visitor};

pub const CHAIR: &str = "chair-office-cn-ah";

/// A demonstration with its General Assembly convened for today.
pub async fn assembly() -> (TestApp, String) {
    let app = TestApp::demonstration().await;
    assert!(
        ::assembly::meetings::furnish_demo(&app.app, &join::hall())
            .await
            .expect("the demonstration has a meeting")
    );
    let meetings = ::assembly::meetings::meetings_all(&app.db, None, true)
        .await
        .expect("meetings can be read");
    let id = meetings.first().expect("one was convened").id.clone();
    (app, id)
}

/// The desk of whoever presides, step by step.
pub struct Desk {
    pub visitor: Visitor,
    pub id: String,
}

impl Desk {
    pub async fn of(app: &TestApp, id: &str) -> Self {
        Self {
            visitor: Visitor::signed_in_as(app, CHAIR).await,
            id: id.to_owned(),
        }
    }

    pub fn path(&self, what: &str) -> String {
        format!("/en/meetings/{}{what}", self.id)
    }

    /// Sends a form of the desk.
    pub async fn send(&mut self, what: &str, fields: &[(&str, &str)]) -> Answer {
        let desk = self.visitor.get(&self.path("/chair")).await;
        assert_eq!(desk.status.as_u16(), 200, "{}", desk.body);
        self.visitor.post(&self.path(what), &desk, fields).await
    }

    /// The same, and it must be taken.
    pub async fn must(&mut self, what: &str, fields: &[(&str, &str)]) {
        let answer = self.send(what, fields).await;
        assert_eq!(answer.status.as_u16(), 303, "{what} {fields:?}: {}", answer.body);
    }

    pub async fn fill_room(&mut self) {
        self.must("/attendance", &[("do", "arrive"), ("whom", "all")])
            .await;
    }

    /// Everybody in the room, and the session open.
    pub async fn begin(&mut self) {
        self.fill_room().await;
        self.must("/session", &[("do", "open")]).await;
    }

    /// The ids of the motions, in their order.
    pub async fn motions(&mut self) -> Vec<String> {
        let desk = self.visitor.get(&self.path("/chair")).await;
        let ids = desk.document().attributes("article.motion", "id");
        ids.into_iter()
            .map(|id| id.trim_start_matches("motion-").to_owned())
            .collect()
    }

    /// Places a motion and gives its id.
    pub async fn place(&mut self, fields: &[(&str, &str)]) -> String {
        let matter = fields
            .iter()
            .find(|(name, _)| *name == "matter")
            .expect("a matter")
            .1;
        let form = self
            .visitor
            .get(&self.path(&format!("/motions/new?matter={matter}")))
            .await;
        let done = self.visitor.post(&self.path("/motions/new"), &form, fields).await;
        let to = done.header("location").to_owned();
        assert!(to.contains("#motion-"), "{}", done.body);
        to.rsplit("#motion-").next().unwrap_or("").to_owned()
    }

    /// Opens a ballot and gives its id.
    pub async fn open_ballot(&mut self, motion: &str, way: &str) -> String {
        self.must("/ballots", &[("motion", motion), ("way", way)]).await;
        self.ballot().await
    }

    /// The ballot that was opened last.
    pub async fn ballot(&mut self) -> String {
        let desk = self.visitor.get(&self.path("/chair")).await;
        let actions = desk.document().attributes("form[action$='/close']", "action");
        let action = actions.last().expect("a ballot is open");
        action
            .trim_end_matches("/close")
            .rsplit('/')
            .next()
            .unwrap_or("")
            .to_owned()
    }

    /// Everybody who has not voted votes so; then the ballot is closed.
    pub async fn settle(&mut self, ballot: &str, choice: &str) {
        self.must(
            &format!("/ballots/{ballot}/enter"),
            &[("rest", choice), ("token", &format!("rest-{ballot}"))],
        )
        .await;
        self.must(&format!("/ballots/{ballot}/close"), &[("do", "close")])
            .await;
    }
}

/// What stands at a place of a page.
pub fn said(answer: &Answer, selector: &str) -> String {
    answer.document().texts(selector).join(" ")
}

/// A text in six languages as a form sends it.
pub fn in_all(name: &str, text: &str) -> Vec<(String, String)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (format!("{name}.{lang}"), format!("{text} ({lang})")))
        .collect()
}
