//! What visitors look for and how it is shown.

mod annual;
mod answers;
mod charter;
mod commands;
mod decisions;
mod editions;
mod papers;
mod prints;
mod search;
mod site;
mod statistics;
