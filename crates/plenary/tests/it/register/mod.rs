//! NEAR's records in the program.

mod content;
mod faults;
mod members;
mod problems;
mod records;
mod sound;
