use std::collections::BTreeMap;

use base::{Lang, Localized};
use jiff::SignedDuration;
use platform::actor::{Mandate, SignedIn};
use platform::clock::stamp;
use platform::db::{DbError, Tx};
use platform::mail::{Letter, post};
use platform::secret::{id, sealed, token};
use platform::web::{App, Faults, Problem};
use serde_json::json;

use super::super::model::{Link, MandateHeld, Person, PersonState};
use super::super::sql;
use super::mandates::{Wanted, cites, recorded, shape};
use super::sign_in::INVITATION_HOURS;
use super::{folded_email, record, record_citing};

const NAME_CHARS_MAX: usize = 120;

/// A person whom somebody invites or proposes.
#[derive(Clone, Debug)]
pub struct Newcomer {
    pub name: String,
    pub email: String,
    pub lang: Lang,
    pub wanted: Wanted,
}

/// Whether the secretariat asks somebody in, or a member government names somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Invite,
    Propose,
}

/// Puts a person on record with a mandate: invited at once, or proposed until the secretariat says yes. Somebody who is
/// on record already gets the mandate. Gives the person's id.
pub async fn bring_in(
    app: &App,
    who: &SignedIn,
    by: &Mandate,
    newcomer: &Newcomer,
    way: Way,
) -> Result<String, Problem> {
    let mut faults = Faults::default();
    let name = newcomer.name.trim();
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        faults.add(Problem::invalid("name-missing", "name", name, ""));
    }
    let email = newcomer.email.trim();
    let folded =
        folded_email(email).ok_or_else(|| Problem::invalid("email", "email", email, "name@example.org"));
    let folded = faults.take(folded).unwrap_or_default();
    let known = sql::person_by_email(&app.db, &folded).await?;
    let now = app.clock.now();
    let person = known.clone().unwrap_or_else(|| Person {
        id: id(now),
        name: Some(name.to_owned()),
        email: Some(newcomer.email.trim().to_owned()),
        lang: newcomer.lang.code().to_owned(),
        state: match way {
            Way::Invite => PersonState::Invited,
            Way::Propose => PersonState::Proposed,
        }
        .word()
        .to_owned(),
        post: None,
        created_at: stamp(now),
    });
    let state = if way == Way::Invite { "active" } else { "proposed" };
    let granted_by = format!("person/{}", who.person);
    let mandate = faults.take(shape(app, &person.id, &newcomer.wanted, state, &granted_by).await);
    let mut mandate = faults.unless(mandate)?;
    if way == Way::Propose {
        mandate.proposed_by = Some(who.person.clone());
    }
    let mut tx = app.db.begin().await?;
    if known.is_none() {
        sql::insert_person(&mut tx, &person, &folded).await?;
    }
    sql::insert_mandate(&mut tx, &mandate).await?;
    let action = if way == Way::Invite { "invite" } else { "propose" };
    let done = (action, "mandate", mandate.id.as_str());
    let grounds = cites(app, &mandate);
    record_citing(
        &mut tx,
        who.acting(Some(by)),
        now,
        done,
        &recorded(&mandate),
        grounds,
    )
    .await?;
    if way == Way::Invite {
        welcome_in(app, &mut tx, &person, &mandate).await?;
    }
    tx.commit().await?;
    Ok(person.id)
}

/// Says yes or no to a proposal.
pub async fn answer(
    app: &App,
    who: &SignedIn,
    by: &Mandate,
    (person, mandate): (&Person, &MandateHeld),
    yes: bool,
) -> Result<(), Problem> {
    let now = app.clock.now();
    let state = if yes { "active" } else { "refused" };
    let granted_by = format!("person/{}", who.person);
    let mut tx = app.db.begin().await?;
    let today = app.clock.today();
    if sql::answer_proposal(&mut tx, &mandate.id, state, &granted_by, &today).await? == 0 {
        return Err(Problem::conflict("proposal-answered", ""));
    }
    if yes && person.is(PersonState::Proposed) {
        sql::set_state(&mut tx, &person.id, PersonState::Invited).await?;
    }
    let action = if yes { "approve" } else { "refuse" };
    let done = (action, "mandate", mandate.id.as_str());
    record(
        &mut tx,
        who.acting(Some(by)),
        now,
        done,
        &json!({ "state": state }),
    )
    .await?;
    if yes {
        welcome_in(app, &mut tx, person, mandate).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Sends the invitation, in the person's language: with a link for somebody new, without one for somebody who knows
/// the way.
async fn welcome_in(app: &App, tx: &mut Tx, person: &Person, mandate: &MandateHeld) -> Result<(), Problem> {
    let Some(address) = &person.email else {
        return Ok(());
    };
    let now = app.clock.now();
    let object = ObjectNames::load(app).await?.of(app, mandate, person.lang());
    let mut key = None;
    if !person.is(PersonState::Active) {
        let secret = token();
        let link = Link {
            digest: sealed(&secret),
            person: Some(person.id.clone()),
            purpose: "invitation".into(),
            browser: None,
            next: Some("/me".into()),
            expires_at: stamp(now + SignedDuration::from_hours(INVITATION_HOURS)),
            used_at: None,
        };
        sql::insert_link(tx, &link, &stamp(now)).await?;
        key = Some(secret);
    }
    let mail = invitation(app, person, &mandate.role, object, key).to(app, address, person.lang())?;
    post(tx, &mail, now).await?;
    Ok(())
}

/// What the mail says: with the link's key for somebody new.
fn invitation(app: &App, person: &Person, role: &str, object: String, key: Option<String>) -> Letter {
    let lang = person.lang();
    let role = app
        .permissions
        .role(role)
        .map_or(role, |role| role.title.best(lang).0);
    let association = app.association.name(lang, app.clock.today()).to_owned();
    let args = [
        ("name", person.shown().to_owned().into()),
        ("role", role.to_owned().into()),
        ("object", object.into()),
        ("association", association.into()),
        ("hours", INVITATION_HOURS.into()),
    ];
    let text = |key: &str| app.texts.get(lang, key, &args);
    let greeting = text("mail-invitation-greeting");
    let (body, action, path, fine) = match key {
        Some(key) => (
            text("mail-invitation-body"),
            text("mail-invitation-action"),
            format!("/{lang}/sign-in/link?key={key}"),
            vec![text("mail-invitation-fine")],
        ),
        None => (
            text("mail-mandate-body"),
            text("mail-mandate-action"),
            format!("/{lang}/work"),
            Vec::new(),
        ),
    };
    Letter {
        subject: text("mail-invitation-subject"),
        paragraphs: vec![greeting, body],
        action: Some((action, app.settings.link(&path))),
        fine,
    }
}

/// Names of what mandates are for: two statements, however many mandates are shown.
pub struct ObjectNames {
    governments: BTreeMap<String, Localized>,
    subcommittees: BTreeMap<String, Localized>,
}

impl ObjectNames {
    pub async fn load(app: &App) -> Result<Self, DbError> {
        let governments = crate::members::names_on(&app.db, app.clock.today()).await?;
        let subcommittees = crate::bodies::subcommittees_all(&app.db).await?;
        Ok(Self {
            governments: governments
                .into_iter()
                .map(|found| (found.id, found.names))
                .collect(),
            subcommittees: subcommittees
                .into_iter()
                .map(|found| (found.id, found.name))
                .collect(),
        })
    }

    /// A government's name in a language, or its id.
    pub fn government(&self, id: &str, lang: Lang) -> String {
        let name = self.governments.get(id);
        name.map_or(id, |name| name.best(lang).0).to_owned()
    }

    /// The name in a language; empty for a mandate of nothing in particular.
    pub fn of(&self, app: &App, mandate: &MandateHeld, lang: Lang) -> String {
        let desk = mandate.desk.as_ref().and_then(|id| app.permissions.desk(id));
        let name = match (&mandate.government, &mandate.subcommittee) {
            (Some(id), _) => self.governments.get(id),
            (None, Some(id)) => self.subcommittees.get(id),
            (None, None) => desk.map(|desk| &desk.title),
        };
        let id = mandate.object().unwrap_or("");
        name.map_or(id, |name| name.best(lang).0).to_owned()
    }
}
