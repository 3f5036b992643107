//! The engine on NEAR's instruments and rules: the lawyer's scenarios, the tables of rights and competence, every small
//! assembly against a second implementation, and properties.

mod amend;
mod answers;
mod cases;
mod coverage;
mod data;
mod dates;
mod duties;
mod faults;
mod gaps;
mod oracle;
mod properties;
mod scenarios;
mod standing;
mod tables;
