//! What paths and values are called on a page, in the reader's language.

use std::collections::{BTreeMap, BTreeSet};

use base::{Lang, Localized};
use platform::db::{Db, DbError};
use platform::records::{Difference, Fault, Field, Form, Table, Widget, labels};
use platform::web::{Ask, Complaint, Complaints, Page};

/// A difference as a page shows it.
pub struct Shown {
    /// Whether before and after are digests of pictures.
    pub is_picture: bool,
    pub label: String,
    pub before: String,
    pub after: String,
}

/// What a record is called: the name that search shows, else a spelling.
type Called = (Option<Localized>, Option<String>);

/// Names of records that are referred to, by kind and id.
#[derive(Default)]
pub struct Names(BTreeMap<(&'static str, String), Called>);

/// Ids that are referred to, by kind.
pub type Wanted = BTreeMap<&'static str, BTreeSet<String>>;

/// What these leaves refer to.
pub fn wanted<'p>(fields: &[Field], leaves: impl Iterator<Item = (&'p str, &'p str)>) -> Wanted {
    let mut wanted = Wanted::new();
    for (path, value) in leaves {
        if let Some((field, _)) = leaf(fields, path)
            && let Widget::Reference(kind) | Widget::References(kind) = field.widget
        {
            wanted.entry(kind).or_default().insert(value.to_owned());
        }
    }
    wanted
}

/// The field that a path leads to, if the form has it, and whether the path goes on into a language.
fn leaf<'f>(fields: &'f [Field], path: &str) -> Option<(&'f Field, Option<Lang>)> {
    let mut steps = path.split('.');
    let mut fields = fields;
    loop {
        let name = steps.next()?;
        let field = fields.iter().find(|field| field.name == name)?;
        match field.widget {
            Widget::Group(inner) => {
                steps.next();
                if steps.clone().next().is_none() {
                    return Some((field, None));
                }
                fields = inner;
            }
            Widget::Texts | Widget::Names => return Some((field, steps.next().and_then(Lang::from_code))),
            _ => return Some((field, None)),
        }
    }
}

/// What a path is called: `Membership 2 · Until`.
pub fn label(page: &Page, fields: &[Field], path: &str) -> String {
    let mut steps = path.split('.').peekable();
    let mut fields = fields;
    let mut parts = Vec::new();
    while let Some(name) = steps.next() {
        let Some(field) = fields.iter().find(|field| field.name == name) else {
            parts.push(name.to_owned());
            break;
        };
        let mut part = page.t(field.label);
        match field.widget {
            Widget::Group(inner) => {
                if let Some(n) = steps.next().and_then(|n| n.parse::<usize>().ok()) {
                    part = format!("{part} {}", page.number(n + 1));
                }
                fields = inner;
            }
            Widget::Texts | Widget::Names => {
                let next = steps.next();
                if let Some(lang) = next.and_then(Lang::from_code) {
                    part = format!("{part} · {}", lang.endonym());
                } else if next == Some("reviewed") {
                    part = format!("{part} · {}", page.t("desk-reviewed"));
                }
                fields = &[];
                steps = "".split('.').peekable();
                steps.next();
            }
            _ => {
                fields = &[];
                if let Some(n) = steps.next().and_then(|n| n.parse::<usize>().ok()) {
                    part = format!("{part} {}", page.number(n + 1));
                }
            }
        }
        parts.push(part);
        if fields.is_empty() {
            break;
        }
    }
    parts.join(" · ")
}

/// A word of a choice.
pub fn word(page: &Page, prefix: &str, word: &str) -> String {
    match Lang::from_code(word).filter(|_| prefix == "lang-") {
        Some(lang) => lang.endonym().to_owned(),
        None => page.word_or_own(prefix, word),
    }
}

impl Names {
    /// Names of everything that is referred to. A statement for each kind.
    pub async fn of(db: &Db, wanted: Wanted) -> Result<Names, DbError> {
        let mut names = Names::default();
        for (kind, ids) in wanted {
            let ids: Vec<String> = ids.into_iter().collect();
            for (id, name) in labels(db, kind, &ids).await? {
                names.0.insert((kind, id), name);
            }
        }
        Ok(names)
    }

    /// What a record is called, if it is known.
    pub fn name(&self, page: &Page, kind: &'static str, id: &str) -> Option<String> {
        let (title, spelling) = self.0.get(&(kind, id.to_owned()))?;
        title
            .as_ref()
            .map(|title| page.plain(title))
            .filter(|name| !name.is_empty())
            .or_else(|| spelling.clone())
    }
}

/// A single value in words.
fn said(page: &Page, fields: &[Field], names: &Names, path: &str, value: &str) -> String {
    let Some((field, lang)) = leaf(fields, path) else {
        return value.to_owned();
    };
    match field.widget {
        Widget::Choice { prefix, .. } => word(page, prefix, value),
        Widget::Date => value
            .parse()
            .map_or_else(|_| value.to_owned(), |date| page.dated(date)),
        Widget::Country => value
            .parse()
            .map_or_else(|_| value.to_owned(), |country| page.country(&country)),
        Widget::Reference(kind) | Widget::References(kind) => names
            .name(page, kind, value)
            .map_or_else(|| value.to_owned(), |name| format!("{name} ({value})")),
        Widget::Flag => page.t("desk-yes"),
        Widget::Texts | Widget::Names if lang.is_none() => {
            Lang::from_code(value).map_or_else(|| value.to_owned(), |lang| lang.endonym().to_owned())
        }
        _ => value.to_owned(),
    }
}

/// Differences in words, in the order of the form.
pub async fn differences(
    db: &Db,
    page: &Page,
    form: Option<&Form>,
    found: &[Difference],
) -> Result<Vec<Shown>, DbError> {
    let fields: &[Field] = form.map_or(&[], |form| form.fields);
    let values = found.iter().flat_map(|difference| {
        let both = difference.before.iter().chain(&difference.after);
        both.map(|value| (difference.path.as_str(), value.as_str()))
    });
    let names = Names::of(db, wanted(fields, values)).await?;
    let place = |path: &str| {
        let name = path.split('.').next().unwrap_or(path);
        fields
            .iter()
            .position(|field| field.name == name)
            .unwrap_or(usize::MAX)
    };
    let mut ordered: Vec<&Difference> = found.iter().collect();
    ordered.sort_by_key(|difference| place(&difference.path));
    let say = |path: &str, value: &Option<String>| {
        value
            .as_ref()
            .map(|value| said(page, fields, &names, path, value))
            .unwrap_or_default()
    };
    Ok(ordered
        .into_iter()
        .map(|difference| Shown {
            is_picture: is_picture(fields, &difference.path),
            label: label(page, fields, &difference.path),
            before: say(&difference.path, &difference.before),
            after: say(&difference.path, &difference.after),
        })
        .collect())
}

fn is_picture(fields: &[Field], path: &str) -> bool {
    leaf(fields, path).is_some_and(|(field, _)| matches!(field.widget, Widget::Picture))
}

/// What to write instead, as a form says it: data files are told in their own syntax.
fn remedy(page: &Page, fields: &[Field], fault: &Fault) -> String {
    let raw = fault.instead.as_str();
    let widget = leaf(fields, &fault.path).map(|(field, _)| field.widget);
    match widget {
        Some(Widget::Position) => "31.86 117.28".to_owned(),
        Some(Widget::Integer) => page.t("desk-whole-number"),
        Some(Widget::Choice { words, prefix }) => words
            .iter()
            .map(|known| word(page, prefix, known))
            .collect::<Vec<_>>()
            .join(&page.t("list-comma")),
        Some(Widget::Reference(_) | Widget::References(_)) if raw.starts_with("[[") => {
            page.t("desk-choose-listed")
        }
        _ => match raw.split_once(" = ") {
            Some((other, "…")) => label(page, fields, other),
            // A line of a data file says nothing to whoever fills in a form.
            Some(_) => String::new(),
            None => raw.to_owned(),
        },
    }
}

/// What is wrong with one value, in words: its field by name, and what to write instead.
pub fn message(ask: &Ask, page: &Page, fields: &[Field], fault: &Fault) -> String {
    let name = if fault.path.is_empty() {
        fault.field.clone()
    } else {
        label(page, fields, &fault.path)
    };
    let instead = remedy(page, fields, fault);
    let args = [
        ("field", name.into()),
        ("value", fault.value.clone().into()),
        ("instead", instead.clone().into()),
        ("record", fault.record.clone().into()),
    ];
    let key = format!("fault-{}", fault.wrong.key());
    let mut said = ask.app.texts.get(ask.lang, &key, &args);
    if !instead.is_empty() {
        said.push(' ');
        said.push_str(&ask.app.texts.get(ask.lang, "fault-instead", &args));
    }
    said
}

/// Faults as complaints at the fields of a form.
pub fn complaints(ask: &Ask, page: &Page, fields: &[Field], faults: &[Fault]) -> Complaints {
    Complaints(
        faults
            .iter()
            .map(|fault| Complaint {
                field: fault.path.clone(),
                message: message(ask, page, fields, fault),
            })
            .collect(),
    )
}

/// What a record is called by what it says itself.
pub fn own_name(page: &Page, table: &Table) -> String {
    let leaves = table.leaves();
    let langs = std::iter::once(page.lang).chain(Lang::ALL);
    for lang in langs {
        for name in ["title", "name", "name.0.text", "office", "organisation"] {
            if let Some(text) = leaves.get(&format!("{name}.{lang}")) {
                return text.clone();
            }
        }
    }
    table.text("id").unwrap_or_default().to_owned()
}
