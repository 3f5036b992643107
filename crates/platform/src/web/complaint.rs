//! A form that comes back: filled as it was sent, with what is wrong at the fields where it is wrong.

use base::Lang;
use fluent_bundle::FluentValue;

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

    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|complaint| complaint.field == field)
    }

    /// Attributes of a field: nothing, or that it is wrong and where the reason stands.
    pub fn at(&self, field: &str) -> Html {
        Html(match self.has(field) {
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
        let args = self.args_of(problem);
        let say = |key: String| self.app.texts.get(self.lang, &key, &args);
        let message = say(format!("problem-{}", problem.key));
        let remedy = say(format!("problem-{}-remedy", problem.key));
        Complaint {
            field: problem.field.clone(),
            message: format!("{message} {remedy}"),
        }
    }

    /// What the messages of a problem speak of. A field of a form is called as the form calls it.
    pub(super) fn args_of(&self, problem: &Problem) -> [(&'static str, FluentValue<'static>); 3] {
        [
            ("field", self.field_name(&problem.field).into()),
            ("value", problem.value.clone().into()),
            ("instead", problem.instead.clone().into()),
        ]
    }

    /// `title.zh` is the title in Chinese. Parameters of an address are called as they stand in it.
    fn field_name(&self, field: &str) -> String {
        let (name, part) = field.split_once('.').unwrap_or((field, ""));
        let key = format!("field-name-{name}");
        if self.form.fields().is_empty() || !self.app.texts.has(self.lang, &key) {
            return field.to_owned();
        }
        let name = self.app.texts.get(self.lang, &key, &[]);
        match Lang::from_code(part) {
            Some(lang) => format!("{name} · {}", lang.endonym()),
            None => name,
        }
    }

    /// The same for a form, with all its faults, or none.
    pub fn complaints(&self, problem: Option<&Problem>) -> Complaints {
        let all = problem
            .into_iter()
            .flat_map(|first| std::iter::once(first).chain(&first.also));
        Complaints(all.map(|problem| self.complaint(problem)).collect())
    }
}
