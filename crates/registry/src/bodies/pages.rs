use std::collections::BTreeMap;

use askama::Template;
use base::Localized;
use platform::db::DbError;
use platform::records::{Source, source_of};
use platform::web::{Answer, Ask, Html, Page, Problem, html, redirect};

use super::meeting::{Meeting, Meetings};
use super::model::{Body, Duty, Partner, Post, Subcommittee, Term};
use super::sql;
use crate::members::names_on;

/// Names of governments on the page's day, for whoever lists them.
pub struct Names(BTreeMap<String, Localized>);

impl Names {
    pub async fn load(ask: &Ask) -> Result<Self, DbError> {
        let named = names_on(&ask.app.db, ask.on).await?;
        Ok(Self(
            named.into_iter().map(|named| (named.id, named.names)).collect(),
        ))
    }

    /// A government's name without markup.
    pub fn plain(&self, page: &Page, id: &str) -> String {
        self.0
            .get(id)
            .map_or_else(|| id.to_owned(), |name| page.plain(name))
    }

    /// Whether a text says no more than the name of a government.
    pub fn says(&self, page: &Page, id: &Option<String>, text: &Localized) -> bool {
        id.as_ref()
            .is_some_and(|id| self.plain(page, id) == page.plain(text))
    }

    /// A government's name as a link to its page.
    pub fn link(&self, page: &Page, id: &str) -> Html {
        let name = self
            .0
            .get(id)
            .map_or_else(|| Html(id.to_owned()), |name| page.text(name));
        Html(format!(
            "<a href=\"{}\">{name}</a>",
            page.href(format!("/members/{id}"))
        ))
    }
}

/// A post with those who held it.
struct Held {
    post: Post,
    now: Vec<Term>,
    before: Vec<Term>,
}

/// Posts with who held them before and who holds them on the day, by body. Two statements.
async fn held_posts(ask: &Ask) -> Result<Vec<Held>, DbError> {
    let posts = sql::posts_all(&ask.app.db).await?;
    let terms = sql::terms_all(&ask.app.db).await?;
    let held = |post: Post| {
        let of_post = terms.iter().filter(|term| term.post == post.id).cloned();
        let (now, before) = of_post.partition(|term| term.holds_on(ask.on));
        Held { post, now, before }
    };
    Ok(posts.into_iter().map(held).collect())
}

#[derive(Template)]
#[template(path = "bodies/list.html")]
struct BodiesPage {
    page: Page,
    bodies: Vec<Body>,
}

impl BodiesPage {
    /// Bodies that belong to another, or to none, by rank.
    fn below(&self, parent: Option<&str>) -> Vec<&Body> {
        self.bodies
            .iter()
            .filter(|body| body.parent.as_deref() == parent)
            .collect()
    }
}

pub(super) async fn bodies(ask: Ask) -> Answer {
    let mut bodies = sql::bodies_all(&ask.app.db).await?;
    let deciding: Vec<&str> = ask.app.rules.bodies().collect();
    let order = &ask.app.association.body_order;
    bodies.sort_by_cached_key(|body| body.rank(order, &deciding));
    html(&BodiesPage {
        bodies,
        page: ask.page("bodies-title"),
    })
}

#[derive(Template)]
#[template(path = "bodies/body.html")]
struct BodyPage {
    page: Page,
    body: Body,
    held: Vec<Held>,
    units: Vec<Body>,
    meetings: Vec<Meeting>,
    names: Names,
    source: Option<Source>,
}

impl BodyPage {
    fn has_calendar(&self) -> bool {
        self.meetings.iter().any(Meeting::has_day)
    }
}

pub(super) async fn body(ask: Ask, meetings: Meetings) -> Answer {
    let id = ask.segment("id");
    let Some(body) = sql::body_by_id(&ask.app.db, id).await? else {
        return Err(Problem::missing("record", id));
    };
    let mut held = held_posts(&ask).await?;
    held.retain(|held| held.post.body == body.id);
    let mut units = sql::bodies_all(&ask.app.db).await?;
    units.retain(|unit| unit.parent.as_deref() == Some(id));
    let source = source_of(&ask.app.db, "body", id).await?;
    let page = ask.page_titled(body.name.best(ask.lang).0);
    html(&BodyPage {
        page,
        held,
        units,
        meetings: meetings(ask.app.db.clone(), Some(id.to_owned())).await?,
        names: Names::load(&ask).await?,
        source,
        body,
    })
}

#[derive(Template)]
#[template(path = "bodies/secretariat.html")]
struct SecretariatPage {
    page: Page,
    units: Vec<(Body, Vec<Held>)>,
    names: Names,
}

impl SecretariatPage {
    /// Units below one, or those at the top.
    fn below(&self, parent: Option<&str>) -> Vec<&(Body, Vec<Held>)> {
        self.units
            .iter()
            .filter(|(body, _)| body.parent.as_deref() == parent)
            .collect()
    }
}

/// The secretariat's organisation: its units, posts and who holds them on the day.
pub(super) async fn secretariat(ask: Ask) -> Answer {
    let mut units = Vec::new();
    let mut all = held_posts(&ask).await?;
    for body in sql::bodies_all(&ask.app.db).await? {
        if body.kind == "assembly" || body.kind == "committee" {
            continue;
        }
        let (held, others) = all.into_iter().partition(|held| held.post.body == body.id);
        all = others;
        units.push((body, held));
    }
    units.sort_by_key(|(body, _)| (body.parent.is_some(), body.kind.clone() == "branch"));
    html(&SecretariatPage {
        page: ask.page("secretariat-title"),
        units,
        names: Names::load(&ask).await?,
    })
}

#[derive(Template)]
#[template(path = "bodies/subcommittees.html")]
struct SubcommitteesPage {
    page: Page,
    active: Vec<Subcommittee>,
    others: Vec<Subcommittee>,
    names: Names,
}

pub(super) async fn subcommittees(ask: Ask) -> Answer {
    let all = sql::subcommittees_all(&ask.app.db).await?;
    let (active, others) = all
        .into_iter()
        .partition(|subcommittee| subcommittee.exists_on(ask.on));
    let names = Names::load(&ask).await?;
    html(&SubcommitteesPage {
        page: ask.page("subcommittees-title"),
        active,
        others,
        names,
    })
}

#[derive(Template)]
#[template(path = "bodies/subcommittee.html")]
struct SubcommitteePage {
    page: Page,
    subcommittee: Subcommittee,
    exists: bool,
    meetings: Vec<Meeting>,
    duties: Vec<Duty>,
    names: Names,
    source: Option<Source>,
}

impl SubcommitteePage {
    fn has_calendar(&self) -> bool {
        self.meetings.iter().any(Meeting::has_day)
    }
}

pub(super) async fn subcommittee(ask: Ask, meetings: Meetings) -> Answer {
    let id = ask.segment("id");
    let Some(subcommittee) = sql::subcommittee_by_id(&ask.app.db, id).await? else {
        return Err(Problem::missing("record", id));
    };
    let source = source_of(&ask.app.db, "subcommittee", id).await?;
    let page = ask.page_titled(subcommittee.name.best(ask.lang).0);
    let exists = subcommittee.exists_on(ask.on);
    // What the regulation asks of all of them stands with the body of that name.
    let duties = sql::body_by_id(&ask.app.db, "subcommittees")
        .await?
        .map(|body| body.duties.0)
        .unwrap_or_default();
    html(&SubcommitteePage {
        page,
        exists,
        meetings: meetings(ask.app.db.clone(), Some(id.to_owned())).await?,
        duties,
        names: Names::load(&ask).await?,
        source,
        subcommittee,
    })
}

#[derive(Template)]
#[template(path = "bodies/partners.html")]
struct PartnersPage {
    page: Page,
    partners: Vec<Partner>,
}

pub(super) async fn partners(ask: Ask) -> Answer {
    html(&PartnersPage {
        partners: sql::partners_all(&ask.app.db).await?,
        page: ask.page("partners-title"),
    })
}

/// A term is shown with its body; its own address leads there.
pub(super) async fn term(ask: Ask) -> Answer {
    let id = ask.segment("id");
    match sql::body_of_term(&ask.app.db, id).await? {
        Some((body,)) => Ok(redirect(
            &ask.page("bodies-title").href(format!("/bodies/{body}#{id}")),
        )),
        None => Err(Problem::missing("record", id)),
    }
}
