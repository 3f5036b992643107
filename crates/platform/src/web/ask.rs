use std::collections::BTreeSet;
use std::sync::Arc;

use base::{Country, Lang, PartialDate};
use jiff::civil::Date;

use super::form::Form;
use super::request::Visitor;
use super::{App, Face, Problem, ProblemKind};
use crate::actor::{Mandate, Object, SignedIn};
use crate::permissions::{Role, Scope};

/// A request as handlers see it: language, day, path and parameters, all read and checked.
#[derive(Clone)]
pub struct Ask {
    pub app: Arc<App>,
    pub lang: Lang,
    pub face: Face,
    /// The day asked for, or today.
    pub on: Date,
    /// The day, if it was asked for.
    pub asked_on: Option<Date>,
    /// Path after the language, such as `/members/CN-LN`.
    pub path: String,
    /// What a form sent.
    pub form: Form,
    pub visitor: Visitor,
    pub(super) segments: Vec<(String, String)>,
    pub(super) params: Vec<(String, String)>,
    pub(super) who: Option<SignedIn>,
    /// The secret by which a browser that is not signed in is known again.
    pub(super) browser: Option<String>,
}

/// How many items a list of the API gives at once, unless asked for fewer.
pub(super) const LIMIT_MAX: i64 = 200;

impl Ask {
    /// The same for everybody: nobody signed in, today, no parameters. What is drawn for it may be shown to all.
    pub fn for_everybody(&self) -> Ask {
        Ask {
            on: self.app.clock.today(),
            asked_on: None,
            form: Form::default(),
            params: Vec::new(),
            who: None,
            browser: None,
            ..self.clone()
        }
    }

    /// Whoever is signed in, if anybody is.
    pub fn signed_in(&self) -> Option<&SignedIn> {
        self.who.as_ref()
    }

    /// The page of this program on which the visitor was before.
    pub fn came_from(&self) -> Option<&str> {
        self.visitor.came_from.as_deref()
    }

    /// Whoever is signed in, on routes that admit nobody else.
    pub fn who(&self) -> Result<&SignedIn, Problem> {
        self.who
            .as_ref()
            .ok_or_else(|| Problem::new(ProblemKind::Unauthenticated, "sign-in-needed"))
    }

    /// Whether whoever is signed in may do this to that today.
    pub fn may(&self, action: &str, object: Object<'_>) -> bool {
        self.must(action, object).is_ok()
    }

    /// The governments for which whoever is signed in may do this, each once.
    pub fn governments_for(&self, action: &str) -> Vec<String> {
        let of = self.signed_in().into_iter().flat_map(SignedIn::governments);
        let own: BTreeSet<&str> = of.filter(|id| self.may(action, Object::Government(id))).collect();
        own.into_iter().map(str::to_owned).collect()
    }

    /// The mandate by which they may, or the refusal that says which one would be needed.
    pub fn must(&self, action: &str, object: Object<'_>) -> Result<&Mandate, Problem> {
        let today = self.app.clock.today();
        self.app
            .permissions
            .mandate_for(self.who()?, action, object, today)
            .ok_or_else(|| self.forbidden_to(action, object))
    }

    /// The refusal of an action on nothing in particular.
    pub fn forbidden(&self, action: &str) -> Problem {
        self.forbidden_to(action, Object::Any)
    }

    /// The refusal of an action on an object: what it is, and by which mandates it may be done. Who may do it for
    /// their own desk only is named with the desk.
    pub fn forbidden_to(&self, action: &str, object: Object<'_>) -> Problem {
        let permissions = &self.app.permissions;
        let title = permissions
            .action(action)
            .map_or(action, |action| action.title.best(self.lang).0);
        let desk = match object {
            Object::Desk(id) => permissions.desk(id).map(|desk| desk.title.best(self.lang).0),
            _ => None,
        };
        let named = |role: &Role| {
            let title = role.title.best(self.lang).0;
            match desk.filter(|_| role.is_limited(action, Scope::OwnDesk)) {
                None => title.to_owned(),
                Some(desk) => {
                    let args = [("role", title.into()), ("desk", desk.into())];
                    self.app.texts.get(self.lang, "mandate-of-desk", &args)
                }
            }
        };
        // Whoever may do it for what belongs to them alone is no help with what belongs to nobody.
        let fits = |role: &&Role| match object {
            Object::Desk(_) | Object::All => {
                !role.is_limited(action, Scope::OwnGovernment)
                    && !role.is_limited(action, Scope::OwnSubcommittee)
            }
            _ => true,
        };
        let roles: Vec<String> = permissions.roles_with(action).filter(fits).map(named).collect();
        Problem {
            value: title.to_owned(),
            instead: roles.join(&self.app.texts.get(self.lang, "list-comma", &[])),
            ..Problem::new(ProblemKind::Forbidden, "forbidden")
        }
    }

    /// The secret of a browser that is not signed in, if it was given one.
    pub fn browser(&self) -> Option<&str> {
        self.browser.as_deref()
    }

    /// The same request of a browser that has a secret from now on, and the cookie that gives it one.
    pub fn with_browser(mut self) -> (Self, Option<String>) {
        const SECONDS: i64 = 24 * 60 * 60;
        if self.browser.is_some() {
            return (self, None);
        }
        let secret = crate::secret::token();
        let settings = &self.app.settings;
        let cookie = settings.cookie(settings.browser_cookie(), &secret, SECONDS);
        self.browser = Some(secret);
        (self, Some(cookie))
    }

    /// A part of the path.
    pub fn segment(&self, name: &str) -> &str {
        self.segments
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value)
    }

    /// A parameter of the query, absent when empty.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    /// Refuses a parameter that nobody reads.
    pub fn only(&self, known: &[&str]) -> Result<(), Problem> {
        match self.params.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, value)) => Err(Problem::invalid("choice", key, value, known.join(", "))),
            None => Ok(()),
        }
    }

    /// A parameter that must be one of these words.
    pub fn choice(&self, name: &str, allowed: &[&str]) -> Result<Option<String>, Problem> {
        match self.param(name) {
            Some(value) if !allowed.contains(&value) => {
                Err(Problem::invalid("choice", name, value, allowed.join(", ")))
            }
            value => Ok(value.map(str::to_owned)),
        }
    }

    pub fn country(&self) -> Result<Option<Country>, Problem> {
        let read = |value: &str| {
            value
                .parse()
                .map_err(|_| Problem::invalid("country", "country", value, "CN, JP, KR"))
        };
        self.param("country").map(read).transpose()
    }

    /// A government's id, `CN-LN`.
    pub fn government(&self) -> Result<Option<String>, Problem> {
        match self.param("government") {
            Some(id) if !base::is_government_id(id) => {
                Err(Problem::invalid("government-key", "government", id, "CN-LN"))
            }
            id => Ok(id.map(str::to_owned)),
        }
    }

    /// A parameter that is a date, or part of one.
    pub fn date(&self, name: &str) -> Result<Option<PartialDate>, Problem> {
        let read = |value: &str| {
            value
                .parse()
                .map_err(|_| Problem::invalid("date", name, value, "2024-05-22"))
        };
        self.param(name).map(read).transpose()
    }

    /// A month, `2024-05`.
    pub fn month(&self) -> Result<Option<PartialDate>, Problem> {
        let wrong = |_| Problem::invalid("month", "month", self.param("month").unwrap_or(""), "2024-05");
        match self.date("month").map_err(wrong)? {
            Some(month) if month.whole().is_some() || month.month().is_none() => {
                Err(Problem::invalid("month", "month", &month.to_string(), "2024-05"))
            }
            month => Ok(month),
        }
    }

    /// A year, `2024`.
    pub fn year(&self) -> Result<Option<i16>, Problem> {
        let wrong = |_| Problem::invalid("year", "year", self.param("year").unwrap_or(""), "2024");
        match self.date("year").map_err(wrong)? {
            Some(year) if year.month().is_some() => {
                Err(Problem::invalid("year", "year", &year.to_string(), "2024"))
            }
            year => Ok(year.map(PartialDate::year)),
        }
    }

    /// Where a list goes on: the key after which to continue, and how many to give at most.
    pub fn list_window(&self) -> Result<(String, i64), Problem> {
        let after = self.param("after").unwrap_or("");
        // A list of records of several kinds puts the kind in front: `news.2024-…`.
        let (kind, id) = after.split_once('.').unwrap_or(("news", after));
        let is_key = base::is_slug(kind) && (base::is_slug(id) || base::is_government_id(id));
        if !after.is_empty() && !is_key {
            return Err(Problem::invalid("page-key", "after", after, "CN-LN"));
        }
        let limit = match self.param("limit") {
            None => LIMIT_MAX,
            Some(text) => match text.parse() {
                Ok(number @ 1..=LIMIT_MAX) => number,
                _ => return Err(Problem::invalid("limit", "limit", text, format!("1–{LIMIT_MAX}"))),
            },
        };
        Ok((after.to_owned(), limit))
    }

    /// Path and query of this request, after the language.
    pub fn here(&self) -> String {
        match self.query() {
            query if query.is_empty() => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// The query as it can stand in a link, without `on`.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        for (key, value) in self
            .params
            .iter()
            .filter(|(key, value)| key != "on" && !value.is_empty())
        {
            query.append_pair(key, value);
        }
        query.finish()
    }
}
