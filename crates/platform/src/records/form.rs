//! What the form of a kind of record looks like: said once, by the area that owns the kind, and drawn, read and
//! turned into sheets by the desk.

/// How a field is filled in.
#[derive(Clone, Copy, Debug)]
pub enum Widget {
    /// A line of text.
    Text,
    /// A text in all six languages.
    Texts,
    /// A name, in as many languages as are known.
    Names,
    /// One of a closed list of words. Each word's text has the key `prefix` + word.
    Choice {
        words: &'static [&'static str],
        prefix: &'static str,
    },
    /// A day, a month or a year.
    Date,
    Country,
    /// The record of a kind, by name or id.
    Reference(&'static str),
    References(&'static str),
    Integer,
    Flag,
    /// An address on the web.
    Address,
    /// Latitude and longitude in decimal degrees.
    Position,
    /// A picture, by the digest of the file; the form takes a new one.
    Picture,
    /// Rows of further fields.
    Group(&'static [Field]),
}

/// A field of a form. Its name is the field's in data files.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    /// Key of what it is called.
    pub label: &'static str,
    pub widget: Widget,
    pub required: bool,
}

impl Field {
    pub const fn new(name: &'static str, label: &'static str, widget: Widget) -> Field {
        Field {
            name,
            label,
            widget,
            required: false,
        }
    }

    /// A field that may not be left empty.
    pub const fn needed(name: &'static str, label: &'static str, widget: Widget) -> Field {
        Field {
            required: true,
            ..Field::new(name, label, widget)
        }
    }
}

/// How a record of a kind ends.
#[derive(Clone, Copy, Debug)]
pub enum Ends {
    /// It is of a day, and has no end.
    Never,
    /// By the day in a field.
    Field(&'static str),
    /// It is of a day and has no end; from the day in its field `withdrawn` on, lists and figures leave it out.
    Withdrawn,
    /// By the day in a field of the row that is still open.
    OpenRow(&'static str, &'static str),
}

/// The form of a kind of record.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    pub kind: &'static str,
    /// Key of what many are called.
    pub title: &'static str,
    /// Key of what one is called.
    pub one: &'static str,
    pub fields: &'static [Field],
    pub ends: Ends,
    /// Paths that an id is made of.
    pub names: &'static [&'static str],
    /// What a person must be allowed to do to see, and to write.
    pub see: &'static str,
    pub edit: &'static str,
    /// The desk of the secretariat that keeps it.
    pub desk: &'static str,
    /// The field that names the government whose record it is, if it is one's: whoever may see or write for that
    /// government alone may then do so.
    pub owner: Option<&'static str>,
    /// What needs a further permission.
    pub guard: Option<Guard>,
}

/// A state of a record that takes a further permission to give it, or to change it there.
#[derive(Clone, Copy, Debug)]
pub struct Guard {
    pub field: &'static str,
    /// The word of the field that needs none.
    pub free: &'static str,
    pub action: &'static str,
}

/// The fields of the day from which a record is withdrawn, and of the reason.
pub const WITHDRAWN: &str = "withdrawn";
pub const WITHDRAWN_REASON: &str = "withdrawn_reason";

/// What the form of a record that may be withdrawn has beside its own fields.
pub const WITHDRAWAL: [Field; 2] = [
    Field::new(WITHDRAWN, "datum-withdrawn", Widget::Date),
    Field::new(WITHDRAWN_REASON, "datum-withdrawn-reason", Widget::Names),
];

impl Form {
    /// Whether a file may come with it.
    pub fn takes_file(&self) -> bool {
        self.fields
            .iter()
            .any(|field| matches!(field.widget, Widget::Picture))
    }

    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}
