//! Days on which the team is closed: its own list, typed or read from a calendar file, and the working days between them.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{About, Act, Ask};
use crate::error::{Failure, Message, Problems, Result};
use crate::people::tidy;
use crate::sql::Sql;
use crate::time::{self, plus_days};

#[derive(Clone, Debug, Serialize, TS)]
pub struct Holiday {
    pub holiday: String,
    pub day: NaiveDate,
    pub name: String,
}

/// The team's holidays, from a year ago on.
pub fn holidays(ask: &Ask, _: ()) -> Result<Vec<Holiday>> {
    ask.db.all(
        "SELECT id, day, name FROM holiday WHERE day >= ?1 ORDER BY day, id",
        [plus_days(ask.world.today(), -365)],
        |row| Ok(Holiday { holiday: row.get(0)?, day: row.get(1)?, name: row.get(2)? }),
    )
}

#[derive(Debug, Deserialize, TS)]
pub struct AddHoliday {
    pub day: NaiveDate,
    pub name: String,
}

/// Adds a day on which the team is closed. Answers its id.
pub fn add_holiday(act: &mut Act, input: AddHoliday) -> Result<String> {
    let name = tidy(&input.name);
    let mut problems = Problems::default();
    problems.unless(!name.is_empty(), "name", "holiday-needs-name");
    problems.unless(name.chars().count() <= 80, "name", "text-too-long");
    problems.none()?;
    let known =
        act.db.maybe("SELECT name FROM holiday WHERE day = ?1 LIMIT 1", [input.day], |row| row.get::<_, String>(0))?;
    if let Some(known) = known {
        return Err(Failure::Refused(Message::new("holiday-known").with("date", input.day).with("text", known)));
    }
    act.about(About::Settings);
    let id = act.world.fresh_uuid().to_string();
    act.db.run("INSERT INTO holiday (id, day, name) VALUES (?1, ?2, ?3)", (&id, input.day, name))?;
    Ok(id)
}

#[derive(Debug, Deserialize, TS)]
pub struct OfHoliday {
    pub holiday: String,
}

/// Takes a day out of the list.
pub fn remove_holiday(act: &mut Act, input: OfHoliday) -> Result<()> {
    act.about(About::Settings);
    match act.db.run("DELETE FROM holiday WHERE id = ?1", [input.holiday])? {
        0 => Err(Failure::missing("holiday-gone")),
        _ => Ok(()),
    }
}

/// The working day so many after a day, or before it where `count` is negative; weekends and the team's holidays are none.
pub fn working_day(db: &Connection, day: NaiveDate, count: i64) -> Result<NaiveDate> {
    let closed = db.all(
        "SELECT day FROM holiday WHERE day BETWEEN ?1 AND ?2",
        (plus_days(day, -60), plus_days(day, 60)),
        |row| row.get::<_, NaiveDate>(0),
    )?;
    Ok(time::working_day(day, count, &closed))
}
