//! What a JSON resource takes and gives, said beside its route, and the OpenAPI document made of it all.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::beside::describe;
use super::{Access, Face, Routes};
use crate::records::Source;

/// A parameter of the query.
#[derive(Clone, Copy, Debug)]
pub enum Param {
    /// The day to show: `on`.
    Day,
    /// A day under another name.
    Date(&'static str),
    Country,
    Year,
    Month,
    /// A government's id.
    Government,
    /// A number of people: name.
    Count(&'static str),
    /// A word out of a list: name, words.
    Choice(&'static str, &'static [&'static str]),
    /// Free text: name, longest.
    Text(&'static str, usize),
}

/// A record's id or a government's, as `base::is_slug` and `base::is_government_id` take them.
/// Lists of records of several kinds put the kind in front.
const KEY: &str = "^([a-z]+\\.)?([a-z0-9]+(-[a-z0-9]+)*|[A-Z0-9]{2}(-[A-Z0-9]+)+)$";

/// How items are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// In windows, by key: `after` and `limit`.
    Paged,
    /// In windows, by key, in an order of their own, with how many there are in all.
    Counted,
    /// All at once.
    Whole,
    /// One, under its name, with its source.
    Record(&'static str),
    /// As it is.
    Plain,
}

/// The description of a resource.
#[derive(Clone, Debug)]
pub struct Doc {
    summary: &'static str,
    shape: Shape,
    params: &'static [Param],
    schema: fn(&mut SchemaGenerator) -> Schema,
}

impl Doc {
    /// A list given in windows.
    pub fn paged<T: JsonSchema>(summary: &'static str) -> Doc {
        Doc::of::<T>(summary, Shape::Paged)
    }

    /// A list given in windows, in an order of its own, with how many there are in all.
    pub fn counted<T: JsonSchema>(summary: &'static str) -> Doc {
        Doc::of::<T>(summary, Shape::Counted)
    }

    /// A list given whole.
    pub fn whole<T: JsonSchema>(summary: &'static str) -> Doc {
        Doc::of::<T>(summary, Shape::Whole)
    }

    /// One record of a kind, with its source.
    pub fn record<T: JsonSchema>(summary: &'static str, kind: &'static str) -> Doc {
        Doc::of::<T>(summary, Shape::Record(kind))
    }

    /// A resource of its own shape.
    pub fn plain<T: JsonSchema>(summary: &'static str) -> Doc {
        Doc::of::<T>(summary, Shape::Plain)
    }

    fn of<T: JsonSchema>(summary: &'static str, shape: Shape) -> Doc {
        Doc {
            summary,
            shape,
            params: &[],
            schema: |generator| generator.subschema_for::<T>(),
        }
    }

    /// The longest text that a parameter takes, in characters, if it is one.
    pub(super) fn longest(&self, name: &str) -> Option<usize> {
        self.params.iter().find_map(|param| match param {
            Param::Text(known, longest) if *known == name => Some(*longest),
            _ => None,
        })
    }

    pub fn with(mut self, params: &'static [Param]) -> Doc {
        self.params = params;
        self
    }

    pub(super) fn summary(&self) -> &'static str {
        self.summary
    }

    /// The parameters of the query that it takes.
    pub(super) fn names(&self, path: &str) -> Vec<String> {
        let in_query =
            |param: &Value| Some(param["name"].as_str()?.to_owned()).filter(|_| param["in"] == "query");
        self.parameters(path).iter().filter_map(in_query).collect()
    }

    /// Whether it is given in windows, by key.
    pub(super) fn is_paged(&self) -> bool {
        self.names("").iter().any(|name| name == "after")
    }

    fn answer(&self, generator: &mut SchemaGenerator) -> Value {
        let item = (self.schema)(generator);
        match self.shape {
            Shape::Plain => item.to_value(),
            Shape::Paged | Shape::Whole => json!({
                "type": "object", "required": ["items", "next"], "additionalProperties": false,
                "properties": {
                    "items": { "type": "array", "items": item },
                    "next": { "type": ["string", "null"], "description": "Pass it as `after` to go on" },
                },
            }),
            Shape::Counted => json!({
                "type": "object", "required": ["items", "next", "total"], "additionalProperties": false,
                "properties": {
                    "items": { "type": "array", "items": item },
                    "next": { "type": ["string", "null"], "description": "Pass it as `after` to go on" },
                    "total": { "type": "integer", "description": "How many there are in all" },
                },
            }),
            Shape::Record(kind) => {
                let source = generator.subschema_for::<Source>();
                let properties: Map<String, Value> = [
                    (kind.to_owned(), item.to_value()),
                    (
                        "source".to_owned(),
                        json!({ "anyOf": [source, { "type": "null" }] }),
                    ),
                ]
                .into_iter()
                .collect();
                json!({ "type": "object", "required": [kind, "source"], "properties": properties })
            }
        }
    }

    fn parameters(&self, path: &str) -> Vec<Value> {
        let mut all = Vec::new();
        if path.contains("{kind}") {
            let kind = json!({ "type": "string", "minLength": 1, "maxLength": 40, "pattern": "^[a-z-]+$" });
            all.push(of(
                "kind",
                "path",
                kind,
                "The kind of record, as data files name it",
            ));
        }
        if path.contains("{id}") {
            let id =
                json!({ "type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[A-Za-z0-9-]+$" });
            all.push(of("id", "path", id, "The record's id"));
        }
        all.extend(self.params.iter().map(described));
        if matches!(self.shape, Shape::Paged | Shape::Counted) {
            let key = json!({ "type": "string", "pattern": KEY, "maxLength": 80 });
            all.push(of(
                "after",
                "query",
                empty_or(key),
                "The key after which to go on, as `next` gave it",
            ));
            let limit = json!({ "type": "integer", "minimum": 1, "maximum": super::ask::LIMIT_MAX });
            all.push(of(
                "limit",
                "query",
                empty_or(limit),
                "How many items to give at most",
            ));
        }
        all
    }
}

/// A form that is left empty sends an empty value: as good as none.
fn empty_or(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "const": "" }] })
}

fn of(name: &str, place: &str, schema: Value, says: &str) -> Value {
    json!({ "name": name, "in": place, "required": place == "path", "schema": schema, "description": says })
}

/// A parameter of the query as the document describes it.
fn described(param: &Param) -> Value {
    match param {
        Param::Day => {
            let day = json!({ "type": "string", "format": "date" });
            of("on", "query", empty_or(day), "The day to show; today if absent")
        }
        Param::Date(name) => {
            let day = json!({ "type": "string", "format": "date" });
            of(name, "query", empty_or(day), "A day")
        }
        Param::Count(name) => {
            let count = json!({ "type": "integer", "minimum": 0, "maximum": 1_000_000 });
            of(name, "query", empty_or(count), "How many members")
        }
        Param::Country => {
            let country = json!({ "type": "string", "pattern": "^[A-Z]{2}$" });
            of("country", "query", empty_or(country), "ISO 3166-1 alpha-2")
        }
        Param::Year => of(
            "year",
            "query",
            empty_or(json!({ "type": "string", "pattern": "^[0-9]{4}$" })),
            "A year",
        ),
        Param::Month => of(
            "month",
            "query",
            empty_or(json!({ "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$" })),
            "A month",
        ),
        Param::Government => of(
            "government",
            "query",
            empty_or(json!({ "type": "string", "pattern": "^[A-Z0-9]{2}(-[A-Z0-9]+)+$", "maxLength": 80 })),
            "A government's id",
        ),
        Param::Choice(name, words) => of(
            name,
            "query",
            empty_or(json!({ "enum": words })),
            "One of these words",
        ),
        Param::Text(name, longest) => {
            let text = json!({ "type": "string", "maxLength": longest });
            of(name, "query", text, "What to look for, in any language")
        }
    }
}

/// The OpenAPI 3.1 document of every JSON resource.
pub fn openapi(routes: &Routes, title: &str, version: &str) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let mut paths = Map::new();
    for route in routes.0.iter().filter(|route| route.face == Face::Api) {
        let Some(doc) = &route.doc else { continue };
        let refusal = json!({
            "description": "Why not: a problem document (RFC 9457)",
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
        });
        let schema = doc.answer(&mut generator);
        let mut responses = Map::new();
        responses.insert(
            "200".into(),
            json!({ "description": "Found", "content": { "application/json": { "schema": schema } } }),
        );
        responses.insert(
            "304".into(),
            json!({ "description": "Not changed since the answer with this ETag" }),
        );
        let always: &[&str] = &["404", "406", "414", "422", "500"];
        let who: &[&str] = match route.access {
            Access::Public | Access::Demo => &[],
            Access::SignedIn => &["401"],
            Access::May(_) => &["401", "403"],
        };
        let often: &[&str] = if route.gate.is_some() { &["429"] } else { &[] };
        for status in always.iter().chain(who).chain(often) {
            responses.insert((*status).into(), refusal.clone());
        }
        let operation = json!({ "get": {
            "operationId": route.path.trim_matches('/').replace("/{kind}", "").replace("/{id}", "-one").replace('/', "-"),
            "summary": doc.summary,
            "parameters": doc.parameters(route.path),
            "responses": responses,
        }});
        paths.insert(format!("/api/v1{}", route.path), operation);
    }
    let mut schemas = generator.take_definitions(true);
    schemas.insert("Problem".into(), problem());
    let mut whole = json!({
        "openapi": "3.1.0",
        "info": { "title": title, "version": version, "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" } },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    describe(&mut whole);
    whole
}

fn problem() -> Value {
    json!({
        "type": "object",
        "required": ["type", "title", "status", "detail", "code", "field", "value"],
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string", "description": "What is wrong, in the reader's language" },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "The way out, in the reader's language" },
            "code": { "type": "string", "description": "Stable name of the problem" },
            "field": { "type": "string" },
            "value": { "type": "string" },
        },
    })
}
