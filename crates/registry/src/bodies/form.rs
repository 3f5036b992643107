use platform::records::{Ends, Field, Form, Widget};

use super::record::{BODY_KINDS, CERTAINTIES, COORDINATOR_ROLES};

const DUTIES: &[Field] = &[
    Field::needed("title", "field-title", Widget::Texts),
    Field::new("article", "field-article", Widget::Text),
];

const BODY: &[Field] = &[
    Field::needed("name", "field-name", Widget::Texts),
    Field::needed(
        "kind",
        "field-kind",
        Widget::Choice {
            words: &BODY_KINDS,
            prefix: "body-kind-",
        },
    ),
    Field::new("parent", "field-parent", Widget::Reference("body")),
    Field::needed("summary", "field-summary", Widget::Texts),
    Field::new("article", "field-article", Widget::Text),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
    Field::new("duty", "field-duties", Widget::Group(DUTIES)),
];

const POST: &[Field] = &[
    Field::needed("body", "field-body", Widget::Reference("body")),
    Field::needed("title", "field-title", Widget::Texts),
    Field::needed("order", "field-order", Widget::Integer),
];

const TERM: &[Field] = &[
    Field::needed("post", "field-post", Widget::Reference("post")),
    Field::new("name", "field-person", Widget::Names),
    Field::new("role", "field-role", Widget::Texts),
    Field::new("government", "field-government", Widget::Reference("government")),
    Field::new("dispatched_by", "field-dispatched-by", Widget::Reference("government")),
    Field::new("ordinal", "field-ordinal", Widget::Integer),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
    Field::new("seen", "field-seen", Widget::Date),
    Field::new(
        "certainty",
        "field-certainty",
        Widget::Choice {
            words: &CERTAINTIES,
            prefix: "certainty-",
        },
    ),
    Field::new("note", "field-note", Widget::Texts),
];

const COORDINATORS: &[Field] = &[
    Field::needed("government", "field-government", Widget::Reference("government")),
    Field::needed(
        "role",
        "field-role",
        Widget::Choice {
            words: &COORDINATOR_ROLES,
            prefix: "role-",
        },
    ),
    Field::new("from", "field-from", Widget::Date),
    Field::new("until", "field-until", Widget::Date),
];

const SUBCOMMITTEE: &[Field] = &[
    Field::needed("name", "field-name", Widget::Texts),
    Field::new("number", "field-number", Widget::Integer),
    Field::new("regulation_item", "field-regulation-item", Widget::Integer),
    Field::new("fields", "field-fields", Widget::Texts),
    Field::new("founded", "field-founded", Widget::Date),
    Field::new("ended", "field-ended", Widget::Date),
    Field::new("times_held", "field-times-held", Widget::Integer),
    Field::new("coordinator", "field-coordinators", Widget::Group(COORDINATORS)),
    Field::new("note", "field-note", Widget::Texts),
];

const PARTNER: &[Field] = &[
    Field::needed("name", "field-name", Widget::Texts),
    Field::new("abbreviation", "field-abbreviation", Widget::Text),
    Field::needed("summary", "field-summary", Widget::Texts),
    Field::new("url", "field-website", Widget::Address),
    Field::new("founded", "field-founded", Widget::Date),
    Field::new("seat", "field-seat", Widget::Texts),
    Field::new("members", "field-members", Widget::Text),
    Field::new("countries", "field-countries", Widget::Text),
    Field::new("until", "field-until", Widget::Date),
];

const fn form(
    kind: &'static str,
    (title, one): (&'static str, &'static str),
    fields: &'static [Field],
    ends: Ends,
    names: &'static [&'static str],
) -> Form {
    Form {
        kind,
        title,
        one,
        fields,
        ends,
        names,
        see: "register.see",
        edit: "register.edit",
        desk: if matches!(kind.as_bytes(), b"partner") {
            "public-relations"
        } else {
            "planning"
        },
    }
}

/// Forms of bodies, posts, persons in posts, subcommittees and partners.
pub const FORMS: &[Form] = &[
    form("body", ("desk-bodies", "desk-body"), BODY, Ends::Field("until"), &["name.en"]),
    form("post", ("desk-posts", "desk-post"), POST, Ends::Never, &["body", "title.en"]),
    form(
        "term",
        ("desk-terms", "desk-term"),
        TERM,
        Ends::Field("until"),
        &["post", "from", "name.en"],
    ),
    form(
        "subcommittee",
        ("desk-subcommittees", "desk-subcommittee"),
        SUBCOMMITTEE,
        Ends::Field("ended"),
        &["name.en"],
    ),
    form(
        "partner",
        ("desk-partners", "desk-partner"),
        PARTNER,
        Ends::Field("until"),
        &["name.en"],
    ),
];
