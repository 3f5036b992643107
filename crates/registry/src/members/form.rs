use platform::records::{Ends, Field, Form, Widget};

use super::model::KINDS;
use super::record::{ALIAS_KINDS, CERTAINTIES, LANGS};

/// What governments are at home, as far as the texts have words for it.
const TYPES: [&str; 14] = [
    "administrative-region",
    "administrative-territory",
    "autonomous-region",
    "basic-city",
    "capital-city",
    "metropolitan-city",
    "municipality",
    "prefecture",
    "province",
    "region",
    "republic",
    "special-city",
    "special-self-governing-city",
    "special-self-governing-province",
];

/// A government's rank.
const RANK: Widget = Widget::Choice {
    words: &TYPES,
    prefix: "government-type-",
};

const NAMES: &[Field] = &[
    Field::needed("text", "datum-name", Widget::Names),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
    Field::new("type", "datum-type-then", RANK),
];

const ALIASES: &[Field] = &[
    Field::needed("text", "datum-spelling", Widget::Text),
    Field::needed(
        "lang",
        "datum-lang",
        Widget::Choice {
            words: &LANGS,
            prefix: "lang-",
        },
    ),
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &ALIAS_KINDS,
            prefix: "alias-kind-",
        },
    ),
];

const MEMBERSHIPS: &[Field] = &[
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &KINDS,
            prefix: "members-kind-one-",
        },
    ),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
    Field::new("began_at", "datum-began-at", Widget::Reference("event")),
    Field::new("ended_at", "datum-ended-at", Widget::Reference("event")),
    Field::new("began_by", "datum-began-by", Widget::Text),
    Field::new("ended_by", "datum-ended-by", Widget::Text),
    Field::new("source", "datum-source", Widget::Text),
    Field::needed(
        "certainty",
        "datum-certainty",
        Widget::Choice {
            words: &CERTAINTIES,
            prefix: "certainty-",
        },
    ),
];

const GOVERNMENT: &[Field] = &[
    Field::needed("name", "datum-names", Widget::Group(NAMES)),
    Field::needed("country", "datum-country", Widget::Country),
    Field::needed("type", "datum-type", RANK),
    Field::new("iso", "datum-iso", Widget::Text),
    Field::new("within", "datum-within", Widget::Text),
    Field::new("list_number", "datum-list-number", Widget::Integer),
    Field::new("seat", "datum-seat", Widget::Names),
    Field::new("position", "datum-position", Widget::Position),
    Field::new("website", "datum-website", Widget::Address),
    Field::new("wikidata", "datum-wikidata", Widget::Text),
    Field::new("aliases", "datum-aliases", Widget::Group(ALIASES)),
    Field::new("membership", "datum-membership", Widget::Group(MEMBERSHIPS)),
];

const CONTACT: &[Field] = &[
    Field::needed("government", "datum-government", Widget::Reference("government")),
    Field::needed("office", "datum-office", Widget::Names),
    Field::new("person", "datum-person", Widget::Names),
    Field::new("email", "datum-email", Widget::Text),
    Field::new("phone", "datum-phone", Widget::Text),
    Field::new("address", "datum-postal-address", Widget::Text),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
];

/// Forms of governments and of whom to reach there.
pub const FORMS: &[Form] = &[
    Form {
        kind: "government",
        title: "desk-governments",
        one: "desk-government",
        fields: GOVERNMENT,
        ends: Ends::OpenRow("membership", "until"),
        names: &[],
        see: "register.see",
        desk: "country",
        owner: None,
        guard: None,
        edit: "register.edit",
    },
    Form {
        kind: "contact",
        title: "desk-contacts",
        one: "desk-contact",
        fields: CONTACT,
        ends: Ends::Field("until"),
        names: &["government", "office.en", "email"],
        see: "contacts.see",
        desk: "country",
        owner: Some("government"),
        guard: None,
        edit: "contacts.edit",
    },
];
