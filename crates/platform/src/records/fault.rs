/// What is wrong with one value. The key of its text is `fault-` plus [`Wrong::key`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    Syntax,
    UnknownKind,
    UnknownField,
    Missing,
    Type,
    Date,
    Choice,
    Country,
    Id,
    Duplicate,
    Reference,
    Ambiguous,
    Language,
    NoSource,
}

impl Wrong {
    pub fn key(&self) -> &'static str {
        match self {
            Wrong::Syntax => "syntax",
            Wrong::UnknownKind => "unknown-kind",
            Wrong::UnknownField => "unknown-field",
            Wrong::Missing => "missing",
            Wrong::Type => "type",
            Wrong::Date => "date",
            Wrong::Choice => "choice",
            Wrong::Country => "country",
            Wrong::Id => "id",
            Wrong::Duplicate => "duplicate",
            Wrong::Reference => "reference",
            Wrong::Ambiguous => "ambiguous",
            Wrong::Language => "language",
            Wrong::NoSource => "no-source",
        }
    }
}

/// A fault in a data file: where it is, what stands there and what could stand there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// Kind and id of the record, as far as they could be read.
    pub record: String,
    pub field: String,
    pub value: String,
    pub wrong: Wrong,
    /// The nearest valid alternative, or what was expected.
    pub instead: String,
}
