//! What visitors look for and how it is shown.

mod search;
