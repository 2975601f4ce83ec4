//! What is to do about checks, on one screen: what somebody else decides, what to check, whose own view is waited for, whom a
//! check waits to be shown to, and which coaching is looked at again. Everything is in order of its day; nobody is in order of a figure.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::checking::{DISPUTE_DAYS, evaluations};
use super::coaching::{CoachingLine, to_look_again};
use super::contacts::{month_of_all, waiting_by_person};
use super::disputes::open_disputes;
use super::page::self_waiting;
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::{EvaluationId, PersonId};
use crate::people::Names;
use crate::sql::Sql;
use crate::time::plus_days;

/// A check that waits for something.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WaitingCheck {
    pub evaluation: EvaluationId,
    pub person: PersonId,
    pub name: String,
    pub channel: String,
    /// Of the contact.
    pub day: NaiveDate,
    /// Since when it waits.
    pub since: NaiveDate,
    /// By when it is done: a decision, or seeing it otherwise. None where no day is set.
    pub until: Option<NaiveDate>,
}

/// Somebody whose checks of the month are not all made.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecksLeft {
    pub person: PersonId,
    pub name: String,
    pub done: i64,
    pub planned: i64,
    /// Drawn, and waiting to be checked.
    pub drawn: i64,
}

/// What is to do about checks.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QualityBoard {
    /// "This month: 18 of 20 planned checks."
    pub finding: Message,
    /// Whether a scorecard is in use.
    pub has_scorecard: bool,
    /// Whether there are contacts to draw from.
    pub has_contacts: bool,
    /// Seen otherwise; somebody else decides.
    pub to_decide: Vec<WaitingCheck>,
    /// Begun, and only the check is missing: their own view is in, or it goes on without.
    pub to_check: Vec<WaitingCheck>,
    /// Their own view is asked for, and not in.
    pub own_views: Vec<WaitingCheck>,
    /// Checked in the last two weeks, and not answered yet.
    pub to_show: Vec<WaitingCheck>,
    pub look_again: Vec<CoachingLine>,
    /// Who has checks of this month left, or drawn contacts that wait; by name.
    pub left: Vec<ChecksLeft>,
}

/// What is to do about checks today, and who has checks of this month left.
pub fn board(ask: &Ask, _: ()) -> Result<QualityBoard> {
    let today = ask.world.today();
    let names = Names::read(ask.db)?;
    let (finding, month) = month_of_all(ask)?;
    let mut drawn = waiting_by_person(ask.db, today)?;
    let left = month.into_iter().filter_map(|line| {
        let drawn = drawn.remove(&line.person).map_or(0, |contacts| contacts.len() as i64);
        let wanted = line.done < line.planned || drawn > 0;
        wanted.then_some(ChecksLeft {
            drawn,
            person: line.person,
            name: line.name,
            done: line.done,
            planned: line.planned,
        })
    });
    let exists = |select: &str| ask.db.one(&format!("SELECT EXISTS ({select})"), [], |row| row.get(0));
    Ok(QualityBoard {
        finding,
        has_scorecard: exists("SELECT 1 FROM scorecard WHERE retired_on IS NULL")?,
        has_contacts: exists("SELECT 1 FROM contact")?,
        to_decide: to_decide(ask)?,
        to_check: to_check(ask.db, &names)?,
        own_views: own_views(ask)?,
        to_show: to_show(ask.db, &names, today)?,
        look_again: to_look_again(ask)?,
        left: left.collect(),
    })
}

fn to_decide(ask: &Ask) -> Result<Vec<WaitingCheck>> {
    let open = open_disputes(ask)?.into_iter().map(|open| WaitingCheck {
        evaluation: open.evaluation,
        person: open.person,
        name: open.name,
        channel: open.channel,
        day: open.day,
        since: open.raised_on,
        until: Some(open.due),
    });
    Ok(open.collect())
}

fn own_views(ask: &Ask) -> Result<Vec<WaitingCheck>> {
    let asked = self_waiting(ask)?.into_iter().map(|own| WaitingCheck {
        evaluation: own.evaluation,
        person: own.person,
        name: own.name,
        channel: own.channel,
        day: own.day,
        since: own.asked_on,
        until: None,
    });
    Ok(asked.collect())
}

/// Checks that were begun and wait for the leader alone: the person has looked, or goes on without.
fn to_check(db: &Connection, names: &Names) -> Result<Vec<WaitingCheck>> {
    db.all(
        "SELECT id, person, channel, day, coalesce(self_on, begun_on) FROM evaluation
         WHERE submitted_on IS NULL AND (self_on IS NOT NULL OR self_wanted = 0) ORDER BY 5, id",
        [],
        |row| {
            let person = row.get(1)?;
            Ok(WaitingCheck {
                evaluation: row.get(0)?,
                person,
                name: names.of(person),
                channel: row.get(2)?,
                day: row.get(3)?,
                since: row.get(4)?,
                until: None,
            })
        },
    )
}

/// Checks that both can see, as long as they can be seen otherwise, and that were not answered yet.
fn to_show(db: &Connection, names: &Names, today: NaiveDate) -> Result<Vec<WaitingCheck>> {
    let found = evaluations(
        db,
        "e.answered_on IS NULL AND (e.submitted_on >= ?1 OR e.self_on >= ?1) ORDER BY +e.submitted_on, e.id",
        [plus_days(today, -DISPUTE_DAYS)],
    )?;
    let shown = found.into_iter().filter_map(|check| {
        let since = check.standing.shown_on().filter(|_| check.standing.disputes == 0)?;
        Some(WaitingCheck {
            evaluation: check.id,
            person: check.person,
            name: names.of(check.person),
            channel: check.channel,
            day: check.day,
            since,
            until: check.standing.dispute_until(),
        })
    });
    Ok(shown.collect())
}
