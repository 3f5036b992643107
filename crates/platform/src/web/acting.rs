//! What a template may ask about whoever is signed in, and about roles, mandates and desks.

use jiff::civil::Date;

use super::{Html, Page};
use crate::actor::{Mandate, Object, SignedIn};

impl Page {
    /// Whoever is signed in.
    pub fn who(&self) -> Option<&SignedIn> {
        self.who.as_ref()
    }

    /// How whoever is signed in is called: by name, or by the role where no person stands behind it.
    pub fn who_name(&self) -> String {
        let Some(who) = &self.who else {
            return String::new();
        };
        let first = who.mandates.first().filter(|_| who.is_post);
        first.map_or_else(|| who.name.clone(), |mandate| self.mandate(mandate))
    }

    /// A mandate's role in words, with what it is for.
    pub fn mandate(&self, mandate: &Mandate) -> String {
        let id = mandate.government.as_deref().or(mandate.subcommittee.as_deref());
        let name = mandate.object.as_ref().map(|name| name.best(self.lang).0);
        let role = self.role(&mandate.role);
        match (name.or(id), &mandate.desk) {
            (Some(object), _) => format!("{role} · {object}"),
            (None, Some(desk)) => format!("{role} · {}", self.desk(desk)),
            (None, None) => role,
        }
    }

    pub fn role(&self, id: &str) -> String {
        let role = self.app.permissions.role(id);
        role.map_or_else(|| id.to_owned(), |role| self.plain(&role.title))
    }

    pub fn desk(&self, id: &str) -> String {
        let desk = self.app.permissions.desk(id);
        desk.map_or_else(|| id.to_owned(), |desk| self.plain(&desk.title))
    }

    /// A moment, as its day and time in UTC.
    pub fn moment(&self, stamp: &str) -> String {
        let day = stamp.get(..10).and_then(|day| day.parse::<Date>().ok());
        let time = stamp.get(11..16).unwrap_or("");
        day.map_or_else(
            || stamp.to_owned(),
            |day| format!("{} {time} UTC", self.day(&day)),
        )
    }

    /// Whether whoever is signed in may do this to something.
    pub fn may(&self, action: &str) -> bool {
        let today = self.app.clock.today();
        self.who.as_ref().is_some_and(|who| {
            self.app
                .permissions
                .mandate_for(who, action, Object::Any, today)
                .is_some()
        })
    }

    /// Whether whoever is signed in may do this to what is a government's.
    pub fn may_for(&self, action: &str, government: &str) -> bool {
        let today = self.app.clock.today();
        self.who.as_ref().is_some_and(|who| {
            self.app
                .permissions
                .mandate_for(who, action, Object::Government(government), today)
                .is_some()
        })
    }

    /// The governments for which whoever is signed in holds a mandate and may do this.
    pub fn governments_of(&self, action: &str) -> Vec<String> {
        let own = self.who.iter().flat_map(SignedIn::governments);
        let mut own: Vec<String> = own
            .filter(|id| self.may_for(action, id))
            .map(str::to_owned)
            .collect();
        own.sort();
        own.dedup();
        own
    }

    /// The same by their names.
    pub fn own_governments(&self, action: &str) -> Vec<String> {
        let mandates = self.who.iter().flat_map(|who| &who.mandates);
        let mut named: Vec<String> = mandates
            .filter_map(|mandate| {
                let id = mandate
                    .government
                    .as_deref()
                    .filter(|id| self.may_for(action, id))?;
                let name = mandate.object.as_ref().map(|name| self.plain(name));
                Some(name.unwrap_or_else(|| id.to_owned()))
            })
            .collect();
        named.sort();
        named.dedup();
        named
    }

    /// What every form of this page carries in its field `form_key`.
    pub fn form_key(&self) -> &str {
        &self.form_key
    }

    /// From which day until which a mandate holds.
    pub fn term(&self, from: &Date, until: &Option<Date>) -> Html {
        self.validity(&Some((*from).into()), &until.map(Into::into))
    }
}
