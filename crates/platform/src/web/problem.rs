//! The only file that knows status codes of refusals. Operations say what kind of problem it is.

use axum::http::StatusCode;

use crate::db::DbError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Something in the request cannot be read.
    Invalid,
    /// Nobody is signed in, and somebody must be.
    Unauthenticated,
    /// Whoever is signed in holds no mandate for it.
    Forbidden,
    /// Missing, or hidden from this visitor.
    Missing,
    /// The address exists, but not for this method.
    Method,
    /// None of the forms the visitor accepts.
    NotAcceptable,
    /// Somebody else was faster, or the state does not allow it any more.
    Conflict,
    /// The address or query is too long.
    TooLong,
    /// What was sent is too large.
    TooLarge,
    /// What was sent is of no kind that is read.
    MediaType,
    /// This address asks too often.
    TooMany,
    /// Something outside that is needed does not answer.
    Unavailable,
    /// Our fault.
    Bug,
}

/// Why a request was not answered. `key` is the text's key without `problem-`; it is also the stable `code`.
#[derive(Clone, Debug)]
pub struct Problem {
    pub kind: ProblemKind,
    pub key: &'static str,
    /// Name of the field or parameter, the value that stood there, and what could stand there.
    pub field: String,
    pub value: String,
    pub instead: String,
    /// What else is wrong with the same form.
    pub also: Vec<Problem>,
}

/// What is wrong with a form: whoever reads it goes on after a fault, so that all come back together.
#[derive(Debug, Default)]
pub struct Faults(Vec<Problem>);

impl Faults {
    /// What was read; a fault is kept, and the reading goes on.
    pub fn take<T>(&mut self, read: Result<T, Problem>) -> Option<T> {
        read.map_err(|problem| self.0.push(problem)).ok()
    }

    /// Something is wrong that no single field says.
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// What all the fields make together, or all their faults as one problem.
    pub fn unless<T>(self, made: Option<T>) -> Result<T, Problem> {
        let mut faults = self.0.into_iter().flat_map(Problem::each);
        match (faults.next(), made) {
            (None, Some(made)) => Ok(made),
            (None, None) => Err(Problem::new(ProblemKind::Bug, "bug")),
            (Some(first), _) => Err(Problem {
                also: faults.collect(),
                ..first
            }),
        }
    }
}

impl Problem {
    pub fn new(kind: ProblemKind, key: &'static str) -> Self {
        Self {
            kind,
            key,
            field: String::new(),
            value: String::new(),
            instead: String::new(),
            also: Vec::new(),
        }
    }

    /// The problem and those that came with it, one by one.
    fn each(mut self) -> impl Iterator<Item = Problem> {
        let also = std::mem::take(&mut self.also);
        std::iter::once(self).chain(also)
    }

    /// A parameter that cannot be read.
    pub fn invalid(key: &'static str, field: &str, value: &str, instead: impl Into<String>) -> Self {
        Self {
            field: field.to_owned(),
            value: shortened(value),
            instead: instead.into(),
            ..Self::new(ProblemKind::Invalid, key)
        }
    }

    /// Something failed that should not; the error goes to the log.
    pub fn bug(error: &dyn std::error::Error) -> Self {
        tracing::error!(%error, "an answer could not be made");
        Self::new(ProblemKind::Bug, "bug")
    }

    /// No record of this id.
    pub fn missing(key: &'static str, value: &str) -> Self {
        Self {
            value: shortened(value),
            ..Self::new(ProblemKind::Missing, key)
        }
    }

    /// The state does not allow it.
    pub fn conflict(key: &'static str, value: &str) -> Self {
        Self {
            value: shortened(value),
            ..Self::new(ProblemKind::Conflict, key)
        }
    }

    pub fn status(&self) -> StatusCode {
        match self.kind {
            ProblemKind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            ProblemKind::Unauthenticated => StatusCode::UNAUTHORIZED,
            ProblemKind::Forbidden => StatusCode::FORBIDDEN,
            ProblemKind::Missing => StatusCode::NOT_FOUND,
            ProblemKind::Method => StatusCode::METHOD_NOT_ALLOWED,
            ProblemKind::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            ProblemKind::Conflict => StatusCode::CONFLICT,
            ProblemKind::TooLong => StatusCode::URI_TOO_LONG,
            ProblemKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            ProblemKind::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ProblemKind::TooMany => StatusCode::TOO_MANY_REQUESTS,
            ProblemKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            ProblemKind::Bug => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// What a visitor typed is shown back, but not at any length.
fn shortened(value: &str) -> String {
    const SHOWN_CHARS_MAX: usize = 60;
    let mut short: String = value
        .chars()
        .filter(|c| !c.is_control())
        .take(SHOWN_CHARS_MAX)
        .collect();
    if value.chars().count() > SHOWN_CHARS_MAX {
        short.push('…');
    }
    short
}

impl From<DbError> for Problem {
    fn from(error: DbError) -> Self {
        tracing::error!(error = ?error, "the database failed");
        Problem::new(ProblemKind::Bug, "bug")
    }
}

impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        tracing::error!(error = ?error, "a template failed");
        Problem::new(ProblemKind::Bug, "bug")
    }
}
