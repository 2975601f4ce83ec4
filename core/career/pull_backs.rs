//! Days in the old role after a move took effect (R14). What follows from them for a promise is `protected_time`'s.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::realization::Stretch;
use super::realization::pull_back as counted;
use super::record::ActingAtHand;
use super::transitions::TransitionAtHand;
use crate::app::Act;
use crate::error::{Failure, Result};
use crate::fold::fold;
use crate::id::{ActingId, CommitmentId, PersonId, PullBackId, TransitionId};
use crate::sql::Sql;

/// A move that somebody is pulled back from.
pub struct PulledFrom {
    pub person: PersonId,
    /// The position of the move, and the old one.
    pub position: String,
    pub old_position: Option<String>,
    pub effective_on: NaiveDate,
    pub commitment: Option<CommitmentId>,
    /// How often it happened before.
    pub times: usize,
    stretches: Vec<Stretch>,
}

/// What is known of a move before somebody is pulled back from it.
pub fn pulled_from(db: &Connection, today: NaiveDate, transition: TransitionId) -> Result<PulledFrom> {
    let at_hand = TransitionAtHand::read(db, today, transition)?;
    Ok(PulledFrom {
        person: at_hand.person,
        position: at_hand.to.1,
        old_position: at_hand.from.map(|(_, name)| name),
        effective_on: at_hand.effective_on,
        commitment: at_hand.commitment,
        times: at_hand.pull_backs.len(),
        stretches: at_hand.pull_backs.iter().map(|line| Stretch { from: line.from, to: line.to }).collect(),
    })
}

impl PulledFrom {
    /// Whether somebody is back in the old role already on one of these days.
    pub fn meets(&self, from: NaiveDate, to: Option<NaiveDate>) -> bool {
        let end = |to: Option<NaiveDate>| to.unwrap_or(NaiveDate::MAX);
        self.stretches.iter().any(|known| known.from <= end(to) && from <= end(known.to))
    }

    /// Days of a stretch by today, both ends included.
    pub fn days(&self, from: NaiveDate, to: Option<NaiveDate>, today: NaiveDate) -> i64 {
        counted(self.effective_on, &[Stretch { from, to }], today).days
    }
}

/// The move by which somebody left a position, where it is in effect on a day and nothing was said of its end.
pub fn moved_on_from(db: &Connection, person: PersonId, position: &str, on: NaiveDate) -> Result<Option<TransitionId>> {
    let latest = db.maybe(
        "SELECT t.id, p.name FROM transition t JOIN position p ON p.id = t.from_position
         WHERE t.person = ?1 AND t.effective_on <= ?2 AND t.from_position <> t.to_position
           AND t.outcome <> 'recalled' AND t.kind NOT IN ('return', 'recall')
           AND NOT EXISTS (SELECT 1 FROM transition later
                           WHERE later.person = t.person AND later.effective_on <= ?2
                             AND (later.effective_on, later.id) > (t.effective_on, t.id)
                             -- Coming back from acting leads to where they were anyway.
                             AND NOT (later.kind = 'return' AND later.to_position = t.to_position))",
        (person, on),
        |row| Ok((row.get(0)?, row.get::<_, String>(1)?)),
    )?;
    Ok(latest.filter(|(_, from)| fold(from) == fold(position.trim())).map(|(id, _)| id))
}

/// A pull-back that is to be written down.
pub struct NewPullBack {
    pub person: PersonId,
    pub transition: TransitionId,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    /// Minutes in the old role; 0 where only the days are known.
    pub minutes: i64,
    /// The code of a promise's causes.
    pub cause: &'static str,
    pub words: String,
    pub commitment: Option<CommitmentId>,
    /// The kind of event it wrote on the promise; '' for none.
    pub promise_event: &'static str,
}

/// Writes down that somebody is back in the old role.
pub fn write_pull_back(act: &Act, new: NewPullBack) -> Result<PullBackId> {
    let id = PullBackId(act.world.fresh_uuid());
    act.db.run(
        "INSERT INTO pull_back (id, person, transition, from_day, to_day, minutes, cause, words, commitment, promise_event, recorded_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        (
            id,
            new.person,
            new.transition,
            new.from,
            new.to,
            new.minutes,
            new.cause,
            new.words,
            new.commitment,
            new.promise_event,
            act.world.today(),
        ),
    )?;
    Ok(id)
}

/// The position that an acting assignment leads to, and whose it is.
pub fn acting_job(db: &Connection, acting: ActingId) -> Result<(PersonId, String)> {
    let at_hand = ActingAtHand::read(db, acting)?;
    Ok((at_hand.person, at_hand.acting.offer.position))
}

/// The pull-back that began with an acting assignment, as long as it lasts.
pub fn pull_back_by(db: &Connection, acting: ActingId) -> Result<Option<PullBackId>> {
    let at_hand = ActingAtHand::read(db, acting)?;
    db.maybe(
        "SELECT id FROM pull_back WHERE person = ?1 AND from_day = ?2 AND to_day IS NULL",
        (at_hand.person, at_hand.acting.began_on),
        |row| row.get(0),
    )
}

/// A pull-back that still lasts, or one that did not come about.
pub struct OpenPullBack {
    pub person: PersonId,
    pub from: NaiveDate,
    pub commitment: Option<CommitmentId>,
    /// It wrote "pulled back" on the promise, so that its end can write "restored".
    pub reversed: bool,
}

/// Reads a pull-back that has no last day yet; refused where it has one.
pub fn open_pull_back(db: &Connection, id: PullBackId) -> Result<OpenPullBack> {
    let found = db.maybe(
        "SELECT person, from_day, commitment, promise_event, to_day FROM pull_back WHERE id = ?1",
        [id],
        |row| {
            let open = OpenPullBack {
                person: row.get(0)?,
                from: row.get(1)?,
                commitment: row.get(2)?,
                reversed: row.get::<_, String>(3)? == "reversed",
            };
            Ok((open, row.get::<_, Option<NaiveDate>>(4)?))
        },
    )?;
    match found {
        None => Err(Failure::missing("pull-back-gone")),
        Some((_, Some(_))) => Err(Failure::refused("pull-back-ended")),
        Some((open, None)) => Ok(open),
    }
}

/// Ends a pull-back; `to` is the last day in the old role. Minutes are those of the whole of it, none where nobody counted.
pub fn end_pull_back(act: &Act, id: PullBackId, to: NaiveDate, minutes: Option<i64>) -> Result<()> {
    act.db.run("UPDATE pull_back SET to_day = ?2, minutes = coalesce(?3, minutes) WHERE id = ?1", (id, to, minutes))?;
    Ok(())
}

/// Takes out a single day back in the old role that did not come about. Answers what it had written; none where there is
/// no such day.
pub fn remove_day_back(act: &Act, person: PersonId, day: NaiveDate) -> Result<Option<OpenPullBack>> {
    let found = act.db.maybe(
        "SELECT id, commitment, promise_event FROM pull_back WHERE person = ?1 AND from_day = ?2 AND to_day = ?2 LIMIT 1",
        (person, day),
        |row| {
            let reversed = row.get::<_, String>(2)? == "reversed";
            Ok((row.get::<_, PullBackId>(0)?, OpenPullBack { person, from: day, commitment: row.get(1)?, reversed }))
        },
    )?;
    let Some((id, back)) = found else { return Ok(None) };
    act.db.run("DELETE FROM pull_back WHERE id = ?1", [id])?;
    Ok(Some(back))
}
