//! NEAR's records in the program.

mod claims;
mod command_line;
mod faults;
mod members;
mod problems;
mod records;
