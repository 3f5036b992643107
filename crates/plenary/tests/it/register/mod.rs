//! NEAR's records in the program.

mod claims;
mod command_line;
mod content;
mod faults;
mod members;
mod problems;
mod records;
mod sound;
