//! The tables against the log: working them out again, and finding where they say something else.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use rusqlite::types::Value;

use super::events::Entered;
use super::keeping::{
    event_row, keep_event, keep_standing, list_row, read_entry, read_event, read_parts, standing_row,
};
use super::keeping::{read_key, unreadable};
use super::log::entry::LOG_OPENED;
use super::log::{Header, PersonKey};
use super::standing::Standing;
use crate::error::Result;
use crate::id::{CommitmentId, PersonId};
use crate::sql::Sql;

/// The tables that are worked out from the log.
const TABLES: [&str; 3] = ["commitment_event", "commitment_standing", "commitment"];

/// Works all tables out again from the log, and answers how many promises there are. What was erased is passed over:
/// its key is gone, and its rows went with it.
pub fn rebuild(db: &Connection) -> Result<usize> {
    let log = read_log(db)?;
    if !log.broken.is_empty() {
        return Err(unreadable());
    }
    db.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    for table in TABLES {
        db.run(&format!("DELETE FROM {table}"), [])?;
    }
    for promise in &log.promises {
        keep_standing(db, promise.person, promise.commitment, &promise.standing()?)?;
        for (row, entered) in &promise.events {
            keep_event(db, *row, promise.commitment, entered)?;
        }
    }
    Ok(log.promises.len())
}

/// What is wrong beside the chain itself.
pub(super) enum Difference {
    /// The content of this entry is gone, or not the one that its header commits to.
    Content(String),
    /// The tables say something else than the log. The entry is the nearest one, where there is one.
    Tables(Option<String>),
}

/// The first difference between the tables and the log: somebody wrote into the file by another way.
pub(super) fn differs(db: &Connection) -> Result<Option<Difference>> {
    let log = read_log(db)?;
    if let Some(entry) = log.broken.into_iter().next() {
        return Ok(Some(Difference::Content(entry)));
    }
    let mut shown: Vec<HashMap<String, Vec<Value>>> = Vec::new();
    for table in TABLES {
        shown.push(rows_by_id(db, table)?);
    }
    let mut is_as = |table: usize, row: &[Value]| -> bool {
        let Some(Value::Text(id)) = row.first() else { return false };
        shown.get_mut(table).and_then(|rows| rows.remove(id)).is_some_and(|there| there == row)
    };
    for promise in &log.promises {
        let nearest = promise.events.first().map(|(_, entered)| entered.entry.clone());
        let standing = promise.standing()?;
        let whole = is_as(2, &list_row(promise.person, promise.commitment, &standing))
            && is_as(1, &standing_row(promise.commitment, &standing)?);
        if !whole {
            return Ok(Some(Difference::Tables(nearest)));
        }
        for (row, entered) in &promise.events {
            if !is_as(0, &event_row(*row, promise.commitment, entered)?) {
                return Ok(Some(Difference::Tables(Some(entered.entry.clone()))));
            }
        }
    }
    // What is left stands in the tables, and no entry of the log stands behind it.
    Ok(shown.iter().any(|rows| !rows.is_empty()).then_some(Difference::Tables(None)))
}

fn rows_by_id(db: &Connection, table: &str) -> Result<HashMap<String, Vec<Value>>> {
    let mut statement = db.prepare_cached(&format!("SELECT * FROM {table}"))?;
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| {
        let values = (0..columns).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<Value>>>()?;
        Ok((row.get::<_, String>(0)?, values))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the log says, as far as it can be opened.
struct InLog {
    /// In the order in which they were promised.
    promises: Vec<Promised>,
    /// Entries whose content is gone or was replaced, although their person's key is there.
    broken: Vec<String>,
}

/// A promise with its events, each with its row.
struct Promised {
    commitment: CommitmentId,
    person: PersonId,
    events: Vec<(i64, Entered)>,
}

impl Promised {
    fn standing(&self) -> Result<Standing> {
        let events: Vec<Entered> = self.events.iter().map(|(_, entered)| entered.clone()).collect();
        Standing::of(&events).ok_or_else(unreadable)
    }
}

fn read_log(db: &Connection) -> Result<InLog> {
    let known = all_keys(db)?;
    let erased: HashSet<String> =
        db.all("SELECT subject FROM erased_subject", [], |row| row.get(0))?.into_iter().collect();
    let mut log = InLog { promises: Vec::new(), broken: Vec::new() };
    let mut places: HashMap<CommitmentId, usize> = HashMap::new();
    let mut statement = db.prepare_cached(
        "SELECT e.header, e.signature, c.sealed, e.entry, e.log || ':' || e.seq FROM promise_entry e
         LEFT JOIN promise_content c ON c.entry = e.entry ORDER BY e.entry",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(4)?;
        let header: Vec<u8> = row.get(0)?;
        let parts = Header::from_bytes(&header).map(|header| (header.subject.to_string(), header.kind));
        let Ok((subject, kind)) = parts else {
            log.broken.push(id);
            continue;
        };
        // An opening of a log is about nobody, and somebody who was erased has no key any more. Nobody else is without one.
        let Some((person, key)) = known.get(&subject) else {
            if kind != LOG_OPENED && !erased.contains(&subject) {
                log.broken.push(id);
            }
            continue;
        };
        let Ok((commitment, entered)) = read_entry(read_parts(row)?).and_then(|entry| read_event(&entry, key)) else {
            log.broken.push(id);
            continue;
        };
        let place = *places.entry(commitment).or_insert(log.promises.len());
        if place == log.promises.len() {
            log.promises.push(Promised { commitment, person: *person, events: Vec::new() });
        }
        if let Some(promise) = log.promises.get_mut(place) {
            promise.events.push((row.get(3)?, entered));
        }
    }
    Ok(log)
}

/// Everybody's key, by their pseudonym.
fn all_keys(db: &Connection) -> Result<HashMap<String, (PersonId, PersonKey)>> {
    let rows = db.all("SELECT person, subject, secret FROM person_key", [], |row| {
        Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    let mut known = HashMap::new();
    for (person, subject, secret) in rows {
        let (_, key) = read_key(&subject, &secret)?;
        known.insert(subject, (person, key));
    }
    Ok(known)
}
