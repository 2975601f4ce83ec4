//! Writing down who works when.

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use super::SegmentKind;
use super::clock::read_clock;
use crate::app::{About, Act};
use crate::error::{Failure, Problems, Result};
use crate::id::PersonId;
use crate::people;
use crate::sql::Sql;
use crate::time::plus_days;

/// The longest shift: sixteen hours. More is a slip of the keys.
const LONGEST: i64 = 960;

/// A day of a usual week.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PatternDay {
    /// 1 is Monday.
    pub weekday: i64,
    /// Wall clock "09:00".
    pub starts_at: String,
    /// 15 to 960.
    pub minutes: i64,
}

#[derive(Debug, Deserialize, TS)]
pub struct SetPattern {
    pub person: PersonId,
    pub from: NaiveDate,
    pub days: Vec<PatternDay>,
}

/// Says which days somebody usually works, from a day on. What held before stays as it was.
pub fn set_pattern(act: &mut Act, input: SetPattern) -> Result<()> {
    people::must_be_here(act.db, input.person, input.from)?;
    let mut problems = Problems::default();
    problems.unless(input.days.len() <= 14, "days", "pattern-too-many-days");
    for (at, day) in input.days.iter().enumerate() {
        problems.unless((1..=7).contains(&day.weekday), &format!("days.{at}.weekday"), "pattern-weekday");
        problems.unless(read_clock(&day.starts_at).is_some(), &format!("days.{at}.startsAt"), "clock-not-understood");
        problems.unless((15..=LONGEST).contains(&day.minutes), &format!("days.{at}.minutes"), "shift-minutes");
    }
    problems.none()?;
    act.about(About::Person(input.person));
    act.db.run("DELETE FROM weekly_pattern WHERE person = ?1 AND valid_from >= ?2", (input.person, input.from))?;
    act.db.run(
        "UPDATE weekly_pattern SET valid_to = ?3 WHERE person = ?1 AND (valid_to IS NULL OR valid_to >= ?2)",
        (input.person, input.from, plus_days(input.from, -1)),
    )?;
    for day in input.days {
        act.db.run(
            "INSERT INTO weekly_pattern (id, person, weekday, starts_at, minutes, valid_from) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (act.world.fresh_uuid().to_string(), input.person, day.weekday, day.starts_at, day.minutes, input.from),
        )?;
    }
    Ok(())
}

/// A part of a shift.
#[derive(Debug, Deserialize, TS)]
pub struct ShiftPart {
    /// Minutes after the beginning.
    pub after: i64,
    pub minutes: i64,
    pub kind: SegmentKind,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields = nullable)]
pub struct PutShift {
    pub person: PersonId,
    pub day: NaiveDate,
    /// Wall clock "09:00".
    pub starts_at: String,
    /// 0 to 960; 0 is a day off.
    pub minutes: i64,
    #[serde(default)]
    pub parts: Option<Vec<ShiftPart>>,
}

/// Says how one day differs from the usual week. A second time on the same day takes the place of the first.
pub fn put_shift(act: &mut Act, input: PutShift) -> Result<String> {
    people::must_be_here(act.db, input.person, input.day)?;
    let parts = input.parts.unwrap_or_default();
    let mut problems = Problems::default();
    problems.unless(read_clock(&input.starts_at).is_some(), "startsAt", "clock-not-understood");
    problems.unless((0..=LONGEST).contains(&input.minutes), "minutes", "shift-minutes");
    let within = |part: &ShiftPart| part.after >= 0 && part.minutes > 0 && part.after + part.minutes <= input.minutes;
    problems.unless(parts.iter().all(within) && parts.len() <= 40, "parts", "shift-part-outside");
    problems.none()?;
    act.about(About::Person(input.person));
    take_away(act, input.person, input.day)?;
    let id = act.world.fresh_uuid().to_string();
    act.db.run(
        "INSERT INTO shift (id, person, day, starts_at, minutes) VALUES (?1, ?2, ?3, ?4, ?5)",
        (&id, input.person, input.day, input.starts_at, input.minutes),
    )?;
    for part in parts {
        act.db.run(
            "INSERT INTO shift_segment (id, shift, after, minutes, kind) VALUES (?1, ?2, ?3, ?4, ?5)",
            (act.world.fresh_uuid().to_string(), &id, part.after, part.minutes, part.kind),
        )?;
    }
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct ShiftOn {
    pub person: PersonId,
    pub day: NaiveDate,
}

/// Back to the usual week on one day.
pub fn usual_day(act: &mut Act, input: ShiftOn) -> Result<()> {
    act.about(About::Person(input.person));
    match take_away(act, input.person, input.day)? {
        0 => Err(Failure::missing("shift-gone")),
        _ => Ok(()),
    }
}

fn take_away(act: &Act, person: PersonId, day: NaiveDate) -> Result<usize> {
    act.db.run(
        "DELETE FROM shift_segment WHERE shift IN (SELECT id FROM shift WHERE person = ?1 AND day = ?2)",
        (person, day),
    )?;
    act.db.run("DELETE FROM shift WHERE person = ?1 AND day = ?2", (person, day))
}
