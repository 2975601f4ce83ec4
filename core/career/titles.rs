//! HR's list of titles beside what the ledger says somebody worked as: kept as it was imported, compared on every reading.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::position_history::{HistoryDifference, HistoryFinding, HistoryRow, WorkedAs, compare};
use super::record::fresh;
use crate::app::Act;
use crate::error::{Message, Result};
use crate::id::PersonId;
use crate::people;
use crate::sql::Sql;

/// A title of HR's list.
#[derive(Debug, Serialize, TS)]
pub struct HrTitle {
    pub title: String,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
    /// None where the file has no such column.
    pub duties: Option<String>,
}

/// A difference with its sentence.
#[derive(Debug, Serialize, TS)]
pub struct DifferenceLine {
    pub difference: HistoryDifference,
    pub message: Message,
}

/// HR's titles of somebody, and how they differ from the ledger.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TitlesBeside {
    pub imported_on: NaiveDate,
    pub titles: Vec<HrTitle>,
    pub differences: Vec<DifferenceLine>,
}

/// The titles of somebody as they were imported last; none where no list named them.
pub(super) fn titles_beside(db: &Connection, person: PersonId) -> Result<Option<TitlesBeside>> {
    let name = people::full_name(db, person)?;
    let rows = db.all(
        "SELECT line, title, valid_from, valid_to, duties, imported_on FROM position_history
         WHERE person = ?1 ORDER BY valid_from, line",
        [person],
        |row| {
            let history = HistoryRow {
                line: row.get::<_, i64>(0)? as usize,
                person: Some(person),
                name: name.clone(),
                title: row.get(1)?,
                from: row.get(2)?,
                to: row.get(3)?,
                duties: row.get(4)?,
            };
            Ok((history, row.get::<_, NaiveDate>(5)?))
        },
    )?;
    let Some((_, imported_on)) = rows.first() else { return Ok(None) };
    let imported_on = *imported_on;
    let rows: Vec<HistoryRow> = rows.into_iter().map(|(row, _)| row).collect();
    let title =
        |row: &HistoryRow| HrTitle { title: row.title.clone(), from: row.from, to: row.to, duties: row.duties.clone() };
    let titles = rows.iter().map(title).collect();
    Ok(Some(TitlesBeside { imported_on, titles, differences: differences(db, &rows)? }))
}

/// How the lines of a file differ from what the ledger says of those whom they name.
pub fn differences(db: &Connection, rows: &[HistoryRow]) -> Result<Vec<DifferenceLine>> {
    let mut persons: Vec<Option<PersonId>> = rows.iter().map(|row| row.person).collect();
    persons.sort_unstable();
    persons.dedup();
    let mut found = Vec::new();
    for person in persons {
        let theirs: Vec<HistoryRow> = rows.iter().filter(|row| row.person == person).cloned().collect();
        let worked = person.map_or_else(|| Ok(Vec::new()), |person| worked_as(db, person))?;
        // The ledger knows of somebody from the first day it has a position of theirs.
        let since = worked.iter().map(|worked| worked.from).min().unwrap_or(NaiveDate::MIN);
        found.extend(compare(&theirs, &worked, since));
    }
    Ok(found.into_iter().map(|difference| DifferenceLine { message: sentence(&difference), difference }).collect())
}

fn worked_as(db: &Connection, person: PersonId) -> Result<Vec<WorkedAs>> {
    db.all(
        "SELECT o.name, a.kind, a.valid_from, a.valid_to FROM assignment a JOIN position o ON o.id = a.position
         WHERE a.person = ?1 ORDER BY a.valid_from",
        [person],
        |row| {
            let (position, kind) = (row.get(0)?, row.get(1)?);
            Ok(WorkedAs { person, position, kind, from: row.get(2)?, to: row.get(3)? })
        },
    )
}

fn sentence(difference: &HistoryDifference) -> Message {
    let open = match difference.finding {
        HistoryFinding::TitleWithoutDuties | HistoryFinding::DutiesWithoutTitle | HistoryFinding::Overlap
            if difference.to.is_none() =>
        {
            "-open"
        }
        HistoryFinding::EndsElse if difference.from.is_none() => "-file-open",
        HistoryFinding::EndsElse if difference.to.is_none() => "-ledger-open",
        _ => "",
    };
    let key = format!("history-{}{open}", difference.finding.word().replace('_', "-"));
    let mut message =
        Message::new(&key).with("name", difference.name.as_str()).with("title", difference.title.as_str());
    for (name, date) in [("from", difference.from), ("to", difference.to)] {
        if let Some(date) = date {
            message = message.with(name, date);
        }
    }
    message
}

/// Of how many people the kept titles would be others than before, and of how many any are kept.
pub fn retold(db: &Connection, rows: &[HistoryRow]) -> Result<(i64, i64)> {
    let told = |person, title: &str, from, to, duties: &Option<String>| {
        rows.iter().any(|row| {
            (row.person, row.title.as_str(), row.from, row.to, &row.duties) == (Some(person), title, from, to, duties)
        })
    };
    let named: HashSet<PersonId> = rows.iter().filter_map(|row| row.person).collect();
    let kept = db.all("SELECT person, title, valid_from, valid_to, duties FROM position_history", [], |row| {
        Ok((row.get::<_, PersonId>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
    })?;
    let known: HashSet<PersonId> = kept.iter().map(|(person, ..)| *person).collect();
    let gone = kept.iter().filter(|(person, title, from, to, duties)| !told(*person, title, *from, *to, duties));
    let changed: HashSet<PersonId> = gone.map(|(person, ..)| *person).filter(|person| named.contains(person)).collect();
    Ok((changed.len() as i64, known.len() as i64))
}

/// Keeps the lines of HR's list, in place of those kept before of the same people.
pub fn keep_titles(act: &Act, rows: &[HistoryRow]) -> Result<usize> {
    let mut persons: Vec<PersonId> = rows.iter().filter_map(|row| row.person).collect();
    persons.sort_unstable();
    persons.dedup();
    for person in &persons {
        act.db.run("DELETE FROM position_history WHERE person = ?1", [person])?;
    }
    for row in rows {
        let Some(person) = row.person else { continue };
        act.db.run(
            "INSERT INTO position_history (id, person, line, title, valid_from, valid_to, duties, imported_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            (fresh(act), person, row.line as i64, &row.title, row.from, row.to, &row.duties, act.world.today()),
        )?;
    }
    Ok(persons.len())
}
