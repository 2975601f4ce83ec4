//! The skills matrix: everybody and what they can do, and which skill hangs on one person alone.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::Serialize;
use ts_rs::TS;

use super::{ALONE, Seen, SkillState};
use crate::app::Ask;
use crate::error::{Message, Result};
use crate::id::{PersonId, SkillId};
use crate::people;
use crate::sql::Sql;

/// A skill as the head of a column.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkillColumn {
    pub skill: SkillId,
    pub name: String,
    /// How many people can do it alone and can be counted on.
    pub counting: i64,
    /// How many more could, were it not stale.
    pub stale: i64,
    /// How many are learning it.
    pub learning: i64,
    /// "Only Cilla", where one person alone can be counted on; "Nobody" where none can.
    pub head: Option<Message>,
}

/// How well somebody can do something.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkillCell {
    /// 0 to 4.
    pub level: i64,
    pub state: SkillState,
    /// Whether it counts as cover.
    pub counts: bool,
    /// When it was last used or seen; none for what was only claimed.
    pub last_on: Option<NaiveDate>,
    /// The first day on which it is stale.
    pub stale_from: Option<NaiveDate>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct SkillRow {
    pub person: PersonId,
    pub name: String,
    pub position: String,
    /// One for each column, none where they don't have it.
    pub cells: Vec<Option<SkillCell>>,
}

#[derive(Debug, Serialize, TS)]
pub struct SkillMatrix {
    pub finding: Message,
    pub skills: Vec<SkillColumn>,
    pub people: Vec<SkillRow>,
}

/// Everybody who is here today, and what they can do.
pub fn matrix(ask: &Ask, _: ()) -> Result<SkillMatrix> {
    let today = ask.world.today();
    let skills = ask.db.all("SELECT id, name FROM skill ORDER BY name COLLATE NOCASE, id", [], |row| {
        Ok((row.get::<_, SkillId>(0)?, row.get::<_, String>(1)?))
    })?;
    let seen = seen_by_pair(ask.db)?;
    let mut rows = Vec::new();
    for person in people::list(ask, None)?.into_iter().filter(|line| line.joined.is_some_and(|day| day <= today)) {
        let cell = |(skill, _): &(SkillId, String)| seen.get(&(person.person, *skill)).map(|seen| cell(seen, today));
        let cells = skills.iter().map(cell).collect();
        rows.push(SkillRow { person: person.person, name: person.name, position: person.position, cells });
    }
    let columns: Vec<SkillColumn> =
        skills.into_iter().enumerate().map(|(at, (skill, name))| column(skill, name, at, &rows)).collect();
    let only = columns.iter().filter(|column| column.counting == 1).count();
    let nobody = columns.iter().filter(|column| column.counting == 0).count();
    let finding = match (columns.len(), only, nobody) {
        (0, ..) => Message::new("skills-none"),
        (_, 0, 0) => Message::new("skills-none-alone"),
        _ => Message::new("skills-finding").with("only", only).with("nobody", nobody),
    };
    Ok(SkillMatrix { finding, skills: columns, people: rows })
}

fn cell(seen: &Seen, today: NaiveDate) -> SkillCell {
    let looked = seen.assessed_on.into_iter().chain(seen.rechecked_on).max();
    SkillCell {
        level: seen.level,
        state: seen.state(today),
        counts: seen.counts(ALONE, today),
        last_on: looked.map(|looked| seen.used_on.map_or(looked, |used| used.max(looked))),
        stale_from: seen.stale_from(),
    }
}

fn column(skill: SkillId, name: String, at: usize, rows: &[SkillRow]) -> SkillColumn {
    let cells = || rows.iter().filter_map(|row| Some((row, row.cells.get(at)?.as_ref()?)));
    let counting: Vec<&SkillRow> = cells().filter(|(_, cell)| cell.counts).map(|(row, _)| row).collect();
    let head = match counting.as_slice() {
        [] => Some(Message::new("skills-nobody")),
        [only] => Some(Message::new("skills-only").with("name", only.name.as_str())),
        _ => None,
    };
    let stale = cells().filter(|(_, cell)| cell.state == SkillState::Stale && cell.level >= ALONE).count() as i64;
    let learning = cells().filter(|(_, cell)| cell.level < ALONE && cell.state.counts()).count() as i64;
    SkillColumn { skill, name, counting: counting.len() as i64, stale, learning, head }
}

/// Everybody's skills, by person and skill.
pub fn seen_by_pair(db: &Connection) -> Result<HashMap<(PersonId, SkillId), Seen>> {
    let rows = db.all(
        "SELECT person, skill, level, assessed_on, used_on, rechecked_on, lapsed_on FROM person_skill",
        [],
        |row| Ok(((row.get(0)?, row.get(1)?), read_seen(row, 2)?)),
    )?;
    Ok(rows.into_iter().collect())
}

fn read_seen(row: &Row, first: usize) -> rusqlite::Result<Seen> {
    Ok(Seen {
        level: row.get(first)?,
        assessed_on: row.get(first + 1)?,
        used_on: row.get(first + 2)?,
        rechecked_on: row.get(first + 3)?,
        lapsed_on: row.get(first + 4)?,
    })
}

/// One skill of somebody, for their page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SkillLine {
    pub skill: SkillId,
    pub name: String,
    pub cell: SkillCell,
}

/// What somebody can do, by name.
pub fn of_person(ask: &Ask, person: PersonId) -> Result<Vec<SkillLine>> {
    let today = ask.world.today();
    ask.db.all(
        "SELECT s.id, s.name, p.level, p.assessed_on, p.used_on, p.rechecked_on, p.lapsed_on
         FROM person_skill p JOIN skill s ON s.id = p.skill WHERE p.person = ?1 ORDER BY s.name COLLATE NOCASE",
        [person],
        |row| Ok(SkillLine { skill: row.get(0)?, name: row.get(1)?, cell: cell(&read_seen(row, 2)?, today) }),
    )
}
