//! What of the promises needs the leader: due, silent, unanswered, seen differently, not told.

use chrono::NaiveDate;

use super::at_hand::{PromiseLine, lines_of};
use super::board::WEEK;
use super::standing::{ANSWER_DAYS, Said};
use crate::app::Ask;
use crate::error::Result;
use crate::id::PersonId;
use crate::time::plus_days;

/// Promises that need the leader now, the oldest date first.
pub struct Waiting {
    /// Due within a week, today included.
    pub due: Vec<PromiseLine>,
    /// The date passed and nothing was said.
    pub silent: Vec<PromiseLine>,
    /// Fourteen days without an answer.
    pub unanswered: Vec<PromiseLine>,
    /// The employee sees the terms differently, or says that it was not kept.
    pub disputed: Vec<PromiseLine>,
    /// Moved, and the employee was not told yet.
    pub untold: Vec<PromiseLine>,
}

/// What Today says of promises.
pub fn waiting(ask: &Ask) -> Result<Waiting> {
    let today = ask.world.today();
    let here = "(l.left IS NULL OR l.left >= ?1)";
    let open = format!("c.said IN ({}) AND {here}", Said::listed(Said::is_open));
    let now = |condition: String| {
        lines_of(ask.db, today, &format!("{condition} ORDER BY c.due, c.promised_on, c.id LIMIT 50"), [today])
    };
    let from = |condition: String, day: NaiveDate| {
        lines_of(ask.db, today, &format!("{condition} ORDER BY c.due, c.promised_on, c.id LIMIT 50"), [today, day])
    };
    let in_time = "(c.due IS NULL OR c.due >= ?1)";
    Ok(Waiting {
        due: from(format!("{open} AND c.due BETWEEN ?1 AND ?2"), plus_days(today, WEEK))?,
        silent: now(format!("{open} AND c.due < ?1"))?,
        unanswered: from(
            format!("c.said IN ('stated', 'at_risk') AND c.answered = 0 AND c.asked_on < ?2 AND {in_time} AND {here}"),
            plus_days(today, -ANSWER_DAYS),
        )?,
        disputed: now(format!("c.said IN ('disputed', 'contested') AND {here}"))?,
        untold: now(format!("{open} AND c.untold > 0"))?,
    })
}

/// All promises to one person, open ones first, at most fifty.
pub fn promises_of(ask: &Ask, person: PersonId) -> Result<Vec<PromiseLine>> {
    lines_of(
        ask.db,
        ask.world.today(),
        "c.person = ?1 AND c.said <> 'mistaken' ORDER BY c.ended_on IS NOT NULL, c.ended_on DESC, c.due IS NULL, c.due LIMIT 50",
        [person],
    )
}

/// Promises to one person that somebody still waits for.
pub fn open_promises_of(ask: &Ask, person: PersonId) -> Result<Vec<PromiseLine>> {
    let waiting = Said::listed(Said::is_waiting);
    lines_of(
        ask.db,
        ask.world.today(),
        &format!("c.person = ?1 AND c.said IN ({waiting}) ORDER BY c.due IS NULL, c.due, c.promised_on LIMIT 20"),
        [person],
    )
}
