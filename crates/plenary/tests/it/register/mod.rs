//! NEAR's records in the program.

mod faults;
mod members;
mod problems;
mod records;
mod sound;
