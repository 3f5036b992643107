//! Numbers with what they count and how exactly, each as one phrase of its language.

use fluent_bundle::FluentValue;

use super::page::escaped;
use super::{Html, Page};

impl Page {
    /// What is printed: “more than 90 persons”. Dates and words stand as they are.
    pub fn quantity(&self, value: &str, unit: Option<&str>, qualifier: &str) -> Html {
        let Ok(number) = value.parse::<i64>() else {
            return self.figure(value);
        };
        let shown = self.number(number);
        let unit = unit.map(|unit| match self.app.texts.unit_key(self.lang, unit, qualifier) {
            Some(key) => self.n(&key, number),
            None => unit.to_owned(),
        });
        let key = match (&unit, qualifier) {
            (None, "exact") => return Html(escaped(&shown)),
            (None, qualifier) => format!("quantity-{qualifier}-bare"),
            (Some(_), qualifier) => format!("quantity-{qualifier}"),
        };
        let args = [
            ("value", FluentValue::from(shown)),
            ("unit", FluentValue::from(unit.unwrap_or_default())),
        ];
        Html(escaped(&self.args(&key, &args)))
    }

    /// What is computed: a number of which parts are missing is a lower bound, and says so.
    pub fn computed(&self, value: &str, incomplete: &bool) -> Html {
        match (incomplete, value.parse::<i64>()) {
            (true, Ok(0)) => Html(escaped(&self.t("number-unknown"))),
            (true, Ok(number)) => Html(escaped(&self.a(
                "finding-at-least",
                "value",
                &self.number(number),
            ))),
            _ => self.figure(value),
        }
    }
}
