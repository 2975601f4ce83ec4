//! Who works when.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clock::{Clock, read_clock};
use super::rules::{RestFinding, daily_rest, weekly_hours, weekly_rest};
use super::{SegmentKind, Shift, Slot};
use crate::app::Ask;
use crate::error::Result;
use crate::id::PersonId;
use crate::people;
use crate::settings::Settings;
use crate::sql::Sql;
use crate::time::plus_days;

/// When an assumed day begins.
const NINE: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(nine) => nine,
    None => NaiveTime::MIN,
};

/// A day of somebody's usual week.
#[derive(Clone, Debug)]
struct Usual {
    weekday: u32,
    at: NaiveTime,
    minutes: i64,
    from: NaiveDate,
    to: Option<NaiveDate>,
}

/// What is known of everybody's work within some days.
struct Known {
    employed: Vec<(PersonId, NaiveDate, Option<NaiveDate>, i64)>,
    usual: HashMap<PersonId, Vec<Usual>>,
    /// Days that differ from the usual week.
    shifts: SingleDays,
    closed: HashSet<NaiveDate>,
}

/// Everybody's shifts that begin within some days, in the order of people and time. On a holiday of the team nobody works
/// but who has a shift of that day.
pub fn shifts(db: &Connection, settings: &Settings, from: NaiveDate, to: NaiveDate) -> Result<Vec<Shift>> {
    Ok(read(db, from, to, None)?.laid_out(settings, from, to))
}

fn shifts_of(
    db: &Connection,
    settings: &Settings,
    person: PersonId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Shift>> {
    Ok(read(db, from, to, Some(person))?.laid_out(settings, from, to))
}

fn read(db: &Connection, from: NaiveDate, to: NaiveDate, person: Option<PersonId>) -> Result<Known> {
    let who = person.map_or(String::new(), |person| person.to_string());
    let employed = db.all(
        "SELECT person, valid_from, valid_to, contract_minutes FROM employment
         WHERE valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?1) AND (?3 = '' OR person = ?3) ORDER BY person, valid_from",
        (from, to, &who),
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
    )?;
    let mut usual: HashMap<PersonId, Vec<Usual>> = HashMap::new();
    let rows = db.all(
        "SELECT person, weekday, starts_at, minutes, valid_from, valid_to FROM weekly_pattern
         WHERE (valid_to IS NULL OR valid_to >= ?1) AND (?2 = '' OR person = ?2)",
        (from, &who),
        |row| {
            let at: String = row.get(2)?;
            let day = Usual {
                weekday: row.get(1)?,
                at: read_clock(&at).unwrap_or(NINE),
                minutes: row.get(3)?,
                from: row.get(4)?,
                to: row.get(5)?,
            };
            Ok((row.get::<_, PersonId>(0)?, day))
        },
    )?;
    for (person, day) in rows {
        usual.entry(person).or_default().push(day);
    }
    let closed = db.all("SELECT day FROM holiday WHERE day BETWEEN ?1 AND ?2", (from, to), |row| row.get(0))?;
    Ok(Known { employed, usual, shifts: single_days(db, from, to, &who)?, closed: closed.into_iter().collect() })
}

type SingleDays = HashMap<(PersonId, NaiveDate), Vec<(NaiveTime, i64, Vec<(i64, i64, SegmentKind)>)>>;

fn single_days(db: &Connection, from: NaiveDate, to: NaiveDate, who: &str) -> Result<SingleDays> {
    let mut segments: HashMap<String, Vec<(i64, i64, SegmentKind)>> = HashMap::new();
    let rows = db.all(
        "SELECT g.shift, g.after, g.minutes, g.kind FROM shift_segment g JOIN shift s ON s.id = g.shift
         WHERE s.day BETWEEN ?1 AND ?2 AND (?3 = '' OR s.person = ?3) ORDER BY g.shift, g.after",
        (from, to, who),
        |row| Ok((row.get::<_, String>(0)?, (row.get(1)?, row.get(2)?, row.get(3)?))),
    )?;
    for (shift, segment) in rows {
        segments.entry(shift).or_default().push(segment);
    }
    let mut shifts: SingleDays = HashMap::new();
    let rows = db.all(
        "SELECT id, person, day, starts_at, minutes FROM shift
         WHERE day BETWEEN ?1 AND ?2 AND (?3 = '' OR person = ?3) ORDER BY day, starts_at",
        (from, to, who),
        |row| {
            let at: String = row.get(3)?;
            Ok((
                row.get::<_, String>(0)?,
                (row.get(1)?, row.get(2)?),
                read_clock(&at).unwrap_or(NINE),
                row.get::<_, i64>(4)?,
            ))
        },
    )?;
    for (id, key, at, minutes) in rows {
        shifts.entry(key).or_default().push((at, minutes, segments.remove(&id).unwrap_or_default()));
    }
    Ok(shifts)
}

impl Known {
    fn laid_out(&self, settings: &Settings, from: NaiveDate, to: NaiveDate) -> Vec<Shift> {
        let clock = Clock::of(settings);
        let days: Vec<NaiveDate> = from.iter_days().take_while(|day| *day <= to).collect();
        let mut found = Vec::new();
        for (person, since, until, contract) in &self.employed {
            for day in days.iter().filter(|day| *day >= since && until.is_none_or(|until| **day <= until)) {
                self.of_day(clock, settings, *person, *contract, *day, &mut found);
            }
        }
        found
    }

    fn of_day(
        &self,
        clock: Clock,
        settings: &Settings,
        person: PersonId,
        contract: i64,
        day: NaiveDate,
        found: &mut Vec<Shift>,
    ) {
        if let Some(single) = self.shifts.get(&(person, day)) {
            for (at, minutes, segments) in single.iter().filter(|(_, minutes, _)| *minutes > 0) {
                let slot = clock.slot(day, *at, *minutes);
                let part = |(after, minutes, kind): &(i64, i64, SegmentKind)| {
                    let begins = slot.from + after;
                    Slot { from: begins, to: begins + minutes }.both(slot).map(|part| (part, *kind))
                };
                let segments = segments.iter().filter_map(part).collect();
                found.push(Shift { person, day, slot, segments, assumed: false });
            }
            return;
        }
        if self.closed.contains(&day) {
            return;
        }
        let weekday = day.weekday().number_from_monday();
        let Some(usual) = self.usual.get(&person) else {
            if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
                let week = if contract > 0 { contract } else { (settings.full_time_hours * 60.0).round() as i64 };
                let minutes = (week / 5).min(600);
                let slot = clock.slot(day, NINE, minutes);
                found.push(Shift { person, day, slot, segments: Vec::new(), assumed: true });
            }
            return;
        };
        let holds =
            |usual: &&Usual| usual.weekday == weekday && usual.from <= day && usual.to.is_none_or(|to| to >= day);
        for usual in usual.iter().filter(holds) {
            let slot = clock.slot(day, usual.at, usual.minutes);
            found.push(Shift { person, day, slot, segments: Vec::new(), assumed: false });
        }
    }
}

#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields = nullable)]
pub struct WorkOfPerson {
    pub person: PersonId,
    /// The Monday of this week where it is left out.
    #[serde(default)]
    pub from: Option<NaiveDate>,
}

/// A day of somebody's work.
#[derive(Debug, Serialize, TS)]
pub struct WorkDay {
    pub day: NaiveDate,
    /// "09:00–17:00", as the wall clock shows it.
    pub hours: String,
    /// As they really pass.
    pub minutes: i64,
    /// It follows from the contract hours: nobody wrote it down.
    pub assumed: bool,
}

/// A shift of somebody's usual week, as it was typed.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UsualDay {
    /// 1 is Monday.
    pub weekday: i64,
    pub starts_at: String,
    pub minutes: i64,
}

/// A day that differs from the usual week.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DifferentDay {
    pub day: NaiveDate,
    pub starts_at: String,
    /// None of them: off that day.
    pub minutes: i64,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkWeek {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub days: Vec<WorkDay>,
    /// The usual week that holds on its last day; empty where it follows from the contract hours.
    pub usual: Vec<UsualDay>,
    /// The first day on which that usual week holds.
    pub usual_from: Option<NaiveDate>,
    /// Days of this week that differ from it.
    pub different: Vec<DifferentDay>,
    /// Days of this week on which the team is closed.
    pub closed: Vec<NaiveDate>,
    /// Where rest or hours would not be as the law has them.
    pub findings: Vec<RestFinding>,
}

/// A week of somebody's work, and what the law says to it.
pub fn week(ask: &Ask, input: WorkOfPerson) -> Result<WorkWeek> {
    people::full_name(ask.db, input.person)?;
    let settings = ask.settings()?;
    let clock = Clock::of(&settings);
    let from = input.from.unwrap_or(ask.world.today()).week(Weekday::Mon).first_day();
    let to = plus_days(from, 6);
    // Four months back for the average, and a day on either side for the rest.
    let first = plus_days(to, -120);
    let shifts = shifts_of(ask.db, &settings, input.person, first, plus_days(to, 1))?;
    let work: Vec<Slot> = shifts.iter().map(|shift| shift.slot).collect();
    let week = Slot { from: clock.day(from).from, to: clock.day(to).to };
    let months = Slot { from: clock.day(first).from, to: week.to };
    let neutral = ask.db.one(
        "SELECT coalesce(sum(julianday(min(coalesce(ends_on, ?3), ?3)) - julianday(max(starts_on, ?2)) + 1), 0)
         FROM absence WHERE person = ?1 AND said = 'approved' AND starts_on <= ?3 AND (ends_on IS NULL OR ends_on >= ?2)",
        (input.person, first, to),
        |row| row.get::<_, f64>(0),
    )?;
    let findings = [daily_rest(&work, week), weekly_rest(&work, week), weekly_hours(&work, months, neutral as i64)];
    let days = shifts.iter().filter(|shift| (from..=to).contains(&shift.day)).map(|shift| WorkDay {
        day: shift.day,
        hours: clock.span(shift.slot),
        minutes: shift.slot.minutes(),
        assumed: shift.assumed,
    });
    let (usual, usual_from) = usual_on(ask.db, input.person, to)?;
    Ok(WorkWeek {
        from,
        to,
        days: days.collect(),
        usual,
        usual_from,
        different: ask.db.all(
            "SELECT day, starts_at, minutes FROM shift WHERE person = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, starts_at",
            (input.person, from, to),
            |row| Ok(DifferentDay { day: row.get(0)?, starts_at: row.get(1)?, minutes: row.get(2)? }),
        )?,
        closed: ask.db.all("SELECT day FROM holiday WHERE day BETWEEN ?1 AND ?2 ORDER BY day", (from, to), |row| row.get(0))?,
        findings: findings.into_iter().flatten().collect(),
    })
}

/// The usual week that holds on a day, and since when.
fn usual_on(db: &Connection, person: PersonId, on: NaiveDate) -> Result<(Vec<UsualDay>, Option<NaiveDate>)> {
    let rows = db.all(
        "SELECT weekday, starts_at, minutes, valid_from FROM weekly_pattern
         WHERE person = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2) ORDER BY weekday, starts_at",
        (person, on),
        |row| {
            let day = UsualDay { weekday: row.get(0)?, starts_at: row.get(1)?, minutes: row.get(2)? };
            Ok((day, row.get::<_, NaiveDate>(3)?))
        },
    )?;
    let from = rows.iter().map(|(_, from)| *from).max();
    Ok((rows.into_iter().map(|(day, _)| day).collect(), from))
}
