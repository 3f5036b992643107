//! JSON in which no key stands twice: which of the two was meant, nobody can say.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::case::CaseError;
use crate::rules::Rules;

struct Strict(Value);

struct AnyValue;

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Strict;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Strict, E> {
        Ok(Strict(Value::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Strict, E> {
        Ok(Strict(Value::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Strict, E> {
        Ok(Strict(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Strict, E> {
        Ok(Strict(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Strict, E> {
        Ok(Strict(Number::from_f64(value).map_or(Value::Null, Value::Number)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Strict, E> {
        Ok(Strict(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Strict, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Strict(Value::Array(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Strict, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let Strict(value) = entries.next_value()?;
            if map.insert(key.clone(), value).is_some() {
                return Err(A::Error::custom(format!("{key}: stands twice")));
            }
        }
        Ok(Strict(Value::Object(map)))
    }
}

/// Reads JSON, and refuses an object with a key that stands twice.
pub fn read_json(text: &str) -> Result<Value, CaseError> {
    match serde_json::from_str::<Strict>(text) {
        Ok(Strict(value)) => Ok(value),
        Err(error) => {
            let message = error.to_string();
            Err(match message.split_once(": stands twice") {
                Some((key, _)) => CaseError::new("unknown", key, "stands twice; take one of the two out"),
                None => CaseError::new("unknown", "case", format!("is not JSON: {message}")),
            })
        }
    }
}

impl Rules {
    /// Bodies that may ever decide something.
    pub fn bodies(&self) -> impl Iterator<Item = &str> + Clone {
        let mut bodies: Vec<&str> = self.powers.iter().map(|power| power.body.as_str()).collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies.into_iter()
    }
}
