//! One-on-ones: regular conversations between a leader and each of their people.
//!
//! A meeting is **planned** for a date, then **held**, or it is moved, cancelled or missed, each with who did it and why.
//! An ending is final: a mistake is undone, never edited away.
//!
//! What either side wants to talk about hangs on the pair, not on a meeting, so nothing is lost when a meeting moves. What
//! was said goes into the **shared record**, which both may read and the employee may answer. What the leader keeps for
//! themselves is a **working note**: it is never found, exported or printed, leaves only in that person's own subject
//! file, and goes after 90 days unless kept. What either side took on is an **action**.
//!
//! A person's *rhythm* says whether they are seen often enough. It is worked out from the last meeting **held**, on every
//! read; what stands in a calendar does not count. Somebody without a talk waits since their first day, or since they came
//! into this vault: on the day a leader begins with Evenkeel nobody is overdue for years. Days away are no days of waiting.

mod actions;
mod agenda;
mod away;
mod board;
mod commands;
mod figures;
pub mod lines;
mod record;

pub use actions::*;
pub use agenda::*;
pub use away::*;
pub use board::*;
pub use commands::*;
pub use figures::*;
pub use record::*;

pub use crate::people::{Side, Way};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::Result;
use crate::id::PersonId;
use crate::settings::Settings;
use crate::sql::Sql;
use crate::time::plus_days;

words! {
    /// Whether a person is being seen often enough. Worst first.
    Rhythm { Overdue = "overdue", Due = "due", OnTrack = "on_track", Paused = "paused" }

    MeetingState { Planned = "planned", Held = "held", Moved = "moved", Cancelled = "cancelled", NoShow = "no_show" }

    ActionState { Open = "open", Done = "done", Dropped = "dropped" }

    ItemState { Open = "open", Discussed = "discussed", Parked = "parked", Withdrawn = "withdrawn", Became = "became" }
}

impl Rhythm {
    /// The rhythm of a pair today: paused while it is meant to be or the person is away, and days away don't count (R1).
    pub fn now(seen_on: NaiveDate, series: &Series, away: &Away, today: NaiveDate) -> Rhythm {
        if series.paused || away.until(today).is_some() {
            return Rhythm::Paused;
        }
        Rhythm::of(plus_days(seen_on, away.days(seen_on, today)), series.target, series.limit, today)
    }

    /// `seen_on` is the last meeting held, or the day since which the person can have waited for one; `target` and `limit` are in days.
    pub fn of(seen_on: NaiveDate, target: i64, limit: i64, today: NaiveDate) -> Rhythm {
        let days = (today - seen_on).num_days();
        if days > limit {
            Rhythm::Overdue
        } else if days > target {
            Rhythm::Due
        } else {
            Rhythm::OnTrack
        }
    }
}

/// How often the two of a pair want to talk.
#[derive(Clone, Debug)]
pub struct Series {
    /// Days from one talk to the next.
    pub target: i64,
    /// Days after which they have waited too long.
    pub limit: i64,
    /// A room, a channel, a walk.
    pub place: String,
    pub paused: bool,
    /// Whether this is the pair's own rhythm, not the team's usual one.
    pub own: bool,
}

/// A person's own rhythm, or the team's usual one.
pub fn series(db: &Connection, person: PersonId, usual: &Settings) -> Result<Series> {
    let own =
        db.maybe("SELECT target_days, limit_days, place, paused FROM series WHERE person = ?1", [person], |row| {
            Ok(Series { target: row.get(0)?, limit: row.get(1)?, place: row.get(2)?, paused: row.get(3)?, own: true })
        })?;
    Ok(own.unwrap_or(Series {
        target: usual.target_days,
        limit: usual.limit_days,
        place: String::new(),
        paused: false,
        own: false,
    }))
}

/// A longer text: kept as it was typed, but for its ends and its line breaks.
pub fn tidy_lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// The longest text of a talk. A talk of an hour, typed all the way, is about 20,000 letters.
pub const LONGEST_TEXT: usize = 100_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn past_the_target_a_talk_is_due_and_past_the_limit_overdue() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, 1).unwrap() + chrono::Days::new(day);
        assert_eq!(Rhythm::of(day(0), 14, 28, day(14)), Rhythm::OnTrack, "the target day itself is in time");
        assert_eq!(Rhythm::of(day(0), 14, 28, day(15)), Rhythm::Due);
        assert_eq!(Rhythm::of(day(0), 14, 28, day(28)), Rhythm::Due, "the limit day itself is not too late");
        assert_eq!(Rhythm::of(day(0), 14, 28, day(29)), Rhythm::Overdue);
    }
}
