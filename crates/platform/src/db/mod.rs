//! The door to the database. Areas write SQL once, in the subset both engines share, and never name a driver.
//!
//! SQLite: WAL, one writer connection, several readers, foreign keys on. PostgreSQL: one pool.
//! Write transactions start as writers, so two of them queue and never fail half-way.

mod connect;
mod dialect;
mod door;
mod many;
mod migrations;
mod row;
mod search;
mod transfer;

pub use connect::{Db, Engine, Tx, without_password, writes};
pub(crate) use dialect::key_of;
pub(crate) use door::made_sql;
pub use door::{Arg, DbError, On, Statement, sql};
pub use many::Rows;
pub use migrations::NAMES as MIGRATIONS;
pub use row::{Column, FromRow, Json, Row};
pub use search::{Match, Place, Wanted, drop_tokens, matching, store_tokens, token_rows};
pub(crate) use transfer::table;
pub use transfer::{Dump, DumpTable, TABLES_NOT_MOVED, Transferred, dump, load};

pub use crate::row;
