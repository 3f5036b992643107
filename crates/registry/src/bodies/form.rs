use platform::records::{Ends, Field, Form, Widget};

use super::record::{BODY_KINDS, CERTAINTIES, COORDINATOR_ROLES};

const DUTIES: &[Field] = &[
    Field::needed("title", "datum-title", Widget::Texts),
    Field::new("article", "datum-article", Widget::Text),
];

const BODY: &[Field] = &[
    Field::needed("name", "datum-name", Widget::Texts),
    Field::needed(
        "kind",
        "datum-kind",
        Widget::Choice {
            words: &BODY_KINDS,
            prefix: "body-kind-",
        },
    ),
    Field::new("parent", "datum-parent", Widget::Reference("body")),
    Field::needed("summary", "datum-summary", Widget::Texts),
    Field::new("article", "datum-article", Widget::Text),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
    Field::new("duty", "datum-duties", Widget::Group(DUTIES)),
];

const POST: &[Field] = &[
    Field::needed("body", "datum-body", Widget::Reference("body")),
    Field::needed("title", "datum-title", Widget::Texts),
    Field::needed("order", "datum-order", Widget::Integer),
];

const TERM: &[Field] = &[
    Field::needed("post", "datum-post", Widget::Reference("post")),
    Field::new("name", "datum-person", Widget::Names),
    Field::new("role", "datum-role", Widget::Texts),
    Field::new("government", "datum-government", Widget::Reference("government")),
    Field::new(
        "dispatched_by",
        "datum-dispatched-by",
        Widget::Reference("government"),
    ),
    Field::new("ordinal", "datum-ordinal", Widget::Integer),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
    Field::new("seen", "datum-seen", Widget::Date),
    Field::new(
        "certainty",
        "datum-certainty",
        Widget::Choice {
            words: &CERTAINTIES,
            prefix: "certainty-",
        },
    ),
    Field::new("note", "datum-note", Widget::Texts),
];

const COORDINATORS: &[Field] = &[
    Field::needed("government", "datum-government", Widget::Reference("government")),
    Field::needed(
        "role",
        "datum-role",
        Widget::Choice {
            words: &COORDINATOR_ROLES,
            prefix: "role-",
        },
    ),
    Field::new("from", "datum-from", Widget::Date),
    Field::new("until", "datum-until", Widget::Date),
];

const SUBCOMMITTEE: &[Field] = &[
    Field::needed("name", "datum-name", Widget::Texts),
    Field::new("number", "datum-number", Widget::Integer),
    Field::new("regulation_item", "datum-regulation-item", Widget::Integer),
    Field::new("fields", "datum-fields", Widget::Texts),
    Field::new("founded", "datum-founded", Widget::Date),
    Field::new("ended", "datum-ended", Widget::Date),
    Field::new("times_held", "datum-times-held", Widget::Integer),
    Field::new("coordinator", "datum-coordinators", Widget::Group(COORDINATORS)),
    Field::new("note", "datum-note", Widget::Texts),
];

const PARTNER: &[Field] = &[
    Field::needed("name", "datum-name", Widget::Texts),
    Field::new("abbreviation", "datum-abbreviation", Widget::Text),
    Field::needed("summary", "datum-summary", Widget::Texts),
    Field::new("url", "datum-website", Widget::Address),
    Field::new("founded", "datum-founded", Widget::Date),
    Field::new("seat", "datum-seat", Widget::Texts),
    Field::new("members", "datum-members", Widget::Text),
    Field::new("countries", "datum-countries", Widget::Text),
    Field::new("until", "datum-until", Widget::Date),
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
        owner: None,
        guard: None,
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
    form(
        "body",
        ("desk-bodies", "desk-body"),
        BODY,
        Ends::Field("until"),
        &["name.en"],
    ),
    form(
        "post",
        ("desk-posts", "desk-post"),
        POST,
        Ends::Never,
        &["body", "title.en"],
    ),
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
