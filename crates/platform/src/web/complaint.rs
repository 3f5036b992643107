//! A form that comes back: filled as it was sent, with what is wrong at the fields where it is wrong.

use super::page::escaped;
use super::{Ask, Html, Problem};

/// What is wrong with one field, in the reader's language.
#[derive(Clone, Debug)]
pub struct Complaint {
    pub field: String,
    pub message: String,
}

/// Everything that is wrong with a form.
#[derive(Clone, Debug, Default)]
pub struct Complaints(pub Vec<Complaint>);

impl Complaints {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn list(&self) -> &[Complaint] {
        &self.0
    }

    /// Attributes of a field: nothing, or that it is wrong and where the reason stands.
    pub fn at(&self, field: &str) -> Html {
        Html(match self.0.iter().any(|complaint| complaint.field == field) {
            true => format!(
                " aria-invalid=\"true\" aria-describedby=\"fault-{}\"",
                escaped(field)
            ),
            false => String::new(),
        })
    }
}

impl Ask {
    /// A problem of a field as the form shows it: what is wrong, and what to write instead.
    pub fn complaint(&self, problem: &Problem) -> Complaint {
        let args = [
            ("field", problem.field.clone().into()),
            ("value", problem.value.clone().into()),
            ("instead", problem.instead.clone().into()),
        ];
        let say = |key: String| self.app.texts.get(self.lang, &key, &args);
        let message = say(format!("problem-{}", problem.key));
        let remedy = say(format!("problem-{}-remedy", problem.key));
        Complaint {
            field: problem.field.clone(),
            message: format!("{message} {remedy}"),
        }
    }

    /// The same for a form with one fault, or none.
    pub fn complaints(&self, problem: Option<&Problem>) -> Complaints {
        Complaints(
            problem
                .map(|problem| self.complaint(problem))
                .into_iter()
                .collect(),
        )
    }
}
