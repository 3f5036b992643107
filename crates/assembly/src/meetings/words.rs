//! The closed sets of words of meetings, as the database keeps them.

/// A closed set of words, kept as text.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its word in the database and in the record.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}

words! {
    /// How far a meeting has come.
    MeetingState {
        /// Prepared; nobody but those who prepare it sees it.
        Draft = "draft",
        Convened = "convened",
        Open = "open",
        Closed = "closed",
        Cancelled = "cancelled",
    }
}

words! {
    /// How far a motion has come.
    MotionState {
        /// On the table.
        Placed = "placed",
        /// The body may not decide it; it stays on record with the reason.
        Inadmissible = "inadmissible",
        Adopted = "adopted",
        Rejected = "rejected",
        /// Merged into the motion that it amends.
        Merged = "merged",
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How votes are given.
    Way {
        /// Each member on the delegate's own device, by name.
        RollCall = "roll-call",
        /// Entered for each member by the chair's office: a show of hands, or paper.
        ShowOfHands = "show-of-hands",
        /// In writing over hours or days, from wherever the members are.
        Written = "written",
        /// A secret ballot of persons, counted on paper by two officers.
        Counted = "counted",
    }
}

words! {
    BallotState {
        /// A run-off that stands ready for the chair to open.
        Ready = "ready",
        Open = "open",
        Closed = "closed",
        /// Closed without a count: it was opened by mistake.
        Cancelled = "cancelled",
    }
}

words! {
    /// Who may see an item or a paper.
    Visibility {
        Public = "public",
        Members = "members",
        Internal = "internal",
    }
}
