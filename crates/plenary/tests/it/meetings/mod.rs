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

use ::platform::audit;
use ::platform::records::verify;
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

    /// Everybody in the room, the session open, and a roll call on the first motion: its id.
    pub async fn begin_a_roll_call(&mut self) -> String {
        self.begin().await;
        let motion = self.motions().await.remove(0);
        self.open_ballot(&motion, "roll-call").await
    }

    /// Sends the form of a motion.
    pub async fn try_to_place(&mut self, fields: &[(&str, &str)]) -> Answer {
        let matter = fields
            .iter()
            .find(|(name, _)| *name == "matter")
            .expect("a matter")
            .1;
        let form = self
            .visitor
            .get(&self.path(&format!("/motions/new?matter={matter}")))
            .await;
        self.visitor.post(&self.path("/motions/new"), &form, fields).await
    }

    /// Places a motion and gives its id.
    pub async fn place(&mut self, fields: &[(&str, &str)]) -> String {
        let done = self.try_to_place(fields).await;
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

/// Casts a vote from a delegate's own device, by the form of the seat in a language.
pub async fn cast(app: &TestApp, post: &str, (lang, id): (&str, &str), fields: &[(&str, &str)]) -> Answer {
    let mut delegate = Visitor::signed_in_as(app, post).await;
    let seat = format!("/{lang}/meetings/{id}/seat");
    let page = delegate.get(&seat).await;
    delegate.post(&format!("{seat}/vote"), &page, fields).await
}

/// The record is whole, and the tables follow from the written forms.
pub async fn is_sound(app: &TestApp) {
    let log = audit::faults(&app.db).await.expect("the log can be read");
    assert_eq!(log, Vec::<String>::new());
    let verified = verify(&app.db, &join::kinds())
        .await
        .expect("the records can be read");
    assert!(verified.faults.is_empty(), "{:?}", verified.faults);
}

/// An amendment by which admission takes three quarters, from a day or from that of the decision.
pub fn three_quarters(from: &str) -> Vec<(String, String)> {
    let rules = "[[threshold]]\nid = \"three-quarters\"\n\
                 quorum = { share = \"1/2\", compare = \"more-than\", of = \"entitled\" }\n\
                 majority = { share = \"3/4\", compare = \"at-least\", of = \"present\" }\ncites = [\"charter-9-2\"]\n\
                 [[power]]\nid = \"assembly-members-2026\"\nreplaces = \"assembly-members\"\nbody = \"general-assembly\"\n\
                 matters = [\"admit-member\", \"expel-member\"]\nby = [{ threshold = \"three-quarters\" }]\n\
                 cites = [\"charter-8-1\"]\n";
    let mut fields = vec![
        ("matter".to_owned(), "amend-charter".to_owned()),
        ("clause".to_owned(), "charter-9-2".to_owned()),
        ("rules".to_owned(), rules.to_owned()),
        ("from".to_owned(), from.to_owned()),
    ];
    fields.extend(in_all("summary", "Admission takes three quarters"));
    fields
}

/// Fields as a form is sent.
pub fn as_sent(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
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
