//! Who asks. A person acts by mandates, each of one role, for one object, from–until.

use base::Localized;
use jiff::civil::Date;

/// A person who is signed in, with the mandates that hold today.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Id of the person.
    pub person: String,
    pub name: String,
    /// Whether nobody stands behind it: a post of the demonstration.
    pub is_post: bool,
    /// What the database knows the session by.
    pub session: String,
    /// The secret that its forms carry, so that no other site can send one.
    pub form_key: String,
    pub mandates: Vec<Mandate>,
}

/// The right to act in a role, for a government, a subcommittee or a desk, or at large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    pub id: String,
    pub role: String,
    pub government: Option<String>,
    pub subcommittee: Option<String>,
    pub desk: Option<String>,
    /// What the government or subcommittee is called.
    pub object: Option<Localized>,
    pub until: Option<Date>,
}

/// What an action is done to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Object<'a> {
    /// Nothing in particular: whoever may do it to something may.
    Any,
    /// What belongs to nobody: only a grant for everything allows it.
    All,
    Government(&'a str),
    Subcommittee(&'a str),
    Desk(&'a str),
}

impl Mandate {
    /// A role held for nothing in particular, on no record: the program's own.
    pub fn at_large(role: &str) -> Mandate {
        Mandate {
            id: String::new(),
            role: role.to_owned(),
            government: None,
            subcommittee: None,
            desk: None,
            object: None,
            until: None,
        }
    }

    /// How records name it: `liaison-officer@KR-47`.
    pub fn reference(&self) -> String {
        let object = self
            .government
            .as_ref()
            .or(self.subcommittee.as_ref())
            .or(self.desk.as_ref());
        match object {
            Some(object) => format!("{}@{object}", self.role),
            None => self.role.clone(),
        }
    }
}

impl SignedIn {
    /// As the audit record names whoever acts: the person's id and the mandate used. Names stay out of it.
    pub fn acting(&self, mandate: Option<&Mandate>) -> crate::audit::Actor {
        crate::audit::Actor {
            name: self.person.clone(),
            mandate: mandate.map(Mandate::reference),
        }
    }

    /// The governments for which the person holds a mandate.
    pub fn governments(&self) -> impl Iterator<Item = &str> {
        self.mandates
            .iter()
            .filter_map(|mandate| mandate.government.as_deref())
    }
}
