//! Records by forms and sheets.

mod journeys;
mod own;
mod revising;
mod sheets;
mod withdrawn;
mod written;

use ::platform::audit::Actor;
use ::platform::records::{Action, Proposal, Refused, Revision, Table, Value, revise, standing};
use plenary::join;

use crate::support::{TestApp, clock};

pub fn actor() -> Actor {
    Actor {
        name: "officer".into(),
        mandate: Some("secretariat-officer@planning".into()),
    }
}

/// A text in every language.
pub fn texts(text: &str) -> Value {
    let each = |lang: base::Lang| (lang.code().to_owned(), Value::Text(format!("{text} ({lang})")));
    Value::Table(base::Lang::ALL.into_iter().map(each).collect())
}

pub fn revision(kind: &str, id: &str, table: Table, action: Action) -> Revision {
    Revision {
        kind: kind.into(),
        id: id.into(),
        table,
        action,
        note: None,
        made_from: None,
    }
}

pub async fn proposed(app: &TestApp, revision: Revision) -> Result<Proposal, Refused> {
    revise(&app.db, &join::kinds(), revision, clock().now()).await
}

pub async fn written(app: &TestApp, revision: Revision) {
    let label = format!("{} {}", revision.kind, revision.id);
    let proposal = match proposed(app, revision).await {
        Ok(proposal) => proposal,
        Err(refused) => panic!("{label}: {refused:?}"),
    };
    proposal
        .apply(&app.db, actor(), clock().now())
        .await
        .unwrap_or_else(|refused| panic!("{label}: {refused:?}"));
}

/// A record's written form.
pub async fn table_of(app: &TestApp, kind: &str, id: &str) -> Table {
    let found = standing(&app.db, kind, id).await.expect("a look");
    found
        .unwrap_or_else(|| panic!("{kind} {id} is on record"))
        .written
}

/// Paths and words of what is wrong.
pub fn wrongs(result: Result<Proposal, Refused>) -> Vec<(String, &'static str)> {
    match result {
        Err(Refused::Faults(faults)) => faults
            .into_iter()
            .map(|fault| (fault.path, fault.wrong.key()))
            .collect(),
        Err(other) => panic!("refused otherwise: {other:?}"),
        Ok(_) => panic!("it was taken"),
    }
}
