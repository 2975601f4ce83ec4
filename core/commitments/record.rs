//! How what is promised becomes bytes: every record is an array whose places have a meaning, in the order of its fields.
//!
//! The bytes are hashed and signed, and read again for as long as the log lives. So a record never changes: what a later
//! version has to say beyond it goes into a record of its own, under a new number at the head of the payload.

use chrono::NaiveDate;

use super::log::cbor::{CborFault, Value};
use crate::id::{CalibrationId, CalibrationViewId, CommitmentId, PersonId, RequestId, ReviewCaseId};
use crate::word::Word;

type Result<T> = std::result::Result<T, CborFault>;

/// Something that stands in a place of a record.
pub trait Part: Sized {
    fn to_value(&self) -> Value;
    /// Reads it again; anything else than what [`Part::to_value`] writes is refused.
    fn from_value(value: Value) -> Result<Self>;
}

impl Part for String {
    fn to_value(&self) -> Value {
        Value::text(self)
    }

    fn from_value(value: Value) -> Result<String> {
        match value {
            Value::Text(text) => Ok(text),
            _ => Err(CborFault::Unexpected),
        }
    }
}

impl Part for i64 {
    fn to_value(&self) -> Value {
        Value::Int(*self)
    }

    fn from_value(value: Value) -> Result<i64> {
        match value {
            Value::Int(number) => Ok(number),
            _ => Err(CborFault::Unexpected),
        }
    }
}

impl Part for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_value(value: Value) -> Result<bool> {
        match value {
            Value::Bool(is) => Ok(is),
            _ => Err(CborFault::Unexpected),
        }
    }
}

/// A date as people in any program can read it: `2026-12-01`.
impl Part for NaiveDate {
    fn to_value(&self) -> Value {
        Value::text(&self.to_string())
    }

    fn from_value(value: Value) -> Result<NaiveDate> {
        let text = String::from_value(value)?;
        let date: NaiveDate = text.parse().map_err(|_| CborFault::Unexpected)?;
        if date.to_string() == text { Ok(date) } else { Err(CborFault::NotCanonical) }
    }
}

impl<T: Part> Part for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }

    fn from_value(value: Value) -> Result<Option<T>> {
        match value {
            Value::Null => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl<T: Part> Part for Vec<T> {
    fn to_value(&self) -> Value {
        Value::Array(self.iter().map(T::to_value).collect())
    }

    fn from_value(value: Value) -> Result<Vec<T>> {
        match value {
            Value::Array(items) => items.into_iter().map(T::from_value).collect(),
            _ => Err(CborFault::Unexpected),
        }
    }
}

/// A word of a closed list.
impl<W: Word> Part for W {
    fn to_value(&self) -> Value {
        Value::text(self.text())
    }

    fn from_value(value: Value) -> Result<W> {
        let text = String::from_value(value)?;
        W::LIST.iter().copied().find(|word| word.text() == text).ok_or(CborFault::Unexpected)
    }
}

macro_rules! ids {
    ($($name:ident)*) => {$(
        impl Part for $name {
            fn to_value(&self) -> Value {
                Value::bytes(self.0.as_bytes())
            }

            fn from_value(value: Value) -> Result<$name> {
                match value {
                    Value::Bytes(bytes) => Ok($name(uuid::Uuid::from_slice(&bytes).map_err(|_| CborFault::Unexpected)?)),
                    _ => Err(CborFault::Unexpected),
                }
            }
        }
    )*};
}
ids! { PersonId CommitmentId RequestId ReviewCaseId CalibrationId CalibrationViewId }

/// Declares records: plain structs that are the same in the log, over the wire and in the tables.
macro_rules! records {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$fdoc])* pub $field: $type),* }

        impl $crate::commitments::record::Part for $name {
            fn to_value(&self) -> $crate::commitments::log::cbor::Value {
                $crate::commitments::log::cbor::Value::Array(vec![$(self.$field.to_value()),*])
            }

            fn from_value(
                value: $crate::commitments::log::cbor::Value,
            ) -> std::result::Result<$name, $crate::commitments::log::cbor::CborFault> {
                let mut places = $crate::commitments::log::cbor::Places::of(value)?;
                let record = $name { $($field: $crate::commitments::record::Part::from_value(places.any()?)?),* };
                places.end()?;
                Ok(record)
            }
        }
    )*};
}
pub(crate) use records;
