//! How domain values lie in a column. Words, names, dates and minutes as SQLite shows them best,
//! nested values as JSON, instants as whole milliseconds since 1970 (UTC).

use chrono::{DateTime, Utc};
use domain::{Details, Step};
use rusqlite::{
    Error, Result, Row,
    types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, Value, ValueRef},
};
use serde::{Serialize, de::DeserializeOwned};

/// A value that serde writes as a string, a number or nothing: a title, a name, a date, minutes.
pub(crate) struct Plain<T>(pub(crate) T);

/// Any value, as JSON text.
pub(crate) struct Json<T>(pub(crate) T);

/// A list as JSON text, or nothing where it is empty.
pub(crate) struct Listing<'a, T>(pub(crate) &'a [T]);

/// An instant, in whole milliseconds.
pub(crate) struct Ms(pub(crate) DateTime<Utc>);

impl<T: Serialize> ToSql for Plain<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        let value = match serde_json::to_value(&self.0).map_err(unwritable)? {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(yes) => Value::Integer(i64::from(yes)),
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Number(number) if number.is_i64() => {
                Value::Integer(number.as_i64().unwrap_or_default())
            }
            nested => Value::Text(nested.to_string()),
        };
        Ok(ToSqlOutput::Owned(value))
    }
}

impl<T: DeserializeOwned> FromSql for Plain<T> {
    fn column_result(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        let value = match cell {
            ValueRef::Null => serde_json::Value::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Text(_) => cell.as_str()?.into(),
            ValueRef::Real(_) | ValueRef::Blob(_) => return Err(FromSqlError::InvalidType),
        };
        serde_json::from_value(value)
            .map(Plain)
            .map_err(FromSqlError::other)
    }
}

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        serde_json::to_string(&self.0)
            .map(ToSqlOutput::from)
            .map_err(unwritable)
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(cell.as_str()?)
            .map(Json)
            .map_err(FromSqlError::other)
    }
}

impl<T: Serialize> ToSql for Listing<'_, T> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        if self.0.is_empty() {
            return Ok(ToSqlOutput::Owned(Value::Null));
        }
        serde_json::to_string(self.0)
            .map(ToSqlOutput::from)
            .map_err(unwritable)
    }
}

impl ToSql for Ms {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(self.0.timestamp_millis().into())
    }
}

impl FromSql for Ms {
    fn column_result(cell: ValueRef<'_>) -> FromSqlResult<Self> {
        let ms = cell.as_i64()?;
        DateTime::from_timestamp_millis(ms)
            .map(Ms)
            .ok_or(FromSqlError::OutOfRange(ms))
    }
}

/// The note and the steps in a column and in the next one.
pub(crate) fn details(row: &Row<'_>, column: usize) -> Result<Details> {
    let steps: Option<Json<Vec<Step>>> = row.get(column + 1)?;
    Ok(Details {
        note: row.get::<_, Plain<_>>(column)?.0,
        steps: steps.map(|steps| steps.0).unwrap_or_default(),
    })
}

/// A cell that does not hold what was written there.
pub(crate) fn unreadable(column: usize, reason: String) -> Error {
    Error::FromSqlConversionFailure(column, Type::Text, reason.into())
}

fn unwritable(reason: serde_json::Error) -> Error {
    Error::ToSqlConversionFailure(Box::new(reason))
}
