//! Many rows by few statements: what a sheet or an import writes goes to the engine some hundred rows at a time, not
//! one by one.

use super::door::{Arg, made_sql};
use super::{DbError, Engine, Tx};

/// How many parameters a statement has at most: well below what either engine takes.
const PARAMETERS_MAX: usize = 3_000;

/// Rows of one table that wait to be written.
pub struct Rows {
    /// The statement up to its rows.
    head: &'static str,
    /// A row, `?` for each value.
    row: &'static str,
    /// What follows the rows.
    tail: &'static str,
    width: usize,
    args: Vec<Arg>,
}

impl Rows {
    /// No rows yet. No two rows may have the same key.
    pub const fn new(head: &'static str, row: &'static str, tail: &'static str) -> Rows {
        let mut width = 0;
        let bytes = row.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if bytes[at] == b'?' {
                width += 1;
            }
            at += 1;
        }
        Rows {
            head,
            row,
            tail,
            width,
            args: Vec::new(),
        }
    }

    /// Adds a row: as many values as it has places.
    pub fn push<const N: usize>(&mut self, values: [Arg; N]) {
        assert_eq!(N, self.width, "{}", self.head);
        self.args.extend(values);
    }

    /// Writes every row that waits.
    pub async fn write(&mut self, tx: &mut Tx) -> Result<(), DbError> {
        let mut args = std::mem::take(&mut self.args);
        let engine = match tx {
            Tx::Sqlite(_) => Engine::Sqlite,
            Tx::Postgres(_) => Engine::Postgres,
        };
        let at_once = (PARAMETERS_MAX / self.width.max(1)).max(1) * self.width;
        while !args.is_empty() {
            let rest = args.split_off(at_once.min(args.len()));
            let rows = args.len() / self.width;
            let statement = made_sql(self.text(rows, engine));
            // A statement for one row comes again; one for so many hardly does.
            let statement = if rows == 1 { statement } else { statement.once() };
            let bound = args.into_iter().fold(statement, |all, arg| all.bind(arg));
            bound.exec(tx).await?;
            args = rest;
        }
        Ok(())
    }

    /// The statement for so many rows. SQLite looks numbered places up by name, one after the other, so that it is
    /// given places without a number.
    fn text(&self, rows: usize, engine: Engine) -> String {
        let mut text = format!("{} ", self.head);
        let mut number = 0;
        for row in 0..rows {
            text.push_str(if row == 0 { "" } else { ", " });
            for part in self.row.split_inclusive('?') {
                match part.strip_suffix('?') {
                    Some(before) if engine == Engine::Postgres => {
                        number += 1;
                        text.push_str(&format!("{before}${number}"));
                    }
                    _ => text.push_str(part),
                }
            }
        }
        text.push(' ');
        text.push_str(self.tail);
        text
    }
}
