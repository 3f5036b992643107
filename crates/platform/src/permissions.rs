//! Who may do what, as `rules/roles.toml` says: actions, roles, and the actions each role is granted, to which extent.
//! A grant may hold from–until; nothing here knows the name of a role or an action.

use base::Localized;
use jiff::civil::Date;
use serde::Deserialize;

use crate::actor::{Mandate, Object, SignedIn};

/// How far a grant reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    All,
    OwnGovernment,
    OwnSubcommittee,
    OwnDesk,
}

/// Something that may be allowed.
#[derive(Clone, Debug, Deserialize)]
pub struct Action {
    pub id: String,
    pub title: Localized,
}

/// An office or function whose holders are granted actions.
#[derive(Clone, Debug, Deserialize)]
pub struct Role {
    pub id: String,
    pub title: Localized,
    /// What a mandate of this role is for: `government`, `subcommittee`, `desk`, or nothing in particular.
    #[serde(default)]
    pub of: Option<RoleOf>,
    /// The office of the charter whose term its mandates keep, if it has one.
    #[serde(default)]
    pub office: Option<String>,
    /// How many years a mandate lasts when nothing else is said.
    #[serde(default)]
    pub years: Option<i16>,
    /// Debtors of the charter's duties whom it answers for: bodies, or `member`.
    #[serde(default)]
    pub owes: Vec<String>,
    /// Clauses it rests on.
    #[serde(default)]
    pub cites: Vec<String>,
    pub grants: Vec<Grant>,
}

impl Role {
    /// Whether every grant of an action to this role reaches this far and no further.
    pub fn is_limited(&self, action: &str, scope: Scope) -> bool {
        let grants = |grant: &&Grant| grant.actions.iter().any(|granted| granted == action);
        let mut of_action = self.grants.iter().filter(grants).peekable();
        of_action.peek().is_some() && of_action.all(|grant| grant.scope == scope)
    }
}

/// What a mandate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoleOf {
    Government,
    Subcommittee,
    Desk,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Grant {
    pub actions: Vec<String>,
    pub scope: Scope,
    #[serde(default)]
    pub from: Option<Date>,
    #[serde(default)]
    pub until: Option<Date>,
}

/// A part of the secretariat's work that an officer may be responsible for.
#[derive(Clone, Debug, Deserialize)]
pub struct Desk {
    pub id: String,
    pub title: Localized,
}

/// How long a session lasts.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct SessionLimits {
    pub idle_minutes: i64,
    pub absolute_hours: i64,
}

/// When people are told that a mandate of theirs ends.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reminder {
    pub days_before: u16,
}

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
pub struct Permissions {
    pub session: SessionLimits,
    /// Nobody is told if it is absent.
    #[serde(default)]
    pub reminder: Option<Reminder>,
    #[serde(rename = "action")]
    pub actions: Vec<Action>,
    #[serde(rename = "desk", default)]
    pub desks: Vec<Desk>,
    #[serde(rename = "role")]
    pub roles: Vec<Role>,
}

impl Permissions {
    /// Reads the file and checks it; every fault is named.
    pub fn read(text: &str) -> Result<Self, Vec<String>> {
        let read: Self = toml::from_str(text).map_err(|error| vec![error.to_string()])?;
        let mut faults = Vec::new();
        for role in &read.roles {
            for action in role.grants.iter().flat_map(|grant| &grant.actions) {
                if read.action(action).is_none() {
                    faults.push(format!(
                        "role {:?} is granted {action:?}, which is no action",
                        role.id
                    ));
                }
            }
            for grant in &role.grants {
                let fits = match grant.scope {
                    Scope::All => true,
                    Scope::OwnGovernment => role.of == Some(RoleOf::Government),
                    Scope::OwnSubcommittee => role.of == Some(RoleOf::Subcommittee),
                    Scope::OwnDesk => role.of == Some(RoleOf::Desk),
                };
                if !fits {
                    faults.push(format!(
                        "role {:?} has no object of scope {:?}",
                        role.id, grant.scope
                    ));
                }
            }
        }
        let titles = (read.actions.iter().map(|action| (&action.id, &action.title)))
            .chain(read.roles.iter().map(|role| (&role.id, &role.title)))
            .chain(read.desks.iter().map(|desk| (&desk.id, &desk.title)));
        for (id, title) in titles {
            for lang in base::Lang::ALL {
                if title.get(lang).is_none() {
                    faults.push(format!("{id:?} has no title in {}", lang.endonym()));
                }
            }
        }
        if faults.is_empty() { Ok(read) } else { Err(faults) }
    }

    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    pub fn desk(&self, id: &str) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == id)
    }

    /// The mandate by which a person may do something to an object on a day, if there is one.
    pub fn mandate_for<'m>(
        &self,
        who: &'m SignedIn,
        action: &str,
        object: Object<'_>,
        on: Date,
    ) -> Option<&'m Mandate> {
        who.mandates
            .iter()
            .find(|mandate| self.grants(mandate, action, object, on))
    }

    /// Whether a mandate allows an action on an object.
    pub fn grants(&self, mandate: &Mandate, action: &str, object: Object<'_>, on: Date) -> bool {
        let Some(role) = self.role(&mandate.role) else {
            return false;
        };
        role.grants
            .iter()
            .filter(|grant| {
                grant.from.is_none_or(|from| from <= on) && grant.until.is_none_or(|until| on <= until)
            })
            .filter(|grant| grant.actions.iter().any(|granted| granted == action))
            .any(|grant| match (grant.scope, object) {
                (Scope::All, _) | (_, Object::Any) => true,
                (Scope::OwnGovernment, Object::Government(id)) => mandate.government.as_deref() == Some(id),
                (Scope::OwnSubcommittee, Object::Subcommittee(id)) => {
                    mandate.subcommittee.as_deref() == Some(id)
                }
                (Scope::OwnDesk, Object::Desk(id)) => mandate.desk.as_deref() == Some(id),
                _ => false,
            })
    }

    /// Roles that are granted an action, whatever its reach.
    pub fn roles_with<'p>(&'p self, action: &'p str) -> impl Iterator<Item = &'p Role> {
        let has = move |role: &&Role| {
            role.grants
                .iter()
                .any(|grant| grant.actions.iter().any(|granted| granted == action))
        };
        self.roles.iter().filter(has)
    }
}
