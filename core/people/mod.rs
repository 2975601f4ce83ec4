//! The team: who is here, since when, in which team and position, for how many hours, reporting to whom.
//!
//! Everything that changes over time is a row with the days it held (**valid time**). A change "from 1 March" ends the
//! row before it and leaves the past as it was, so a figure about last year uses who was there last year.
//!
//! Somebody **joins**, may **leave** and may be **rehired**; they are the same person throughout. Names are what people
//! type: two people may bear the same one, and the app then shows their full names.

mod commands;
mod names;
mod queries;
mod valid_time;

pub use commands::*;
pub use names::*;
pub use queries::*;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::{Failure, Message, Result};
use crate::id::{PersonId, PositionId};
use crate::sql::Sql;

words! {
    /// How somebody fills a position. All but substantive have a planned end and a position to return to.
    AssignmentKind {
        Substantive = "substantive",
        /// Doing a higher or other job for a while, without having it.
        Acting = "acting",
        Secondment = "secondment",
        Dual = "dual",
        Trial = "trial",
    }

    // Promises say which of them were promised, careers ask which of them became real: so they live here, between the two.
    /// The seven parts of a change of role. A title alone is no promotion.
    Facet {
        Title = "title", DutiesAdded = "duties_added", OldDutiesReleased = "old_duties_released",
        AuthorityAndRights = "authority_and_rights", PayOrGrade = "pay_or_grade", RosterShare = "roster_share",
        WrittenConfirmation = "written_confirmation",
    }

    /// One of the two in a pair.
    Side { Leader = "leader", Employee = "employee" }

    /// How an answer came.
    Way {
        /// Given by the employee on the leader's laptop, on a screen that shows only what it is about.
        HandOver = "hand_over",
        /// On the printed slip, recorded when it came back.
        Paper = "paper",
    }
}

/// Refuses what can't be done with somebody who is not employed on a day.
pub fn must_be_here(db: &Connection, person: PersonId, on: NaiveDate) -> Result<()> {
    let known = db.maybe("SELECT 1 FROM person WHERE id = ?1", [person], |_| Ok(()))?;
    if known.is_none() {
        return Err(Failure::missing("person-gone"));
    }
    let here = db.maybe(
        "SELECT 1 FROM employment WHERE person = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)",
        (person, on),
        |_| Ok(()),
    )?;
    match here {
        Some(()) => Ok(()),
        None => {
            Err(Failure::Refused(Message::new("person-not-here").with("name", name_of(db, person)?).with("date", on)))
        }
    }
}

/// The position that is somebody's own on a day, whatever they do for a while beside it.
pub fn position_on(db: &Connection, person: PersonId, on: NaiveDate) -> Result<Option<(PositionId, String)>> {
    db.maybe(
        "SELECT o.id, o.name FROM assignment a JOIN position o ON o.id = a.position
         WHERE a.person = ?1 AND a.kind = 'substantive' AND a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2)",
        (person, on),
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// The days of a person's present or latest time with the company: since when, and until when if they left.
pub fn stay(db: &Connection, person: PersonId) -> Result<Option<(NaiveDate, Option<NaiveDate>)>> {
    let rows = db.all(
        "SELECT valid_from, valid_to, ended_by_leaving FROM employment WHERE person = ?1 ORDER BY valid_from",
        [person],
        |row| Ok((row.get::<_, NaiveDate>(0)?, row.get::<_, Option<NaiveDate>>(1)?, row.get::<_, bool>(2)?)),
    )?;
    let mut stay: Option<(NaiveDate, Option<NaiveDate>)> = None;
    for (from, to, left) in rows {
        let goes_on = matches!(stay, Some((_, None)));
        stay = Some((if goes_on { stay.map_or(from, |(since, _)| since) } else { from }, to.filter(|_| left)));
    }
    Ok(stay)
}
