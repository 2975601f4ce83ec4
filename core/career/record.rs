//! How a case and an acting assignment are kept: one row for each event, in the order in which they were written down.
//!
//! Each row names the one before it. So an event on which others were built can't be undone before they are, and nobody
//! has to write a rule for it.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::acting::{Acting, ActingEntered, ActingEvent};
use super::case::{Case, CaseEntered, CaseEvent};
use crate::app::Act;
use crate::error::{Failure, Message, Problems, Result};
use crate::id::{ActingId, AssignmentId, CaseId, PersonId};
use crate::people;
use crate::sql::Sql;
use crate::time::plus_days;

/// The longest text of one event, in letters.
pub(super) const LONGEST_TEXT: usize = 2000;
/// The longest name of a position, of a ladder or of who decided.
pub(super) const LONGEST_NAME: usize = 200;
/// How many days ahead something may be written down that takes effect later: a year.
pub(super) const AHEAD_DAYS: i64 = 366;

/// What lies in a column as JSON. A fault is told by its kind: the text itself may be about somebody.
pub(super) fn read_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Failure::broken("failure-damaged", format!("{:?}", error.classify())))
}

pub(super) fn to_json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| Failure::broken("failure-broken", format!("{:?}", error.classify())))
}

/// A text of several lines as it is kept: every letter of it, but for line ends and the space around.
pub(super) fn words(problems: &mut Problems, field: &str, text: Option<&str>) -> String {
    let text = text.unwrap_or_default().replace("\r\n", "\n").trim().to_owned();
    problems.unless(text.chars().count() <= LONGEST_TEXT, field, "text-too-long");
    text
}

/// A name of something, needed and not too long.
pub(super) fn name(problems: &mut Problems, field: &str, text: &str, missing: &str) -> String {
    let text = people::tidy(text);
    problems.unless(!text.is_empty(), field, missing);
    problems.unless(text.chars().count() <= LONGEST_NAME, field, "text-too-long");
    text
}

/// The day something happened: today where it is left out, and never a day that is still to come.
pub(super) fn day(act: &Act, problems: &mut Problems, on: Option<NaiveDate>) -> NaiveDate {
    let today = act.world.today();
    let on = on.unwrap_or(today);
    problems.unless(on <= today, "on", "career-day-to-come");
    on
}

/// The first day of something that may be agreed beforehand.
pub(super) fn day_ahead(act: &Act, problems: &mut Problems, on: Option<NaiveDate>) -> NaiveDate {
    let today = act.world.today();
    let on = on.unwrap_or(today);
    problems.unless(on <= plus_days(today, AHEAD_DAYS), "on", "career-day-too-far");
    on
}

/// Nothing happens before what it builds upon.
pub(super) fn not_before(problems: &mut Problems, on: NaiveDate, before: Option<NaiveDate>) {
    if let Some(date) = before {
        problems.unless_with(on >= date, "on", Message::new("career-day-before").with("date", date));
    }
}

/// A case as it lies on the table.
pub(super) struct CaseAtHand {
    pub id: CaseId,
    pub person: PersonId,
    pub name: String,
    pub events: Vec<(String, CaseEntered)>,
    pub case: Case,
}

impl CaseAtHand {
    pub fn read(db: &Connection, id: CaseId) -> Result<CaseAtHand> {
        let person = db.maybe("SELECT person FROM career_case WHERE id = ?1", [id], |row| row.get(0))?;
        let person: PersonId = person.ok_or_else(|| Failure::missing("case-gone"))?;
        let name = people::name_of(db, person)?;
        let events = case_events(db, id)?;
        let entered: Vec<CaseEntered> = events.iter().map(|(_, entered)| entered.clone()).collect();
        let case = Case::of(&entered).ok_or_else(|| Failure::broken("failure-damaged", "case without interest"))?;
        Ok(CaseAtHand { id, person, name, events, case })
    }

    /// The day of what was written down last.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.events.last().map(|(_, entered)| entered.on)
    }

    /// Refuses an event where it doesn't belong, with a sentence that says where the case stands.
    pub fn must_allow(&self, event: &CaseEvent) -> Result<()> {
        if super::case::after(self.case.stage, event).is_some() {
            return Ok(());
        }
        let stage = crate::error::word(&format!("case-stage-{}", self.case.stage.word().replace('_', "-")));
        Err(Failure::Refused(Message::new("case-not-now").with("name", self.name.as_str()).with("stage", stage)))
    }
}

fn case_events(db: &Connection, id: CaseId) -> Result<Vec<(String, CaseEntered)>> {
    let rows =
        db.all("SELECT id, happened, event FROM case_event WHERE career_case = ?1 ORDER BY place", [id], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, NaiveDate>(1)?, row.get::<_, String>(2)?))
        })?;
    rows.into_iter().map(|(id, on, event)| Ok((id, CaseEntered { on, event: read_json(&event)? }))).collect()
}

/// Begins a case with the employee's interest.
pub(super) fn begin_case(act: &Act, person: PersonId, on: NaiveDate, words: String) -> Result<CaseId> {
    let id = CaseId(act.world.fresh_uuid());
    act.db.run("INSERT INTO career_case (id, person, opened_on) VALUES (?1, ?2, ?3)", (id, person, on))?;
    enter_case(act, id, on, &CaseEvent::Interest { words })?;
    Ok(id)
}

/// Writes down what happened in a case.
pub(super) fn enter_case(act: &Act, case: CaseId, on: NaiveDate, event: &CaseEvent) -> Result<()> {
    let last = act.db.maybe(
        "SELECT id, place FROM case_event WHERE career_case = ?1 ORDER BY place DESC LIMIT 1",
        [case],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let (follows, place) = last.map_or((None, 0), |(id, place)| (Some(id), place));
    act.db.run(
        "INSERT INTO case_event (id, career_case, place, follows, happened, kind, event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (fresh(act), case, place + 1, follows, on, event.kind(), to_json(event)?),
    )?;
    Ok(())
}

/// An acting assignment as it lies on the table.
pub(super) struct ActingAtHand {
    pub id: ActingId,
    pub person: PersonId,
    pub name: String,
    pub assignment: Option<AssignmentId>,
    pub events: Vec<ActingEntered>,
    pub acting: Acting,
}

impl ActingAtHand {
    pub fn read(db: &Connection, id: ActingId) -> Result<ActingAtHand> {
        read_actings(db, "a.id = ?1", [id])?.pop().ok_or_else(|| Failure::missing("acting-gone"))
    }

    pub fn last_day(&self) -> Option<NaiveDate> {
        self.events.last().map(|entered| entered.on)
    }

    pub fn must_allow(&self, event: &ActingEvent) -> Result<()> {
        if self.acting.allows(event.kind()) {
            return Ok(());
        }
        let stage = crate::error::word(&format!("acting-stage-{}", self.acting.stage.word()));
        Err(Failure::Refused(Message::new("acting-not-now").with("name", self.name.as_str()).with("stage", stage)))
    }
}

/// An acting assignment, its person, and the row of their positions once it began.
type Whose = (ActingId, PersonId, Option<AssignmentId>);

/// Acting assignments that fulfil a condition over `a`, with everything that happened to them.
pub(super) fn read_actings(
    db: &Connection,
    condition: &str,
    params: impl rusqlite::Params,
) -> Result<Vec<ActingAtHand>> {
    let rows = db.all(
        &format!(
            "SELECT a.id, a.person, a.assignment, e.happened, e.event FROM acting a
             JOIN acting_event e ON e.acting = a.id WHERE {condition} ORDER BY a.id, e.place"
        ),
        params,
        |row| {
            let whose: Whose = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((whose, row.get::<_, NaiveDate>(3)?, row.get::<_, String>(4)?))
        },
    )?;
    let mut found: Vec<(Whose, Vec<ActingEntered>)> = Vec::new();
    for (whose, on, event) in rows {
        let entered = ActingEntered { on, event: read_json(&event)? };
        match found.last_mut().filter(|(last, _)| *last == whose) {
            Some((_, events)) => events.push(entered),
            None => found.push((whose, vec![entered])),
        }
    }
    let damaged = || Failure::broken("failure-damaged", "acting without offer");
    found
        .into_iter()
        .map(|((id, person, assignment), events)| {
            let acting = Acting::of(&events).ok_or_else(damaged)?;
            Ok(ActingAtHand { id, person, name: people::name_of(db, person)?, assignment, events, acting })
        })
        .collect()
}

/// Begins an acting assignment with its offer.
pub(super) fn begin_acting(act: &Act, person: PersonId, on: NaiveDate, event: &ActingEvent) -> Result<ActingId> {
    let id = ActingId(act.world.fresh_uuid());
    act.db.run("INSERT INTO acting (id, person) VALUES (?1, ?2)", (id, person))?;
    enter_acting(act, id, on, event)?;
    Ok(id)
}

/// Writes down what happened to an acting assignment.
pub(super) fn enter_acting(act: &Act, acting: ActingId, on: NaiveDate, event: &ActingEvent) -> Result<()> {
    let last = act.db.maybe(
        "SELECT id, place FROM acting_event WHERE acting = ?1 ORDER BY place DESC LIMIT 1",
        [acting],
        |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)),
    )?;
    let (follows, place) = last.map_or((None, 0), |(id, place)| (Some(id), place));
    act.db.run(
        "INSERT INTO acting_event (id, acting, place, follows, happened, kind, event) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (fresh(act), acting, place + 1, follows, on, event.kind(), to_json(event)?),
    )?;
    Ok(())
}

/// A fresh id for a row that nothing else is named by.
pub(super) fn fresh(act: &Act) -> String {
    let id: Uuid = act.world.fresh_uuid();
    id.to_string()
}
