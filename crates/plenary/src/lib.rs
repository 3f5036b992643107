//! Joins the areas' lists and starts the program. Decides nothing.

pub mod annual;
pub mod commands;
pub mod install;
pub mod join;
pub mod papers;
