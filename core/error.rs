//! Failures and sentences.
//!
//! A failure is one of five kinds, one for each way somebody reacts to it. It carries message keys with arguments,
//! never English prose: the words are in `locales/`, so that the same failure reads well in every language.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub type Result<T> = std::result::Result<T, Failure>;

/// A value put into a sentence. Dates and other words are tagged, so that the reader's language formats them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Arg {
    Number(i64),
    Decimal(f64),
    Text(String),
    Date { date: NaiveDate },
    Instant { instant: String },
    Word { word: String },
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}
impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}
impl From<f64> for Arg {
    fn from(number: f64) -> Arg {
        Arg::Decimal(number)
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(number as i64)
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(i64::from(number))
    }
}
impl From<NaiveDate> for Arg {
    fn from(date: NaiveDate) -> Arg {
        Arg::Date { date }
    }
}
impl From<DateTime<Utc>> for Arg {
    fn from(instant: DateTime<Utc>) -> Arg {
        Arg::Instant { instant: instant.to_rfc3339_opts(SecondsFormat::Millis, true) }
    }
}

/// A word from `locales/` that is put into another sentence.
pub fn word(key: &str) -> Arg {
    Arg::Word { word: key.to_owned() }
}

/// A sentence: the key of a message in `locales/`, with its arguments.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Message {
    pub key: String,
    pub args: BTreeMap<String, Arg>,
}

impl Message {
    pub fn new(key: &str) -> Message {
        Message { key: key.to_owned(), args: BTreeMap::new() }
    }

    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Message {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// What is wrong with one field of an input.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Problem {
    /// The field's name as it is in the input, in camelCase.
    pub field: String,
    pub key: String,
    pub args: BTreeMap<String, Arg>,
}

/// Why a call did nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The input is wrong: shown at its fields.
    Invalid(Vec<Problem>),
    /// The thing is gone.
    Missing(Message),
    /// Somebody else may do this, or this vault may not.
    NotAllowed(Message),
    /// It can't be done now: a calm notice that says why and what to do.
    Refused(Message),
    /// Our fault, or the machine's: a dialog with details to copy. The detail holds no personal data.
    Broken { message: Message, detail: String },
}

impl Failure {
    pub fn missing(key: &str) -> Failure {
        Failure::Missing(Message::new(key))
    }

    pub fn refused(key: &str) -> Failure {
        Failure::Refused(Message::new(key))
    }

    pub fn broken(key: &str, detail: impl ToString) -> Failure {
        Failure::Broken { message: Message::new(key), detail: detail.to_string() }
    }

    /// One problem at one field.
    pub fn at(field: &str, key: &str) -> Failure {
        Failure::Invalid(vec![Problem { field: field.to_owned(), key: key.to_owned(), args: BTreeMap::new() }])
    }

    /// The word for its kind, for the wire and the log.
    pub fn kind(&self) -> &'static str {
        match self {
            Failure::Invalid(_) => "invalid",
            Failure::Missing(_) => "missing",
            Failure::NotAllowed(_) => "not_allowed",
            Failure::Refused(_) => "refused",
            Failure::Broken { .. } => "broken",
        }
    }

    /// The form in which it reaches the interface.
    pub fn wire(&self) -> WireFailure {
        let (message, problems) = match self {
            Failure::Invalid(problems) => (Message::new("failure-invalid"), problems.clone()),
            Failure::Missing(message) | Failure::NotAllowed(message) | Failure::Refused(message) => {
                (message.clone(), Vec::new())
            }
            Failure::Broken { message, detail } => (message.clone().with("detail", detail.as_str()), Vec::new()),
        };
        WireFailure { kind: self.kind().to_owned(), key: message.key, args: message.args, problems }
    }
}

/// A failure as it goes over the wire: `{kind, key, args, problems}`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "Failure")]
pub struct WireFailure {
    #[ts(type = "\"invalid\" | \"missing\" | \"not_allowed\" | \"refused\" | \"broken\"")]
    pub kind: String,
    pub key: String,
    pub args: BTreeMap<String, Arg>,
    pub problems: Vec<Problem>,
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Failure {
        use rusqlite::ErrorCode::*;
        match error.sqlite_error_code() {
            Some(DiskFull) => Failure::broken("failure-disk-full", error),
            Some(ReadOnly | CannotOpen | PermissionDenied) => Failure::broken("failure-not-writable", error),
            Some(SystemIoFailure) => Failure::broken("failure-disk", error),
            Some(DatabaseCorrupt | NotADatabase) => Failure::broken("failure-damaged", error),
            _ if matches!(error, rusqlite::Error::QueryReturnedNoRows) => Failure::missing("failure-missing"),
            _ => Failure::broken("failure-broken", error),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        use std::io::ErrorKind::*;
        let key = match error.kind() {
            StorageFull | QuotaExceeded => "failure-disk-full",
            PermissionDenied | ReadOnlyFilesystem => "failure-not-writable",
            NotFound => "failure-file-gone",
            _ => "failure-disk",
        };
        Failure::broken(key, error.kind())
    }
}

/// Gathers every problem of an input, so that all are shown at once.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes the problem unless `good` holds.
    pub fn unless(&mut self, good: bool, field: &str, key: &str) {
        self.unless_with(good, field, Message::new(key));
    }

    /// The same, with a sentence that has arguments.
    pub fn unless_with(&mut self, good: bool, field: &str, message: Message) {
        if !good {
            self.0.push(Problem { field: field.to_owned(), key: message.key, args: message.args });
        }
    }

    /// Fails with all that were noted.
    pub fn none(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Failure::Invalid(self.0)) }
    }
}
