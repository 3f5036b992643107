use std::cell::RefCell;

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
    /// Not an address on the web.
    Address,
    /// Not an address of mail.
    Mail,
    /// It ends before it begins.
    Backwards,
    /// Two rows hold on the same day.
    Overlap,
    /// A character that no text may hold.
    Character,
    TooLong,
    /// The data file and the register both changed since they last agreed.
    Corrected,
    /// A text that holds nothing.
    Empty,
    /// A count below nought.
    Negative,
    /// A file that is not written in UTF-8.
    Encoding,
    /// A government of another country.
    Foreign,
    /// Not a list of lines.
    Lines,
    LinesReversed,
    /// Lines that the document does not have.
    LinesBeyond,
    /// Not the id of an entry of the fact list.
    Fact,
    /// Neither a whole number nor, where that is meant, a date.
    Number,
    /// No figure can be called so.
    Figure,
    /// Neither of two fields, one of which is needed.
    Neither,
    /// The same thing stands in an earlier line.
    Twice,
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
            Wrong::Address => "address",
            Wrong::Mail => "mail",
            Wrong::Backwards => "backwards",
            Wrong::Overlap => "overlap",
            Wrong::Character => "character",
            Wrong::TooLong => "too-long",
            Wrong::Corrected => "corrected",
            Wrong::Empty => "empty",
            Wrong::Negative => "negative",
            Wrong::Encoding => "encoding",
            Wrong::Foreign => "foreign",
            Wrong::Lines => "lines",
            Wrong::LinesReversed => "lines-reversed",
            Wrong::LinesBeyond => "lines-beyond",
            Wrong::Fact => "fact",
            Wrong::Number => "number",
            Wrong::Figure => "figure",
            Wrong::Neither => "neither",
            Wrong::Twice => "twice",
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
    /// Where in the record: `name.0.text.ko`.
    pub path: String,
    pub value: String,
    pub wrong: Wrong,
    /// The nearest valid alternative, or what was expected.
    pub instead: String,
}

/// What reading finds out beside the record itself.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub faults: RefCell<Vec<Fault>>,
    /// Each reference's path, with the id it turned out to be.
    pub resolved: RefCell<Vec<(String, String)>>,
}
