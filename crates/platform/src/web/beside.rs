//! How the API gives a text: a map that holds languages alone, and beside it, in the object that has the text, which
//! of them somebody confirmed: `title` and `title_reviewed`. Inside the program and in the record both are one value.

use base::Lang;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// What is added to the name of a text.
const SUFFIX: &str = "_reviewed";
/// Where the schema of a text stands.
const TEXT: &str = "#/components/schemas/Localized";

/// Takes the languages in which a text is confirmed out of it, if the value is a text that names some.
fn taken(value: &mut Value) -> Option<Value> {
    let map = value.as_object_mut()?;
    let is_text = map.get("reviewed").is_some_and(Value::is_array)
        && map
            .keys()
            .all(|key| key == "reviewed" || Lang::from_code(key).is_some());
    is_text.then(|| map.remove("reviewed")).flatten()
}

/// Puts what is confirmed beside each text, wherever texts stand.
fn beside(value: &mut Value) {
    match value {
        Value::Array(items) => {
            for item in items {
                taken(item);
                beside(item);
            }
        }
        Value::Object(map) => {
            let mut found = Vec::new();
            for (name, value) in map.iter_mut() {
                match taken(value) {
                    Some(reviewed) => found.push((format!("{name}{SUFFIX}"), reviewed)),
                    None => beside(value),
                }
            }
            map.extend(found);
        }
        _ => {}
    }
}

/// Whatever the API or a command gives, with review told beside its texts.
pub fn told(value: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(value).expect("record types always serialize");
    beside(&mut value);
    value
}

/// Describes, in every schema, what stands beside its texts.
pub(super) fn describe(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(describe),
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get_mut("properties") {
                add_to(properties);
            }
            map.values_mut().for_each(describe);
        }
        _ => {}
    }
}

fn add_to(properties: &mut Map<String, Value>) {
    let texts: Vec<String> = properties
        .iter()
        .filter(|(_, schema)| is_text(schema))
        .map(|(name, _)| name.clone())
        .collect();
    for name in texts {
        let said = json!({
            "type": "array",
            "items": { "enum": Lang::ALL.map(|lang| lang.code()) },
            "description": format!("Languages in which somebody confirmed `{name}`; absent if in none"),
        });
        properties.insert(format!("{name}{SUFFIX}"), said);
    }
}

/// Whether a schema is that of a text, or of one that may be absent.
fn is_text(schema: &Value) -> bool {
    let is = |schema: &Value| schema["$ref"] == TEXT;
    is(schema) || schema["anyOf"].as_array().is_some_and(|all| all.iter().any(is))
}
