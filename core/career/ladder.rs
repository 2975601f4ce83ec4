//! Ladders: the levels of a kind of work, and what is expected on each.
//!
//! An expectation is worth as much as the **signals** by which two people agree that it is met: something one can see or
//! hear on a working day. That is the idea of behavioural anchors (Smith & Kendall 1963): people who know the work say in
//! their own words what good looks like, and those words, not an adjective, are the measure. "Shows commitment" can't be
//! seen; "says on the same day when a promise can't be kept" can.
//!
//! A ladder has **versions**. Whoever agreed on a gap is measured by the version of that day until it is agreed anew:
//! the goalposts do not move in the middle of the game ([`in_force`], and the version kept by
//! [`case`](super::case)).

mod lint;
mod words;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use lint::{
    Counted, ENOUGH_SIGNALS, FEWEST_EXPECTATIONS, LintFinding, LintRule, LintWeight, MOST_EXPECTATIONS, lint,
};

words! {
    /// When a level becomes possible for somebody who is ready for it. Without such a rule people wait for nothing
    /// (DOMAIN 3: ready and opening are separate facts).
    OpeningKind {
        /// Whoever is ready has it: there are no seats.
        WhenReady = "when_ready",
        /// There is a number of seats, and one has to be free.
        SeatFree = "seat_free",
        /// It is decided on days that are known beforehand, such as twice a year.
        SetDays = "set_days",
    }
}

/// How a level opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpeningRule {
    pub kind: OpeningKind,
    /// Who decides, and how one hears of it.
    pub words: String,
}

/// Something that is expected on a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Expectation {
    /// As people at work would say it.
    pub what: String,
    /// What one can see or hear when it is met.
    pub signals: Vec<String>,
}

/// A level of a ladder. What was expected on the levels below is still expected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Level {
    pub name: String,
    /// None where nobody has said yet when it opens; the lint asks for it.
    pub opening: Option<OpeningRule>,
    pub expectations: Vec<Expectation>,
    /// Where one can go from here, other than to the next level of this ladder: other ladders, by what they are called.
    #[serde(default)]
    pub leads_to: Vec<String>,
}

/// The levels of one kind of work, lowest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ladder {
    pub name: String,
    /// 1 for the first; a version that somebody was measured by is never changed.
    pub version: i64,
    /// The first day on which it holds.
    pub valid_from: NaiveDate,
    pub levels: Vec<Level>,
}

impl Ladder {
    /// The version after this one. The old one stays for those whose gap was agreed on it.
    pub fn next_version(&self, levels: Vec<Level>, valid_from: NaiveDate) -> Ladder {
        Ladder { name: self.name.clone(), version: self.version.saturating_add(1), valid_from, levels }
    }

    /// The place of a level by its name; the case and the spaces around it don't count.
    pub fn level(&self, name: &str) -> Option<(usize, &Level)> {
        self.levels.iter().enumerate().find(|(_, level)| words::key(&level.name) == words::key(name))
    }
}

/// The version of a ladder that holds on a day: the latest that had begun, and of two that begin together the newer.
pub fn in_force(versions: &[Ladder], day: NaiveDate) -> Option<&Ladder> {
    let begun = versions.iter().filter(|ladder| ladder.valid_from <= day);
    begun.max_by_key(|ladder| (ladder.valid_from, ladder.version))
}

#[cfg(test)]
mod tests;
