//! Working time: who works when, and what the law says about it.
//!
//! Somebody's **usual week** is a few lines: which weekdays, from when, how long. A single day that differs is a
//! **shift**, with what its parts are for. Where neither is known, the contract hours are spread over Monday to Friday from
//! nine, and the answer says that this is assumed: enough to find cover on the first day, and easy to put right.
//!
//! People say a wall clock; work is counted in minutes that really pass. A [`Clock`] of the center's time zone turns the
//! one into the other, so a night shift is one hour longer when the clock goes back, and a day with a clock change has 92
//! or 100 quarter-hours.
//!
//! The rules of the Working Time Directive (2003/88/EC) are **checks**: they are told with their legal text, they forbid
//! nothing, and they are no legal advice.

mod clock;
mod commands;
mod queries;
mod rules;

pub use clock::*;
pub use commands::*;
pub use queries::*;
pub use rules::*;

use chrono::NaiveDate;

use crate::id::PersonId;

words! {
    /// What a part of a shift is for.
    SegmentKind {
        Contacts = "contacts",
        OffPhone = "off_phone",
        /// One-on-ones, coaching, training.
        People = "people",
        Break = "break",
    }
}

/// A stretch of time, in minutes since 1970 UTC; the end is not part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    pub from: i64,
    pub to: i64,
}

impl Slot {
    pub fn minutes(self) -> i64 {
        self.to - self.from
    }

    pub fn meets(self, other: Slot) -> bool {
        self.from < other.to && other.from < self.to
    }

    pub fn holds(self, other: Slot) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// What both have; none where they don't meet.
    pub fn both(self, other: Slot) -> Option<Slot> {
        let slot = Slot { from: self.from.max(other.from), to: self.to.min(other.to) };
        (slot.from < slot.to).then_some(slot)
    }
}

/// A shift as it is worked: on the day it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    pub person: PersonId,
    pub day: NaiveDate,
    pub slot: Slot,
    /// What its parts are for; what no segment says is contacts.
    pub segments: Vec<(Slot, SegmentKind)>,
    /// Nobody wrote it down: it follows from the contract hours.
    pub assumed: bool,
}
