//! What visitors look for and how it is shown.

mod answers;
mod charter;
mod decisions;
mod commands;
mod search;
mod site;
mod statistics;
