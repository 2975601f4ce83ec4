//! Absence pauses the clock (R1): days away are no days of waiting, and whoever comes back after a week or more is talked
//! to on one of their first three working days.
//!
//! Whose absence it is belongs to another feature; here only its days are read.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::id::PersonId;
use crate::sql::Sql;
use crate::time::{plus_days, working_day};

/// Days away from which on a return is talked about.
const WEEK: i64 = 7;
/// The working days after a return in which the talk should be held.
const RETURN_TALK: (i64, i64) = (1, 3);
/// Days after which a return is no longer news.
const NO_LONGER_NEWS: i64 = 14;
/// Days that are looked back for absences: longer than any rhythm's limit.
const LOOK_BACK: i64 = 800;

/// The days somebody was away, as stretches of whole days that don't touch, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Away {
    stretches: Vec<(NaiveDate, NaiveDate)>,
    /// Whether the last stretch has an end that is known.
    ended: bool,
}

/// A talk that is due because somebody came back.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnTalk {
    /// Their first working day back.
    pub back_on: NaiveDate,
    /// The third.
    pub until: NaiveDate,
}

impl Away {
    fn add(&mut self, from: NaiveDate, to: Option<NaiveDate>, today: NaiveDate) {
        // An open end is at least today.
        let end = to.unwrap_or(today);
        if end < from {
            return;
        }
        match self.stretches.last_mut() {
            Some((_, last)) if from <= plus_days(*last, 1) => *last = (*last).max(end),
            _ => self.stretches.push((from, end)),
        }
        self.ended = to.is_some();
    }

    /// Days away after one day, up to and with another.
    pub fn days(&self, after: NaiveDate, until: NaiveDate) -> i64 {
        let within =
            |(from, to): &(NaiveDate, NaiveDate)| ((*to).min(until) - (*from).max(plus_days(after, 1))).num_days() + 1;
        self.stretches.iter().map(|stretch| within(stretch).max(0)).sum()
    }

    /// The day on which so many days have passed since another, days away not counted.
    pub fn later(&self, since: NaiveDate, days: i64) -> NaiveDate {
        self.stretches.iter().filter(|(_, to)| *to > since).fold(plus_days(since, days), |end, (from, to)| {
            let from = (*from).max(plus_days(since, 1));
            if from <= end { plus_days(end, (*to - from).num_days() + 1) } else { end }
        })
    }

    /// The last day of the stretch that a day is in.
    pub fn until(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.stretches.iter().find(|(from, to)| (*from..=*to).contains(&day)).map(|(_, to)| *to)
    }

    /// The talk that is due after the last stretch of a week or more, unless it was held. `seen_on` is the last talk held,
    /// `closed` are days on which the team is closed.
    pub fn return_talk(
        &self,
        seen_on: Option<NaiveDate>,
        today: NaiveDate,
        closed: &[NaiveDate],
    ) -> Option<ReturnTalk> {
        let (_, end) =
            self.stretches.iter().rev().find(|(from, to)| *to < today && (*to - *from).num_days() + 1 >= WEEK)?;
        let back_on = working_day(*end, RETURN_TALK.0, closed);
        let until = working_day(*end, RETURN_TALK.1, closed);
        let fresh = back_on <= today && (today - until).num_days() <= NO_LONGER_NEWS;
        (fresh && seen_on.is_none_or(|seen| seen < back_on)).then_some(ReturnTalk { back_on, until })
    }
}

/// Everybody's days away that a rhythm can still feel.
pub(super) fn away_by_person(db: &Connection, today: NaiveDate) -> Result<HashMap<PersonId, Away>> {
    read(db, today, "1 = 1", [plus_days(today, -LOOK_BACK)])
}

/// The same of one person.
pub fn away_of(db: &Connection, person: PersonId, today: NaiveDate) -> Result<Away> {
    let mut found = read(db, today, "person = ?2", (plus_days(today, -LOOK_BACK), person))?;
    Ok(found.remove(&person).unwrap_or_default())
}

fn read(
    db: &Connection,
    today: NaiveDate,
    whose: &str,
    params: impl rusqlite::Params,
) -> Result<HashMap<PersonId, Away>> {
    // A part of a day is no day away.
    let rows = db.all(
        &format!(
            "SELECT person, date(starts_on, CASE starts_at WHEN '' THEN '+0 days' ELSE '+1 days' END) AS first,
                    date(ends_on, CASE ends_at WHEN '' THEN '+0 days' ELSE '-1 days' END)
             FROM absence WHERE said = 'approved' AND (ends_on IS NULL OR ends_on >= ?1) AND {whose} ORDER BY person, first"
        ),
        params,
        |row| Ok((row.get::<_, PersonId>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, Option<NaiveDate>>(2)?)),
    )?;
    let mut away: HashMap<PersonId, Away> = HashMap::new();
    for (person, from, to) in rows {
        away.entry(person).or_default().add(from, to, today);
    }
    Ok(away)
}

/// Days around today on which the team is closed.
pub fn closed_days(db: &Connection, today: NaiveDate) -> Result<Vec<NaiveDate>> {
    db.all(
        "SELECT day FROM holiday WHERE day BETWEEN ?1 AND ?2",
        (plus_days(today, -60), plus_days(today, 60)),
        |row| row.get(0),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn away(stretches: &[(&str, &str)]) -> Away {
        let mut away = Away::default();
        for (from, to) in stretches {
            away.add(day(from), Some(day(to)), day("2026-03-31"));
        }
        away
    }

    #[test]
    fn days_away_are_no_days_of_waiting() {
        let away = away(&[("2026-03-09", "2026-03-15"), ("2026-03-16", "2026-03-18"), ("2026-03-25", "2026-03-25")]);
        assert_eq!(away.stretches.len(), 2, "stretches that touch are one");
        assert_eq!(away.days(day("2026-03-02"), day("2026-03-31")), 11);
        assert_eq!(away.days(day("2026-03-12"), day("2026-03-14")), 2);
        assert_eq!(away.later(day("2026-03-02"), 14), day("2026-03-27"), "ten days later, and one more");
        assert_eq!(away.later(day("2026-03-02"), 6), day("2026-03-08"), "over before they went");
        assert_eq!(away.until(day("2026-03-10")), Some(day("2026-03-18")));
    }

    #[test]
    fn a_return_after_a_week_is_talked_about_on_the_first_three_working_days() {
        let long = away(&[("2026-03-02", "2026-03-08")]);
        let due = |seen: Option<&str>, today: &str| long.return_talk(seen.map(day), day(today), &[day("2026-03-10")]);
        let talk = ReturnTalk { back_on: day("2026-03-09"), until: day("2026-03-12") };
        assert_eq!(due(None, "2026-03-08"), None, "not back yet");
        assert_eq!(due(Some("2026-02-20"), "2026-03-09"), Some(talk), "the tenth is a holiday");
        assert_eq!(due(Some("2026-03-09"), "2026-03-10"), None, "it was held");
        let short = away(&[("2026-03-02", "2026-03-07")]);
        assert_eq!(short.return_talk(None, day("2026-03-09"), &[]), None, "six days are no week");
    }
}
