use base::{Country, Localized, PartialDate};
use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};
use sqlx::Row as _;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;

use super::DbError;
use super::door::Arg;

/// A row of either engine.
pub enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    pub(super) fn text(&self, index: usize) -> Result<Option<String>, DbError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(index)?,
            Row::Postgres(row) => row.try_get(index)?,
        })
    }

    pub(super) fn int(&self, index: usize) -> Result<Option<i64>, DbError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(index)?,
            Row::Postgres(row) => row.try_get(index)?,
        })
    }

    pub(super) fn bool(&self, index: usize) -> Result<Option<bool>, DbError> {
        Ok(match self {
            Row::Sqlite(row) => row.try_get(index)?,
            Row::Postgres(row) => row.try_get(index)?,
        })
    }
}

/// A value that one column holds.
pub trait Column: Sized {
    fn read(row: &Row, index: usize) -> Result<Self, DbError>;
}

/// A value made of a row's columns, in their order.
pub trait FromRow: Sized {
    fn from_row(row: &Row) -> Result<Self, DbError>;
}

/// A value kept as JSON text in one column: lists that are only ever shown with their owner.
#[derive(Clone, Debug, Default, PartialEq, Serialize, serde::Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned> Column for Json<T> {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        let text = row.text(index)?.ok_or(DbError::Value(index))?;
        serde_json::from_str(&text)
            .map(Json)
            .map_err(|_| DbError::Value(index))
    }
}

impl<T: Serialize> From<&Json<T>> for Arg {
    fn from(value: &Json<T>) -> Self {
        Arg::Text(Some(
            serde_json::to_string(&value.0).expect("record types always serialize"),
        ))
    }
}

impl<T: DeserializeOwned> Column for Option<Json<T>> {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        row.text(index)?
            .map(|text| serde_json::from_str(&text).map(Json))
            .transpose()
            .map_err(|_| DbError::Value(index))
    }
}

impl<T: Serialize> From<&Option<Json<T>>> for Arg {
    fn from(value: &Option<Json<T>>) -> Self {
        value.as_ref().map_or(Arg::Text(None), Arg::from)
    }
}

impl Column for String {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        row.text(index)?.ok_or(DbError::Value(index))
    }
}

impl Column for i64 {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        row.int(index)?.ok_or(DbError::Value(index))
    }
}

impl Column for bool {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        row.bool(index)?.ok_or(DbError::Value(index))
    }
}

impl Column for Option<String> {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        row.text(index)
    }
}

impl Column for Option<i64> {
    fn read(row: &Row, index: usize) -> Result<Self, DbError> {
        row.int(index)
    }
}

/// Types kept as text, absent or present.
macro_rules! text_columns {
    ($($type:ty: $parse:expr, $print:expr;)+) => {$(
        impl Column for $type {
            fn read(row: &Row, index: usize) -> Result<Self, DbError> {
                <Option<$type>>::read(row, index)?.ok_or(DbError::Value(index))
            }
        }

        impl Column for Option<$type> {
            fn read(row: &Row, index: usize) -> Result<Self, DbError> {
                row.text(index)?.map($parse).transpose().map_err(|_| DbError::Value(index))
            }
        }

        impl From<&$type> for Arg {
            fn from(value: &$type) -> Self {
                Arg::Text(Some($print(value)))
            }
        }

        impl From<&Option<$type>> for Arg {
            fn from(value: &Option<$type>) -> Self {
                Arg::Text(value.as_ref().map($print))
            }
        }
    )+};
}

text_columns! {
    Localized: |text| serde_json::from_str(&text), |value: &Localized| serde_json::to_string(value)
        .expect("texts always serialize");
    PartialDate: |text| text.parse(), PartialDate::to_string;
    Country: |text| text.parse(), Country::to_string;
    jiff::civil::Date: |text| text.parse(), jiff::civil::Date::to_string;
}

impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Arg::Text(Some(value.to_owned()))
    }
}

impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Arg::Text(Some(value.clone()))
    }
}

impl From<&Option<String>> for Arg {
    fn from(value: &Option<String>) -> Self {
        Arg::Text(value.clone())
    }
}

impl From<Option<&str>> for Arg {
    fn from(value: Option<&str>) -> Self {
        Arg::Text(value.map(str::to_owned))
    }
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Arg::Int(Some(value))
    }
}

impl From<Option<i64>> for Arg {
    fn from(value: Option<i64>) -> Self {
        Arg::Int(value)
    }
}

impl From<bool> for Arg {
    fn from(value: bool) -> Self {
        Arg::Bool(value)
    }
}

impl<A: Column> FromRow for (A,) {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok((A::read(row, 0)?,))
    }
}

impl<A: Column, B: Column> FromRow for (A, B) {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok((A::read(row, 0)?, B::read(row, 1)?))
    }
}

impl<A: Column, B: Column, C: Column> FromRow for (A, B, C) {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok((A::read(row, 0)?, B::read(row, 1)?, C::read(row, 2)?))
    }
}

impl<A: Column, B: Column, C: Column, D: Column> FromRow for (A, B, C, D) {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok((
            A::read(row, 0)?,
            B::read(row, 1)?,
            C::read(row, 2)?,
            D::read(row, 3)?,
        ))
    }
}

/// Gives a struct its columns in order; fields after `;` are filled with their default (child rows loaded apart).
#[macro_export]
macro_rules! row {
    ($type:ty { $($field:ident),+ $(,)? $(; $($child:ident),+)? }) => {
        impl $crate::db::FromRow for $type {
            fn from_row(row: &$crate::db::Row) -> Result<Self, $crate::db::DbError> {
                let mut index = 0..;
                let mut next = || index.next().unwrap_or_default();
                Ok(Self {
                    $($field: $crate::db::Column::read(row, next())?,)+
                    $($($child: Default::default(),)+)?
                })
            }
        }
    };
}
