use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use super::{Answer, Ask, Doc};

/// Who may come in. A route cannot be registered without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody, signed in or not.
    Public,
}

/// The two faces of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// HTML, under `/<lang>`.
    Page,
    /// JSON, under `/api/v1`.
    Api,
}

pub(super) type Handler = Arc<dyn Fn(Ask) -> Pin<Box<dyn Future<Output = Answer> + Send>> + Send + Sync>;

/// One route, readable for tests and documents.
#[derive(Clone)]
pub struct Route {
    pub path: &'static str,
    pub face: Face,
    pub access: Access,
    /// What a JSON resource takes and gives.
    pub doc: Option<Doc>,
    pub(super) handler: Handler,
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
        self.route(path, Face::Page, access, handler, None)
    }

    /// A JSON resource: `path` is what follows `/api/v1`.
    pub fn api<F, Fut>(self, path: &'static str, access: Access, handler: F, doc: Doc) -> Self
    where
        F: Fn(Ask) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        self.route(path, Face::Api, access, handler, Some(doc))
    }

    fn route<F, Fut>(
        mut self,
        path: &'static str,
        face: Face,
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
            access,
            doc,
            handler: Arc::new(move |ask| Box::pin(handler(ask))),
        });
        self
    }

    pub fn and(mut self, others: Routes) -> Self {
        self.0.extend(others.0);
        self
    }
}
