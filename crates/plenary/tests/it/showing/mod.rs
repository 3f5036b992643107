//! What visitors look for and how it is shown.

mod answers;
mod charter;
mod commands;
mod search;
