use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{Answer, Ask, Doc, Gate};

/// Who may come in. A route cannot be registered without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody, signed in or not.
    Public,
    /// Whoever is signed in, with whatever mandates: for one's own affairs.
    SignedIn,
    /// Who is granted this action, for whatever object; the handler asks about the object.
    May(&'static str),
    /// Anybody, but only while the program shows itself off (`--demo`).
    Demo,
}

/// The two faces of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// HTML, under `/<lang>`.
    Page,
    /// JSON, under `/api/v1`.
    Api,
}

/// Whether a route shows something or does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// GET: changes nothing.
    Show,
    /// POST: a form that was sent.
    Send,
}

pub(super) type Handler = Arc<dyn Fn(Ask) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync>;

/// One route, readable for tests and documents.
#[derive(Clone)]
pub struct Route {
    pub path: &'static str,
    pub face: Face,
    pub verb: Verb,
    pub access: Access,
    /// How often one address may ask, if that is limited.
    pub gate: Option<Gate>,
    /// What a JSON resource takes and gives.
    pub doc: Option<Doc>,
    /// The parameters that a page reads besides the day, if it says so.
    pub reads: Option<&'static [&'static str]>,
    pub(super) handler: Handler,
}

impl Route {
    /// Its whole path, as the router matches it.
    pub(super) fn full_path(&self) -> String {
        match self.face {
            Face::Page if self.path == "/" => "/{lang}/".to_owned(),
            Face::Page => format!("/{{lang}}{}", self.path),
            Face::Api => format!("/api/v1{}", self.path),
        }
    }
}

/// A list of routes; areas return theirs, the binary concatenates them.
#[derive(Clone, Default)]
pub struct Routes(pub Vec<Route>);

impl Routes {
    /// A page: `path` is what follows the language.
    pub fn page<F, Fut>(self, path: &'static str, access: Access, handler: F) -> Self
    where
        F: Fn(Ask) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        self.route(path, (Face::Page, Verb::Show), access, handler, None)
    }

    /// What a form of a page is sent to. Every form carries the page's form key; who sends too many is held up.
    pub fn form<F, Fut>(self, path: &'static str, access: Access, handler: F) -> Self
    where
        F: Fn(Ask) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        let gate = match access {
            Access::Public | Access::Demo => Gate::SignIn,
            Access::SignedIn | Access::May(_) => Gate::Form,
        };
        self.route(path, (Face::Page, Verb::Send), access, handler, None)
            .gated(gate)
    }

    /// A JSON resource: `path` is what follows `/api/v1`.
    pub fn api<F, Fut>(self, path: &'static str, access: Access, handler: F, doc: Doc) -> Self
    where
        F: Fn(Ask) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        self.route(path, (Face::Api, Verb::Show), access, handler, Some(doc))
    }

    fn route<F, Fut>(
        mut self,
        path: &'static str,
        (face, verb): (Face, Verb),
        access: Access,
        handler: F,
        doc: Option<Doc>,
    ) -> Self
    where
        F: Fn(Ask) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        self.0.push(Route {
            path,
            face,
            verb,
            access,
            gate: None,
            doc,
            reads: None,
            handler: Arc::new(move |ask| Box::pin(handler(ask))),
        });
        self
    }

    /// Limits how often one address may ask for the route just added.
    pub fn gated(mut self, gate: Gate) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.gate = Some(gate);
        }
        self
    }

    /// Says which parameters the page just added reads besides the day. Whoever asks with others is sent to the
    /// address without them, so that one page is made and kept under one address.
    pub fn reading(mut self, names: &'static [&'static str]) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.reads = Some(names);
        }
        self
    }

    pub fn and(mut self, others: Routes) -> Self {
        self.0.extend(others.0);
        self
    }
}
