use askama::Template;
use base::Lang;
use platform::actor::{Mandate, Object};
use platform::permissions::{Role, RoleOf};
use platform::web::{Answer, Ask, Complaints, Page, Problem, html_after, redirect};

use super::super::ops::people::{Newcomer, Way, bring_in};
use super::people::{Asked, Choices, choices};

#[derive(Template)]
#[template(path = "identity/newcomer.html")]
struct NewcomerPage {
    page: Page,
    is_proposal: bool,
    choices: Choices,
    asked: Asked,
    complaints: Complaints,
}

/// The roles that the asker may give away, and the governments for which.
fn offered(ask: &Ask, way: Way) -> (Vec<Role>, Option<Vec<String>>) {
    let roles = &ask.app.permissions.roles;
    match way {
        Way::Invite if ask.may("mandates.grant", Object::All) => (roles.clone(), None),
        // Who may invite but not grant at large invites people of members and subcommittees.
        Way::Invite => (of_members(roles), None),
        Way::Propose => {
            let own: Vec<String> = ask
                .signed_in()
                .map(|who| who.governments().map(str::to_owned).collect())
                .unwrap_or_default();
            let roles = of_members(roles);
            let roles = roles
                .into_iter()
                .filter(|role| role.of == Some(RoleOf::Government));
            (roles.collect(), Some(own))
        }
    }
}

/// Roles held for a government or a subcommittee that no rule of the charter fills by itself.
fn of_members(roles: &[Role]) -> Vec<Role> {
    let is_free = |role: &&Role| match role.of {
        Some(RoleOf::Government) => role.office.is_none(),
        Some(RoleOf::Subcommittee) => true,
        Some(RoleOf::Desk) | None => false,
    };
    roles.iter().filter(is_free).cloned().collect()
}

async fn newcomer(ask: Ask, way: Way, asked: Asked, wrong: Option<Problem>) -> Answer {
    let (roles, own) = offered(&ask, way);
    let choices = choices(&ask, roles, own.as_deref()).await?;
    let title = if way == Way::Invite {
        "people-invite"
    } else {
        "people-propose"
    };
    let shown = NewcomerPage {
        page: ask.page(title),
        is_proposal: way == Way::Propose,
        choices,
        asked,
        complaints: ask.complaints(wrong.as_ref()),
    };
    html_after(wrong.as_ref(), &shown)
}

pub async fn invitation(ask: Ask) -> Answer {
    let asked = Asked::of(&ask);
    newcomer(ask, Way::Invite, asked, None).await
}

pub async fn proposal(ask: Ask) -> Answer {
    let asked = Asked::of(&ask);
    newcomer(ask, Way::Propose, asked, None).await
}

async fn take_in(ask: Ask, way: Way, action: &'static str) -> Answer {
    let asked = Asked::of(&ask);
    let (roles, own) = offered(&ask, way);
    let done = async {
        let wanted = asked.wanted()?;
        if !roles.iter().any(|role| role.id == wanted.role) {
            return Err(Problem::invalid("mandate-role", "role", &wanted.role, ""));
        }
        let object = match (&own, &wanted.government) {
            (Some(_), Some(government)) => Object::Government(government),
            _ => Object::All,
        };
        let by: Mandate = ask.must(action, object)?.clone();
        let newcomer = Newcomer {
            name: asked.name.clone(),
            email: asked.email.clone(),
            lang: Lang::from_code(&asked.lang).unwrap_or(ask.lang),
            wanted,
        };
        bring_in(&ask.app, ask.who()?, &by, &newcomer, way).await
    }
    .await;
    match done {
        Ok(person) => Ok(redirect(&format!("/{}/people/{person}", ask.lang))),
        Err(problem) if !problem.field.is_empty() => newcomer(ask, way, asked, Some(problem)).await,
        Err(problem) => Err(problem),
    }
}

pub async fn invite(ask: Ask) -> Answer {
    take_in(ask, Way::Invite, "people.invite").await
}

pub async fn propose(ask: Ask) -> Answer {
    take_in(ask, Way::Propose, "people.propose").await
}
