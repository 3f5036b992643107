//! A form as a template draws it.

use base::Lang;
use platform::db::{Db, DbError};
use platform::records::{Field, Form, Table, Value, Widget, choices};
use platform::web::{Complaints, Page};

use super::words::{Names, wanted, word};

/// The most records that a field offers to choose from; others are typed.
const OFFERED_MAX: i64 = 500;

/// One language of a text.
pub struct InLang {
    pub lang: Lang,
    pub path: String,
    pub text: String,
    pub reviewed: bool,
}

/// One input, or one group of them.
pub struct Input {
    pub path: String,
    pub name: &'static str,
    pub label: String,
    pub required: bool,
    /// How the template draws it.
    pub look: &'static str,
    pub value: String,
    /// What the value is called, for a reference.
    pub said: String,
    pub list: String,
    pub options: Vec<(String, String)>,
    pub langs: Vec<InLang>,
    pub rows: Vec<Row>,
}

/// A row of a group.
pub struct Row {
    pub path: String,
    pub number: usize,
    pub inputs: Vec<Input>,
}

/// What fields offer to choose from.
pub struct Offer {
    pub id: String,
    pub options: Vec<(String, String)>,
}

/// A form with its values.
pub struct Drawn {
    pub inputs: Vec<Input>,
    pub offers: Vec<Offer>,
    pub complaints: Complaints,
}

impl Drawn {
    /// What is wrong with one field.
    pub fn faults<'d>(&'d self, path: &str) -> Vec<&'d str> {
        self.complaints
            .list()
            .iter()
            .filter(|complaint| complaint.field == path)
            .map(|complaint| complaint.message.as_str())
            .collect()
    }
}

/// Draws a form. A statement for each kind referred to.
pub async fn draw(
    db: &Db,
    page: &Page,
    form: &Form,
    table: &Table,
    complaints: Complaints,
) -> Result<Drawn, DbError> {
    let leaves = table.leaves();
    let said = leaves.iter().map(|(path, value)| (path.as_str(), value.as_str()));
    let names = Names::of(db, wanted(form.fields, said)).await?;
    let mut kinds: Vec<&'static str> = Vec::new();
    let mut countries = false;
    let inner = |field: &Field| match field.widget {
        Widget::Group(fields) => fields.to_vec(),
        _ => vec![*field],
    };
    for field in form.fields.iter().flat_map(inner) {
        match field.widget {
            Widget::Reference(kind) | Widget::References(kind) if !kinds.contains(&kind) => kinds.push(kind),
            Widget::Country => countries = true,
            _ => {}
        }
    }
    let mut offers = Vec::new();
    for kind in kinds {
        let options = choices(db, kind, OFFERED_MAX).await?;
        let named = |(id, title, spelling): (String, Option<base::Localized>, Option<String>)| {
            let name = title.map(|title| page.plain(&title)).or(spelling);
            (id.clone(), name.unwrap_or(id))
        };
        offers.push(Offer {
            id: format!("of-{kind}"),
            options: options.into_iter().map(named).collect(),
        });
    }
    if countries {
        offers.push(Offer {
            id: "of-countries".to_owned(),
            options: known_countries(page),
        });
    }
    Ok(Drawn {
        inputs: inputs(page, &names, form.fields, table, ""),
        offers,
        complaints,
    })
}

/// Countries that have a name in the texts.
pub fn known_countries(page: &Page) -> Vec<(String, String)> {
    [
        "CN", "JP", "KR", "KP", "MN", "RU", "VN", "KG", "KZ", "BR", "MM", "TH", "FR",
    ]
    .into_iter()
    .filter_map(|code| code.parse().ok())
    .map(|country: base::Country| (country.to_string(), page.country(&country)))
    .collect()
}

fn inputs(page: &Page, names: &Names, fields: &'static [Field], table: &Table, prefix: &str) -> Vec<Input> {
    fields
        .iter()
        .map(|field| {
            input(
                page,
                names,
                field,
                table.get(field.name),
                format!("{prefix}{}", field.name),
            )
        })
        .collect()
}

/// The words of a choice with what they are called. A word that an association brings of its own stays what it is.
fn options(page: &Page, words: &[&'static str], prefix: &str, value: &str) -> Vec<(String, String)> {
    let own = Some(value).filter(|value| !value.is_empty() && !words.contains(value));
    let all = words.iter().copied().chain(own);
    all.map(|one| (one.to_owned(), word(page, prefix, one))).collect()
}

fn input(page: &Page, names: &Names, field: &'static Field, value: Option<&Value>, path: String) -> Input {
    let mut drawn = Input {
        name: field.name,
        label: page.t(field.label),
        required: field.required,
        look: "text",
        value: plain(value),
        said: String::new(),
        list: String::new(),
        options: Vec::new(),
        langs: Vec::new(),
        rows: Vec::new(),
        path,
    };
    match field.widget {
        Widget::Texts | Widget::Names => {
            drawn.look = "texts";
            drawn.langs = in_langs(value, &drawn.path);
        }
        Widget::Choice { words, prefix } => {
            drawn.look = "choice";
            drawn.options = options(page, words, prefix, &drawn.value);
        }
        Widget::Flag => drawn.look = "flag",
        Widget::Picture => drawn.look = "picture",
        Widget::Date => drawn.look = "date",
        Widget::Integer => drawn.look = "integer",
        Widget::Address => drawn.look = "address",
        Widget::Country => drawn.list = "of-countries".to_owned(),
        Widget::Reference(kind) => {
            drawn.list = format!("of-{kind}");
            drawn.said = names.name(page, kind, &drawn.value).unwrap_or_default();
        }
        Widget::References(kind) => {
            drawn.look = "references";
            let items = value.map(Value::items).unwrap_or_default();
            drawn.rows = items
                .iter()
                .enumerate()
                .map(|(n, item)| Row {
                    path: format!("{}.{n}", drawn.path),
                    number: n + 1,
                    inputs: vec![reference(page, names, kind, item, &drawn, n)],
                })
                .collect();
        }
        Widget::Group(fields) => {
            drawn.look = "group";
            let items = value.map(Value::items).unwrap_or_default();
            drawn.rows = items
                .iter()
                .enumerate()
                .map(|(n, item)| {
                    let path = format!("{}.{n}", drawn.path);
                    let empty = Table::default();
                    let table = item.as_table().unwrap_or(&empty);
                    Row {
                        inputs: inputs(page, names, fields, table, &format!("{path}.")),
                        path,
                        number: n + 1,
                    }
                })
                .collect();
        }
        Widget::Text | Widget::Position => {}
    }
    drawn
}

/// One reference of a list of them.
fn reference(page: &Page, names: &Names, kind: &'static str, item: &Value, of: &Input, n: usize) -> Input {
    let value = plain(Some(item));
    Input {
        path: format!("{}.{n}", of.path),
        name: of.name,
        label: format!("{} {}", of.label, page.number(n + 1)),
        required: false,
        look: "text",
        said: names.name(page, kind, &value).unwrap_or_default(),
        value,
        list: format!("of-{kind}"),
        options: Vec::new(),
        langs: Vec::new(),
        rows: Vec::new(),
    }
}

fn plain(value: Option<&Value>) -> String {
    match value {
        Some(Value::Text(text) | Value::Number(text)) => text.clone(),
        Some(Value::Flag(true)) => "1".to_owned(),
        Some(Value::List(items)) => {
            let texts: Vec<String> = items.iter().map(|item| plain(Some(item))).collect();
            texts.join(" ")
        }
        _ => String::new(),
    }
}

fn in_langs(value: Option<&Value>, path: &str) -> Vec<InLang> {
    let empty = Table::default();
    let table = value.and_then(Value::as_table).unwrap_or(&empty);
    let reviewed = table.get("reviewed").map(Value::items).unwrap_or_default();
    Lang::ALL
        .into_iter()
        .map(|lang| InLang {
            lang,
            path: format!("{path}.{lang}"),
            text: table.text(lang.code()).unwrap_or_default().to_owned(),
            reviewed: reviewed.iter().any(|item| item.as_text() == Some(lang.code())),
        })
        .collect()
}
