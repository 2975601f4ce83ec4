//! Figures: a number in words, how it was worked out, and the records behind it. None is ever a score of a person.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Message;
use crate::id::PersonId;

/// A figure with its definition and the list behind it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Figure {
    /// Key of its name.
    pub key: String,
    pub value: Message,
    /// For a bar: this part of the whole.
    pub part: Option<f64>,
    pub whole: Option<f64>,
    pub period: Message,
    /// Formula and source.
    pub how: Message,
    pub list: Vec<FigureRow>,
}

/// A record behind a figure.
#[derive(Clone, Debug, Serialize, TS)]
pub struct FigureRow {
    pub name: String,
    pub person: Option<PersonId>,
    pub value: Message,
    pub part: Option<f64>,
    pub on: Option<NaiveDate>,
}
